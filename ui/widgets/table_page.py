"""A table that shares a scrolled page with what stands above it, so that large text leaves its rows some room."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
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
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._keep_row)

    def add_above(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place above the table, to scroll with it."""
        if self.column.indexOf(widget) != place:
            self.column.insertWidget(place, widget)

    def arrive(self) -> None:
        """Scroll past what stands above the table, once it has its place."""
        QTimer.singleShot(SETTLED_MS, self, self._begin_at_table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._settling.isActive() or self._is_row_in_view(event.oldSize().height()):
            self._settling.start()  # something below the page came or went
        super().resizeEvent(event)
        self._table.setMinimumHeight(min(self.viewport().height(), theme.px(_ROOM)))

    def _begin_at_table(self) -> None:
        focused = self.window().focusWidget()
        is_at_table = focused is self._table or self._table.isAncestorOf(focused)
        if self._content.isAncestorOf(focused) and not is_at_table:  # a key has led above it meanwhile
            return
        self.verticalScrollBar().setValue(self._table.mapTo(self._content, QPoint()).y())
        self._show_row()  # a key may have come sooner and left the first rows

    def _is_row_in_view(self, height: int) -> bool:
        """Whether something of the current row is in view in the table, on the page while that has this height."""
        row, top = self._row(), self.verticalScrollBar().value()
        table = self._on_content(self._table.viewport().rect())
        return row.intersects(table & QRect(table.left(), top, table.width(), height))

    def _keep_row(self) -> None:
        self._table.scrollTo(self._table.currentIndex())  # the table may have become lower as well
        self._show_row()

    def _show_row(self) -> None:
        """Have the row of the next key in view, not only within the table."""
        row = self._row()
        if self.isVisible() and row.isValid():
            self.ensureVisible(0, row.top() + row.height() // 2, 0, row.height() // 2 + 1)

    def _row(self) -> QRect:
        """The current row on the content, invalid if there is none."""
        row = self._table.visualRect(self._table.currentIndex())
        return self._on_content(row) if row.isValid() else row

    def _on_content(self, place: QRect) -> QRect:
        """A place in the table, on the content."""
        return place.translated(self._table.viewport().mapTo(self._content, QPoint()))
