"""Vorbereiten: what is asked, who takes part, when people meet, and what they get in their hands."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reifegrad.session import Changed
from ui import theme
from ui.area import Area
from ui.closed_banner import closed_banner
from ui.prepare.documents_tab import DocumentsTab
from ui.prepare.people_tab import PeopleTab
from ui.prepare.schedule_tab import ScheduleTab
from ui.prepare.scope_tab import ScopeTab
from ui.prepare.tab import PrepareTab
from ui.widgets.stack import Stack
from ui.widgets.tabs import TabHead
from ui.workbench import Workbench

_TABS: tuple[tuple[str, type[PrepareTab]], ...] = (
    ("scope", ScopeTab),
    ("people", PeopleTab),
    ("schedule", ScheduleTab),
    ("documents", DocumentsTab),
)
"""Stable names and the tabs, in their order."""


class PrepareArea(Area):
    """Only the tab in view is filled."""

    id = "prepare"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._pages = Stack()
        self.head = TabHead(self, self.title(), [each.title() for _, each in _TABS])
        self._shown = 0
        self._tabs: dict[int, PrepareTab] = {}
        """Those that were opened, by their place."""
        self.head.chosen.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(self.head)
        layout.addWidget(self._pages, 1)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("PrepareArea", "Prepare")

    @property
    def tab(self) -> PrepareTab:
        """The tab in view."""
        at = self._shown
        if at not in self._tabs:
            self._tabs[at] = _TABS[at][1](self.bench)
            self._pages.addWidget(self._tabs[at])
        return self._tabs[at]

    def refresh(self, changed: Changed | None) -> None:
        self.tab.refresh()
        self.set_banner(closed_banner(self.bench))
        self._pages.setCurrentWidget(self.tab)

    def flush(self) -> bool:
        return self.tab.flush()

    def discard(self) -> None:
        self.tab.discard()

    def place(self) -> str:
        return _TABS[self._shown][0]

    def show_place(self, place: str) -> None:
        names = [name for name, _ in _TABS]
        if place in names:
            self.head.bar.setCurrentIndex(names.index(place))

    def _on_chosen(self, at: int) -> None:
        """What was typed is settled before its tab goes out of view."""
        if at == self._shown:
            return
        self.head.bar.setCurrentIndex(self._shown)  # until the other one is in view
        if self.bench.settle(self):
            self._shown = at
            self.head.bar.setCurrentIndex(at)
            self.refresh(None)
