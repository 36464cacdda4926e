"""The plan as a list with filters and sums."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reifegrad.report import format
from ui import announce, i18n, theme
from ui.plan.early import early
from ui.plan.filter import Criteria, Sums, sums_of
from ui.plan.filter_bar import FilterBar
from ui.plan.tab import PlanTab
from ui.plan.table import FILTERED, ROW_ROLE, Column, MeasureTable
from ui.plan.view import MeasureView
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.table_page import TablePage
from ui.widgets.text import body, secondary
from ui.workbench import Workbench


class ListTab(PlanTab):
    """Signals: filtered, when other measures are in view; start_asked, to choose the quarter of the selected ones."""

    filtered = Signal()
    start_asked = Signal()

    def __init__(self, bench: Workbench, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.filters = FilterBar(bench.words.terms, table)
        self.filters.changed.connect(self._on_filter)
        self.sums = body()
        self.none = secondary()
        self.early = secondary()
        self.early.setProperty("kind", "problem")
        self.early.hide()
        self.others = secondary()
        self.view = MeasureView(table, bench.words.terms, bench.language)
        self.view.setAccessibleName(self.tr("Action plan"))
        self.view.opened.connect(self.opened)
        self.view.chosen.connect(self.chosen)
        self.view.chosen.connect(self._show_early)
        self.view.removal_asked.connect(self.removal_asked)
        self.view.start_asked.connect(self.start_asked)
        header = self.view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header)
        page = self._page = TablePage(self.view, self.view, self)
        rows = page.column
        rows.setSpacing(theme.px(theme.GAP_RELATED))
        rows.insertWidget(0, self.filters)
        line = QBoxLayout(theme.direction())
        line.addWidget(self.sums, 1)
        standouts = QWidget()
        flow = FlowLayout(standouts) if theme.is_large() else QHBoxLayout(standouts)
        flow.setContentsMargins(0, 0, 0, 0)
        for each in self.filters.standouts:
            flow.addWidget(each)
        line.addWidget(standouts)
        if theme.is_large():  # the list is what the room is for
            self.filters.hide()
            flow.addWidget(self._filter_switch())
        rows.insertLayout(1, line)
        rows.insertWidget(2, self.none)
        if not theme.is_large():
            rows.addWidget(self.early)
        rows.addWidget(self.others)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        if theme.is_large():  # there the list is higher than its room, so that what is below it is seen last
            layout.addWidget(self.early)

    @property
    def shown(self) -> tuple[int, int]:
        """How many measures are in view, and how many there are."""
        return self.view.filter.rowCount(), self.view.measures.rowCount()

    def refresh(self) -> None:
        rows = self.bench.plan_sheet().measures
        self.filters.show_surveys(sorted({each.survey for each in rows if each.survey}))
        self.view.fit()
        self._show_sums()
        self._show_early()
        self.filtered.emit()

    def choose(self, measure_id: str) -> None:
        if measure_id != self.view.current_id and any(each.id == measure_id for each in self.view.filter.shown()):
            self.view.choose(measure_id)

    def reveal(self, measure_id: str) -> None:
        """Go to a measure; filters that hide it are taken away."""
        if not self.view.choose(measure_id):
            self.filters.reset()
            self.view.choose(measure_id)

    def selected_ids(self) -> list[str]:
        return self.view.selected_ids()

    def arrive(self) -> None:
        self.view.setFocus()
        self._page.arrive()

    def flush(self) -> bool:
        return self.view.flush()

    def discard(self) -> None:
        self.view.discard()

    def _filter_switch(self) -> QPushButton:
        switch = button(self.tr("Filter"), kind="quiet")
        switch.setCheckable(True)
        switch.toggled.connect(self.filters.setVisible)
        return switch

    def _on_header(self, at: QPoint) -> None:
        """The values of the column below the mouse."""
        header = self.view.horizontalHeader()
        column = header.logicalIndexAt(at)
        if column in FILTERED:
            menu = self.filters.columns.menu_for(Column(column), self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(header.mapToGlobal(at))

    def _on_filter(self, criteria: Criteria) -> None:
        current = self.view.current_id
        self.view.use(criteria)
        self.view.choose(current)
        self._show_sums()
        self.filtered.emit()
        announce.say(self.view, self.none.text() or self.sums.text())

    def _show_sums(self) -> None:
        sums = sums_of(self.view.filter.shown(), date.today())
        self.filters.show_sums(sums)
        self.sums.setText(" · ".join(self._parts(sums, self.view.measures.rowCount())))
        self.view.tell_sums(self.sums.text())
        shown, known = self.shown
        self.none.setText(self._nothing() if known and not shown else "")
        self.none.setVisible(bool(self.none.text()))
        self.others.setText(self._companions())
        self.others.setVisible(bool(self.others.text()))

    def _show_early(self) -> None:
        """Say below the list if the measure that one stands on is due before it begins; its cell is spoken with it."""
        row = self.view.currentIndex().data(ROW_ROLE)
        start = row.quarters[0] if row and row.quarters else None
        text = early(row.due, start, self.bench.language) if row else ""
        self.early.setText(f"{row.id}: {text}" if row and text else "")
        self.early.setVisible(bool(text))

    def _nothing(self) -> str:
        """Why the list is empty, and what to do."""
        if self.filters.text.text().strip():
            return self.tr("No results. Search for a part of the word.")
        return self.tr("No action matches these filters. Choose fewer of them.")

    def _companions(self) -> str:
        """Which assessments of other surveys the plan rests on, besides the chosen one."""
        session, language = self.bench.session, self.bench.language
        titles = [
            f"{session.survey(each.id).title.in_language(language)} ({each.title})"
            for each in session.companions(self.bench.assessment_id)
        ]
        return self.tr("The plan also takes into account: {0}").format(", ".join(titles)) if titles else ""

    def _parts(self, sums: Sums, total: int) -> list[str]:
        language, totals = self.bench.language, sums.totals
        count = self.tr("%n action(s)", "", total)
        if totals.count < total:
            count = self.tr("{0} of %n action(s)", "", total).format(i18n.count(totals.count))
        if totals.open < totals.count:
            count = self.tr("{0}, {1} of them open").format(count, i18n.count(totals.open))
        return [
            count,
            self.tr("{0} person-days").format(format.number(totals.person_days, language)),
            self.tr("{0} once").format(format.money(totals.cost_once, language)),
            self.tr("{0} a year").format(format.money(totals.cost_yearly, language)),
        ]
