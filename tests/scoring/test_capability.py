"""Level, profile and portfolio of processes, with the worked examples of the method."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.number import round_half_up
from reifegrad.domain.score import (
    Absence,
    AttributeBlocker,
    Counts,
    Figure,
    LeftOut,
    ProcessPortfolio,
    ProcessScore,
    Rating,
    Rule,
    Status,
    Term,
)
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.scoring import Earlier, score_assessment
from reifegrad.tailoring import tailored
from tests.factories import answers_of, make_assessment, make_dimension
from tests.processes import (
    LEVEL_OF,
    letters,
    make_capability,
    make_process,
    make_process_question,
    make_process_survey,
    make_shipped_capability,
)

EXAMPLE = {
    "PA1.1": "FFFL",
    "PA2.1": "FFLF",
    "PA2.2": "FFFF",
    "PA3.1": "LLPF",
    "PA3.2": "LPLL",
    "PA4.1": "PNPP",
    "PA4.2": "NNPN",
    "PA5.1": "PPNP",
    "PA5.2": "NNNP",
}
"""Answers per attribute of the worked example."""

ALL_F = dict.fromkeys(LEVEL_OF, "FFFF")


def answers(given: Mapping[str, str]) -> dict[str, Any]:
    return {id: answer for attribute, its in given.items() for id, answer in letters(attribute, its).items()}


def score(given: Mapping[str, str], survey: Survey | None = None, **assessment: Any) -> ProcessScore:
    """The score of one process from letters per attribute."""
    process, run = make_process(), make_assessment(**assessment)
    asked = tailored(survey or make_process_survey(), run)
    result = score_assessment(asked, run, [process], answers_of(answers(given), process.id), {})
    return result.processes[0]


def portfolio(given: list[Mapping[str, str]], cases: list[int | None]) -> ProcessPortfolio:
    processes = [make_process(f"Prozess {at}", number, at) for at, number in enumerate(cases)]
    entered = {
        key: answer
        for process, its in zip(processes, given, strict=True)
        for key, answer in answers_of(answers(its), process.id).items()
    }
    found = score_assessment(make_process_survey(), make_assessment(), processes, entered, {}).process_portfolio
    assert found is not None
    return found


def printed(figure: Figure) -> str:
    assert figure.value is not None
    return str(round_half_up(figure.value, 1))


def test_example_has_the_percent_and_ratings_of_the_method() -> None:
    rated = {each.id: (printed(each.percent), each.rating) for each in score(EXAMPLE).attributes}
    assert rated == {
        "PA1.1": ("91.7", Rating.F),
        "PA2.1": ("91.7", Rating.F),
        "PA2.2": ("100.0", Rating.F),
        "PA3.1": ("66.7", Rating.L),
        "PA3.2": ("58.3", Rating.L),
        "PA4.1": ("25.0", Rating.P),
        "PA4.2": ("8.3", Rating.N),
        "PA5.1": ("25.0", Rating.P),
        "PA5.2": ("8.3", Rating.N),
    }


def test_example_is_on_level_3_and_says_what_level_4_needs() -> None:
    result = score(EXAMPLE)
    assert (result.level.value, result.at_least, result.next) == (3, False, 4)
    assert [(each.attribute_id, each.needed, each.actual) for each in result.blocked_by] == [
        ("PA3.1", Rating.F, Rating.L),
        ("PA3.2", Rating.F, Rating.L),
        ("PA4.1", Rating.L, Rating.P),
        ("PA4.2", Rating.L, Rating.N),
    ]
    assert [str(round_half_up(each.percent or 0)) for each in result.blocked_by] == ["67", "58", "25", "8"]


def test_counter_example_stays_on_level_2_because_level_3_needs_all_of_2_fully() -> None:
    result = score(EXAMPLE | {"PA2.1": "FLLF"})
    assert printed(result.attributes[1].percent) == "83.3"
    assert result.attributes[1].rating is Rating.L
    assert (result.level.value, result.next) == (2, 3)
    assert result.blocked_by == (AttributeBlocker("PA2.1", Rating.F, Rating.L, Fraction(250, 3)),)


def test_the_level_is_not_the_mean_of_the_attributes() -> None:
    result = score(ALL_F | {"PA1.1": "LLLL"})
    assert result.level.value == 1
    assert result.profile.index.value is not None
    assert result.profile.index.value > 90


def test_digital_continuity_of_the_example_is_33_3() -> None:
    result = score({"PA1.1": "--P-", "PA2.2": "-L--", "PA3.2": "--NP"})
    assert printed(result.continuity) == "33.3"
    assert result.continuity.value == Fraction(100, 3)
    assert result.continuity.explanation.rule is Rule.CONTINUITY


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"PA1.1": "--P-", "PA2.2": "-?--", "PA3.2": "--N-"}, Absence.COVERAGE_TOO_LOW),
        ({"PA1.1": "--P-", "PA2.2": "-L--", "PA3.2": "--N-"}, Fraction(100, 3)),
        ({"PA1.1": "FF-F"}, Absence.NO_ANSWERS),
        ({"PA1.1": "--x-", "PA2.2": "-x--", "PA3.2": "--xx"}, Absence.NOT_APPLICABLE),
        ({"PA1.1": "--F-", "PA2.2": "-F--", "PA3.2": "--Fx"}, Fraction(100)),
    ],
)
def test_digital_continuity_needs_three_of_its_four_questions(
    given: dict[str, str], expected: Fraction | Absence
) -> None:
    figure = score(given).continuity
    assert (figure.absence if figure.value is None else figure.value) == expected


@pytest.mark.parametrize(
    ("bounds", "rating"),
    [({"partly": 66}, Rating.L), ({"largely": 75}, Rating.P), ({"fully": 75}, Rating.L), ({"fully": 74}, Rating.F)],
)
def test_a_bound_itself_belongs_to_the_rating_below(bounds: dict[str, int], rating: Rating) -> None:
    survey = make_process_survey(model=make_capability(**bounds))
    result = score({"PA1.1": "LLLF"}, survey).attributes[0]
    assert result.percent.value == 75
    assert result.rating is rating


@pytest.mark.parametrize(("letter", "rating"), list(zip("NPLF", Rating, strict=True)))
def test_an_attribute_with_the_same_answer_throughout_is_rated_with_it(letter: str, rating: Rating) -> None:
    assert score({"PA1.1": letter * 4}).attributes[0].rating is rating


def test_an_attribute_under_60_percent_coverage_is_open_and_its_level_not_reached() -> None:
    result = score(ALL_F | {"PA2.1": "FF??"})
    attribute = result.attributes[1]
    assert (attribute.rating, attribute.percent.absence) == (None, Absence.COVERAGE_TOO_LOW)
    assert attribute.coverage.value == Fraction(1, 2)
    assert (result.level.value, result.next, result.at_least) == (1, 2, True)
    assert result.blocked_by == (AttributeBlocker("PA2.1", Rating.L, None, None),)
    assert result.level.explanation.left_out == (LeftOut("PA2.1", Absence.COVERAGE_TOO_LOW),)


def test_unknown_above_60_percent_coverage_does_not_count_as_not_achieved() -> None:
    result = score(ALL_F | {"PA2.1": "FFF?"})
    assert result.attributes[1].percent.value == 100
    assert result.level.value == 5


def test_a_level_is_a_lower_bound_only_if_nothing_rated_stands_against_the_next() -> None:
    assert score(ALL_F | {"PA3.1": "----", "PA3.2": "LLLL"}).at_least
    assert not score(ALL_F | {"PA3.1": "----", "PA3.2": "PPPP"}).at_least
    assert not score(ALL_F).at_least


def test_attributes_with_nothing_but_not_applicable_are_not_rated_and_carry_no_level() -> None:
    result = score(ALL_F | {"PA2.2": "xxxx"})
    assert result.attributes[2].percent.absence is Absence.NOT_APPLICABLE
    assert (result.level.value, result.at_least) == (1, True)


@pytest.mark.parametrize(
    ("given", "absence"),
    [
        ({}, Absence.NO_ANSWERS),
        ({"PA1.1": "????"}, Absence.NO_ANSWERS),
        (dict.fromkeys(LEVEL_OF, "xxxx"), Absence.NOT_APPLICABLE),
        ({"PA1.1": "FF--"}, Absence.COVERAGE_TOO_LOW),
        (ALL_F | {"PA1.1": "F???"}, Absence.COVERAGE_TOO_LOW),
        (ALL_F | {"PA1.1": "xxxx"}, Absence.COVERAGE_TOO_LOW),
    ],
)
def test_without_a_rating_of_the_first_level_there_is_no_level(given: dict[str, str], absence: Absence) -> None:
    result = score(given)
    assert (result.level.absence, result.next, result.blocked_by, result.at_least) == (absence, None, (), False)


@pytest.mark.parametrize(("given", "flag"), [({"PA2.1": "NFFF"}, "C2.1"), ({"PA2.2": "FFFN"}, "C3.4")])
def test_a_knock_out_caps_the_level_at_1(given: dict[str, str], flag: str) -> None:
    survey = make_process_survey(model=make_shipped_capability(fully=70))
    result = score(ALL_F | given, survey)
    assert result.knocked_out == (flag,)
    assert (result.level.value, result.next, result.blocked_by, result.at_least) == (1, 2, (), False)
    assert score(ALL_F | given, make_process_survey(model=make_capability(fully=70))).level.value == 5


def test_a_knock_out_lifts_nothing() -> None:
    assert score(ALL_F | {"PA1.1": "NNNN", "PA2.1": "NFFF"}).level.value == 0


@pytest.mark.parametrize("letter", "?-xP")
def test_only_a_bad_answer_knocks_out(letter: str) -> None:
    assert score(ALL_F | {"PA2.1": f"{letter}FFF"}).knocked_out == ()


@pytest.mark.parametrize(
    ("letter", "ready"), [("N", False), ("P", False), ("L", True), ("F", True), ("x", True), ("?", None), ("-", None)]
)
def test_a_process_may_be_automated_once_it_was_simplified(letter: str, ready: bool | None) -> None:
    assert score(ALL_F | {"PA3.1": f"FFF{letter}"}).automation_ready is ready


@pytest.mark.parametrize("letter", "LFx?-")
def test_a_process_is_not_ready_for_automation_while_a_knock_out_caps_it(letter: str) -> None:
    assert score(ALL_F | {"PA2.1": "NFFF", "PA3.1": f"FFF{letter}"}).automation_ready is False


def test_a_gate_that_is_not_held_decides_before_one_that_is_open() -> None:
    survey = make_process_survey(model=make_capability(automation={"C4.3": 2, "C4.4": 2}))
    assert score({"PA3.1": "--?N"}, survey).automation_ready is False
    assert score({"PA3.1": "--?F"}, survey).automation_ready is None


def test_themes_are_dimensions_and_the_profile_their_weighted_mean() -> None:
    result = score(EXAMPLE)
    assert [each.id for each in result.themes] == ["C1", "C2", "C3", "C4", "C5", "C6", "C7"]
    assert [printed(each.index) for each in result.themes] == ["91.7", "91.7", "100.0", "66.7", "58.3", "16.7", "16.7"]
    assert printed(result.profile.index) == "71.3"
    assert result.profile.status is Status.FULL
    assert result.themes[3].target_index == Fraction(200, 3)
    assert result.themes[3].gap == Fraction(1, 4)


def test_themes_know_evidence_and_the_weights_of_the_municipality() -> None:
    process = make_process()
    given = answers_of({f"C1.{number}": (3, Evidence.DOCUMENTED) for number in range(1, 5)}, process.id)
    given |= answers_of(letters("PA2.1", "NNNN"), process.id)
    weights = {"C1": 75, "C2": 25}
    result = score_assessment(make_process_survey(), make_assessment(weights=weights), [process], given, {})
    profile = result.processes[0].profile
    assert result.processes[0].themes[0].confidence.value == 1
    assert profile.coverage.value == Fraction(100, 75 + 25 + 15 + 15 + 20 + 10 + 5)
    assert profile.index.value == 75
    assert [each.weight for each in profile.index.explanation.terms] == [75, 25]


def test_targets_of_the_municipality_make_the_gap() -> None:
    process = make_process()
    given = answers_of(letters("PA1.1", "LLLL"), process.id)
    result = score_assessment(make_process_survey(), make_assessment(), [process], given, {"C1.1": 3})
    assert result.processes[0].themes[0].gap == Fraction(1, 4)
    assert result.processes[0].target == 2


def test_the_short_form_reaches_level_2_and_says_that_more_is_possible() -> None:
    result = score(ALL_F, short_form=True)
    assert (result.level.value, result.next, result.blocked_by, result.at_least) == (2, None, (), True)
    assert [each.id for each in result.attributes] == ["PA1.1", "PA2.1", "PA2.2"]
    assert [each.id for each in result.themes] == ["C1", "C2", "C3"]
    assert result.counts.total == 12
    assert result.automation_ready is None
    assert not score(ALL_F | {"PA2.1": "LLLL"}, short_form=True).at_least


def test_a_short_form_without_the_first_level_gives_no_level() -> None:
    themes = [make_dimension("C2", [make_process_question("C2.1", "PA2.1", short_form=True)], kind=SubjectKind.PROCESS)]
    process = make_process()
    given = answers_of({"C2.1": 3}, process.id)
    result = score_assessment(make_process_survey(themes), make_assessment(), [process], given, {}).processes[0]
    assert (result.level.absence, result.next) == (Absence.COVERAGE_TOO_LOW, None)


def test_explanation_of_a_level_names_every_attribute() -> None:
    explanation = score(EXAMPLE).level.explanation
    assert explanation.rule is Rule.CAPABILITY_LEVEL
    assert explanation.terms[2] == Term("PA2.2", Fraction(1), Fraction(100))
    assert (len(explanation.terms), explanation.numerator, explanation.denominator) == (9, 3, 1)


def test_explanations_of_attributes_recompute_their_figures() -> None:
    for attribute in score(EXAMPLE | {"PA2.1": "FF?x"}).attributes:
        for figure in (attribute.percent, attribute.coverage):
            explanation = figure.explanation
            assert sum(each.weight * each.value for each in explanation.terms) == explanation.numerator
            assert figure.value == explanation.factor * explanation.numerator / explanation.denominator


def test_attribute_explains_what_was_left_out() -> None:
    attribute = score({"PA1.1": "FFF?"}).attributes[0]
    assert attribute.percent.explanation.left_out == (LeftOut("C1.4", AnswerKind.UNKNOWN),)
    assert attribute.counts == Counts(value=3, not_applicable=0, unknown=1, open=0)


LEVEL_1 = ALL_F | {"PA1.1": "LLLL"}
LEVEL_2 = ALL_F | {"PA2.1": "LLLL"}


def test_portfolio_counts_levels_and_weighs_the_share_at_the_target_and_knows_no_mean() -> None:
    result = portfolio([EXAMPLE, LEVEL_1, LEVEL_2, {}, LEVEL_1], [4200, 900, 300, 50, None])
    assert result.levels == {0: 0, 1: 2, 2: 1, 3: 1, 4: 0, 5: 0}
    assert result.not_rated == 1
    assert result.share_at_target.value == Fraction(2, 4)
    assert result.share_at_target_weighted.value == Fraction(4500, 5400)
    assert result.share_at_target_weighted.explanation.left_out == (
        LeftOut("Prozess 3", Absence.NO_ANSWERS),
        LeftOut("Prozess 4", Absence.NO_CASES),
    )


@pytest.mark.parametrize(("letters_of", "expected"), [("NPF", Fraction(100, 3)), ("NPLF", 50), ("N", 0), ("PP-", None)])
def test_continuity_of_all_is_the_median(letters_of: str, expected: Fraction | None) -> None:
    given = [{"PA1.1": f"--{each}-", "PA2.2": f"-{each}--", "PA3.2": f"--{each}{each}"} for each in letters_of]
    figure = portfolio(given, [None] * len(given)).continuity
    assert figure.value == (Fraction(100, 3) if expected is None else expected)
    assert figure.explanation.rule is Rule.MEDIAN
    assert len(figure.explanation.terms) + len(figure.explanation.left_out) == len(given)


@pytest.mark.parametrize(
    ("given", "absence"),
    [
        ([], Absence.NO_ANSWERS),
        ([{}], Absence.NO_ANSWERS),
        ([dict.fromkeys(LEVEL_OF, "xxxx")], Absence.NOT_APPLICABLE),
    ],
)
def test_without_rated_processes_there_are_no_shares_and_no_median(
    given: list[dict[str, str]], absence: Absence
) -> None:
    result = portfolio(given, [100] * len(given))
    assert result.share_at_target.absence is absence
    assert result.share_at_target_weighted.absence is absence
    assert result.continuity.absence is absence


def test_processes_count_in_the_progress_of_their_assessment() -> None:
    processes = [make_process("p1"), make_process("p2", position=1)]
    given = answers_of(letters("PA1.1", "F?x-"), "p1")
    result = score_assessment(make_process_survey(), make_assessment(), processes, given, {})
    assert result.counts == Counts(value=1, not_applicable=1, unknown=1, open=69)
    assert (result.dimensions, result.overall, result.level, result.portfolio) == ((), None, None, None)


def test_an_unchanged_process_is_taken_over_from_an_earlier_score() -> None:
    processes = [make_process("p1", 10), make_process("p2", 20, position=1)]
    survey, assessment = make_process_survey(), make_assessment()
    before = answers_of(answers(EXAMPLE), "p1") | answers_of(answers(LEVEL_1), "p2")
    first = score_assessment(survey, assessment, processes, before, {})
    changed = answers_of({"C2.1": Answer.of(0)}, "p2")
    second = score_assessment(survey, assessment, processes, before | changed, {}, Earlier(first, changed))
    assert second.processes[0] is first.processes[0]
    assert second == score_assessment(survey, assessment, processes, before | changed, {})
    assert second.processes[1].knocked_out == ("C2.1",)
