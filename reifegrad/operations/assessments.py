"""The municipality and its assessments: start, change, close, delete."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from reifegrad.domain import rules
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import Assessment, Municipality, Subject, SurveySnapshot, TargetKey
from reifegrad.operations import checks, measures
from reifegrad.operations.changes import Changes, change, writable
from reifegrad.operations.subjects import deletion
from reifegrad.reading import Reading


def clean_municipality(given: Municipality) -> Municipality:
    """Raises InvalidInput for an empty name, a code that is neither AGS nor CBS, and no inhabitants."""
    code = rules.clean_line(given.code)
    checks.accept("code", given.code, rules.code_fault(code))
    if given.population is not None:
        checks.whole_number("population", given.population, 1)
    return Municipality(checks.name("name", given.name), code, given.population)


def edit_municipality(reading: Reading, municipality: Municipality) -> Changes:
    return (change(reading, Key(Kind.MUNICIPALITY), clean_municipality(municipality)),)


def start(
    reading: Reading,
    id: str,
    organisation_id: str,
    snapshot: SurveySnapshot,
    survey: Survey,
    title: str,
    day: date,
    short_form: bool,
) -> Changes:
    """Pin the survey as it is now and add the organisation if the survey rates it."""
    assessment = Assessment(
        id,
        snapshot.survey_id,
        snapshot.version,
        snapshot.content_hash,
        checks.name("title", title),
        checks.day(day),
        short_form=short_form,
    )
    pinned = Key(Kind.SURVEY_SNAPSHOT, snapshot.content_hash)
    changes: Changes = () if reading.current(pinned) else (Change(pinned, None, snapshot),)
    changes += (Change(Key(Kind.ASSESSMENT, id), None, assessment),)
    if any(each.kind is SubjectKind.ORGANISATION for each in survey.subject_types):
        organisation = Subject(organisation_id, id, SubjectKind.ORGANISATION, "")
        changes += (Change(Key(Kind.SUBJECT, organisation_id), None, organisation),)
    return changes


def edit(reading: Reading, id: str, title: str | None, day: date | None) -> Changes:
    """Change title or day; None leaves them."""
    before = writable(reading, id)
    after = before
    if title is not None:
        after = replace(after, title=checks.name("title", title))
    if day is not None:
        after = replace(after, day=checks.day(day))
    return (Change(Key(Kind.ASSESSMENT, id), before, after),)


def set_closed(reading: Reading, id: str, closed: bool) -> Changes:
    before = reading.assessment(id)
    return (Change(Key(Kind.ASSESSMENT, id), before, replace(before, closed=closed)),)


def set_weights(reading: Reading, id: str, weights: Mapping[str, int]) -> Changes:
    """Weights of dimensions in percent; the ones not given are those of the survey. Together they make 100."""
    before = writable(reading, id)
    survey = reading.survey(id)
    if found := rules.weights_fault(survey, weights):
        checks.refuse(*found)
    shipped = rules.weights_of(survey)
    own = {dimension_id: weight for dimension_id, weight in weights.items() if weight != shipped[dimension_id]}
    return (Change(Key(Kind.ASSESSMENT, id), before, replace(before, weights=own)),)


def delete(reading: Reading, id: str) -> Changes:
    """The assessment with everything that hangs on it, named one by one so that undo brings it back.

    Its measures pass to the latest other assessment of the same survey, because a plan lives longer than the year it
    was made in; without one they go as well, with every judgement about measures of the survey.
    """
    assessment = writable(reading, id)
    heirs = [each for each in reading.assessments if each.survey_id == assessment.survey_id and each.id != id]
    subjects = deletion(reading, id, {each.id for each in reading.subjects(id)})
    targets = tuple(
        change(reading, Key(Kind.TARGET, TargetKey(id, question_id)), None) for question_id in reading.targets(id)
    )
    if heirs:
        records = [each for each in reading.records.values() if each.assessment_id == id]
        plan = tuple(measures.hand_over(reading, each, heirs[-1].id) for each in records)
    else:
        gone = measures.of_survey(reading, assessment)
        plan = measures.deletion(reading, gone, gone)
    changes = (*plan, *targets, *subjects, Change(Key(Kind.ASSESSMENT, id), assessment, None))
    pinned = Key(Kind.SURVEY_SNAPSHOT, assessment.survey_hash)
    if all(each.survey_hash != assessment.survey_hash for each in reading.assessments if each.id != id):
        changes += (change(reading, pinned, None),)
    return changes
