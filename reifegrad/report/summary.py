"""One page that stands alone: result, figures, strengths, gaps, duties, decisions, resources."""

from collections.abc import Sequence
from fractions import Fraction

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.number import round_half_up
from reifegrad.domain.plan import MeasureStatus, PlannedMeasure, PriorityClass, totals_of
from reifegrad.domain.score import Status
from reifegrad.domain.survey import Binding, SubjectKind
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.level import missing_for_next
from reifegrad.report.model import (
    DimensionRow,
    KeyFigure,
    LevelSection,
    MeasureRow,
    OverallRow,
    PortfolioSection,
    QuestionRow,
    Summary,
)

_TOP_MEASURES = 5
_HIGHLIGHTS = 3
_OFFICIAL = (Binding.BUND, Binding.LAND)
_UNANSWERED = (AnswerKind.OPEN, AnswerKind.UNKNOWN)


def summary(
    context: Context,
    overall: OverallRow | None,
    dimensions: Sequence[DimensionRow],
    level: LevelSection | None,
    portfolio: PortfolioSection | None,
    measures: Sequence[MeasureRow],
) -> Summary:
    """Gather what leadership reads first; every list may be shorter where there is less to say."""
    questions = [each for row in dimensions for each in row.questions]
    open_measures = [each for each in measures if not each.status.is_closed]
    return Summary(
        result=_result(context, overall, level, portfolio),
        figures=_figures(context, overall, dimensions, level, portfolio),
        strengths=_strengths(context, questions),
        gaps=_gaps(context, questions),
        duties=_duties(context, questions),
        top_measures=tuple(open_measures[:_TOP_MEASURES]),
        decisions=_decisions(context, open_measures),
        resources=_resources(context, open_measures),
        basis_line=_basis_line(context, overall),
    )


def _result(
    context: Context, overall: OverallRow | None, level: LevelSection | None, portfolio: PortfolioSection | None
) -> str:
    name = context.inputs.municipality.name
    counts = context.inputs.score.counts
    sentences = []
    if level is not None and level.value is not None and overall is not None and overall.index is not None:
        sentences.append(
            context.say(
                "result.level",
                name=name,
                level=level.value,
                top=level.levels[-1][0],
                level_name=level.name,
                index=context.number(overall.index),
            )
        )
        result = context.inputs.score.level
        if result is not None and result.next is not None:
            sentences.append(
                context.say(
                    "result.next", next=result.next, missing=missing_for_next(context, result, with_topics=True)
                )
            )
        if overall.status is Status.PROVISIONAL:
            sentences.append(context.say("result.provisional", coverage=context.percent(overall.coverage)))
        sentences.extend(_development(context, overall))
    else:
        key = "result.no_level" if overall is not None else "result.no_rating"
        sentences.append(context.say(key, name=name, answered=counts.value, total=counts.applicable))
    if portfolio is not None:
        sentences.append(portfolio.sentence)
    return " ".join(sentences)


def _development(context: Context, overall: OverallRow) -> list[str]:
    previous = context.inputs.previous
    if previous is None or overall.change is None:
        return []
    change = int(round_half_up(overall.change))
    key = "change_none" if change == 0 else "change_up" if change > 0 else "change_down"
    points = context.plural("points", abs(change))
    return [context.say(f"result.{key}", title=previous.assessment.title, change=points)]


