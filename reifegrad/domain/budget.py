"""What a plan costs in each budget year. The years are calendar years, as in municipal budgets."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from reifegrad.domain.number import round_half_up
from reifegrad.domain.plan import MeasureStatus, Quarter


class Scheduled(Protocol):
    """A measure as far as its costs need it."""

    @property
    def status(self) -> MeasureStatus: ...
    @property
    def quarters(self) -> tuple[Quarter, ...]: ...
    @property
    def days_per_quarter(self) -> tuple[int, ...]: ...
    @property
    def cost_once(self) -> int | None: ...
    @property
    def cost_yearly(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class BudgetYear:
    """Whole euros. `year` is None for measures that have no quarters yet."""

    year: int | None
    once: int
    yearly: int

    @property
    def total(self) -> int:
        return self.once + self.yearly


def budget_years(measures: Iterable[Scheduled]) -> tuple[BudgetYear, ...]:
    """Spread the costs of the open measures over the years from the first to the last quarter of the plan.

    One-off costs follow the person-days of the measure; what rounding leaves falls to a later year, so that the years
    add up to the amount entered. Yearly costs begin in the quarter after the last one of the measure, with a quarter of
    the amount for each. Both are settings of this tool. What has no quarters stands last, without a year; of yearly
    costs the full amount.
    """
    opened = [each for each in measures if not each.status.is_closed]
    once: defaultdict[int | None, int] = defaultdict(int)
    yearly: defaultdict[int | None, Fraction] = defaultdict(Fraction)
    planned = [each for each in opened if each.quarters]
    years = range(0)
    if planned:
        years = range(
            min(each.quarters[0].year for each in planned), max(each.quarters[-1].year for each in planned) + 1
        )
    for each in opened:
        if not each.quarters:
            once[None] += each.cost_once or 0
            yearly[None] += each.cost_yearly or 0
            continue
        for year, euros in _spread(each.cost_once or 0, each.quarters, each.days_per_quarter):
            once[year] += euros
        begin = each.quarters[-1].plus(1)
        for year in years:
            quarters = 4 if year > begin.year else 5 - begin.number if year == begin.year else 0
            yearly[year] += Fraction((each.cost_yearly or 0) * quarters, 4)
    found = [BudgetYear(year, once[year], int(round_half_up(yearly[year]))) for year in years]
    if once[None] or yearly[None]:
        found.append(BudgetYear(None, once[None], int(yearly[None])))
    return tuple(found)


def _spread(euros: int, quarters: Sequence[Quarter], days: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Parts of an amount by year, in proportion to the days; they add up to it."""
    total, spent, done = sum(days), 0, 0
    for quarter, count in zip(quarters, days, strict=True):
        done += count
        due = int(round_half_up(Fraction(euros * done, total))) if total else euros
        yield quarter.year, due - spent
        spent = due
