"""Überblick: where each dimension and the organisation as a whole stand."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from reifegrad.report import format
from reifegrad.report.charts import dimension_bullets, level_staircase
from reifegrad.report.model import KeyFigure, ReportModel
from ui.evaluate.cards import FigureCards
from ui.evaluate.dimension_panel import DimensionPanel
from ui.evaluate.finding import FindingView
from ui.evaluate.readiness_page import ReadinessPage
from ui.widgets.text import body
from ui.workbench import Workbench


class OverviewTab(ReadinessPage):
    id = "dimensions"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._result = body()
        self.cards = FigureCards()
        self.cards.asked.connect(self.explain)
        self.bullets = FindingView(bench)
        self.bullets.chart.activated.connect(self.show_dimension)
        self._by_gap = QCheckBox(self.tr("Largest gap first"))
        self._by_gap.setChecked(True)
        self._by_gap.toggled.connect(self.refresh)
        self.panel = DimensionPanel()
        self.panel.question_chosen.connect(self.open_question)
        self.panel.figure_asked.connect(self.explain)
        self.stairs = FindingView(bench)
        self._dimension = ""
        self.column.addWidget(self._result)
        self.column.addWidget(self.cards)
        self.column.addWidget(self._by_gap)
        self.column.addWidget(self.bullets)
        self.column.addWidget(self.panel)
        self.column.addWidget(self.stairs)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("OverviewTab", "Overview")

    def refresh(self) -> None:
        model = self.bench.report()
        self._result.setText(model.summary.result)
        self._show_cards(model)
        for each in (self._result, self.cards, self._by_gap):  # about all dimensions
            each.setVisible(not self.dimension_id)
        by_gap = self._by_gap.isChecked()
        bullets = partial(dimension_bullets, model, by_gap=by_gap, dimension_id=self.dimension_id)
        self.bullets.show_chart(self.narrowed(bullets))
        self.stairs.setVisible(model.level is not None and not self.dimension_id)
        if model.level:
            self.stairs.show_chart(partial(level_staircase, model))
        self._show_panel()

    def _show_cards(self, model: ReportModel) -> None:
        """Index, coverage and confidence of the organisation as a whole."""
        row, score, words = model.overall, self.bench.session.score(self.bench.assessment_id).overall, self.bench.words
        assert row is not None
        assert score is not None
        none, language = words.report("none"), self.bench.language
        before = ""
        if row.previous_index is not None and row.change is not None:
            value, change = format.number(row.previous_index, language), format.signed(row.change, language)
            before = words.report("figures.previous", value=value, change=change)
        index = none if row.index is None else format.number(row.index, language)
        coverage, confidence = (
            none if each is None else format.percent(each, language) for each in (row.coverage, row.confidence)
        )
        basis = words.report("figures.coverage_basis", valued=row.valued, applicable=row.applicable)
        unit = "" if row.index is None else words.report("figures.index_unit")
        note = " · ".join(filter(None, (row.note, before)))
        say = words.report
        self.cards.show_figures(
            [
                (KeyFigure(say("figures.index"), index, unit, note, ""), score.index),
                (KeyFigure(self.tr("Coverage"), coverage, "", basis, ""), score.coverage),
                (KeyFigure(say("figures.confidence"), confidence, "", row.confidence_word, ""), score.confidence),
            ]
        )

    def show_dimension(self, id: str) -> None:
        """Show the figures and questions of one dimension below the chart."""
        self._dimension = id
        self._show_panel()
        self.ensureWidgetVisible(self.panel)

    def _show_panel(self) -> None:
        rows = self.bench.report().dimensions
        widest = max(rows, key=lambda each: each.gap or 0)
        row = next((each for each in rows if each.id == (self.dimension_id or self._dimension)), widest)
        score = self.bench.session.score(self.bench.assessment_id).dimension(row.id)
        assert score is not None
        self.panel.show_dimension(row, score, self.bench.words)
