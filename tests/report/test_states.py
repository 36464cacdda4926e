"""The traffic light follows the targets, and never rates what was hardly answered."""

from fractions import Fraction

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import DimensionScore
from reifegrad.domain.survey import SubjectKind
from reifegrad.report.model import State
from reifegrad.report.states import dimension_state, question_state, service_state
from reifegrad.scoring import score_assessment
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_question,
    make_service,
    make_subject,
    make_survey,
)


def dimension_of(*values: int | Answer | None, **bounds: int) -> DimensionScore:
    """The score of one dimension of equal questions with target 3; None leaves a question open."""
    questions = [make_question(f"A1.{number}") for number in range(1, len(values) + 1)]
    given = {question.id: value for question, value in zip(questions, values, strict=True) if value is not None}
    survey = make_survey([make_dimension("A1", questions)], model=make_gated_index(**bounds))
    return score_assessment(survey, make_assessment(), (make_subject(),), answers_of(given), {}).dimensions[0]


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ((3, 3, 3), State.ON_TARGET),
        ((4, 3, 2), State.ON_TARGET),
        ((3, 3, 2), State.WATCH),
        ((2, 2, 3), State.WATCH),
        ((2, 2, 2), State.ACT),
        ((0, 3, 3), State.ACT),
        ((None, None, None), State.NO_DATA),
    ],
)
def test_a_dimension_is_rated_by_its_mean_gap(values: tuple[int | None, ...], state: State) -> None:
    assert dimension_state(make_gated_index(), dimension_of(*values)) is state


def test_the_gap_of_exactly_one_level_calls_for_action() -> None:
    score = dimension_of(2, 2)
    assert score.gap == Fraction(1)
    assert dimension_state(make_gated_index(), score) is State.ACT


def test_under_half_of_the_questions_answered_is_no_data_even_where_an_index_exists() -> None:
    score = dimension_of(3, None, None, coverage_provisional=30)
    assert score.index.value is not None
    assert dimension_state(make_gated_index(), score) is State.NO_DATA


def test_exactly_half_of_the_questions_answered_is_rated() -> None:
    assert dimension_state(make_gated_index(), dimension_of(3, None, coverage_provisional=50)) is State.ON_TARGET


def test_inapplicable_questions_do_not_count_as_missing() -> None:
    elsewhere = Answer.not_applicable("gibt es hier nicht")
    assert dimension_state(make_gated_index(), dimension_of(3, elsewhere, elsewhere)) is State.ON_TARGET


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer.of(3), State.ON_TARGET),
        (Answer.of(2), State.ACT),
        (Answer.unknown(), State.NO_DATA),
        (Answer.not_applicable("nein"), State.NO_DATA),
    ],
)
def test_a_question_is_on_target_or_calls_for_action(answer: Answer, state: State) -> None:
    assert question_state(answer, 3) is state


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"K1": 3, "K2": 4}, State.ON_TARGET),
        ({"K1": 3, "K2": Answer.unknown()}, State.WATCH),
        ({"K1": 1, "K2": 4}, State.ACT),
        ({}, State.NO_DATA),
    ],
)
def test_a_service_whose_level_is_not_certain_is_at_best_watched(values: dict[str, int | Answer], state: State) -> None:
    criteria = make_dimension("K", [make_question("K1"), make_question("K2")], kind=SubjectKind.SERVICE, weight=0)
    service = make_service("s1")
    survey = make_survey([make_dimension(), criteria])
    score = score_assessment(survey, make_assessment(), (service,), answers_of(values, "s1"), {})
    assert service_state(score.subjects[0]) is state
