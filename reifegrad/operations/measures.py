"""The action plan: what people decide about measures, and where they put their judgement in place of a computed one."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from reifegrad.domain import rules
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Effort
from reifegrad.domain.workspace import (
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

MOST_DAYS = 99_999
"""Person-days of one measure or one quarter; setting of this tool."""

_OWN_ID = re.compile(r"E(\d+)")

_FORMS: Mapping[Component, tuple[Callable[[str], object], Fault]] = {
    Component.NEED: (read_need, Fault("share")),
    Component.IMPACT: (whole(*range(1, 6)), Fault("range", {"low": 1, "high": 5})),
    Component.DEADLINE: (whole(0, 1, 3, 5), Fault("choice", {"choices": "0, 1, 3, 5"})),
    Component.DUTY: (whole(0, 2, 5), Fault("choice", {"choices": "0, 2, 5"})),
    Component.ENABLER: (whole(*range(6)), Fault("range", {"low": 0, "high": 5})),
    Component.EFFORT: (read_effort, Fault("choice", {"choices": ", ".join(Effort)})),
    Component.PERSON_DAYS: (read_days, Fault("range", {"low": 1, "high": MOST_DAYS})),
    Component.REQUIRES: (read_ids, Fault("known_id")),
    Component.QUARTER: (read_quarter, Fault("quarter")),
}


def adopt(reading: Reading, assessment_id: str, measure_id: str) -> Changes:
    """Take a proposal into the plan."""
    reading.assessment(assessment_id)
    _known(reading, measure_id)
    before = reading.records.get(measure_id)
    after = replace(before or MeasureRecord(measure_id, assessment_id), status=MeasureStatus.DECIDED)
    return (Change(Key(Kind.MEASURE, measure_id), before, after),)


def edit(reading: Reading, record: MeasureRecord) -> Changes:
    """Put this record in place of the one there is; a measure of the catalogue may have none yet."""
    reading.assessment(record.assessment_id)
    _known(reading, record.id)
    before = reading.records.get(record.id)
    if (record.own is None) is not (before is None or before.own is None):
        checks.refuse("measure", record.id, Fault("own_measure"))
    return (Change(Key(Kind.MEASURE, record.id), before, _clean(record)),)


def add_own(reading: Reading, assessment_id: str, own: OwnMeasure) -> tuple[str, Changes]:
    """Add a measure that no template describes; returns its id and the changes."""
    reading.assessment(assessment_id)
    used = [int(match[1]) for id in reading.records if (match := _OWN_ID.fullmatch(id))]
    id = f"E{max(used, default=0) + 1:02}"
    record = MeasureRecord(id, assessment_id, status=MeasureStatus.DECIDED, own=_clean_own(own))
    return id, (Change(Key(Kind.MEASURE, id), None, record),)


def remove(reading: Reading, measure_id: str) -> Changes:
    """Take a measure out of the plan; one of the catalogue becomes a proposal again."""
    _known(reading, measure_id)
    return deletion(reading, measure_id)


def deletion(reading: Reading, measure_id: str) -> Changes:
    overrides = tuple(
        Change(Key(Kind.OVERRIDE, key), each, None)
        for key, each in reading.overrides.items()
        if key.measure_id == measure_id
    )
    record = reading.records.get(measure_id)
    return overrides if record is None else (*overrides, Change(Key(Kind.MEASURE, measure_id), record, None))


def hand_over(record: MeasureRecord, assessment_id: str) -> Changes:
    return (Change(Key(Kind.MEASURE, record.id), record, replace(record, assessment_id=assessment_id)),)


def override(reading: Reading, measure_id: str, component: Component, value: str, reason: str) -> Changes:
    known = _known(reading, measure_id)
    canonical = _canonical(component, rules.clean_line(value), known - {measure_id})
    after = Override(canonical, checks.reason(reason))
    return (change(reading, Key(Kind.OVERRIDE, OverrideKey(measure_id, component)), after),)


def clear_override(reading: Reading, measure_id: str, component: Component) -> Changes:
    return (change(reading, Key(Kind.OVERRIDE, OverrideKey(measure_id, component)), None),)


def set_settings(reading: Reading, settings: PlanSettings) -> Changes:
    checks.whole_number("capacity", settings.capacity, 1, MOST_DAYS)
    checks.whole_number("reserve", settings.reserve, 0, 100)
    return (change(reading, Key(Kind.PLAN_SETTINGS), settings),)


def _known(reading: Reading, measure_id: str) -> set[str]:
    """Ids of all measures: those of the pinned surveys and own ones. Raises InvalidInput if this is none of them."""
    known = {
        template.id for assessment in reading.assessments for template in reading.survey(assessment.id).measures
    } | set(reading.records)
    if measure_id not in known:
        checks.refuse("measure", measure_id, Fault("known_id"))
    return known


def _clean(record: MeasureRecord) -> MeasureRecord:
    checks.whole_number("progress", record.progress, 0, 100)
    for field, amount in (("cost_once", record.cost_once), ("cost_yearly", record.cost_yearly)):
        if amount is not None:
            checks.whole_number(field, amount, 0)
    return replace(
        record,
        responsible=rules.clean_line(record.responsible),
        participants=rules.clean_line(record.participants),
        funding=rules.clean_line(record.funding),
        remark=rules.clean_text(record.remark),
        own=_clean_own(record.own) if record.own else None,
    )


def _clean_own(own: OwnMeasure) -> OwnMeasure:
    checks.whole_number("person_days", own.person_days, 1, MOST_DAYS)
    checks.whole_number("impact", own.impact, 1, 5)
    return replace(
        own,
        title=checks.line("title", own.title),
        text=rules.clean_text(own.text),
        goal=rules.clean_text(own.goal),
        indicator=rules.clean_text(own.indicator),
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
