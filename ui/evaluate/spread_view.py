"""How people answered, as bars around a common middle or as parts of a whole. Literature prefers one or the other.

The reader's own choice is kept while the tab is open.
"""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.charts.chart_widget import MakeChart
from ui.evaluate.finding import FindingView
from ui.workbench import Workbench


class SpreadView(QWidget):
    """The chart with its switch. `view` is the chart."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: tuple[MakeChart, MakeChart] | None = None
        self.view = FindingView(bench)
        self.stacked = QCheckBox(self.tr("Bars of equal length ({0})").format(i18n.percent(100)))
        self.stacked.toggled.connect(self._draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self.view)
        layout.addWidget(self.stacked)

    def show_spread(self, diverging: MakeChart, stacked: MakeChart) -> None:
        """Show the same answers in the form that is chosen."""
        self._forms = diverging, stacked
        self._draw()

    def _draw(self) -> None:
        if self._forms is not None:
            self.view.show_chart(self._forms[self.stacked.isChecked()])
