"""Sheet of the processes: level, what holds it back, every process attribute, and the record of the process."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from reifegrad.exports.workbook.layout import Column, Emphasis, Field, Sheet, Table, table, unique
from reifegrad.exports.workbook.records import record_columns
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Value
from reifegrad.exports.workbook.wording import Wording, told
from reifegrad.report.model import ProcessSection, ReportModel
from reifegrad.report.process_model import ProcessRow

KEY: Final = "processes"

LEVELS: Final = "process_levels"
"""Name of the table of levels under that of the processes."""

_CHART: Final = 18
"""Rows that the chart takes under the tables."""


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    rated = model.processes
    if rated is None or not rated.processes:
        return None
    shown = _table(rated, model, wording)
    return Sheet(
        KEY,
        wording.book("sheets.processes.title"),
        (shown, _levels(rated, wording)),
        frozen_columns=1,
        printed=shown.position("cases"),
        room_below=_CHART,
    )


def percent_column(attribute_id: str) -> str:
    return f"percent_{attribute_id}"


def level_rows(sheet: Sheet) -> range:
    """Return the numbers of the rows that hold a level each."""
    top, block = list(sheet.placed())[1]
    return range(top + 1, top + block.height)


def _fields(rated: ProcessSection, wording: Wording) -> tuple[Sequence[Field[ProcessRow]], Sequence[Field[ProcessRow]]]:
    """The fields before and after those that the survey names."""
    changes = dict(rated.changes)
    first: Sequence[Field[ProcessRow]] = (
        Field("name", Role.TEXT, 30, lambda row: row.name),
        Field("level", Role.STEP, 8, lambda row: row.level, Emphasis.CAPABILITY),
        Field("level_name", Role.TEXT, 15, lambda row: row.level_name),
        Field("note", Role.TEXT, 12, lambda row: "" if row.level_text == str(row.level) else row.level_text),
        Field("state", Role.TEXT, 15, lambda row: row.state_word, Emphasis.STATE),
        Field("target", Role.STEP, 7, lambda row: row.target),
        Field("sentence", Role.TEXT, 40, lambda row: row.sentence),
        Field("red_flags", Role.TEXT, 36, lambda row: "\n".join(row.red_flags)),
        Field("automation_ready", Role.CODE, 11, lambda row: _yes_or_no(row.automation_ready, wording)),
        Field("continuity", Role.PERCENT_POINTS, 12, lambda row: told(row.continuity)),
        Field("cases", Role.WHOLE, 10, lambda row: row.cases),
    )
    last: Sequence[Field[ProcessRow]] = (
        Field("automation", Role.TEXT, 70, lambda row: row.automation),
        Field("profile", Role.INDEX, 12, lambda row: told(row.profile)),
        Field("changes", Role.TEXT, 30, lambda row: changes.get(row.name, "")),
        Field("ways", Role.TEXT, 110, lambda row: "\n".join(row.ways)),
        Field("explanation", Role.NOTE, 60, lambda row: row.explanation),
    )
    return first, last


def _yes_or_no(fact: bool | None, wording: Wording) -> str:
    return "" if fact is None else wording.yes_or_no(fact)


def _table(rated: ProcessSection, model: ReportModel, wording: Wording) -> Table:
    """Letters stand before the cases, percents, themes and record after them."""
    rows = rated.processes
    first, last = (table(KEY, fields, rows, wording.book) for fields in _fields(rated, wording))
    split = first.position("automation_ready") - 1
    letters = [Column(f"rating_{id}", id, Role.STEP, 7, Emphasis.RATING) for id, _, _ in rated.attributes]
    percents = [
        Column(percent_column(id), wording.book("processes.percent", id=id), Role.PERCENT_POINTS, 11)
        for id, _, _ in rated.attributes
    ]
    themes = [Column(f"theme_{id}", id, Role.INDEX, 11) for id, _, _ in rated.themes]
    recorded, records = record_columns(rows, model.language)
    columns = [*first.columns[:split], *letters, *first.columns[split:], *percents, *themes, *recorded, *last.columns]
    headings = unique(each.heading for each in columns)
    cells = tuple(
        (*start[:split], *_letters(row, rated), *start[split:], *_figures(row, rated), *record, *end)
        for start, row, record, end in zip(first.rows, rows, records, last.rows, strict=True)
    )
    named = (replace(each, heading=heading) for each, heading in zip(columns, headings, strict=True))
    return Table(KEY, tuple(named), cells)


def _letters(row: ProcessRow, rated: ProcessSection) -> list[Value]:
    found = {each.id: each.rating_text for each in row.ratings}
    return [found.get(id) for id, _, _ in rated.attributes]


def _figures(row: ProcessRow, rated: ProcessSection) -> list[Value]:
    percents: Mapping[str, Value] = {each.id: told(each.percent) for each in row.ratings}
    themes: Mapping[str, Value] = {each.id: told(each.index) for each in row.themes}
    return [
        *(percents.get(id) for id, _, _ in rated.attributes),
        *(themes.get(id) for id, _, _ in rated.themes),
    ]


def _levels(rated: ProcessSection, wording: Wording) -> Table:
    columns = (
        Column("level", wording.book("processes.levels.level"), Role.TEXT, 0),
        Column("processes", wording.book("processes.levels.processes"), Role.STEP, 0),
    )
    rows = [(f"{value} – {name}", count) for value, name, _, count in rated.levels]
    return Table(LEVELS, columns, (*rows, (wording.book("processes.levels.not_rated"), rated.not_rated)))
