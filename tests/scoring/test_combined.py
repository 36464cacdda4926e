"""What the three surveys say together, and when a change counts as one."""

from dataclasses import replace
from fractions import Fraction

import pytest

from reifegrad.domain.combined import Combined, Ground, Limit, Message, Part
from reifegrad.domain.rated import Rated
from reifegrad.domain.score import Band
from reifegrad.scoring import Mark, Trend, combine, is_comparable, score_assessment, trend
from tests.combined import figure, processes, readiness, staff
from tests.factories import answers_of, make_assessment, make_dimension, make_question, make_subject, make_survey


def messages(result: Combined) -> list[Message]:
    return [each.message for each in result.statements]


@pytest.mark.parametrize(
    ("index", "band"),
    [
        (Fraction(3999, 100), Band.LOW),
        (40, Band.MEDIUM),
        (Fraction(5999, 100), Band.MEDIUM),
        (60, Band.HIGH),
        (None, None),
    ],
)
def test_readiness_is_medium_from_40_and_high_from_60(index: Fraction | int | None, band: Band | None) -> None:
    assert combine([readiness(index)]).standings[0].band is band


@pytest.mark.parametrize(
    ("index", "band"), [(Fraction(549, 10), Band.LOW), (55, Band.MEDIUM), (69, Band.MEDIUM), (70, Band.HIGH)]
)
def test_acceptance_is_medium_from_55_and_high_from_70(index: Fraction | int, band: Band) -> None:
    assert combine([staff(index)]).standings[0].band is band


@pytest.mark.parametrize(("given", "band"), [("NPP", Band.LOW), ("PL", Band.MEDIUM), ("LLF", Band.HIGH)])
def test_processes_stand_by_the_median_of_digital_continuity(given: str, band: Band) -> None:
    result = combine([reaching(processes(*given), 1)]).standings[0]
    assert (result.part, result.assessment_id, result.band) == (Part.PROCESSES, "c", band)


@pytest.mark.parametrize(
    ("reached", "knocked_out", "band", "limit"),
    [
        (Fraction(1, 2), (), Band.HIGH, None),
        (Fraction(49, 100), (), Band.MEDIUM, Limit.BELOW_TARGET),
        (None, (), Band.MEDIUM, Limit.BELOW_TARGET),
        (1, ("C3.4",), Band.MEDIUM, Limit.KNOCK_OUT),
    ],
)
def test_processes_are_high_only_without_a_knock_out_and_with_half_of_them_at_their_target(
    reached: Fraction | int | None, knocked_out: tuple[str, ...], band: Band, limit: Limit | None
) -> None:
    result = combine([reaching(processes("F", "F"), reached, knocked_out)]).standings[0]
    assert (result.band, result.limit) == (band, limit)


def test_what_is_low_or_medium_by_itself_is_not_held_down() -> None:
    limits = [combine([reaching(processes(each), 0, ("C3.4",))]).standings[0].limit for each in "NP"]
    assert limits == [None, None]


def reaching(rated: Rated, share: Fraction | int | None, knocked_out: tuple[str, ...] = ()) -> Rated:
    """The same processes with this share of them at their target, and this knock-out in the first."""
    first, *others = rated.score.processes
    assert rated.score.process_portfolio
    portfolio = replace(rated.score.process_portfolio, share_at_target=figure(share))
    held = (replace(first, knocked_out=knocked_out), *others)
    return replace(rated, score=replace(rated.score, processes=held, process_portfolio=portfolio))


@pytest.mark.parametrize(("a", "b", "holds"), [(60, 54, True), (59, 54, False), (60, 55, False), (60, None, False)])
def test_technology_is_before_acceptance_from_60_against_under_55(a: int, b: int | None, holds: bool) -> None:
    assert messages(combine([readiness(a), staff(b)])) == [Message.TECHNOLOGY_BEFORE_ACCEPTANCE] * holds


