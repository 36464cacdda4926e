"""Heatmap: every question with its level, its target and last time's level."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import heat_map
from ui.evaluate.filter_bar import FilterBar
from ui.evaluate.finding import FindingView
from ui.evaluate.readiness_page import ReadinessPage
from ui.widgets.text import secondary
from ui.workbench import Workbench


class HeatMapTab(ReadinessPage):
    id = "heatmap"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.filter = FilterBar(bench)
        self.filter.changed.connect(self.refresh)
        self.view = FindingView(bench)
        self.view.chart.activated.connect(self.open_question)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.view)
        self.column.addWidget(
            secondary(
                self.tr("Click a question, or choose it with the arrow keys and press Enter, to go to its answer.")
            )
        )
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("HeatMapTab", "Heat map")

    def show_place(self, place: str) -> None:
        """`place` is the id of a dimension."""
        self.filter.choose(place)
        self.refresh()

    def refresh(self) -> None:
        self.filter.refresh()
        self.view.show_chart(partial(heat_map, self.bench.report(), dimension_id=self.filter.dimension_id))
