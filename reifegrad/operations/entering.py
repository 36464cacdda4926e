"""Rows of a table as a whole: services or processes by name, each with levels. What is new is added."""

from collections.abc import Callable, Mapping

from reifegrad.domain import rules
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Subject
from reifegrad.operations import answers, checks, subjects
from reifegrad.operations.changes import Changes, writable
from reifegrad.operations.questions import asked, refuse_response
from reifegrad.reading import Reading

Levels = Mapping[str, int | None]
"""By question; None stands for not known."""


def enter_rows(
    reading: Reading,
    new_id: Callable[[], str],
    assessment_id: str,
    kind: SubjectKind,
    rows: Mapping[str, Levels],
) -> Changes:
    """Add each name that is not there, behind the others, and answer what is given; all other answers stay."""
    survey = reading.survey(writable(reading, assessment_id).id)
    refuse_response(kind)
    if kind is SubjectKind.ORGANISATION:
        checks.refuse("kind", kind.value, Fault("one_organisation"))
    subjects.attributes_of(survey, kind)  # refuses a kind that the survey does not rate
    present = reading.subjects(assessment_id)
    known = {each.name.casefold(): each.id for each in present if each.kind is kind}
    position = max((each.position for each in present), default=-1) + 1
    changes: list[Change] = []
    entered: set[str] = set()
    for given, levels in rows.items():
        name = checks.name("name", given)
        if name.casefold() in entered:
            checks.refuse("name", name, Fault("unused_name"))
        entered.add(name.casefold())
        id = known.get(name.casefold())
        if id is not None:
            changes += (each for pair in levels.items() for each in _answered(reading, id, *pair))
            continue
        subject = Subject(new_id(), assessment_id, kind, name, position)
        position += 1
        changes.append(Change(Key(Kind.SUBJECT, subject.id), None, subject))
        changes += (_first_answer(survey, subject, *pair) for pair in levels.items())
    return tuple(changes)


def _answered(reading: Reading, subject_id: str, question_id: str, level: int | None) -> Changes:
    if level is None:
        return answers.mark_unknown(reading, subject_id, question_id)
    return answers.rate(reading, subject_id, question_id, level)


def _first_answer(survey: Survey, subject: Subject, question_id: str, level: int | None) -> Change:
    question = asked(survey, question_id)
    if survey.dimension_of[question_id].subject_kind is not subject.kind:
        checks.refuse("question", question_id, Fault("question_of_kind", {"kind": subject.kind.value}))
    fault = rules.unknown_fault(question) if level is None else rules.value_fault(question, level)
    checks.accept("value", level, fault)
    answer = Answer.unknown() if level is None else Answer.of(level)
    return Change(Key(Kind.ANSWER, AnswerKey(subject.id, question_id)), None, answer)
