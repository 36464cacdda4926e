"""What the shipped surveys call for, alone and together."""

from functools import cache

import pytest

from reifegrad.domain.plan import Label, Plan
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import Likert, Question, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import PlanSettings, Subject
from reifegrad.planning import names, parse_trigger
from reifegrad.survey import library, shipped_survey
from tests.factories import answers_of, make_assessment, make_service, make_subject
from tests.planning.builders import ids, joint_plan, measure, rated_of, rated_organisation, rated_processes
from tests.planning.staff import rated_staff

SURVEYS = {"ozg-efa": 54, "akzeptanz": 42, "prozesse": 36}
"""Questions with a better and a worse answer, by survey; drafts are a case of their own."""


@cache
def shipped(id: str) -> Survey:
    return shipped_survey(id)


def asked_of(survey: Survey, *kinds: SubjectKind) -> list[Question]:
    """What can be answered badly or well, of subjects of these kinds or of all."""
    return [
        question
        for each in survey.dimensions
        if each.subject_kind in (kinds or SubjectKind)
        for question in each.questions
        if question.kind is QuestionKind.SCALE
    ]


def worst_at(survey: Survey, questions: list[Question]) -> Rated:
    """The best answers to everything but these questions, which have the worst."""
    worst = {each.id: each.minimum for each in questions}
    given = {each.id: each.maximum for each in asked_of(survey)} | worst
    model = survey.model(SubjectKind.RESPONSE, Likert)
    if model:
        assert model.recommendation
        asked = model.recommendation.question
        return rated_staff(survey, means=given, net={asked: -100 if asked in worst else 100})
    subjects, answers = (
        [make_subject(), Subject("one", "assessment-1", survey.dimensions[-1].subject_kind, "Eine", 0)],
        {},
    )
    for each in subjects:
        answers |= answers_of({q.id: given[q.id] for q in asked_of(survey, each.kind)}, each.id)
    return rated_of(survey, make_assessment(survey_id=survey.id, closed=True), subjects, answers, {})


@pytest.mark.parametrize(("id", "questions"), SURVEYS.items())
def test_every_question_alone_leads_to_a_measure_that_names_it(id: str, questions: int) -> None:
    survey = shipped(id)
    assert len(asked_of(survey)) == questions
    for question in asked_of(survey):
        plan = joint_plan([worst_at(survey, [question])])
        named = {hit.question_id for each in plan.measures for hit in each.triggered_by}
        assert question.id in named, question.id


@pytest.mark.parametrize("id", SURVEYS)
def test_the_best_answers_call_for_nothing(id: str) -> None:
    assert joint_plan([worst_at(shipped(id), [])]).measures == ()


def test_what_has_no_better_or_worse_answer_calls_for_no_measure() -> None:
    """Wishes and free texts are read by people: the wishes say where the promised relief begins."""
    asked = [question for id in SURVEYS for question in shipped(id).questions.values()]
    others = {each.id: each.kind for each in asked if each.kind is not QuestionKind.SCALE}
    assert others == {"B9.3": QuestionKind.CHOICE, "B9.4": QuestionKind.COMMENT, "B9.5": QuestionKind.COMMENT}
    promise = next(each for each in shipped("akzeptanz").measures if each.id == "MB03")
    assert "in der Befragung gewünscht" in promise.text["de"]


def test_a_survey_without_measures_is_marked_as_a_draft() -> None:
    without = [each.id for each in library.shipped() if not shipped(each.id).measures]
    assert without == ["ozg-rgm2"]
    assert all(shipped(id).draft for id in without)
    assert {each.id for each in library.shipped()} == {*SURVEYS, *without}


def test_one_service_that_lacks_its_last_step_starts_no_project_of_the_whole_administration() -> None:
    survey = shipped("ozg-efa")
    best = {each.id: each.maximum for each in asked_of(survey, SubjectKind.ORGANISATION)}
    criteria = asked_of(survey, SubjectKind.SERVICE)
    assert [each.id for each in criteria] == [f"K{number}" for number in range(1, 11)]

    def called_for(step: int) -> list[str]:
        steps = {each.id: max(option.value for option in each.options if option.value <= step) for each in criteria}
        services = [make_service("one"), make_service("two", position=1)]
        answers = answers_of(best) | answers_of(steps, "one") | answers_of(dict.fromkeys(steps, 4), "two")
        plan = joint_plan(
            [rated_of(survey, make_assessment(survey_id=survey.id), [make_subject(), *services], answers, {})]
        )
        return sorted(ids(plan))

    assert called_for(3) == []
    assert called_for(1) == ["MA09", "MA13", "MA14", "MA15", "MA22", "MA24", "MA25", "MA29"]


@cache
def everything() -> Plan:
    """All three surveys with answers that call for every measure there is, on staff who are sceptical of everything."""
    readiness, people, processes = (shipped(id) for id in SURVEYS)
    staff = rated_staff(
        people,
        overall=30,
        rate="0.2",
        means=dict.fromkeys(people.questions, 2),
        indices={each.id: 25 for each in people.dimensions if each.weight},
        agreement={"B1.1": "0.2"},
    )
    low = dict.fromkeys((each.id for each in asked_of(processes)), 0)
    flows = rated_processes(processes, {"Rechnungseingang": low, "Posteingang": low | {"C4.4": 3}})
    lowest = dict.fromkeys((each.id for each in asked_of(readiness, SubjectKind.ORGANISATION)), 0)
    return joint_plan([rated_organisation(readiness, lowest), staff, flows], settings=PlanSettings(capacity=120))


def test_the_three_catalogues_make_one_plan_without_problems() -> None:
    plan = everything()
    assert plan.problems == ()
    assert sorted(ids(plan)) == sorted(template.id for id in SURVEYS for template in shipped(id).measures)
    assert {each.survey_id for each in plan.measures} == set(SURVEYS)
    assert all(each.quarters for each in plan.measures)


def test_prerequisites_between_the_catalogues_hold() -> None:
    for id, needed in {"MA24": "MC05", "MB05": "MA01", "MC16": "MA21", "MC29": "MB05"}.items():
        assert needed in measure(everything(), id).requires


def test_every_measure_that_a_catalogue_expects_elsewhere_exists_there() -> None:
    for survey in map(shipped, SURVEYS):
        for id, other in survey.foreign_measures.items():
            assert id in {each.id for each in shipped(other).measures}


def test_sceptical_staff_hold_up_the_big_changes_of_all_catalogues() -> None:
    plan = everything()
    accompanying = {each.id for each in plan.measures if Label.ACCOMPANY in each.labels}
    assert accompanying == {"MB03", "MB16", "MB22"}
    held = {each.id for each in plan.measures if accompanying <= set(each.requires)}
    big = {each.id for each in plan.measures if each.effort_divisor >= 5}
    assert {"MA18", "MB20", "MC05"} <= held <= big
    assert big - held == {"MA02"}  # the budget that gives people time for the change needs it


@pytest.mark.parametrize("id", SURVEYS)
def test_triggers_name_questions_of_their_own_survey(id: str) -> None:
    survey = shipped(id)
    known = set(survey.questions) | {each.id for each in survey.dimensions}
    assert {name for each in survey.measures for name in names(parse_trigger(each.trigger))} <= known
