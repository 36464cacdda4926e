"""How processes were rated, in plain words."""

from collections.abc import Iterator

from reifegrad.domain.score import Rating
from reifegrad.domain.survey import Capability, SubjectKind
from reifegrad.report.context import Context


def process_paragraphs(context: Context) -> Iterator[tuple[str, str]]:
    survey = context.inputs.survey
    model = survey.model(SubjectKind.PROCESS, Capability)
    if model is None:
        return
    percent = context.percent_of
    asked = context.asked.get(SubjectKind.PROCESS, ())
    yield context.paragraph(
        "process_what",
        survey=context.local(survey.title),
        summary=context.local(survey.summary),
        total=len(asked),
        processes=context.plural("method.processes", len(context.inputs.score.processes)),
    )
    yield context.paragraph(
        "ratings",
        **{str(each): context.term(f"rating.{each}") for each in Rating},
        partly=percent(model.partly),
        largely=percent(model.largely),
        fully=percent(model.fully),
        coverage=percent(model.coverage_provisional),
    )
    yield context.paragraph("process_level", target=model.target)
    topics = {each.id: f"{context.local(each.topic)} ({each.id})" for each in survey.whole.questions.values()}
    if model.knock_outs:
        yield context.paragraph(
            "knock_outs", topics=context.listed([topics[each] for each in model.knock_outs]), cap=model.cap
        )
    if model.automation:
        needed = [
            context.say("method.automation.item", topic=topics[id], letter=Rating.of(least).value)
            for id, least in model.automation.items()
        ]
        yield context.paragraph("automation", needed=context.listed(needed))
    if model.continuity:
        yield context.paragraph(
            "continuity",
            topics=context.listed([topics[each] for each in model.continuity]),
            least=max(1, model.continuity_least),
        )
    yield context.paragraph("process_state")
