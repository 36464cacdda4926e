"""The plan as pictures: load of the quarters, and impact against effort."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import quarter_load, value_effort_matrix
from reifegrad.report.words import Words
from ui.charts.chart_widget import ChartView, MakeChart
from ui.widgets.page import Page
from ui.widgets.text import secondary
from ui.workbench import Workbench


class ChartTab(Page):
    """One chart of the plan with a line on how to use it. Signals: chosen with the id of a mark."""

    chosen = Signal(str)

    def __init__(self, words: Words, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ChartView(words.report)
        self.view.chart.activated.connect(self.chosen)
        self.column.addWidget(self.view)
        self.column.addWidget(secondary(hint))
        self.column.addStretch()

    def show_chart(self, make: MakeChart) -> None:
        self.view.show_chart(make)


def load_chart(bench: Workbench) -> MakeChart:
    return partial(quarter_load, bench.report())


def matrix_chart(bench: Workbench) -> MakeChart:
    return partial(value_effort_matrix, bench.report())
