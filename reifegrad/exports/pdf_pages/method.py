"""How it was done, on what it rests, and what the words mean."""

from typing import Any

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import Chapter, Heading, bullets, cell, head_cells, heading, paragraph, table
from reifegrad.report import format


def method(chapter: Chapter) -> list[Any]:
    model, texts = chapter.model, chapter.texts
    story: list[Any] = [Heading(texts("pdf.method"), 0, "method"), paragraph(model.basis, style.FINDING)]
    for title, text in model.method.paragraphs:
        story += [heading(title, style.H3, "H2"), paragraph(text)]
    if model.method.caveats:
        story += [Heading(texts("pdf.caveats"), 1, "caveats"), *bullets(model.method.caveats)]
    if model.method.sources:
        story += [Heading(texts("pdf.sources"), 1, "sources"), _sources(chapter)]
    story.append(Heading(texts("pdf.glossary"), 1, "glossary"))
    return [*story, *bullets(f"{term}: {text}" for term, text in model.method.glossary)]


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
    widths = [0.0, 76.0, 62.0, 98.0, 76.0]
    widths[0] = chapter.width - sum(widths)
    return table(rows, widths)
