"""The services: how many are on target, what holds each one back, what is one step away."""

from typing import Any

from reportlab.platypus import Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    StateCell,
    bullets,
    cell,
    definitions,
    head_cells,
    number_cell,
    paragraph,
    section,
    table,
)
from reifegrad.report import format
from reifegrad.report.charts import portfolio_bars
from reifegrad.report.model import ServiceRow


def services(chapter: Chapter) -> list[Any]:
    model, texts = chapter.model, chapter.texts
    story: list[Any] = [Heading(texts("pdf.services"), 0, "services")]
    if model.portfolio is None:
        return [*story, paragraph(texts("pdf.no_services"))]
    chart = portfolio_bars(model, chapter.frame())
    story.append(paragraph(chart.sentence, style.FINDING))
    if model.portfolio.share is not None:
        explanations = f"{model.portfolio.share_explanation} {model.portfolio.share_weighted_explanation}"
        story += [
            Spacer(0, 2),
            chapter.picture(chart),
            Spacer(0, 8),
            paragraph(explanations, style.SMALL),
        ]
    if model.portfolio.quick_wins:
        story += section(texts("pdf.quick_wins"), "quick-wins", *bullets(model.portfolio.quick_wins))
    criteria = ", ".join(f"{id} {topic}" for id, topic in model.service_criteria)
    story += section(texts("pdf.services_table"), "services-table", _table(chapter))
    story += [Spacer(0, 6), paragraph(texts("pdf.criteria", criteria=criteria), style.SMALL)]
    ways = [(each.name, each.ways[0]) for each in model.services if each.ways]
    if ways:
        aid = paragraph(texts("pdf.ways_aid"), style.AID)
        story += section(texts("pdf.ways"), "service-ways", aid, *definitions(ways, style.LIST_SMALL))
    return story


def _table(chapter: Chapter) -> Any:
    texts = chapter.texts
    titles = ("state", "service", "cases", "level", "limited_by")
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles], (2,))]
    rows += [_row(chapter, each) for each in chapter.model.services]
    return table(rows, chapter.width)


def _row(chapter: Chapter, row: ServiceRow) -> list[Any]:
    cases = chapter.texts("none") if row.cases is None else format.number(row.cases, chapter.language)
    return [
        StateCell(row.state, chapter.terms(f"state.{row.state}")),
        cell(row.name),
        number_cell(cases),
        cell(f"{row.level_text} {row.level_name}".strip()),
        cell(", ".join(row.limited_by)),
    ]
