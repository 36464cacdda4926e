"""When what is answered at an appointment, and how questions part into appointments."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby, pairwise

from reifegrad.domain.survey import Dimension, SubjectKind, Survey
from reifegrad.domain.workspace import Meeting, Subject

WELCOME_MINUTES = 10
CLOSING_MINUTES = 10
LONGEST_STRETCH = 75
"""Minutes, with welcome and closing, after which people need a break; setting of this tool."""
LONGEST_WORK = 120
"""Minutes of questions in a proposed appointment; setting of this tool."""


class ItemKind(StrEnum):
    WELCOME = "welcome"
    QUESTIONS = "questions"
    PAUSE = "pause"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Item:
    """A part of an appointment. `dimension_id` and `questions` tell what is answered; empty and 0 for other kinds."""

    kind: ItemKind
    begins: time
    minutes: int
    dimension_id: str = ""
    questions: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could be an appointment. `subject` names the process it is about; empty for the organisation."""

    dimensions: tuple[str, ...]
    subject: str = ""


def items(meeting: Meeting, survey: Survey) -> tuple[Item, ...]:
    """The appointment from welcome to closing, with a break wherever people would answer for too long.

    survey: as the assessment asks it; dimensions of the meeting that it does not ask are passed over. A break stands
    between dimensions only, so that a long one alone may take longer than `LONGEST_STRETCH`.
    """
    parts: list[tuple[ItemKind, int, str, int]] = [(ItemKind.WELCOME, WELCOME_MINUTES, "", 0)]
    stretch = WELCOME_MINUTES
    asked = list(_dimensions(meeting, survey))
    for at, each in enumerate(asked):
        minutes = len(each.questions) * meeting.minutes_per_question
        until = stretch + minutes + (CLOSING_MINUTES if each is asked[-1] else 0)
        if at and until > LONGEST_STRETCH and meeting.break_minutes:
            parts.append((ItemKind.PAUSE, meeting.break_minutes, "", 0))
            stretch = 0
        parts.append((ItemKind.QUESTIONS, minutes, each.id, len(each.questions)))
        stretch += minutes
    parts.append((ItemKind.CLOSING, CLOSING_MINUTES, "", 0))
    return tuple(_timed(parts, time.fromisoformat(meeting.begins)))


def ends(timed: Sequence[Item]) -> time:
    """When the last item is over. An appointment over midnight ends on the next day."""
    last = timed[-1]
    return _after(last.begins, last.minutes)


def minutes(timed: Sequence[Item]) -> int:
    """How long all of it takes."""
    return sum(each.minutes for each in timed)


def propose(survey: Survey, subjects: Sequence[Subject], minutes_per_question: int) -> tuple[Proposal, ...]:
    """Appointments for what people answer together: the organisation in portions, and each process on its own.

    Dimensions stay in order and whole; one that takes longer than `LONGEST_WORK` stands alone. Services
    are rated at a desk and staff answer alone, so neither needs an appointment.
    """
    found = [Proposal(each) for each in _portions(survey, minutes_per_question)]
    of_processes = tuple(each.id for each in survey.dimensions_for(SubjectKind.PROCESS))
    if of_processes:
        found += [Proposal(of_processes, each.name) for each in subjects if each.kind is SubjectKind.PROCESS]
    return tuple(found)


def breaks(proposals: Sequence[Proposal], survey: Survey) -> tuple[str, ...]:
    """The dimensions after which people take a break, if they meet as it is proposed; those of a process once."""
    found: dict[str, None] = {}
    for each in proposals:
        timed = items(Meeting("", "", "", dimensions=each.dimensions), survey)
        for before, after in pairwise(timed):
            if after.kind is ItemKind.PAUSE:
                found[before.dimension_id] = None
    return tuple(found)


def _portions(survey: Survey, minutes_per_question: int) -> Iterator[tuple[str, ...]]:
    at, worked, numbered = 0, 0, []
    for each in survey.dimensions_for(SubjectKind.ORGANISATION):
        needed = len(each.questions) * minutes_per_question
        if worked and worked + needed > LONGEST_WORK:
            at, worked = at + 1, 0
        worked += needed
        numbered.append((at, each.id))
    for _, portion in groupby(numbered, key=lambda pair: pair[0]):
        yield tuple(id for _, id in portion)


def _dimensions(meeting: Meeting, survey: Survey) -> Iterator[Dimension]:
    known = {each.id: each for each in survey.dimensions}
    return (known[id] for id in meeting.dimensions if id in known)


def _timed(parts: Sequence[tuple[ItemKind, int, str, int]], begins: time) -> Iterator[Item]:
    for kind, needed, dimension, questions in parts:
        yield Item(kind, begins, needed, dimension, questions)
        begins = _after(begins, needed)


def _after(begins: time, needed: int) -> time:
    return (datetime.combine(date.min, begins) + timedelta(minutes=needed)).time()
