"""Small multiples: one panel per line of the history, all with the same axis, so that heights can be compared."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from reifegrad.report.charts.frame import Frame
from reifegrad.report.history import HistoryColumn, HistoryModel, HistoryRow
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Mark, Primitive

_LEAST_WIDTH = 165.0
"""Points a panel needs at text size 9."""
_GAP = 18.0
_LINES = 3
_PLOT = 58.0
"""Height of a plot in points; setting of this tool, as everything here."""
_DOT = 3.5


def history_panels(model: HistoryModel, frame: Frame) -> Chart:
    """Return a panel per row: its values over the assessments on an axis from 0 to the highest possible value.

    Values stand at their points; a missing one interrupts the line. The table has a row per panel.
    """
    rows = [each for each in model.rows if any(value is not None for value in each.values)]
    scale = frame.size / 9
    per_line = max(1, int((frame.width + _GAP) // ((_LEAST_WIDTH + _GAP) * scale)))
    width = (frame.width - _GAP * (per_line - 1)) / per_line
    primitives: list[Primitive] = []
    marks: list[Mark] = []
    y = 0.0
    for start in range(0, len(rows), per_line):
        beside = rows[start : start + per_line]
        titles = [_title(each, frame, width) for each in beside]
        head = frame.line * max(map(len, titles))
        height = head + frame.line * 3.2 + _PLOT * scale
        for at, (row, title) in enumerate(zip(beside, titles, strict=True)):
            x = at * (width + _GAP)
            primitives.extend(_head(row, title, frame, x, y, width))
            primitives.extend(_panel(row, model.columns, frame, x, y + head, width, _PLOT * scale))
            marks.append(Mark(x, y, width, height, row.id, _spoken(row, model.columns, frame), _explained(frame)))
        y += height + _GAP
    return frame.chart("history", y, primitives, model.sentence, _table(model, frame), marks)


def _title(row: HistoryRow, frame: Frame, width: float) -> list[str]:
    """The title beside the change; what has no room in three lines is told by the mark."""
    return frame.wrap(row.title, width - frame.text_width(row.change, bold=True) - 6, _LINES, bold=True)


def _head(row: HistoryRow, title: Sequence[str], frame: Frame, x: float, y: float, width: float) -> Iterator[Label]:
    base = y + frame.size
    yield from (frame.label(x, base + frame.line * at, line, bold=True) for at, line in enumerate(title))
    if row.change:
        yield frame.label(x + width, base, row.change, anchor=Anchor.END, bold=True)


def _panel(
    row: HistoryRow, columns: Sequence[HistoryColumn], frame: Frame, x: float, y: float, width: float, plot: float
) -> Iterator[Primitive]:
    top = y + frame.line * 1.4
    bottom = top + plot
    yield Line(x, bottom, x + width, bottom, "border", 0.8)
    yield Line(x, top, x + width, top, "divider", 0.6)
    for y_of, end in ((top, str(row.highest)), (bottom, "0")):
        yield Label(x, y_of - 3, end, frame.size * 0.8, "text_secondary")
    places = [x + width * (2 * at + 1) / (2 * len(columns)) for at in range(len(columns))]

    def height(value: Fraction) -> float:
        return float(bottom - plot * value / row.highest)

    for (one, left), (other, right) in zip(
        zip(places, row.values, strict=True), zip(places[1:], row.values[1:], strict=True), strict=False
    ):
        if left is not None and right is not None:
            yield Line(one, height(left), other, height(right), "bullet_bar", 1.8)
    for place, value, text, column in zip(places, row.values, row.texts, columns, strict=True):
        yield Label(place, bottom + frame.line, column.short, frame.size * 0.9, "text_secondary", Anchor.MIDDLE)
        if value is None:
            yield frame.label(place, bottom - 4, text, "text_secondary", Anchor.MIDDLE)
        else:
            yield Circle(place, height(value), _DOT, "bullet_bar")
            yield frame.label(place, height(value) - _DOT - 3, text, anchor=Anchor.MIDDLE)


def _values(row: HistoryRow, columns: Sequence[HistoryColumn], frame: Frame) -> str:
    return ", ".join(
        frame.texts("history.value", when=column.short, value=text)
        for column, text in zip(columns, row.texts, strict=True)
    )


def _spoken(row: HistoryRow, columns: Sequence[HistoryColumn], frame: Frame) -> str:
    values = _values(row, columns, frame)
    if row.change:
        values = frame.texts("history.changed", values=values, change=row.change)
    return frame.texts("history.panel", title=row.title, values=values)


def _explained(frame: Frame) -> str:
    return frame.texts("history.explained")


def _table(model: HistoryModel, frame: Frame) -> tuple[tuple[str, ...], ...]:
    head = (
        frame.texts("history.what"),
        *(each.short for each in model.columns),
        frame.texts("history.change"),
        frame.texts("history.measures"),
    )
    return (head, *((each.title, *each.texts, each.change, "; ".join(each.measures)) for each in model.rows))
