"""Results in groups, as a list: a heading that cannot be chosen, and below it what was found, with where it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.rows import NO_INDEX
from ui.widgets.table import Index

_RIGHT = 12
"""Pixels at 100 % between a text and what stands at its right."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. `where` says where it is, `keys` stand at its right end. `value` is what is chosen with it.

    A row without a value is a heading or a remark.
    """

    text: str
    where: str = ""
    keys: str = ""
    value: object = None


class HitsModel(QAbstractListModel):
    """Rows for a list view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Row:
        return self._rows[number]

    def next_hit(self, start: int, step: int = 1) -> int:
        """The first row with a value from `start` on; -1 if there is none."""
        while 0 <= start < len(self._rows):
            if self._rows[start].value is not None:
                return start
            start += step
        return -1

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(each for each in (row.text, row.where, row.keys) if each)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].value is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class HitDelegate(QStyledItemDelegate):
    """Draws a result and where it is, each in at most two lines, with keys at its right end; a heading in bold."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._sizes: dict[tuple[str, str, str, int], QSize] = {}
        self._text, self._heading, self._caption = (
            Letters(each, QFontMetrics(each))
            for each in (theme.font(), theme.font(bold=True), theme.font(theme.CAPTION))
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, width = self._row(index), self._view.viewport().width()
        known = (row.text, row.where, row.keys, width)
        if known not in self._sizes:  # every key lays the rows out anew, most of which were there before
            room = width - self._edges(row)
            high = self._letters(row).height(row.text, room)
            if row.where:
                high += self._caption.height(row.where, room)
            self._sizes[known] = QSize(theme.px(200), max(high + theme.px(10), theme.px(32)))
        return self._sizes[known]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(theme.px(3), option.rect.height())), theme.colour("accent")
            )
        area = option.rect.adjusted(_indent(row), theme.px(5), -theme.px(_RIGHT), -theme.px(5))
        painter.save()
        if row.keys:
            painter.setFont(self._caption.font)
            painter.setPen(theme.colour("text_secondary"))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.keys)
        area.setWidth(option.rect.width() - self._edges(row))
        for text, letters, colour in (
            (row.text, self._letters(row), "text"),
            (row.where, self._caption, "text_secondary"),
        ):
            painter.setFont(letters.font)
            painter.setPen(theme.colour(colour))
            for line in letters.lines(text, area.width()):
                painter.drawText(area.left(), area.top() + letters.metrics.ascent(), line)
                area.setTop(area.top() + letters.metrics.height())
        painter.restore()

    def _letters(self, row: Row) -> "Letters":
        return self._heading if row.value is None else self._text

    def _edges(self, row: Row) -> int:
        """Pixels of a row that its text cannot have: both edges, and its keys with the space before them."""
        edges = _indent(row) + theme.px(_RIGHT)
        if row.keys:
            edges += self._caption.metrics.horizontalAdvance(row.keys) + theme.px(_RIGHT)
        return edges

    @staticmethod
    def _row(index: Index) -> Row:
        model = index.model()
        assert isinstance(model, HitsModel)
        return model.row(index.row())


def _indent(row: Row) -> int:
    return theme.px(8 if row.value is None else 16)


class Letters(NamedTuple):
    """A font and its sizes; a text in it stands on one line, or on two where it has no room."""

    font: QFont
    metrics: QFontMetrics

    def height(self, text: str, width: int) -> int:
        """Pixels of a text, without laying it out."""
        return self.metrics.height() * (1 if self.metrics.horizontalAdvance(text) <= width else 2)

    def lines(self, text: str, width: int) -> Sequence[str]:
        """What stands on each line; what is too long for two ends with "…"."""
        if self.metrics.horizontalAdvance(text) <= width:
            return (text,)
        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        rest = text[line.textLength() :]
        return text[: line.textLength()].rstrip(), self.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
