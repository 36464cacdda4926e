"""What stands in place of figures that are still being worked out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import announce, theme
from ui.widgets.page import Page
from ui.widgets.text import secondary

_HEIGHT = 240


class Calculating(Page):
    """The frame of a chart that says so; spoken once when it comes into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = secondary(self.tr("Being calculated"))
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = QFrame()
        frame.setObjectName("panel")
        frame.setMinimumHeight(theme.px(_HEIGHT))
        QVBoxLayout(frame).addWidget(self._text)
        self.column.addWidget(frame)
        self.column.addStretch()
        self.setAccessibleName(self._text.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce.say(self, self._text.text())
