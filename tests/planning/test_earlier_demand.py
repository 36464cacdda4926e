"""What answers call for is worked out anew only as far as an answer can change it; the outcome is the same."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad.domain.answer import Answer
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey
from reifegrad.planning import EarlierDemand, demand_of_one
from reifegrad.scoring import Earlier, score_assessment
from reifegrad.survey import shipped_survey
from tests.factories import make_assessment, make_subject
from tests.planning.builders import rated_of

SURVEYS = {id: shipped_survey(id) for id in ("ozg-efa", "prozesse")}
SUBJECTS = [
    make_subject(),
    *(
        make_subject(f"{kind}-{at}", kind, position=at)
        for kind in (SubjectKind.SERVICE, SubjectKind.PROCESS)
        for at in (1, 2)
    ),
]


def keys_of(survey: Survey) -> list[AnswerKey]:
    return [AnswerKey(each.id, question.id) for each in SUBJECTS for question in survey.questions_for(each.kind)]


def answered(survey: Survey, level: int) -> dict[AnswerKey, Answer]:
    return {key: Answer.of(min(level, survey.questions[key.question_id].maximum)) for key in keys_of(survey)}


def after(before: Rated, given: Mapping[AnswerKey, Answer]) -> Rated:
    answers = {**before.answers, **given}
    earlier = Earlier(before.score, given.keys())
    score = score_assessment(before.survey, before.assessment, SUBJECTS, answers, {}, earlier)
    return replace(before, answers=answers, score=score)


@pytest.mark.parametrize("id", SURVEYS)
@settings(max_examples=15)
@given(data=st.data(), level=st.sampled_from((0, 2, 3)))
def test_what_is_taken_over_is_what_would_be_worked_out(id: str, data: st.DataObject, level: int) -> None:
    survey = SURVEYS[id]
    rated = rated_of(survey, make_assessment(survey_id=id), SUBJECTS, answered(survey, level), {})
    demand = demand_of_one(rated)
    keys = st.sampled_from(keys_of(survey))
    for key in data.draw(st.lists(keys, min_size=1, max_size=4)):
        question = survey.questions[key.question_id]
        values = st.integers(question.minimum, question.maximum).map(Answer.of)
        given = {key: data.draw(values | st.just(Answer.unknown()))}
        changed = after(rated, given)
        demand = demand_of_one(changed, EarlierDemand(demand, rated.score, [key.question_id]))
        rated = changed
        assert demand == demand_of_one(rated)


def test_an_answer_leaves_what_others_call_for_alone() -> None:
    survey, key = SURVEYS["ozg-efa"], AnswerKey(SUBJECTS[0].id, "A1.1")
    answers = answered(survey, 2) | {key: Answer.of(0)}
    rated = rated_of(survey, make_assessment(survey_id=survey.id), SUBJECTS, answers, {})
    before = demand_of_one(rated)
    demand = demand_of_one(after(rated, {key: Answer.of(1)}), EarlierDemand(before, rated.score, [key.question_id]))
    anew = {id for id, each in demand.called.items() if each is not before.called.get(id)}
    assert anew == {"MA01"}
