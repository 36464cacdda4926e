"""Answering: value, not applicable, unknown, taking back; notes, grades of evidence and targets."""

from dataclasses import replace

from reifegrad.domain import rules
from reifegrad.domain.answer import AnswerKind, Evidence
from reifegrad.domain.change import Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Question
from reifegrad.domain.workspace import Target, TargetKey
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes, answer_change, change, writable
from reifegrad.operations.marking import unreviewed
from reifegrad.operations.questions import asked, question_of
from reifegrad.reading import Reading


def rate(reading: Reading, subject_id: str, question_id: str, value: int) -> Changes:
    question = question_of(reading, subject_id, question_id)
    checks.accept("value", value, rules.value_fault(question, value))
    return _answered(reading, subject_id, question_id, AnswerKind.VALUE, value=value)


def mark_not_applicable(reading: Reading, subject_id: str, question_id: str, reason: str) -> Changes:
    question = question_of(reading, subject_id, question_id)
    checks.accept("reason", reason, rules.not_applicable_fault(question, reason))
    cleaned = rules.clean_text(reason)
    return _answered(reading, subject_id, question_id, AnswerKind.NOT_APPLICABLE, reason=cleaned)


def mark_unknown(reading: Reading, subject_id: str, question_id: str) -> Changes:
    question = question_of(reading, subject_id, question_id)
    checks.accept("value", AnswerKind.UNKNOWN.value, rules.unknown_fault(question))
    return _answered(reading, subject_id, question_id, AnswerKind.UNKNOWN)


def clear(reading: Reading, subject_id: str, question_id: str) -> Changes:
    question_of(reading, subject_id, question_id)
    return _answered(reading, subject_id, question_id, AnswerKind.OPEN)


def write_note(reading: Reading, subject_id: str, question_id: str, note: str) -> Changes:
    question_of(reading, subject_id, question_id)
    answer = replace(reading.answer(subject_id, question_id), note=checks.text("note", note))
    return (answer_change(reading, subject_id, question_id, answer),)


def set_evidence(reading: Reading, subject_id: str, question_id: str, evidence: Evidence) -> Changes:
    question_of(reading, subject_id, question_id)
    answer = replace(reading.answer(subject_id, question_id), evidence=evidence)
    return (answer_change(reading, subject_id, question_id, answer),)


def set_target(reading: Reading, assessment_id: str, question_id: str, value: int | None) -> Changes:
    """Set the target of a question, or None to return to the one of the survey."""
    writable(reading, assessment_id)
    question = asked(reading.survey(assessment_id), question_id)
    if value is not None:
        checks.accept("target", value, rules.target_fault(question, value))
    after = None if value is None else Target(value)
    return (change(reading, Key(Kind.TARGET, TargetKey(assessment_id, question_id)), after),)


def set_dimension_target(reading: Reading, assessment_id: str, dimension_id: str, value: int | None) -> Changes:
    """Set the targets of all questions of a dimension, or return to those of the survey.

    A question that does not describe this step gets the next one below, else its lowest.
    """
    writable(reading, assessment_id)
    dimensions = {each.id: each for each in reading.survey(assessment_id).dimensions}
    if dimension_id not in dimensions:
        checks.refuse("dimension", dimension_id, Fault("choice", {"choices": ", ".join(dimensions)}))
    questions = [each for each in dimensions[dimension_id].questions if rules.can_have_target(each)]
    steps = sorted({option.value for each in questions for option in each.options})
    if value is not None and value not in steps:
        checks.refuse("target", value, Fault("step", {"steps": ", ".join(map(str, steps))}))
    return tuple(
        change(
            reading,
            Key(Kind.TARGET, TargetKey(assessment_id, each.id)),
            None if value is None else Target(_nearest(each, value)),
        )
        for each in questions
    )


def _nearest(question: Question, value: int) -> int:
    steps = [each.value for each in question.options]
    return max((each for each in steps if each <= value), default=min(steps))


def _answered(
    reading: Reading,
    subject_id: str,
    question_id: str,
    kind: AnswerKind,
    value: int | None = None,
    reason: str = "",
) -> Changes:
    """Replace what is answered and keep evidence and note, so that nothing written gets lost.

    Another answer is none that somebody has looked through.
    """
    answer = replace(reading.answer(subject_id, question_id), kind=kind, value=value, reason=reason)
    changed = answer_change(reading, subject_id, question_id, answer)
    return () if changed.changes_nothing else (changed, unreviewed(reading, subject_id, question_id))
