"""The plan as a board: one column per status."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reifegrad.domain.plan import MeasureStatus
from ui import theme
from ui.plan.board_column import BoardColumn
from ui.plan.statuses import signed
from ui.plan.tab import PlanTab
from ui.plan.table import MeasureTable
from ui.widgets.page import LEAST
from ui.widgets.text import secondary
from ui.workbench import Workbench

_COLUMN = 176
"""Width of a column at least; where there is less room, the board scrolls sideways."""


class BoardTab(PlanTab):
    """Signals: status_chosen (measure ids as a list, status): cards were dropped on a column."""

    status_chosen = Signal(list, object)

    def __init__(self, bench: Workbench, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.columns: dict[MeasureStatus, BoardColumn] = {}
        self._names: dict[MeasureStatus, QLabel] = {}
        page = QScrollArea(self)
        inner = QWidget(page)
        inner.setObjectName("scrolled")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(theme.GAP_RELATED))
        for status in MeasureStatus:
            row.addLayout(self._column(table, status), 1)
        page.setMinimumHeight(theme.px(LEAST))
        page.setWidgetResizable(True)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(inner)
        self._page = page
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(page, 1)
        if not theme.is_large():  # the menu tells it as well; there the cards need the room
            layout.addWidget(secondary(self._hint()))

    def _hint(self) -> str:
        if self.bench.is_file_read_only:
            return self.tr("The cards stay where they are: this file is open for reading only.")
        return self.tr("Drag a card to another column, or use “Change status” and its keys.")

    def refresh(self) -> None:
        for status, column in self.columns.items():
            word = self.bench.words.terms(f"measure_status.{status}")
            count = column.cards.rowCount()
            self._names[status].setText(f"{signed(status, word)}  {count}")
            column.setAccessibleName(self.tr("{0}: %n action(s)", "", count).format(word))

    def choose(self, measure_id: str) -> None:
        had_focus = any(each.hasFocus() for each in self.columns.values())
        for each in self.columns.values():
            each.blockSignals(True)
            found = each.choose(measure_id)
            each.blockSignals(False)
            if found:
                self._page.ensureWidgetVisible(each, 0, 0)
                if had_focus:
                    each.setFocus()

    def selected_ids(self) -> list[str]:
        return [each.current_id for each in self.columns.values() if each.current_id]

    def arrive(self) -> None:
        """Go to the column with the chosen card, else to the first one that has cards."""
        used = [each for each in self.columns.values() if each.current_id]
        used = used or [each for each in self.columns.values() if each.choose_row(0)]
        (used or list(self.columns.values()))[0].setFocus()

    def _column(self, table: MeasureTable, status: MeasureStatus) -> QVBoxLayout:
        column = BoardColumn(table, status, read_only=self.bench.is_file_read_only)
        column.setMinimumWidth(theme.px(_COLUMN))
        column.chosen.connect(partial(self._on_chosen, status))
        column.opened.connect(self.opened)
        column.removal_asked.connect(self.removal_asked)
        column.left.connect(partial(self._step, status))
        column.dropped.connect(partial(self._on_dropped, status))
        column.pulled.connect(self._on_pulled)
        name = QLabel()
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(theme.font(bold=True))
        name.setBuddy(column)
        self.columns[status], self._names[status] = column, name
        layout = QVBoxLayout()
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(name)
        layout.addWidget(column, 1)
        return layout

    def _on_chosen(self, status: MeasureStatus, measure_id: str) -> None:
        """One card of the board is the current one."""
        for each in self.columns.values():
            if each.status is not status:
                each.blockSignals(True)
                each.choose("")
                each.blockSignals(False)
        self.chosen.emit(measure_id)

    def _step(self, status: MeasureStatus, by: int) -> None:
        """Go to the next column that has cards, at the same height."""
        order = list(MeasureStatus)
        row = self.columns[status].currentIndex().row()
        at = order.index(status) + by
        while 0 <= at < len(order):
            column = self.columns[order[at]]
            if column.choose_row(max(row, 0)):
                column.setFocus()
                self._page.ensureWidgetVisible(column, 0, 0)
                return
            at += by

    def _on_pulled(self, measure_id: str) -> None:
        self.bench.toast(self.tr("{0} stays: this file is open for reading only.").format(measure_id))

    def _on_dropped(self, status: MeasureStatus, measure_ids: list[str]) -> None:
        self.status_chosen.emit(measure_ids, status)
