"""The questions about one subject as rows of a list, and the filters over them. No widgets."""

from dataclasses import dataclass
from enum import StrEnum

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import Question
from reifegrad.domain.workspace import Mark
from ui.rate.route import Route, Spot
from ui.workbench import Workbench


class Filter(StrEnum):
    ALL = "all"
    OPEN = "open"
    UNKNOWN = "unknown"
    WITHOUT_EVIDENCE = "without_evidence"
    BELOW_TARGET = "below_target"
    KNOCK_OUT = "knock_out"
    FAR_BELOW = "far_below"
    FLAGGED = "flagged"
    NOT_REVIEWED = "not_reviewed"


FAR = 2
"""Levels below the target from which on a question is far below; setting of this tool."""


@dataclass(frozen=True, slots=True)
class Row:
    spot: Spot
    question: Question
    answer: Answer
    target: int
    previous: int | None
    mark: Mark

    @property
    def level(self) -> int | AnswerKind | None:
        """The level, that it is unknown, or None."""
        return AnswerKind.UNKNOWN if self.answer.kind is AnswerKind.UNKNOWN else self.answer.value

    def matches(self, filter: Filter) -> bool:
        match filter:
            case Filter.OPEN:
                return self.answer.kind is AnswerKind.OPEN
            case Filter.UNKNOWN:
                return self.answer.kind is AnswerKind.UNKNOWN
            case Filter.WITHOUT_EVIDENCE:
                return self.answer.is_unproved
            case Filter.BELOW_TARGET:
                return self.answer.value is not None and self.answer.value < self.target
            case Filter.FAR_BELOW:
                return self.answer.value is not None and self.answer.value <= self.target - FAR
            case Filter.FLAGGED:
                return self.mark.flagged
            case Filter.NOT_REVIEWED:
                return self.answer.is_answered and self.mark.reviewed_on is None
            case Filter.KNOCK_OUT:
                return self.question.knock_out
            case Filter.ALL:
                return True


def rows(bench: Workbench, subject_id: str) -> list[Row]:
    """All questions asked about a subject, in the order of the survey."""
    session, assessment_id = bench.session, bench.assessment_id
    questions = session.survey(assessment_id).questions
    return [
        Row(
            spot,
            questions[spot.question_id],
            session.answer(subject_id, spot.question_id),
            session.target(assessment_id, spot.question_id),
            bench.previous_value(subject_id, spot.question_id),
            session.mark(subject_id, spot.question_id),
        )
        for spot in Route(session, assessment_id).spots(session.subject(subject_id))
    ]
