"""Who took part, and what people were asked besides the index: recommendation and choices."""

from reifegrad.domain.score import Absence, ChoiceScore, Participation, StaffScore
from reifegrad.report.context import Context
from reifegrad.report.people import wording
from reifegrad.report.staff_model import ChoiceRow, ParticipationRow, RecommendationRow


def participation(context: Context, score: Participation, *, is_told: bool) -> ParticipationRow:
    """Return who took part; how far the result stands for all is said only if a result is told."""
    rate = context.told_share(score.rate)
    if score.invited is None or rate.value is None:
        sentence = context.plural("staff.participation.returned", score.returned)
    else:
        sentence = context.plural(
            "staff.participation.rate", score.returned, invited=context.number(score.invited), rate=rate.text
        )
    if score.status is not None and is_told:
        sentence += " " + context.say(f"staff.participation.{score.status}")
    return ParticipationRow(
        returned=score.returned,
        invited=score.invited,
        rate=rate,
        status=score.status,
        status_word=context.term(f"participation.{score.status}") if score.status and is_told else "",
        sentence=sentence,
    )


def recommendation(context: Context, score: StaffScore) -> RecommendationRow | None:
    """Return who would recommend; None if the survey does not ask."""
    found = score.recommendation
    if found is None:
        return None
    net = context.told_signed(found.net)
    if net.value is None or found.n is None or found.promoters is None or found.detractors is None:
        sentence = context.say("staff.recommendation.absent", reason=net.reason)
    else:
        sentence = context.say(
            "staff.recommendation.told",
            count=context.number(found.n),
            promoters=context.number(found.promoters),
            detractors=context.number(found.detractors),
            net=net.text,
        )
    return RecommendationRow(
        question_id=found.question_id,
        text=wording(context, context.inputs.survey.questions[found.question_id]),
        n=found.n,
        net=net,
        promoters=found.promoters,
        detractors=found.detractors,
        sentence=sentence,
    )


def choice_rows(context: Context, score: StaffScore) -> tuple[ChoiceRow, ...]:
    return tuple(_choices(context, each) for each in score.choices)


def _choices(context: Context, score: ChoiceScore) -> ChoiceRow:
    question = context.inputs.survey.questions[score.question_id]
    names = {each.value: context.local(each.name) for each in question.options}
    counts = score.counts
    taken = () if counts is None else tuple((names[value], counts.get(value, 0)) for value in names)
    reason = context.term(f"absence.{score.absence or Absence.SUPPRESSED}")
    return ChoiceRow(
        question_id=question.id,
        topic=context.local(question.topic),
        text=wording(context, question),
        n=score.n,
        counts=tuple(sorted(taken, key=lambda each: -each[1])),
        note=context.say("staff.choices_hidden", reason=reason) if counts is None else "",
    )
