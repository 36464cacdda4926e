"""Whole assessments at once, from answers that were read and checked."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject, SurveySnapshot
from reifegrad.operations import assessments, closing, responses
from reifegrad.operations.changes import Changes
from reifegrad.reading import Reading
from reifegrad.scoring import tells_people


def import_assessments(
    reading: Reading, new_id: Callable[[], str], given: Sequence[tuple[AssessmentImport, SurveySnapshot]], close: bool
) -> tuple[tuple[str, ...], Changes, bool]:
    """Return the new ids, the changes of all of them, and whether figures about people are told then.

    A survey that several answer is pinned once. With `close` those that people answered are closed. Raises SamePeople
    if two would tell about nearly the same people.
    """
    ids: list[str] = []
    changes: dict[Key, Change] = {}
    told: list[AssessmentImport] = []
    for each, snapshot in given:
        ids.append(new_id())
        changes |= {change.key: change for change in _import(reading, ids[-1], new_id, snapshot, each)}
        if close and each.responses and _close(changes, ids[-1], each):
            told.append(each)
    closing.refuse_same_files(reading, told)
    return tuple(ids), tuple(changes.values()), bool(told)


def _close(changes: dict[Key, Change], id: str, given: AssessmentImport) -> bool:
    """Have the new assessment closed from the start; whether figures about its people are told then."""
    key = Key(Kind.ASSESSMENT, id)
    started = changes[key].after
    assert isinstance(started, Assessment)
    closed = replace(started, closed=True)
    changes[key] = Change(key, None, closed)
    return tells_people(given.survey, closed, given.responses)


def _import(
    reading: Reading, id: str, new_id: Callable[[], str], snapshot: SurveySnapshot, given: AssessmentImport
) -> Changes:
    """Start the assessment and add its subjects and answers; the organisation is there from the start."""
    organisation_id = new_id()
    started = assessments.start(
        reading,
        id,
        organisation_id,
        snapshot,
        given.survey,
        given.title,
        given.day,
        short_form=False,
        invited=given.invited,
        minimum_total=given.minimum_total,
        minimum_group=given.minimum_group,
    )
    added: list[Change] = []
    for position, each in enumerate(given.subjects, start=1):
        if each.kind is SubjectKind.RESPONSE:
            continue
        if each.kind is SubjectKind.ORGANISATION:
            subject_id = organisation_id
        else:
            subject_id = new_id()
            subject = Subject(subject_id, id, each.kind, each.name, position, each.attributes)
            added.append(Change(Key(Kind.SUBJECT, subject_id), None, subject))
        added += (
            Change(Key(Kind.ANSWER, AnswerKey(subject_id, question_id)), None, answer)
            for question_id, answer in each.answers.items()
            if not answer.is_blank
        )
    people = (each for each in given.subjects if each.kind is SubjectKind.RESPONSE)
    return (*started, *added, *responses.added(new_id, id, people))
