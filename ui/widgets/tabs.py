"""The head of an area with tabs: its name, its main actions and the tab bar."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.text import Heading


class TabHead(QWidget):
    """Heading at the left, actions beside it, tabs below.

    Signals:
        chosen: with the index of a tab.
    """

    chosen = Signal(int)

    def __init__(self, area: QWidget, title: str, tabs: Sequence[str], actions: Sequence[QWidget] = ()) -> None:
        super().__init__(area)
        self.bar = QTabBar()
        self.bar.setAccessibleName(title)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self.show_tabs(tabs)
        self.bar.currentChanged.connect(self.chosen)
        gap = theme.px(theme.GAP_SECTION)
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.GAP_RELATED))
        head.addWidget(Heading(title), 1)
        for widget in actions:
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, theme.px(theme.GAP_GROUP), gap, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addLayout(head)
        layout.addWidget(self.bar)

    def show_tabs(self, tabs: Sequence[str], current: int = 0) -> None:
        """Offer these tabs in place of the ones there are; `chosen` stays silent."""
        self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        for each in tabs:
            self.bar.addTab(each)
        if tabs:
            self.bar.setCurrentIndex(current)
        self.bar.blockSignals(False)
