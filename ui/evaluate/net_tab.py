"""Netz: the dimensions as a net, beside the bars that show the same figures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import LEAST_AXES, dimension_bullets, dimension_radar
from ui.evaluate.finding import FindingView
from ui.evaluate.net_pair import NetPair
from ui.evaluate.picker import Picker
from ui.evaluate.readiness_page import ReadinessPage
from ui.workbench import Workbench

_PREVIOUS = "previous"


class NetTab(ReadinessPage):
    id = "net"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.picker = Picker(self.tr("Compare with"))
        self.picker.picked.connect(self.refresh)
        self.pair = NetPair(bench, FindingView(bench), FindingView(bench))
        for each in (self.pair.bars, self.pair.net):
            each.chart.activated.connect(self._open_questions)
        self.column.addWidget(self.picker)
        self.column.addWidget(self.pair)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("NetTab", "Net")

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        return super().is_for(bench) and len(bench.report().dimensions) >= LEAST_AXES

    def dimensions(self) -> Sequence[tuple[str, str]]:
        return ()  # one axis is no net, and the bars beside it show the same figures

    def whole(self) -> str:
        return self.tr("A net needs all dimensions: its shape comes from their order.")

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

    def _open_questions(self, dimension_id: str) -> None:
        self.bench.go("analysis", f"heatmap/{dimension_id}")
