"""When to do what: measures into quarters, against the capacity."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reifegrad.domain.plan import Quarter, QuarterLoad
from reifegrad.domain.survey import Role
from reifegrad.domain.workspace import PlanSettings
from reifegrad.planning.problems import PlanFault, PlanProblem

HORIZON = 80
"""Quarters that a plan looks ahead, and back for pinned measures; setting of this tool, so that the work is bounded."""


@dataclass(frozen=True, slots=True)
class Task:
    """A measure as the schedule sees it. `requires` names earlier tasks."""

    id: str
    days: int
    requires: tuple[str, ...]
    is_duty: bool
    unit: Role | None
    """Who leads it if it is a big change, else None: a unit bears one big change per quarter."""
    pin: Quarter | None = None
    """First quarter that a person chose."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Days per quarter of each task that found a place; the load, from the first to the last quarter in use."""

    days: Mapping[str, Mapping[Quarter, int]]
    load: tuple[QuarterLoad, ...] = ()
    problems: tuple[PlanProblem, ...] = ()


def make_schedule(tasks: Sequence[Task], settings: PlanSettings, start: Quarter) -> Schedule:
    """Fill quarter after quarter; in each one, take every task that can begin or go on, in the order given.

    A task begins once all tasks that it requires end in this quarter or earlier, if it fits into what is left of the
    quarter. Only if it is larger than a quarter can hold, it is split: it begins where it could end after as few
    quarters as possible, and then takes what earlier tasks leave of each quarter, at least one day. While tasks that
    are no duty wait for a place, duties leave `settings.reserve` percent of each quarter to them, and get what none of
    them could use.

    A pinned task has its days set aside before all others. It may exceed the capacity, which is reported, but never
    begins before what it requires. Tasks that find no place within HORIZON quarters are reported and have no days.
    """
    if settings.capacity < 1:
        return Schedule({}, problems=((PlanFault.NO_CAPACITY, ()),) if tasks else ())
    reserve = min(max(settings.reserve, 0), 100)
    problems: list[PlanProblem] = [] if reserve == settings.reserve else [(PlanFault.RESERVE_OUT_OF_RANGE, ())]
    pins = {each.id: (each.pin.year - start.year) * 4 + each.pin.number - start.number for each in tasks if each.pin}
    calendar = _Calendar(settings.capacity, reserve)
    while problem := _fill(tasks, pins, calendar):
        # A pin that cannot be kept took room from others, maybe from what the task waits for: begin again without it.
        problems.append(problem)
        del pins[problem[1][0]]
        calendar = _Calendar(settings.capacity, reserve)
    if without_place := tuple(each.id for each in tasks if each.id not in calendar.ends):
        problems.append((PlanFault.BEYOND_HORIZON, without_place))
    problems += [
        (PlanFault.CAPACITY_EXCEEDED, tuple(task.id for task in tasks if quarter in calendar.parts.get(task.id, {})))
        for quarter in sorted(calendar.days)
        if calendar.days[quarter] > settings.capacity
    ]
    return Schedule(
        {id: {start.plus(each): days for each, days in parts.items()} for id, parts in calendar.parts.items()},
        calendar.load(start),
        tuple(problems),
    )


def _fill(tasks: Sequence[Task], pins: Mapping[str, int], calendar: "_Calendar") -> PlanProblem | None:
    """Fill an empty calendar. Ends with the first pin that cannot be kept, naming its task first."""
    for task in tasks:
        if task.id in pins and not (pins[task.id] > -HORIZON and calendar.force(task, pins[task.id])):
            return PlanFault.PIN_OUT_OF_RANGE, (task.id,)
    waiting = list(tasks)
    for quarter in range(min([0, *pins.values()]), HORIZON):
        if not waiting:
            break
        calendar.carry_on([each for each in waiting if each.id in calendar.left], quarter)
        is_reserved = any(not each.is_duty for each in waiting)
        if problem := _fill_quarter(quarter, waiting, pins, calendar, is_reserved):
            return problem
        if is_reserved:  # what no benefit could use of this quarter is not left idle while duties wait
            _fill_quarter(quarter, waiting, pins, calendar, is_reserved=False)
        waiting = [each for each in waiting if each.id not in calendar.ends]
    calendar.remove(waiting)
    return None


