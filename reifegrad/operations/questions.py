"""Which questions can be answered about which subjects. Raises InvalidInput for all others."""

from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.domain.workspace import Subject
from reifegrad.operations import checks
from reifegrad.operations.changes import writable
from reifegrad.reading import Reading


def question_of(reading: Reading, subject_id: str, question_id: str) -> Question:
    """The question, if it can be answered about this subject. Raises AssessmentClosed as well."""
    subject = subject_of(reading, subject_id)
    refuse_response(subject.kind)
    survey = reading.survey(writable(reading, subject.assessment_id).id)
    question = asked(survey, question_id)
    if survey.dimension_of[question_id].subject_kind is not subject.kind:
        checks.refuse("question", question_id, Fault("question_of_kind", {"kind": subject.kind.value}))
    return question


def asked(survey: Survey, question_id: str) -> Question:
    """The question of a survey."""
    if question_id not in survey.questions:
        checks.refuse("question", question_id, Fault("known_id"))
    return survey.questions[question_id]


def refuse_response(kind: SubjectKind) -> None:
    """Nobody leafs through what single people answered: responses are entered and removed as a whole."""
    if kind is SubjectKind.RESPONSE:
        checks.refuse("subject", kind.value, Fault("whole_response"))


def subject_of(reading: Reading, id: str) -> Subject:
    """The subject."""
    try:
        return reading.subject(id)
    except KeyError:
        checks.refuse("subject", id, Fault("known_id"))
