"""Costs of a plan by budget year."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad.domain.budget import BudgetYear, budget_years
from reifegrad.domain.plan import MeasureStatus, Quarter


@dataclass(frozen=True)
class Given:
    quarters: tuple[Quarter, ...] = ()
    days_per_quarter: tuple[int, ...] = ()
    cost_once: int | None = None
    cost_yearly: int | None = None
    status: MeasureStatus = MeasureStatus.DECIDED


def test_one_off_costs_follow_the_person_days() -> None:
    measure = Given((Quarter(2027, 4), Quarter(2028, 1)), (10, 30), cost_once=1000)
    assert budget_years([measure]) == (BudgetYear(2027, 250, 0), BudgetYear(2028, 750, 0))


def test_yearly_costs_begin_in_the_quarter_after_the_end() -> None:
    runs = Given((Quarter(2027, 2),), (5,), cost_yearly=400)
    long = Given((Quarter(2028, 4),), (5,))
    assert [each.yearly for each in budget_years([runs, long])] == [200, 400]


def test_what_has_no_quarters_stands_last_without_a_year() -> None:
    planned, waiting = Given((Quarter(2027, 1),), (5,), cost_once=10), Given(cost_once=70, cost_yearly=8)
    assert budget_years([waiting, planned]) == (BudgetYear(2027, 10, 0), BudgetYear(None, 70, 8))


def test_done_and_rejected_measures_cost_nothing_more() -> None:
    done = Given((Quarter(2027, 1),), (5,), cost_once=10, status=MeasureStatus.DONE)
    assert budget_years([done]) == ()


AMOUNTS = st.integers(0, 10**7)
DAYS = st.lists(st.integers(0, 60), min_size=1, max_size=9)


@settings(max_examples=50, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 12), DAYS, AMOUNTS), max_size=6))
def test_the_years_add_up_to_what_was_entered(plans: list[tuple[int, list[int], int]]) -> None:
    start = Quarter(2027, 1)
    measures = [
        Given(tuple(start.plus(first + at) for at in range(len(days))), tuple(days), euros)
        for first, days, euros in plans
    ]
    years = budget_years(measures)
    assert sum(each.once for each in years) == sum(euros for *_, euros in plans)
    assert [each.year for each in years] == sorted({each.year for each in years}, key=int)
