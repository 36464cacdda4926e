"""What leadership reads first about the organisation and its services."""

from collections.abc import Sequence
from fractions import Fraction

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.score import Status
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.headline import Headline
from reifegrad.report.level import missing_for_next
from reifegrad.report.model import DimensionRow, KeyFigure, LevelSection, OverallRow, PortfolioSection, QuestionRow

_UNANSWERED = (AnswerKind.OPEN, AnswerKind.UNKNOWN)


def organisation_headline(
    context: Context,
    overall: OverallRow | None,
    dimensions: Sequence[DimensionRow],
    level: LevelSection | None,
    portfolio: PortfolioSection | None,
) -> Headline:
    questions = [each for row in dimensions for each in row.questions]
    is_answered = any(each.value is not None for each in questions)
    score = context.inputs.score
    counts = [*(each.counts for each in score.dimensions), *(each.counts for each in score.subjects)]
    return Headline(
        assessment_id=context.inputs.assessment.id,
        survey_title=context.local(context.inputs.survey.title),
        result=_result(context, overall, level, portfolio),
        figures=_figures(context, overall, dimensions, level, portfolio),
        strengths=_strengths(context, questions),
        gaps=_gaps(context, questions),
        no_strengths=context.say("strengths.none" if is_answered else "gaps.no_answers"),
        no_gaps=context.say("gaps.none" if is_answered else "gaps.no_answers"),
        unanswered_duties=sum(each.knock_out and each.answer_kind in _UNANSWERED for each in questions),
        undecided=sum(each.open + each.unknown for each in counts),
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
        sentences.append(overall.development)
    else:
        if overall is not None:  # what is known of services is no part of the index, and told below
            key, answered, total = "result.no_level", overall.valued, overall.applicable
        else:
            key, answered, total = "result.no_rating", counts.value, counts.applicable
        sentences.append(context.say(key, name=name, answered=answered, total=total))
    if portfolio is not None:
        sentences.append(portfolio.sentence)
    return " ".join(filter(None, sentences))


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
    return tuple(_highlight(context, "strengths.item", each) for each in _one_per_dimension(ranked))


def _gaps(context: Context, questions: Sequence[QuestionRow]) -> tuple[str, ...]:
    """The answers with the heaviest gap, knock-out questions first among equals, one per dimension."""
    behind = [each for each in questions if each.gap]
    ranked = sorted(behind, key=lambda each: (-(each.gap or 0) * each.weight, not each.knock_out))
    return tuple(_highlight(context, "gaps.item", each) for each in _one_per_dimension(ranked))


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
    return list(first.values())


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
