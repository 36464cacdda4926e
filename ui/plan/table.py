"""The plan as a table model, with the columns of the printed plan."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QMimeData, QModelIndex, QObject, Qt, Signal

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import Role
from reifegrad.domain.text import Language
from reifegrad.report import format
from reifegrad.report.model import MeasureRow
from ui.plan.early import early
from ui.widgets.entry import write_day
from ui.widgets.rows import ID_ROLE, NO_INDEX, SORT_ROLE
from ui.widgets.table import Index
from ui.widgets.text import plain_tip

ROW_ROLE = Qt.ItemDataRole.UserRole + 2
"""The `MeasureRow` itself."""


class Column(IntEnum):
    NUMBER = 0
    MEASURE = 1
    FIELD = 2
    IMPACT = 3
    EFFORT = 4
    PRIORITY = 5
    LEAD = 6
    RESPONSIBLE = 7
    QUARTER = 8
    DUE = 9
    COST = 10
    STATUS = 11
    LABELS = 12


EDITABLE = (Column.LEAD, Column.RESPONSIBLE, Column.DUE, Column.COST, Column.STATUS)
"""Columns with an editor in their cell; a start is changed in a dialog, because it needs a reason."""
FILTERED = tuple(each for each in Column if each not in (Column.NUMBER, Column.MEASURE))
"""Columns whose values can be chosen from."""
MIME = "application/x-reifegrad-measures"
"""Ids of dragged measures, one a line."""
_ORDERED = (Column.NUMBER, Column.PRIORITY)
"""Columns that tell about the order of the plan."""
_LAST = 9999


class MeasureTable(QAbstractTableModel):
    """One row per measure in the order of the plan.

    Signals:
        edited: a person entered a value (measure id, column, value). The model shows it when the session has it.
    """

    edited = Signal(str, int, object)

    def __init__(self, language: Language, parent: QObject | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._language, self._read_only = language, read_only
        self._rows: tuple[MeasureRow, ...] = ()
        self._header = headings()

    @property
    def header(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self._header

    @property
    def measures(self) -> tuple[MeasureRow, ...]:
        return self._rows

    def show_measures(self, measures: Sequence[MeasureRow]) -> None:
        """Show these. Views keep their place where the same measures stand in the same order as before."""
        if [each.id for each in measures] == [each.id for each in self._rows]:
            self._rows = tuple(measures)
            if measures:
                self.dataChanged.emit(self.index(0, 0), self.index(len(measures) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(measures)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() in EDITABLE and not self._read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        if index.isValid() and not self._read_only:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = dict.fromkeys(self._rows[each.row()].id for each in indexes)
        data.setData(MIME, "\n".join(ids).encode())
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.EditRole:
                return self._value(row, column)
            case Qt.ItemDataRole.ToolTipRole if column is Column.MEASURE:
                return plain_tip(f"{row.title} ({row.survey})" if row.survey else row.title)
            case Qt.ItemDataRole.ToolTipRole if note := self._note(row, column):
                return plain_tip(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                note = self._note(row, column)
                return f"{self._header[column]}: {self.text(row, column)}" + (f". {note}" if note else "")
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column is Column.COST else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _ if role == SORT_ROLE:
                return self._key(row, column)
            case _ if role == ID_ROLE:
                return row.id
            case _ if role == ROW_ROLE:
                return row
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() not in EDITABLE:
            return False
        row = self._rows[index.row()]
        if index.column() == Column.STATUS:  # Qt hands an enumeration on as its text
            value = MeasureStatus(value)
        elif index.column() == Column.LEAD:
            value = Role(value)
        if value != self._value(row, Column(index.column())):
            self.edited.emit(row.id, index.column(), value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._header[section]
        if role == Qt.ItemDataRole.ToolTipRole and section in _ORDERED:
            return self.tr(
                "Order: duties before benefits, then by score, high first. What others build on comes before them."
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.COST:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def text(self, row: MeasureRow, column: Column) -> str:
        """What stands in a cell."""
        match column:
            case Column.NUMBER:
                return row.id
            case Column.MEASURE:
                return row.title
            case Column.FIELD:
                return row.field
            case Column.IMPACT:
                return row.impact_word
            case Column.EFFORT:
                return row.effort_word
            case Column.PRIORITY:
                mark = " *" if row.overridden else ""
                score = format.number(row.inherited_score, self._language, 1)
                return f"{row.number} · {row.priority_word} · {score}{mark}"
            case Column.LEAD:
                return row.lead
            case Column.RESPONSIBLE:
                return row.responsible
            case Column.QUARTER:
                return format.quarter(row.quarters[0], self._language) if row.quarters else "–"
            case Column.DUE:
                mark = " ▲" if row.is_due_before_start else ""
                return f"{write_day(row.due, self._language)}{mark}" if row.due else ""
            case Column.COST:
                return "" if row.cost_once is None else format.money(row.cost_once, self._language)
            case Column.STATUS:
                return row.status_word
            case Column.LABELS:
                return ", ".join((row.class_word, *row.label_words))

    def _value(self, row: MeasureRow, column: Column) -> Any:
        """What an editor starts with."""
        match column:
            case Column.STATUS:
                return row.status
            case Column.LEAD:
                return row.lead_role
            case Column.DUE:
                return row.due
            case Column.COST:
                return row.cost_once
            case _:
                return self.text(row, column)

    def _note(self, row: MeasureRow, column: Column) -> str:
        """What has to be said about a cell."""
        if column in _ORDERED:
            return row.place
        return early(row.due, row.quarters[0] if row.quarters else None, self._language) if column is Column.DUE else ""

    def _key(self, row: MeasureRow, column: Column) -> Any:
        """What the column is sorted by; the most important first when ascending."""
        match column:
            case Column.NUMBER | Column.PRIORITY:
                return row.number
            case Column.IMPACT:
                return -row.impact
            case Column.EFFORT:
                return row.person_days
            case Column.DUE:
                return row.due.toordinal() if row.due else _LAST * 366
            case Column.QUARTER:
                first = row.quarters[0] if row.quarters else None
                return first.year * 4 + first.number if first else _LAST * 4
            case Column.COST:
                return -1 if row.cost_once is None else row.cost_once
            case Column.STATUS:
                return list(MeasureStatus).index(row.status)
            case _:
                return self.text(row, column).casefold()


def headings() -> tuple[str, ...]:
    """Names of the columns."""
    return (
        QCoreApplication.translate("MeasureTable", "No."),
        QCoreApplication.translate("MeasureTable", "Action"),
        QCoreApplication.translate("MeasureTable", "Field of action"),
        QCoreApplication.translate("MeasureTable", "Impact"),
        QCoreApplication.translate("MeasureTable", "Effort"),
        QCoreApplication.translate("MeasureTable", "Priority"),
        QCoreApplication.translate("MeasureTable", "Lead"),
        QCoreApplication.translate("MeasureTable", "Responsible"),
        QCoreApplication.translate("MeasureTable", "Start"),
        QCoreApplication.translate("MeasureTable", "Due"),
        QCoreApplication.translate("MeasureTable", "Cost"),
        QCoreApplication.translate("MeasureTable", "Status"),
        QCoreApplication.translate("MeasureTable", "Class"),
    )
