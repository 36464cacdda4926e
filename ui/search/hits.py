"""Results in groups, as a list: a heading that cannot be chosen, and below it what was found, with where it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme

Index = QModelIndex | QPersistentModelIndex


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
    """Draws a result in two lines, with keys at its right end; a heading in one, in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._row(index)
        lines = QFontMetrics(theme.font()).height()
        if row.where:
            lines += QFontMetrics(theme.font(theme.CAPTION)).height()
        return QSize(theme.px(200), max(lines + theme.px(10), theme.px(32)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(theme.px(3), option.rect.height())), theme.colour("accent")
            )
        indent = theme.px(8 if row.value is None else 16)
        area = option.rect.adjusted(indent, theme.px(5), -theme.px(12), -theme.px(5))
        painter.save()
        if row.keys:
            font = theme.font(theme.CAPTION)
            width = QFontMetrics(font).horizontalAdvance(row.keys)
            self._line(painter, area, row.keys, font, "text_secondary", Qt.AlignmentFlag.AlignRight)
            area.setRight(area.right() - width - theme.px(12))
        font = theme.font(bold=row.value is None)
        self._line(painter, area, row.text, font, "text")
        area.setTop(area.top() + QFontMetrics(font).height())
        self._line(painter, area, row.where, theme.font(theme.CAPTION), "text_secondary")
        painter.restore()

    @staticmethod
    def _line(
        painter: QPainter,
        area: QRect,
        text: str,
        font: Any,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine), shown)

    @staticmethod
    def _row(index: Index) -> Row:
        model = index.model()
        assert isinstance(model, HitsModel)
        return model.row(index.row())
