"""How the fast entry is painted: cells in the colour of their level, a frame where the person stands, and names."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
)

from ui import theme
from ui.rate.grid_model import REFUSED_ROLE
from ui.widgets.table import Index

_FRAME = 2
"""Pixels at 100 %: of the frame, which stands on a ground of its own, so that it is seen on every level."""
_MARK = 14
"""Pixels at 100 %: of the mark in the corner of a cell that did not take what was typed."""
_PADDING = 22
"""Pixels at 100 % beside a name, see the style sheet."""


class CellDelegate(QStyledItemDelegate):
    """The current cell keeps the colour of its level: a selected one would look like one of the levels.

    One that did not take what was typed has a frame and a mark of its own.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if self._is_current(index):
            option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        is_refused = bool(index.data(REFUSED_ROLE))
        if is_refused or self._is_current(index):
            painter.save()
            self._frame(painter, option.rect, "focus" if self._is_current(index) else "problem")
            if is_refused:
                self._mark(painter, option.rect)
            painter.restore()

    def _frame(self, painter: QPainter, cell: QRect, ink: str) -> None:
        thick = theme.px(_FRAME)
        for colour, inset in ((ink, thick // 2), ("background", thick + thick // 2)):
            painter.setPen(QPen(theme.colour(colour), thick))
            painter.drawRect(cell.adjusted(inset, inset, -inset - 1, -inset - 1))

    def _mark(self, painter: QPainter, cell: QRect) -> None:
        side, inset = theme.px(_MARK), 2 * theme.px(_FRAME)
        corner = QRect(cell.right() + 1 - inset - side, cell.top() + inset, side, side)
        painter.fillRect(corner, theme.colour("problem"))
        painter.setPen(theme.colour("background"))
        painter.setFont(theme.font(bold=True))
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, "!")

    def _is_current(self, index: Index) -> bool:
        return index == self._table.currentIndex()


class RowNames(QHeaderView):
    """Names at the left. Qt would cut those without room by its own padding, and half of the ellipsis with them."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionsClickable(True)
        self.setFont(theme.font(bold=True))  # as the style sheet paints them

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, row: int) -> None:
        super().initStyleOptionForIndex(option, row)
        option.text = self.shown_text(row)

    def shown_text(self, row: int) -> str:
        """The name in this row as it is painted."""
        name = str(self.model().headerData(row, Qt.Orientation.Vertical))
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self.width() - theme.px(_PADDING))
