"""Results in groups, as a list: a heading that cannot be chosen, and below it what was found, with where it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme

Index = QModelIndex | QPersistentModelIndex
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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
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

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, view = self._row(index), self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else theme.px(200)
        room = width - _edges(row)
        high = _height(row.text, theme.font(bold=row.value is None), room)
        if row.where:
            high += _height(row.where, theme.font(theme.CAPTION), room)
        return QSize(theme.px(200), max(high + theme.px(10), theme.px(32)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(theme.px(3), option.rect.height())), theme.colour("accent")
            )
        area = option.rect.adjusted(theme.px(_indent(row)), theme.px(5), -theme.px(_RIGHT), -theme.px(5))
        painter.save()
        if row.keys:
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.colour("text_secondary"))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.keys)
        area.setRight(option.rect.left() + theme.px(_indent(row)) + option.rect.width() - _edges(row))
        font = theme.font(bold=row.value is None)
        self._lines(painter, area, row.text, font, "text")
        area.setTop(area.top() + _height(row.text, font, area.width()))
        self._lines(painter, area, row.where, theme.font(theme.CAPTION), "text_secondary")
        painter.restore()

    @staticmethod
    def _lines(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        for number, line in enumerate(_wrapped(text, font, area.width())):
            top = area.top() + number * QFontMetrics(font).height()
            painter.drawText(area.left(), top + QFontMetrics(font).ascent(), line)

    @staticmethod
    def _row(index: Index) -> Row:
        model = index.model()
        assert isinstance(model, HitsModel)
        return model.row(index.row())


def _indent(row: Row) -> int:
    return 8 if row.value is None else 16


def _edges(row: Row) -> int:
    """Pixels of a row that its text cannot have: both edges, and its keys with the space before them."""
    edges = theme.px(_indent(row)) + theme.px(_RIGHT)
    if row.keys:
        edges += QFontMetrics(theme.font(theme.CAPTION)).horizontalAdvance(row.keys) + theme.px(_RIGHT)
    return edges


def _height(text: str, font: QFont, width: int) -> int:
    return len(_wrapped(text, font, width)) * QFontMetrics(font).height()


def _wrapped(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """The text on one line, or on two where it has no room; what is still too long ends with "…"."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first = text[: line.textLength()]
    return first.rstrip(), metrics.elidedText(text[line.textLength() :], Qt.TextElideMode.ElideRight, width)
