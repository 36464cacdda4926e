"""Many subjects together: how many are on each level, and which share of them has reached the target.

There is no mean level. Rules are settings of this tool.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.score import Absence, Figure, LeftOut, Portfolio, Rule
from reifegrad.domain.survey import Level
from reifegrad.domain.workspace import Subject
from reifegrad.scoring.figures import weighted

CASES = "cases_per_year"
"""Attribute of a subject that weighs it in the portfolio."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one subject stands. `weight` are its cases per year; `at_target` says nothing without a level."""

    name: str
    level: Figure
    at_target: bool
    weight: Fraction | None


def cases_of(subject: Subject) -> Fraction | None:
    cases = subject.attributes.get(CASES)
    return Fraction(cases) if isinstance(cases, int) and not isinstance(cases, bool) else None


def make_portfolio(levels: Iterable[Level], standings: Sequence[Standing]) -> Portfolio:
    """Return the number of subjects per level and the share of rated ones at their target, by number and by cases.

    A subject without cases does not enter the weighted share; its cause there is `Absence.NO_CASES`.
    """
    rated = [each for each in standings if each.level.value is not None]
    unrated = [LeftOut(each.name, each.level.absence) for each in standings if each.level.absence is not None]
    without_cases = [LeftOut(each.name, Absence.NO_CASES) for each in rated if each.weight is None]
    weighed = [(each.name, int(each.weight), int(each.at_target)) for each in rated if each.weight is not None]
    found = Counter(each.level.value for each in rated)
    causes = {each.cause for each in unrated}
    nothing = Absence.NOT_APPLICABLE if causes == {Absence.NOT_APPLICABLE} else Absence.NO_ANSWERS
    return Portfolio(
        share_at_target=_share(Rule.SHARE, [(each.name, 1, int(each.at_target)) for each in rated], unrated, nothing),
        share_at_target_weighted=_share(
            Rule.WEIGHTED_SHARE, weighed, [*unrated, *without_cases], Absence.NO_CASES if rated else nothing
        ),
        levels={level.value: found[Fraction(level.value)] for level in levels},
        not_rated=len(unrated),
    )


def _share(rule: Rule, parts: Sequence[tuple[str, int, int]], left_out: Sequence[LeftOut], nothing: Absence) -> Figure:
    """The share of the parts; `nothing` is the reason for its absence if they weigh nothing."""
    total = sum(weight for _, weight, _ in parts)
    return weighted(rule, parts, left_out, total, absence=None if total else nothing)
