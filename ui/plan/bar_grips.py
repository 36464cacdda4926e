"""Taking hold of the bar of a measure in the schedule, or of its end."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from reifegrad.domain.plan import Quarter
from reifegrad.report import format
from reifegrad.report.charts.timeline import passed
from reifegrad.report.model import MeasureRow
from reifegrad.report.primitives import Chart, Line, Mark, Polygon, Primitive, Rect
from reifegrad.report.words import Words
from ui.charts.dragging import Grip, Outcome

_END = 7.0
"""Points before and behind the end of a bar that belong to it; of a short bar, a third of it."""


@dataclass(frozen=True, slots=True)
class BarGrip:
    """The bar of a measure: moved by quarters, it begins in another one."""

    bar: "Bar"
    words: Words
    grabbed: float
    move: Callable[[int], object]
    """By how many quarters."""
    cursor: Qt.CursorShape = Qt.CursorShape.OpenHandCursor

    def outcome(self, x: float, y: float) -> Outcome:
        by = self._by(x)
        start = format.quarter(self.bar.start.plus(by), self.words.language)
        shifted = self.bar.box(self.bar.left + by * self.bar.column, self.bar.right + by * self.bar.column)
        if by:
            said = QCoreApplication.translate("BarGrip", "{0} begins in {1}.")
        else:
            said = QCoreApplication.translate("BarGrip", "{0} stays in {1}.")
        return Outcome((shifted,), said.format(self.bar.row.id, start))

    def drop(self, x: float, y: float) -> None:
        if by := self._by(x):
            self.move(by)

    def _by(self, x: float) -> int:
        """Quarters to the right; the start stays within the picture, or goes one quarter beyond its end."""
        bar = self.bar
        by = bar.number_at(x) - bar.number_at(self.grabbed)
        return max(-bar.first, min(by, len(bar.chart.fields) - bar.first))


@dataclass(frozen=True, slots=True)
class EndGrip:
    """The end of a bar, or the square of its due date: pulled to a quarter, the measure is due at its end."""

    bar: "Bar"
    words: Words
    set_due: Callable[[date], object]
    cursor: Qt.CursorShape = Qt.CursorShape.SizeHorCursor

    def outcome(self, x: float, y: float) -> Outcome:
        number = self._number(x)
        at, middle, half = self.bar.x_of(number + 1), self.bar.middle, self.bar.height / 3
        corners = ((at, middle - half), (at + half, middle), (at, middle + half), (at - half, middle))
        shapes: tuple[Primitive, ...] = (
            Line(min(self.bar.right, at), middle, max(self.bar.right, at), middle, "focus", 1.4, dashed=True),
            Polygon(corners, "selection", "focus", 1.6),
        )
        said = QCoreApplication.translate("EndGrip", "{0} is due on {1}.")
        return Outcome(shapes, said.format(self.bar.row.id, format.day(self._day(number), self.words.language)))

    def drop(self, x: float, y: float) -> None:
        day = self._day(self._number(x))
        if day != self.bar.row.due:
            self.set_due(day)

    def _number(self, x: float) -> int:
        """The quarter, counted from the left of the picture; never before the measure begins."""
        return max(self.bar.first, min(self.bar.number_at(x), len(self.bar.chart.fields) - 1))

    def _day(self, number: int) -> date:
        return self.bar.start.plus(number - self.bar.first).last_day


@dataclass(frozen=True, slots=True)
class Bar:
    """Where the bar of a measure lies in the schedule; `chart` has its quarters as fields, and the measure has some."""

    chart: Chart
    mark: Mark
    row: MeasureRow

    @property
    def start(self) -> Quarter:
        return self.row.quarters[0]

    @property
    def first(self) -> int:
        """Place of the quarter in which it begins, counted from the left of the picture."""
        return [each.id for each in self.chart.fields].index(str(self.start))

    @property
    def column(self) -> float:
        return self.chart.fields[0].width

    @property
    def left(self) -> float:
        return self.x_of(self.first)

    @property
    def right(self) -> float:
        last = self.row.quarters[-1]
        return self.x_of(self.first + 1 + (last.year - self.start.year) * 4 + last.number - self.start.number)

    @property
    def middle(self) -> float:
        return self.mark.y + self.mark.height / 2

    @property
    def height(self) -> float:
        return self.mark.height * 0.6

    def x_of(self, number: int) -> float:
        """The left edge of a quarter."""
        return self.chart.fields[0].x + number * self.column

    def number_at(self, x: float) -> int:
        """The quarter at a place, counted from the left of the picture."""
        return int((x - self.chart.fields[0].x) // self.column)

    def box(self, left: float, right: float) -> Rect:
        """A bar in the row, as far as the picture reaches."""
        inside = min(right, self.chart.width)
        return Rect(left, self.middle - self.height / 2, inside - left, self.height, "selection", "focus", 1.6)

    def is_at_end(self, x: float) -> bool:
        """Whether a place belongs to the end of the bar or to the due date."""
        near = min(_END, (self.right - self.left) / 3)
        return -near <= x - self.right <= _END or self._is_at_due(x)

    def _is_at_due(self, x: float) -> bool:
        due = self.row.due
        quarter = next((each for each in self.chart.fields if due and each.id == str(Quarter.of(due))), None)
        return bool(due and quarter and abs(x - quarter.x - quarter.width * passed(due)) <= _END)


def bar_grip(
    chart: Chart,
    mark: Mark,
    row: MeasureRow,
    x: float,
    words: Words,
    move: Callable[[str, int], object],
    set_due: Callable[[str, date], object],
) -> Grip | None:
    """What a person takes hold of at a place in the row of a measure: its bar, the end of it, or nothing."""
    if not row.quarters:
        return None
    bar = Bar(chart, mark, row)
    if bar.is_at_end(x):
        return EndGrip(bar, words, partial(set_due, row.id))
    if bar.left <= x < bar.right:
        return BarGrip(bar, words, x, partial(move, row.id))
    return None
