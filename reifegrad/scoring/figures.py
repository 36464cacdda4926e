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
    terms = [Term(id, Fraction(weight), Fraction(value, scale)) for id, weight, value in parts]
    numerator = Fraction(sum(weight * value for _, weight, value in parts), scale)
    return ratio(rule, terms, left_out, numerator, denominator, factor=factor, absence=absence)


def lowest(rule: Rule, terms: Sequence[Term], left_out: Sequence[LeftOut], absence: Absence) -> Figure:
    """Return the lowest value among `terms`; without terms the figure is absent for the given reason."""
    least = min((each.value for each in terms), default=None)
    explanation = Explanation(rule, tuple(terms), tuple(left_out), least or Fraction(0), Fraction(1), Fraction(1))
    return Figure(least, absence if least is None else None, explanation)
