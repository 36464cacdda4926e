"""Heatmap: every question with its level, its target and last time's level."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import heat_map
from ui.evaluate.finding import FindingView
from ui.evaluate.readiness_page import ReadinessPage
from ui.widgets.text import secondary
from ui.workbench import Workbench


class HeatMapTab(ReadinessPage):
    id = "heatmap"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.view = FindingView(bench)
        self.view.chart.activated.connect(self.open_question)
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

    def refresh(self) -> None:
        made = partial(heat_map, self.bench.report(), dimension_id=self.dimension_id)
        self.view.show_chart(self.narrowed(made))
