"""The backups of a file as a table model, newest first."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from reifegrad import backup_words
from reifegrad.backup import Backup
from reifegrad.domain.text import Language
from ui.widgets.rows import NO_INDEX
from ui.widgets.table import Index
from ui.widgets.text import capital, plain_tip


class Column(IntEnum):
    MADE = 0
    REASON = 1
    NAME = 2
    SIZE = 3
    FILE = 4


class BackupTable(QAbstractTableModel):
    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._backups: tuple[Backup, ...] = ()
        self._header = (self.tr("Made"), self.tr("Reason"), self.tr("Name"), self.tr("Size"), self.tr("File"))

    def show_backups(self, backups: Sequence[Backup]) -> None:
        self.beginResetModel()
        self._backups = tuple(backups)
        self.endResetModel()

    def backup(self, index: Index) -> Backup | None:
        """The backup of a row; None if there is no such row."""
        return self._backups[index.row()] if index.isValid() else None

    def row_of(self, backup: Backup) -> int:
        """Where a backup stands; -1 if it is not there."""
        return next((row for row, each in enumerate(self._backups) if each.path == backup.path), -1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._header[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        backup = self.backup(index)
        if backup is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(backup, column)
            case Qt.ItemDataRole.ToolTipRole if column is Column.FILE:
                return plain_tip(str(backup.source or ""))
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.SIZE:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, backup: Backup, column: Column) -> str:
        match column:
            case Column.MADE:
                return backup_words.made(backup, self._language)
            case Column.REASON:
                return capital(backup_words.reason(backup, self._language))
            case Column.NAME:
                return backup.name
            case Column.SIZE:
                return backup_words.size(backup, self._language)
            case Column.FILE:
                return backup.source_name
