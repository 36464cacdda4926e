"""How people answered, as bars around a common middle or as parts of a whole. Literature prefers one or the other.

The reader's own choice is kept while the tab is open.
"""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reifegrad.report.charts import answer_spread
from reifegrad.report.staff_model import StaffSection
from ui import i18n, theme
from ui.evaluate.finding import FindingView
from ui.workbench import Workbench


class SpreadView(QWidget):
    """The chart with its switch. `view` is the chart."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section: StaffSection | None = None
        self._dimension_id = ""
        self.view = FindingView(bench)
        self.stacked = QCheckBox(self.tr("Bars of equal length ({0})").format(i18n.percent(100)))
        self.stacked.toggled.connect(self._draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self.view)
        layout.addWidget(self.stacked)

    def show_section(self, section: StaffSection, dimension_id: str = "") -> None:
        """One bar per dimension, or per question of one."""
        self._section, self._dimension_id = section, dimension_id
        self._draw()

    def _draw(self) -> None:
        if self._section is None:
            return
        stacked = self.stacked.isChecked()
        made = partial(answer_spread, self._section, dimension_id=self._dimension_id, stacked=stacked)
        self.view.show_chart(made)
