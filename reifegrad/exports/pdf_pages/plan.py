"""The plan, in landscape: every measure in one row, the schedule in quarters, what people changed and why."""

from collections.abc import Mapping, Sequence
from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from reifegrad.domain.plan import Quarter
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_charts import figure
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    bullets,
    cell,
    costs,
    head_cells,
    number_cell,
    paragraph,
    table,
)
from reifegrad.report import format
from reifegrad.report.charts import quarter_load, value_effort_matrix
from reifegrad.report.model import MeasureRow

_COLUMNS = (
    "number",
    "measure_field",
    "goal",
    "trigger",
    "class_basis",
    "priority_score",
    "responsible",
    "effort_time",
    "cost",
    "status",
)
_WIDTHS = (22.0, 0.0, 138.0, 72.0, 88.0, 56.0, 88.0, 56.0, 76.0, 58.0)
_QUARTERS = 12
"""Quarters that fit beside the titles on one page; longer plans go on in a further table."""


def plan(chapter: Chapter) -> list[Any]:
    model, texts = chapter.model, chapter.texts
    story: list[Any] = [
        Heading(texts("pdf.plan"), 0, "plan"),
        paragraph(model.summary.resources, style.FINDING),
    ]
    if model.plan_problems:
        story += [Heading(texts("pdf.problems"), 1, "problems"), *bullets(model.plan_problems)]
    if not model.measures:
        return story
    story += [Heading(texts("pdf.plan_table"), 1, "plan-table"), _table(chapter)]
    changed = [f"{each.number} {each.title}: {text}" for each in model.measures for text in each.overridden]
    if changed:
        story += [Heading(texts("pdf.overrides"), 1, "overrides"), *bullets(changed)]
    matrix = value_effort_matrix(model, chapter.frame(min(chapter.width, 640)))
    story += [
        CondPageBreak(matrix.height + 60),
        Heading(texts("pdf.matrix"), 1, "matrix"),
        paragraph(matrix.sentence, style.FINDING),
        figure(matrix),
    ]
    return story


def schedule(chapter: Chapter) -> list[Any]:
    """Load per quarter as a chart, and the person-days of every measure per quarter as a table."""
    model, texts = chapter.model, chapter.texts
    chart = quarter_load(model, chapter.frame())
    story: list[Any] = [
        Heading(texts("pdf.schedule"), 0, "schedule"),
        paragraph(chart.sentence, style.FINDING),
    ]
    quarters = [each.quarter for each in model.quarters]
    if not quarters:
        return story
    story += [figure(chart), Spacer(0, 10), paragraph(texts("pdf.schedule_aid"), style.SMALL)]
    for start in range(0, len(quarters), _QUARTERS):
        story += [_schedule(chapter, quarters[start : start + _QUARTERS]), Spacer(0, 14)]
    return story


def _table(chapter: Chapter) -> Any:
    texts = chapter.texts
    numbers = {each.id: each.number for each in chapter.model.measures}
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in _COLUMNS])]
    rows += [_row(chapter, each, numbers) for each in chapter.model.measures]
    widths = list(_WIDTHS)
    widths[1] = chapter.width - sum(widths)
    return table(rows, widths)


def _row(chapter: Chapter, measure: MeasureRow, numbers: Mapping[str, int]) -> list[Any]:
    texts, language = chapter.texts, chapter.language
    mark = "*" if measure.overridden else ""
    title = [cell(f"{measure.title}{mark}", style.CELL_STRONG), cell(measure.field, style.CELL_SECONDARY)]
    goals = [cell(measure.goal)] if measure.goal else []
    if measure.indicator:
        goals.append(cell(texts("pdf.indicator", text=measure.indicator), style.CELL_SECONDARY))
    kind = [cell(measure.class_word, style.CELL_STRONG)]
    kind += [cell(text, style.CELL_SECONDARY) for text in (measure.basis, ", ".join(measure.label_words)) if text]
    score = texts("pdf.score", score=format.number(measure.inherited_score, language, 1))
    time = [cell(texts("pdf.person_days", days=format.number(measure.person_days, language)))]
    time += [cell(text, style.CELL_SECONDARY) for text in _time(chapter, measure, numbers)]
    return [
        cell(str(measure.number)),
        title,
        goals or "",
        cell(measure.trigger),
        kind,
        [cell(measure.priority_word), cell(score, style.CELL_SECONDARY)],
        cell(measure.responsible or measure.lead),
        time,
        cell(costs(chapter, measure)),
        [cell(measure.status_word), *_progress(chapter, measure)],
    ]


def _time(chapter: Chapter, measure: MeasureRow, numbers: Mapping[str, int]) -> list[str]:
    texts, language = chapter.texts, chapter.language
    found = []
    if measure.quarters:
        first, last = (format.quarter(each, language) for each in (measure.quarters[0], measure.quarters[-1]))
        found.append(first if first == last else f"{first} – {last}")
    if measure.due:
        found.append(texts("pdf.due", day=format.day(measure.due, language)))
    before = sorted(numbers[each] for each in measure.requires if each in numbers)
    if before:
        found.append(texts("pdf.requires", numbers=", ".join(map(str, before))))
    return found


def _progress(chapter: Chapter, measure: MeasureRow) -> list[Any]:
    if not measure.progress:
        return []
    return [cell(format.number(measure.progress, chapter.language) + "\u00a0%", style.CELL_SECONDARY)]


def _schedule(chapter: Chapter, quarters: Sequence[Quarter]) -> Any:
    texts, language = chapter.texts, chapter.language
    titles = [texts("pdf.columns.number"), texts("pdf.columns.measure")]
    shown = [format.quarter(each, language) for each in quarters]
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
    column = 46.0
    return table(rows, [22.0, chapter.width - 22 - column * len(quarters), *[column] * len(quarters)], padding=2.5)
