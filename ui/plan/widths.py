"""How wide the columns of the plan are: what their heading and their longest text need."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFontMetrics

from ui import theme
from ui.plan.statuses import signed
from ui.plan.table import Column, MeasureTable
from ui.widgets.rows import NO_INDEX

_WRAPPED = (Column.FIELD, Column.LEAD, Column.RESPONSIBLE)
"""Columns whose texts take two lines, so that the longest word decides."""
_CHIPS = (Column.STATUS, Column.LABELS)
_AROUND_TEXT, _AROUND_HEADING, _AROUND_CHIP = 18, 22, 30
_MOST = 124
"""Width for wrapped texts at most, at 100 %, unless the heading needs more; longer words are cut with an ellipsis."""


def widths_for(table: MeasureTable) -> Mapping[Column, int]:
    """Pixels for every column but the titles, which get the rest."""
    text, heading, chip = (
        QFontMetrics(each) for each in (theme.font(), theme.font(bold=True), theme.font(theme.CAPTION))
    )
    found: dict[Column, int] = {}
    for column, name in zip(Column, table.header, strict=True):
        if column is Column.MEASURE:
            continue
        parts = [part for row in range(table.rowCount(NO_INDEX)) for part in _parts(table, row, column)]
        metrics, around = (chip, _AROUND_CHIP) if column in _CHIPS else (text, _AROUND_TEXT)
        needed = [metrics.horizontalAdvance(each) + theme.px(around) for each in parts]
        least = heading.horizontalAdvance(name) + theme.px(_AROUND_HEADING)
        widest = max(needed, default=0)
        found[column] = max(least, min(widest, theme.px(_MOST)) if column in _WRAPPED else widest)
    return found


def _parts(table: MeasureTable, row: int, column: Column) -> Sequence[str]:
    """The texts of a cell that stand on a line of their own."""
    shown = str(table.index(row, column).data() or "")
    if column in _WRAPPED:
        return shown.split()
    if column is Column.STATUS:
        return [signed(table.measures[row].status, shown)]
    return shown.split(", ") if column in _CHIPS else [shown]
