"""What the answers call for, with a tick each."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from reifegrad.domain.text import Language
from reifegrad.report import format
from reifegrad.report.model import MeasureRow
from ui.widgets.rows import ID_ROLE, NO_INDEX
from ui.widgets.table import Index


class Part(IntEnum):
    NUMBER = 0
    MEASURE = 1
    REASON = 2
    PRIORITY = 3
    EFFORT = 4


class ProposalTable(QAbstractTableModel):
    """One row per proposal, in the order of the plan. Signals: ticked, when another number of rows is."""

    ticked = Signal()

    def __init__(self, proposals: Sequence[MeasureRow], language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._language = tuple(proposals), language
        self._ticks: set[str] = set()
        self._header = (
            self.tr("No."),
            self.tr("Action"),
            self.tr("Why"),
            self.tr("Priority"),
            self.tr("Effort"),
        )

    @property
    def ticked_ids(self) -> list[str]:
        """Ids of the ticked proposals, in the order of the plan."""
        return [each.id for each in self._rows if each.id in self._ticks]

    def explanation(self, row: int) -> str:
        """The score of a proposal as a sum that anyone can follow."""
        return self._rows[row].explanation

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick these rows; if all of them are ticked, take the ticks away."""
        ids = {self._rows[each].id for each in rows}
        self._ticks = self._ticks - ids if ids <= self._ticks else self._ticks | ids
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Part.NUMBER else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, part = self._rows[index.row()], Part(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, part)
            case Qt.ItemDataRole.CheckStateRole if part is Part.NUMBER:
                return Qt.CheckState.Checked if row.id in self._ticks else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._header[part]}: {self._text(row, part)}"
            case _ if role == ID_ROLE:
                return row.id
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Part.NUMBER:
            return False
        self.toggle([index.row()])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section] if 0 <= section < len(Part) else None
        return None

    def _text(self, row: MeasureRow, part: Part) -> str:
        match part:
            case Part.NUMBER:
                return row.id
            case Part.MEASURE:
                return row.title
            case Part.REASON:
                return row.trigger
            case Part.PRIORITY:
                score = format.number(row.inherited_score, self._language, 1)
                return f"{row.class_word} · {row.priority_word} · {score}"
            case Part.EFFORT:
                return row.effort_word