@pytest.mark.parametrize(("a", "b", "holds"), [(39, 70, True), (40, 70, False), (39, 69, False), (None, 70, False)])
def test_acceptance_is_before_technology_from_70_against_under_40(a: int | None, b: int, holds: bool) -> None:
    assert messages(combine([readiness(a), staff(b)])) == [Message.ACCEPTANCE_BEFORE_TECHNOLOGY] * holds


@pytest.mark.parametrize(
    ("interfaces", "letter", "holds"), [(50, "P", True), (49, "P", False), (50, "L", False), (None, "P", False)]
)
def test_processes_hold_back_from_50_of_interfaces_against_a_median_under_40(
    interfaces: int | None, letter: str, holds: bool
) -> None:
    result = combine([readiness(50, interfaces), processes(letter)])
    assert messages(result) == [Message.PROCESSES_HOLD_BACK] * holds


def test_a_statement_names_the_figures_that_made_it() -> None:
    result = combine([processes("P", "P"), readiness(62, interfaces=51), staff(50)])
    assert [(each.message, each.grounds) for each in result.statements] == [
        (
            Message.TECHNOLOGY_BEFORE_ACCEPTANCE,
            (Ground(Part.READINESS, Fraction(62)), Ground(Part.STAFF, Fraction(50))),
        ),
        (
            Message.PROCESSES_HOLD_BACK,
            (Ground(Part.READINESS, Fraction(51), "A5"), Ground(Part.PROCESSES, Fraction(100, 3))),
        ),
    ]


def test_standings_come_in_one_order_and_the_first_assessment_of_a_survey_counts() -> None:
    result = combine([processes("F"), staff(60), readiness(45), readiness(80)])
    assert [each.part for each in result.standings] == list(Part)
    assert result.standings[0].figure.value == 45


def test_a_survey_of_ones_own_and_one_without_figures_take_no_part() -> None:
    assert combine([readiness(80, survey_id="eigener")]) == Combined((), ())
    nothing = replace(readiness(80).score, overall=None)
    assert combine([replace(readiness(80), score=nothing)]) == Combined((), ())


def mark(index: Fraction | int | None, level: int | None = None, coverage: Fraction | None = Fraction(1)) -> Mark:
    return Mark(None if index is None else Fraction(index), level, coverage)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (mark(40), mark(45), Trend.UP),
        (mark(40), mark(Fraction(4499, 100)), Trend.STEADY),
        (mark(40), mark(35), Trend.DOWN),
        (mark(40, 1), mark(41, 2), Trend.UP),
        (mark(40, 2), mark(46, 1), Trend.DOWN),
        (mark(40, 1), mark(41, None), Trend.STEADY),
        (mark(None), mark(41), None),
        (mark(40, coverage=Fraction(8, 10)), mark(60, coverage=Fraction(6, 10)), Trend.UP),
        (mark(40, coverage=Fraction(81, 100)), mark(60, coverage=Fraction(6, 10)), None),
        (mark(40, coverage=None), mark(60), None),
    ],
)
def test_a_trend_needs_five_points_or_a_level_and_comparable_coverage(
    before: Mark, after: Mark, expected: Trend | None
) -> None:
    assert trend(before, after) is expected


def test_marks_are_read_from_scores() -> None:
    survey = make_survey([make_dimension("A5", [make_question("A5.1", maximum=100)])])
    organisation = score_assessment(survey, make_assessment(), [make_subject()], answers_of({"A5.1": 45}), {})
    assert Mark.of_organisation(organisation) == mark(45, 2)
    assert Mark.of_organisation(processes("P").score) == Mark(None, None, None)


@pytest.mark.parametrize(
    "change",
    [{"survey_version": "2.0"}, {"survey_id": "other"}, {"short_form": True}, {"weights": {"A1": 50}}],
)
def test_only_assessments_that_ask_the_same_are_comparable(change: dict[str, object]) -> None:
    assert is_comparable(make_assessment("a"), make_assessment("b", title="2027"))
    assert not is_comparable(make_assessment("a"), make_assessment("b", **change))
