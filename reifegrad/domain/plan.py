"""The action plan: measures with every component of their priority, in order and in quarters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

from reifegrad.domain.survey import ActionField, Effort, Role
from reifegrad.domain.text import Text

EFFORT_DIVISOR: Mapping[Effort, int] = {
    Effort.XS: 1,
    Effort.S: 2,
    Effort.M: 3,
    Effort.L: 5,
    Effort.XL: 8,
    Effort.XXL: 13,
}
"""Divisor of the priority score per effort class; setting of this tool."""


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    year: int
    number: int
    """1 to 4."""

    @classmethod
    def of(cls, day: date) -> "Quarter":
        return cls(day.year, (day.month + 2) // 3)

    @classmethod
    def parse(cls, text: str) -> "Quarter":
        """Read "2027-Q1". Raises ValueError for anything else."""
        year, _, number = text.partition("-Q")
        quarter = cls(int(year), int(number))
        if not quarter.is_in_range:
            raise ValueError(text)
        return quarter

    @property
    def is_in_range(self) -> bool:
        """Whether it can be entered and stored: years 1900 to 9999, quarters 1 to 4."""
        return 1900 <= self.year <= 9999 and 1 <= self.number <= 4

    @property
    def first_day(self) -> date:
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last_day(self) -> date:
        return self.plus(1).first_day - timedelta(days=1)

    def plus(self, quarters: int) -> "Quarter":
        years, index = divmod(self.number - 1 + quarters, 4)
        return Quarter(self.year + years, index + 1)

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"


class MeasureStatus(StrEnum):
    PROPOSED = "proposed"
    DECIDED = "decided"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    DONE = "done"
    REJECTED = "rejected"

    @property
    def is_closed(self) -> bool:
        """Whether nothing remains to be done: the measure is neither planned nor counted any more."""
        return self in (MeasureStatus.DONE, MeasureStatus.REJECTED)

    @property
    def is_planned(self) -> bool:
        """Whether the measure is decided and not finished."""
        return self in (MeasureStatus.DECIDED, MeasureStatus.IN_PROGRESS, MeasureStatus.WAITING)


class PriorityClass(StrEnum):
    DUTY = "duty"
    BENEFIT = "benefit"


class Label(StrEnum):
    QUICK_WIN = "quick_win"
    LARGE_PROJECT = "large_project"
    DEFER = "defer"
    CLARIFY = "clarify"
    """An answer that decides about the measure is unknown: first find out."""
    ACCOMPANY = "accompany"
    """Staff are sceptical: big changes wait for this measure (acceptance brake)."""


class Measured(StrEnum):
    """Which figure called for a measure."""

    VALUE = "value"
    """Answer or mean of a question, or index of a dimension, by id."""
    OVERALL = "overall"
    PARTICIPATION = "participation"
    AGREEMENT = "agreement"
    LOWEST_AGREEMENT = "lowest_agreement"
    NET = "net"
    """Recommendation: people who would recommend less those who would not, -100 to 100."""
    PROCESS = "process"


@dataclass(frozen=True, slots=True)
class TriggerHit:
    """A figure that called for the measure, exact: whole numbers are `int`, others a Fraction.

    An answer is a step; what many people answered is a mean of steps, high being good, and its target the mean that
    makes the index aimed at. Indices are 0 to 100, agreement and participation 0 to 1, recommendation -100 to 100.
    `actual` is None if the answer is unknown.
    """

    question_id: str
    """Id of the question or dimension; "overall" or "participation" for figures about the whole."""
    subject_name: str
    """Name of the service or process; empty for the organisation and for people."""
    actual: int | Fraction | None
    target: int | Fraction
    weight: int
    measured: Measured = Measured.VALUE
    is_bound: bool = False
    """Whether `actual` is the highest that it can be, because everybody answered on the low side."""


@dataclass(frozen=True, slots=True)
class Overridden:
    """A component that a person changed."""

    computed: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlannedMeasure:
    """A measure with its priority, component by component.

    score = (2 x value + deadline + duty + enabler) / effort_divisor, value = impact x need.
    `quarters` are the consecutive quarters that its person-days fall into, `days_per_quarter` as many numbers.
    """

    id: str
    template: str | None
    survey_id: str | None
    """The survey whose catalogue describes it; None, like `template`, if a person wrote it."""
    title: Text
    text: Text
    goal: Text
    indicator: Text
    field: ActionField
    lead: Role
    basis: Text | None
    priority_class: PriorityClass
    inherited_class: PriorityClass
    need: Fraction
    impact: int
    value: Fraction
    deadline: int
    duty: int
    enabler: int
    effort: Effort
    effort_divisor: int
    person_days: int
    months: int
    score: Fraction
    inherited_score: Fraction
    inherited_from: str | None
    requires: tuple[str, ...]
    dropped: tuple[str, ...]
    """Prerequisites that need nothing any more, or that belong to a survey which was not run."""
    triggered_by: tuple[TriggerHit, ...]
    labels: tuple[Label, ...]
    overrides: Mapping[str, Overridden]
    status: MeasureStatus
    quarters: tuple[Quarter, ...] = ()
    days_per_quarter: tuple[int, ...] = ()
    responsible: str = ""
    participants: str = ""
    due: date | None = None
    cost_once: int | None = None
    cost_yearly: int | None = None
    funding: str = ""
    progress: int = 0
    remark: str = ""


@dataclass(frozen=True, slots=True)
class QuarterLoad:
    quarter: Quarter
    days: int
    duty_days: int
    capacity: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Measures of one or more surveys in order, the load of every quarter, and problems as (code, measure ids)."""

    measures: tuple[PlannedMeasure, ...]
    load: tuple[QuarterLoad, ...]
    problems: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Costed(Protocol):
    """A measure as far as sums need it."""

    @property
    def status(self) -> MeasureStatus: ...
    @property
    def person_days(self) -> int: ...
    @property
    def cost_once(self) -> int | None: ...
    @property
    def cost_yearly(self) -> int | None: ...


