"""How the figures came about, in plain words; sources with their as-of day; glossary."""

from collections.abc import Iterator, Sequence

from reifegrad.domain.survey import Binding, FactStatus, Source, SubjectKind
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.method_processes import process_paragraphs
from reifegrad.report.method_readiness import readiness_paragraphs
from reifegrad.report.method_staff import staff_paragraphs
from reifegrad.report.model import Method, SourceRow
from reifegrad.report.tailoring import tailoring_paragraphs
from reifegrad.scoring.combined import BOUNDS

_GLOSSARY = ("assessment", "dimension", "index", "level", "gate", "gap", "coverage", "confidence")
_READINESS_GLOSSARY = ("efa", "ozg")
_STAFF_GLOSSARY = ("favourable", "agreement", "alpha", "barrier")
_PROCESS_GLOSSARY = ("process_attribute", "ratings", "continuity")
_PLAN_GLOSSARY = ("person_day", "duty")


def method(context: Context, *, is_combined: bool) -> Method:
    """Speak of every survey in the report, in the order organisation, people, processes."""
    parts = _Parts(context)
    return Method(
        paragraphs=tuple(_paragraphs(context, parts, is_combined=is_combined)),
        caveats=tuple(dict.fromkeys(caveat for each in parts.everything for caveat in _caveats(each))),
        sources=_sources(context, parts),
        glossary=tuple(
            (context.say(f"glossary.{each}.term"), context.say(f"glossary.{each}.text")) for each in parts.terms()
        ),
    )


class _Parts:
    """The contexts of the surveys in the report."""

    def __init__(self, context: Context) -> None:
        self.readiness = context.rating(SubjectKind.ORGANISATION) or context.rating(SubjectKind.SERVICE)
        self.staff = context.rating(SubjectKind.RESPONSE)
        self.processes = context.rating(SubjectKind.PROCESS)
        found = [each for each in (self.readiness, self.staff, self.processes) if each] or [context]
        self.everything = list({each.inputs.assessment.id: each for each in found}.values())

    def terms(self) -> Iterator[str]:
        yield from _GLOSSARY
        yield from _READINESS_GLOSSARY if self.readiness else ()
        yield from _STAFF_GLOSSARY if self.staff else ()
        yield from _PROCESS_GLOSSARY if self.processes else ()
        yield from _PLAN_GLOSSARY


def _paragraphs(context: Context, parts: _Parts, *, is_combined: bool) -> Iterator[tuple[str, str]]:
    for each in parts.everything:
        yield from tailoring_paragraphs(each)
    if parts.readiness:
        yield from readiness_paragraphs(parts.readiness)
    if parts.staff:
        yield from staff_paragraphs(parts.staff)
    if parts.processes:
        yield from process_paragraphs(parts.processes)
    if is_combined:
        bounds = {
            f"{part}_{name}": bound
            for part, both in BOUNDS.items()
            for name, bound in zip(("medium", "high"), both, strict=True)
        }
        yield context.paragraph("combined", **bounds)
    yield context.paragraph("plan")
    yield context.paragraph("limits")
    made_on = format.day(context.options.made_on, context.language)
    yield context.paragraph("dates", assessments=" ".join(map(_dates, parts.everything)), made_on=made_on)
    yield context.paragraph("law")


def _caveats(context: Context) -> Iterator[str]:
    survey = context.inputs.survey
    if survey.draft:
        yield context.say("method.draft", survey=context.local(survey.title), version=survey.version)
    yield from (context.local(each) for each in survey.caveats)


def _dates(context: Context) -> str:
    survey, assessment = context.inputs.survey, context.inputs.assessment
    return context.say(
        "method.dates.item",
        title=assessment.title,
        day=format.day(assessment.day, context.language),
        survey=context.local(survey.title),
        version=survey.version,
        as_of=format.day(survey.as_of, context.language),
    )


def _sources(context: Context, parts: _Parts) -> tuple[SourceRow, ...]:
    """Every section of a source once, with all questions that rest on it; ordered by title and section."""
    found: dict[tuple[str, str], list[tuple[Source, str]]] = {}
    for each in parts.everything:
        for question in each.inputs.survey.questions.values():
            for source in question.sources:
                found.setdefault((source.title, source.section), []).append((source, question.id))
    rows = [_source(context, each) for each in found.values()]
    return tuple(sorted(rows, key=lambda each: (each.title.casefold(), each.section.casefold())))


def _source(context: Context, uses: Sequence[tuple[Source, str]]) -> SourceRow:
    """Where questions say different things of the same section, the oldest day and the least certain check count."""
    sources = [each for each, _ in uses]
    bindings = {each.binding for each in sources}
    certainty = list(FactStatus)
    least = max((each.status for each in sources), key=certainty.index)
    notes = dict.fromkeys(context.local(each.note) for each in sources if each.note)
    return SourceRow(
        title=sources[0].title,
        section=sources[0].section,
        binding=", ".join(context.term(f"binding.{each}") for each in Binding if each in bindings),
        as_of=min(each.as_of for each in sources),
        status=context.term(f"fact_status.{least}"),
        note=" ".join(notes),
        questions=tuple(dict.fromkeys(id for _, id in uses)),
    )
