"""How it was done, on what it rests, and what the words mean."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.platypus import CondPageBreak

from reifegrad.domain.survey import FactStatus
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_missing import missing_notice
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    bullets,
    cell,
    definitions,
    head_cells,
    heading,
    paragraph,
    section,
    table,
)
from reifegrad.report import format
from reifegrad.report.model import SourceRow

_COLUMNS: Final = ("source", "binding", "as_of", "questions")
_TIGHT: Final = 1.0
_GAP: Final = 8.0
_ROOM: Final = 80.0
"""Points for the heading of a table and its first rows."""


def method(chapter: Chapter) -> list[Any]:
    model, texts = chapter.model, chapter.texts
    story: list[Any] = [Heading(texts("pdf.method"), 0, "method"), paragraph(model.basis, style.FINDING)]
    for title, text in model.method.paragraphs:
        story += [CondPageBreak(60), heading(title, style.H3, "H2"), paragraph(text)]
    if model.dimensions:
        computed = definitions(((each.id, each.explanation) for each in model.dimensions), style.LIST_SMALL)
        story += section(texts("pdf.computed"), "computed", *computed)
    if model.method.caveats:
        story += section(texts("pdf.caveats"), "caveats", *bullets(model.method.caveats))
    unshown = missing_notice(model)
    if unshown:
        story += section(texts("pdf.missing.title"), "missing", paragraph(unshown))
    story += section(texts("pdf.glossary"), "glossary", *definitions(model.method.glossary))
    if model.method.sources:
        story += section(texts("pdf.sources"), "sources", *_sources(chapter))
    return story


def _sources(chapter: Chapter) -> list[Any]:
    """A table for each way in which sources were checked, the surest first."""
    story: list[Any] = []
    for status in FactStatus:
        word = chapter.terms(f"fact_status.{status}")
        found = [each for each in chapter.model.method.sources if each.status == word]
        if found:
            title = heading(f"{word[:1].upper()}{word[1:]}", style.H3, "H3")
            story += [CondPageBreak(_ROOM), title, _source_table(chapter, found)]
    return story


def _source_table(chapter: Chapter, sources: Sequence[SourceRow]) -> Any:
    rows = [head_cells([chapter.texts(f"pdf.columns.{each}") for each in _COLUMNS])]
    rows += [
        [
            cell(f"{each.title} {each.section}".strip()),
            cell(each.binding),
            cell(format.day(each.as_of, chapter.language)),
            cell(", ".join(each.questions)),
        ]
        for each in sources
    ]
    return table(rows, chapter.width, padding=_TIGHT, gap=_GAP)
