"""Netz: the dimensions as a net, beside the bars that show the same figures."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import LEAST_AXES, dimension_bullets, dimension_radar
from ui.evaluate.finding import FindingView
from ui.evaluate.net_page import NetPage
from ui.evaluate.picker import Picker
from ui.evaluate.readiness_page import ReadinessPage
from ui.workbench import Workbench

_PREVIOUS = "previous"


class NetTab(NetPage, ReadinessPage):
    id = "net"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.picker = Picker(self.tr("Compare with"))
        self.picker.picked.connect(self.refresh)
        self.column.addWidget(self.picker)
        self.add_pair(FindingView(bench), FindingView(bench))

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        return super().is_for(bench) and len(bench.report().dimensions) >= LEAST_AXES

    def refresh(self) -> None:
        model = self.bench.report()
        choices = [("target", self.tr("Target"))]
        if model.previous_title:
            choices.append((_PREVIOUS, model.previous_title))
        self.picker.offer(choices)
        self.picker.setVisible(len(choices) > 1)
        self.pair.bars.show_chart(partial(dimension_bullets, model, by_gap=False))
        against_previous = self.picker.value == _PREVIOUS
        self.pair.net.show_chart(partial(dimension_radar, model, against_previous=against_previous))

    def open_axis(self, id: str) -> None:
        self.bench.go("analysis", f"heatmap/{id}")
