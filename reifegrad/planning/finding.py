"""A figure that a trigger compares, with what it is measured against."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from reifegrad.planning.conditions import Missing


@dataclass(frozen=True)
class Finding:
    """`id` names a question, a dimension or a figure about the whole; `lowest` is where its scale begins.

    `is_bound` marks an actual value that is not told: nobody answered above it.
    """

    id: str
    actual: Fraction | Missing
    target: Fraction
    lowest: Fraction = Fraction(0)
    weight: int = 1
    is_bound: bool = False

    @cached_property
    def shortfall(self) -> Fraction | None:
        """Gap / target, both counted from the beginning of the scale, 0 to 1; None without a value."""
        if isinstance(self.actual, Missing):
            return None
        most = self.target - self.lowest
        return max(Fraction(0), self.target - self.actual) / most if most > 0 else Fraction(0)

    @cached_property
    def shown(self) -> tuple[int | Fraction | None, int | Fraction]:
        """Actual value (None without one) and target, whole numbers as `int`."""
        return None if isinstance(self.actual, Missing) else _plain(self.actual), _plain(self.target)


def _plain(number: Fraction) -> int | Fraction:
    return number.numerator if number.denominator == 1 else number
