"""An assessment with everything that its figures rest on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject


@dataclass(frozen=True)
class Rated:
    """One assessment, what was entered for it, and its score.

    `survey` is as the assessment asks it; `targets` are those that the municipality set, by question id. Responses of
    people and their answers are never in it: what may be told about them is in the score.
    """

    survey: Survey
    assessment: Assessment
    subjects: Sequence[Subject]
    answers: Mapping[AnswerKey, Answer]
    targets: Mapping[str, int]
    score: AssessmentScore
