"""Whether a result has moved enough to speak of it. Bounds are settings of this tool."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from reifegrad.domain.score import AssessmentScore, Trend
from reifegrad.domain.workspace import Assessment

LEAST_POINTS = 5
"""Index points that count as a change."""

MOST_COVERAGE = Fraction(1, 5)
"""How far coverage may differ, 0 to 1; more, and the figures rest on too different questions."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A result to compare: index 0 to 100, level, and coverage 0 to 1; None where a figure is absent."""

    index: Fraction | None
    level: int | None
    coverage: Fraction | None

    @classmethod
    def of_organisation(cls, score: AssessmentScore) -> Self:
        overall, level = score.overall, score.level
        return cls(
            overall.index.value if overall else None,
            level.value if level else None,
            overall.coverage.value if overall else None,
        )


def trend(before: Mark, after: Mark) -> Trend | None:
    """Return where a result has gone: by a level, else by at least five index points. None if that cannot be said.

    Both marks need an index, and their coverage has to be comparable. See `is_comparable` for the assessments.
    """
    if before.index is None or after.index is None or before.coverage is None or after.coverage is None:
        return None
    if abs(after.coverage - before.coverage) > MOST_COVERAGE:
        return None
    points = after.index - before.index
    levels = 0 if before.level is None or after.level is None else after.level - before.level
    if levels or abs(points) >= LEAST_POINTS:
        return Trend.UP if (levels or points) > 0 else Trend.DOWN
    return Trend.STEADY


def is_comparable(before: Assessment, after: Assessment) -> bool:
    """Whether two assessments ask the same: one version of one survey, in the same form and scope, and rate it alike.

    Rating alike takes the same weights and thresholds.
    """
    return _asked(before) == _asked(after)


def _asked(each: Assessment) -> tuple[str, str, bool, frozenset[str], dict[str, int], dict[str, str]]:
    scope = frozenset(each.left_out)
    return each.survey_id, each.survey_version, each.short_form, scope, dict(each.weights), dict(each.thresholds)
