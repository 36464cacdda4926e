"""Level of a service by its lowest criterion, and the portfolio, with the worked examples of the method."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.score import Absence, AssessmentScore, Counts, LeftOut, Portfolio, Rule, SubjectScore, Term
from reifegrad.domain.survey import Question, SubjectKind
from reifegrad.domain.workspace import Subject
from reifegrad.scoring import score_assessment
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_question,
    make_service,
    make_subject,
    make_survey,
)

NA = Answer.not_applicable("nicht erforderlich")
UNKNOWN = Answer.unknown()

EXAMPLE = {"K1": 4, "K2": 3, "K3": 3, "K4": 3, "K5": 2, "K6": 3, "K7": 3, "K8": NA, "K9": 3, "K10": 3}
"""Answers of the worked example."""


def criteria(*ids: str, **changes: Any) -> list[Question]:
    return [make_question(id, **changes) for id in ids]


def score(
    given: Sequence[Mapping[str, Any]], *, asked: list[Question] | None = None, cases: Sequence[int | None] = ()
) -> AssessmentScore:
    """Score one service per mapping of answers."""
    questions = asked or criteria(*(f"K{number}" for number in range(1, 11)))
    survey = make_survey([make_dimension("K", questions, kind=SubjectKind.SERVICE, weight=0)])
    known = [*cases, *[None] * (len(given) - len(cases))]
    services = [make_service(f"Leistung {at}", each, at) for at, each in enumerate(known)]
    answers = {
        key: answer
        for service, its in zip(services, given, strict=True)
        for key, answer in answers_of(its, service.id).items()
    }
    return score_assessment(survey, make_assessment(), services, answers, {})


def service(given: Mapping[str, Any], **options: Any) -> SubjectScore:
    return score([given], **options).subjects[0]


def portfolio(levels: Sequence[int | Answer], cases: Sequence[int | None] = ()) -> Portfolio:
    """The portfolio of services with one criterion each."""
    result = score([{"K1": each} for each in levels], asked=criteria("K1"), cases=cases).portfolio
    assert result is not None
    return result


def test_example_has_level_2_limited_by_payment() -> None:
    result = service(EXAMPLE)
    assert result.level.value == 2
    assert result.limited_by == ("K5",)
    assert not result.at_most
    assert result.counts == Counts(value=9, not_applicable=1, unknown=0, open=0)


def test_example_is_not_the_mean_of_its_criteria() -> None:
    valid = [value for value in EXAMPLE.values() if isinstance(value, int)]
    assert Fraction(sum(valid), len(valid)) == 3 != service(EXAMPLE).level.value


def test_example_is_one_step_away_and_reaches_level_3_by_it() -> None:
    assert service(EXAMPLE).one_step
    assert service(EXAMPLE | {"K5": 3}).level.value == 3


def test_level_explains_its_criteria_and_what_was_left_out() -> None:
    explanation = service(EXAMPLE).level.explanation
    assert explanation.rule is Rule.MINIMUM_LEVEL
    assert explanation.terms[0] == Term("K1", Fraction(1), Fraction(4))
    assert min(each.value for each in explanation.terms) == explanation.numerator == 2
    assert explanation.denominator == explanation.factor == 1
    assert explanation.left_out == (LeftOut("K8", AnswerKind.NOT_APPLICABLE),)


@pytest.mark.parametrize("missing", [UNKNOWN, None])
def test_an_unknown_or_open_criterion_makes_the_level_an_upper_bound(missing: Answer | None) -> None:
    given = {id: each for id, each in (EXAMPLE | {"K9": missing}).items() if each is not None}
    result = service(given)
    assert result.level.value == 2
    assert result.at_most
    assert not result.one_step  # what is not known could be the lowest criterion


def test_nothing_can_lower_the_lowest_level() -> None:
    result = service({"K1": 0, "K2": UNKNOWN}, asked=criteria("K1", "K2"))
    assert (result.level.value, result.at_most, result.one_step) == (0, False, False)


def test_two_limiting_criteria_are_not_one_step() -> None:
    result = service(EXAMPLE | {"K3": 2})
    assert result.limited_by == ("K3", "K5")
    assert not result.one_step


def test_a_step_over_one_that_is_not_offered_is_still_one_step() -> None:
    asked = [*criteria("K1"), *criteria("K5", skipped=(2,))]
    assert service({"K1": 3, "K5": 1}, asked=asked).one_step


def test_a_step_that_is_left_out_can_still_be_scored() -> None:
    asked = [*criteria("K1"), *criteria("K5", skipped=(2,))]
    assert service({"K1": 3, "K5": 2}, asked=asked).level.value == 2


def test_a_value_beyond_the_scale_is_no_answer_to_score() -> None:
    with pytest.raises(KeyError):
        service({"K1": 5}, asked=criteria("K1"))


def test_a_criterion_at_its_best_cannot_be_raised() -> None:
    asked = [*criteria("K1"), *criteria("K5", maximum=2)]
    assert not service({"K1": 3, "K5": 2}, asked=asked).one_step


def test_a_service_at_its_target_needs_no_step() -> None:
    assert not service({"K1": 4, "K5": 3}, asked=criteria("K1", "K5")).one_step


def test_a_service_to_which_nothing_applies_has_no_level() -> None:
    result = service({"K1": NA}, asked=criteria("K1"))
    assert result.level.absence is Absence.NOT_APPLICABLE
    assert (result.at_most, result.limited_by, result.one_step) == (False, (), False)


@pytest.mark.parametrize("given", [{}, {"K1": UNKNOWN}, {"K1": UNKNOWN, "K2": NA}])
def test_a_service_without_any_value_has_no_level(given: Mapping[str, Any]) -> None:
    result = service(given, asked=criteria("K1", "K2"))
    assert result.level.absence is Absence.NO_ANSWERS
    assert not result.at_most


def test_level_0_is_a_level() -> None:
    result = service({"K1": 0, "K2": 4}, asked=criteria("K1", "K2"))
    assert result.level.value == 0
    assert result.limited_by == ("K1",)


def test_example_portfolio_has_40_percent_by_number_and_81_percent_by_cases() -> None:
    result = portfolio([3, 2, 1, 3, 0], [4200, 900, 300, 1500, 100])
    assert result.share_at_target.value == Fraction(2, 5)
    assert result.share_at_target_weighted.value == Fraction(5700, 7000)
    assert result.levels == {0: 1, 1: 1, 2: 1, 3: 2, 4: 0}
    assert result.not_rated == 0


def test_shares_by_number_and_by_cases_are_not_the_same_figure() -> None:
    result = portfolio([3, 2, 1, 3, 0], [4200, 900, 300, 1500, 100])
    assert result.share_at_target.value != result.share_at_target_weighted.value


def test_shares_explain_every_service() -> None:
    result = portfolio([3, 2], [4200, 900])
    by_number, by_cases = result.share_at_target.explanation, result.share_at_target_weighted.explanation
    assert (by_number.rule, by_cases.rule) == (Rule.SHARE, Rule.WEIGHTED_SHARE)
    assert by_number.terms == (
        Term("Leistung 0", Fraction(1), Fraction(1)),
        Term("Leistung 1", Fraction(1), Fraction(0)),
    )
    assert by_cases.terms == (
        Term("Leistung 0", Fraction(4200), Fraction(1)),
        Term("Leistung 1", Fraction(900), Fraction(0)),
    )


def test_a_service_without_cases_is_left_out_of_the_weighted_share_only() -> None:
    result = portfolio([3, 2, 3], [100, 300, None])
    assert result.share_at_target.value == Fraction(2, 3)
    assert result.share_at_target_weighted.value == Fraction(100, 400)
    assert result.share_at_target.explanation.left_out == ()
    assert result.share_at_target_weighted.explanation.left_out == (LeftOut("Leistung 2", Absence.NO_CASES),)


def test_a_service_without_level_is_not_rated() -> None:
    result = portfolio([3, NA, UNKNOWN], [1, 1, 1])
    assert result.share_at_target.value == 1
    assert result.not_rated == 2
    assert result.share_at_target.explanation.left_out == (
        LeftOut("Leistung 1", Absence.NOT_APPLICABLE),
        LeftOut("Leistung 2", Absence.NO_ANSWERS),
    )


def test_a_level_that_could_still_fall_does_not_count_as_reached() -> None:
    result = score([{"K1": 3, "K2": 3}, {"K1": 3, "K2": UNKNOWN}], asked=criteria("K1", "K2"), cases=[1, 3]).portfolio
    assert result is not None
    assert result.share_at_target.value == Fraction(1, 2)
    assert result.share_at_target_weighted.value == Fraction(1, 4)
    assert result.levels[3] == 2


@pytest.mark.parametrize(
    ("levels", "absence"),
    [([], Absence.NO_ANSWERS), ([NA], Absence.NOT_APPLICABLE), ([NA, UNKNOWN], Absence.NO_ANSWERS)],
)
def test_without_rated_services_there_is_no_share(levels: list[Answer], absence: Absence) -> None:
    result = portfolio(levels)
    assert result.share_at_target.absence is absence
    assert result.share_at_target_weighted.absence is absence


def test_without_any_cases_there_is_no_weighted_share() -> None:
    for cases in ([None, None], [0, 0]):
        result = portfolio([3, 2], cases)
        assert result.share_at_target.value == Fraction(1, 2)
        assert result.share_at_target_weighted.absence is Absence.NO_CASES


def test_cases_are_a_whole_number_or_not_known() -> None:
    def weight(subject: Subject) -> Fraction | None:
        survey = make_survey([make_dimension("K", criteria("K1"), kind=SubjectKind.SERVICE, weight=0)])
        return score_assessment(survey, make_assessment(), [subject], {}, {}).subjects[0].weight

    assert weight(make_service("s", 12)) == 12
    assert weight(make_service("s")) is None
    assert weight(make_subject("s", SubjectKind.SERVICE, cases_per_year=True)) is None
    assert weight(make_subject("s", SubjectKind.SERVICE, cases_per_year="viele")) is None


def test_a_survey_that_rates_no_services_has_no_portfolio() -> None:
    result = score_assessment(make_survey(), make_assessment(), [make_subject(), make_service("s")], {}, {})
    assert result.portfolio is None
    assert result.subjects == ()


def test_counts_add_up_over_organisation_and_services() -> None:
    dimensions = [make_dimension("A1"), make_dimension("K", criteria("K1", "K2"), kind=SubjectKind.SERVICE, weight=0)]
    survey = make_survey(dimensions)
    subjects = [make_subject(), make_service("s1"), make_service("s2")]
    answers = answers_of({"A1.1": 2}) | answers_of({"K1": UNKNOWN, "K2": NA}, "s1")
    result = score_assessment(survey, make_assessment(), subjects, answers, {})
    assert result.counts == Counts(value=1, not_applicable=1, unknown=1, open=2)
    assert (result.counts.total, result.counts.answered) == (5, 3)


def test_subjects_keep_their_order() -> None:
    assert [each.name for each in score([{}, {}, {}]).subjects] == ["Leistung 0", "Leistung 1", "Leistung 2"]
