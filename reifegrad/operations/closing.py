"""Closing an assessment and opening it again. Where people answered, closing fixes who is told about.

Figures about people are told of closed assessments alone. So that no two sets of figures differ by a few people, one
whose figures are told is not opened again, and no two are told that hold nearly the same people.
"""

from collections.abc import Sequence
from dataclasses import replace

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.imported import AssessmentImport
from reifegrad.errors import AssessmentFinal, SamePeople
from reifegrad.operations import same_people
from reifegrad.operations.changes import Changes
from reifegrad.operations.same_people import People
from reifegrad.reading import Reading


def close(reading: Reading, id: str) -> Changes:
    """Raises SamePeople if figures would be told, and another assessment tells about nearly the same people."""
    before = reading.assessment(id)
    after = replace(before, closed=True)
    if reading.closing_is_final(id):
        refuse_same_people(reading, before.title, before.survey_id, same_people.of_assessment(reading, id), but=id)
    return (Change(Key(Kind.ASSESSMENT, id), before, after),)


def reopen(reading: Reading, id: str) -> Changes:
    """Raises AssessmentFinal if figures about people were told."""
    before = reading.assessment(id)
    if reading.tells_people(id):
        raise AssessmentFinal(title=before.title)
    return (Change(Key(Kind.ASSESSMENT, id), before, replace(before, closed=False)),)


def refuse_same_people(reading: Reading, title: str, survey_id: str, people: People, but: str = "") -> None:
    """Raises SamePeople if an assessment other than `but` tells about nearly these people, who answered this survey."""
    for other in reading.assessments:
        if other.id == but or not reading.tells_people(other.id):
            continue
        there = same_people.of_assessment(reading, other.id)
        if same_people.nearly_the_same(people, there, one_survey=other.survey_id == survey_id):
            raise SamePeople(title=title, other=other.title, day=other.day)


def refuse_same_files(reading: Reading, given: Sequence[AssessmentImport]) -> None:
    """Raises SamePeople if one of the files is nearly the same as another, or as an assessment that is told."""
    before: list[tuple[AssessmentImport, People]] = []
    for each in given:
        before.append((each, refuse_same_file(reading, each, before)))


def refuse_same_file(
    reading: Reading, given: AssessmentImport, before: Sequence[tuple[AssessmentImport, People]]
) -> People:
    """Return the people of a file. Raises SamePeople if they are nearly those of one `before`, or of an assessment."""
    people = same_people.of_files([given])
    refuse_same_people(reading, given.title, given.survey.id, people)
    for other, there in before:
        if same_people.nearly_the_same(people, there, one_survey=other.survey.id == given.survey.id):
            raise SamePeople(title=given.title, other=other.title, day=other.day)
    return people
