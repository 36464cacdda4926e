"""How the organisation and its services were rated, in plain words."""

from collections.abc import Iterator

from reifegrad.domain.survey import GatedIndex, Minimum, SubjectKind
from reifegrad.report.context import Context
from reifegrad.report.tailoring import light_answered, light_gap


def readiness_paragraphs(context: Context) -> Iterator[tuple[str, str]]:
    inputs, percent = context.inputs, context.percent_of
    services = [each for each in inputs.subjects if each.kind is SubjectKind.SERVICE]
    yield context.paragraph(
        "what",
        summary=context.local(inputs.survey.summary),
        total=len(context.asked.get(SubjectKind.ORGANISATION, ())),
        services=context.plural("method.services", len(services)),
    )
    yield context.paragraph("answers")
    gated = inputs.survey.model(SubjectKind.ORGANISATION, GatedIndex)
    if gated is not None:
        yield context.paragraph("index")
        yield context.paragraph(
            "coverage",
            full=percent(gated.coverage_full),
            provisional=percent(gated.coverage_provisional),
            limited=percent(gated.limited_comparability),
        )
        yield context.paragraph(
            "confidence",
            none=percent(gated.evidence_none),
            plausible=percent(gated.evidence_plausible),
            documented=percent(gated.evidence_documented),
            high=percent(gated.confidence_high),
            medium=percent(gated.confidence_medium),
        )
        levels = [
            context.say("method.level.item", level=each.value, index=each.index) for each in gated.levels if each.index
        ]
        yield context.paragraph("level", levels=context.listed(levels))
    lowest = inputs.survey.model(SubjectKind.SERVICE, Minimum)
    if lowest is not None:
        yield context.paragraph("service", target=lowest.target)
    if gated is not None:
        yield context.paragraph("state", gap=light_gap(context), answered=light_answered(context))
