"""Choices that the mouse wheel changes only while they have the focus, so that scrolling a page alters nothing."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from ui import theme


class Choice(QComboBox):
    """A list of (value, text) to choose from. `activated` tells of choices by a person, not of `choose`."""

    def __init__(self, items: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._values: list[Any] = []
        self.offer(items)

    def offer(self, items: Iterable[tuple[Any, str]]) -> None:
        """Put these items in place of the ones there are."""
        self.clear()
        self._values = []
        for value, text in items:
            self._values.append(value)  # Qt would hand an enumeration back as its text
            self.addItem(text)

    @property
    def chosen(self) -> Any:
        """The value of the item in view; None if there are no items."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def choose(self, value: object) -> None:
        """Show the item with this value; nothing happens if there is none."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Number(QSpinBox):
    """A whole number with arrows."""

    def __init__(self, low: int, high: int, *, step: int = 1, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setGroupSeparatorShown(False)
        self.lineEdit().setTextMargins(theme.px(6), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
