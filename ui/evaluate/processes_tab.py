"""Prozesse: how many stand on which level, and every process with what keeps it from the next one."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QVBoxLayout, QWidget

from reifegrad.domain.score import Figure, ProcessScore
from reifegrad.report import format
from reifegrad.report.charts import continuity_bars, process_levels
from reifegrad.report.model import KeyFigure
from reifegrad.report.process_model import ProcessRow, ProcessSection
from reifegrad.report.told import Told
from ui import theme
from ui.charts.state_icon import state_icon
from ui.evaluate.cards import FigureCards
from ui.evaluate.finding import FindingView
from ui.evaluate.process_page import ProcessPage
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, body
from ui.workbench import Workbench

_LEVEL = 2
_BLOCKED = 3
"""The column of the attributes that keep a process from the next level."""


class ProcessesTab(ProcessPage):
    id = "processes"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._result = body()
        self.levels = FindingView(bench)
        self.levels.chart.activated.connect(self._choose_of_level)
        self.cards = FigureCards()
        self.cards.asked.connect(self.explain)
        self.table = RowsView(
            (
                self.tr("Process"),
                self.tr("Cases per year"),
                self.tr("Level"),
                self.tr("Blocked by"),
                self.tr("Knock-out"),
                self.tr("Automation"),
                self.tr("Continuity"),
                self.tr("State"),
            ),
            stretch=0,
            lines=3,
            breaks=True,
        )
        self.table.setAccessibleName(self.tr("All processes"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_BLOCKED, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(
            _BLOCKED, max(theme.px(116), header.sectionSizeHint(_BLOCKED))
        )  # wraps: the names of the processes need the room
        if theme.is_large():
            header.setMaximumSectionSize(theme.px(260))
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.opened.connect(self.open_process)
        self.table.asked.connect(self._explain_figure)
        self.table.chosen.connect(self._show_about)
        self._about = body()
        self.ask = button(self.tr("How is the level calculated?"), kind="quiet")
        self.ask.clicked.connect(self._on_ask)
        self.details = button(self.tr("Show attributes"), kind="quiet", icon="table")
        self.details.clicked.connect(self._on_details)
        self.jump = button(self.tr("Go to the process"), kind="quiet", icon="forward")
        self.jump.clicked.connect(self._on_jump)
        head = QBoxLayout(theme.direction())
        head.addWidget(Heading(self.tr("All processes"), level=2), 1)
        for made in (self.ask, self.details, self.jump):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.continuity = FindingView(bench)
        self.continuity.chart.activated.connect(self._open_details)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(theme.px(theme.GAP_WITHIN))
        for widget in (self._result, self.cards, self.levels):
            self.column.addWidget(widget)
        self.column.addLayout(head)
        self.column.addWidget(self.table)
        self.column.addWidget(self._about)
        self.column.addLayout(self._changes)
        self.column.addWidget(self.continuity)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ProcessesTab", "Processes")

    def whole(self) -> str:
        # attributes cross the themes, so none of these figures is the one of a theme
        return self.tr("The level of a process follows from questions of all themes.")

    def refresh(self) -> None:
        section = self.section
        self._result.setText(section.result)
        self.levels.show_chart(partial(process_levels, section))
        self._show_cards(section)
        self.table.show_rows([self._row(each, self.score(each.id)) for each in section.processes])
        self._show_about()
        self._show_changes(section)
        self.continuity.show_chart(partial(continuity_bars, section))

    def _show_cards(self, section: ProcessSection) -> None:
        score = self.bench.session.score(self.bench.assessment_id).process_portfolio
        assert score is not None
        parts: list[tuple[str, Told, Figure]] = [
            (self.tr("Processes on target"), section.share, score.share_at_target),
            (self.tr("Cases on target"), section.share_weighted, score.share_at_target_weighted),
            (self.tr("Digital continuity (median)"), section.continuity, score.continuity),
        ]
        notes = (*(self._of(each) for _, _, each in parts[:2]), self.tr("half of the processes lie above, half below"))
        self.cards.show_figures(
            [
                (KeyFigure(label, told.text, "", told.reason or note, ""), figure)
                for (label, told, figure), note in zip(parts, notes, strict=True)
            ]
        )

    def _of(self, figure: Figure) -> str:
        language, because = self.bench.language, figure.explanation
        return self.tr("{0} of {1}").format(
            format.number(because.numerator, language), format.number(because.denominator, language)
        )

    def _row(self, row: ProcessRow, score: ProcessScore) -> Row:
        language = self.bench.language
        cases = self.tr("not known") if row.cases is None else format.number(row.cases, language)
        level = row.level_text if row.level is None else f"{row.level_text}  {row.level_name}"
        ready = {True: self.tr("ready"), False: self.tr("not yet"), None: self.tr("open")}[row.automation_ready]
        continuity = row.continuity
        return Row(
            row.id,
            (
                Cell(row.name),
                Cell(cases, -1 if row.cases is None else row.cases, numeric=True),
                Cell(level, -1 if row.level is None else row.level, asks=True),
                Cell(", ".join(each.attribute_id for each in score.blocked_by)),
                Cell(", ".join(score.knocked_out)),
                Cell(ready if row.automation else ""),
                Cell(
                    continuity.text,
                    -1 if continuity.value is None else float(continuity.value),
                    numeric=continuity.value is not None,
                    asks=continuity.value is not None,
                ),
                Cell(row.state_word, icon=state_icon(row.state)),
            ),
        )

    def _show_about(self) -> None:
        """The current process in sentences."""
        row = self.row(self.table.current_id())
        self._about.setText("\n".join(filter(None, (f"{row.name}: {row.sentence}", *row.red_flags, row.automation))))

    def _show_changes(self, section: ProcessSection) -> None:
        clear(self._changes)
        if section.changes:
            self._changes.addWidget(Heading(self.tr("Compared with “{0}”").format(section.previous_title), level=2))
        for name, sentence in section.changes:
            self._changes.addWidget(body(f"{name}: {sentence}"))

    def _choose_of_level(self, level: str) -> None:
        """Make the first process of a level current, or of those without one."""
        found = ("" if each.level is None else str(each.level) for each in self.section.processes)
        id = next((row.id for row, each in zip(self.section.processes, found, strict=True) if each == level), "")
        if id:
            self.table.choose(id)
            self.table.setFocus()
            self.ensureWidgetVisible(self.table)

    def _open_details(self, process_id: str) -> None:
        self.bench.go("analysis", f"attributes/{process_id}")

    def _on_details(self) -> None:
        self._open_details(self.table.current_id())

    def _on_jump(self) -> None:
        self.open_process(self.table.current_id())

    def _on_ask(self) -> None:
        self._explain_figure(self.table.current_id(), _LEVEL)

    def _explain_figure(self, process_id: str, column: int) -> None:
        row, score = self.row(process_id), self.score(process_id)
        if column == _LEVEL:
            self.explain(row.name, score.level, " ".join(row.red_flags))
        else:
            self.explain(row.name, score.continuity)
