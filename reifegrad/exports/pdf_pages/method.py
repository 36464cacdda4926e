"""How it was done, on what it rests, and what the words mean."""

from typing import Any

from reportlab.platypus import CondPageBreak

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
        story += section(texts("pdf.sources"), "sources", _sources(chapter))
    return story


def _sources(chapter: Chapter) -> Any:
    texts = chapter.texts
    titles = ("source", "binding", "as_of", "checked", "questions")
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles])]
    rows += [
        [
            cell(f"{each.title} {each.section}".strip()),
            cell(each.binding),
            cell(format.day(each.as_of, chapter.language)),
            cell(each.status),
            cell(", ".join(each.questions)),
        ]
        for each in chapter.model.method.sources
    ]
    return table(rows, chapter.width, padding=3)
