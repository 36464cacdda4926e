"""Impact against effort as a picture, with the same measures as a list beside it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reifegrad.report.charts import value_effort_matrix
from ui import theme
from ui.charts.chart_widget import ChartView
from ui.plan.brief_view import BriefView
from ui.plan.size_form import SizeForm
from ui.plan.tab import LEAST, PlanTab
from ui.plan.table import Column, MeasureTable
from ui.widgets.page import Page
from ui.widgets.text import secondary
from ui.workbench import Workbench

_COLUMNS = (Column.NUMBER, Column.MEASURE, Column.IMPACT, Column.EFFORT)
_LIST = 390
"""Width of the list at 100 %."""


class MatrixTab(PlanTab):
    """Signals: size_chosen (measure id, impact, effort, reason)."""

    size_chosen = Signal(str, int, str, str)

    def __init__(self, bench: Workbench, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.view = ChartView(bench.words.report)
        self.view.chart.activated.connect(self._on_opened)
        self.view.chart.marked.connect(self._on_marked)
        self.list = BriefView(table, _COLUMNS)
        self.list.setAccessibleName(self.tr("Open actions by priority"))
        self.list.chosen.connect(self._on_listed)
        self.list.opened.connect(self.opened)
        self.form = SizeForm(bench.words, table)
        self.form.size_chosen.connect(self.size_chosen)
        self._page = Page(margin=0)
        self._page.setMinimumHeight(theme.px(LEAST))
        self._page.column.addWidget(self.view)
        self._page.column.addWidget(secondary(self.tr("Click an action, or choose it with the arrow keys and Enter.")))
        side = QVBoxLayout()
        side.setSpacing(theme.px(theme.GAP_GROUP))
        side.addWidget(self.list, 1)
        side.addWidget(self.form)
        if bench.is_file_read_only:
            self.form.hide()
        if theme.is_large():
            self.list.setMinimumHeight(theme.px(200))
            self._page.column.addLayout(side)
        else:
            self._page.column.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addWidget(self._page, 1)
        if not theme.is_large():
            beside = QWidget()
            side.setContentsMargins(0, 0, 0, 0)
            beside.setLayout(side)
            beside.setFixedWidth(theme.px(_LIST))
            layout.addWidget(beside)
        self._beside = None if theme.is_large() else beside

    def make_room(self, needed: bool) -> None:
        """Leave the list out while the details stand beside the picture; they hold what it would show."""
        if self._beside is not None:
            self._beside.setHidden(needed)

    def refresh(self) -> None:
        self.view.show_chart(partial(value_effort_matrix, self.bench.plan_sheet(), by_id=True))
        self.list.fit()

    def choose(self, measure_id: str) -> None:
        self.view.chart.choose(measure_id)
        self.list.choose(measure_id)
        self._show_form()

    def selected_ids(self) -> list[str]:
        return [self.list.current_id] if self.list.current_id else []

    def arrive(self) -> None:
        (self.view.chart if self.view.chart.isVisible() else self.list).setFocus()

    def flush(self) -> bool:
        return self.form.flush()

    def discard(self) -> None:
        self.form.discard()

    def _show_form(self) -> None:
        self.form.show_measure(self.list.current_id, {each.id: each for each in self.bench.plan_sheet().measures})

    def _on_marked(self, measure_id: str) -> None:
        self.list.choose(measure_id)

    def _on_listed(self, measure_id: str) -> None:
        self.view.chart.choose(measure_id)
        self._show_form()
        self.chosen.emit(measure_id)

    def _on_opened(self, measure_id: str) -> None:
        self.list.choose(measure_id)
        self.opened.emit(measure_id)
