"""The one rounding rule."""

from decimal import Decimal
from fractions import Fraction


def round_half_up(number: Fraction | int, places: int = 0) -> Decimal:
    """Round to `places` decimals; halves go away from zero (2.5 -> 3, -2.5 -> -3).

    Exact: no binary fraction is involved, and a number made from its digits knows no precision.
    """
    scaled, denominator = abs(number.numerator) * 10**places, number.denominator
    whole = (2 * scaled + denominator) // (2 * denominator)
    sign = "-" if number.numerator < 0 and whole else ""
    return Decimal(f"{sign}{whole}E-{places}")
