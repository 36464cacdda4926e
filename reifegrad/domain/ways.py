"""What would raise a level: the fewest answers that would have to be different."""

from dataclasses import dataclass
from enum import StrEnum

from reifegrad.domain.answer import AnswerKind


class Reach(StrEnum):
    """Whether the next level can be reached by other answers."""

    POSSIBLE = "possible"
    HIGHEST = "highest"
    """There is no higher level, or the questions of the short form lead no further."""
    IMPOSSIBLE = "impossible"
    """Something that the next level needs is not asked, does not apply, or offers no high enough answer."""


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One answer that would have to be another one.

    `kind` and `value` are those of the answer now, which has no value where it is open or unknown. `to` is the lowest
    step that is enough. `steps` is how far that is; an open or unknown question counts from its lowest step.
    """

    question_id: str
    kind: AnswerKind
    value: int | None
    to: int
    steps: int


@dataclass(frozen=True, slots=True)
class Ways:
    """The smallest sets of changed answers that lift a subject to `target`, its next level.

    All sets have the same number of changes and of steps: no smaller one will do, and none of this size with fewer
    steps. `sets` holds the first of them, changes in the order of the survey; `count` says how many there are in all.
    Without a level the next one is the lowest. `target` is None at the highest level.
    """

    subject_id: str
    target: int | None
    reach: Reach
    sets: tuple[tuple[AnswerChange, ...], ...] = ()
    count: int = 0

    @property
    def size(self) -> int:
        """Number of answers that have to change."""
        return len(self.sets[0]) if self.sets else 0

    @property
    def more(self) -> int:
        """Number of further sets that `sets` does not hold."""
        return self.count - len(self.sets)
