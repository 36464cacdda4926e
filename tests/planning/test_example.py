"""The worked example of docs/planning.md, to the last printed digit."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from reifegrad.domain.number import round_half_up
from reifegrad.domain.plan import Plan, PriorityClass, Quarter
from reifegrad.domain.survey import Duty, Effort, Role
from reifegrad.domain.workspace import PlanSettings
from tests.factories import make_measure, make_question
from tests.planning.builders import ids, measure, plan_of, record, survey_of

DUTY, BENEFIT = PriorityClass.DUTY, PriorityClass.BENEFIT

QUESTIONS = [
    make_question("payment"),
    make_question("inventory"),
    make_question("reuse"),
    make_question("editorial"),
    make_question("guides", weight=3),
    make_question("ideas", weight=2, target=4),
    make_question("course"),
    make_question("steps"),
]

ANSWERS = {
    "payment": 1,
    "inventory": 2,
    "reuse": 1,
    "editorial": 0,
    "guides": 2,
    "ideas": 2,
    "course": 0,
    "steps": 1,
}

MEASURES = [
    make_measure("MA22", "payment<3", effort=Effort.M, person_days=12, impact=4, duty=Duty.REQUIRED, lead=Role.FIN),
    make_measure("MA07", "inventory<3", effort=Effort.S, person_days=5, impact=3, duty=Duty.STANDARD),
    make_measure(
        "MA18",
        "reuse<3",
        effort=Effort.L,
        person_days=30,
        impact=5,
        duty=Duty.STANDARD,
        requires=("MA07", "MA08"),
    ),
    make_measure(
        "MA08", "editorial<3", effort=Effort.S, person_days=4, impact=4, duty=Duty.REQUIRED, requires=("MA07",)
    ),
    make_measure("MB05", "guides<3 | ideas<4", effort=Effort.M, person_days=15, impact=4),
    make_measure(
        "MC12",
        "course<3 | steps<3",
        effort=Effort.L,
        person_days=25,
        impact=4,
        duty=Duty.STANDARD,
        lead=Role.ORG,
        requires=("MB05",),
    ),
]

DUE = {"MA22": date(2027, 10, 1), "MA18": date(2028, 6, 30), "MA08": date(2028, 11, 21)}


@pytest.fixture
def plan() -> Plan:
    records = [record(id, due=due) for id, due in DUE.items()]
    return plan_of(survey_of(MEASURES, QUESTIONS), ANSWERS, records=records, settings=PlanSettings(capacity=40))


@pytest.mark.parametrize(
    ("id", "value", "deadline", "duty", "enabler", "numerator", "divisor", "score", "own_class"),
    [
        ("MA22", "2.667", 3, 5, 0, "13.333", 3, "4.444", DUTY),
        ("MA07", "1.000", 0, 2, 2, "6.000", 2, "3.000", BENEFIT),
        ("MA18", "3.333", 1, 2, 0, "9.667", 5, "1.933", BENEFIT),
        ("MA08", "4.000", 1, 5, 1, "15.000", 2, "7.500", DUTY),
        ("MB05", "1.600", 0, 0, 1, "4.200", 3, "1.400", BENEFIT),
        ("MC12", "3.333", 0, 2, 0, "8.667", 5, "1.733", BENEFIT),
    ],
)
def test_every_component_of_the_example_is_as_printed(
    plan: Plan,
    id: str,
    value: str,
    deadline: int,
    duty: int,
    enabler: int,
    numerator: str,
    divisor: int,
    score: str,
    own_class: PriorityClass,
) -> None:
    found = measure(plan, id)
    assert round_half_up(found.value, 3) == Decimal(value)
    assert (found.deadline, found.duty, found.enabler, found.effort_divisor) == (deadline, duty, enabler, divisor)
    assert round_half_up(2 * found.value + found.deadline + found.duty + found.enabler, 3) == Decimal(numerator)
    assert round_half_up(found.score, 3) == Decimal(score)
    assert found.priority_class is own_class


def test_needs_of_the_example_are_exact(plan: Plan) -> None:
    needs = {each.id: each.need for each in plan.measures}
    assert needs == {
        "MA22": Fraction(2, 3),
        "MA07": Fraction(1, 3),
        "MA18": Fraction(2, 3),
        "MA08": Fraction(1),
        "MB05": Fraction(2, 5),
        "MC12": Fraction(5, 6),
    }


def test_prerequisites_of_the_example_inherit_class_and_score(plan: Plan) -> None:
    inventory, guides = measure(plan, "MA07"), measure(plan, "MB05")
    assert (inventory.inherited_class, inventory.inherited_score, inventory.inherited_from) == (
        DUTY,
        Fraction(15, 2),
        "MA08",
    )
    assert (guides.inherited_class, round_half_up(guides.inherited_score, 3), guides.inherited_from) == (
        BENEFIT,
        Decimal("1.733"),
        "MC12",
    )


def test_order_of_the_example_puts_prerequisites_first(plan: Plan) -> None:
    assert ids(plan) == ["MA07", "MA08", "MA22", "MA18", "MB05", "MC12"]


def test_quarters_of_the_example_stay_below_the_capacity(plan: Plan) -> None:
    first, second, third = (Quarter(2027, number) for number in (1, 2, 3))
    assert {each.id: each.quarters for each in plan.measures} == {
        "MA07": (first,),
        "MA08": (first,),
        "MA22": (first,),
        "MB05": (first,),
        "MA18": (second,),
        "MC12": (third,),
    }
    assert [(each.quarter, each.days, each.duty_days) for each in plan.load] == [
        (first, 36, 21),
        (second, 30, 0),
        (third, 25, 0),
    ]
    assert plan.problems == ()
