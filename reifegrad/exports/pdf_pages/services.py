"""The services: how many are on target, what holds each one back, what is one step away."""

from typing import Any

from reportlab.platypus import Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_charts import figure
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    StateCell,
    bullets,
    cell,
    head_cells,
    number_cell,
    paragraph,
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
    story.append(paragraph(model.portfolio.sentence, style.FINDING))
    if model.portfolio.share is not None:
        explanations = f"{model.portfolio.share_explanation} {model.portfolio.share_weighted_explanation}"
        story += [
            Spacer(0, 2),
            figure(portfolio_bars(model, chapter.frame())),
            Spacer(0, 8),
            paragraph(explanations, style.SMALL),
        ]
    if model.portfolio.quick_wins:
        story += [Heading(texts("pdf.quick_wins"), 1, "quick-wins"), *bullets(model.portfolio.quick_wins)]
    story += [Heading(texts("pdf.services_table"), 1, "services-table"), _table(chapter)]
    criteria = (f"{id}: {text}" for id, text in model.service_criteria)
    return [*story, Heading(texts("pdf.criteria"), 1, "criteria"), *bullets(criteria, style.LIST_SMALL)]


def _table(chapter: Chapter) -> Any:
    texts = chapter.texts
    titles = ("service", "cases", "level", "limited_by", "state")
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles], (1,))]
    rows += [_row(chapter, each) for each in chapter.model.services]
    widths = [0.0, 58.0, 96.0, 140.0, 84.0]
    widths[0] = chapter.width - sum(widths)
    return table(rows, widths)


def _row(chapter: Chapter, row: ServiceRow) -> list[Any]:
    cases = chapter.texts("none") if row.cases is None else format.number(row.cases, chapter.language)
    level = f"{row.level_text} {row.level_name}".strip()
    return [
        cell(row.name),
        number_cell(cases),
        cell(level),
        cell(", ".join(row.limited_by)),
        StateCell(row.state, chapter.texts("none")),
    ]
