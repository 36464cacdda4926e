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

Parts = Mapping[int, int]
"""Quarter, counted from the first of the plan -> person-days; consecutive and never 0."""


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
    """Fill quarter after quarter; in each one, take every task that can begin, in the order given.

    A task begins once all tasks that it requires end in this quarter or earlier, if it fits into what is left of the
    quarter. Only if it is larger than a quarter can hold, it is split, over as few consecutive quarters as possible.
    While tasks that are no duty wait for a place, duties leave `settings.reserve` percent of each quarter to them.

    A pinned task has its days set aside before all others. It may exceed the capacity, which is reported, but never
    begins before what it requires. Tasks that find no place within HORIZON quarters are reported and have no days.
    """
    if settings.capacity < 1:
        return Schedule({}, problems=((PlanFault.NO_CAPACITY, ()),) if tasks else ())
    calendar = _Calendar(settings.capacity, min(max(settings.reserve, 0), 100))
    problems: list[PlanProblem] = [] if 0 <= settings.reserve <= 100 else [(PlanFault.RESERVE_OUT_OF_RANGE, ())]
    pins = _set_pins_aside(tasks, start, calendar, problems)
    ends: dict[str, int] = {}
    waiting = list(tasks)
    for quarter in range(min([0, *pins.values()]), HORIZON):
        if not waiting:
            break
        problems += _fill(quarter, waiting, pins, calendar, ends, any(not each.is_duty for each in waiting))
        if quarter >= 0 and not calendar.days[quarter]:
            # Whoever waits for the reserve cannot use it, because it needs duties that the reserve keeps out.
            _fill(quarter, waiting, pins, calendar, ends, reserved=False)
        waiting = [each for each in waiting if each.id not in ends]
    if waiting:
        problems.append((PlanFault.BEYOND_HORIZON, tuple(each.id for each in waiting)))
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


def _set_pins_aside(
    tasks: Sequence[Task], start: Quarter, calendar: "_Calendar", problems: list[PlanProblem]
) -> dict[str, int]:
    pins = {}
    for task in tasks:
        if task.pin is None:
            continue
        quarter = (task.pin.year - start.year) * 4 + task.pin.number - start.number
        parts = calendar.forced(task, quarter) if abs(quarter) < HORIZON else None
        if parts is None:
            problems.append((PlanFault.PIN_OUT_OF_RANGE, (task.id,)))
        else:
            calendar.book(task, parts)
            pins[task.id] = quarter
    return pins


def _fill(
    quarter: int,
    waiting: Sequence[Task],
    pins: dict[str, int],
    calendar: "_Calendar",
    ends: dict[str, int],
    reserved: bool,
) -> list[PlanProblem]:
    """Place what can begin in this quarter. Pinned tasks that cannot are reported; they lose their pin and wait on."""
    problems: list[PlanProblem] = []
    for task in waiting:
        pin = pins.get(task.id, quarter)
        if task.id in ends or pin > quarter or (quarter < 0 and task.id not in pins):
            continue
        missing = [each for each in task.requires if ends.get(each, HORIZON) > quarter]
        if task.id in pins:
            del pins[task.id]
            if missing:
                calendar.release(task)
                problems.append((PlanFault.PIN_TOO_EARLY, (task.id, *missing)))
            else:
                ends[task.id] = max(calendar.parts[task.id])
        elif not missing and (parts := calendar.fitting(task, quarter, reserved)):
            calendar.book(task, parts)
            ends[task.id] = max(parts)
    return problems


@dataclass(slots=True)
class _Calendar:
    """What is booked so far. `reserve` is percent of the capacity, 0 to 100."""

    capacity: int
    reserve: int
    days: Counter[int] = field(default_factory=Counter)
    duty_days: Counter[int] = field(default_factory=Counter)
    big: Counter[tuple[Role | None, int]] = field(default_factory=Counter)
    parts: dict[str, Parts] = field(default_factory=dict)

    def fitting(self, task: Task, first: int, reserved: bool) -> Parts | None:
        """The task's days from quarter `first` on, or None if it cannot begin there."""
        most = self.capacity
        if task.is_duty and reserved:
            most = self.capacity * (100 - self.reserve) // 100
        if most < 1:
            return None
        parts: dict[int, int] = {}
        left = task.days
        for quarter in range(first, min(first - (-task.days // most), HORIZON)):
            free = self.capacity - self.days[quarter]
            if task.is_duty and reserved:
                free = min(free, most - self.duty_days[quarter])
            if free < 1 or (task.unit and self.big[task.unit, quarter]):
                return None
            parts[quarter] = min(left, free)
            left -= parts[quarter]
            if left == 0:
                return parts
        return None

    def forced(self, task: Task, first: int) -> Parts | None:
        """The days of a pinned task: whole in its quarter if one can hold it, else split; None beyond the horizon."""
        if task.days <= self.capacity:
            return {first: task.days}
        parts: dict[int, int] = {}
        left = task.days
        for quarter in range(first, HORIZON):
            free = self.capacity - self.days[quarter]
            parts[quarter] = min(left, free if free > 0 else self.capacity)
            left -= parts[quarter]
            if left == 0:
                return parts
        return None

    def book(self, task: Task, parts: Parts) -> None:
        self.parts[task.id] = parts
        self._count(task, parts, 1)

    def release(self, task: Task) -> None:
        self._count(task, self.parts.pop(task.id), -1)

    def _count(self, task: Task, parts: Parts, sign: int) -> None:
        for quarter, days in parts.items():
            self.days[quarter] += sign * days
            self.duty_days[quarter] += sign * days * task.is_duty
            self.big[task.unit, quarter] += sign

    def load(self, start: Quarter) -> tuple[QuarterLoad, ...]:
        used = [quarter for quarter, days in self.days.items() if days]
        if not used:
            return ()
        return tuple(
            QuarterLoad(start.plus(each), self.days[each], self.duty_days[each], self.capacity)
            for each in range(min(0, *used), max(used) + 1)
        )
