"""What an assessment does not ask, and which thresholds of its own it uses, in words."""

from collections.abc import Iterator
from fractions import Fraction

from reifegrad.domain.survey import GatedIndex, SubjectKind, Survey
from reifegrad.domain.workspace import Assessment
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.tailoring_model import LeftOutRow, ThresholdRow
from reifegrad.report.words import Words
from reifegrad.thresholds import Threshold, Unit, thresholds


def left_out_rows(context: Context) -> tuple[LeftOutRow, ...]:
    """The dimensions that are left out, in the order of the survey."""
    left_out = context.inputs.assessment.left_out
    return tuple(
        LeftOutRow(each.id, context.local(each.title), left_out[each.id], len(each.questions))
        for each in context.inputs.survey.whole.dimensions
        if each.id in left_out
    )


def left_out_sentence(context: Context) -> str:
    """One sentence that names the dimensions that are left out, each with its reason; empty if there are none."""
    items = [
        context.say("method.not_in_scope_reason", dimension=f"{each.id} {each.title}", reason=each.reason)
        if each.reason
        else f"{each.id} {each.title}"
        for each in left_out_rows(context)
    ]
    return context.say("method.not_in_scope", items=context.listed(items)) if items else ""


def own_threshold_rows(context: Context) -> tuple[ThresholdRow, ...]:
    """The thresholds that the assessment sets itself."""
    if not context.inputs.assessment.thresholds:
        return ()  # as mostly; the rows are many
    rows = threshold_rows(context.inputs.survey, context.inputs.assessment, context.words)
    return tuple(each for each in rows if each.is_own)


def light_gap(context: Context) -> str:
    """The gap from which on the traffic light of the organisation calls for action, in words."""
    model = context.inputs.survey.model(SubjectKind.ORGANISATION, GatedIndex)
    return written_value(Unit.STEPS, model.light_gap if model else Fraction(1), context.words)


def light_answered(context: Context) -> str:
    """The share of questions with a value that the traffic light of the organisation needs, in words."""
    model = context.inputs.survey.model(SubjectKind.ORGANISATION, GatedIndex)
    return context.percent_of(model.light_answered if model else 50)


def threshold_rows(survey: Survey, assessment: Assessment, words: Words) -> tuple[ThresholdRow, ...]:
    """Every threshold of a survey as an assessment asks it, in its order."""
    before = {each.name: each.value for each in thresholds(survey.whole)}
    return tuple(
        ThresholdRow(
            each.name,
            threshold_meaning(survey, each, words),
            written_value(each.unit, each.value, words),
            written_value(each.unit, before[each.name], words),
            each.name in assessment.thresholds,
        )
        for each in thresholds(survey)
    )


def threshold_meaning(survey: Survey, threshold: Threshold, words: Words) -> str:
    """What a threshold decides, so that its value can follow: "Stufe 2 „Geregelt“: Index ab"."""
    values: dict[str, object] = {"kind": words.terms(f"subject_kind.{threshold.kind}")}
    if threshold.level:
        values |= {"level": threshold.level.value, "name": threshold.level.name.in_language(words.language)}
    if threshold.question_id:
        topic = survey.whole.questions[threshold.question_id].topic
        values |= {"topic": topic.in_language(words.language), "id": threshold.question_id}
    return words.report(f"threshold.{threshold.meaning}", **values)


def written_value(unit: Unit, value: Fraction, words: Words) -> str:
    """A value with its unit, as it stands in a sentence."""
    key = f"threshold_value.{unit}"
    if unit is Unit.STEPS:
        key += ".one" if value == 1 else ".other"
    return words.report(key, value=format.shortest(value, words.language))


def tailoring_paragraphs(context: Context) -> Iterator[tuple[str, str]]:
    """Scope and thresholds, as far as they are not those of the survey."""
    survey, assessment = context.inputs.survey, context.inputs.assessment
    if len(survey.questions) < len(survey.whole.questions):
        short_form = context.say("method.scope.short_form") if assessment.short_form else ""
        parts = " ".join(filter(None, (short_form, left_out_sentence(context))))
        yield context.paragraph(
            "scope", title=assessment.title, asked=len(survey.questions), total=len(survey.whole.questions), parts=parts
        )
    own = [
        context.say("method.own_thresholds.item", meaning=each.meaning, value=each.value, before=each.before)
        for each in own_threshold_rows(context)
    ]
    if own:
        yield context.paragraph("own_thresholds", title=assessment.title, items="; ".join(own))
