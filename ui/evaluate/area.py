"""Auswerten: what the answers show, each survey in the way that suits it, and all of them side by side."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reifegrad.domain.score import Status
from reifegrad.report.model import ReportModel
from ui import theme
from ui.area import ActiveFilter
from ui.evaluate.attributes_tab import AttributesTab
from ui.evaluate.combined_tab import CombinedTab
from ui.evaluate.distribution_tab import DistributionTab
from ui.evaluate.filter_bar import FilterBar
from ui.evaluate.gaps_tab import GapsTab
from ui.evaluate.groups_tab import GroupsTab
from ui.evaluate.heat_map_tab import HeatMapTab
from ui.evaluate.items_tab import BESIDES, ItemsTab
from ui.evaluate.level_tab import LevelTab
from ui.evaluate.net_tab import NetTab
from ui.evaluate.overview_tab import OverviewTab
from ui.evaluate.people_net_tab import PeopleNetTab
from ui.evaluate.people_tab import PeopleTab
from ui.evaluate.process_net_tab import ProcessNetTab
from ui.evaluate.processes_tab import ProcessesTab
from ui.evaluate.services_tab import ServicesTab
from ui.evaluate.tab import Tab
from ui.reported import ReportedArea
from ui.widgets.calculating import Calculating
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
    PeopleNetTab,
    ProcessesTab,
    AttributesTab,
    ProcessNetTab,
    CombinedTab,
)


class AnalysisArea(ReportedArea):
    """The tabs follow the survey of the chosen assessment. Only the one in view is filled."""

    id = "analysis"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._tabs: dict[str, Tab] = {}
        """Those that were opened, by id."""
        self._filled: dict[str, tuple[ReportModel, str]] = {}
        """What each of them was filled with, and the dimension it shows; another report is another object."""
        self._wanted: dict[str, str] = {}
        """By id of a survey: the dimension that a person chose. A tab that does not have it shows all."""
        self._offered: tuple[type[Tab], ...] = ()
        self._pages = Stack()
        self._empty = Page()
        self._pages.addWidget(self._empty)
        self._waiting = Calculating()
        self._pages.addWidget(self._waiting)
        self._note = flowing(secondary())
        gap = theme.px(theme.GAP_SECTION)
        self._note.setContentsMargins(gap, 0 if theme.is_large() else theme.px(theme.GAP_RELATED), gap, 0)
        self.dimensions = FilterBar()
        self.dimensions.picked.connect(self._on_picked)
        self.dimensions.scope_toggled.connect(self._show_note)
        self.head = TabHead(self, self.title(), (), (self.dimensions,))
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

    def show_report(self) -> None:
        self._offer()
        self._show_tab()
        self._show_banner()

    def show_waiting(self) -> None:
        self._pages.setCurrentWidget(self._waiting)
        self._note.hide()
        self.dimensions.hide()
        self.set_filter(None)
        self.set_banner(None)

    def place(self) -> str:
        return "/".join(filter(None, (self._current, self._shown_dimension)))

    def show_place(self, place: str) -> None:
        """`place` is the id of a tab, or of a tab and a place in it: a dimension, "items/B3", or a process.

        A tab without a dimension shows all of them, so that the way back leads to what was in view.
        """
        if self.is_waiting:
            self.complete()
        id, _, inside = place.partition("/")
        if id not in self.tabs:
            return
        offered = dict(self.tab(id).dimensions())
        if offered and (not inside or inside in offered):
            self._wanted[self._survey_id] = inside
        if self._current != id:
            self.head.bar.setCurrentIndex(self.tabs.index(id))
        else:
            self._show_tab()
        if inside and inside not in offered and self.tab(id).nothing() is None:
            self.tab(id).show_place(inside)

    def view_state(self) -> Mapping[str, str]:
        """The dimension that is chosen in each survey."""
        return {"dimensions": " ".join(f"{survey}:{id}" for survey, id in self._wanted.items() if id)}

    def restore_view(self, state: Mapping[str, str]) -> None:
        pairs = (each.partition(":") for each in state.get("dimensions", "").split())
        self._wanted = {survey: id for survey, _, id in pairs}

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

    @property
    def _current(self) -> str:
        """The id of the tab in view."""
        at = self.head.bar.currentIndex()
        return self._offered[at].id if at >= 0 else ""

    @property
    def _survey_id(self) -> str:
        return self.bench.session.assessment(self.bench.assessment_id).survey_id

    @property
    def _shown_dimension(self) -> str:
        """The dimension that alone is in view; empty for all."""
        tab = self._tabs.get(self._current)
        return tab.dimension_id if tab else ""

    def _offer(self) -> None:
        """Offer the tabs of the chosen assessment; the one in view stays if it is among them."""
        offered = tuple(each for each in _TABS if each.is_for(self.bench))
        if offered == self._offered:
            return
        before = self._current
        self._offered = offered
        self.head.show_tabs([each.title() for each in offered], max(0, [*self.tabs, before].index(before)))

    def _show_tab(self) -> None:
        if self.is_waiting:
            return
        tab = self.tab(self._current)
        nothing = tab.nothing()
        self._show_filter(tab, is_empty=nothing is not None)
        self._show_note()
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
        filled, shown = self._filled.get(tab.id, (None, ""))
        if filled is not report or shown != tab.dimension_id:  # else it shows what is known already
            tab.refresh()
            self._filled[tab.id] = report, tab.dimension_id
        self._pages.setCurrentWidget(tab)

    def _show_filter(self, tab: Tab, *, is_empty: bool) -> None:
        """Offer what the tab can be narrowed to, and tell the status bar about what is hidden."""
        offered, wanted = tab.dimensions(), self._wanted.get(self._survey_id, "")
        tab.dimension_id = wanted if wanted in dict(offered) and not is_empty else ""
        survey = self.bench.session.asked(self.bench.assessment_id)
        self.dimensions.setVisible(not is_empty and len(survey.dimensions) > 1)
        self.dimensions.offer(offered, tab.dimension_id, tab.whole())
        self.dimensions.in_scope.setVisible(any(self._left_out()))
        if not tab.dimension_id:
            self.set_filter(None)
            return
        self.set_filter(ActiveFilter(self._narrowed_to(tab), self.dimensions.show_all))

    def _narrowed_to(self, tab: Tab) -> str:
        """What the status bar says; there is little room."""
        if tab.dimension_id == BESIDES:
            return self.tr("only {0}").format(ItemsTab.besides())
        return self.tr("only {0} of %n dimension(s)", "", tab.total).format(tab.dimension_id)

    def _show_note(self) -> None:
        """Say what the tab says, why a filter has no effect in it, and what is out of scope if that is wanted."""
        tab = self.tab(self._current)
        wanted = self._wanted.get(self._survey_id, "")
        lines = [tab.note()]
        if wanted and not tab.dimension_id and not self.dimensions.isHidden():
            ineffective = self.tr("The filter on “{0}” has no effect here.").format(
                ItemsTab.besides() if wanted == BESIDES else wanted
            )
            lines.append(" ".join(filter(None, (ineffective, tab.whole()))))
        if not self.dimensions.in_scope.isChecked():
            lines += self._left_out()
        text = "\n".join(filter(None, lines))
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _left_out(self) -> Iterator[str]:
        """A line for each dimension out of scope, with the reason."""
        bench = self.bench
        reasons = bench.session.assessment(bench.assessment_id).left_out
        said, unsaid = self.tr("{0} is out of scope: {1}"), self.tr("{0} is out of scope.")
        for each in bench.session.survey(bench.assessment_id).dimensions:
            if each.id in reasons:
                name = f"{each.id}  {each.title.in_language(bench.language)}"
                yield said.format(name, reasons[each.id]) if reasons[each.id] else unsaid.format(name)

    def _on_picked(self) -> None:
        self._wanted[self._survey_id] = self.dimensions.dimension_id
        self._show_tab()

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
