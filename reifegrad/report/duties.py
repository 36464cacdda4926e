"""Duties not met: the open measures in class duty, with what they rest on."""

from reifegrad.domain.plan import PlannedMeasure, PriorityClass
from reifegrad.domain.survey import Binding
from reifegrad.report.context import Context

_OFFICIAL = (Binding.BUND, Binding.LAND)


def duties(context: Context, unanswered: int) -> tuple[str, ...]:
    """The open measures in class duty, as many as the plan has: those on law first, what they require last.

    `unanswered` knock-out questions still lack an answer that tells.
    """
    inputs = context.inputs
    if not any(each.score.counts.value for each in (inputs.rated, *inputs.companions)):
        return (context.say("duties.no_answers"),)
    found = [each for each in inputs.plan.measures if _is_open_duty(each)]
    if found:
        return tuple(_duty(context, each) for each in sorted(found, key=lambda each: _order(context, each)))
    return (context.plural("duties.none_yet", unanswered) if unanswered else context.say("duties.none"),)


def _is_open_duty(measure: PlannedMeasure) -> bool:
    return measure.inherited_class is PriorityClass.DUTY and not measure.status.is_closed


def _order(context: Context, measure: PlannedMeasure) -> tuple[bool, bool, bool]:
    own = measure.priority_class is PriorityClass.DUTY
    return not own, not _behind(measure), not _rests_on_law(context, measure)


def _duty(context: Context, measure: PlannedMeasure) -> str:
    """A duty that is not met, one whose answer is unknown, or what another duty requires."""
    title, questions = context.local(measure.title), _behind(measure)
    if measure.priority_class is not PriorityClass.DUTY:
        return context.say("duties.required", title=title, id=measure.inherited_from)
    if not questions:
        asked = ", ".join(dict.fromkeys(each.question_id for each in measure.triggered_by))
        return context.say("duties.unclear", title=title, questions=asked)
    return context.say("duties.item", title=title, basis=context.local(measure.basis), questions=", ".join(questions))


def _rests_on_law(context: Context, measure: PlannedMeasure) -> bool:
    questions = context.questions
    sources = (source for id in _behind(measure) if id in questions for source in questions[id].sources)
    return any(each.binding in _OFFICIAL for each in sources)


def _behind(measure: PlannedMeasure) -> list[str]:
    """The questions below their target that call for the measure; an unknown answer shows no unmet duty."""
    hits = [each for each in measure.triggered_by if each.actual is not None and each.actual < each.target]
    return list(dict.fromkeys(each.question_id for each in hits))
