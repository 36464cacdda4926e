"""From triggers to measures: which templates the answers call for, and what people decided besides."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from fractions import Fraction

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import MeasureStatus, TriggerHit
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import MeasureTemplate, Survey
from reifegrad.domain.workspace import AnswerKey, MeasureRecord, Subject
from reifegrad.planning.conditions import Comparison, Trigger, Truth, evaluate, names
from reifegrad.planning.findings import Findings
from reifegrad.planning.problems import PlanFault, PlanProblem
from reifegrad.planning.triggers import TriggerError, parse_trigger


@dataclass(frozen=True, slots=True)
class Candidate:
    """A measure of the plan before it has a priority. Either `template` or `record.own` gives its content."""

    id: str
    template: MeasureTemplate | None
    record: MeasureRecord | None
    hits: tuple[TriggerHit, ...] = ()
    need: Fraction = Fraction(0)
    """0 to 1: weighted mean of gap / target over the hits that have a value."""
    subjects: int = 1
    """How many services or processes call for it; the organisation counts as one."""
    is_unknown: bool = False
    """Whether an unknown answer decides if the measure is needed."""

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


def select(
    survey: Survey,
    score: AssessmentScore,
    subjects: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer],
    targets: Mapping[str, int],
    records: Mapping[str, MeasureRecord],
    earlier: Set[str],
    short_form: bool,
) -> tuple[list[Candidate], list[PlanProblem]]:
    """Find the measures of the plan, ordered by id.

    A template is selected if its trigger is true or unknown, or if it has a record. Records that neither a template nor
    a person describes belong to other surveys; they are a problem only if they name this assessment. A record of an
    `earlier` assessment (ids) that closed a measure does not close it for answers that call for it again.
    """
    findings = Findings(survey, score, subjects, answers, targets, short_form)
    selected: dict[str, Candidate] = {}
    problems: list[PlanProblem] = []
    for template in survey.measures:
        try:
            trigger = parse_trigger(template.trigger)
        except TriggerError:
            problems.append((PlanFault.TRIGGER_UNREADABLE, (template.id,)))
            candidate = None
        else:
            if all(findings.knows(name) for name in names(trigger)):
                candidate = _triggered(template, trigger, findings, records.get(template.id), earlier)
            else:
                problems.append((PlanFault.TRIGGER_UNKNOWN_NAME, (template.id,)))
                candidate = None
        if candidate is None and template.id in records:
            candidate = Candidate(template.id, template, records[template.id])
        if candidate:
            selected[template.id] = candidate
    templates = {each.id for each in survey.measures}
    for id, record in records.items():
        if id in templates:
            continue
        if record.own:
            selected[id] = Candidate(id, None, record, need=Fraction(1))
        elif record.assessment_id == score.assessment_id:
            problems.append((PlanFault.RECORD_WITHOUT_MEASURE, (id,)))
    return [selected[id] for id in sorted(selected)], problems


def _triggered(
    template: MeasureTemplate, trigger: Trigger, findings: Findings, record: MeasureRecord | None, earlier: Set[str]
) -> Candidate | None:
    """The candidate if the trigger is true, or else unknown, for at least one subject; it bundles all of these."""
    found: dict[Truth, list[tuple[Subject | None, tuple[Comparison, ...]]]] = {each: [] for each in Truth}
    for context in findings.contexts(trigger):
        outcome = evaluate(trigger, findings.lookup(context))
        found[outcome.truth].append((context, outcome.causes))
    bundle = found[Truth.TRUE] or found[Truth.UNKNOWN]
    if not bundle:
        return None
    if record and record.status.is_closed and record.assessment_id in earlier and found[Truth.TRUE]:
        record = replace(record, status=MeasureStatus.PROPOSED, progress=0)
    # One question of the organisation can be a cause for every service: it counts once.
    causes = dict.fromkeys(
        cause for context, each in bundle for comparison in each if (cause := findings.cause(comparison, context))
    )
    weighed = [(cause.hit.weight, cause.shortfall) for cause in causes if cause.shortfall is not None]
    weight = sum(each for each, _ in weighed)
    return Candidate(
        template.id,
        template,
        record,
        tuple(cause.hit for cause in causes),
        sum((each * shortfall for each, shortfall in weighed), Fraction(0)) / weight if weight else Fraction(0),
        len(bundle),
        not found[Truth.TRUE],
    )
