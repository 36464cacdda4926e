"""When which measure is at work, how full the quarters are, and what each budget year costs."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.report import format
from reifegrad.report.charts import plan_timeline, quarter_load
from reifegrad.report.model import MeasureRow
from ui import theme
from ui.charts.chart_widget import ChartView
from ui.charts.dragging import ChartDrag, FixedGrip, Grip
from ui.plan.bar_grips import bar_grip
from ui.plan.quarter_heads import QuarterHeads
from ui.plan.tab import PlanTab
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench


class TimelineTab(PlanTab):
    """Signals: move_asked (measure id, by so many quarters), start_asked (choose a quarter), due_asked (measure id,
    day).
    """

    move_asked = Signal(str, int)
    start_asked = Signal()
    due_asked = Signal(str, object)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._current = ""
        texts = bench.words.report
        self.view, self.load = ChartView(texts), ChartView(texts)
        self.view.chart.activated.connect(self._on_opened)
        self.view.chart.marked.connect(self._on_marked)
        self.drag = ChartDrag(self.view.chart, self._grip_at)
        self.costs = RowsView(
            [texts(f"charts.budget.{each}") for each in ("year", "once", "yearly", "total")], stretch=0
        )
        self.costs.setAccessibleName(self.tr("Costs by budget year"))
        self._about = body()
        self._about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.earlier = button(self.tr("A quarter earlier"), icon="back", is_alone=theme.is_large())
        self.later = button(self.tr("A quarter later"), icon="forward", is_alone=theme.is_large())
        self.start = button(self.tr("Choose the quarter …"), icon="calendar")
        self.earlier.clicked.connect(partial(self._ask, -1))
        self.later.clicked.connect(partial(self._ask, 1))
        self.start.clicked.connect(self.start_asked)
        self._tools = (self.earlier, self.later, self.start)
        self._page = Page(self, margin=0, width=1600)
        self.heads = QuarterHeads(self.view.chart, self._page)
        self._fill_page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addLayout(self._tool_bar())
        layout.addWidget(self._page, 1)
        for keys, step in (("Shift+Left", -1), ("Shift+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._ask, step))

    def _tool_bar(self) -> QLayout:
        tools = FlowLayout() if theme.is_large() else QHBoxLayout()
        for each in self._tools:
            tools.addWidget(each)
        if theme.is_large():  # one line, so that the rows have room
            for short in (self.earlier, self.later):
                short.setAccessibleName(short.text())
                short.setToolTip(short.text())
                short.setText("")
        tools.addWidget(self._about)
        return tools

    def _fill_page(self) -> None:
        column = self._page.column
        column.addWidget(self.view)
        column.addWidget(
            secondary(
                self.tr(
                    "Solid: duty. Hatched: benefit. Small square: due date. *: quarter chosen by a person. "
                    "Drag a bar to another quarter, or press Shift and an arrow key. Drag its end to set the due date."
                )
            )
        )
        column.addWidget(self.load)
        column.addWidget(secondary(self.tr("Capacity, reserve and start are in the plan settings.")))
        column.addWidget(Heading(self.tr("Costs by budget year"), level=2))
        column.addWidget(self.costs)
        column.addWidget(secondary(self.bench.words.report("charts.budget.aid")))
        column.addStretch()

    def refresh(self) -> None:
        sheet = self.bench.plan_sheet()
        self.view.show_chart(partial(plan_timeline, sheet, today=date.today()))
        self.load.show_chart(partial(quarter_load, sheet))
        self.heads.place()
        self.costs.show_rows(self._years())
        self._show_current()

    def choose(self, measure_id: str) -> None:
        self._current = measure_id
        self.view.chart.choose(measure_id)
        self._show_current()
        QTimer.singleShot(0, self, self._show_mark)  # when the picture has its height

    def selected_ids(self) -> list[str]:
        return [self._current] if self._current else []

    def arrive(self) -> None:
        self.view.chart.setFocus()

    def _show_mark(self) -> None:
        """Scroll to the chosen measure, below the heads of the quarters."""
        chart, content, bar = self.view.chart, self._page.widget(), self._page.verticalScrollBar()
        if chart.mark >= 0 and chart.isVisible() and content is not None:
            row = chart.mark_box(chart.mark).translated(chart.mapTo(content, QPointF(0, 0))).toRect()
            lowest = row.bottom() + theme.px(theme.GAP_WITHIN) - self._page.viewport().height()
            bar.setValue(min(max(bar.value(), lowest), row.top() - self.heads.room))

    def _show_current(self) -> None:
        row = next((each for each in self.bench.plan_sheet().measures if each.id == self._current), None)
        can_move = row is not None and not row.status.is_closed and not self.bench.is_file_read_only
        for each in self._tools:
            each.setEnabled(can_move)
        if row is None:
            self._about.setText(self.tr("Choose an action in the picture."))
            return
        self._about.setText(self._beginning(row))

    def _beginning(self, row: MeasureRow) -> str:
        """When a measure begins, or why it does not stand in the picture with a quarter."""
        if row.status.is_closed:
            status = self.bench.words.terms(f"measure_status.{row.status}")
            return self.tr("{0} is closed: {1}.").format(row.id, status)
        if not row.quarters:
            return self.tr("{0} has no quarter yet.").format(row.id)
        return self.tr("{0} begins in {1}.").format(row.id, format.quarter(row.quarters[0], self.bench.language))

    def _years(self) -> list[Row]:
        texts, language = self.bench.words.report, self.bench.language
        budget = self.bench.plan_sheet().budget

        def row(id: str, name: str, *amounts: int) -> Row:
            return Row(
                id, (Cell(name, id), *(Cell(format.money(each, language), each, numeric=True) for each in amounts))
            )

        years = [
            row(
                str(each.year or "–"),
                str(each.year) if each.year else texts("charts.budget.unplanned"),
                each.once,
                each.yearly,
                each.total,
            )
            for each in budget
        ]
        sums = (sum(each.once for each in budget), sum(each.yearly for each in budget))
        return [*years, row("Σ", texts("charts.budget.sum"), *sums, sum(sums))]

    def _grip_at(self, x: float, y: float) -> Grip | None:
        """What the mouse takes hold of: a bar, or its end."""
        chart = self.view.chart.chart
        mark = chart.mark_at(x, y) if chart else None
        if chart is None or mark is None:
            return None
        row = next(each for each in self.bench.plan_sheet().measures if each.id == mark.id)
        grip = bar_grip(chart, mark, row, x, self.bench.words, self._move, self._set_due)
        if grip and self.bench.is_file_read_only:
            return FixedGrip(self.tr("{0} stays: this file is open for reading only.").format(row.id))
        return grip

    def _move(self, measure_id: str, by: int) -> None:
        self._on_marked(measure_id)
        self.move_asked.emit(measure_id, by)

    def _set_due(self, measure_id: str, day: date) -> None:
        self._on_marked(measure_id)
        self.due_asked.emit(measure_id, day)

    def _ask(self, by: int, *_: object) -> None:
        if self.later.isEnabled():
            self.move_asked.emit(self._current, by)

    def _on_marked(self, measure_id: str) -> None:
        self.choose(measure_id)
        self.chosen.emit(measure_id)

    def _on_opened(self, measure_id: str) -> None:
        self._on_marked(measure_id)
        self.opened.emit(measure_id)
