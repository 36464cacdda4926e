"""Auswerten: how mature, where the gaps are, what blocks the next level, and how the services stand."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reifegrad.domain.score import Status
from reifegrad.domain.survey import SubjectKind
from reifegrad.session import Changed
from ui import theme
from ui.area import Area
from ui.evaluate.gaps_tab import GapsTab
from ui.evaluate.level_tab import LevelTab
from ui.evaluate.overview_tab import OverviewTab
from ui.evaluate.services_tab import ServicesTab
from ui.evaluate.tab import Tab
from ui.widgets.page import EmptyState, Page
from ui.widgets.tabs import TabHead
from ui.workbench import Banner, Workbench

_TABS: tuple[type[Tab], ...] = (OverviewTab, GapsTab, LevelTab, ServicesTab)


class AnalysisArea(Area):
    """Only the tab in view is filled; the others follow when they are opened."""

    id = "analysis"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._pages = QStackedWidget()
        self._empty = Page()
        self._pages.addWidget(self._empty)
        self._tabs = [make(bench) for make in _TABS]
        for each in self._tabs:
            self._pages.addWidget(each)
        self.head = TabHead(self, self.title(), [each.title() for each in self._tabs])
        self.head.chosen.connect(self._show_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(self.head)
        layout.addWidget(self._pages, 1)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("AnalysisArea", "Evaluate")

    def refresh(self, changed: Changed | None) -> None:
        self._show_tab()
        self._show_banner()

    def place(self) -> str:
        return self._tabs[self.head.bar.currentIndex()].id

    def show_place(self, place: str) -> None:
        """`place` is the id of a tab."""
        for at, each in enumerate(self._tabs):
            if each.id == place:
                self.head.bar.setCurrentIndex(at)

    def tab(self, id: str) -> Tab:
        """The tab with this id."""
        return next(each for each in self._tabs if each.id == id)

    def _show_tab(self) -> None:
        tab = self._tabs[self.head.bar.currentIndex()]
        nothing = self._nothing_to_show(tab.id)
        if nothing:
            self._pages.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = Page()
            self._empty.column.addWidget(nothing)
            self._empty.column.addStretch()
            self._pages.addWidget(self._empty)
            self._pages.setCurrentWidget(self._empty)
            return
        tab.refresh()
        self._pages.setCurrentWidget(tab)

    def _nothing_to_show(self, tab: str) -> EmptyState | None:
        """What a tab says in place of its content while there are no answers for it."""
        model = self.bench.report()
        if tab == ServicesTab.id:
            if model.portfolio is not None:
                return None
            return EmptyState(
                self.tr("No services yet"),
                self.tr("Add the services that your administration offers, and rate them criterion by criterion."),
                self.tr("Add services"),
                lambda: self.bench.go("rate", SubjectKind.SERVICE),
            )
        missing = not model.dimensions if tab != LevelTab.id else model.level is None
        unanswered = all(each.value is None for row in model.dimensions for each in row.questions)
        if not (missing or unanswered):
            return None
        return EmptyState(
            self.tr("No answers yet"),
            self.tr("This view needs at least one answered question. Open questions do not count as zero."),
            self.tr("Answer questions"),
            lambda: self.bench.go("rate", "open"),
        )

    def _show_banner(self) -> None:
        overall = self.bench.session.score(self.bench.assessment_id).overall
        if overall is None or overall.status is Status.FULL or not overall.coverage.value:
            self.set_banner(None)
            return
        text = self.tr("These figures are provisional, because not enough questions are answered yet.")
        if overall.status is Status.NOT_RATABLE:
            text = self.tr("There is no overall index yet, because too few questions are answered.")
        self.set_banner(Banner(text, "notice", self.tr("Answer open questions"), lambda: self.bench.go("rate", "open")))
