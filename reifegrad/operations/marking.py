"""What people note about the work on an answer: to be looked at again, looked through."""

from dataclasses import replace
from datetime import date

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import AnswerKey, Mark
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes, change
from reifegrad.operations.questions import question_of
from reifegrad.reading import Reading


def set_flag(reading: Reading, subject_id: str, question_id: str, flagged: bool) -> Changes:
    question_of(reading, subject_id, question_id)
    mark = reading.mark(subject_id, question_id)
    return (_change(reading, subject_id, question_id, replace(mark, flagged=flagged)),)


def review(reading: Reading, subject_id: str, question_id: str, day: date | None) -> Changes:
    """Note when an answer was looked through, None for not at all. What was looked through waits for it no more."""
    question_of(reading, subject_id, question_id)
    if day is None:
        return (unreviewed(reading, subject_id, question_id),)
    return (_change(reading, subject_id, question_id, Mark(reviewed_on=checks.day(day))),)


def unreviewed(reading: Reading, subject_id: str, question_id: str) -> Change:
    """What was looked through is another answer now."""
    mark = reading.mark(subject_id, question_id)
    return _change(reading, subject_id, question_id, replace(mark, reviewed_on=None))


def _change(reading: Reading, subject_id: str, question_id: str, mark: Mark) -> Change:
    key = Key(Kind.MARK, AnswerKey(subject_id, question_id))
    return change(reading, key, None if mark.is_blank else mark)
