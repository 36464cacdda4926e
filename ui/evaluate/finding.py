"""A chart of the evaluation whose sentence a person may put in their own words; the report uses the same sentence."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from reifegrad.report.charts import is_in_reports
from reifegrad.report.templates import Section, including, part_of, sections_of, template_of
from reifegrad.report_options import as_kept
from ui import dialogs, theme
from ui.charts.chart_widget import ChartView, MakeChart
from ui.widgets.buttons import button
from ui.widgets.text import secondary
from ui.workbench import Workbench


class FindingView(ChartView):
    """Adds the sentence for the report: to change it, and the way back to the computed one."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench.words.report, parent)
        self._bench = bench
        for_report = button(self.tr("For the report"), kind="quiet")
        for_report.setProperty("menu", "true")
        menu = QMenu(for_report)
        self.change = QAction(self.tr("Change the sentence …"), menu)
        self.change.triggered.connect(self._on_change)
        self.restore = QAction(self.tr("Use the computed sentence"), menu)
        self.restore.triggered.connect(self._on_restore)
        self._include = self.tr("Take over into the report")
        self._include_whole = self.tr("Take over into the report, with all dimensions")
        self.include = QAction(self._include, menu)
        self.include.setCheckable(True)
        self.include.triggered.connect(self._on_include)
        menu.addActions((self.include, self.change, self.restore))
        for_report.setMenu(menu)
        self._tools.addWidget(for_report)
        self.edited = QWidget()
        self._computed = secondary()
        self.back = button(self.tr("Use the computed sentence"), kind="quiet")
        self.back.clicked.connect(self._on_restore)
        row = QBoxLayout(theme.direction(), self.edited)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._computed, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._column.insertWidget(1, self.edited)
        self.edited.hide()
        QWidget.setTabOrder(self.back, self.chart)  # as they are seen: the tools come first

    def show_chart(self, make: MakeChart, conclusions: Mapping[str, str] | None = None) -> None:
        """Show the chart with the sentence of a person, if there is one for the chosen assessment."""
        bench = self._bench
        super().show_chart(make, bench.session.conclusions(bench.assessment_id) if conclusions is None else conclusions)
        made = self.chart.chart
        assert made is not None
        may_write = not bench.is_file_read_only
        self.include.setEnabled(may_write)
        self.include.setChecked(part_of(made.id) in self._sections())
        self.include.setText(self._include if not made.subtitle else self._include_whole)
        self.change.setEnabled(may_write and is_in_reports(made))
        self.restore.setEnabled(may_write and made.is_edited)
        self.back.setEnabled(may_write)
        self.edited.setVisible(made.is_edited)
        self._computed.setText(self.tr("Edited for the report. Computed: {0}").format(made.computed))

    def _on_change(self) -> None:
        made = self.chart.chart
        if made is None:
            return
        text = dialogs.ask_text(
            self.tr("Sentence for the report"),
            self.tr("Sentence"),
            self.tr("Save"),
            made.sentence,
            self.tr("Computed: {0}").format(made.computed),
            is_sentence=True,
        )
        if text is not None and text != made.sentence:
            self._keep(made.id, "" if text == made.computed else text)

    def _on_restore(self) -> None:
        if self.chart.chart is not None:
            self._keep(self.chart.chart.id, "")

    def _sections(self) -> tuple[Section, ...]:
        """The parts that the report has now."""
        settings = self._bench.session.report_settings
        return sections_of(template_of(settings.template), settings.sections)

    def _on_include(self, wanted: bool) -> None:
        """Have the report show the part that the chart belongs to, or leave it out."""
        if self.chart.chart is None:
            return
        bench = self._bench
        kept, part = bench.session.report_settings, part_of(self.chart.chart.id)
        template, sections = as_kept(template_of(kept.template), including(self._sections(), part, wanted=wanted))
        settings = replace(kept, template=template.value, sections=sections)
        if bench.attempt(lambda: bench.session.set_report_settings(settings)):
            taken, left = self.tr("The report shows this chart."), self.tr("The report leaves this chart out.")
            bench.offer_undo(taken if wanted else left)

    def _keep(self, chart_id: str, text: str) -> None:
        bench = self._bench
        bench.attempt(lambda: bench.session.set_conclusion(bench.assessment_id, chart_id, text))
