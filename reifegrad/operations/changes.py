"""Small builders of changes against what is there now."""

from enum import Enum
from typing import Final

from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import AnswerKey, Assessment, Entity
from reifegrad.errors import AssessmentClosed, AssessmentFinal
from reifegrad.reading import Reading

Changes = tuple[Change, ...]


class Keep(Enum):
    """Stands for "as it is" where None is a value of its own."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


def change(reading: Reading, key: Key, after: Entity | None) -> Change:
    return Change(key, reading.current(key), after)


def answer_change(reading: Reading, subject_id: str, question_id: str, answer: Answer) -> Change:
    """The change of one answer; one that says nothing at all is not stored."""
    key = Key(Kind.ANSWER, AnswerKey(subject_id, question_id))
    return change(reading, key, None if answer.is_blank else answer)


def writable(reading: Reading, assessment_id: str) -> Assessment:
    """The assessment. Raises UnknownAssessment, AssessmentClosed, and AssessmentFinal if it stays closed."""
    assessment = reading.assessment(assessment_id)
    if assessment.closed:
        raise (AssessmentFinal if reading.tells_people(assessment_id) else AssessmentClosed)(title=assessment.title)
    return assessment


def writable_or_final(reading: Reading, assessment_id: str) -> Assessment:
    """The assessment, for what touches none of its answers: one that stays closed can never be opened for that.

    Raises UnknownAssessment, AssessmentClosed.
    """
    found = reading.assessment(assessment_id)
    return found if reading.tells_people(assessment_id) else writable(reading, assessment_id)
