"""Figures with their explanation: the same sums give the number and tell how it came about."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from reifegrad.domain.score import Absence, Explanation, Figure, LeftOut, Rule, Term


def exact(number: Fraction | int) -> Fraction:
    return whole(number) if isinstance(number, int) else number


@lru_cache(maxsize=4096)
def whole(number: int) -> Fraction:
    """The number as a fraction. Making one is slow, and few different ones are needed."""
    return Fraction(number)


def ratio(
    rule: Rule,
    terms: Sequence[Term],
    left_out: Sequence[LeftOut],
    numerator: Fraction | int,
    denominator: Fraction | int,
    *,
    factor: int = 1,
    absence: Absence | None = None,
) -> Figure:
    """Return factor x numerator / denominator, or an absent figure with the same explanation.

    `absence` hides the number; a denominator of 0 needs one.
    """
    explanation = Explanation(rule, tuple(terms), tuple(left_out), exact(numerator), exact(denominator), exact(factor))
    if absence is not None:
        return Figure(None, absence, explanation)
    return Figure(Fraction(factor * numerator, denominator), None, explanation)


def weighted(
    rule: Rule,
    parts: Sequence[tuple[str, int, int]],
    left_out: Sequence[LeftOut],
    denominator: int,
    *,
    scale: int = 1,
    factor: int = 1,
    absence: Absence | None = None,
) -> Figure:
    """Return the `ratio` whose numerator is the sum of weight x value / scale over `parts` (id, weight, value)."""
    total = sum(weight * value for _, weight, value in parts)
    if scale == 1:
        terms = [Term(id, whole(weight), whole(value)) for id, weight, value in parts]
        return ratio(rule, terms, left_out, total, denominator, factor=factor, absence=absence)
    values = {value: Fraction(value, scale) for value in {value for _, _, value in parts}}  # few among many parts
    terms = [Term(id, whole(weight), values[value]) for id, weight, value in parts]
    numerator = Fraction(total, scale)
    return ratio(rule, terms, left_out, numerator, denominator, factor=factor, absence=absence)


def single(rule: Rule, terms: Sequence[Term], left_out: Sequence[LeftOut], found: Fraction | Absence) -> Figure:
    """Return one value that a rule finds among `terms` or derives from them without a sum, or the reason for none."""
    if isinstance(found, Absence):
        return Figure(None, found, Explanation(rule, tuple(terms), tuple(left_out), _ZERO, _ONE, _ONE))
    return Figure(found, None, Explanation(rule, tuple(terms), tuple(left_out), found, _ONE, _ONE))


_ZERO = Fraction(0)
_ONE = Fraction(1)
