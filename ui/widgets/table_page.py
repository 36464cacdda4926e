"""A table that shares a scrolled page with what stands above it, so that large text leaves its rows some room."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QTableView, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.page import LEAST, SETTLED_MS

_ROOM = 150
"""Height at 100 % that is enough for a table; where the page has less, the table gets all of it."""


class TablePage(QScrollArea):
    """`holder` is the table or holds it; fill `column` above and below. The current row stays in view."""

    def __init__(self, holder: QWidget, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(theme.px(LEAST))
        inner = self._content = QWidget()
        inner.setObjectName("scrolled")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(theme.GAP_WITHIN))
        self.column.addWidget(holder, 1)
        holder.show()
        self.setWidget(inner)
        table.selectionModel().currentRowChanged.connect(self._show_row)

    def add_above(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place above the table, to scroll with it."""
        if self.column.indexOf(widget) != place:
            self.column.insertWidget(place, widget)

    def arrive(self) -> None:
        """Scroll past what stands above the table, once it has its place."""
        QTimer.singleShot(SETTLED_MS, self, self._begin_at_table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._table.setMinimumHeight(min(self.viewport().height(), theme.px(_ROOM)))
        if self._table.hasFocus():  # something below the page came or went with the row
            QTimer.singleShot(SETTLED_MS, self, self._show_row)

    def _begin_at_table(self) -> None:
        self.verticalScrollBar().setValue(self._table.mapTo(self._content, QPoint()).y())

    def _show_row(self) -> None:
        """Have the row of the next key in view, not only within the table."""
        row = self._table.visualRect(self._table.currentIndex())
        if self.isVisible() and row.isValid():
            top = self._table.viewport().mapTo(self._content, row.topLeft()).y()
            self.ensureVisible(0, top + row.height() // 2, 0, row.height() // 2 + 1)
