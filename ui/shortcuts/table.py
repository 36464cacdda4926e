"""Commands with their keys as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from reifegrad.searching import holds
from ui.commands.command import in_words
from ui.shortcuts.keys import Keyed
from ui.widgets.rows import NO_INDEX
from ui.widgets.table import Index

COMMAND, MENU, KEYS = range(3)


class KeysModel(QAbstractTableModel):
    """One command a row; those that hold every word that is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Keyed] = ()
        self._shown: list[Keyed] = []
        self._wanted = ""

    def show(self, commands: Sequence[Keyed]) -> None:
        self._all = commands
        self._renew()

    def look_for(self, text: str) -> None:
        self._wanted = text
        self._renew()

    def keyed(self, row: int) -> Keyed | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, id: str) -> int:
        """-1 if the command is not shown."""
        return next((at for at, each in enumerate(self._shown) if each.id == id), -1)

    def _renew(self) -> None:
        self.beginResetModel()
        self._shown = [
            each for each in self._all if holds(f"{each.name} {each.menu} {in_words(each.keys)}", self._wanted)
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        each = self._shown[index.row()]
        if index.column() == KEYS:
            own = "" if each.keys == each.usual else self.tr(" (your own)")
            return in_words(each.keys) + own if each.keys else self.tr("none") if each.usual else ""
        return each.name if index.column() == COMMAND else each.menu
