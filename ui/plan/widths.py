"""How wide the columns of the plan are: what their heading and their longest text need."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFontMetrics

from reifegrad.report.model import MeasureRow
from ui import theme
from ui.plan.statuses import signed
from ui.plan.table import Column, MeasureTable

_WRAPPED = (Column.FIELD, Column.LEAD, Column.RESPONSIBLE)
"""Columns whose texts take two lines, so that the longest word decides."""
_CHIPS = (Column.STATUS, Column.LABELS)
_AROUND_TEXT, _AROUND_HEADING, _AROUND_CHIP = 18, 22, 30
_MOST = 162
"""Width for wrapped texts at most, at 100 %, unless the heading needs more; longer words are cut with an ellipsis."""


def widths_for(table: MeasureTable) -> Mapping[Column, int]:
    """Pixels for every column but the titles, which get the rest."""
    text, chip = (QFontMetrics(each) for each in (theme.font(), theme.font(theme.CAPTION)))
    found: dict[Column, int] = {}
    for column, least in least_widths(table).items():
        metrics, around = (chip, _AROUND_CHIP) if column in _CHIPS else (text, _AROUND_TEXT)
        parts = {part for row in table.measures for part in _parts(table, row, column)}  # few differ
        widest = max((metrics.horizontalAdvance(each) for each in parts), default=0) + theme.px(around)
        found[column] = max(least, min(widest, theme.px(_MOST)) if column in _WRAPPED else widest)
    return found


def least_widths(table: MeasureTable) -> Mapping[Column, int]:
    """Pixels that the headings need, for every column but the titles."""
    heading = QFontMetrics(theme.font(bold=True))
    return {
        column: heading.horizontalAdvance(name) + theme.px(_AROUND_HEADING)
        for column, name in zip(Column, table.header, strict=True)
        if column is not Column.MEASURE
    }


def _parts(table: MeasureTable, row: MeasureRow, column: Column) -> Sequence[str]:
    """The texts of a cell that stand on a line of their own."""
    shown = table.text(row, column)
    if column in _WRAPPED:
        return shown.split()
    if column is Column.STATUS:
        return [signed(row.status, shown)]
    return shown.split(", ") if column in _CHIPS else [shown]
