"""A folder or file in a line of its own: where it has no room, its middle is left out."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from ui import theme
from ui.widgets.text import plain_tip

_PADDING = 24
"""Pixels at 100 % between the text and the edges of the line, both sides together; below, the least of the line."""
_LEAST = 240
_COPY = "edit-copy"
"""Name that Qt gives to the entry of its menu."""


class PathLine(QLineEdit):
    """To be read. The tip and screen readers have the whole path, and copying all of the line copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self.setReadOnly(True)
        self.setMinimumWidth(theme.px(_LEAST))

    @property
    def path(self) -> Path:
        return self._path

    def show_path(self, path: Path) -> None:
        self._path = path
        self.setToolTip(plain_tip(str(path)))
        self.setAccessibleDescription(str(path))
        self._elide()

    def copy(self) -> None:
        """Copy the whole path where all of the line is chosen. The menu "Edit" looks for this name."""
        if self.selectedText() == self.text():
            QGuiApplication.clipboard().setText(str(self._path))
        else:
            super().copy()

    def context_menu(self) -> QMenu:
        """The usual one, whose "Copy" copies as above: Qt's own knows only what is shown."""
        menu = self.createStandardContextMenu()
        for each in menu.actions():
            if each.objectName() == _COPY:
                each.triggered.disconnect()
                each.triggered.connect(self.copy)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        room = self.width() - theme.px(_PADDING)
        self.setText(self.fontMetrics().elidedText(str(self._path), Qt.TextElideMode.ElideMiddle, room))
        self.setCursorPosition(0)
