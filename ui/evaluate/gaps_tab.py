"""Lücken: the questions that lie furthest below their target."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from reifegrad.report.charts import gap_dumbbells, questions_below_target
from ui.evaluate.finding import FindingView
from ui.evaluate.readiness_page import ReadinessPage
from ui.widgets.buttons import button
from ui.widgets.text import secondary
from ui.workbench import Workbench

_FIRST = 10
"""So many questions are shown until somebody asks for all."""


class GapsTab(ReadinessPage):
    id = "gaps"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._everything = False
        self.view = FindingView(bench)
        self.view.chart.activated.connect(self.open_question)
        self.all = button("", kind="quiet")
        self.all.clicked.connect(self._on_all)
        self.column.addWidget(self.view)
        self.column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(
            secondary(
                self.tr(
                    "The order follows gap times weight. Click a question, or choose it with the arrow keys "
                    "and press Enter, to go to its answer."
                )
            )
        )
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("GapsTab", "Gaps")

    def refresh(self) -> None:
        model = self.bench.report()
        count = len(questions_below_target(model, self.dimension_id))
        most = None if self._everything else _FIRST
        self.view.show_chart(self.narrowed(partial(gap_dumbbells, model, dimension_id=self.dimension_id, most=most)))
        self.all.setVisible(count > _FIRST)
        self.all.setText(
            self.tr("Show the first {0} only").format(_FIRST)
            if self._everything
            else self.tr("Show all {0} questions").format(count)
        )

    def _on_all(self) -> None:
        self._everything = not self._everything
        self.refresh()
