"""A measure with its size and the components of its priority, a person's changes applied."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reifegrad.domain.plan import EFFORT_DIVISOR, PlannedMeasure
from reifegrad.domain.survey import Effort, MeasureTemplate, Role
from reifegrad.domain.text import LANGUAGES, Text
from reifegrad.domain.workspace import Component, MeasureRecord, Override, OverrideKey, OwnMeasure
from reifegrad.planning.adjusting import Adjuster, read_days, read_effort, read_ids, read_need, whole
from reifegrad.planning.candidates import Candidate
from reifegrad.planning.effort import CLARIFYING_DAYS, TYPICAL_DAYS, TYPICAL_MONTHS, bundled_days, class_of
from reifegrad.planning.prerequisites import MOST_ENABLED
from reifegrad.planning.priority import class_of_duty, deadline_points, duty_points, score_of


@dataclass(frozen=True, slots=True)
class Draft:
    """A candidate with its size and the prerequisites that it names, a person's changes applied; not rated yet."""

    candidate: Candidate
    adjust: Adjuster
    effort: Effort
    person_days: int
    requires: tuple[str, ...]


def draft(candidate: Candidate, overrides: Mapping[OverrideKey, Override]) -> Draft:
    """Size a candidate. To find something out needs nothing else first."""
    adjust = Adjuster(candidate.id, overrides)
    template = None if candidate.is_clarification else candidate.template
    requires = adjust(Component.REQUIRES, template.requires if template else (), read_ids)
    return Draft(candidate, adjust, *_size(candidate, adjust), requires)


def rate(given: Draft, enabler: int, requires: tuple[str, ...], dropped: tuple[str, ...], day: date) -> PlannedMeasure:
    """Rate a measure by itself: nothing inherited yet, no quarters, no labels.

    `enabler` counts the measures that need this one; `requires` and `dropped` are its own prerequisites, open and not.
    """
    candidate, adjust = given.candidate, given.adjust
    record = candidate.record or MeasureRecord(candidate.id, "")
    template, content = candidate.template, _content(candidate)
    need = adjust(Component.NEED, candidate.need, read_need)
    impact = adjust(Component.IMPACT, content.impact, whole(1, 2, 3, 4, 5))
    deadline = adjust(Component.DEADLINE, deadline_points(record.due, day), whole(0, 1, 3, 5))
    duty = adjust(Component.DUTY, duty_points(candidate), whole(0, 2, 5))
    enabler = adjust(Component.ENABLER, enabler, whole(*range(MOST_ENABLED + 1)))
    value = impact * need
    score = score_of(value, deadline, duty, enabler, given.effort)
    return PlannedMeasure(
        id=candidate.id,
        template=template.id if template else None,
        survey_id=candidate.survey_id,
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
        effort=given.effort,
        effort_divisor=EFFORT_DIVISOR[given.effort],
        person_days=given.person_days,
        months=template.months if template and not candidate.is_clarification else TYPICAL_MONTHS[given.effort],
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


def _content(candidate: Candidate) -> MeasureTemplate | OwnMeasure:
    content = candidate.template or (candidate.record.own if candidate.record else None)
    if content is None:
        raise ValueError(f"{candidate.id} has neither a template nor content of its own")
    return content


def _size(candidate: Candidate, adjust: Adjuster) -> tuple[Effort, int]:
    """Effort class and person-days. If a person changes one of them, the other follows unless it is changed as well."""
    content = _content(candidate)
    effort, days = content.effort, content.person_days
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
