"""A net beside the bars that show the same figures, with what to keep in mind about it. A net never stands alone."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.charts.chart_widget import ChartView
from ui.widgets.text import body
from ui.workbench import Workbench


class NetPair(QWidget):
    """`bars` and `net` get their charts from the tab; with large text they stand below each other."""

    def __init__(self, bench: Workbench, bars: ChartView, net: ChartView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars, self.net = bars, net
        pair = QBoxLayout(theme.direction())
        pair.setSpacing(theme.px(theme.GAP_SECTION))
        pair.addWidget(bars, 1)
        pair.addWidget(net, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addWidget(body(bench.words.report("charts.radar.note")))
        layout.addLayout(pair)
