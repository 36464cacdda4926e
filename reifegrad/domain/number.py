"""The one rounding rule."""

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction


def round_half_up(number: Fraction, places: int = 0) -> Decimal:
    """Round to `places` decimals; halves go away from zero (2.5 -> 3, -2.5 -> -3).

    Exact: no binary fraction is involved.
    """
    scaled = abs(number) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    with localcontext() as context:
        context.prec = max(28, len(str(whole)) + places + 2)
        value = Decimal(whole).scaleb(-places).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
        return -value if number < 0 and whole else value
