"""Names of pages to choose from, beside the page in view."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QWidget

from ui import theme

_LEAST_SCREEN = 640
"""Pixels at 100 % that a screen has at least where the list has room beside its page."""


def direction() -> QBoxLayout.Direction:
    """The list beside its page, or above it on a screen that is narrow for the size of the text."""
    beside = QGuiApplication.primaryScreen().availableGeometry().width() >= theme.px(_LEAST_SCREEN)
    return QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom


class PageList(QListWidget):
    """As wide as the longest name; above the page only some rows high."""

    def __init__(self, name: str, titles: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.addItems(list(titles))
        self.ensurePolished()
        if direction() is QBoxLayout.Direction.LeftToRight:
            self.setFixedWidth(self.sizeHintForColumn(0) + theme.px(40))
        else:
            self.setMaximumHeight(theme.px(100))

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the rows out anew: what was chosen before made Qt do so without the style sheet's heights."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()