def _figures(
    context: Context,
    overall: OverallRow | None,
    dimensions: Sequence[DimensionRow],
    level: LevelSection | None,
    portfolio: PortfolioSection | None,
) -> tuple[KeyFigure, ...]:
    absent = context.say("figures.absent")
    figures = []
    if overall is not None:
        figures.append(
            KeyFigure(
                label=context.say("figures.index"),
                value=absent if overall.index is None else context.number(overall.index),
                unit="" if overall.index is None else context.say("figures.index_unit"),
                note=", ".join(filter(None, (overall.note, _before(context, overall)))),
                explanation=overall.explanation,
            )
        )
    if level is not None:
        result = context.inputs.score.level
        figures.append(
            KeyFigure(
                label=context.say("figures.level"),
                value=absent if level.value is None else str(level.value),
                unit="" if level.value is None else context.say("figures.level_unit", top=level.levels[-1][0]),
                note=level.name,
                explanation=context.say("figures.level_explanation", by_index=result.index_level)
                if result
                else level.sentence,
            )
        )
    if portfolio is not None:
        figures.append(_share_figure(context, portfolio, absent))
    counts = context.inputs.score.counts
    explanation = context.say(
        "figures.answered_explanation",
        value=counts.value,
        unknown=counts.unknown,
        not_applicable=counts.not_applicable,
        open=counts.open,
    )
    if overall is None:
        figures.append(
            KeyFigure(
                context.say("figures.coverage"),
                str(counts.value),
                context.say("figures.coverage_unit", total=counts.applicable),
                "",
                explanation,
            )
        )
        return tuple(figures)
    score = context.inputs.score.overall
    figures.append(
        KeyFigure(
            context.say("figures.coverage"),
            str(overall.valued),
            context.say("figures.coverage_unit", total=overall.applicable),
            context.say("figures.coverage_note", coverage=context.percent(overall.coverage)),
            context.explained(score.coverage) if score else explanation,
        )
    )
    figures.append(
        KeyFigure(
            context.say("figures.confidence"),
            context.percent(overall.confidence),
            "",
            overall.confidence_word,
            context.explained(score.confidence) if score else "",
        )
    )
    return tuple(figures)


def _before(context: Context, overall: OverallRow) -> str:
    if overall.previous_index is None or overall.change is None:
        return ""
    return context.say(
        "figures.previous",
        value=context.number(overall.previous_index),
        change=format.signed(overall.change, context.language),
    )


def _share_figure(context: Context, portfolio: PortfolioSection, absent: str) -> KeyFigure:
    share = context.inputs.score.portfolio
    because = share.share_at_target.explanation if share else None
    rated = portfolio.share is not None and because is not None
    if portfolio.share_weighted is None:
        note = context.say("figures.share_note_none")
    else:
        note = context.say("figures.share_note", share=context.percent(portfolio.share_weighted))
        if portfolio.without_cases:
            note += context.say("figures.share_note_without", count=portfolio.without_cases)
    return KeyFigure(
        label=context.say("figures.share"),
        value=context.percent(portfolio.share) if rated else absent,
        unit=context.say(
            "figures.share_unit", count=context.number(because.numerator), total=context.number(because.denominator)
        )
        if rated and because
        else "",
        note=note if rated else "",
        explanation=portfolio.share_explanation,
    )


def _strengths(context: Context, questions: Sequence[QuestionRow]) -> tuple[str, ...]:
    """The answers furthest above their target, heavier questions first, one per dimension."""
    reached = [each for each in questions if each.value is not None and each.value >= max(1, each.target)]
    ranked = sorted(reached, key=lambda each: (each.target - (each.value or 0), -each.weight, -(each.value or 0)))
    chosen = _one_per_dimension(ranked)
    if not chosen:
        return (context.say("strengths.none" if _any_value(questions) else "gaps.no_answers"),)
    return tuple(_highlight(context, "strengths.item", each) for each in chosen)


def _gaps(context: Context, questions: Sequence[QuestionRow]) -> tuple[str, ...]:
    """The answers with the heaviest gap, knock-out questions first among equals, one per dimension."""
    behind = [each for each in questions if each.gap]
    ranked = sorted(behind, key=lambda each: (-(each.gap or 0) * each.weight, not each.knock_out))
    chosen = _one_per_dimension(ranked)
    if not chosen:
        return (context.say("gaps.none" if _any_value(questions) else "gaps.no_answers"),)
    return tuple(_highlight(context, "gaps.item", each) for each in chosen)


def _highlight(context: Context, key: str, row: QuestionRow) -> str:
    return context.say(
        key,
        topic=row.topic,
        name=row.option_name,
        id=row.id,
        value=row.value,
        target=row.target,
    )


def _one_per_dimension(ranked: Sequence[QuestionRow]) -> list[QuestionRow]:
    first: dict[str, QuestionRow] = {}
    for row in ranked:
        first.setdefault(row.dimension_id, row)
    return list(first.values())[:_HIGHLIGHTS]


def _any_value(questions: Sequence[QuestionRow]) -> bool:
    return any(each.value is not None for each in questions)


