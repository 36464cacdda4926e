"""Effort classes and person-days: one follows from the other. All figures are settings of this tool."""

from collections.abc import Mapping
from types import MappingProxyType

from reifegrad.domain.plan import EFFORT_DIVISOR
from reifegrad.domain.survey import Effort

UPPER_DAYS: Mapping[Effort, int] = MappingProxyType(
    {Effort.XS: 2, Effort.S: 5, Effort.M: 15, Effort.L: 40, Effort.XL: 100}
)
"""Most person-days of each class; XXL has no bound."""

TYPICAL_DAYS: Mapping[Effort, int] = MappingProxyType(
    {Effort.XS: 1, Effort.S: 4, Effort.M: 10, Effort.L: 28, Effort.XL: 70, Effort.XXL: 120}
)
"""Person-days that stand for a class where only the class is given: about the middle of its range."""

TYPICAL_MONTHS: Mapping[Effort, int] = MappingProxyType(
    {Effort.XS: 1, Effort.S: 2, Effort.M: 3, Effort.L: 6, Effort.XL: 12, Effort.XXL: 18}
)
"""Duration of a measure that a person wrote, because nobody is asked for it."""

CLARIFYING_DAYS = 1
"""Person-days to find out what an unknown answer should have been."""


def class_of(days: int) -> Effort:
    """The effort class whose range holds `days` (1 or more)."""
    return next((each for each, most in UPPER_DAYS.items() if days <= most), Effort.XXL)


def bundled_days(days: int, subjects: int) -> int:
    """Person-days of one measure for several subjects: the first costs `days`, each further one as much as class S."""
    return days + TYPICAL_DAYS[Effort.S] * (subjects - 1)


def is_big(effort: Effort) -> bool:
    """Whether the measure is a big change: class L or more."""
    return EFFORT_DIVISOR[effort] >= EFFORT_DIVISOR[Effort.L]
