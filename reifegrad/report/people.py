"""Figures about people in words: spreads, agreement, single questions, and what stands in for a hidden figure."""

from dataclasses import replace
from fractions import Fraction

from reifegrad.domain.score import Absence, Band, Explanation, Extreme, Figure, ItemScore, PeopleDimension, Rule
from reifegrad.domain.survey import Likert, Question
from reifegrad.report.context import Context
from reifegrad.report.staff_model import Answered, ItemRow
from reifegrad.report.told import Told


def item_row(context: Context, model: Likert, item: ItemScore) -> ItemRow:
    """Return one question; where all answers lie on one side the range stands in for its mean."""
    question = context.inputs.survey.questions[item.question_id]
    mean = context.told(item.mean, 1)
    if item.extreme is not None:
        mean = within(context, model, question, item.extreme, mean, bound_of(model, item.extreme))
    return ItemRow(
        question_id=question.id,
        topic=context.local(question.topic),
        text=wording(context, question),
        is_reversed=question.reversed,
        n=item.n,
        mean=mean,
        answered=Answered(*(context.told_share(each) for each in (item.favourable, item.neutral, item.unfavourable))),
        agreement=context.told(item.agreement, 2),
        agreement_word=agreement_word(context, model, item.agreement),
        distribution=_distribution(context, question, item),
        note=mean.reason,
    )


def dimension_index(context: Context, model: Likert, score: PeopleDimension) -> Told:
    """The index of a dimension, or the range of indices that is left where all answers lie on one side."""
    told = context.told(score.index)
    asked = context.inputs.survey.questions
    scale = next((asked[each.question_id] for each in score.items), None)
    if score.extreme is None or scale is None:
        return told
    bound = Fraction(100 * (bound_of(model, score.extreme) - scale.minimum), scale.maximum - scale.minimum)
    return within(context, model, scale, score.extreme, told, bound)


def wording(context: Context, question: Question) -> str:
    """The question as people read it: about one system, if the assessment names one."""
    return question.asked(context.inputs.assessment.system_name, context.language)


def agreement_word(context: Context, model: Likert, agreement: Figure) -> str:
    """How united people are; empty where that may not be told. Bounds lie in the survey."""
    if agreement.value is None:
        return ""
    percent = 100 * agreement.value
    band = Band.HIGH if percent >= model.agreement_high else Band.MEDIUM if percent >= model.agreement_low else Band.LOW
    return context.term(f"agreement.{band}")


def bound_of(model: Likert, extreme: Extreme) -> int:
    """The step that all answers reach, or that none of them exceeds."""
    return model.favourable if extreme is Extreme.HIGH else model.unfavourable


def within(
    context: Context, model: Likert, question: Question, extreme: Extreme, hidden: Told, bound: Fraction | int
) -> Told:
    """Say the side on which all answers lie in place of a figure: "≥ 4", "alle Antworten 4 oder 5"."""
    steps = [
        str(each.value)
        for each in question.options
        if (each.value >= model.favourable if extreme is Extreme.HIGH else each.value <= model.unfavourable)
    ]
    return replace(
        hidden,
        text=context.say(f"staff.extreme.{extreme}_short", bound=context.number(bound)),
        reason=context.say(f"staff.extreme.{extreme}", steps=_either(context, steps)),
    )


def _either(context: Context, steps: list[str]) -> str:
    return context.say("staff.steps", first=", ".join(steps[:-1]), last=steps[-1]) if len(steps) > 1 else steps[0]


def spread(context: Context, model: Likert, score: PeopleDimension) -> Answered:
    """How the answers of a dimension are spread; neutral and unfavourable ones follow from its questions if told."""
    counts = [each.counts for each in score.items]
    told = [each for each in counts if each is not None] if None not in counts else []
    total = sum(sum(each.values()) for each in told)

    def share(rule: Rule, low: int, high: int) -> Figure:
        count = sum(people for each in told for step, people in each.items() if low <= step <= high)
        because = Explanation(rule, (), (), Fraction(count), Fraction(total), Fraction(1))
        if not total:
            return Figure(None, score.favourable.absence or Absence.SUPPRESSED, because)
        return Figure(Fraction(count, total), None, because)

    neutral = share(Rule.NEUTRAL, model.unfavourable + 1, model.favourable - 1)
    unfavourable = share(Rule.UNFAVOURABLE, 0, model.unfavourable)
    return Answered(*(context.told_share(each) for each in (score.favourable, neutral, unfavourable)))


def _distribution(context: Context, question: Question, item: ItemScore) -> tuple[tuple[int, str, int], ...]:
    """People per step from low to high; the name is the one of the answer that was ticked, so turned round too."""
    counts = item.counts
    if counts is None:
        return ()
    names = {each.value: context.local(each.name) for each in question.options}
    turned = question.minimum + question.maximum
    return tuple(
        (step, names[turned - step] if question.reversed else names[step], counts.get(step, 0))
        for step in sorted(names)
    )
