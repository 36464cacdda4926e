"""The plan, in landscape: an overview, every measure in one row, the schedule in quarters, and what people changed."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from reifegrad.domain.plan import Quarter
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    bullets,
    cell,
    costs,
    head_cells,
    heading,
    number_cell,
    paragraph,
    section,
    table,
)
from reifegrad.exports.tagged.flowables import Columns
from reifegrad.report import format
from reifegrad.report.charts import quarter_load, value_effort_matrix
from reifegrad.report.model import MeasureRow
from reifegrad.report.primitives import Chart

_COLUMNS = (
    "number",
    "measure_field",
    "goal",
    "trigger_basis",
    "class",
    "responsible_status",
    "effort_time_cost",
)
_QUARTERS = 12
"""Quarters that fit beside the titles on one page; longer plans go on in a further table."""
_QUARTER_WIDTH = 28.0
_GUTTER = 28.0
_TIGHT = 3.0
_GAP = 9.0
_TIME_WIDTH = 90.0
"""Points that hold a deadline on one line in every language."""
_TALLEST = 320.0
"""Height of a picture in points that still fits under the head of the chapter."""
_TALLEST_WIDE = 340.0
"""The same for one that has the width of the page to itself; its heading takes one line, its sentence too."""
_ABOVE = 70.0
"""Room in points for the heading and the sentence of a picture."""
_BEGIN = 190.0
"""Room in points for the heading of the table of measures and its first rows; else it begins on the next page."""


def plan(chapter: Chapter) -> list[Any]:
    model, texts = chapter.model, chapter.texts
    story: list[Any] = [
        Heading(texts("pdf.plan"), 0, "plan"),
        paragraph(model.summary.resources, style.FINDING),
    ]
    if model.measures:
        story += [Spacer(0, 4), *_overview(chapter)]
    if model.plan_problems:
        story += section(texts("pdf.problems"), "problems", *bullets(model.plan_problems))
    if not model.measures:
        return story
    story += [CondPageBreak(_BEGIN), Heading(texts("pdf.plan_table"), 1, "plan-table"), _table(chapter)]
    changed = [f"{each.number} {each.title}: {text}" for each in model.measures for text in each.overridden]
    if changed:
        story += [
            Spacer(0, 4),
            paragraph(texts("pdf.override_mark"), style.SMALL),
            *section(texts("pdf.overrides"), "overrides", *bullets(changed)),
        ]
    return story


def schedule(chapter: Chapter) -> list[Any]:
    """The person-days of every measure per quarter, with sum and capacity."""
    model, texts = chapter.model, chapter.texts
    quarters = [each.quarter for each in model.quarters]
    if not quarters:
        return []
    story: list[Any] = [
        Heading(texts("pdf.schedule"), 0, "schedule"),
        paragraph(texts("pdf.schedule_aid"), style.BODY),
    ]
    for start in range(0, len(quarters), _QUARTERS):
        story += [_schedule(chapter, quarters[start : start + _QUARTERS]), Spacer(0, 14)]
    return story


def _overview(chapter: Chapter) -> list[Any]:
    """Two pictures: which measures are light and strong, and how the quarters fill.

    They stand side by side; the one below the other where many measures make the first one tall.
    """
    half = (chapter.width - _GUTTER) / 2
    matrix = value_effort_matrix(chapter.model, chapter.frame(half))
    if matrix.height > _TALLEST:
        wide = chapter.frame(chapter.width)
        load = quarter_load(chapter.model, wide)
        return [
            *_picture(chapter, "pdf.matrix", value_effort_matrix(chapter.model, wide, tallest=_TALLEST_WIDE)),
            CondPageBreak(load.height + _ABOVE),
            *_picture(chapter, "pdf.load", load),
        ]
    load = quarter_load(chapter.model, chapter.frame(half), plot=min(240.0, matrix.height - 70))
    columns = [_picture(chapter, "pdf.matrix", matrix), _picture(chapter, "pdf.load", load)]
    return [Columns(columns, [half, half], _GUTTER)]


def _picture(chapter: Chapter, title: str, chart: Chart) -> list[Any]:
    return [heading(chapter.texts(title), style.H3, "H2"), paragraph(chart.sentence), chapter.picture(chart)]


def _table(chapter: Chapter) -> Any:
    texts = chapter.texts
    numbers = {each.id: each.number for each in chapter.model.measures}
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in _COLUMNS])]
    rows += [_row(chapter, each, numbers) for each in chapter.model.measures]
    return table(rows, chapter.width, {len(_COLUMNS) - 1: _TIME_WIDTH}, padding=_TIGHT, gap=_GAP)


def _row(chapter: Chapter, measure: MeasureRow, numbers: Mapping[str, int]) -> list[Any]:
    texts, language = chapter.texts, chapter.language
    mark = "*" if measure.overridden else ""
    goals = [cell(measure.goal)] if measure.goal else []
    if measure.indicator and not measure.status.is_closed:
        goals.append(cell(texts("pdf.indicator", text=measure.indicator), style.CELL_SECONDARY))
    score = format.number(measure.inherited_score, language, 1)
    rating = [
        cell(measure.class_word, style.CELL_STRONG),
        cell(texts("pdf.rating", priority=measure.priority_word, score=score)),
    ]
    if measure.label_words:
        rating.append(cell(", ".join(measure.label_words), style.CELL_SECONDARY))
    return [
        cell(str(measure.number)),
        [cell(f"{measure.title}{mark}", style.CELL_STRONG), cell(measure.field, style.CELL_SECONDARY)],
        goals or "",
        [cell(measure.trigger), *([cell(measure.basis, style.CELL_SECONDARY)] if measure.basis else [])],
        rating,
        [cell(measure.responsible or measure.lead), cell(_status(chapter, measure), style.CELL_SECONDARY)],
        _time(chapter, measure, numbers),
    ]


def _time(chapter: Chapter, measure: MeasureRow, numbers: Mapping[str, int]) -> list[Any]:
    """What it takes and when, then what it costs if that is known."""
    texts, language = chapter.texts, chapter.language
    when = [texts("pdf.person_days", days=format.number(measure.person_days, language))]
    if measure.quarters:
        first, last = (format.quarter(each, language) for each in (measure.quarters[0], measure.quarters[-1]))
        when.append(first if first == last else f"{first} – {last}")
    found = []
    if measure.due:
        found.append(texts("pdf.due", day=format.day(measure.due, language)))
    before = sorted(numbers[each] for each in measure.requires if each in numbers)
    if before:
        found.append(texts("pdf.requires", numbers=", ".join(map(str, before))))
    return [
        cell(", ".join(when)),
        *(cell(each, style.CELL_SECONDARY) for each in found),
        *map(cell, costs(chapter, measure)),
    ]


def _status(chapter: Chapter, measure: MeasureRow) -> str:
    done = [format.percent(Fraction(measure.progress, 100), chapter.language)] if measure.progress else []
    return ", ".join([measure.status_word, *done])


def _schedule(chapter: Chapter, quarters: Sequence[Quarter]) -> Any:
    texts, language = chapter.texts, chapter.language
    titles = [texts("pdf.columns.number"), texts("pdf.columns.measure")]
    shown = [format.quarter(each, language).replace("\u00a0", "\n") for each in quarters]
    rows = [head_cells([*titles, *shown], range(2, 2 + len(quarters)))]
    for measure in chapter.model.measures:
        days = dict(zip(measure.quarters, measure.days_per_quarter, strict=False))
        if any(each in days for each in quarters):
            cells = [number_cell(str(days[each]) if each in days else "") for each in quarters]
            rows.append([cell(str(measure.number)), cell(measure.title), *cells])
    load = {each.quarter: each for each in chapter.model.quarters}
    for label, figures in (
        ("pdf.total", [load[each].days for each in quarters]),
        ("pdf.capacity", [load[each].capacity for each in quarters]),
    ):
        values = [number_cell(format.number(each, language), strong=True) for each in figures]
        rows.append([cell(""), cell(texts(label), style.CELL_STRONG), *values])
    return table(rows, chapter.width, dict.fromkeys(range(2, 2 + len(quarters)), _QUARTER_WIDTH), padding=2.8)
