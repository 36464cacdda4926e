"""Components of the priority, each of which a person can change, and the labels that follow."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import Label, MeasureStatus, Overridden, Plan, PriorityClass, Quarter
from reifegrad.domain.survey import Duty, Effort, Role
from reifegrad.domain.workspace import Component, MeasureRecord, Override, OverrideKey
from reifegrad.planning.effort import TYPICAL_DAYS, UPPER_DAYS, class_of
from reifegrad.planning.labels import median
from reifegrad.planning.priority import deadline_points
from tests.factories import make_measure, make_question
from tests.planning.builders import DAY, codes, measure, override, own, plan_of, record, survey_of


@pytest.mark.parametrize(
    ("due", "points"),
    [
        (None, 0),
        (date(2020, 1, 1), 5),
        (DAY, 5),
        (date(2027, 5, 21), 5),
        (date(2027, 5, 22), 3),
        (date(2027, 11, 21), 3),
        (date(2027, 11, 22), 1),
        (date(2028, 11, 21), 1),
        (date(2028, 11, 22), 0),
    ],
)
def test_deadline_points_fall_with_the_months_that_are_left(due: date | None, points: int) -> None:
    assert deadline_points(due, DAY) == points


def test_six_months_after_the_last_of_august_end_with_february() -> None:
    assert deadline_points(date(2027, 2, 28), date(2026, 8, 31)) == 5
    assert deadline_points(date(2027, 3, 1), date(2026, 8, 31)) == 3


def test_deadlines_work_up_to_the_last_year_there_is() -> None:
    assert deadline_points(date.max, date.max) == 5


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-1000, 1000), st.integers(0, 400))
def test_later_due_date_never_gives_more_points(day: date, days: int, later: int) -> None:
    due = day + timedelta(days=days)
    assert deadline_points(due + timedelta(days=later), day) <= deadline_points(due, day)


@pytest.mark.parametrize(
    ("days", "effort"),
    [
        (1, Effort.XS),
        (2, Effort.XS),
        (3, Effort.S),
        (5, Effort.S),
        (6, Effort.M),
        (15, Effort.M),
        (16, Effort.L),
        (40, Effort.L),
        (41, Effort.XL),
        (100, Effort.XL),
        (101, Effort.XXL),
        (99999, Effort.XXL),
    ],
)
def test_class_follows_from_person_days(days: int, effort: Effort) -> None:
    assert class_of(days) is effort


def test_typical_days_lie_inside_their_class() -> None:
    assert {effort: class_of(days) for effort, days in TYPICAL_DAYS.items()} == {each: each for each in Effort}
    assert set(UPPER_DAYS) == set(Effort) - {Effort.XXL}


PRIOR = make_measure("MA01", "A1.1<3", duty=Duty.STANDARD)
OTHER = make_measure("MA02", "A1.1<3", requires=("MA01",))


def changed(component: Component, value: str) -> Plan:
    return plan_of(survey_of([PRIOR, OTHER]), {"A1.1": 1}, overrides=override("MA01", component, value))


@pytest.mark.parametrize(
    ("component", "computed", "value", "attribute", "expected"),
    [
        (Component.NEED, "2/3", "1/4", "need", Fraction(1, 4)),
        (Component.NEED, "2/3", "0.25", "need", Fraction(1, 4)),
        (Component.NEED, "2/3", " 1 ", "need", Fraction(1)),
        (Component.IMPACT, "4", "5", "impact", 5),
        (Component.DEADLINE, "0", "3", "deadline", 3),
        (Component.DUTY, "2", "0", "duty", 0),
        (Component.ENABLER, "1", "4", "enabler", 4),
        (Component.EFFORT, "M", "L", "effort", Effort.L),
        (Component.PERSON_DAYS, "10", "12", "person_days", 12),
    ],
)
def test_each_component_can_be_changed_and_keeps_what_was_computed(
    component: Component, computed: str, value: str, attribute: str, expected: object
) -> None:
    plan = changed(component, value)
    found = measure(plan, "MA01")
    assert getattr(found, attribute) == expected
    assert found.overrides == {component: Overridden(computed, value, "so besprochen")}
    total = 2 * found.impact * found.need + found.deadline + found.duty + found.enabler
    assert found.score == total / found.effort_divisor
    assert plan.problems == ()


def test_prerequisites_can_be_changed_and_removed() -> None:
    survey = survey_of([PRIOR, OTHER, make_measure("MA03", "A1.1<3")])
    plan = plan_of(survey, {"A1.1": 1}, overrides=override("MA02", Component.REQUIRES, "MA03, MA01 ,MA03"))
    assert measure(plan, "MA02").requires == ("MA03", "MA01")
    assert measure(plan, "MA02").overrides["requires"].computed == "MA01"
    plan = plan_of(survey, {"A1.1": 1}, overrides=override("MA02", Component.REQUIRES, ""))
    assert measure(plan, "MA02").requires == ()


def test_changed_quarter_stands_beside_the_one_that_comes_out_without_it() -> None:
    plan = changed(Component.QUARTER, "2028-Q3")
    found = measure(plan, "MA01")
    assert found.quarters == (Quarter(2028, 3),)
    assert found.overrides["quarter"] == Overridden("2027-Q1", "2028-Q3", "so besprochen")
    assert measure(plan, "MA02").quarters == (Quarter(2028, 3),)


@pytest.mark.parametrize(
    ("component", "value"),
    [
        (Component.NEED, "1.5"),
        (Component.NEED, "-1"),
        (Component.NEED, "1/0"),
        (Component.NEED, "0,5"),
        (Component.NEED, "1e-999999999"),
        (Component.NEED, "viel"),
        (Component.NEED, ""),
        (Component.IMPACT, "0"),
        (Component.IMPACT, "6"),
        (Component.IMPACT, "٣"),
        (Component.IMPACT, "3.0"),
        (Component.DEADLINE, "2"),
        (Component.DUTY, "1"),
        (Component.ENABLER, "6"),
        (Component.EFFORT, "XXXL"),
        (Component.EFFORT, "m"),
        (Component.PERSON_DAYS, "0"),
        (Component.PERSON_DAYS, "-3"),
        (Component.PERSON_DAYS, "2.5"),
        (Component.PERSON_DAYS, "9" * 5000),
        (Component.QUARTER, "2027-Q5"),
        (Component.QUARTER, "0000-Q1"),
        (Component.QUARTER, "Q1 2027"),
    ],
)
def test_value_that_cannot_be_read_is_reported_and_changes_nothing(component: Component, value: str) -> None:
    plan = changed(component, value)
    assert plan.problems == ((f"{component}_unreadable", ("MA01",)),)
    assert plan.measures == plan_of(survey_of([PRIOR, OTHER]), {"A1.1": 1}).measures


def test_override_of_a_measure_that_is_not_in_the_plan_changes_nothing() -> None:
    plan = plan_of(survey_of([PRIOR]), {"A1.1": 3}, overrides=override("MA01", Component.IMPACT, "9"))
    assert (plan.measures, plan.problems) == ((), ())


def test_person_days_and_class_follow_each_other_unless_both_are_changed() -> None:
    def sizes(**values: str) -> tuple[Effort, int]:
        overrides = {OverrideKey("MA01", Component(each)): Override(value, "") for each, value in values.items()}
        template = make_measure(effort=Effort.M, person_days=12)
        found = measure(plan_of(survey_of([template]), {"A1.1": 1}, overrides=overrides), "MA01")
        return found.effort, found.person_days

    assert sizes() == (Effort.M, 12)
    assert sizes(person_days="5") == (Effort.S, 5)
    assert sizes(effort="S") == (Effort.S, 4)
    assert sizes(effort="M") == (Effort.M, 12)
    assert sizes(effort="S", person_days="13") == (Effort.S, 13)
    assert sizes(effort="S", person_days="viele") == (Effort.S, 4)


def test_five_duty_points_make_the_class_also_by_a_persons_word() -> None:
    assert measure(changed(Component.DUTY, "5"), "MA01").priority_class is PriorityClass.DUTY
    assert measure(changed(Component.DUTY, "2"), "MA01").priority_class is PriorityClass.BENEFIT


def test_what_people_entered_is_shown_with_the_measure() -> None:
    entered = MeasureRecord(
        "MA01",
        "assessment-1",
        MeasureStatus.WAITING,
        lead=Role.FIN,
        responsible="Kämmerei",
        participants="IT",
        due=date(2027, 3, 31),
        cost_once=12000,
        cost_yearly=800,
        funding="Land",
        progress=30,
        remark="nach dem Haushalt",
    )
    found = measure(plan_of(survey_of([PRIOR]), {"A1.1": 1}, records=[entered]), "MA01")
    for name in ("status", "lead", "responsible", "participants", "due", "cost_once", "cost_yearly", "funding"):
        assert getattr(found, name) == getattr(entered, name)
    assert (found.progress, found.remark, found.deadline) == (30, "nach dem Haushalt", 5)


def test_median_is_the_middle_value_or_the_mean_of_the_two_middle_ones() -> None:
    assert median([]) == 0
    assert median([Fraction(9), Fraction(1), Fraction(2)]) == 2
    assert median([Fraction(4), Fraction(1), Fraction(2), Fraction(9)]) == 3


def labels(plan: Plan) -> dict[str, tuple[Label, ...]]:
    return {each.id: each.labels for each in plan.measures}


def test_quick_win_is_small_short_free_and_of_at_least_median_value() -> None:
    measures = [
        make_measure("win", "A1.1<3", effort=Effort.M, person_days=15, months=3, impact=3),
        make_measure("weak", "A1.1<3", months=3, impact=2),
        make_measure("long", "A1.1<3", months=4, impact=5),
        make_measure("large", "A1.1<3", effort=Effort.L, person_days=16, months=3, impact=5),
        make_measure("bound", "A1.1<3", months=1, impact=5, requires=("weak",)),
        make_measure("other", "A1.1<3", months=9, impact=1),
        make_measure("rest", "A1.1<3", months=9, impact=1, duty=Duty.STANDARD),
    ]
    found = labels(plan_of(survey_of(measures), {"A1.1": 0}))
    assert [id for id, each in found.items() if Label.QUICK_WIN in each] == ["win"]


def test_measures_to_clarify_do_not_lower_the_median() -> None:
    questions = [make_question("A1.1"), make_question("A1.2")]
    measures = [
        make_measure("small", "A1.1<3", impact=2),
        make_measure("great", "A1.1<3", impact=5),
        make_measure("unknown", "A1.2<3"),
    ]
    found = labels(plan_of(survey_of(measures, questions), {"A1.1": 0, "A1.2": Answer.unknown()}))
    assert found == {"small": (), "great": (Label.QUICK_WIN,), "unknown": (Label.CLARIFY,)}


def test_large_project_begins_with_class_xl() -> None:
    measures = [
        make_measure("MA01", "A1.1<3", effort=Effort.L, person_days=40),
        make_measure("MA02", "A1.1<3", effort=Effort.XL, person_days=41),
        make_measure("MA03", "A1.1<3", effort=Effort.XXL, person_days=101),
    ]
    found = labels(plan_of(survey_of(measures), {"A1.1": 0}))
    assert [id for id in sorted(found) if Label.LARGE_PROJECT in found[id]] == ["MA02", "MA03"]


def test_little_value_without_duty_can_wait_whatever_else_it_is() -> None:
    questions = [make_question("A1.1"), make_question("A1.2")]
    measures = [
        make_measure("little", "A1.1<3", impact=2),
        make_measure("needed", "A1.1<3", impact=2),
        make_measure("standard", "A1.1<3", impact=2, duty=Duty.STANDARD),
        make_measure("one", "A1.1<3", impact=3, requires=("needed",)),
        make_measure("unknown", "A1.2<3", impact=2),
    ]
    found = labels(plan_of(survey_of(measures, questions), {"A1.1": 2}))
    assert sorted(id for id, each in found.items() if Label.DEFER in each) == ["little", "needed"]
    assert found["needed"] == found["little"] == (Label.QUICK_WIN, Label.DEFER)


def test_own_measure_without_full_need_is_weighed_like_all_others() -> None:
    plan = plan_of(survey_of([PRIOR]), records=[own(impact=5)], overrides=override("E01", Component.NEED, "0.1"))
    assert (measure(plan, "E01").value, labels(plan)["E01"]) == (
        Fraction(1, 2),
        (Label.QUICK_WIN, Label.DEFER),
    )


def test_own_measure_keeps_the_lead_a_person_chose() -> None:
    assert measure(plan_of(survey_of([]), records=[own(), own("E02", lead=Role.PE)]), "E01").lead is Role.DB
    assert measure(plan_of(survey_of([]), records=[own("E02", lead=Role.PE)]), "E02").lead is Role.PE


def test_record_of_a_catalogue_measure_needs_no_content_of_its_own() -> None:
    assert codes(plan_of(survey_of([PRIOR]), {"A1.1": 1}, records=[record("MA01")])) == set()
