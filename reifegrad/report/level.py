"""The level of the organisation and what the next one needs."""

from fractions import Fraction
from functools import partial

from reifegrad.domain.score import Blocker, LevelResult
from reifegrad.domain.survey import GatedIndex, Level, SubjectKind
from reifegrad.report.context import Context
from reifegrad.report.kept import kept_row
from reifegrad.report.model import BlockerRow, LevelSection
from reifegrad.report.ways import ways


def level_section(context: Context) -> LevelSection | None:
    """Return the level and the way to the next one; None if the survey has no levels for the organisation."""
    model = context.inputs.survey.model(SubjectKind.ORGANISATION, GatedIndex)
    if model is None:
        return None
    result = context.inputs.score.level
    names = {each.value: each for each in model.levels}
    reached = names[result.value] if result else None
    following = names[result.next] if result and result.next is not None else None
    return LevelSection(
        value=reached.value if reached else None,
        name=context.local(reached.name) if reached else "",
        summary=context.local(reached.summary) if reached else "",
        next=following.value if following else None,
        next_name=context.local(following.name) if following else "",
        sentence=_progress(context, model, result),
        blockers=tuple(_blocker(context, each.question_id, each.needed, each.actual) for each in _blocked(result)),
        levels=tuple(_level(context, each) for each in model.levels),
        ways=_ways(context, reached.value if reached else None),
    )


def _ways(context: Context, level: int | None) -> tuple[str, ...]:
    """What would raise the level: looking for it takes longer than the rest of the section."""
    organisation = context.inputs.organisation
    if organisation is None:
        return ()
    return kept_row(context, organisation, level, partial(ways, context, organisation, level))


def missing_for_next(context: Context, result: LevelResult, *, with_topics: bool = False) -> str:
    """Return what the next level needs: "A8.2 (1 von 2), A2.2 (offen, nötig 1) und 6 Punkte im Index".

    `with_topics` puts what each question is about before its id.
    """
    parts = [_gate(context, each, with_topics=with_topics) for each in result.blocked_by]
    if result.missing_index > 0:
        count = -int(-result.missing_index // 1)  # the next whole point, so that reaching it is enough
        parts.append(context.say("level.missing_index", points=context.plural("points", count)))
    return context.listed(parts)


def _gate(context: Context, gate: Blocker, *, with_topics: bool) -> str:
    id = gate.question_id
    if with_topics:
        id = f"{context.local(context.inputs.survey.questions[id].topic)} {id}"
    if gate.actual is None:
        return context.say("level.blocker_open", id=id, needed=gate.needed)
    return context.say("level.blocker", id=id, actual=gate.actual, needed=gate.needed)


def _progress(context: Context, model: GatedIndex, result: LevelResult | None) -> str:
    if result is None:
        overall = context.inputs.score.overall
        return context.say(
            "level.none",
            needed=context.percent(Fraction(model.coverage_provisional, 100)),
            coverage=context.percent(overall.coverage.value if overall and overall.coverage.value else Fraction(0)),
        )
    if result.next is None:
        return context.say("level.top", level=result.value)
    return context.say(
        "level.progress", level=result.value, next=result.next, missing=missing_for_next(context, result)
    )


def _blocker(context: Context, question_id: str, needed: int, actual: int | None) -> BlockerRow:
    question = context.inputs.survey.questions[question_id]
    wanted = question.option(needed)
    answer = context.inputs.answer(context.inputs.organisation, question_id)
    return BlockerRow(
        question_id=question_id,
        topic=context.local(question.topic),
        question=context.local(question.text),
        needed=needed,
        needed_name=context.local(wanted.name) if wanted else "",
        actual=actual,
        actual_name=context.answered(question, answer),
    )


def _blocked(result: LevelResult | None) -> tuple[Blocker, ...]:
    return result.blocked_by if result else ()


def _level(context: Context, level: Level) -> tuple[int, str, str, int]:
    return level.value, context.local(level.name), context.local(level.summary), level.index
