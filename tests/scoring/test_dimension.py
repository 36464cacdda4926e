"""Index, coverage and confidence of a dimension, with the worked example of the method."""

from fractions import Fraction

import pytest

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.number import round_half_up
from reifegrad.domain.score import Absence, AssessmentScore, Band, Counts, DimensionScore, LeftOut, Rule, Status, Term
from reifegrad.domain.survey import Survey
from reifegrad.scoring import score_assessment
from reifegrad.tailoring import tailored
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_question,
    make_subject,
    make_survey,
)

NA = Answer.not_applicable("keine eigenen Register")
UNKNOWN = Answer.unknown()

WEIGHTS = [3, 2, 2, 2, 2, 2]
GIVEN = {
    "A5.1": (2, Evidence.DOCUMENTED),
    "A5.2": (1, Evidence.NONE),
    "A5.3": UNKNOWN,
    "A5.4": (3, Evidence.PLAUSIBLE),
    "A5.5": NA,
    "A5.6": (2, Evidence.PLAUSIBLE),
}


def example_survey() -> Survey:
    asked = [make_question(f"A5.{number}", weight=weight) for number, weight in enumerate(WEIGHTS, start=1)]
    return make_survey([make_dimension("A5", asked)])


def score(survey: Survey, given: dict, **targets: int) -> AssessmentScore:
    named = {id.replace("_", "."): value for id, value in targets.items()}
    return score_assessment(survey, make_assessment(), [make_subject()], answers_of(given), named)


def dimension(given: dict, **targets: int) -> DimensionScore:
    return score(example_survey(), given, **targets).dimensions[0]


def single(*given: int | Answer, weights: list[int] | None = None, **targets: int) -> DimensionScore:
    """A dimension with one question per answer."""
    chosen = weights or [1] * len(given)
    asked = [make_question(f"A1.{number}", weight=weight) for number, weight in enumerate(chosen, start=1)]
    answers = {f"A1.{number}": answer for number, answer in enumerate(given, start=1)}
    return score(make_survey([make_dimension("A1", asked)]), answers, **targets).dimensions[0]


def test_example_has_index_50_coverage_82_and_medium_confidence() -> None:
    result = dimension(GIVEN)
    assert result.index.value == 50
    assert result.coverage.value == Fraction(9, 11)
    assert result.confidence.value == Fraction(9, 11) * Fraction(74, 90)
    assert str(round_half_up(100 * result.coverage.value, 1)) == "81.8"
    assert str(round_half_up(100 * result.confidence.value, 1)) == "67.3"
    assert result.confidence_band is Band.MEDIUM
    assert result.status is Status.FULL
    assert result.counts == Counts(value=4, not_applicable=1, unknown=1, open=0)


def test_example_is_not_what_it_would_be_with_unknown_as_zero() -> None:
    counted_as_zero = dimension(GIVEN | {"A5.3": 0}).index.value
    assert str(round_half_up(counted_as_zero, 1)) == "40.9"
    assert dimension(GIVEN).index.value != counted_as_zero


def test_example_is_not_what_it_would_be_with_unknown_and_not_applicable_as_zero() -> None:
    counted_as_zero = dimension(GIVEN | {"A5.3": 0, "A5.5": 0}).index.value
    assert str(round_half_up(counted_as_zero, 1)) == "34.6"
    assert dimension(GIVEN).index.value != counted_as_zero


def test_index_explains_its_answers_weights_and_what_was_left_out() -> None:
    explanation = dimension(GIVEN).index.explanation
    assert explanation.rule is Rule.INDEX
    assert explanation.terms == (
        Term("A5.1", Fraction(3), Fraction(2)),
        Term("A5.2", Fraction(2), Fraction(1)),
        Term("A5.4", Fraction(2), Fraction(3)),
        Term("A5.6", Fraction(2), Fraction(2)),
    )
    assert explanation.left_out == (
        LeftOut("A5.3", AnswerKind.UNKNOWN),
        LeftOut("A5.5", AnswerKind.NOT_APPLICABLE),
    )
    assert (explanation.numerator, explanation.denominator, explanation.factor) == (18, 36, 100)


def test_confidence_explains_the_evidence_of_every_answer() -> None:
    explanation = dimension(GIVEN).confidence.explanation
    assert [each.value for each in explanation.terms] == [1, Fraction(3, 5), Fraction(4, 5), Fraction(4, 5)]
    assert (explanation.numerator, explanation.denominator) == (Fraction(74, 10), 11)


def test_every_explanation_recomputes_its_figure() -> None:
    result = dimension(GIVEN)
    for figure in (result.index, result.coverage, result.confidence):
        explanation = figure.explanation
        assert sum(each.weight * each.value for each in explanation.terms) == explanation.numerator
        assert figure.value == explanation.factor * explanation.numerator / explanation.denominator


