"""Names of pages to choose from, beside the page in view."""

from collections.abc import Iterable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QWidget

from ui import theme


class PageList(QListWidget):
    """As wide as the longest name."""

    def __init__(self, name: str, titles: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.addItems(list(titles))
        self.ensurePolished()
        self.setFixedWidth(self.sizeHintForColumn(0) + theme.px(40))

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the rows out anew: what was chosen before made Qt do so without the style sheet's heights."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()
