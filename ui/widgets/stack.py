"""Pages of which one is in view."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """The pages out of view, which may need more room, do not count for the size of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        if current is None:
            return super().minimumSizeHint()
        given, hint = current.minimumSize(), current.minimumSizeHint()
        return QSize(given.width() or hint.width(), given.height() or hint.height())

    def show_page(self, page: QWidget) -> None:
        """Bring a page into view that may be new here."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