def test_maximum_of_each_question_limits_its_share() -> None:
    asked = [make_question("A1.1", maximum=2), make_question("A1.2", maximum=4)]
    result = score(make_survey([make_dimension("A1", asked)]), {"A1.1": 2, "A1.2": 1}).dimensions[0]
    assert result.index.value == Fraction(100 * 3, 6)


@pytest.mark.parametrize(
    ("answered", "status"),
    [(4, Status.FULL), (3, Status.PROVISIONAL), (2, Status.NOT_RATABLE)],
)
def test_coverage_of_exactly_80_is_full_and_of_exactly_60_provisional(answered: int, status: Status) -> None:
    result = single(*[3] * answered, *[UNKNOWN] * (5 - answered))
    assert result.coverage.value == Fraction(answered, 5)
    assert result.status is status
    assert (result.index.value is None) == (status is Status.NOT_RATABLE)


def test_hidden_index_says_that_coverage_is_too_low() -> None:
    result = single(3, UNKNOWN)
    assert result.index.absence is Absence.COVERAGE_TOO_LOW
    assert result.gap is None
    assert result.coverage.value == Fraction(1, 2)


def test_without_any_answer_the_index_is_absent_for_that_reason() -> None:
    result = single(UNKNOWN, UNKNOWN)
    assert result.index.absence is Absence.NO_ANSWERS
    assert result.coverage.value == 0
    assert result.confidence_band is Band.LOW


def test_a_dimension_that_does_not_apply_has_no_figures() -> None:
    result = single(NA, NA)
    assert [each.absence for each in (result.index, result.coverage, result.confidence)] == [Absence.NOT_APPLICABLE] * 3
    assert (result.target_index, result.gap, result.confidence_band) == (None, None, None)
    assert result.status is Status.NOT_RATABLE


def test_a_zero_is_an_answer() -> None:
    result = single(0, 0)
    assert result.index.value == 0
    assert result.status is Status.FULL


@pytest.mark.parametrize(
    ("evidence", "band"),
    [(Evidence.NONE, Band.MEDIUM), (Evidence.PLAUSIBLE, Band.HIGH), (Evidence.DOCUMENTED, Band.HIGH)],
)
def test_evidence_decides_the_band_of_a_covered_dimension(evidence: Evidence, band: Band) -> None:
    assert single(Answer.of(2, evidence)).confidence_band is band


@pytest.mark.parametrize(
    ("percent", "band"), [(75, Band.HIGH), (74, Band.MEDIUM), (50, Band.MEDIUM), (49, Band.LOW), (0, Band.LOW)]
)
def test_confidence_of_exactly_75_is_high_and_of_exactly_50_medium(percent: int, band: Band) -> None:
    survey = make_survey(model=make_gated_index(evidence_none=percent))
    result = score(survey, {"A1.1": 3}).dimensions[0]
    assert result.confidence.value == Fraction(percent, 100)
    assert result.confidence_band is band


@pytest.mark.parametrize(("left_out", "limited"), [(2, False), (3, True)])
def test_more_than_40_percent_not_applicable_limits_comparison(left_out: int, limited: bool) -> None:
    assert single(*[NA] * left_out, *[2] * (5 - left_out)).limited_comparability is limited


def test_gap_and_target_index_use_the_targets_of_the_municipality() -> None:
    plain = single(1, 4)
    assert (plain.gap, plain.target_index) == (Fraction(2, 2), 75)
    raised = single(1, 4, A1_1=4)
    assert (raised.gap, raised.target_index) == (Fraction(3, 2), Fraction(700, 8))


def test_what_exceeds_its_target_does_not_make_up_for_a_gap() -> None:
    assert single(1, 4, A1_1=2, A1_2=2).gap == Fraction(1, 2)


def test_answers_of_another_subject_do_not_count() -> None:
    others = answers_of({"A5.1": 4}, subject_id="somebody else")
    result = score_assessment(example_survey(), make_assessment(), [make_subject()], others, {})
    assert result.dimensions[0].index.absence is Absence.NO_ANSWERS


def test_without_an_organisation_all_its_questions_are_open() -> None:
    result = score_assessment(example_survey(), make_assessment(), [], {}, {})
    assert result.counts == Counts(value=0, not_applicable=0, unknown=0, open=6)


def test_short_form_asks_its_questions_only() -> None:
    asked = [make_question("A1.1", short_form=True), make_question("A1.2", short_form=False)]
    survey = make_survey([make_dimension("A1", asked)])
    answers = answers_of({"A1.1": 4, "A1.2": 0})
    run = make_assessment(short_form=True)
    result = score_assessment(tailored(survey, run), run, [make_subject()], answers, {})
    assert result.dimensions[0].index.value == 100
    assert result.counts.total == 1
