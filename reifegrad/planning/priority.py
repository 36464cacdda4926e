"""What comes first: the components of a measure's priority and their score. Formula and example: docs/planning.md."""

from calendar import monthrange
from datetime import date
from fractions import Fraction

from reifegrad.domain.plan import EFFORT_DIVISOR, PriorityClass
from reifegrad.domain.survey import Duty, Effort
from reifegrad.planning.candidates import Candidate

LEGAL_DUTY = 5
"""Duty points from which on a measure is in class `DUTY`."""

DEADLINES = ((6, 5), (12, 3), (24, 1))
"""Points of a due date at most so many months away; setting of this tool."""

DUTIES = {Duty.REQUIRED: LEGAL_DUTY, Duty.STANDARD: 2, Duty.NONE: 0}
"""Points of a legal duty or knock-out criterion and of a recognised standard; setting of this tool."""


def deadline_points(due: date | None, day: date) -> int:
    """Points for the time from `day` to `due`: 5 if overdue or within 6 months, 3 within 12, 1 within 24, else 0."""
    if due is None:
        return 0
    found = (due.year, due.month, due.day)
    return next((points for months, points in DEADLINES if found <= _months_later(day, months)), 0)


def duty_points(candidate: Candidate) -> int:
    """Points for duty: those of the template, and 5 if a triggering answer blocks the next level.

    0 if no answer calls for the measure any more: the duty is met.
    """
    if not candidate.hits or candidate.template is None:
        return 0
    return LEGAL_DUTY if candidate.blocks else DUTIES[candidate.template.duty]


def score_of(value: Fraction, deadline: int, duty: int, enabler: int, effort: Effort) -> Fraction:
    """(2 x value + deadline + duty + enabler) / effort divisor: cost of delay by job size, a setting of this tool."""
    return (2 * value + deadline + duty + enabler) / EFFORT_DIVISOR[effort]


def class_of_duty(duty: int) -> PriorityClass:
    return PriorityClass.DUTY if duty == LEGAL_DUTY else PriorityClass.BENEFIT


def _months_later(day: date, months: int) -> tuple[int, int, int]:
    """Year, month and day of the same day in a later month, or of its last day if that month is shorter."""
    years, index = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, index + 1
    return year, month, min(day.day, monthrange(year, month)[1])
