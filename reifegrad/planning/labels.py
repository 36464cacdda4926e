"""Labels that help people to choose: quick win, large project, defer, clarify. All bounds are settings of this tool."""

from collections.abc import Sequence
from fractions import Fraction

from reifegrad.domain.plan import EFFORT_DIVISOR, Label, PlannedMeasure
from reifegrad.domain.survey import Effort

QUICK_WIN_MONTHS = 3


def median(values: Sequence[Fraction]) -> Fraction:
    """The middle value, or the mean of the two middle ones; 0 if there are none."""
    if not values:
        return Fraction(0)
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def labels_of(measure: PlannedMeasure, median_value: Fraction) -> tuple[Label, ...]:
    """Label an open measure that needs no clarification.

    Quick win: effort M or less, at most 3 months, no open prerequisite, value not below `median_value`, the median of
    all such measures. Large project: effort XL or more. Defer: value below 1 and no duty points.
    """
    divisor = EFFORT_DIVISOR[measure.effort]
    is_quick_win = (
        divisor <= EFFORT_DIVISOR[Effort.M]
        and measure.months <= QUICK_WIN_MONTHS
        and not measure.requires
        and measure.value >= median_value
    )
    given = {
        Label.QUICK_WIN: is_quick_win,
        Label.LARGE_PROJECT: divisor >= EFFORT_DIVISOR[Effort.XL],
        Label.DEFER: measure.value < 1 and measure.duty == 0,
    }
    return tuple(label for label, holds in given.items() if holds)
