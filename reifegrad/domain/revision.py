"""What a newer version of a survey means for an assessment: where questions differ, and what becomes of answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Question, Survey


class Difference(StrEnum):
    """How a question differs between two versions."""

    OPTIONS = "options"
    """Its steps, or what they say, are others."""
    REVERSED = "reversed"
    """A high answer was good and is bad now, or the other way round."""
    NATURE = "nature"
    """It asks about another kind of subject, or for another kind of answer."""
    GONE = "gone"
    """It has no counterpart."""
    NEW = "new"
    """It was not asked before."""


class Treatment(StrEnum):
    """What becomes of the answers to a question that differs."""

    KEEP = "keep"
    """They stay as they are where the step is still on offer."""
    MAP = "map"
    """Each step becomes another one; a step without one becomes open."""
    LEAVE_OPEN = "open"
    """The question has to be answered anew; notes stay."""


@dataclass(frozen=True, slots=True)
class Decision:
    """`steps` gives the new step of each old one; used for MAP only."""

    treatment: Treatment
    steps: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """One question that differs. `before` is None for a new one, `after` for one that is gone."""

    question_id: str
    difference: Difference
    before: Question | None
    after: Question | None
    allowed: tuple[Treatment, ...]
    """Empty where there is nothing to choose."""
    proposal: Decision


@dataclass(frozen=True, slots=True)
class Fate:
    """What the decisions make of the answers to one question that differs: numbers of answers.

    Absent for a question that people answer: how many answers a mapping keeps tells who ticked what.
    """

    change: QuestionChange
    decision: Decision
    answered: int | None
    """Values, not applicable and unknown, in the assessment as it is."""
    kept: int | None
    """Those that still are an answer."""


@dataclass(frozen=True, slots=True)
class RevisionPreview:
    """Both versions side by side; nothing is stored."""

    before: Survey
    after: Survey
    score_before: AssessmentScore
    score_after: AssessmentScore
    fates: tuple[Fate, ...]
    scoring_differs: bool
    """Whether the same answers can make other figures, because weights, bounds, gates or levels are others."""
    subjects_left_out: int
    """Subjects of a kind that the new version does not rate."""
