"""The surveys side by side: three results, where each stands, and what they say together. No grand total."""

from typing import Any

from reportlab.platypus import Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    StateCell,
    bullets,
    cell,
    head_cells,
    paragraph,
    section,
    table,
)
from reifegrad.report import format
from reifegrad.report.combined_model import PartResult, TrafficCell, TrafficRow
from reifegrad.report.model import CombinedSection


def combined(chapter: Chapter, together: CombinedSection) -> list[Any]:
    texts = chapter.texts
    return [
        Heading(texts("pdf.combined.title"), 0, "combined"),
        *(paragraph(each, style.FINDING) for each in together.sentences),
        *section(texts("pdf.combined.results"), "combined-results", _results(chapter, together)),
        *section(texts("pdf.combined.traffic"), "combined-traffic", _traffic(chapter, together)),
        Spacer(0, 8),
        *bullets(each.sentence for each in together.traffic),
        Spacer(0, 4),
        paragraph(together.note),
    ]


def _results(chapter: Chapter, together: CombinedSection) -> Any:
    titles = [chapter.texts(f"pdf.columns.{each}") for each in ("survey", "result", "basis", "band")]
    return table([head_cells(titles), *(_result(chapter, each) for each in together.results)], chapter.width)


def _result(chapter: Chapter, row: PartResult) -> list[Any]:
    result = [cell(row.value, style.CELL_STRONG)]
    if row.note:
        result.append(cell(row.note, style.CELL_SECONDARY))
    basis = [each for each in (row.assessment_title, format.day(row.day, chapter.language) if row.day else "") if each]
    return [
        [cell(row.name), *([cell(row.survey_title, style.CELL_SECONDARY)] if row.survey_title else [])],
        result,
        [cell(each) for each in basis] or cell(chapter.texts("none")),
        StateCell(row.state, row.state_word),
    ]


def _traffic(chapter: Chapter, together: CombinedSection) -> Any:
    head = head_cells([chapter.texts("pdf.columns.survey"), *(word for _, word in together.columns)])
    names = {each.part: each.figure_name for each in together.results}
    rows = [head, *(_light(chapter, each, names[each.part]) for each in together.traffic)]
    width = chapter.width / len(head) - 11
    return table(rows, chapter.width, dict.fromkeys(range(1, len(head)), width), padding=6, row_headers=True)


def _light(chapter: Chapter, row: TrafficRow, figure_name: str) -> list[Any]:
    return [
        [cell(row.name, style.CELL_STRONG), cell(figure_name, style.CELL_SECONDARY)],
        *(_field(row, each) for each in row.cells),
    ]


def _field(row: TrafficRow, field: TrafficCell) -> Any:
    if not field.is_here:
        return cell(field.span, style.CELL_SECONDARY)
    return [StateCell(row.state, row.state_word), cell(field.figure, style.CELL_STRONG), cell(field.span)]
