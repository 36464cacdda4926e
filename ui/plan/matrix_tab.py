"""Impact against effort as a picture, with the same measures as a list beside it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reifegrad.report.charts import value_effort_matrix
from ui import theme
from ui.charts.chart_widget import ChartView
from ui.charts.dragging import ChartDrag, FixedGrip, Grip
from ui.plan.brief_view import BriefView
from ui.plan.point_grip import PointGrip
from ui.plan.size_form import SizeForm
from ui.plan.tab import PlanTab
from ui.plan.table import Column, MeasureTable
from ui.widgets.page import Page
from ui.widgets.text import secondary
from ui.workbench import Workbench

_COLUMNS = (Column.NUMBER, Column.MEASURE, Column.IMPACT, Column.EFFORT)
_LIST = 440
"""Width of the list at 100 %."""
_PICTURE = 480
"""Width of the picture at least, at 100 %."""
_ANY_WIDTH = 16777215
"""What Qt has for no limit."""
_BELOW = 2
"""Place in the page below the picture and its hint."""


class MatrixTab(PlanTab):
    """Signals: size_chosen (measure id, impact, effort, reason), size_asked (measure id, impact, effort)."""

    size_chosen = Signal(str, int, str, str)
    size_asked = Signal(str, int, str)

    def __init__(self, bench: Workbench, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.view = ChartView(bench.words.report)
        self.view.chart.activated.connect(self._on_opened)
        self.view.chart.marked.connect(self._on_marked)
        self.drag = ChartDrag(self.view.chart, self._grip_at)
        self.list = BriefView(table, _COLUMNS)
        self.list.setAccessibleName(self.tr("Open actions by priority"))
        self.list.chosen.connect(self._on_listed)
        self.list.opened.connect(self.opened)
        self.form = SizeForm(bench.words, table)
        self.form.size_chosen.connect(self.size_chosen)
        self._page = Page(self, margin=0)
        self._page.column.addWidget(self.view)
        self._page.column.addWidget(
            secondary(
                self.tr(
                    "Click an action, or choose it with the arrow keys and Enter. "
                    "Drag it to another field, or use the fields for its values."
                )
            )
        )
        side = QVBoxLayout()
        side.setSpacing(theme.px(theme.GAP_GROUP))
        side.addWidget(self.list, 1)
        side.addWidget(self.form)
        if bench.is_file_read_only:
            self.form.hide()
        self._page.column.addStretch()
        side.setContentsMargins(0, 0, 0, 0)
        self._side = QWidget(self)
        self._side.setLayout(side)
        self._is_narrow: bool | None = None
        self._is_left_out = False
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addWidget(self._page, 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The list beside the picture, or below it where the tab is narrow or the text large."""
        is_narrow = theme.is_large() or self.width() < theme.px(_LIST + _PICTURE)
        if is_narrow is self._is_narrow or self._is_left_out:  # the tab gets its width back when the list does
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
            self.list.setMinimumHeight(theme.px(200))
            self._page.column.insertWidget(_BELOW, self._side)
        else:
            self._side.setFixedWidth(theme.px(_LIST))
            self.list.setMinimumHeight(0)
            self._row.addWidget(self._side)

    def make_room(self, needed: bool) -> None:
        """Leave the list out while the details stand beside the picture; they hold what it would show.

        What was typed there and is not set stays in view.
        """
        if not theme.is_large():
            self._is_left_out = needed
            self._side.setHidden(needed and not self.form.is_pending)

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

    @property
    def has_waiting(self) -> bool:
        return self.form.is_pending

    def discard(self) -> None:
        self.form.discard()

    def _show_form(self) -> None:
        self.form.show_measure(self.list.current_id, {each.id: each for each in self.bench.plan_sheet().measures})

    def _grip_at(self, x: float, y: float) -> Grip | None:
        """What the mouse takes hold of: the point of a measure."""
        chart = self.view.chart.chart
        mark = chart.mark_at(x, y) if chart else None
        if chart is None or mark is None:
            return None
        if self.bench.is_file_read_only:
            return FixedGrip(self.tr("{0} stays: this file is open for reading only.").format(mark.id))
        row = next(each for each in self.bench.plan_sheet().measures if each.id == mark.id)
        return PointGrip(chart, mark, row, self.bench.words, partial(self._resize, mark.id))

    def _resize(self, measure_id: str, impact: int, effort: str) -> None:
        self.view.chart.choose(measure_id)
        self.list.choose(measure_id)
        self.size_asked.emit(measure_id, impact, effort)

    def _on_marked(self, measure_id: str) -> None:
        self.list.choose(measure_id)

    def _on_listed(self, measure_id: str) -> None:
        self.view.chart.choose(measure_id)
        self._show_form()
        self.chosen.emit(measure_id)

    def _on_opened(self, measure_id: str) -> None:
        self.list.choose(measure_id)
        self.opened.emit(measure_id)
