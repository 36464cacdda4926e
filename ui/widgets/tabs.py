"""The head of an area with tabs: its name, its main actions and the tab bar."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Heading


class TabHead(QWidget):
    """Heading at the left, actions beside it, tabs below.

    Signals:
        chosen: with the index of a tab.
        fitted: it has another width than before.
    """

    chosen = Signal(int)
    fitted = Signal()

    def __init__(self, area: QWidget, title: str, tabs: Sequence[str], actions: Sequence[QWidget] = ()) -> None:
        super().__init__(area)
        self.bar = QTabBar()
        self.bar.setAccessibleName(title)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self.list = Choice()
        """Stands for the bar where there is no room for all tabs."""
        self.list.setAccessibleName(title)
        self.list.activated.connect(self.bar.setCurrentIndex)
        self.bar.currentChanged.connect(self.list.setCurrentIndex)
        self.bar.currentChanged.connect(self.chosen)  # whoever hears of it may go back
        self.list.hide()
        self.show_tabs(tabs)
        gap = theme.px(theme.GAP_SECTION)
        head = FlowLayout()
        heading = Heading(title)
        heading.setWordWrap(False)
        heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # actions stand at the right
        self._first_line = (heading, *actions)
        for widget in self._first_line:
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        above = theme.GAP_WITHIN if theme.is_large() else theme.GAP_GROUP  # large text leaves little height
        layout.setContentsMargins(gap, theme.px(above), gap, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.list, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def has_one_line(self) -> bool:
        """Whether there is room for heading and actions side by side, those that are hidden as well."""
        gaps = (len(self._first_line) - 1) * theme.px(theme.GAP_RELATED)
        return sum(each.sizeHint().width() for each in self._first_line) + gaps <= self._room

    def hasHeightForWidth(self) -> bool:
        """No: Qt would ask for the height of the narrowest window, which is higher than a small screen."""
        return False

    def event(self, event: QEvent) -> bool:
        is_handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():  # such as when an action came or went
            self._keep_height()
        return is_handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.fitted.emit()
        self._keep_height()

    def _keep_height(self) -> None:
        """Nothing below may press the lines together, and lay one over the other."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _fit(self) -> None:
        """Show the tabs side by side, or as a list if some would be out of view."""
        is_wide = self.bar.sizeHint().width() <= self._room
        self.bar.setVisible(is_wide)
        self.list.setVisible(not is_wide)

    @property
    def _room(self) -> int:
        """Pixels between the margins."""
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 2 * theme.px(theme.GAP_SECTION)
        return self.width() - margins

    def show_tabs(self, tabs: Sequence[str], current: int = 0) -> None:
        """Offer these tabs in place of the ones there are; `chosen` stays silent."""
        self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        for each in tabs:
            self.bar.addTab(each)
        self.list.offer(enumerate(tabs))
        if tabs:
            self.bar.setCurrentIndex(current)  # stays where it is if there is no such tab
            self.list.setCurrentIndex(self.bar.currentIndex())
        self.bar.blockSignals(False)
        if self.isVisible():
            self._fit()
            self._keep_height()
