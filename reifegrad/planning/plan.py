"""The action plan: from answers to measures in order and in quarters. The rules are described in docs/planning.md."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import date
from fractions import Fraction

from reifegrad.domain.plan import Label, Plan, PlannedMeasure, PriorityClass, Quarter
from reifegrad.domain.rated import Rated
from reifegrad.domain.workspace import Component, MeasureRecord, Override, OverrideKey, PlanSettings
from reifegrad.planning.adjusting import read_quarter, written
from reifegrad.planning.brake import brake
from reifegrad.planning.candidates import Candidate
from reifegrad.planning.demand import Demand, demand_of
from reifegrad.planning.effort import is_big
from reifegrad.planning.labels import labels_of, median
from reifegrad.planning.prerequisites import Graph, Standing, enabled, inherit, resolve, work_order
from reifegrad.planning.problems import unreadable
from reifegrad.planning.rating import draft, rate
from reifegrad.planning.schedule import Schedule, Task, make_schedule
from reifegrad.planning.selection import select


def make_plan(
    rated: Sequence[Rated],
    records: Mapping[str, MeasureRecord],
    overrides: Mapping[OverrideKey, Override],
    settings: PlanSettings,
    day: date,
    *,
    earlier: Set[str] = frozenset(),
    demand: Demand | None = None,
) -> Plan:
    """Find, rate, order and schedule the measures that assessments of different surveys call for: one plan for all.

    The first of `rated` is the one that the plan is made for. `day` is its day: deadlines count from it, and the plan
    begins in the quarter after it unless the settings name one. Own measures of all `records` take part. `earlier`
    holds the ids of the assessments of the same surveys before these: what is done or rejected there is open again if
    the answers call for it. `demand` is that of `rated` if it is known already.

    Open measures stand in order of class, inherited score (high first), effort (small first) and id, none before what
    it requires; the done and rejected ones follow. The same input gives the same plan, whatever the order of the
    mappings; that of the surveys counts only for measures that two of them describe. Nothing is raised for damaged
    content: what had to be ignored is in `problems`.
    """
    assessments = {each.assessment.id for each in rated}
    selection = select(demand or demand_of(rated), records, earlier, assessments)
    problems = list(selection.problems)
    drafts = brake(
        {id: draft(each, overrides) for id, each in selection.candidates.items()},
        {id: draft(each, overrides) for id, each in selection.accompanying.items()},
    )
    links = resolve(
        {id: each.requires for id, each in drafts.items()},
        {id for id, each in drafts.items() if not each.candidate.is_closed},
        _known(rated) | records.keys(),
    )
    enabler = enabled(links.requires)
    measures: dict[str, PlannedMeasure] = {}
    pins: dict[str, Quarter] = {}
    for id, each in drafts.items():
        requires, dropped = links.requires.get(id, ()), links.dropped.get(id, ())
        measures[id] = rate(each, enabler.get(id, 0), requires, dropped, day)
        pin: Quarter | None = each.adjust(Component.QUARTER, None, read_quarter)
        if pin:
            pins[id] = pin
        problems += [(unreadable(component), (id,)) for component in each.adjust.unreadable]
    measures |= _with_inheritance([measures[id] for id in links.requires], links.requires)
    order = work_order(links.requires, lambda id: _rank(measures[id]))
    closed = sorted((id for id in measures if id not in links.requires), key=lambda id: _rank(measures[id]))
    opened = _with_labels([measures[id] for id in order], [drafts[id].candidate for id in order])
    scheduled, schedule = _with_quarters(opened, pins, settings, settings.start or Quarter.of(day).plus(1))
    problems += [*links.problems, *schedule.problems]
    return Plan((*scheduled, *(measures[id] for id in closed)), schedule.load, tuple(sorted(set(problems))))


def _known(rated: Sequence[Rated]) -> set[str]:
    """Ids of the measures that the surveys describe or know from other ones."""
    return {
        id
        for each in rated
        for id in (*(measure.id for measure in each.survey.measures), *each.survey.foreign_measures)
    }


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


def _with_labels(measures: Sequence[PlannedMeasure], candidates: Sequence[Candidate]) -> list[PlannedMeasure]:
    """Label open measures. What has to be clarified first says nothing about value, so it gets no other label."""
    pairs = list(zip(measures, candidates, strict=True))
    typical = median([measure.value for measure, each in pairs if not each.is_clarification])
    return [
        replace(measure, labels=(Label.CLARIFY,) if each.is_clarification else _labels(measure, each, typical))
        for measure, each in pairs
    ]


def _labels(measure: PlannedMeasure, candidate: Candidate, typical: Fraction) -> tuple[Label, ...]:
    return (*labels_of(measure, typical), *([Label.ACCOMPANY] if candidate.accompanies else []))


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
