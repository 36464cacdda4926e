"""Netz: the means of the dimensions of a survey of people, beside the bars that show the same figures."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import LEAST_AXES, net, people_profile, profile_bars
from ui.evaluate.finding import FindingView
from ui.evaluate.net_page import NetPage
from ui.evaluate.staff_page import StaffPage
from ui.widgets.text import body
from ui.workbench import Workbench


class PeopleNetTab(NetPage, StaffPage):
    id = "people-net"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._scale = body()
        self.column.addWidget(self._scale)
        self.add_pair(FindingView(bench), FindingView(bench))

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        found = bench.report().staff
        return super().is_for(bench) and found is not None and len(found.dimensions) >= LEAST_AXES

    def refresh(self) -> None:
        profile = people_profile(self.section, self.bench.words.report)
        lowest, highest = self.section.scale
        target = profile.axes[0].other_text
        self._scale.setText(
            self.bench.words.report("charts.radar.scale", lowest=lowest, highest=highest, target=target)
        )
        self.pair.bars.show_chart(partial(profile_bars, profile))
        self.pair.net.show_chart(partial(net, profile))

    def open_axis(self, id: str) -> None:
        self.bench.go("analysis", f"items/{id}")
