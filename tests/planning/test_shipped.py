"""What the shipped surveys call for, alone and together."""

from functools import cache

import pytest

from reifegrad.domain.plan import Label, Plan
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.domain.workspace import PlanSettings
from reifegrad.planning import names, parse_trigger
from reifegrad.survey import shipped_survey
from tests.planning.builders import ids, joint_plan, measure, rated_organisation, rated_processes
from tests.planning.staff import rated_staff

SURVEYS = ("ozg-efa", "akzeptanz", "prozesse")


@cache
def shipped(id: str) -> Survey:
    return shipped_survey(id)


def asked_of(survey: Survey) -> list[Question]:
    """What is asked of the administration, of staff and about processes, as far as it is in a figure."""
    kinds = (SubjectKind.ORGANISATION, SubjectKind.PROCESS, SubjectKind.RESPONSE)
    return [
        question
        for each in survey.dimensions
        if each.subject_kind in kinds and each.weight
        for question in each.questions
    ]


def worst_at(survey: Survey, questions: list[Question]) -> Rated:
    """The best answers to everything but these questions, which have the worst."""
    worst = {each.id: each.minimum for each in questions}
    if survey.rates(SubjectKind.RESPONSE):
        return rated_staff(survey, means=worst)
    given = {each.id: each.maximum for each in asked_of(survey)} | worst
    if survey.rates(SubjectKind.PROCESS):
        return rated_processes(survey, {"Posteingang": given})
    return rated_organisation(survey, given)


@pytest.mark.parametrize("id", SURVEYS)
def test_every_question_alone_leads_to_a_measure_that_names_it(id: str) -> None:
    survey = shipped(id)
    assert len(asked_of(survey)) in (36, 40, 44)
    for question in asked_of(survey):
        plan = joint_plan([worst_at(survey, [question])])
        named = {hit.question_id for each in plan.measures for hit in each.triggered_by}
        assert question.id in named, question.id


@pytest.mark.parametrize("id", SURVEYS)
def test_the_best_answers_call_for_nothing(id: str) -> None:
    assert joint_plan([worst_at(shipped(id), [])]).measures == ()


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
    lowest = dict.fromkeys((each.id for each in asked_of(readiness)), 0)
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
