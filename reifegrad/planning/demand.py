"""Which measures the answers call for, whatever people decided about them: the dear part of a plan."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.plan import Measured
from reifegrad.domain.rated import Rated
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Likert, MeasureTemplate, SubjectKind, Survey
from reifegrad.domain.workspace import Subject
from reifegrad.planning.candidates import Candidate
from reifegrad.planning.conditions import (
    AnyOf,
    Comparison,
    Found,
    Operator,
    Outcome,
    Quantity,
    Trigger,
    Truth,
    comparisons,
    evaluate,
    names,
)
from reifegrad.planning.earlier import speaks_of, touched
from reifegrad.planning.findings import Cause, Findings
from reifegrad.planning.problems import PlanFault, PlanProblem
from reifegrad.planning.triggers import TriggerError, parse_trigger


@dataclass(frozen=True, slots=True)
class Demand:
    """What assessments of different surveys call for. It rests on their scores alone, so it can be kept with these.

    `templates` are all that the surveys describe, by id, each with the id of its survey; `called` those whose trigger
    is true or unknown; `accompanying` those that big changes would wait for (acceptance brake).
    """

    templates: Mapping[str, tuple[MeasureTemplate, str]]
    called: Mapping[str, Candidate]
    accompanying: Mapping[str, Candidate]
    problems: Sequence[PlanProblem]


@dataclass(frozen=True, slots=True)
class EarlierDemand:
    """What the same assessment called for, and with which score.

    Nothing has changed since but answers to the questions with the ids `changed`.
    """

    demand: Demand
    score: AssessmentScore
    changed: Collection[str]


def demand_of(rated: Sequence[Rated]) -> Demand:
    """Evaluate the triggers of all templates. A measure that two surveys describe is that of the first one."""
    return together([demand_of_one(each) for each in rated])


def demand_of_one(rated: Rated, earlier: EarlierDemand | None = None) -> Demand:
    """What one assessment calls for. `earlier`: what can be taken over; it saves work and changes nothing."""
    survey, findings = rated.survey, Findings(rated)
    templates = {each.id: each for each in survey.measures}
    called: dict[str, Candidate] = {}
    problems: list[PlanProblem] = []
    stale = touched(earlier.score, rated.score, earlier.changed) if earlier else None
    for id, template in templates.items():
        trigger = _read(template, findings)
        if isinstance(trigger, PlanFault):
            problems.append((trigger, (id,)))
            continue
        if earlier and stale is not None and not speaks_of(trigger, stale):
            candidate = earlier.demand.called.get(id)
        else:
            candidate = _triggered(survey.id, findings, template, trigger)
        if candidate:
            called[id] = candidate
    weak = {id: trigger for id, trigger in _brake(survey) if id in templates}
    held = {id: _triggered(survey.id, findings, templates[id], trigger) for id, trigger in weak.items()}
    return Demand(
        {id: (each, survey.id) for id, each in templates.items()},
        called,
        {id: each for id, each in held.items() if each},
        problems,
    )


def together(demands: Iterable[Demand]) -> Demand:
    """What several assessments call for; of a measure that two of them describe, what the first one says."""
    templates: dict[str, tuple[MeasureTemplate, str]] = {}
    called: dict[str, Candidate] = {}
    accompanying: dict[str, Candidate] = {}
    problems: list[PlanProblem] = []
    for each in demands:
        twice = sorted(each.templates.keys() & templates.keys())
        if twice:
            problems.append((PlanFault.MEASURE_TWICE, tuple(twice)))
        problems += [(fault, ids) for fault, ids in each.problems if not set(ids) <= set(twice)]
        called |= {id: candidate for id, candidate in each.called.items() if id not in templates}
        accompanying |= {id: candidate for id, candidate in each.accompanying.items() if id not in templates}
        templates |= {id: template for id, template in each.templates.items() if id not in templates}
    return Demand(templates, called, accompanying, problems)


def _read(template: MeasureTemplate, findings: Findings) -> Trigger | PlanFault:
    try:
        trigger = parse_trigger(template.trigger)
    except TriggerError:
        return PlanFault.TRIGGER_UNREADABLE
    return trigger if all(map(findings.knows, names(trigger))) else PlanFault.TRIGGER_UNKNOWN_NAME


def _brake(survey: Survey) -> Iterator[tuple[str, Trigger]]:
    """Each accompanying measure of a staff survey, and the trigger under which big changes wait for it."""
    model = survey.model(SubjectKind.RESPONSE, Likert)
    if model is None:
        return
    weak: dict[str, list[Comparison]] = defaultdict(list)
    for each in survey.dimensions:
        if each.id in model.brake:
            quantity = Quantity(Measured.VALUE, each.id)
            weak[model.brake[each.id]].append(Comparison(quantity, Operator.LESS, Fraction(model.brake_below)))
    for measure_id, parts in weak.items():
        yield measure_id, AnyOf(tuple(parts))


def _triggered(survey_id: str, findings: Findings, template: MeasureTemplate, trigger: Trigger) -> Candidate | None:
    """The candidate if the trigger is true, or else unknown, for at least one subject; it bundles all of these."""
    found: dict[Truth, list[tuple[Subject | None, tuple[Comparison, ...]]]] = {each: [] for each in Truth}
    for context, outcome in _outcomes(findings, trigger):
        found[outcome.truth].append((context, outcome.causes))
    bundle = found[Truth.TRUE] or found[Truth.UNKNOWN]
    if not bundle:
        return None
    # One question of the organisation can be a cause for every service: it counts once.
    causes = {
        (cause.subject_id, cause.hit.question_id, cause.hit.measured): cause
        for context, each in bundle
        for comparison in each
        if (cause := findings.cause(comparison, context))
    }.values()
    return Candidate(
        template.id,
        template,
        None,
        survey_id,
        tuple(cause.hit for cause in causes),
        _need(causes),
        1 if findings.is_of_the_whole(trigger) else len(bundle),
        not found[Truth.TRUE],
        any(cause.blocks for cause in causes),
    )


def _outcomes(findings: Findings, trigger: Trigger) -> Iterator[tuple[Subject | None, Outcome]]:
    """What the trigger says about each subject. Many of them answer the same, so each combination is judged once."""
    quantities = list(dict.fromkeys(each.quantity for each in comparisons(trigger)))
    judged: dict[tuple[int, ...], tuple[list[Found], Outcome]] = {}
    for context in findings.contexts(trigger):
        find = findings.lookup(context)
        values = [find(each) for each in quantities]
        key = tuple(map(id, values))  # `judged` holds the values, so that no id comes twice
        if key not in judged:
            judged[key] = values, evaluate(trigger, dict(zip(quantities, values, strict=True)).__getitem__)
        yield context, judged[key][1]


def _need(causes: Iterable[Cause]) -> Fraction:
    """Weighted mean of the shortfalls, 0 without one."""
    weights: Counter[Fraction] = Counter()
    for each in causes:
        if each.shortfall is not None:
            weights[each.shortfall] += each.hit.weight
    total = weights.total()
    return (
        sum((weight * shortfall for shortfall, weight in weights.items()), Fraction(0)) / total
        if total
        else Fraction(0)
    )