def _duties(context: Context, rows: Sequence[QuestionRow]) -> tuple[str, ...]:
    """The open measures in class duty, as many as the plan has: those on law first, what they require last."""
    if not context.inputs.score.counts.value:
        return (context.say("duties.no_answers"),)
    duties = [each for each in context.inputs.plan.measures if _is_open_duty(each)]
    if duties:
        return tuple(_duty(context, each) for each in sorted(duties, key=lambda each: _order(context, each)))
    unanswered = sum(each.knock_out and each.answer_kind in _UNANSWERED for each in rows)
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
    questions = context.inputs.survey.questions
    sources = (source for id in _behind(measure) if id in questions for source in questions[id].sources)
    return any(each.binding in _OFFICIAL for each in sources)


def _behind(measure: PlannedMeasure) -> list[str]:
    """The questions below their target that call for the measure; an unknown answer shows no unmet duty."""
    hits = [each for each in measure.triggered_by if each.actual is not None and each.actual < each.target]
    return list(dict.fromkeys(each.question_id for each in hits))


def _decisions(context: Context, measures: Sequence[MeasureRow]) -> tuple[str, ...]:
    inputs = context.inputs
    decisions = [context.say("decisions.note")]
    undecided = inputs.score.counts.open + inputs.score.counts.unknown
    if undecided:
        services = any(each.kind is SubjectKind.SERVICE for each in inputs.subjects)
        where = context.say("decisions.with_services") if services else ""
        decisions.append(context.plural("decisions.complete", undecided, where=where))
    proposed = [each for each in measures if each.status is MeasureStatus.PROPOSED]
    if proposed:
        duties = sum(each.priority_class is PriorityClass.DUTY for each in proposed)
        of_all = sum(each.priority_class is PriorityClass.DUTY for each in measures)
        share = context.say("decisions.share", duties=duties, total=of_all) if of_all else ""
        decisions.append(context.plural("decisions.plan", len(proposed), days=_days(context, proposed), share=share))
        if any(_has_cost(each) for each in proposed):
            once, yearly = _costs(context, proposed)
            decisions.append(context.say("decisions.money", once=once, yearly=yearly))
        unowned = sum(not each.responsible for each in measures)
        if unowned:
            decisions.append(context.plural("decisions.responsible", unowned))
    decisions.append(context.say("decisions.report"))
    return tuple(decisions)


def _resources(context: Context, measures: Sequence[MeasureRow]) -> str:
    if not measures:
        return context.say("resources.none")
    quarters = [quarter for each in measures for quarter in each.quarters]
    first, last = (format.quarter(each(quarters), context.language) for each in (min, max)) if quarters else ("", "")
    span = first if first == last else context.say("resources.span", first=first, last=last)
    sentence = context.plural(
        "resources.plan", len(measures), days=_days(context, measures), span=span or context.say("none")
    )
    known = sum(_has_cost(each) for each in measures)
    if not known:
        return f"{sentence} {context.say('resources.no_money')}"
    once, yearly = _costs(context, measures)
    money = context.say("resources.money", known=known, count=len(measures), once=once, yearly=yearly)
    return f"{sentence} {money}"


def _days(context: Context, measures: Sequence[MeasureRow]) -> str:
    total = totals_of(measures).person_days
    return context.plural("days", total, days=context.number(total))


def _has_cost(measure: MeasureRow) -> bool:
    return measure.cost_once is not None or measure.cost_yearly is not None


def _costs(context: Context, measures: Sequence[MeasureRow]) -> tuple[str, str]:
    totals = totals_of(measures)
    return (
        format.money(totals.cost_once, context.language),
        format.money(totals.cost_yearly, context.language),
    )


def _basis_line(context: Context, overall: OverallRow | None) -> str:
    inputs = context.inputs
    counts = inputs.score.counts
    return context.say(
        "basis_line",
        title=inputs.assessment.title,
        day=format.day(inputs.assessment.day, context.language),
        answered=overall.valued if overall else counts.value,
        total=overall.applicable if overall else counts.applicable,
        coverage=context.percent(overall.coverage if overall else Fraction(counts.value, max(1, counts.applicable))),
        confidence=context.percent(overall.confidence if overall else None),
        survey=context.local(inputs.survey.title),
        version=inputs.survey.version,
    )
