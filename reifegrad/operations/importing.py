"""Whole assessments at once, from answers that were read and checked."""

from collections.abc import Callable, Sequence

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AnswerKey, Subject, SurveySnapshot
from reifegrad.operations import assessments, responses
from reifegrad.operations.changes import Changes
from reifegrad.reading import Reading


def import_assessments(
    reading: Reading, new_id: Callable[[], str], given: Sequence[tuple[AssessmentImport, SurveySnapshot]]
) -> tuple[tuple[str, ...], Changes]:
    """Return the new ids and the changes of all of them; a survey that several answer is pinned once."""
    ids: list[str] = []
    changes: dict[Key, Change] = {}
    for each, snapshot in given:
        ids.append(new_id())
        changes |= {change.key: change for change in _import(reading, ids[-1], new_id, snapshot, each)}
    return tuple(ids), tuple(changes.values())


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
