"""The plan as a list with filters and sums, and the details of one measure beside it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from reifegrad.domain.workspace import MeasureRecord
from reifegrad.report import format
from reifegrad.report.model import MeasureRow
from ui import announce, theme
from ui.plan.filter import Criteria, Sums, sums_of
from ui.plan.filter_bar import FilterBar
from ui.plan.origin import origin_of
from ui.plan.panel import MeasurePanel
from ui.plan.view import MeasureView
from ui.widgets.buttons import button
from ui.widgets.text import body, secondary
from ui.workbench import Workbench

_SIDE_BY_SIDE = 960
"""Width (at 100 %) from which list and details stand beside each other; below, one takes the place of the other."""


class ListTab(QWidget):
    """Signals: replaced, with whether the details have taken the place of the list for want of room."""

    replaced = Signal(bool)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self._is_open = False
        self.filters = FilterBar(bench.words.terms)
        self.filters.changed.connect(self._on_filter)
        self.sums = body()
        self.others = secondary()
        self._all = button(self.tr("Show all"), kind="quiet")
        self._all.clicked.connect(self.filters.reset)
        self.view = MeasureView(bench.words.terms, bench.language, read_only=bench.is_file_read_only)
        self.view.setAccessibleName(self.tr("Action plan"))
        self.view.opened.connect(self.open_measure)
        self.view.chosen.connect(self._on_chosen)
        self.panel = MeasurePanel(bench)
        self.panel.setMinimumWidth(theme.px(320))
        self.panel.closed.connect(self.close_panel)
        self.panel.stepped.connect(self.view.step)
        self.panel.content.measure_chosen.connect(self.open_measure)
        self._list = QWidget()
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(theme.GAP_RELATED))
        rows.addWidget(self.filters)
        line = QHBoxLayout()
        line.addWidget(self.sums, 1)
        line.addWidget(self._all)
        if theme.is_large():  # the list is what the room is for
            self.filters.hide()
            line.addWidget(self._filter_switch())
        rows.addLayout(line)
        rows.addWidget(self.others)
        rows.addWidget(self.view, 1)
        self.view.setMinimumHeight(theme.px(200))
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setObjectName("scrolled")
        self._page.setWidget(self._list)
        self._splitter = QSplitter()
        self._splitter.addWidget(self._page)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.addWidget(self._splitter)
        self._arrange()

    @property
    def is_open(self) -> bool:
        """Whether the details are in view."""
        return self._is_open

    def refresh(self) -> None:
        """Show the plan as it is now, at the same measure."""
        rows = self.bench.report().measures
        self.filters.show_fields(sorted({each.field for each in rows}))
        self.filters.show_surveys(sorted({each.survey for each in rows if each.survey}))
        self.view.show_measures(rows)
        self._show_sums()
        self._show_panel(self.panel.measure_id)

    def _filter_switch(self) -> QPushButton:
        switch = button(self.tr("Filter"), kind="quiet")
        switch.setCheckable(True)
        switch.toggled.connect(self.filters.setVisible)
        return switch

    def open_measure(self, measure_id: str) -> None:
        """Show the details of a measure; filters that hide it are taken away."""
        if not self._has(measure_id):
            return
        if not self.view.choose(measure_id):
            self.filters.reset()
            self.view.choose(measure_id)
        self._set_open(True)
        self._show_panel(measure_id)
        self.panel.arrive()

    def close_panel(self) -> None:
        if not self.bench.settle(self):
            return
        self._set_open(False)
        self.view.setFocus()

    def flush(self) -> bool:
        return all([self.view.flush(), self.panel.flush()])

    def discard(self) -> None:
        """Show what is stored in place of what was typed."""
        self.view.discard()
        self.panel.discard()
        self._show_panel(self.panel.measure_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def record(self, measure_id: str) -> MeasureRecord:
        """What was entered about a measure, to go on with in the assessment that is shown."""
        return self.bench.session.record(self.bench.assessment_id, measure_id)

    def _rows(self) -> dict[str, MeasureRow]:
        return {each.id: each for each in self.bench.report().measures}

    def _has(self, measure_id: str) -> bool:
        return measure_id in self._rows()

    def _set_open(self, is_open: bool) -> None:
        if is_open != self._is_open:
            self._is_open = is_open
            self._arrange()
            self._splitter.setSizes([theme.px(620), theme.px(480)])

    def _arrange(self) -> None:
        beside = self.width() >= theme.px(_SIDE_BY_SIDE)
        self.panel.setVisible(self._is_open)
        self._page.setVisible(beside or not self._is_open)
        self.view.set_compact(beside and self._is_open)
        self.replaced.emit(self._is_open and not beside)

    def _on_chosen(self, measure_id: str) -> None:
        if self._is_open and measure_id:
            self._show_panel(measure_id)

    def _on_filter(self, criteria: Criteria) -> None:
        current = self.view.current_id
        self.view.use(criteria)
        self.view.choose(current)
        self._show_sums()
        announce.say(self.view, self.sums.text())

    def _show_panel(self, measure_id: str) -> None:
        """Show this measure in the details, also while a filter hides it in the list."""
        rows = self._rows()
        if not self._is_open:
            return
        if measure_id not in rows:  # an own measure that is gone
            self.panel.form.forget()
            self.close_panel()
            return
        before = self.panel.measure_id
        if measure_id != before and not self.bench.settle(self.panel):
            self.view.choose(before)
            return
        plan = self.bench.session.plan(self.bench.assessment_id)
        measure = next(each for each in plan.measures if each.id == measure_id)
        session, row = self.bench.session, rows[measure_id]
        # figures about the whole have no place to go to
        known = tuple(id for id in row.questions if origin_of(session, self.bench.assessment_id, measure, id))
        self.panel.show_measure(replace(row, questions=known), measure, self.record(measure_id), rows)

    def _show_sums(self) -> None:
        total = self.view.measures.rowCount()
        sums = sums_of(self.view.filter.shown(), date.today())
        self._all.setVisible(sums.totals.count < total)
        self.sums.setText(" · ".join(self._parts(sums, total)))
        self.others.setText(self._companions())
        self.others.setVisible(bool(self.others.text()))

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
            count = self.tr("{0} of %n action(s)", "", total).format(totals.count)
        if totals.open < totals.count:
            count = self.tr("{0}, {1} of them open").format(count, totals.open)
        parts = [
            count,
            self.tr("{0} person-days").format(format.number(totals.person_days, language)),
            self.tr("{0} once").format(format.money(totals.cost_once, language)),
            self.tr("{0} a year").format(format.money(totals.cost_yearly, language)),
        ]
        if sums.unowned:
            parts.append(self.tr("nobody responsible: {0}").format(sums.unowned))
        if sums.overdue:
            parts.append(self.tr("overdue: {0}").format(sums.overdue))
        return parts
