"""Gesamtbild: the results of the surveys side by side, and what they mean together. There is no figure over them."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.report import format
from reifegrad.report.charts import traffic_table
from reifegrad.report.combined_model import CombinedSection, PartResult
from ui import dialogs, theme
from ui.evaluate.finding import FindingView
from ui.evaluate.tab import Tab
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.text import Heading, body, secondary, strong
from ui.workbench import Workbench


class CombinedTab(Tab):
    id = "combined"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        results = QWidget()
        results.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # as high as the texts need
        self._results = QBoxLayout(theme.direction(), results)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(theme.px(theme.GAP_GROUP))
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(theme.px(theme.GAP_RELATED))
        self.traffic = FindingView(bench)
        self._note = secondary()
        self.column.addWidget(results)
        self.column.addWidget(Heading(self.tr("What the results say together"), level=2))
        self.column.addLayout(self._sentences)
        self.column.addWidget(self.traffic)
        self.column.addWidget(self._note)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("CombinedTab", "All surveys together")

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        return bench.report().combined is not None

    def whole(self) -> str:
        # the surveys have different dimensions; what they say together follows from whole results
        return self.tr("Here the results of whole surveys stand side by side.")

    @property
    def section(self) -> CombinedSection:
        found = self.bench.report().combined
        assert found is not None
        return found

    def refresh(self) -> None:
        section = self.section
        clear(self._results)
        for each in section.results:
            self._results.addWidget(self._result(each), 1)
        clear(self._sentences)
        for sentence in section.sentences:
            self._sentences.addWidget(body(sentence))
        self.traffic.show_chart(partial(traffic_table, section))
        self._note.setText(section.note)

    def _result(self, result: PartResult) -> "_Result":
        shown = _Result(result, self.bench)
        shown.setAccessibleName(result.name)
        return shown


class _Result(QFrame):
    """One survey: its result in words, the figure that the table looks at, and the way to the assessment."""

    def __init__(self, result: PartResult, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(12)] * 4)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(secondary(result.name))
        layout.addWidget(strong(result.value or result.state_word))
        if result.figure is not None and result.figure.value is not None:
            layout.addWidget(body(f"{result.figure_name}: {result.figure.text} · {result.state_word}"))
        elif result.figure is not None and result.figure.reason != result.value:
            layout.addWidget(body(result.figure.reason))
        if result.note:
            layout.addWidget(secondary(result.note))
        if result.day is not None:
            layout.addWidget(secondary(f"{result.assessment_title}, {format.day(result.day, bench.language)}"))
        layout.addStretch()
        buttons = FlowLayout()
        layout.addLayout(buttons)
        if result.figure is not None:
            ask = button(self.tr("How calculated?"), kind="quiet")
            ask.setAccessibleName(self.tr("How is {0} calculated?").format(result.figure_name))
            explanation = result.figure.explanation
            ask.clicked.connect(lambda: dialogs.inform(result.figure_name, explanation))
            ask.setStyleSheet("padding-left: 0; padding-right: 0;")
            buttons.addWidget(ask)
        if result.assessment_id and result.assessment_id != bench.assessment_id:
            jump = button(self.tr("Choose this assessment"), kind="quiet", icon="forward")
            jump.setAccessibleName(self.tr("Choose {0}").format(result.assessment_title))
            jump.clicked.connect(lambda: bench.choose_assessment(result.assessment_id))
            jump.setStyleSheet("padding-left: 0; padding-right: 0;")
            buttons.addWidget(jump)
