"""Leistungen: the portfolio in both shares, what is one step away, and every service with what limits it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QVBoxLayout, QWidget

from reifegrad.domain.score import SubjectScore
from reifegrad.domain.survey import SubjectKind
from reifegrad.report import format
from reifegrad.report.charts import portfolio_bars
from reifegrad.report.model import KeyFigure, ReportModel, ServiceRow
from ui import theme
from ui.charts.state_icon import state_icon
from ui.evaluate.cards import FigureCards
from ui.evaluate.finding import FindingView
from ui.evaluate.tab import Tab, asks
from ui.widgets.buttons import LinkRow, button
from ui.widgets.flow import clear
from ui.widgets.page import EmptyState
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, secondary
from ui.workbench import Workbench

_WINS = 10
"""So many services that are one step away are named above the table."""


class ServicesTab(Tab):
    id = "services"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.view = FindingView(bench)
        self.cards = FigureCards()
        self.cards.asked.connect(self.explain)
        self._wins_heading = Heading(self.tr("One step away from the next level"), level=2)
        self._wins = QVBoxLayout()
        self._wins.setSpacing(theme.px(theme.GAP_WITHIN))
        self.table = RowsView(
            (
                self.tr("Service"),
                self.tr("Cases per year"),
                self.tr("Level"),
                self.tr("Limited by"),
                self.tr("One step away"),
                self.tr("State"),
            ),
            stretch=3,
        )
        self.table.setAccessibleName(self.tr("All services"))
        header = self.table.horizontalHeader()
        if theme.is_large():
            header.setMaximumSectionSize(theme.px(320))  # all columns together need more than the window has
        else:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.opened.connect(self.open_service)
        self.table.asked.connect(self._explain_level)
        self.table.chosen.connect(self._show_ways)
        self._ways = secondary()
        self.ask = button(self.tr("How is the level calculated?"), kind="quiet")
        self.ask.clicked.connect(self._on_ask_service)
        self.jump = button(self.tr("Go to the service"), kind="quiet", icon="forward")
        self.jump.clicked.connect(self._on_jump)
        head = QBoxLayout(theme.direction())
        head.addWidget(Heading(self.tr("All services"), level=2), 1)
        for each in (self.ask, self.jump):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.view)
        self.column.addWidget(self.cards)
        self.column.addWidget(self._wins_heading)
        self.column.addLayout(self._wins)
        self.column.addLayout(head)
        self.column.addWidget(self.table)
        self.column.addWidget(self._ways)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ServicesTab", "Services")

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        return asks(bench, SubjectKind.SERVICE)

    def nothing(self) -> EmptyState | None:
        if self.bench.report().portfolio is not None:
            return None
        return EmptyState(
            self.tr("No services yet"),
            self.tr("Add the services that your administration offers, and rate them criterion by criterion."),
            self.tr("Add services"),
            lambda: self.bench.go("rate", SubjectKind.SERVICE),
        )

    def whole(self) -> str:
        # services are rated by criteria of their own, all of which belong to one dimension
        return self.tr("Services are rated by criteria of their own, not by dimension.")

    def refresh(self) -> None:
        model = self.bench.report()
        assert model.portfolio is not None
        self.view.show_chart(partial(portfolio_bars, model))
        self._show_cards(model)
        self._show_wins()
        yes, no = self.bench.words.report("yes_word"), self.bench.words.report("no_word")
        self.table.show_rows(
            [
                self._row(row, score, yes if row.one_step else no)
                for row, score in zip(model.services, self._scores(), strict=True)
            ]
        )
        self._show_ways()

    def open_service(self, subject_id: str) -> None:
        """Go to the criterion that limits the service, else to its first one."""
        score = self._score(subject_id)
        criteria = score.limited_by or tuple(id for id, _ in self.bench.report().service_criteria)
        self.bench.go("rate", f"{subject_id}/{criteria[0]}")

    def _show_ways(self) -> None:
        """What would raise the level of the current service."""
        shown = zip(self.bench.report().services, self._scores(), strict=True)
        row = next(row for row, score in shown if score.subject_id == self.table.current_id())
        self._ways.setText("\n".join(f"{row.name}: {each}" for each in row.ways))
        self._ways.setVisible(bool(row.ways))

    def _scores(self) -> list[SubjectScore]:
        """The scores behind the report's rows, in the same order."""
        score = self.bench.session.score(self.bench.assessment_id)
        return [each for each in score.subjects if each.kind is SubjectKind.SERVICE]

    def _score(self, subject_id: str) -> SubjectScore:
        return next(each for each in self._scores() if each.subject_id == subject_id)

    def _row(self, row: ServiceRow, score: SubjectScore, one_step: str) -> Row:
        language = self.bench.language
        cases = self.tr("not known") if row.cases is None else format.number(row.cases, language)
        level = row.level_text if row.level is None else f"{row.level_text}  {row.level_name}"
        return Row(
            score.subject_id,
            (
                Cell(row.name),
                Cell(cases, -1 if row.cases is None else row.cases, numeric=True),
                Cell(level, -1 if row.level is None else row.level, asks=True),
                Cell(", ".join(row.limited_by)),
                Cell(one_step),
                Cell(self.bench.words.terms(f"state.{row.state}"), icon=state_icon(row.state)),
            ),
        )

    def _show_cards(self, model: ReportModel) -> None:
        section = model.portfolio
        score = self.bench.session.score(self.bench.assessment_id).portfolio
        assert section is not None
        assert score is not None
        language = self.bench.language
        found = []
        parts = (
            (self.tr("Services on target"), section.share, score.share_at_target),
            (self.tr("Cases on target"), section.share_weighted, score.share_at_target_weighted),
        )
        for label, share, figure in parts:
            value = self.bench.words.report("none") if share is None else format.percent(share, language)
            because = figure.explanation
            note = self.bench.words.report("figures.share_note_none")
            if share is not None:
                note = self.tr("{0} of {1}").format(
                    format.number(because.numerator, language), format.number(because.denominator, language)
                )
            found.append((KeyFigure(label, value, note, "", ""), figure))
        self.cards.show_figures(found)

    def _show_wins(self) -> None:
        clear(self._wins)
        scores = sorted(
            (each for each in self._scores() if each.one_step), key=lambda each: (-(each.weight or 0), each.name)
        )
        section = self.bench.report().portfolio
        assert section is not None
        self._wins_heading.setVisible(bool(scores))
        for score, sentence in list(zip(scores, section.quick_wins, strict=True))[:_WINS]:
            rest = sentence.removeprefix(f"{score.name}: ")
            entry = LinkRow(score.name, "forward", rest)
            entry.clicked.connect(partial(self._on_win, score.subject_id))
            self._wins.addWidget(entry)
        if scores:
            text = self.tr("Services with the most cases come first.")
            if len(scores) > _WINS:
                more = self.tr("The table has all %n, sort it by “One step away”.", "", len(scores))
                text = f"{text} {more}"
            self._wins.addWidget(secondary(text))

    def _on_jump(self) -> None:
        self.open_service(self.table.current_id())

    def _on_win(self, subject_id: str, *_: object) -> None:
        self.open_service(subject_id)

    def _on_ask_service(self) -> None:
        self._explain_level(self.table.current_id())

    def _explain_level(self, subject_id: str, _column: int = 0) -> None:
        score = self._score(subject_id)
        self.explain(score.name, score.level)
