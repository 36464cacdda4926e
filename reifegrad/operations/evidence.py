"""What proves an answer: named, linked, or kept in the file as a copy."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from reifegrad.attachments import MOST_BYTES_TOGETHER, hash_of, size_of
from reifegrad.domain.answer import Evidence
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.workspace import Attachment, EvidenceItem
from reifegrad.errors import CopiesFull
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes, answer_change, change
from reifegrad.operations.questions import question_of
from reifegrad.reading import Reading


def add_item(reading: Reading, id: str, subject_id: str, question_id: str, title: str, location: str) -> Changes:
    question_of(reading, subject_id, question_id)
    named = checks.name("title", title)
    item = EvidenceItem(id, subject_id, question_id, named, checks.line("location", location))
    return (*_documented(reading, subject_id, question_id), Change(Key(Kind.EVIDENCE_ITEM, id), None, item))


def attach_copy(
    reading: Reading, id: str, subject_id: str, question_id: str, title: str, path: Path, content: bytes
) -> Changes:
    """Keep a document that was read from `path`; its location is the name that it had.

    One that is there already is shared. Raises CopiesFull.
    """
    question_of(reading, subject_id, question_id)
    copy = hash_of(content)
    document = change(reading, Key(Kind.ATTACHMENT, copy), Attachment(content))
    if document.before is None and size_of(reading.attachments) + len(content) > MOST_BYTES_TOGETHER:
        raise CopiesFull(path, limit=MOST_BYTES_TOGETHER // 1_000_000)
    named = checks.name("title", title)
    item = EvidenceItem(id, subject_id, question_id, named, checks.line("location", path.name), copy)
    graded = _documented(reading, subject_id, question_id)
    return *graded, document, Change(Key(Kind.EVIDENCE_ITEM, id), None, item)


def relocate_item(reading: Reading, id: str, location: str) -> Changes:
    item = _item(reading, id)
    return (Change(Key(Kind.EVIDENCE_ITEM, id), item, replace(item, location=checks.line("location", location))),)


def remove_item(reading: Reading, id: str) -> Changes:
    """Remove an item, and its document if nothing else refers to it."""
    return deletion(reading, [_item(reading, id)])


def deletion(reading: Reading, items: Collection[EvidenceItem]) -> Changes:
    """These items, and the documents that only they refer to."""
    gone = {each.id for each in items}
    spare = {each.copy for each in items if each.copy}
    if spare:
        spare -= {each.copy for each in reading.evidence if each.id not in gone}
    return (
        *(Change(Key(Kind.EVIDENCE_ITEM, each.id), each, None) for each in items),
        *(change(reading, Key(Kind.ATTACHMENT, each), None) for each in sorted(spare)),
    )


def _item(reading: Reading, id: str) -> EvidenceItem:
    """The item, of an assessment that can be changed. Raises InvalidInput and AssessmentClosed."""
    item = reading.current(Key(Kind.EVIDENCE_ITEM, id))
    if not isinstance(item, EvidenceItem):
        checks.refuse("evidence_item", id, Fault("known_id"))
    question_of(reading, item.subject_id, item.question_id)
    return item


def _documented(reading: Reading, subject_id: str, question_id: str) -> Changes:
    """With its first item an answer without a grade is documented; a grade that a person chose stays."""
    answer = reading.answer(subject_id, question_id)
    if answer.evidence is not Evidence.NONE or reading.evidence_items(subject_id, question_id):
        return ()
    return (answer_change(reading, subject_id, question_id, replace(answer, evidence=Evidence.DOCUMENTED)),)
