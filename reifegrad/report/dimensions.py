"""Results per dimension and per question of the organisation."""

from fractions import Fraction

from reifegrad.domain.number import round_half_up
from reifegrad.domain.score import DimensionScore, Trend
from reifegrad.domain.survey import Dimension, GatedIndex, Question, SubjectKind
from reifegrad.report.context import Context
from reifegrad.report.model import DimensionRow, OverallRow, QuestionRow
from reifegrad.report.states import dimension_state, question_state
from reifegrad.scoring.trend import Mark, trend


def overall_row(context: Context) -> OverallRow | None:
    overall = context.inputs.score.overall
    if overall is None:
        return None
    previous = context.previous
    before = previous.score.overall.index.value if previous and previous.score.overall else None
    counts = [each.counts for each in context.inputs.score.dimensions]
    return OverallRow(
        index=overall.index.value,
        note=context.figure_note(
            overall.index, overall.status, sum(each.answered for each in counts), sum(each.open for each in counts)
        ),
        explanation=context.explained(overall.index),
        previous_index=before,
        change=_change(overall.index.value, before),
        coverage=overall.coverage.value,
        confidence=overall.confidence.value,
        confidence_band=overall.confidence_band,
        confidence_word=context.term(f"band.{overall.confidence_band}") if overall.confidence_band else "",
        status=overall.status,
        answered=sum(each.answered for each in counts),
        in_scope=sum(each.total for each in counts),
        valued=sum(each.value for each in counts),
        applicable=sum(each.applicable for each in counts),
        development=_development(context, _change(overall.index.value, before)),
    )


def _development(context: Context, change: Fraction | None) -> str:
    """How the index has moved; what is less than a trend is not called one."""
    previous = context.previous
    if previous is None or change is None:
        return ""
    title = previous.assessment.title
    found = trend(Mark.of_organisation(previous.score), Mark.of_organisation(context.inputs.score))
    rounded = int(round_half_up(change))
    points = context.plural("points", abs(rounded))
    if found is None:
        return context.say("result.change_unclear", title=title)
    if found is Trend.STEADY:
        return context.say("result.change_small" if rounded else "result.change_none", title=title, change=points)
    return context.say("result.change_up" if rounded > 0 else "result.change_down", title=title, change=points)


def dimension_rows(context: Context) -> tuple[DimensionRow, ...]:
    """One row per dimension of the organisation, in the order of the survey."""
    survey = context.inputs.survey
    model = survey.model(SubjectKind.ORGANISATION, GatedIndex)
    if model is None:
        return ()
    known = {each.id: each for each in survey.dimensions}
    return tuple(_row(context, model, known[score.id], score) for score in context.inputs.score.dimensions)


def _row(context: Context, model: GatedIndex, dimension: Dimension, score: DimensionScore) -> DimensionRow:
    previous = context.previous
    earlier = previous.score.dimension(dimension.id) if previous else None
    before = earlier.index.value if earlier else None
    state = dimension_state(model, score)
    return DimensionRow(
        id=dimension.id,
        title=context.local(dimension.title),
        weight=context.inputs.assessment.weights.get(dimension.id, dimension.weight),
        index=score.index.value,
        index_note=context.figure_note(score.index, score.status, score.counts.answered, score.counts.open),
        target_index=score.target_index,
        gap=score.gap,
        state=state,
        state_word=context.term(f"state.{state}"),
        previous_index=before,
        change=_change(score.index.value, before),
        coverage=score.coverage.value,
        confidence=score.confidence.value,
        confidence_band=score.confidence_band,
        status=score.status,
        answered=score.counts.answered,
        in_scope=score.counts.total,
        not_applicable=score.counts.not_applicable,
        unknown=score.counts.unknown,
        open=score.counts.open,
        explanation=context.explained(score.index),
        remark=context.say("limited_comparability") if score.limited_comparability else "",
        questions=tuple(_question(context, dimension, each) for each in dimension.questions),
    )


def _question(context: Context, dimension: Dimension, question: Question) -> QuestionRow:
    inputs = context.inputs
    organisation = inputs.organisation
    answer = inputs.answer(organisation, question.id)
    target = inputs.target(question)
    option = question.option(answer.value) if answer.value is not None else None
    return QuestionRow(
        id=question.id,
        dimension_id=dimension.id,
        topic=context.local(question.topic),
        text=context.local(question.text),
        help=context.local(question.help),
        answer_kind=answer.kind,
        value=answer.value,
        option_name=context.answered(question, answer),
        descriptor=context.local(option.descriptor) if option else "",
        reason=answer.reason,
        target=target,
        gap=None if answer.value is None else max(0, target - answer.value),
        state=question_state(answer, target),
        previous=context.previous.value(question.id) if context.previous else None,
        evidence=answer.evidence,
        evidence_items=tuple(
            each.title
            for each in inputs.evidence_items
            if organisation and (each.subject_id, each.question_id) == (organisation.id, question.id)
        ),
        note=answer.note,
        knock_out=question.knock_out,
        weight=question.weight,
        options=tuple((each.value, context.local(each.name)) for each in question.options),
    )


def _change(now: Fraction | None, before: Fraction | None) -> Fraction | None:
    return None if now is None or before is None else now - before
