"""How the answers of people were scored, and how nobody can be recognised in them, in plain words."""

from collections.abc import Iterator

from reifegrad.domain.survey import Likert, SubjectKind
from reifegrad.report.context import Context


def staff_paragraphs(context: Context) -> Iterator[tuple[str, str]]:
    score, survey = context.inputs.score.staff, context.inputs.survey
    model = survey.model(SubjectKind.RESPONSE, Likert)
    if model is None or score is None:
        return
    percent, hundredths = context.percent_of, context.hundredths
    asked = sum(len(each.items) for each in score.total.dimensions)
    yield context.paragraph(
        "staff_what",
        survey=context.local(survey.title),
        summary=context.local(survey.summary),
        total=asked,
        responses=context.plural("figures.responses", score.participation.returned),
    )
    if survey.introduction:
        told = " ".join(context.local(each) for each in survey.introduction)
        told = told.replace("{minimum}", str(score.minimum_total)).replace("{group_minimum}", str(score.minimum_group))
        yield context.paragraph("staff_told", text=told)
    yield context.paragraph(
        "anonymity",
        total=score.minimum_total,
        group=score.minimum_group,
        item=score.minimum_item,
        crossing=max(model.minimum_crossing, score.minimum_group),
    )
    bands = [
        context.say("method.staff_index.item", name=context.local(each.name), index=each.index) for each in model.levels
    ]
    yield context.paragraph(
        "staff_index", answered=percent(model.answered), target=model.target, bands=context.listed(bands)
    )
    yield context.paragraph(
        "staff_spread",
        favourable=model.favourable,
        unfavourable=model.unfavourable,
        high=hundredths(model.agreement_high),
        low=hundredths(model.agreement_low),
        people=model.alpha_people,
        alpha=hundredths(model.alpha_low),
    )
    yield context.paragraph(
        "participation", full=percent(model.participation_full), provisional=percent(model.participation_provisional)
    )
    if model.stages:
        stages = [context.local(each.title) for each in model.stages]
        yield context.paragraph("barrier", stages=context.listed(stages), limit=model.stage_barrier)
    yield context.paragraph("staff_state")
    if model.brake:
        yield context.paragraph("brake", below=model.brake_below)
