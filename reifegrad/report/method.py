"""How the figures came about, in plain words; sources with their as-of day; glossary."""

from collections.abc import Iterator
from fractions import Fraction

from reifegrad.domain.survey import Source, SubjectKind
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.level import gated_index
from reifegrad.report.model import Method, SourceRow
from reifegrad.report.services import minimum

_GLOSSARY = (
    "assessment",
    "dimension",
    "index",
    "level",
    "gate",
    "gap",
    "coverage",
    "confidence",
    "efa",
    "ozg",
    "person_day",
    "duty",
)


def method(context: Context) -> Method:
    return Method(
        paragraphs=tuple(_paragraphs(context)),
        caveats=tuple(context.local(each) for each in context.inputs.survey.caveats),
        sources=_sources(context),
        glossary=tuple(
            (context.say(f"glossary.{each}.term"), context.say(f"glossary.{each}.text")) for each in _GLOSSARY
        ),
    )


def _paragraphs(context: Context) -> Iterator[tuple[str, str]]:
    inputs = context.inputs
    survey = inputs.survey

    def paragraph(key: str, **values: object) -> tuple[str, str]:
        return context.say(f"method.{key}.title"), context.say(f"method.{key}.text", **values)

    def percent(value: int) -> str:
        return context.percent(Fraction(value, 100))

    services = [each for each in inputs.subjects if each.kind is SubjectKind.SERVICE]
    yield paragraph(
        "what",
        summary=context.local(survey.summary),
        total=len(context.asked.get(SubjectKind.ORGANISATION, ())),
        services=context.plural("method.services", len(services)),
    )
    yield paragraph("answers")
    gated = gated_index(context)
    if gated is not None:
        yield paragraph("index")
        yield paragraph(
            "coverage",
            full=percent(gated.coverage_full),
            provisional=percent(gated.coverage_provisional),
            limited=percent(gated.limited_comparability),
        )
        yield paragraph(
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
        yield paragraph("level", levels=context.listed(levels))
    lowest = minimum(context)
    if lowest is not None:
        yield paragraph("service", target=lowest.target)
    yield paragraph("state")
    yield paragraph("plan")
    yield paragraph("limits")
    yield paragraph(
        "dates",
        title=inputs.assessment.title,
        day=format.day(inputs.assessment.day, context.language),
        survey=context.local(survey.title),
        version=survey.version,
        as_of=format.day(survey.as_of, context.language),
        made_on=format.day(context.options.made_on, context.language),
    )
    yield paragraph("law")


def _sources(context: Context) -> tuple[SourceRow, ...]:
    """Every source once, with all questions that rest on it; ordered by title and section."""
    questions: dict[Source, list[str]] = {}
    for question in context.inputs.survey.questions.values():
        for source in question.sources:
            questions.setdefault(source, []).append(question.id)
    rows = [_source(context, source, ids) for source, ids in questions.items()]
    return tuple(sorted(rows, key=lambda each: (each.title.casefold(), each.section.casefold())))


def _source(context: Context, source: Source, ids: list[str]) -> SourceRow:
    return SourceRow(
        title=source.title,
        section=source.section,
        binding=context.term(f"binding.{source.binding}"),
        as_of=source.as_of,
        status=context.term(f"fact_status.{source.status}"),
        note=context.local(source.note),
        questions=tuple(ids),
    )
