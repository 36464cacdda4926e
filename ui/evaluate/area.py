"""Auswerten: what the answers show, each survey in the way that suits it, and all of them side by side."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reifegrad.domain.score import Status
from reifegrad.report.model import ReportModel
from reifegrad.session import Changed
from ui import theme
from ui.area import Area
from ui.evaluate.attributes_tab import AttributesTab
from ui.evaluate.combined_tab import CombinedTab
from ui.evaluate.distribution_tab import DistributionTab
from ui.evaluate.gaps_tab import GapsTab
from ui.evaluate.groups_tab import GroupsTab
from ui.evaluate.heat_map_tab import HeatMapTab
from ui.evaluate.items_tab import ItemsTab
from ui.evaluate.level_tab import LevelTab
from ui.evaluate.net_tab import NetTab
from ui.evaluate.overview_tab import OverviewTab
from ui.evaluate.people_tab import PeopleTab
from ui.evaluate.processes_tab import ProcessesTab
from ui.evaluate.services_tab import ServicesTab
from ui.evaluate.tab import Tab
from ui.widgets.page import Page
from ui.widgets.stack import Stack
from ui.widgets.tabs import TabHead
from ui.widgets.text import flowing, secondary
from ui.workbench import Banner, Workbench

_TABS: tuple[type[Tab], ...] = (
    OverviewTab,
    GapsTab,
    DistributionTab,
    HeatMapTab,
    NetTab,
    LevelTab,
    ServicesTab,
    PeopleTab,
    ItemsTab,
    GroupsTab,
    ProcessesTab,
    AttributesTab,
    CombinedTab,
)


class AnalysisArea(Area):
    """The tabs follow the survey of the chosen assessment. Only the one in view is filled."""

    id = "analysis"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._tabs: dict[str, Tab] = {}
        """Those that were opened, by id."""
        self._filled: dict[str, ReportModel] = {}
        """What each of them was filled with; another report is another object."""
        self._offered: tuple[type[Tab], ...] = ()
        self._pages = Stack()
        self._empty = Page()
        self._pages.addWidget(self._empty)
        self._note = flowing(secondary())
        gap = theme.px(theme.GAP_SECTION)
        self._note.setContentsMargins(gap, theme.px(theme.GAP_RELATED), gap, 0)
        self.head = TabHead(self, self.title(), ())
        self.head.chosen.connect(self._show_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(self.head)
        layout.addWidget(self._note)
        layout.addWidget(self._pages, 1)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("AnalysisArea", "Evaluate")

    def refresh(self, changed: Changed | None) -> None:
        self._offer()
        self._show_tab()
        self._show_banner()

    def place(self) -> str:
        at = self.head.bar.currentIndex()
        return self._offered[at].id if at >= 0 else ""

    def show_place(self, place: str) -> None:
        """`place` is the id of a tab, or of a tab and a place in it: "items/B3"."""
        id, _, inside = place.partition("/")
        for at, each in enumerate(self._offered):
            if each.id == id:
                self.head.bar.setCurrentIndex(at)
                if inside and self.tab(id).nothing() is None:
                    self.tab(id).show_place(inside)

    @property
    def tabs(self) -> tuple[str, ...]:
        """The ids of the tabs that the chosen assessment has."""
        return tuple(each.id for each in self._offered)

    def tab(self, id: str) -> Tab:
        """The tab with this id, which the chosen assessment has."""
        if id not in self._tabs:
            self._tabs[id] = next(each for each in self._offered if each.id == id)(self.bench)
            self._pages.addWidget(self._tabs[id])
        return self._tabs[id]

    def _offer(self) -> None:
        """Offer the tabs of the chosen assessment; the one in view stays if it is among them."""
        offered = tuple(each for each in _TABS if each.is_for(self.bench))
        if offered == self._offered:
            return
        before = self.place()
        self._offered = offered
        self.head.show_tabs([each.title() for each in offered], max(0, [*self.tabs, before].index(before)))

    def _show_tab(self) -> None:
        tab = self.tab(self.place())
        nothing = tab.nothing()
        note = tab.note()
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if nothing:
            self._pages.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = Page()
            self._empty.column.addWidget(nothing)
            self._empty.column.addStretch()
            self._pages.addWidget(self._empty)
            self._pages.setCurrentWidget(self._empty)
            return
        report = self.bench.report()
        if self._filled.get(tab.id) is not report:  # else it shows what is known already
            tab.refresh()
            self._filled[tab.id] = report
        self._pages.setCurrentWidget(tab)

    def _show_banner(self) -> None:
        overall = self.bench.session.score(self.bench.assessment_id).overall
        if overall is not None and overall.status is not Status.FULL and overall.coverage.value:
            text = self.tr("These figures are provisional, because not enough questions are answered yet.")
            if overall.status is Status.NOT_RATABLE:
                text = self.tr("There is no overall index yet, because too few questions are answered.")
            self._warn(text)
            return
        portfolio = self.bench.session.score(self.bench.assessment_id).process_portfolio
        if portfolio is not None and portfolio.not_rated:
            self._warn(
                self.tr("%n process(es) have no level yet, because questions are open.", "", portfolio.not_rated)
            )
            return
        self.set_banner(None)

    def _warn(self, text: str) -> None:
        go = self.tr("Answer open questions")
        self.set_banner(Banner(text, "notice", go, lambda: self.bench.go("rate", "open")))
