"""The municipality and its assessments: start, change, delete."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from reifegrad.domain import rules
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import Assessment, Municipality, Subject, SurveySnapshot, TargetKey
from reifegrad.operations import checks, measures, preparing, reporting
from reifegrad.operations.changes import KEEP, Changes, Keep, change, writable, writable_or_final
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
    invited: int | None = None,
    system_name: str = "",
    council_day: date | None = None,
    minimum_total: int | None = None,
    minimum_group: int | None = None,
) -> Changes:
    """Pin the survey as it is now and add the organisation if the survey rates it."""
    minimum_total, minimum_group = _minima(survey, minimum_total, minimum_group)
    if invited is not None:
        checks.accept("invited", invited, rules.invited_fault(survey, invited, 0))
    assessment = Assessment(
        id,
        snapshot.survey_id,
        snapshot.version,
        snapshot.content_hash,
        checks.name("title", title),
        checks.day(day),
        short_form=short_form,
        invited=invited,
        system_name=_system_name(survey, system_name),
        council_day=_council_day(survey, council_day),
        minimum_total=minimum_total,
        minimum_group=minimum_group,
    )
    pinned = Key(Kind.SURVEY_SNAPSHOT, snapshot.content_hash)
    changes: Changes = () if reading.current(pinned) else (Change(pinned, None, snapshot),)
    changes += (Change(Key(Kind.ASSESSMENT, id), None, assessment),)
    if any(each.kind is SubjectKind.ORGANISATION for each in survey.subject_types):
        organisation = Subject(organisation_id, id, SubjectKind.ORGANISATION, "")
        changes += (Change(Key(Kind.SUBJECT, organisation_id), None, organisation),)
    return changes


def edit(
    reading: Reading,
    id: str,
    title: str | None,
    day: date | None,
    invited: int | Keep | None,
    system_name: str | None,
    council_day: date | Keep | None,
) -> Changes:
    """Change what is given. None leaves title, day and name of the system, KEEP the others: their None is unknown."""
    before = writable_or_final(reading, id)
    after = before
    if title is not None:
        after = replace(after, title=checks.name("title", title))
    if day is not None:
        after = replace(after, day=checks.day(day))
    if invited is not KEEP:
        after = replace(after, invited=_invited(reading, id, invited))
    if system_name is not None:
        after = replace(after, system_name=_system_name(reading.survey(id), system_name))
    if council_day is not KEEP:
        after = replace(after, council_day=_council_day(reading.survey(id), council_day))
    return (Change(Key(Kind.ASSESSMENT, id), before, after),)


def _invited(reading: Reading, id: str, given: int | None) -> int | None:
    if given is not None:
        checks.accept("invited", given, rules.invited_fault(reading.survey(id), given, reading.responses(id)))
    return given


def _system_name(survey: Survey, given: str) -> str:
    cleaned = rules.clean_line(given)
    if cleaned:
        _refuse_without_people(survey, "system_name", given)
        checks.name("system_name", cleaned)
    return cleaned


def _council_day(survey: Survey, given: date | None) -> date | None:
    if given is not None:
        _refuse_without_people(survey, "council_day", given)
        checks.day(given, "council_day")
    return given


def _refuse_without_people(survey: Survey, field: str, given: object) -> None:
    if not survey.rates(SubjectKind.RESPONSE):
        checks.refuse(field, given, Fault("of_people"))


def set_minimum(reading: Reading, id: str, total: int | None, group: int | None) -> Changes:
    """Set the fewest people of whom figures are told, in total and per group; None leaves one as it is.

    Nobody goes below the survey. Once people have answered nothing changes any more: they were told these numbers
    before, and figures under two minima would together tell about groups that are below one of them.
    """
    before = writable(reading, id)
    total, group = _minima(reading.survey(id), total or before.minimum_total, group or before.minimum_group)
    after = replace(before, minimum_total=total, minimum_group=group)
    if after != before and reading.responses(id):
        checks.refuse("minimum_group", group, Fault("before_answers"))
    return (Change(Key(Kind.ASSESSMENT, id), before, after),)


def _minima(survey: Survey, total: int | None, group: int | None) -> tuple[int | None, int | None]:
    """The minima as they are stored: None where they are those of the survey. Raises InvalidInput below them."""
    shipped = rules.minima_of(survey)
    if shipped is None:
        if total is None and group is None:
            return None, None
        checks.refuse("minimum_total", total if total is not None else group, Fault("of_people"))
    fields = zip(("minimum_total", "minimum_group"), (total, group), shipped, strict=True)
    raised = [None if given is None else checks.whole_number(field, given, least) for field, given, least in fields]
    own_total, own_group = (
        None if value == of_survey else value for value, of_survey in zip(raised, shipped, strict=True)
    )
    return own_total, own_group


def set_weights(reading: Reading, id: str, weights: Mapping[str, int]) -> Changes:
    """Weights of dimensions; the ones not given are those of the survey. Their ratio counts."""
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
    assessment = writable_or_final(reading, id)
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
    result = change(reading, Key(Kind.STAFF_RESULT, id), None)
    around = (*reporting.deletion(reading, id), *preparing.deletion(reading, id))
    changes = (*plan, *targets, *subjects, *around, result, Change(Key(Kind.ASSESSMENT, id), assessment, None))
    pinned = Key(Kind.SURVEY_SNAPSHOT, assessment.survey_hash)
    snapshot = change(reading, pinned, None)
    is_kept = isinstance(snapshot.before, SurveySnapshot) and snapshot.before.kept
    if not is_kept and all(each.survey_hash != assessment.survey_hash for each in reading.assessments if each.id != id):
        changes += (snapshot,)
    return changes
