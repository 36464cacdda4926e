"""One plan for the assessments of several surveys: one order, one capacity, prerequisites across surveys."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from time import process_time

import pytest

from reifegrad.domain.plan import MeasureStatus, Plan
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import Effort, MeasureTemplate
from reifegrad.domain.workspace import Component, MeasureRecord, PlanSettings
from tests.factories import make_measure, make_question
from tests.planning.builders import (
    codes,
    ids,
    joint_plan,
    measure,
    override,
    own,
    rated_organisation,
    rated_processes,
    survey_of,
)
from tests.planning.staff import make_likert, make_staff_survey, rated_staff
from tests.processes import make_process_survey

KNOWN = {"MC05": "processes", "MA01": "readiness", "MA21": "readiness", "MB05": "staff"}
"""Measures that the surveys know from each other."""


def readiness(*measures: MeasureTemplate, **given: int) -> Rated:
    questions = [make_question(f"A1.{number}") for number in range(1, 5)]
    survey = replace(survey_of(measures, questions), id="readiness", foreign_measures=KNOWN)
    answers = dict.fromkeys(["A1.1", "A1.2", "A1.3", "A1.4"], 4) | {
        id.replace("_", "."): each for id, each in given.items()
    }
    return rated_organisation(survey, answers, id="assessment-a")


def staff(*measures: MeasureTemplate, mean: str = "2.5") -> Rated:
    survey = make_staff_survey(measures, foreign_measures=KNOWN)
    return rated_staff(survey, means={"B1.1": mean}, id="assessment-b")


def processes(*measures: MeasureTemplate, answer: int = 0) -> Rated:
    survey = make_process_survey(id="processes", measures=measures, foreign_measures=KNOWN)
    return rated_processes(survey, {"Posteingang": dict.fromkeys(survey.questions, answer)}, id="assessment-c")


NOTICE = make_measure("MA24", "A1.1<3", requires=("MC05",))
OFFICER = make_measure("MA01", "A1.2<3")
INTERFACES = make_measure("MA21", "A1.3<3")
GUIDES = make_measure("MB05", "B1.1≤3.0", requires=("MA01",))
FILE = make_measure("MC05", "C3.2<L")
FLOW = make_measure("MC16", "C5.4<L", requires=("MA21", "MC12"))
SIMPLER = make_measure("MC12", "C4.4<L")


def all_three() -> list[Rated]:
    return [
        readiness(NOTICE, OFFICER, INTERFACES, A1_1=0, A1_2=0, A1_3=0),
        staff(GUIDES),
        processes(FILE, SIMPLER, FLOW),
    ]


def requires(plan: Plan) -> dict[str, tuple[str, ...]]:
    return {each.id: each.requires for each in plan.measures if each.requires}


def test_measures_of_all_surveys_stand_in_one_order_with_their_survey() -> None:
    plan = joint_plan(all_three())
    assert {each.id: each.survey_id for each in plan.measures} == {
        "MA01": "readiness",
        "MA21": "readiness",
        "MA24": "readiness",
        "MB05": "staff",
        "MC05": "processes",
        "MC12": "processes",
        "MC16": "processes",
    }
    assert plan.problems == ()


def test_prerequisites_reach_into_the_other_surveys() -> None:
    plan = joint_plan(all_three())
    assert requires(plan) == {"MA24": ("MC05",), "MB05": ("MA01",), "MC16": ("MA21", "MC12")}
    place = {each.id: at for at, each in enumerate(plan.measures)}
    assert all(place[id] < place[each.id] for each in plan.measures for id in each.requires)
    assert measure(plan, "MA01").enabler == 1


@pytest.mark.parametrize(
    "rated",
    [
        [readiness(NOTICE, A1_1=0), processes(FILE, answer=3)],
        [readiness(NOTICE, A1_1=0), staff(GUIDES)],
        [readiness(NOTICE, A1_1=0)],
    ],
    ids=["nothing calls for it there", "its survey is not among them", "alone"],
)
def test_a_prerequisite_elsewhere_that_nothing_calls_for_drops_out(rated: list[Rated]) -> None:
    plan = joint_plan(rated)
    assert (measure(plan, "MA24").requires, measure(plan, "MA24").dropped) == ((), ("MC05",))
    assert plan.problems == ()


def test_a_prerequisite_elsewhere_that_is_done_drops_out() -> None:
    done = MeasureRecord("MC05", "assessment-c", MeasureStatus.DONE)
    assert measure(joint_plan(all_three(), records=[done]), "MA24").dropped == ("MC05",)


def test_all_surveys_share_one_capacity() -> None:
    templates = [make_measure(f"M{letter}01", "", person_days=10) for letter in "ABC"]
    triggers = ("A1.1<3", "B1.1≤3.0", "C3.2<L")
    a, b, c = (replace(each, trigger=trigger) for each, trigger in zip(templates, triggers, strict=True))
    plan = joint_plan([readiness(a, A1_1=0), staff(b), processes(c)], settings=PlanSettings(capacity=20))
    assert [each.days for each in plan.load] == [20, 10]


def test_nothing_depends_on_the_order_of_surveys_or_of_what_is_in_them() -> None:
    expected = joint_plan(all_three())
    for seed in range(10):
        random = Random(seed)
        rated = all_three()
        random.shuffle(rated)
        for at, each in enumerate(rated):
            templates, answers = list(each.survey.measures), list(each.answers.items())
            random.shuffle(templates)
            random.shuffle(answers)
            rated[at] = replace(each, survey=replace(each.survey, measures=tuple(templates)), answers=dict(answers))
        assert joint_plan(rated) == expected


def test_a_measure_that_two_surveys_describe_is_that_of_the_first_and_is_reported() -> None:
    first, second = readiness(OFFICER, A1_2=0), staff(make_measure("MA01", "B1.1≤3.0"), GUIDES)
    assert {each.id: each.survey_id for each in joint_plan([first, second]).measures} == {
        "MA01": "readiness",
        "MB05": "staff",
    }
    plan = joint_plan([second, first])
    assert {each.id: each.survey_id for each in plan.measures} == {"MA01": "staff", "MB05": "staff"}
    assert plan.problems == (("measure_twice", ("MA01",)),)


def test_the_first_survey_decides_also_if_only_the_other_one_calls_for_the_measure() -> None:
    first, second = readiness(OFFICER, A1_2=4), staff(make_measure("MA01", "B1.1≤3.0"))
    assert joint_plan([first, second]).measures == ()


def test_records_of_all_surveys_take_part_and_each_survey_has_its_own_earlier_years() -> None:
    records = [
        MeasureRecord("MA01", "a-before", MeasureStatus.DONE),
        MeasureRecord("MB05", "assessment-b", MeasureStatus.DONE),
        MeasureRecord("MC05", "c-before", MeasureStatus.REJECTED),
        own("E01", Effort.S, 4),
    ]
    plan = joint_plan(all_three(), records=records, earlier={"a-before", "c-before"})
    found = {each.id: each.status for each in plan.measures}
    assert (found["MA01"], found["MB05"], found["MC05"]) == (
        MeasureStatus.PROPOSED,
        MeasureStatus.DONE,
        MeasureStatus.PROPOSED,
    )
    assert measure(plan, "E01").survey_id is None


def test_a_record_that_no_survey_describes_is_reported_for_every_assessment_of_the_plan() -> None:
    plan = joint_plan(all_three(), records=[MeasureRecord("MX99", "assessment-c")])
    assert plan.problems == (("record_without_measure", ("MX99",)),)


def test_a_person_can_let_a_measure_wait_for_one_of_another_survey() -> None:
    plan = joint_plan(all_three(), overrides=override("MA21", Component.REQUIRES, "MB05"))
    assert requires(plan)["MA21"] == ("MB05",)
    assert codes(plan) == set()


def test_a_circle_through_two_surveys_is_reported_and_the_plan_still_stands() -> None:
    plan = joint_plan(all_three(), overrides=override("MA01", Component.REQUIRES, "MB05"))
    assert plan.problems == (("cycle", ("MA01", "MB05")),)
    assert len(plan.measures) == 7


def test_plan_without_any_assessment_holds_own_measures_only() -> None:
    assert ids(joint_plan([], records=[own("E01")])) == ["E01"]


def large(count: int) -> list[Rated]:
    """Three surveys with 40 measures each, 8 of them big; `count` processes, each of which calls for all of its own."""

    def forty(letter: str, trigger: Callable[[int], str]) -> list[MeasureTemplate]:
        big = {"effort": Effort.L, "person_days": 20}
        return [
            make_measure(f"M{letter}{number:02}", trigger(number), **({} if number % 5 else big))
            for number in range(40)
        ]

    ids = list(make_process_survey().questions)
    survey = survey_of(
        forty("A", lambda number: f"A1.{number}<3"), [make_question(f"A1.{number}") for number in range(40)]
    )
    answers = {id: at % 3 for at, id in enumerate(survey.questions)}
    model = make_likert(brake={"B1": "MB01", "B4": "MB02"})
    people = make_staff_survey(forty("B", lambda number: "B1<55" if number % 2 else "B1.1≤3.0 | B4<55"), model)
    flows = make_process_survey(id="processes", measures=forty("C", lambda number: f"{ids[number % 36]}<L"))
    given = {f"Prozess {number:03}": dict.fromkeys(ids, number % 2) for number in range(count)}
    return [
        rated_organisation(replace(survey, id="readiness"), answers),
        rated_staff(people, means={"B1.1": 2}, indices={"B1": 40, "B4": 30}),
        rated_processes(flows, given),
    ]


def seconds(count: int) -> float:
    rated = large(count)
    runs = []
    for _ in range(3):
        begin = process_time()
        plan = joint_plan(rated, settings=PlanSettings(capacity=400))
        runs.append(process_time() - begin)
    assert len(plan.measures) == 120
    return min(runs)


def test_time_grows_with_the_number_of_processes_and_not_with_its_square() -> None:
    assert seconds(240) < 16 * seconds(30)
