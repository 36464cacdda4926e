"""Verteilung: how the answers about the organisation are spread, over the levels or around the target."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import level_distribution
from ui.evaluate.finding import FindingView
from ui.evaluate.picker import Picker
from ui.evaluate.readiness_page import ReadinessPage
from ui.widgets.text import secondary
from ui.workbench import Workbench

_TARGET = "target"


class DistributionTab(ReadinessPage):
    id = "distribution"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.picker = Picker(self.tr("Show"))
        self.picker.offer([("levels", self.tr("Levels")), (_TARGET, self.tr("Distance to the target"))])
        self.picker.picked.connect(self.refresh)
        self.view = FindingView(bench)
        self.view.chart.activated.connect(self._open_questions)
        self.column.addWidget(self.picker)
        self.column.addWidget(self.view)
        self.column.addWidget(
            secondary(
                self.tr(
                    "Numbers are questions. Click a dimension, or choose it with the arrow keys and press Enter, to "
                    "see its questions."
                )
            )
        )
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("DistributionTab", "Distribution")

    def refresh(self) -> None:
        made = partial(
            level_distribution,
            self.bench.report(),
            around_target=self.picker.value == _TARGET,
            dimension_id=self.dimension_id,
        )
        self.view.show_chart(self.narrowed(made))

    def _open_questions(self, dimension_id: str) -> None:
        self.bench.go("analysis", f"heatmap/{dimension_id}")
