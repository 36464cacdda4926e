"""The plan as rows: every measure with the reasons for its place."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.plan import Measured, PlannedMeasure, Quarter, TriggerHit
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Component
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.explain import explain_priority
from reifegrad.report.kept import kept
from reifegrad.report.model import MeasureRow, QuarterRow

_NAMED_SUBJECTS = 2
"""So many services or processes are named behind a trigger and the others counted, unless it is one more."""
_NAME = 60
"""Characters of such a name; in full it stands where the report speaks of the service or process itself."""


def measure_rows(context: Context) -> tuple[MeasureRow, ...]:
    """One row per measure, in the order of the plan, numbered from 1."""
    measures = context.inputs.plan.measures
    priorities, surveys = _priorities(measures), [each.survey for each in _rated(context)]
    rows: list[MeasureRow] = []
    for number, each in enumerate(measures, 1):
        known = number, priorities.get(each.id, "low"), _survey(context, each), _place(context, each)
        make = partial(_row, context, each, *known)
        id = f"measure/{context.inputs.assessment.id}/{each.id}"
        rows.append(kept(context, id, (*known, each, *surveys), make))
    return tuple(rows)


def quarter_rows(context: Context) -> tuple[QuarterRow, ...]:
    return tuple(
        QuarterRow(each.quarter, each.days, each.duty_days, each.capacity) for each in context.inputs.plan.load
    )


def plan_problems(context: Context) -> tuple[str, ...]:
    """Return one sentence per problem that planning met."""
    return tuple(
        context.words.terms(f"plan_problem.{code}", ids=", ".join(ids)) for code, ids in context.inputs.plan.problems
    )


def _rated(context: Context) -> Sequence[Rated]:
    return context.inputs.rated, *context.inputs.companions


def _row(context: Context, measure: PlannedMeasure, number: int, priority: str, survey: str, place: str) -> MeasureRow:
    chosen = measure.overrides.get(Component.QUARTER)
    return MeasureRow(
        number=number,
        id=measure.id,
        title=context.local(measure.title),
        text=context.local(measure.text),
        goal=context.local(measure.goal),
        indicator=context.local(measure.indicator),
        field=context.term(f"field.{measure.field}"),
        questions=tuple(dict.fromkeys(each.question_id for each in measure.triggered_by)),
        survey=survey,
        trigger=_trigger(context, measure),
        priority_class=measure.inherited_class,
        class_word=context.term(f"priority_class.{measure.inherited_class}"),
        basis=context.local(measure.basis),
        priority_word=context.term(f"priority.{priority}"),
        score=measure.score,
        inherited_score=measure.inherited_score,
        place=place,
        impact=measure.impact,
        impact_word=context.term(f"impact.{measure.impact}"),
        effort=measure.effort,
        effort_word=context.term(f"effort.{measure.effort}"),
        person_days=measure.person_days,
        lead=context.term(f"role.{measure.lead}"),
        responsible=measure.responsible,
        participants=measure.participants,
        requires=measure.requires,
        quarters=measure.quarters,
        days_per_quarter=measure.days_per_quarter,
        due=measure.due,
        cost_once=measure.cost_once,
        cost_yearly=measure.cost_yearly,
        funding=measure.funding,
        status=measure.status,
        status_word=context.term(f"measure_status.{measure.status}"),
        progress=measure.progress,
        labels=measure.labels,
        label_words=tuple(context.term(f"label.{each}") for each in measure.labels),
        overridden=_overridden(context, measure),
        explanation=explain_priority(measure, context.words),
        remark=measure.remark,
        chosen_start=Quarter.parse(chosen.value) if chosen else None,
        lead_role=measure.lead,
    )


def _survey(context: Context, measure: PlannedMeasure) -> str:
    """The title of the survey whose catalogue describes the measure; empty for an own one."""
    surveys = (each.survey for each in _rated(context))
    return next((context.local(each.title) for each in surveys if each.id == measure.survey_id), "")


def _place(context: Context, measure: PlannedMeasure) -> str:
    source = next((each for each in context.inputs.plan.measures if each.id == measure.inherited_from), None)
    if source is None:
        return ""
    title, score = context.local(source.title), context.number(measure.inherited_score, 1)
    return context.say("place.inherited", id=source.id, title=title, score=score)


def _priorities(measures: Sequence[PlannedMeasure]) -> Mapping[str, str]:
    """Word for the place in the order, by id: the first third of open measures is high, the second medium, else low.

    Thirds are a setting of this tool: a bound in points or time would call all measures of a plan alike. Done and
    rejected measures are low.
    """
    at_work = [each.id for each in measures if not each.status.is_closed]
    words = ("high", "medium", "low")
    return {id: words[3 * at // len(at_work)] for at, id in enumerate(at_work)}


def _trigger(context: Context, measure: PlannedMeasure) -> str:
    """Return which answers and figures called for the measure, each question or figure once.

    Questions that were found in the same services or processes share one mention of these.
    """
    hits = measure.triggered_by
    if not hits:
        return context.say("trigger.own" if measure.template is None else "trigger.settled")
    found: dict[tuple[Measured, str], list[TriggerHit]] = {}
    for each in hits:
        found.setdefault((each.measured, each.question_id), []).append(each)
    causes: dict[object, list[Sequence[TriggerHit]]] = {}
    for key, group in found.items():
        names = tuple(each.subject_name for each in group if each.subject_name)
        causes.setdefault((_kind(context, group[0]), names) if names else key, []).append(group)
    return "; ".join(_cause(context, each) for each in causes.values())


def _cause(context: Context, groups: Sequence[Sequence[TriggerHit]]) -> str:
    """What questions or a figure gave as a cause: actual and target, or the subjects that it was found in."""
    hits = groups[0]
    first = hits[0]
    names = [format.shorten(each.subject_name, _NAME) for each in hits if each.subject_name]
    if names:
        ids = ", ".join(each[0].question_id for each in groups)
        return context.plural(f"trigger.{_kind(context, first)}", len(names), id=ids, names=_some(context, names))
    shown = _amount(context, first, first.actual)
    return context.say(
        f"trigger.figure.{first.measured}",
        id=first.question_id,
        actual=context.say("at_most", level=shown) if first.is_bound else shown,
        target=_amount(context, first, first.target),
    )


def _amount(context: Context, hit: TriggerHit, value: int | Fraction | None) -> str:
    """A step as it is, a mean with one decimal, an index or a recommendation as a whole number, agreement with two, a
    share as percent.
    """
    if value is None:
        return context.term(f"answer_kind.{AnswerKind.UNKNOWN}")
    match hit.measured:
        case Measured.PARTICIPATION:
            return context.percent(Fraction(value))
        case Measured.AGREEMENT | Measured.LOWEST_AGREEMENT:
            return context.number(value, 2)
        case Measured.NET:
            return context.number(value, 0)
    is_mean = isinstance(hit.actual, Fraction) or isinstance(hit.target, Fraction)
    is_index = hit.measured is Measured.OVERALL or hit.question_id not in context.questions
    return context.number(value, 1 if is_mean and not is_index else 0)


def _kind(context: Context, hit: TriggerHit) -> str:
    """The word for the subjects that a question is about."""
    found = context.dimensions.get(hit.question_id)
    return "processes" if found is not None and found.subject_kind is SubjectKind.PROCESS else "services"


def _some(context: Context, names: list[str]) -> str:
    if len(names) <= _NAMED_SUBJECTS + 1:  # to say "and one more" is no shorter
        return context.listed(names)
    shown = ", ".join(names[:_NAMED_SUBJECTS])
    return context.say("trigger.more", names=shown, count=len(names) - _NAMED_SUBJECTS)


def _overridden(context: Context, measure: PlannedMeasure) -> tuple[str, ...]:
    """What people changed; a value that is the computed one by now, such as a quarter that stays, is confirmed."""
    return tuple(
        context.say(
            "overrides.confirmed" if each.value == each.computed else "overrides.item",
            component=context.term(f"component.{component}"),
            computed=_component(context, component, each.computed),
            value=_component(context, component, each.value),
            reason=each.reason,
        )
        for component, each in measure.overrides.items()
    )


def _component(context: Context, component: str, value: str) -> str:
    """Return a canonical override value as a person reads it."""
    if not value:
        return context.say("overrides.nothing")
    if component == "quarter":
        return format.quarter(Quarter.parse(value), context.language)
    return value
