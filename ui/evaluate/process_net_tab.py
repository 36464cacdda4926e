"""Netz: how far one process has come in each theme, beside another one, and the bars that show the same figures."""

from functools import partial

from PySide6.QtWidgets import QBoxLayout, QWidget

from reifegrad.report.charts import LEAST_AXES, net, process_profile, profile_bars
from ui import theme
from ui.charts.chart_widget import ChartView
from ui.evaluate.net_page import NetPage
from ui.evaluate.picker import Picker
from ui.evaluate.process_page import ProcessPage
from ui.workbench import Workbench


class ProcessNetTab(NetPage, ProcessPage):
    """The report has no chapter on a single process, so there is nothing to take over."""

    id = "process-net"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.process = Picker(self.tr("Process"))
        self.other = Picker(self.tr("Compare with"))
        self.process.picked.connect(self._show)
        self.other.picked.connect(self._show)
        texts = bench.words.report
        choices = QBoxLayout(theme.direction())
        choices.setSpacing(theme.px(theme.GAP_SECTION))
        choices.addWidget(self.process, 1)
        choices.addWidget(self.other, 1)
        self.column.addLayout(choices)
        self.add_pair(ChartView(texts), ChartView(texts))

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        found = bench.report().processes
        return super().is_for(bench) and found is not None and len(found.themes) >= LEAST_AXES

    def show_place(self, place: str) -> None:
        """`place` is the id of a process."""
        self.process.choose(place)
        self._show()

    def refresh(self) -> None:
        self.process.offer([(each.id, each.name) for each in self.section.processes])
        self._show()

    def _show(self) -> None:
        row = self.row(self.process.value)
        others = [(each.id, each.name) for each in self.section.processes if each is not row]
        self.other.offer([("", self.tr("No other process")), *others])
        beside = self.row(self.other.value) if self.other.value else None
        profile = process_profile(row, beside, self.bench.words.report)
        self.pair.bars.show_chart(partial(profile_bars, profile))
        self.pair.net.show_chart(partial(net, profile))

    def open_axis(self, _id: str) -> None:
        self.bench.go("analysis", f"attributes/{self.process.value}")
