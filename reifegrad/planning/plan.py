"""The action plan: from answers to measures in order and in quarters. The rules are described in docs/planning.md."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import date
from fractions import Fraction

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import Label, Plan, PlannedMeasure, PriorityClass, Quarter
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Survey
from reifegrad.domain.workspace import (
    AnswerKey,
    Component,
    MeasureRecord,
    Override,
    OverrideKey,
    PlanSettings,
    Subject,
)
from reifegrad.planning.adjusting import Adjuster, read_quarter, written
from reifegrad.planning.candidates import select
from reifegrad.planning.effort import is_big
from reifegrad.planning.labels import labels_of, median
from reifegrad.planning.prerequisites import Graph, Standing, enabled, inherit, resolve, work_order
from reifegrad.planning.problems import unreadable
from reifegrad.planning.rating import rate, wanted_prerequisites
from reifegrad.planning.schedule import Schedule, Task, make_schedule


def make_plan(
    survey: Survey,
    score: AssessmentScore,
    subjects: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer],
    targets: Mapping[str, int],
    records: Mapping[str, MeasureRecord],
    overrides: Mapping[OverrideKey, Override],
    settings: PlanSettings,
    day: date,
    *,
    earlier: Set[str] = frozenset(),
    short_form: bool = False,
) -> Plan:
    """Find, rate, order and schedule the measures of an assessment.

    `targets` are the municipality's own by question id. `day` is the day of the assessment: deadlines count from it,
    and the plan begins in the quarter after it unless the settings name one. Own measures of all `records` take part.
    `earlier` holds the ids of the assessments before it: what is done or rejected there is open again if the answers
    call for it. With `short_form` the answers to all other questions are left out, as the score leaves them out.

    Open measures stand in order of class, inherited score (high first), effort (small first) and id, none before what
    it requires; the done and rejected ones follow. The same input gives the same plan, whatever the order of the
    mappings. Nothing is raised for damaged content: what had to be ignored is in `problems`.
    """
    candidates, problems = select(survey, score, subjects, answers, targets, records, earlier, short_form)
    adjusters = {each.id: Adjuster(each.id, overrides) for each in candidates}
    links = resolve(
        {each.id: wanted_prerequisites(each, adjusters[each.id]) for each in candidates},
        {each.id for each in candidates if not each.is_closed},
        {each.id for each in survey.measures} | survey.foreign_measures.keys() | records.keys(),
    )
    enabler = enabled(links.requires)
    blockers = {each.question_id for each in score.level.blocked_by} if score.level else set()
    rated: dict[str, PlannedMeasure] = {}
    pins: dict[str, Quarter] = {}
    for candidate in candidates:
        id, adjust = candidate.id, adjusters[candidate.id]
        requires, dropped = links.requires.get(id, ()), links.dropped.get(id, ())
        rated[id] = rate(candidate, adjust, enabler.get(id, 0), requires, dropped, blockers, day)
        pin: Quarter | None = adjust(Component.QUARTER, None, read_quarter)
        if pin:
            pins[id] = pin
        problems += [(unreadable(component), (id,)) for component in adjust.unreadable]
    rated |= _with_inheritance([rated[id] for id in links.requires], links.requires)
    order = work_order(links.requires, lambda id: _rank(rated[id]))
    closed = sorted((id for id in rated if id not in links.requires), key=lambda id: _rank(rated[id]))
    clarifications = {each.id for each in candidates if each.is_clarification}
    opened = _with_labels([rated[id] for id in order], clarifications)
    scheduled, schedule = _with_quarters(opened, pins, settings, settings.start or Quarter.of(day).plus(1))
    problems += [*links.problems, *schedule.problems]
    return Plan((*scheduled, *(rated[id] for id in closed)), schedule.load, tuple(sorted(set(problems))))


def _rank(measure: PlannedMeasure) -> tuple[bool, Fraction, int, str]:
    return (
        measure.inherited_class is not PriorityClass.DUTY,
        -measure.inherited_score,
        measure.effort_divisor,
        measure.id,
    )


def _with_inheritance(measures: Sequence[PlannedMeasure], requires: Graph) -> Mapping[str, PlannedMeasure]:
    own = {each.id: Standing(each.priority_class, each.score) for each in measures}
    standings = inherit(requires, own)
    return {
        each.id: replace(
            each,
            inherited_class=standings[each.id].priority_class,
            inherited_score=standings[each.id].score,
            inherited_from=standings[each.id].source,
        )
        for each in measures
        if standings[each.id].source
    }


def _with_labels(measures: Sequence[PlannedMeasure], clarifications: Set[str]) -> list[PlannedMeasure]:
    """Label open measures. What has to be clarified first says nothing about value, so it gets no other label."""
    typical = median([each.value for each in measures if each.id not in clarifications])
    return [
        replace(each, labels=(Label.CLARIFY,) if each.id in clarifications else labels_of(each, typical))
        for each in measures
    ]


def _with_quarters(
    measures: Sequence[PlannedMeasure], pins: Mapping[str, Quarter], settings: PlanSettings, start: Quarter
) -> tuple[list[PlannedMeasure], Schedule]:
    """Give each measure its quarters. Beside a pinned quarter stands the one that comes out without any pins."""
    tasks = [
        Task(
            each.id,
            each.person_days,
            each.requires,
            each.inherited_class is PriorityClass.DUTY,
            each.lead if is_big(each.effort) else None,
            pins.get(each.id),
        )
        for each in measures
    ]
    schedule = make_schedule(tasks, settings, start)
    unpinned = make_schedule([replace(each, pin=None) for each in tasks], settings, start) if pins else schedule
    result = []
    for each in measures:
        parts = schedule.days.get(each.id, {})
        overrides = dict(each.overrides)
        if Component.QUARTER in overrides:
            first = min(unpinned.days.get(each.id, {}), default=None)
            overrides[Component.QUARTER] = replace(overrides[Component.QUARTER], computed=written(first))
        result.append(replace(each, overrides=overrides, quarters=tuple(parts), days_per_quarter=tuple(parts.values())))
    return result, schedule
