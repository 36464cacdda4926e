"""What triggers may find different after some answers, so that one answer does not cost the work of a thousand."""

from collections.abc import Collection, Iterator

from reifegrad.domain.plan import Measured
from reifegrad.domain.score import AssessmentScore
from reifegrad.planning.conditions import Trigger, comparisons


def touched(before: AssessmentScore, now: AssessmentScore, changed: Collection[str]) -> frozenset[str] | None:
    """Names of questions, dimensions and themes that triggers may find different now; None: all of them.

    Nothing else has changed than answers to the questions `changed`; figures that rest on other answers are the same
    objects in both scores.
    """
    if before.staff is not now.staff:
        return None
    return frozenset((*changed, *_figures(before, now), *_gates(before, now)))


def speaks_of(trigger: Trigger, names: Collection[str]) -> bool:
    """Whether a trigger uses one of these names, or a figure about the whole."""
    quantities = (each.quantity for each in comparisons(trigger))
    return any(each.name in names if each.name else each.measured is not Measured.PROCESS for each in quantities)


def _figures(before: AssessmentScore, now: AssessmentScore) -> Iterator[str]:
    kept = {id(each) for each in (*before.dimensions, *before.processes)}
    yield from (each.id for each in now.dimensions if id(each) not in kept)
    yield from (theme.id for each in now.processes if id(each) not in kept for theme in each.themes)


def _gates(before: AssessmentScore, now: AssessmentScore) -> Iterator[str]:
    """Questions at gates where an answer may have begun or ceased to block the next level."""
    yield from _blocking(before) ^ _blocking(now)
    for score, other in ((before, now), (now, before)):
        kept = {id(each) for each in other.processes}
        yield from (question for each in score.processes if id(each) not in kept for question in each.knocked_out)


def _blocking(score: AssessmentScore) -> set[str]:
    return {each.question_id for each in score.level.blocked_by} if score.level else set()
