"""What the nets of all surveys have in common. A net never stands alone: bars beside it show the same figures."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.charts.chart_widget import ChartView
from ui.evaluate.net_pair import NetPair
from ui.evaluate.tab import Tab


class NetPage(Tab):
    """Stands before the page of a survey among the bases of a tab, because a net is always shown whole."""

    pair: NetPair

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("NetTab", "Net")

    def dimensions(self) -> Sequence[tuple[str, str]]:
        return ()  # one axis is no net, and the bars beside it show the same figures

    def whole(self) -> str:
        return QCoreApplication.translate("NetTab", "A net needs all dimensions: its shape comes from their order.")

    def open_axis(self, id: str) -> None:
        """Lead to what an axis, or the bar of it, is about."""
        raise NotImplementedError

    def add_pair(self, bars: ChartView, net: ChartView) -> None:
        """Put the charts below what is on the page."""
        self.pair = NetPair(self.bench, bars, net)
        for each in (bars, net):
            each.chart.activated.connect(self.open_axis)
        self.column.addWidget(self.pair)
        self.column.addStretch()
