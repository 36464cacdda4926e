"""The list in which a cell of a table is chosen."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from ui.widgets.choice import Choice


class CellChoice(Choice):
    """Arrows and letters only select. Enter, Tab, a click on an entry and leaving the cell store; Esc stores nothing.

    Qt itself tells of every arrow as of a choice. So a table would store what a person only passes by, and where that
    takes the row out of view, the next key would meet another row.
    """

    def __init__(self, items: Iterable[tuple[Any, str]], delegate: QStyledItemDelegate, parent: QWidget) -> None:
        """`delegate` makes this for a cell in `parent`; it stores `chosen` and closes the cell."""
        super().__init__(items, parent)
        self._delegate = delegate
        self._is_selecting = False
        self.activated.connect(self._on_activated)

    def begin_with(self, value: object) -> None:
        """Show the item with this value; none if there is no such item, as in a cell without an answer."""
        self.setCurrentIndex(-1)
        self.choose(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches the table below; Enter, Tab and Esc are the delegate's."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._is_selecting = True
            super().keyPressEvent(event)
            self._is_selecting = False
        event.accept()

    def _on_activated(self) -> None:
        if not self._is_selecting:  # a click, or Enter in the open list
            self._delegate.commitData.emit(self)
            self._delegate.closeEditor.emit(self)
