"""Overall figures and the level that also needs its gates, with the worked examples of the method."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import (
    Absence,
    AssessmentScore,
    Blocker,
    Figure,
    LeftOut,
    LevelResult,
    OverallScore,
    Rule,
    Status,
)
from reifegrad.domain.survey import Survey
from reifegrad.scoring import score_assessment
from reifegrad.tailoring import tailored
from tests.factories import (
    GATES,
    READINESS,
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_level,
    make_question,
    make_readiness_survey,
    make_subject,
    make_survey,
)

NA = Answer.not_applicable("keine Gebühren")
UNKNOWN = Answer.unknown()

INDICES = {"A1": 60, "A2": 45, "A3": 70, "A4": 40, "A5": 50, "A6": 55, "A7": 50, "A8": 65}
"""Dimension indices of the worked example."""


def score(survey: Survey, given: Mapping[str, Any], **assessment: Any) -> AssessmentScore:
    run = make_assessment(**assessment)
    return score_assessment(tailored(survey, run), run, [make_subject()], answers_of(given), {})


def overall(result: AssessmentScore) -> OverallScore:
    assert result.overall is not None
    return result.overall


def level(result: AssessmentScore) -> LevelResult:
    assert result.level is not None
    return result.level


def value(figure: Figure) -> Fraction:
    assert figure.value is not None
    return figure.value


def weighted_survey(**dimension_weights: int) -> Survey:
    """One question per dimension with 100 steps, so that an answer is the index."""
    return make_survey(
        [
            make_dimension(id, [make_question(f"{id}.1", maximum=100)], weight=weight)
            for id, weight in dimension_weights.items()
        ]
    )


def example_survey() -> Survey:
    """The gates of the method on an index of 54.3: a ninth dimension sets the index, the gates weigh nothing."""
    dimensions = [make_dimension("X", [make_question("X.1", maximum=1000)], weight=100)]
    gates = sorted({id for gates in GATES.values() for id in gates})
    dimensions.append(make_dimension("G", [make_question(id, knock_out=True) for id in gates], weight=0))
    levels = [make_level(number, 20 * number, held) for number, held in GATES.items()]
    return make_survey(dimensions, model=make_gated_index(levels))


LEVEL_2_HELD = dict.fromkeys({id for gates in GATES.values() for id in gates}, 2)


def test_example_has_overall_index_54_3() -> None:
    weights = {id: weight for id, (weight, _) in READINESS.items()}
    result = score(weighted_survey(**weights), {f"{id}.1": index for id, index in INDICES.items()})
    assert overall(result).index.value == Fraction(543, 10)
    explanation = overall(result).index.explanation
    assert (explanation.rule, explanation.numerator, explanation.denominator) == (Rule.OVERALL_INDEX, 5430, 100)
    assert [each.weight * each.value for each in explanation.terms] == [900, 540, 910, 520, 750, 660, 500, 650]


def test_example_is_not_the_plain_mean_of_the_dimensions() -> None:
    weights = {id: weight for id, (weight, _) in READINESS.items()}
    result = score(weighted_survey(**weights), {f"{id}.1": index for id, index in INDICES.items()})
    plain_mean = Fraction(sum(INDICES.values()), 8)
    assert overall(result).index.value != plain_mean == Fraction(435, 8)


def test_a_violated_gate_holds_the_level_below_what_the_index_says() -> None:
    result = level(score(example_survey(), LEVEL_2_HELD | {"X.1": 543, "A8.2": 1}))
    assert (result.value, result.next, result.index_level) == (1, 2, 2)
    assert result.blocked_by == (Blocker("A8.2", needed=2, actual=1),)
    assert result.missing_index == 0


def test_with_all_gates_held_the_level_is_what_the_index_says() -> None:
    result = level(score(example_survey(), LEVEL_2_HELD | {"X.1": 543}))
    assert (result.value, result.next, result.index_level) == (2, 3, 2)
    assert result.missing_index == Fraction(57, 10)
    assert Blocker("A8.2", needed=3, actual=2) in result.blocked_by
    assert {each.question_id for each in result.blocked_by} == {id for id, least in GATES[3].items() if least == 3}


@pytest.mark.parametrize("answer", [UNKNOWN, None])
def test_an_unknown_or_open_gate_is_not_held(answer: Answer | None) -> None:
    given = {id: each for id, each in (LEVEL_2_HELD | {"X.1": 543, "A8.2": answer}).items() if each is not None}
    result = level(score(example_survey(), given))
    assert result.value == 1
    assert result.blocked_by == (Blocker("A8.2", needed=2, actual=None),)


def test_a_gate_that_does_not_apply_is_held() -> None:
    result = level(score(example_survey(), LEVEL_2_HELD | {"X.1": 543, "A6.1": NA}))
    assert result.value == 2
    assert "A6.1" not in {each.question_id for each in result.blocked_by}


def test_a_gate_of_a_lower_level_stops_the_higher_ones() -> None:
    result = level(score(example_survey(), LEVEL_2_HELD | {"X.1": 1000, "A3.1": 0}))
    assert (result.value, result.next, result.index_level) == (0, 1, 4)
    assert result.blocked_by == (Blocker("A3.1", needed=1, actual=0),)


def test_the_highest_level_has_nothing_missing() -> None:
    best = dict.fromkeys(LEVEL_2_HELD, 4)
    result = level(score(example_survey(), best | {"X.1": 1000}))
    assert result == LevelResult(value=4, next=None, blocked_by=(), missing_index=Fraction(0), index_level=4)


@pytest.mark.parametrize(("index", "reached"), [(399, 1), (400, 2), (401, 2)])
def test_levels_begin_exactly_at_their_index_and_are_never_rounded_up(index: int, reached: int) -> None:
    assert level(score(example_survey(), LEVEL_2_HELD | {"X.1": index})).value == reached


def test_a_gate_outside_the_short_form_asks_for_nothing_there() -> None:
    asked = [make_question("A1.1", short_form=True), make_question("A1.2", short_form=False)]
    model = make_gated_index([make_level(0), make_level(1, 20, {"A1.2": 1})])
    survey = make_survey([make_dimension("A1", asked)], model=model)
    given = {"A1.1": 4, "A1.2": 4}
    assert level(score(survey, given)).value == 1
    assert level(score(survey, given | {"A1.2": 0})).blocked_by == (Blocker("A1.2", needed=1, actual=0),)
    assert level(score(survey, given | {"A1.2": 0}, short_form=True)).value == 1


def test_below_60_percent_overall_coverage_there_is_no_index_and_no_level() -> None:
    result = score(weighted_survey(A1=59, A2=41), {"A1.1": 100})
    assert overall(result).coverage.value == Fraction(59, 100)
    assert overall(result).index.absence is Absence.COVERAGE_TOO_LOW
    assert overall(result).status is Status.NOT_RATABLE
    assert result.level is None


def test_coverage_that_only_rounds_to_60_is_too_low() -> None:
    result = score(weighted_survey(A1=50, A2=50), {"A1.1": 50}, weights={"A1": 599, "A2": 401})
    assert result.level is None


def test_at_60_percent_overall_coverage_there_is_a_provisional_level() -> None:
    result = score(weighted_survey(A1=60, A2=40), {"A1.1": 50})
    assert overall(result).index.value == 50
    assert overall(result).status is Status.PROVISIONAL
    assert level(result).value == 2


def test_coverage_that_only_rounds_to_80_is_not_full() -> None:
    result = score(weighted_survey(A1=50, A2=50), {"A1.1": 50}, weights={"A1": 795, "A2": 205})
    assert overall(result).status is Status.PROVISIONAL


def test_a_dimension_without_index_leaves_the_overall_index_but_lowers_coverage() -> None:
    result = score(weighted_survey(A1=80, A2=20), {"A1.1": 50})
    assert overall(result).index.value == 50
    assert overall(result).coverage.value == Fraction(80, 100)
    assert overall(result).index.explanation.left_out == (LeftOut("A2", Absence.NO_ANSWERS),)


def test_a_dimension_that_does_not_apply_leaves_index_and_coverage() -> None:
    result = score(weighted_survey(A1=20, A2=80), {"A1.1": 50, "A2.1": NA})
    assert overall(result).index.value == 50
    assert overall(result).coverage.value == 1
    assert overall(result).coverage.explanation.left_out == (LeftOut("A2", Absence.NOT_APPLICABLE),)


def test_weights_of_the_municipality_replace_those_of_the_survey() -> None:
    survey = weighted_survey(A1=50, A2=50)
    given = {"A1.1": 100, "A2.1": 0}
    assert overall(score(survey, given)).index.value == 50
    assert overall(score(survey, given, weights={"A1": 30, "A2": 70})).index.value == 30
    assert overall(score(survey, given, weights={"A1": 150})).index.value == 75


def test_a_dimension_without_weight_counts_nowhere_in_total() -> None:
    result = score(weighted_survey(A1=50, A2=50), {"A1.1": 80}, weights={"A1": 100, "A2": 0})
    assert overall(result).coverage.value == 1
    assert overall(result).index.value == 80


def test_if_no_dimension_has_weight_nothing_applies() -> None:
    result = score(weighted_survey(A1=50, A2=50), {"A1.1": 80}, weights={"A1": 0, "A2": 0})
    assert overall(result).index.absence is Absence.NOT_APPLICABLE
    assert result.level is None


def test_an_organisation_to_which_nothing_applies_has_no_index_and_no_level() -> None:
    survey = make_readiness_survey()
    result = score(survey, dict.fromkeys((f"{id}" for id in survey.questions if id[0] == "A"), NA))
    assert overall(result).index.absence is Absence.NOT_APPLICABLE
    assert result.level is None


def test_a_survey_without_answers_has_no_index_and_no_level() -> None:
    result = score(make_readiness_survey(), {})
    assert overall(result).index.absence is Absence.NO_ANSWERS
    assert overall(result).coverage.value == 0
    assert result.level is None


def test_overall_confidence_weighs_that_of_the_dimensions() -> None:
    result = score(weighted_survey(A1=75, A2=25), {"A1.1": 50, "A2.1": UNKNOWN})
    assert value(overall(result).confidence) == Fraction(75, 100) * Fraction(60, 100)
