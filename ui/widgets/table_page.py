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
        table.selectionModel().currentRowChanged.connect(self._on_row)
        self._keeps_row = True
        """Until a person scrolls away from it, and again from the next row on."""
        self._is_beginning = False
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._keep_row)
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        for each in (self.verticalScrollBar(), table.verticalScrollBar()):
            each.actionTriggered.connect(self._on_scrolled)  # by a person; the program sets a value

    def add_above(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place above the table, to scroll with it."""
        if self.column.indexOf(widget) != place:
            self.column.insertWidget(place, widget)

    def arrive(self) -> None:
        """Scroll past what stands above the table, once it has its place."""
        self._keeps_row = self._is_beginning = True
        self._settling.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._table.setMinimumHeight(min(self.viewport().height(), theme.px(_ROOM)))
        self._settle()

    def _settle(self) -> None:
        """Something in the page or below it came or went."""
        if self._keeps_row:
            self._settling.start()

    def _on_row(self) -> None:
        self._keeps_row = True
        self._show_row()

    def _on_scrolled(self) -> None:
        self._keeps_row = self._is_beginning = False
        self._settling.stop()

    def _keep_row(self) -> None:
        begins, self._is_beginning = self._is_beginning, False
        focused = self.window().focusWidget()
        is_at_table = focused is self._table or self._table.isAncestorOf(focused)
        if self._content.isAncestorOf(focused) and not is_at_table:  # a key has led above it meanwhile
            return
        if begins:
            self.verticalScrollBar().setValue(self._table.mapTo(self._content, QPoint()).y())
        self._table.scrollTo(self._table.currentIndex())  # the table may have become lower as well
        self._show_row()

    def _show_row(self) -> None:
        """Have the row of the next key in view, not only within the table."""
        row = self._table.visualRect(self._table.currentIndex())
        if self.isVisible() and row.isValid():
            row.translate(self._table.viewport().mapTo(self._content, QPoint()))
            self.ensureVisible(0, row.top() + row.height() // 2, 0, row.height() // 2 + 1)
