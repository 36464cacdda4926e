"""A level that needs its index and its gates. Both lie in the survey and are settings of this tool."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import takewhile

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.score import Blocker, LevelResult
from reifegrad.domain.survey import GatedIndex, Level
from reifegrad.scoring.scope import Reply


def reach_level(model: GatedIndex, index: Fraction, given: Iterable[Reply]) -> LevelResult:
    """Return the highest level whose index and whose gates, together with those of every level below, hold.

    The lowest level needs nothing. A gate on a question that is not applicable counts as held, one on an unknown or
    open question does not.
    """
    answers = {question.id: answer for question, answer in given}
    lowest, *higher = model.levels
    by_index = [lowest, *takewhile(lambda level: index >= level.index, higher)]
    reached = [lowest, *takewhile(lambda level: not _blockers(level, answers), by_index[1:])]
    following = next(iter(model.levels[len(reached) :]), None)
    return LevelResult(
        value=reached[-1].value,
        next=following.value if following else None,
        blocked_by=_blockers(following, answers) if following else (),
        missing_index=max(_ZERO, following.index - index) if following else _ZERO,
        index_level=by_index[-1].value,
    )


_ZERO = Fraction(0)


def _blockers(level: Level, answers: Mapping[str, Answer]) -> tuple[Blocker, ...]:
    """The gates of one level that are not held; those of the levels below are held where this is asked."""
    return tuple(
        Blocker(id, needed, answers[id].value if id in answers else None)
        for id, needed in level.gates.items()
        if not (id in answers and _holds(answers[id], needed))
    )


def _holds(answer: Answer, needed: int) -> bool:
    if answer.value is None:
        return answer.kind is AnswerKind.NOT_APPLICABLE
    return answer.value >= needed
