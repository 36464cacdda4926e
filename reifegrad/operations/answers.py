"""Answering: value, not applicable, unknown, taking back; notes, evidence and targets."""

from dataclasses import replace

from reifegrad.domain import rules
from reifegrad.domain.answer import AnswerKind, Evidence
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.domain.workspace import EvidenceItem, Subject, Target, TargetKey
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes, answer_change, change, writable
from reifegrad.reading import Reading


def rate(reading: Reading, subject_id: str, question_id: str, value: int) -> Changes:
    question = _question(reading, subject_id, question_id)
    checks.accept("value", value, rules.value_fault(question, value))
    return _answered(reading, subject_id, question_id, AnswerKind.VALUE, value=value)


def mark_not_applicable(reading: Reading, subject_id: str, question_id: str, reason: str) -> Changes:
    question = _question(reading, subject_id, question_id)
    checks.accept("reason", reason, rules.not_applicable_fault(question, reason))
    cleaned = rules.clean_text(reason)
    return _answered(reading, subject_id, question_id, AnswerKind.NOT_APPLICABLE, reason=cleaned)


def mark_unknown(reading: Reading, subject_id: str, question_id: str) -> Changes:
    question = _question(reading, subject_id, question_id)
    checks.accept("value", AnswerKind.UNKNOWN.value, rules.unknown_fault(question))
    return _answered(reading, subject_id, question_id, AnswerKind.UNKNOWN)


def clear(reading: Reading, subject_id: str, question_id: str) -> Changes:
    _question(reading, subject_id, question_id)
    return _answered(reading, subject_id, question_id, AnswerKind.OPEN)


def write_note(reading: Reading, subject_id: str, question_id: str, note: str) -> Changes:
    _question(reading, subject_id, question_id)
    answer = replace(reading.answer(subject_id, question_id), note=checks.text("note", note))
    return (answer_change(reading, subject_id, question_id, answer),)


def set_evidence(reading: Reading, subject_id: str, question_id: str, evidence: Evidence) -> Changes:
    _question(reading, subject_id, question_id)
    answer = replace(reading.answer(subject_id, question_id), evidence=evidence)
    return (answer_change(reading, subject_id, question_id, answer),)


def add_evidence_item(
    reading: Reading, id: str, subject_id: str, question_id: str, title: str, location: str
) -> Changes:
    _question(reading, subject_id, question_id)
    named = checks.name("title", title)
    item = EvidenceItem(id, subject_id, question_id, named, checks.line("location", location))
    return (Change(Key(Kind.EVIDENCE_ITEM, id), None, item),)


def remove_evidence_item(reading: Reading, id: str) -> Changes:
    found = change(reading, Key(Kind.EVIDENCE_ITEM, id), None)
    if not isinstance(found.before, EvidenceItem):
        checks.refuse("evidence_item", id, Fault("known_id"))
    _question(reading, found.before.subject_id, found.before.question_id)
    return (found,)


def set_target(reading: Reading, assessment_id: str, question_id: str, value: int | None) -> Changes:
    """Set the target of a question, or None to return to the one of the survey."""
    writable(reading, assessment_id)
    question = _asked(reading.survey(assessment_id), question_id)
    if value is not None:
        checks.accept("target", value, rules.target_fault(question, value))
    after = None if value is None else Target(value)
    return (change(reading, Key(Kind.TARGET, TargetKey(assessment_id, question_id)), after),)


def _answered(
    reading: Reading,
    subject_id: str,
    question_id: str,
    kind: AnswerKind,
    value: int | None = None,
    reason: str = "",
) -> Changes:
    """Replace what is answered and keep evidence and note, so that nothing written gets lost."""
    answer = replace(reading.answer(subject_id, question_id), kind=kind, value=value, reason=reason)
    return (answer_change(reading, subject_id, question_id, answer),)


def _question(reading: Reading, subject_id: str, question_id: str) -> Question:
    """The question, if it can be answered about this subject. Raises InvalidInput, AssessmentClosed."""
    subject = subject_of(reading, subject_id)
    refuse_response(subject.kind)
    survey = reading.survey(writable(reading, subject.assessment_id).id)
    question = _asked(survey, question_id)
    if survey.dimension_of[question_id].subject_kind is not subject.kind:
        checks.refuse("question", question_id, Fault("question_of_kind", {"kind": subject.kind.value}))
    return question


def refuse_response(kind: SubjectKind) -> None:
    """Nobody leafs through what single people answered: responses are entered and removed as a whole."""
    if kind is SubjectKind.RESPONSE:
        checks.refuse("subject", kind.value, Fault("whole_response"))


def _asked(survey: Survey, question_id: str) -> Question:
    if question_id not in survey.questions:
        checks.refuse("question", question_id, Fault("known_id"))
    return survey.questions[question_id]


def subject_of(reading: Reading, id: str) -> Subject:
    """The subject. Raises InvalidInput for an unknown id."""
    try:
        return reading.subject(id)
    except KeyError:
        checks.refuse("subject", id, Fault("known_id"))
