"""Preparing an assessment: who takes part, when people meet."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reifegrad.domain import rules
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.workspace import Group, Meeting
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes, writable_or_final
from reifegrad.reading import Reading


def add_groups(reading: Reading, assessment_id: str, groups: Sequence[Group]) -> Changes:
    """Add groups behind the others of an assessment, in their order."""
    writable_or_final(reading, assessment_id)
    place = _behind(each.position for each in reading.groups(assessment_id))
    added: list[Group] = []
    for at, each in enumerate(groups, place):
        added.append(_clean_group(reading, replace(each, assessment_id=assessment_id, position=at), added))
    return tuple(Change(Key(Kind.GROUP, each.id), None, each) for each in added)


def edit_group(reading: Reading, group: Group) -> Changes:
    """Put this group in place of the one of its id; it stays with its assessment."""
    before = _group(reading, group.id)
    after = _clean_group(reading, replace(group, assessment_id=before.assessment_id))
    return (Change(Key(Kind.GROUP, group.id), before, after),)


def remove_group(reading: Reading, id: str) -> Changes:
    return (Change(Key(Kind.GROUP, id), _group(reading, id), None),)


def add_meetings(reading: Reading, assessment_id: str, meetings: Sequence[Meeting]) -> Changes:
    """Add meetings behind the others of an assessment, in their order."""
    writable_or_final(reading, assessment_id)
    place = _behind(each.position for each in reading.meetings(assessment_id))
    added = (replace(each, assessment_id=assessment_id, position=at) for at, each in enumerate(meetings, place))
    return tuple(Change(Key(Kind.MEETING, each.id), None, _clean_meeting(reading, each)) for each in added)


def edit_meeting(reading: Reading, meeting: Meeting) -> Changes:
    """Put this meeting in place of the one of its id; it stays with its assessment."""
    before = _meeting(reading, meeting.id)
    after = _clean_meeting(reading, replace(meeting, assessment_id=before.assessment_id))
    return (Change(Key(Kind.MEETING, meeting.id), before, after),)


def remove_meeting(reading: Reading, id: str) -> Changes:
    return (Change(Key(Kind.MEETING, id), _meeting(reading, id), None),)


def deletion(reading: Reading, assessment_id: str) -> Changes:
    """What goes with an assessment."""
    groups, meetings = reading.groups(assessment_id), reading.meetings(assessment_id)
    return (
        *(Change(Key(Kind.GROUP, each.id), each, None) for each in groups),
        *(Change(Key(Kind.MEETING, each.id), each, None) for each in meetings),
    )


def _behind(positions: Iterable[int]) -> int:
    return max(positions, default=-1) + 1


def _group(reading: Reading, id: str) -> Group:
    """The group, if it can be changed. Raises InvalidInput, AssessmentClosed."""
    found = reading.current(Key(Kind.GROUP, id))
    if not isinstance(found, Group):
        checks.refuse("group", id, Fault("known_id"))
    writable_or_final(reading, found.assessment_id)
    return found


def _meeting(reading: Reading, id: str) -> Meeting:
    """The meeting, if it can be changed. Raises InvalidInput, AssessmentClosed."""
    found = reading.current(Key(Kind.MEETING, id))
    if not isinstance(found, Meeting):
        checks.refuse("meeting", id, Fault("known_id"))
    writable_or_final(reading, found.assessment_id)
    return found


def _clean_group(reading: Reading, group: Group, beside: Iterable[Group] = ()) -> Group:
    """`beside`: groups that are added with it."""
    name = checks.name("group", group.name)
    for each in (*reading.groups(group.assessment_id), *beside):
        if each.id != group.id and each.name.casefold() == name.casefold():
            checks.refuse("group", name, Fault("unused_name"))
    if group.people is not None:
        checks.whole_number("people", group.people, 1, rules.MOST_PEOPLE)
    return replace(
        group,
        name=name,
        names=checks.text("names", group.names),
        position=checks.whole_number("position", group.position, 0),
    )


def _clean_meeting(reading: Reading, meeting: Meeting) -> Meeting:
    known = [each.id for each in reading.survey(meeting.assessment_id).dimensions]
    for each in meeting.dimensions:
        if each not in known:
            checks.refuse("dimension", each, Fault("choice", {"choices": ", ".join(known)}))
    if meeting.day is not None:
        checks.day(meeting.day)
    begins = rules.clean_line(meeting.begins)
    checks.accept("begins", meeting.begins, rules.time_fault(begins))
    return replace(
        meeting,
        title=checks.name("title", meeting.title),
        begins=begins,
        place=checks.line("place", meeting.place),
        dimensions=tuple(dict.fromkeys(meeting.dimensions)),
        minutes_per_question=checks.whole_number(
            "minutes_per_question", meeting.minutes_per_question, 1, rules.MOST_MINUTES
        ),
        break_minutes=checks.whole_number("break_minutes", meeting.break_minutes, 0, rules.MOST_MINUTES),
        position=checks.whole_number("position", meeting.position, 0),
    )
