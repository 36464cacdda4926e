"""Netz: the means of the dimensions of a survey of people, beside the bars that show the same figures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import LEAST_AXES, net, people_profile, profile_bars
from ui.evaluate.finding import FindingView
from ui.evaluate.net_pair import NetPair
from ui.evaluate.staff_page import StaffPage
from ui.widgets.text import body
from ui.workbench import Workbench


class PeopleNetTab(StaffPage):
    id = "people-net"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._scale = body()
        self.pair = NetPair(bench, FindingView(bench), FindingView(bench))
        for each in (self.pair.bars, self.pair.net):
            each.chart.activated.connect(self._open_questions)
        self.column.addWidget(self._scale)
        self.column.addWidget(self.pair)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("NetTab", "Net")

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        found = bench.report().staff
        return super().is_for(bench) and found is not None and len(found.dimensions) >= LEAST_AXES

    def dimensions(self) -> Sequence[tuple[str, str]]:
        return ()  # one axis is no net, and the bars beside it show the same figures

    def whole(self) -> str:
        return QCoreApplication.translate("NetTab", "A net needs all dimensions: its shape comes from their order.")

    def refresh(self) -> None:
        profile = people_profile(self.section, self.bench.words.report)
        lowest, highest = self.section.scale
        target = profile.axes[0].other_text
        self._scale.setText(
            self.bench.words.report("charts.radar.scale", lowest=lowest, highest=highest, target=target)
        )
        self.pair.bars.show_chart(partial(profile_bars, profile))
        self.pair.net.show_chart(partial(net, profile))

    def _open_questions(self, dimension_id: str) -> None:
        self.bench.go("analysis", f"items/{dimension_id}")
