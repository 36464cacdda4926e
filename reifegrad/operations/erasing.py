"""Erasing what people answered, while what may be told about them stays."""

from dataclasses import fields
from datetime import date
from typing import Final

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.score import Counts
from reifegrad.domain.survey import SubjectKind
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes
from reifegrad.operations.subjects import deletion
from reifegrad.reading import Reading
from reifegrad.scoring import score_assessment
from reifegrad.staff_result import Kept, result_of

MONTHS_KEPT: Final = 6
"""Months after the day of a survey in which people can object to its report; setting of this tool."""


def due(day: date) -> date:
    """The day from which the answers of a survey of this day are no longer needed."""
    year, month = divmod(day.year * 12 + day.month - 1 + MONTHS_KEPT, 12)
    return date(year, month + 1, min(day.day, 28))


def erase(reading: Reading, assessment_id: str, today: date) -> Changes:
    """Delete every response of a closed assessment, and keep the figures just as they are told.

    Raises InvalidInput if the assessment asks no people, is open, or holds no responses, and UnknownAssessment.
    """
    assessment, survey = reading.assessment(assessment_id), reading.asked(assessment_id)
    if not survey.rates(SubjectKind.RESPONSE):
        checks.refuse("survey", survey.id, Fault("of_people"))
    if not assessment.closed:
        checks.refuse("assessment", assessment.title, Fault("closed_assessment"))
    subjects = reading.subjects(assessment_id)
    people = {each.id for each in subjects if each.kind is SubjectKind.RESPONSE}
    if not people:
        checks.refuse("assessment", assessment.title, Fault("with_responses"))
    told = reading.score(assessment_id)
    assert told.staff is not None, "the survey rates people"
    others = [each for each in subjects if each.id not in people]
    rest = score_assessment(survey, assessment, others, reading.answers(assessment_id), reading.targets(assessment_id))
    counts = Counts(*(getattr(told.counts, each.name) - getattr(rest.counts, each.name) for each in fields(Counts)))
    result = result_of(Kept(told.staff, counts), len(people), today)
    gone = deletion(reading, assessment_id, people)
    return (*gone, Change(Key(Kind.STAFF_RESULT, assessment_id), None, result))