def _fill_quarter(
    quarter: int, waiting: Sequence[Task], pins: Mapping[str, int], calendar: "_Calendar", is_reserved: bool
) -> PlanProblem | None:
    for task in waiting:
        is_turn = quarter == pins[task.id] if task.id in pins else quarter >= 0
        if task.id in calendar.ends or not is_turn:
            continue
        missing = [each for each in task.requires if calendar.ends.get(each, HORIZON) > quarter]
        if task.id not in pins:
            if not missing:
                calendar.place(task, quarter, is_reserved)
        elif missing:
            return PlanFault.PIN_TOO_EARLY, (task.id, *missing)
        else:
            calendar.ends[task.id] = max(calendar.parts[task.id])
    return None


@dataclass(slots=True)
class _Calendar:
    """What is booked so far; quarters count from the first of the plan. `reserve` is percent of the capacity."""

    capacity: int
    reserve: int
    days: Counter[int] = field(default_factory=Counter)
    duty_days: Counter[int] = field(default_factory=Counter)
    big: set[tuple[Role, int]] = field(default_factory=set)
    """Units and the quarters in which they bear a big change."""
    parts: dict[str, dict[int, int]] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)
    """Days still to be booked of each task that has begun and is not pinned."""
    ends: dict[str, int] = field(default_factory=dict)
    """Last quarter of each task that is booked as a whole and may begin where it does."""

    @property
    def duty_capacity(self) -> int:
        """Days of a quarter that duties may use while others wait."""
        return self.capacity * (100 - self.reserve) // 100

    def carry_on(self, running: Sequence[Task], quarter: int) -> None:
        """Book a day for each task that has begun, so that it has no gap."""
        for task in running:
            self.left[task.id] -= 1
            self._book(task, quarter, 1)

    def place(self, task: Task, quarter: int, is_reserved: bool) -> None:
        """Book what the quarter has room for: all of the task, or its first or next part, or nothing."""
        most = self.duty_capacity if task.is_duty and is_reserved else self.capacity
        free = min(self.capacity - self.days[quarter], most - (self.duty_days[quarter] if task.is_duty else 0))
        if task.id not in self.left:
            fewest = -(-task.days // most) if most else HORIZON
            is_too_early = free < 1 or free < task.days - (fewest - 1) * most
            if is_too_early or quarter + fewest > HORIZON or (task.unit, quarter) in self.big:
                return
            self.left[task.id] = task.days
        part = min(self.left[task.id], max(free, 0))
        self.left[task.id] -= part
        self._book(task, quarter, part)
        if self.left[task.id] == 0:
            self.ends[task.id] = quarter

    def force(self, task: Task, first: int) -> bool:
        """Book a pinned task, split only if a quarter cannot hold it. Returns whether it ends within the horizon."""
        left = task.days
        for quarter in range(first, HORIZON):
            free = self.capacity - self.days[quarter]
            part = min(left, free if free > 0 and task.days > self.capacity else self.capacity)
            self._book(task, quarter, part)
            left -= part
            if left == 0:
                return True
        return False

    def remove(self, tasks: Sequence[Task]) -> None:
        for task in tasks:
            for quarter, days in self.parts.pop(task.id, {}).items():
                self._count(task, quarter, -days)

    def _book(self, task: Task, quarter: int, days: int) -> None:
        parts = self.parts.setdefault(task.id, {})
        if days:
            parts[quarter] = parts.get(quarter, 0) + days
            self._count(task, quarter, days)
        if task.unit:
            self.big.add((task.unit, quarter))

    def _count(self, task: Task, quarter: int, days: int) -> None:
        self.days[quarter] += days
        self.duty_days[quarter] += days if task.is_duty else 0

    def load(self, start: Quarter) -> tuple[QuarterLoad, ...]:
        used = [quarter for quarter, days in self.days.items() if days]
        if not used:
            return ()
        return tuple(
            QuarterLoad(start.plus(each), self.days[each], self.duty_days[each], self.capacity)
            for each in range(min(0, *used), max(used) + 1)
        )
