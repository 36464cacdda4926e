"""From triggers to measures: which templates the answers call for, and what people decided besides."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from fractions import Fraction

from reifegrad.domain.plan import Measured, MeasureStatus, TriggerHit
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import Likert, MeasureTemplate, SubjectKind, Survey
from reifegrad.domain.workspace import MeasureRecord, Subject
from reifegrad.planning.conditions import AnyOf, Comparison, Operator, Quantity, Trigger, Truth, evaluate, names
from reifegrad.planning.findings import Cause, Findings
from reifegrad.planning.problems import PlanFault, PlanProblem
from reifegrad.planning.triggers import TriggerError, parse_trigger


@dataclass(frozen=True, slots=True)
class Candidate:
    """A measure of the plan before it has a priority. Either `template` or `record.own` gives its content."""

    id: str
    template: MeasureTemplate | None
    record: MeasureRecord | None
    survey_id: str | None = None
    """The survey that describes it; None if a person does."""
    hits: tuple[TriggerHit, ...] = ()
    need: Fraction = Fraction(0)
    """0 to 1: weighted mean of gap / target over the hits that have a value."""
    subjects: int = 1
    """How many services or processes have to be worked on one by one; 1 if the measure is for all of them together."""
    is_unknown: bool = False
    """Whether an unknown answer decides if the measure is needed."""
    blocks: bool = False
    """Whether one of the answers keeps the organisation or a process from its next level."""
    accompanies: bool = False
    """Whether big changes wait for it, because staff are sceptical."""

    @property
    def status(self) -> MeasureStatus:
        return self.record.status if self.record else MeasureStatus.PROPOSED

    @property
    def is_closed(self) -> bool:
        """Whether nothing remains to be done."""
        return self.status.is_closed

    @property
    def is_clarification(self) -> bool:
        """Whether to find out comes first. Who has decided on the measure needs no clarification any more."""
        return self.is_unknown and self.status is MeasureStatus.PROPOSED


@dataclass(frozen=True, slots=True)
class Selection:
    """Measures of the plan by id, and what had to be ignored.

    `accompanying` are those that big changes would wait for (acceptance brake), also if nothing else calls for them.
    """

    candidates: Mapping[str, Candidate]
    accompanying: Mapping[str, Candidate]
    problems: Sequence[PlanProblem]


def select(rated: Sequence[Rated], records: Mapping[str, MeasureRecord], earlier: Set[str]) -> Selection:
    """Find the measures that one or more assessments of different surveys call for.

    A template is selected if its trigger is true or unknown, or if it has a record. A measure that two surveys describe
    is that of the first one. Records that neither a template nor a person describes belong to other surveys; they are a
    problem only if they name one of these assessments. A record of an `earlier` assessment (ids) that closed a measure
    does not close it for answers that call for it again.
    """
    selected: dict[str, Candidate] = {}
    accompanying: dict[str, Candidate] = {}
    problems: list[PlanProblem] = []
    described: set[str] = set()
    for each in rated:
        if twice := sorted(template.id for template in each.survey.measures if template.id in described):
            problems.append((PlanFault.MEASURE_TWICE, tuple(twice)))
        catalogue = {template.id: template for template in each.survey.measures if template.id not in described}
        described |= catalogue.keys()
        finder = _Finder(each.survey.id, Findings(each), records, earlier)
        for id, template in catalogue.items():
            trigger = _read(template, finder.findings)
            if isinstance(trigger, PlanFault):
                problems.append((trigger, (id,)))
            candidate = None if isinstance(trigger, PlanFault) else finder.triggered(template, trigger)
            if candidate is None and id in records:
                candidate = Candidate(id, template, records[id], each.survey.id)
            if candidate:
                selected[id] = candidate
        for id, weak in _brake(each.survey):
            if id in catalogue and (candidate := finder.triggered(catalogue[id], weak)):
                found = selected.get(id)
                accompanying[id] = found if found and found.hits and not found.is_unknown else candidate
    now = {each.assessment.id for each in rated}
    for id, record in records.items():
        if id in described:
            continue
        if record.own:
            selected[id] = Candidate(id, None, record, need=Fraction(1))
        elif record.assessment_id in now:
            problems.append((PlanFault.RECORD_WITHOUT_MEASURE, (id,)))
    return Selection(selected, accompanying, problems)


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
    for measure_id, comparisons in weak.items():
        yield measure_id, AnyOf(tuple(comparisons))


@dataclass(frozen=True, slots=True)
class _Finder:
    """Looks for measures of one survey in the findings of its assessment."""

    survey_id: str
    findings: Findings
    records: Mapping[str, MeasureRecord]
    earlier: Set[str]

    def triggered(self, template: MeasureTemplate, trigger: Trigger) -> Candidate | None:
        """The candidate if the trigger is true, or else unknown, for at least one subject; it bundles all of these."""
        found: dict[Truth, list[tuple[Subject | None, tuple[Comparison, ...]]]] = {each: [] for each in Truth}
        for context in self.findings.contexts(trigger):
            outcome = evaluate(trigger, self.findings.lookup(context))
            found[outcome.truth].append((context, outcome.causes))
        bundle = found[Truth.TRUE] or found[Truth.UNKNOWN]
        if not bundle:
            return None
        record = self.records.get(template.id)
        if record and record.status.is_closed and record.assessment_id in self.earlier and found[Truth.TRUE]:
            record = replace(record, status=MeasureStatus.PROPOSED, progress=0)
        # One question of the organisation can be a cause for every service: it counts once.
        causes = {
            (cause.subject_id, cause.hit.question_id, cause.hit.measured): cause
            for context, each in bundle
            for comparison in each
            if (cause := self.findings.cause(comparison, context))
        }.values()
        return Candidate(
            template.id,
            template,
            record,
            self.survey_id,
            tuple(cause.hit for cause in causes),
            _need(causes),
            1 if self.findings.is_of_the_whole(trigger) else len(bundle),
            not found[Truth.TRUE],
            any(cause.blocks for cause in causes),
        )


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
