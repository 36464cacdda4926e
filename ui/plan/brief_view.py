"""The open measures in few columns, beside a picture of them."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from reifegrad.domain.plan import MeasureStatus
from ui import theme
from ui.plan.copying import copy_rows
from ui.plan.filter import Criteria, MeasureFilter
from ui.plan.table import Column, MeasureTable
from ui.plan.widths import widths_for
from ui.widgets.rows import ID_ROLE, NO_INDEX
from ui.widgets.table import Index, prepare


class BriefView(QTableView):
    """Sorted by any of its columns; Enter or a double click opens. Signals: chosen, opened (measure id)."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, table: MeasureTable, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._columns = table, columns
        self.filter = MeasureFilter(self)
        self.filter.setSourceModel(table)
        self.filter.use(Criteria(statuses=frozenset(each for each in MeasureStatus if not each.is_closed)))
        self.setModel(self.filter)
        self.setObjectName("plan")  # cells as narrow as in the list
        prepare(self, stretch=Column.MEASURE)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for each in Column:
            self.setColumnHidden(each, each not in columns)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(theme.px(40))
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self._on_double_click)

    @property
    def current_id(self) -> str:
        """The current measure; empty if there is none."""
        return str(self.currentIndex().data(ID_ROLE)) if self.currentIndex().isValid() else ""

    def choose(self, measure_id: str) -> None:
        """Make a measure current; none if it is not here."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        column = max(Column.MEASURE, self.currentIndex().column())
        for row in range(self.filter.rowCount()):
            index = self.filter.index(row, column)
            if index.data(ID_ROLE) == measure_id:
                if index != self.currentIndex():
                    self.selectionModel().setCurrentIndex(index, flags)
                return
        self.setCurrentIndex(NO_INDEX)

    def fit(self) -> None:
        """Give the titles what the other columns leave."""
        widths = widths_for(self._table)
        others = [each for each in self._columns if each is not Column.MEASURE]
        for each in others:
            self.setColumnWidth(each, widths[each])
        left = self.viewport().width() - sum(widths[each] for each in others)
        self.setColumnWidth(Column.MEASURE, max(left, theme.px(80)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self.current_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.opened.emit(self.current_id)
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the current row with the header. The menu "Edit" looks for this name."""
        copy_rows(self, self._columns)

    def _on_double_click(self, index: Index) -> None:
        self.opened.emit(str(index.data(ID_ROLE)))
