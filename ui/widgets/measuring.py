"""How high a cell has to be for its text, measured once: a table is laid out a dozen times until it is shown."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from ui import theme
from ui.widgets.text import breakable

KEPT = 2000
"""Texts of which the height is kept; pulling at the edge of a window makes new widths all the time."""

_PADDING = 16
"""Pixels at 100 % beside the text of a cell, see the style sheet."""
_MARGIN = 8
"""Pixels that Qt leaves beside it at every text size, and two for what it rounds."""
_ANY_HEIGHT = 16_777_215
"""The most pixels that Qt knows."""


def wrapped_height(text: str, width: int, font: QFontMetrics) -> int:
    """Pixels that a text needs in a column of this width, with what is free around it."""
    room = QRect(0, 0, max(width - theme.px(_PADDING) - _MARGIN, 1), 0)
    lines = font.boundingRect(room, Qt.TextFlag.TextWordWrap, breakable(text))
    return max(lines.height() + theme.px(12), theme.px(32))


class TextHeights:
    """The same, measured once for each text and width. For a table, whose font stays the same."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], int] = {}

    def of(self, text: str, width: int, font: QFontMetrics) -> int:
        if (text, width) not in self._known:
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[text, width] = wrapped_height(text, width, font)
        return self._known[text, width]


class MeasuredTable(QTableView):
    """A table with texts that wrap, each measured once for the width of its column until the model tells of others.

    Qt asks for the size of every row and column time and again, with one call of model and delegate per cell, which
    takes longer than a person waits.
    """

    def __init__(self, highest: Mapping[int, int] | None = None, parent: QWidget | None = None) -> None:
        """`highest`: pixels that a column may make its rows high at most."""
        super().__init__(parent)
        self._highest = dict(highest or {})
        self._heights = TextHeights()
        self._row_heights: dict[int, int] = {}
        """In columns as wide as `_measured_in`."""
        self._measured_in: tuple[int, ...] = ()
        self._column_widths: dict[int, int] = {}

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model:  # before the view and its headers hear of a change, because they ask at once
            for each in (
                model.dataChanged,
                model.modelReset,
                model.layoutChanged,
                model.rowsInserted,
                model.rowsRemoved,
            ):
                each.connect(self._forget_sizes)
        super().setModel(model)

    def sizeHintForRow(self, row: int) -> int:
        widths = tuple(self.columnWidth(at) for at in range(self.model().columnCount()))
        if widths != self._measured_in:
            self._measured_in = widths
            self._row_heights.clear()
        if row not in self._row_heights:
            font = self.fontMetrics()
            heights = (
                min(self._heights.of(self._text(row, at), width, font), self._highest.get(at, _ANY_HEIGHT))
                for at, width in enumerate(widths)
                if width
            )
            self._row_heights[row] = max(heights, default=0)
        return self._row_heights[row]

    def sizeHintForColumn(self, column: int) -> int:
        if column not in self._column_widths:
            self._column_widths[column] = self._width_of(column)
        return self._column_widths[column]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_sizes()
            self._heights = TextHeights()

    def _forget_sizes(self) -> None:
        self._row_heights.clear()
        self._column_widths.clear()

    def _width_of(self, column: int) -> int:
        """That of the widest cell among the rows that are looked at."""
        font = self.fontMetrics()
        widest = max(self._looked_at(), key=lambda row: font.horizontalAdvance(self._text(row, column)), default=-1)
        if widest < 0:
            return -1
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, self.model().index(widest, column)).width()

    def _looked_at(self) -> Iterable[int]:
        """The rows by which the width of a column is measured."""
        return range(self.model().rowCount())

    def _text(self, row: int, column: int) -> str:
        return str(self.model().index(row, column).data() or "")
