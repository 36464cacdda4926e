"""Figures with their explanation: the same sums give the number and tell how it came about."""

from collections.abc import Sequence
from fractions import Fraction

from reifegrad.domain.score import Absence, Explanation, Figure, LeftOut, Rule, Term


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
    explanation = Explanation(
        rule, tuple(terms), tuple(left_out), Fraction(numerator), Fraction(denominator), Fraction(factor)
    )
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
    # Making a fraction is slow, and among many parts there are few different weights and values.
    weights = {weight: Fraction(weight) for weight in {weight for _, weight, _ in parts}}
    values = {value: Fraction(value, scale) for value in {value for _, _, value in parts}}
    terms = [Term(id, weights[weight], values[value]) for id, weight, value in parts]
    numerator = Fraction(sum(weight * value for _, weight, value in parts), scale)
    return ratio(rule, terms, left_out, numerator, denominator, factor=factor, absence=absence)


def single(rule: Rule, terms: Sequence[Term], left_out: Sequence[LeftOut], found: Fraction | Absence) -> Figure:
    """Return one value that a rule finds among `terms` or derives from them without a sum, or the reason for none."""
    if isinstance(found, Absence):
        return Figure(None, found, Explanation(rule, tuple(terms), tuple(left_out), _ZERO, _ONE, _ONE))
    return Figure(found, None, Explanation(rule, tuple(terms), tuple(left_out), found, _ONE, _ONE))


_ZERO = Fraction(0)
_ONE = Fraction(1)
