"""The action plan: what people decide about measures, and where they put their judgement in place of a computed one."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Set
from contextlib import suppress
from dataclasses import replace
from datetime import date

from reifegrad.domain import rules
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.plan import MeasureStatus, is_due_before
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Effort
from reifegrad.domain.workspace import (
    Assessment,
    Component,
    MeasureRecord,
    Override,
    OverrideKey,
    OwnMeasure,
    PlanSettings,
)
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes, change
from reifegrad.planning.adjusting import read_days, read_effort, read_ids, read_need, read_quarter, whole, written
from reifegrad.reading import Reading

_OWN_ID = re.compile(r"E(\d+)")

_FORMS: Mapping[Component, tuple[Callable[[str], object], Fault]] = {
    Component.NEED: (read_need, Fault("share")),
    Component.IMPACT: (whole(*range(1, 6)), Fault("range", {"low": 1, "high": 5})),
    Component.DEADLINE: (whole(0, 1, 3, 5), Fault("choice", {"choices": "0, 1, 3, 5"})),
    Component.DUTY: (whole(0, 2, 5), Fault("choice", {"choices": "0, 2, 5"})),
    Component.ENABLER: (whole(*range(6)), Fault("range", {"low": 0, "high": 5})),
    Component.EFFORT: (read_effort, Fault("choice", {"choices": ", ".join(Effort)})),
    Component.PERSON_DAYS: (read_days, Fault("range", {"low": 1, "high": rules.MOST_DAYS})),
    Component.REQUIRES: (read_ids, Fault("known_id")),
    Component.QUARTER: (read_quarter, Fault("quarter")),
}


def adopt(reading: Reading, assessment_id: str, measure_ids: Iterable[str]) -> Changes:
    """Take proposals into the plan."""
    reading.assessment(assessment_id)
    for id in measure_ids:
        _known(reading, id)
    records = [reading.record(assessment_id, id) for id in measure_ids]
    return tuple(
        change(reading, Key(Kind.MEASURE, each.id), replace(each, status=MeasureStatus.DECIDED)) for each in records
    )


def edit(reading: Reading, records: Iterable[MeasureRecord]) -> Changes:
    """Put these records in place of those there are; a measure of the catalogue may have none yet."""
    return tuple(_edited(reading, each) for each in records)


def _edited(reading: Reading, record: MeasureRecord) -> Change:
    reading.assessment(record.assessment_id)
    _known(reading, record.id)
    before = reading.records.get(record.id)
    if (record.own is None) is not (before is None or before.own is None):
        checks.refuse("measure", record.id, Fault("own_measure"))
    if record.due != (before.due if before else None):
        _refuse_early(reading, record)
    return Change(Key(Kind.MEASURE, record.id), before, _clean(record))


def _refuse_early(reading: Reading, record: MeasureRecord) -> None:
    """Refuse to have a measure done before it begins, if a person chose when that is."""
    chosen = reading.overrides.get(OverrideKey(record.id, Component.QUARTER))
    if record.due is None or chosen is None:
        return
    with suppress(ValueError):  # what cannot be read is left out of the plan as well
        start = read_quarter(chosen.value)
        if is_due_before(record.due, start):
            values = {"day": start.first_day, "id": record.id}
            checks.refuse("due", record.due.isoformat(), Fault("from_start", values))


def add_own(
    reading: Reading,
    assessment_id: str,
    own: OwnMeasure,
    responsible: str,
    due: date | None,
    cost_once: int | None,
    cost_yearly: int | None,
) -> tuple[str, Changes]:
    """Add a measure that no template describes; returns its id and the changes."""
    reading.assessment(assessment_id)
    used = [int(match[1]) for id in _mentioned(reading) if (match := _OWN_ID.fullmatch(id))]
    id = f"E{max(used, default=0) + 1:02}"
    record = MeasureRecord(
        id,
        assessment_id,
        status=MeasureStatus.DECIDED,
        responsible=responsible,
        due=due,
        cost_once=cost_once,
        cost_yearly=cost_yearly,
        own=own,
    )
    return id, (Change(Key(Kind.MEASURE, id), None, _clean(record)),)


def remove(reading: Reading, measure_ids: Collection[str]) -> Changes:
    """Take measures out of the plan; those of the catalogue become proposals again."""
    for id in measure_ids:
        _known(reading, id)
    records = (reading.records[id] for id in measure_ids if id in reading.records)
    return deletion(reading, measure_ids, {each.id for each in records if each.own})


def deletion(reading: Reading, measure_ids: Collection[str], gone: Set[str]) -> Changes:
    """Records and overrides of these measures. Nobody knows those that are `gone`, so no other one requires them."""
    overrides = tuple(
        Change(Key(Kind.OVERRIDE, key), each, None if key.measure_id in measure_ids else _without(gone, key, each))
        for key, each in reading.overrides.items()
    )
    records = tuple(
        Change(Key(Kind.MEASURE, id), record, None) for id, record in reading.records.items() if id in measure_ids
    )
    return (*(each for each in overrides if not each.changes_nothing), *records)


def of_survey(reading: Reading, assessment: Assessment) -> set[str]:
    """Ids of the measures that only this assessment brings in: of its catalogue, and own ones recorded with it."""
    others = {
        template.id
        for each in reading.assessments
        if each.id != assessment.id
        for template in reading.survey(each.id).measures
    }
    recorded = {each.id for each in reading.records.values() if each.assessment_id == assessment.id}
    return recorded | ({template.id for template in reading.survey(assessment.id).measures} - others)


def hand_over(reading: Reading, record: MeasureRecord, assessment_id: str) -> Change:
    """The record as part of another assessment, with the status that its plan shows."""
    shown = {each.id: each.status for each in reading.plan(assessment_id).measures}
    after = replace(record, assessment_id=assessment_id, status=shown.get(record.id, record.status))
    return Change(Key(Kind.MEASURE, record.id), record, after)


def override(reading: Reading, measure_ids: Iterable[str], values: Mapping[Component, str], reason: str) -> Changes:
    """Put the same values in place of the computed ones of these measures."""
    found = []
    for id in measure_ids:
        others = _known(reading, id) - {id}
        for component, value in values.items():
            after = Override(_canonical(component, rules.clean_line(value), others), checks.reason(reason))
            found.append(change(reading, Key(Kind.OVERRIDE, OverrideKey(id, component)), after))
    return tuple(found)


def clear_override(reading: Reading, measure_id: str, component: Component) -> Changes:
    return (change(reading, Key(Kind.OVERRIDE, OverrideKey(measure_id, component)), None),)


def set_settings(reading: Reading, settings: PlanSettings) -> Changes:
    checks.whole_number("capacity", settings.capacity, 1, rules.MOST_DAYS)
    checks.whole_number("reserve", settings.reserve, 0, rules.MOST_RESERVE)
    if settings.start is not None and not settings.start.is_in_range:
        checks.refuse("quarter", str(settings.start), _FORMS[Component.QUARTER][1])
    return (change(reading, Key(Kind.PLAN_SETTINGS), settings),)


def _known(reading: Reading, measure_id: str) -> set[str]:
    """Ids of all measures: those of the pinned surveys and own ones. Raises InvalidInput if this is none of them."""
    known = {
        template.id for assessment in reading.assessments for template in reading.survey(assessment.id).measures
    } | set(reading.records)
    if measure_id not in known:
        checks.refuse("measure", measure_id, Fault("known_id"))
    return known


def _mentioned(reading: Reading) -> set[str]:
    """Ids of all measures with a record or an override, and those that overrides require."""
    required = (each.value for key, each in reading.overrides.items() if key.component is Component.REQUIRES)
    named = {id for value in required for id in read_ids(value)}
    return named | {key.measure_id for key in reading.overrides} | set(reading.records)


def _without(gone: Set[str], key: OverrideKey, given: Override) -> Override:
    """The override without prerequisites that are `gone`."""
    if key.component is not Component.REQUIRES or gone.isdisjoint(read_ids(given.value)):
        return given
    return replace(given, value=written(tuple(id for id in read_ids(given.value) if id not in gone)))


def _clean(record: MeasureRecord) -> MeasureRecord:
    checks.whole_number("progress", record.progress, 0, 100)
    for field, amount in (("cost_once", record.cost_once), ("cost_yearly", record.cost_yearly)):
        if amount is not None:
            checks.whole_number(field, amount, 0)
    return replace(
        record,
        responsible=checks.line("responsible", record.responsible),
        participants=checks.line("participants", record.participants),
        funding=checks.line("funding", record.funding),
        remark=checks.text("remark", record.remark),
        own=_clean_own(record.own) if record.own else None,
    )


def _clean_own(own: OwnMeasure) -> OwnMeasure:
    checks.whole_number("person_days", own.person_days, 1, rules.MOST_DAYS)
    checks.whole_number("impact", own.impact, 1, 5)
    return replace(
        own,
        title=checks.name("title", own.title),
        text=checks.text("text", own.text),
        goal=checks.text("goal", own.goal),
        indicator=checks.text("indicator", own.indicator),
    )


def _canonical(component: Component, given: str, others: set[str]) -> str:
    """The one form in which a value of this component is stored. Raises InvalidInput."""
    text = given.replace(",", ".") if component is Component.NEED else given
    read, fault = _FORMS[component]
    try:
        value = read(text)
    except ValueError:
        checks.refuse(component.value, given, fault)
    if component is not Component.REQUIRES:
        return text
    for id in read_ids(text):
        if id not in others:
            checks.refuse(component.value, id, Fault("known_id"))
    return written(value)
