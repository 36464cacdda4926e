"""Netz: the dimensions as a net, beside the bars that show the same figures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from reifegrad.report.charts import LEAST_AXES, dimension_bullets, dimension_radar
from ui import theme
from ui.evaluate.finding import FindingView
from ui.evaluate.picker import Picker
from ui.evaluate.readiness_page import ReadinessPage
from ui.widgets.text import body
from ui.workbench import Workbench

_PREVIOUS = "previous"


class NetTab(ReadinessPage):
    id = "net"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.picker = Picker(self.tr("Compare with"))
        self.picker.picked.connect(self.refresh)
        self.bullets = FindingView(bench)
        self.net = FindingView(bench)
        for each in (self.bullets, self.net):
            each.chart.activated.connect(self._open_questions)
        pair = QBoxLayout(theme.direction())
        pair.setSpacing(theme.px(theme.GAP_SECTION))
        pair.addWidget(self.bullets, 1)
        pair.addWidget(self.net, 1)
        self.column.addWidget(self.picker)
        self.column.addWidget(body(bench.words.report("charts.radar.note")))
        self.column.addLayout(pair)
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
        self.bullets.show_chart(partial(dimension_bullets, model, by_gap=False))
        against_previous = self.picker.value == _PREVIOUS
        self.net.show_chart(partial(dimension_radar, model, against_previous=against_previous))

    def _open_questions(self, dimension_id: str) -> None:
        self.bench.go("analysis", f"heatmap/{dimension_id}")
