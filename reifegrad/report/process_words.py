"""Sentences on one process: its level and the way to the next, what caps it, and whether it may be automated."""

from collections.abc import Sequence

from reifegrad.domain.score import Absence, AttributeBlocker, ProcessScore, Rating
from reifegrad.domain.survey import Capability
from reifegrad.domain.workspace import Subject
from reifegrad.report.context import Context


def level_text(context: Context, score: ProcessScore) -> str:
    """Return "3", "≥ 3" or a word."""
    if score.level.value is None:
        return context.say("portfolio.not_rated_word")
    level = int(score.level.value)
    return context.say("process.at_least", level=level) if score.at_least else str(level)


def progress(context: Context, score: ProcessScore) -> str:
    """Return "Stufe 3; auf dem Weg zu 4: PA4.1 25 %, PA4.2 8 %; zudem PA3.1 und PA3.2 auf F."."""
    if score.level.value is None:
        return context.say("process.none_yet", reason=_why_unrated(context, score))
    key = "process.level_at_least" if score.at_least else "process.level"
    level = context.say(key, level=int(score.level.value))
    if score.next is None:
        return context.say("process.top", level=level)
    parts = [_missing(context, score.blocked_by)] if score.blocked_by else []
    if score.knocked_out:
        parts.insert(0, context.say("process.capped", ids=context.listed(list(score.knocked_out))))
    return context.say("process.on_the_way", level=level, next=score.next, missing="; ".join(parts))


def _missing(context: Context, blockers: Sequence[AttributeBlocker]) -> str:
    """Attributes of the next level with what they have reached; then those below that are not fully achieved."""
    own = [each for each in blockers if each.needed is Rating.L]
    below = [each for each in blockers if each.needed is not Rating.L]
    first = ", ".join(_reached(context, each) for each in own)
    unrated = [_reached(context, each) for each in below if each.actual is None]
    rated = [each.attribute_id for each in below if each.actual is not None]
    rest = [context.say("process.to_full", ids=context.listed(rated))] if rated else []
    second = ", ".join([*rest, *unrated])
    if first and second:
        return context.say("process.as_well", first=first, rest=second)
    return first or second


def _reached(context: Context, blocker: AttributeBlocker) -> str:
    if blocker.percent is None:
        return context.say("process.unrated", id=blocker.attribute_id)
    percent = context.percent(blocker.percent / 100)
    return context.say("process.percent", id=blocker.attribute_id, percent=percent)


def _why_unrated(context: Context, score: ProcessScore) -> str:
    if score.level.absence is Absence.COVERAGE_TOO_LOW and score.attributes:
        lowest = min(each.level for each in score.attributes)
        ids = [each.id for each in score.attributes if each.level == lowest and each.rating is None]
        return context.plural("process.unrated_first", len(ids), ids=context.listed(ids))
    return context.reason(score.level)


def red_flags(context: Context, model: Capability, subject: Subject, score: ProcessScore) -> tuple[str, ...]:
    questions = context.inputs.survey.questions
    return tuple(
        context.say(
            "process.red_flag",
            id=id,
            topic=context.local(questions[id].topic),
            name=context.answered(questions[id], context.inputs.answer(subject, id)),
            cap=model.cap,
        )
        for id in score.knocked_out
    )


def automation(context: Context, model: Capability, subject: Subject, score: ProcessScore) -> str:
    """Whether the process may be automated; empty if the survey has no such gate."""
    if not model.automation:
        return ""
    if score.automation_ready:
        return context.say("process.automation.ready")
    if score.knocked_out:
        return _capped(context, score)
    questions = context.inputs.survey.whole.questions  # the gate may be outside of what is asked
    lacking = []
    for id, needed in model.automation.items():
        value = context.inputs.answer(subject, id).value
        topic = context.local(questions[id].topic)
        if score.automation_ready is None and value is None:
            lacking.append(f"{topic} ({id})")
        elif value is not None and value < needed:
            lacking.append(
                context.say(
                    "process.automation.missing",
                    id=id,
                    topic=topic,
                    actual=Rating.of(value).value,
                    needed=Rating.of(needed).value,
                )
            )
    key = "process.automation.open" if score.automation_ready is None else "process.automation.blocked"
    return context.say(key, missing=context.listed(lacking))


def _capped(context: Context, score: ProcessScore) -> str:
    questions = context.inputs.survey.questions
    named = [f"{context.local(questions[id].topic)} ({id})" for id in score.knocked_out]
    return context.say("process.automation.capped", missing=context.listed(named))
