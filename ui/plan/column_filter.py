"""A filter per column: the values that the column has, each with a tick."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reifegrad.report.model import MeasureRow
from ui.plan.table import FILTERED, Column, MeasureTable

_MOST = 30
"""So many values of a column are offered; the search field finds the rest."""

Chosen = Mapping[Column, frozenset[str]]
"""Texts of cells by column; a column that is not there lets everything through."""


def accepts(chosen: Chosen, table: MeasureTable, row: MeasureRow) -> bool:
    """Whether a measure has one of the chosen texts in each of the columns."""
    return all(value_of(table, row, column) in texts for column, texts in chosen.items())


def value_of(table: MeasureTable, row: MeasureRow, column: Column) -> str:
    """What a column is chosen by: its text, of a due date the year, of the priority its word."""
    match column:
        case Column.DUE:
            return str(row.due.year) if row.due else ""
        case Column.PRIORITY:
            return row.priority_word
        case Column.LABELS:
            return row.class_word
        case _:
            return table.text(row, column)


class ColumnFilter(QPushButton):
    """Opens a menu per column. Signals: changed, with what is chosen now."""

    changed = Signal(object)

    def __init__(self, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Filter by column"), parent)
        self.setProperty("menu", "true")
        self.setAutoDefault(False)
        self._table = table
        self._chosen: dict[Column, frozenset[str]] = {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    @property
    def chosen(self) -> Chosen:
        return dict(self._chosen)

    def reset(self) -> None:
        """Let everything through."""
        self._use({})

    def menu_for(self, column: Column, parent: QWidget) -> QMenu:
        """The values of one column to choose from; they tell at once."""
        menu = QMenu(self._table.header[column], parent)
        values = sorted({value_of(self._table, each, column) for each in self._table.measures}, key=str.casefold)
        for value in values[:_MOST]:
            action = menu.addAction((value or self.tr("empty")).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in self._chosen.get(column, frozenset()))
            action.toggled.connect(partial(self._toggle, column, value))
        menu.addSeparator()
        every = menu.addAction(self.tr("Show all values"))
        every.setEnabled(column in self._chosen)
        every.triggered.connect(partial(self._drop, column))
        return menu

    def _fill(self) -> None:
        for each in self._menu.findChildren(QMenu):
            each.deleteLater()
        self._menu.clear()
        for column in FILTERED:
            sub = self.menu_for(column, self._menu)
            if column in self._chosen:
                sub.setTitle(f"{sub.title()} ({len(self._chosen[column])})")
            self._menu.addMenu(sub)

    def _toggle(self, column: Column, value: str, ticked: bool) -> None:
        found = self._chosen.get(column, frozenset())
        found = found | {value} if ticked else found - {value}
        others = {each: texts for each, texts in self._chosen.items() if each != column}
        self._use({**others, column: found} if found else others)

    def _drop(self, column: Column) -> None:
        self._use({each: texts for each, texts in self._chosen.items() if each != column})

    def _use(self, chosen: Chosen) -> None:
        if chosen != self._chosen:
            self._chosen = dict(chosen)
            self.changed.emit(self.chosen)
