"""How people answered in detail: question by question, and by group in landscape."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    cell,
    head_cells,
    heading,
    number_cell,
    paragraph,
    section,
    table,
)
from reifegrad.exports.pdf_pages.staff import people_text
from reifegrad.report.charts import group_dots
from reifegrad.report.model import StaffSection
from reifegrad.report.staff_model import GroupingTable, GroupRow, ItemRow

_TALLEST: Final = 400.0
"""Height of a picture in points that fits under its heading in landscape."""


def staff_groups(chapter: Chapter, people: StaffSection) -> list[Any]:
    """A picture and a table for each trait by which groups are told; empty without groups."""
    story: list[Any] = []
    for grouping in people.groupings:
        if grouping.groups:
            story += [PageBreak()] if story else []
            story += _grouping(chapter, people, grouping)
    return story


def staff_items(chapter: Chapter, people: StaffSection) -> list[Any]:
    """Every question with its figures, or why there are none; empty if no question of the survey is told."""
    if not any(_is_told(each) for row in people.dimensions for each in row.items):
        return []  # the chapter has said why
    texts = chapter.texts
    story = section(texts("pdf.staff.items"), "staff-items", paragraph(texts("pdf.staff.items_aid")), room=200)
    for row in people.dimensions:
        told = any(map(_is_told, row.items))
        story += [CondPageBreak(110 if told else 50), heading(f"{row.id} {row.title}", style.H3, "H3")]
        if row.items_note:
            story.append(paragraph(row.items_note, style.AID))
        if told:
            story.append(_items(chapter, row.items))
    if any(map(_is_told, people.outcomes)):
        story += [CondPageBreak(110), heading(texts("pdf.staff.outcomes"), style.H3, "H3")]
        story.append(_items(chapter, people.outcomes))
    return story


def _grouping(chapter: Chapter, people: StaffSection, grouping: GroupingTable) -> list[Any]:
    texts = chapter.texts
    chart = group_dots(people, grouping, chapter.frame())
    return [
        Heading(texts("pdf.staff.groups", label=grouping.label), 1, f"staff-groups-{grouping.attribute_id}"),
        paragraph(chart.sentence, style.FINDING),
        chapter.picture(chart, _TALLEST),
        Spacer(0, 10),
        _groups(chapter, people, grouping),
        Spacer(0, 5),
        paragraph(texts("pdf.staff.groups_aid"), style.AID),
    ]


def _groups(chapter: Chapter, people: StaffSection, grouping: GroupingTable) -> Any:
    texts = chapter.texts
    titles = [grouping.label, *(texts(f"pdf.columns.{each}") for each in ("people", "index", "band"))]
    titles += [each.id for each in people.dimensions]
    rows = [head_cells(titles, (1, 2, *range(4, len(titles))))]
    rows += [_group(chapter, each) for each in grouping.groups]
    return table(rows, chapter.width, padding=2, row_headers=True)


def _group(chapter: Chapter, row: GroupRow) -> list[Any]:
    name = [cell(row.name, style.CELL_STRONG)]
    if row.remark:
        name.append(cell(row.remark, style.CELL_SECONDARY))
    return [
        name,
        number_cell(people_text(chapter, row.n)),
        number_cell(row.index.text, strong=True),
        cell(row.band or chapter.texts("none")),
        *(number_cell(each.index.text) for each in row.figures),
    ]


def _items(chapter: Chapter, items: Sequence[ItemRow]) -> Any:
    texts = chapter.texts
    titles = ("number", "question", "people", "mean", "favourable", "unfavourable", "agreement")
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles], range(2, 6))]
    rows += [_item(chapter, each) for each in items]
    return table(rows, chapter.width, padding=3)


def _item(chapter: Chapter, row: ItemRow) -> list[Any]:
    question = [cell(row.topic, style.CELL_STRONG), cell(row.text, style.CELL_SECONDARY)]
    question += [cell(chapter.texts("pdf.staff.reversed"), style.CELL_SECONDARY)] if row.is_reversed else []
    question += [cell(row.note, style.CELL_STRONG)] if row.note else []
    return [
        cell(row.question_id),
        question,
        number_cell(people_text(chapter, row.n)),
        number_cell(row.mean.text, strong=True),
        number_cell(row.answered.favourable.text),
        number_cell(row.answered.unfavourable.text),
        cell(row.agreement_word or row.agreement.text),
    ]


def _is_told(row: ItemRow) -> bool:
    return bool(row.n)