class Entered(Costed, Protocol):
    """A measure as far as it can be seen from it what nobody has entered yet."""

    @property
    def responsible(self) -> str: ...
    @property
    def due(self) -> date | None: ...


def is_unowned(measure: Entered) -> bool:
    """Whether the measure is decided or under way and nobody is responsible."""
    return measure.status.is_planned and not measure.responsible


def is_undated(measure: Entered) -> bool:
    """Whether the measure is decided or under way and no day is named until which it is to be done."""
    return measure.status.is_planned and measure.due is None


def is_due_before(due: date | None, start: Quarter | None) -> bool:
    """Whether a measure would have to be done before the quarter in which it begins.

    Nobody can enter such a day where a person chose the quarter. A plan that begins too late by itself only tells it,
    as does a quarter chosen after the day: a law's day stays, however late one can begin.
    """
    return due is not None and start is not None and due < start.first_day


def is_overdue(measure: Entered, today: date) -> bool:
    """Whether the measure is planned and was due before `today`."""
    return measure.status.is_planned and measure.due is not None and measure.due < today


def is_uncosted(measure: Entered) -> bool:
    """Whether the measure is decided or under way and nobody has entered what it costs, not even nothing."""
    return measure.status.is_planned and measure.cost_once is None and measure.cost_yearly is None


@dataclass(frozen=True, slots=True)
class Totals:
    """What measures come to: days and whole euros of the open ones only, since the others are paid or given up."""

    count: int
    open: int
    person_days: int
    cost_once: int
    cost_yearly: int


def totals_of(measures: Iterable[Costed]) -> Totals:
    """Add up; the one rule of every output."""
    given = tuple(measures)
    ahead = [each for each in given if not each.status.is_closed]
    return Totals(
        len(given),
        len(ahead),
        sum(each.person_days for each in ahead),
        sum(each.cost_once or 0 for each in ahead),
        sum(each.cost_yearly or 0 for each in ahead),
    )
