"""A measure with its size and the components of its priority, a person's changes applied."""

from collections.abc import Set
from datetime import date

from reifegrad.domain.plan import EFFORT_DIVISOR, PlannedMeasure
from reifegrad.domain.survey import Effort, Role
from reifegrad.domain.text import LANGUAGES, Text
from reifegrad.domain.workspace import Component, MeasureRecord
from reifegrad.planning.adjusting import Adjuster, read_days, read_effort, read_ids, read_need, whole
from reifegrad.planning.candidates import Candidate
from reifegrad.planning.effort import CLARIFYING_DAYS, TYPICAL_DAYS, TYPICAL_MONTHS, bundled_days, class_of
from reifegrad.planning.prerequisites import MOST_ENABLED
from reifegrad.planning.priority import class_of_duty, deadline_points, duty_points, score_of


def wanted_prerequisites(candidate: Candidate, adjust: Adjuster) -> tuple[str, ...]:
    """Prerequisites as the template or a person names them. To find something out needs nothing else first."""
    template = None if candidate.is_clarification else candidate.template
    return adjust(Component.REQUIRES, template.requires if template else (), read_ids)


def rate(
    candidate: Candidate,
    adjust: Adjuster,
    enabler: int,
    requires: tuple[str, ...],
    dropped: tuple[str, ...],
    blockers: Set[str],
    day: date,
) -> PlannedMeasure:
    """Rate a measure by itself: nothing inherited yet, no quarters, no labels.

    `enabler` counts the measures that need this one, `requires` and `dropped` are its own prerequisites, `blockers` the
    questions that block the next level.
    """
    record = candidate.record or MeasureRecord(candidate.id, "")
    template = candidate.template
    content = template or record.own
    if content is None:
        raise ValueError(f"{candidate.id} has neither a template nor content of its own")
    need = adjust(Component.NEED, candidate.need, read_need)
    impact = adjust(Component.IMPACT, content.impact, whole(1, 2, 3, 4, 5))
    deadline = adjust(Component.DEADLINE, deadline_points(record.due, day), whole(0, 1, 3, 5))
    duty = adjust(Component.DUTY, duty_points(candidate, blockers), whole(0, 2, 5))
    enabler = adjust(Component.ENABLER, enabler, whole(*range(MOST_ENABLED + 1)))
    effort, days = _size(candidate, content.effort, content.person_days, adjust)
    value = impact * need
    score = score_of(value, deadline, duty, enabler, effort)
    return PlannedMeasure(
        id=candidate.id,
        template=template.id if template else None,
        title=_text(content.title),
        text=_text(content.text),
        goal=_text(content.goal),
        indicator=_text(content.indicator),
        field=content.field,
        lead=record.lead or (template.lead if template else Role.DB),
        basis=template.basis if template else None,
        priority_class=class_of_duty(duty),
        inherited_class=class_of_duty(duty),
        need=need,
        impact=impact,
        value=value,
        deadline=deadline,
        duty=duty,
        enabler=enabler,
        effort=effort,
        effort_divisor=EFFORT_DIVISOR[effort],
        person_days=days,
        months=template.months if template and not candidate.is_clarification else TYPICAL_MONTHS[effort],
        score=score,
        inherited_score=score,
        inherited_from=None,
        requires=requires,
        dropped=dropped,
        triggered_by=candidate.hits,
        labels=(),
        overrides=adjust.overridden,
        status=record.status,
        responsible=record.responsible,
        participants=record.participants,
        due=record.due,
        cost_once=record.cost_once,
        cost_yearly=record.cost_yearly,
        funding=record.funding,
        progress=record.progress,
        remark=record.remark,
    )


def _size(candidate: Candidate, effort: Effort, days: int, adjust: Adjuster) -> tuple[Effort, int]:
    """Effort class and person-days. If a person changes one of them, the other follows unless it is changed as well."""
    if candidate.is_clarification:
        effort, days = class_of(CLARIFYING_DAYS), CLARIFYING_DAYS
    elif candidate.subjects > 1:
        days = bundled_days(days, candidate.subjects)
        effort = class_of(days)
    effort = adjust(Component.EFFORT, effort, read_effort)
    days = adjust(Component.PERSON_DAYS, days, read_days)
    is_effort_set, are_days_set = (each in adjust.overridden for each in (Component.EFFORT, Component.PERSON_DAYS))
    if is_effort_set and not are_days_set and class_of(days) is not effort:
        days = TYPICAL_DAYS[effort]
    elif are_days_set and not is_effort_set:
        effort = class_of(days)
    return effort, days


def _text(wording: Text | str) -> Text:
    """What a person wrote stands in every language as it is."""
    return wording if isinstance(wording, Text) else Text(dict.fromkeys(LANGUAGES, wording))
