"""Measures into quarters: capacity, order, splitting, big changes, the reserve for benefits, chosen quarters."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reifegrad.domain.plan import Quarter, QuarterLoad, is_due_before
from reifegrad.domain.survey import Role
from reifegrad.domain.workspace import PlanSettings
from reifegrad.planning.schedule import HORIZON, Schedule, Task, make_schedule

START = Quarter(2027, 1)


def task(
    id: str,
    days: int,
    *requires: str,
    duty: bool = False,
    unit: Role | None = None,
    pin: str | None = None,
) -> Task:
    return Task(id, days, requires, duty, unit, Quarter.parse(pin) if pin else None)


@pytest.mark.parametrize(
    ("due", "is_before"),
    [(None, False), (date(2020, 12, 31), True), (date(2026, 12, 31), True), (date(2027, 1, 1), False)],
)
def test_a_measure_is_due_too_early_before_the_first_day_of_its_quarter(due: date | None, is_before: bool) -> None:
    assert is_due_before(due, START) is is_before
    assert not is_due_before(due, None)


def schedule(*tasks: Task, capacity: int = 40, reserve: int = 20) -> Schedule:
    return make_schedule(tasks, PlanSettings(capacity, reserve), START)


def parts(found: Schedule) -> dict[str, dict[int, int]]:
    """Days by quarter, counted from 1 at the start of the plan."""
    return {
        id: {(each.year - START.year) * 4 + each.number - START.number + 1: days for each, days in days_of.items()}
        for id, days_of in found.days.items()
    }


def test_quarters_fill_in_order_and_later_measures_fill_what_is_left() -> None:
    found = schedule(task("a", 30), task("b", 20), task("c", 10))
    assert parts(found) == {"a": {1: 30}, "b": {2: 20}, "c": {1: 10}}
    assert found.load == (
        QuarterLoad(Quarter(2027, 1), 40, 0, 40),
        QuarterLoad(Quarter(2027, 2), 20, 0, 40),
    )


def test_measure_begins_in_the_quarter_in_which_its_prerequisite_ends_at_the_earliest() -> None:
    found = schedule(task("a", 30), task("b", 35), task("c", 5, "b"), task("d", 5, "a"))
    assert parts(found) == {"a": {1: 30}, "b": {2: 35}, "c": {2: 5}, "d": {1: 5}}


def test_only_what_is_larger_than_a_quarter_is_split() -> None:
    assert parts(schedule(task("a", 10), task("b", 40))) == {"a": {1: 10}, "b": {2: 40}}
    assert parts(schedule(task("a", 10), task("b", 41))) == {"a": {1: 10}, "b": {1: 30, 2: 11}}
    assert parts(schedule(task("a", 100))) == {"a": {1: 40, 2: 40, 3: 20}}


def test_split_measure_begins_where_it_needs_the_fewest_quarters() -> None:
    assert parts(schedule(task("a", 30), task("b", 60))) == {"a": {1: 30}, "b": {2: 40, 3: 20}}


def test_what_needs_a_split_measure_waits_for_its_last_quarter() -> None:
    assert parts(schedule(task("a", 60), task("b", 5, "a"))) == {"a": {1: 40, 2: 20}, "b": {2: 5}}


def test_split_measure_gives_way_to_earlier_ones_but_keeps_a_day_in_every_quarter() -> None:
    found = schedule(
        task("first", 30, duty=True),
        task("second", 32, "first", duty=True),
        task("third", 32, "second", duty=True),
        task("long", 50),
        reserve=20,
    )
    assert parts(found) == {
        "first": {1: 30},
        "second": {2: 32},
        "third": {3: 32},
        "long": {1: 10, 2: 8, 3: 8, 4: 24},
    }


def test_unit_bears_one_big_change_per_quarter() -> None:
    found = schedule(task("a", 16, unit=Role.IT), task("b", 16, unit=Role.IT), task("c", 16, unit=Role.ORG))
    assert parts(found) == {"a": {1: 16}, "b": {2: 16}, "c": {1: 16}}


def test_split_big_change_occupies_its_unit_in_every_quarter() -> None:
    found = schedule(task("a", 60, unit=Role.IT), task("b", 16, unit=Role.IT))
    assert parts(found) == {"a": {1: 40, 2: 20}, "b": {3: 16}}


def test_duties_leave_a_fifth_to_benefits_while_these_wait() -> None:
    found = schedule(task("duty", 20, duty=True), task("more", 15, duty=True), task("relief", 8))
    assert parts(found) == {"duty": {1: 20}, "more": {2: 15}, "relief": {1: 8}}


def test_duties_use_all_days_when_no_benefit_waits() -> None:
    found = schedule(task("duty", 20, duty=True), task("more", 20, duty=True))
    assert parts(found) == {"duty": {1: 20}, "more": {1: 20}}


def test_duty_beyond_its_share_is_split_only_while_benefits_wait() -> None:
    assert parts(schedule(task("duty", 40, duty=True))) == {"duty": {1: 40}}
    assert parts(schedule(task("duty", 40, duty=True), task("relief", 8))) == {"duty": {1: 32, 2: 8}, "relief": {1: 8}}


def test_share_for_benefits_is_never_rounded_down() -> None:
    found = schedule(task("duty", 4, duty=True), task("relief", 1), capacity=4, reserve=20)
    assert parts(found)["duty"] == {1: 3, 2: 1}


def test_duties_take_what_no_benefit_can_use() -> None:
    found = schedule(task("duty", 20, duty=True), task("more", 15, duty=True), task("relief", 8, "more"))
    assert parts(found) == {"duty": {1: 20}, "more": {1: 15}, "relief": {2: 8}}


def test_smallest_share_counts_to_the_day() -> None:
    found = schedule(task("duty", 100, duty=True), task("relief", 1), capacity=100, reserve=1)
    assert parts(found)["duty"] == {1: 99, 2: 1}


def test_reserve_of_everything_cannot_stop_the_plan() -> None:
    found = schedule(task("duty", 60, duty=True), task("relief", 5, "duty"), reserve=100)
    assert parts(found) == {"duty": {1: 40, 2: 20}, "relief": {2: 5}}
    assert found.problems == ()


@pytest.mark.parametrize(("reserve", "expected"), [(-5, {1: 40}), (150, {1: 40})])
def test_reserve_out_of_range_is_reported(reserve: int, expected: dict[int, int]) -> None:
    found = schedule(task("duty", 40, duty=True), reserve=reserve)
    assert (parts(found)["duty"], found.problems) == (expected, (("reserve_out_of_range", ()),))


@pytest.mark.parametrize("capacity", [0, -1])
def test_no_capacity_is_reported_and_nothing_is_scheduled(capacity: int) -> None:
    found = schedule(task("a", 1), capacity=capacity)
    assert (found.days, found.load, found.problems) == ({}, (), (("no_capacity", ()),))


def test_no_measures_need_no_capacity() -> None:
    assert schedule(capacity=0) == Schedule({})


def test_tiny_capacity_ends_and_reports_what_found_no_place() -> None:
    found = schedule(task("a", 50), task("b", 1_000_000), task("c", 29, "a"), task("d", 5), capacity=1)
    assert sum(parts(found)["a"].values()) == 50
    assert "b" not in found.days
    assert ("beyond_horizon", ("b", "d")) in found.problems
    assert len(found.load) <= HORIZON


def test_measures_behind_one_without_a_place_are_reported_with_it() -> None:
    found = schedule(task("a", 40 * HORIZON + 1), task("b", 1, "a"))
    assert (found.days, found.problems) == ({}, (("beyond_horizon", ("a", "b")),))


def test_split_measure_that_earlier_ones_push_beyond_the_horizon_leaves_no_trace() -> None:
    changes = [task(f"a{number:02}", 30, unit=Role.IT) for number in range(40)]
    found = schedule(*changes, task("long", 3090))
    assert "long" not in found.days
    assert found.problems == (("beyond_horizon", ("long",)),)
    assert [load.days for load in found.load] == [30] * 40


def test_chosen_quarter_comes_before_the_order() -> None:
    found = schedule(task("a", 30), task("b", 30, pin="2027-Q1"), task("c", 30))
    assert parts(found) == {"a": {2: 30}, "b": {1: 30}, "c": {3: 30}}


def test_chosen_quarter_in_the_future_has_its_days_set_aside() -> None:
    found = schedule(task("a", 30), task("b", 30, "a"), task("c", 15, pin="2027-Q2"))
    assert parts(found) == {"a": {1: 30}, "c": {2: 15}, "b": {3: 30}}


def test_chosen_quarter_before_the_start_of_the_plan_is_kept() -> None:
    found = schedule(task("a", 10, pin="2026-Q3"), task("b", 5, "a"))
    assert parts(found) == {"a": {-1: 10}, "b": {1: 5}}
    assert [str(each.quarter) for each in found.load] == ["2026-Q3", "2026-Q4", "2027-Q1"]


def test_chosen_quarter_never_comes_before_the_prerequisites() -> None:
    found = schedule(task("a", 40), task("b", 40, "a"), task("c", 5, "b", pin="2027-Q1"), task("d", 4))
    assert parts(found) == {"a": {1: 40}, "b": {2: 40}, "c": {3: 5}, "d": {3: 4}}
    assert found.problems == (("pin_too_early", ("c", "b")),)


def test_prerequisite_in_the_chosen_quarter_itself_is_early_enough() -> None:
    found = schedule(task("a", 20), task("b", 20, "a", pin="2027-Q1"))
    assert (parts(found), found.problems) == ({"a": {1: 20}, "b": {1: 20}}, ())


def test_chosen_quarters_may_exceed_the_capacity_and_are_reported() -> None:
    found = schedule(task("a", 30, pin="2027-Q1"), task("b", 20, pin="2027-Q1"), task("c", 5))
    assert parts(found) == {"a": {1: 30}, "b": {1: 20}, "c": {2: 5}}
    assert found.problems == (("capacity_exceeded", ("a", "b")),)


def test_large_measure_with_a_chosen_quarter_takes_what_others_leave() -> None:
    found = schedule(task("a", 30, pin="2027-Q1"), task("b", 60, pin="2027-Q1"), task("c", 10))
    assert parts(found) == {"a": {1: 30}, "b": {1: 10, 2: 40, 3: 10}, "c": {3: 10}}
    assert found.problems == ()


@pytest.mark.parametrize("pin", ["9999-Q4", "1900-Q1"])
def test_chosen_quarter_far_away_is_reported_and_ignored(pin: str) -> None:
    found = schedule(task("a", 5, pin=pin))
    assert (parts(found), found.problems) == ({"a": {1: 5}}, (("pin_out_of_range", ("a",)),))


def test_chosen_quarter_that_leaves_no_time_for_the_work_is_reported() -> None:
    found = schedule(task("a", 1000, pin="2046-Q1"))
    assert (parts(found)["a"][1], found.problems) == (40, (("pin_out_of_range", ("a",)),))


UNITS = st.sampled_from([None, None, Role.IT, Role.DB])


@st.composite
def task_lists(draw: st.DrawFn) -> list[Task]:
    """Duties first, as the order of a plan has it apart from prerequisites; each task may require earlier ones."""
    count = draw(st.integers(1, 12))
    tasks: list[Task] = []
    for number in range(count):
        earlier = [each.id for each in tasks]
        requires = draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)) if earlier else []
        pin = draw(st.sampled_from([None, None, None, "2026-Q4", "2027-Q1", "2027-Q3", "2028-Q2"]))
        days = draw(st.integers(1, 90))
        tasks.append(task(f"t{number:02}", days, *requires, duty=draw(st.booleans()), unit=draw(UNITS), pin=pin))
    return tasks


SETTINGS = st.builds(PlanSettings, capacity=st.integers(1, 50), reserve=st.integers(0, 100))


@given(task_lists(), SETTINGS)
def test_any_schedule_keeps_order_days_and_load(tasks: list[Task], settings: PlanSettings) -> None:
    found = make_schedule(tasks, settings, START)
    reported = {id for code, ids in found.problems for id in ids if code == "beyond_horizon"}
    for each in tasks:
        assert (each.id in found.days) != (each.id in reported)
        if each.id not in found.days:
            continue
        quarters = list(found.days[each.id])
        assert sum(found.days[each.id].values()) == each.days
        assert quarters == [quarters[0].plus(number) for number in range(len(quarters))]
        assert all(days > 0 for days in found.days[each.id].values())
        assert all(max(found.days[required]) <= quarters[0] for required in each.requires)
    for load in found.load:
        booked = [each for each in tasks if load.quarter in found.days.get(each.id, {})]
        assert load.days == sum(found.days[each.id][load.quarter] for each in booked)
        assert load.duty_days == sum(found.days[each.id][load.quarter] for each in booked if each.is_duty)
        if load.days > settings.capacity:
            assert ("capacity_exceeded", tuple(each.id for each in booked)) in found.problems


@given(task_lists(), SETTINGS)
def test_without_chosen_quarters_no_limit_is_ever_exceeded(tasks: list[Task], settings: PlanSettings) -> None:
    tasks = [replace(each, pin=None) for each in tasks]
    found = make_schedule(tasks, settings, START)
    assert {code for code, _ in found.problems} <= {"beyond_horizon"}
    for load in found.load:
        assert load.days <= settings.capacity
        booked = [each for each in tasks if each.unit and load.quarter in found.days.get(each.id, {})]
        assert len({each.unit for each in booked}) == len(booked)


@given(task_lists(), SETTINGS)
def test_duties_go_beyond_their_share_only_where_no_benefit_fits(tasks: list[Task], settings: PlanSettings) -> None:
    free = [replace(each, pin=None, requires=(), unit=None) for each in tasks]
    found = make_schedule(free, settings, START)
    share = settings.capacity * (100 - settings.reserve) // 100
    assume(found.load)
    first = found.load[0]
    for each in free:
        if not each.is_duty and each.days <= settings.capacity and START not in found.days.get(each.id, {}):
            assert each.days > settings.capacity - min(share, first.duty_days) - (first.days - first.duty_days)


@given(task_lists(), SETTINGS)
def test_every_quarter_is_used_while_unbound_work_remains(tasks: list[Task], settings: PlanSettings) -> None:
    free = [replace(each, pin=None, requires=()) for each in tasks]
    assert all(load.days for load in make_schedule(free, settings, START).load)
