"""The same assessment again, a year later: prepared alike, with nothing answered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Target, TargetKey
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes
from reifegrad.reading import Reading


def start(reading: Reading, new_id: Callable[[], str], id: str, title: str, day: date) -> tuple[str, Changes]:
    """The id of an assessment with the same version of the survey, and its changes.

    Taken over are what is asked and how it counts (scope, form, weights, thresholds, targets, minima), the groups, and
    what is rated with its attributes. How many people are invited and when the staff council is involved is to be
    entered anew, as are meetings; what people answered, noted and proved stays with the earlier assessment. Measures
    need no copy, because a plan outlives the year it was made in. Raises InvalidInput for a day that is not later.
    """
    before = reading.assessment(id)
    if checks.day(day) <= before.day:
        checks.refuse("date", day, Fault("later_than", {"day": before.day}))
    own_id = new_id()
    assessment = replace(
        before, id=own_id, title=checks.name("title", title), day=day, closed=False, invited=None, council_day=None
    )
    changes = [Change(Key(Kind.ASSESSMENT, own_id), None, assessment)]
    for group in reading.groups(id):
        again = replace(group, id=new_id(), assessment_id=own_id)
        changes.append(Change(Key(Kind.GROUP, again.id), None, again))
    for subject in reading.subjects(id):
        if subject.kind is not SubjectKind.RESPONSE:
            same = replace(subject, id=new_id(), assessment_id=own_id)
            changes.append(Change(Key(Kind.SUBJECT, same.id), None, same))
    for question_id, value in reading.targets(id).items():
        changes.append(Change(Key(Kind.TARGET, TargetKey(own_id, question_id)), None, Target(value)))
    return own_id, tuple(changes)
