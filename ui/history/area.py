"""Verlauf: what has changed since the assessments before, and what was done meanwhile."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reifegrad.domain.history import LineKind
from reifegrad.domain.survey import SubjectKind
from reifegrad.report import format
from reifegrad.report.charts.history import history_panels
from reifegrad.report.history import HistoryModel, history_model
from reifegrad.session import Changed
from ui.area import Area
from ui.charts.chart_widget import ChartView
from ui.history.follow_up import begin_follow_up
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.page import EmptyState, Page
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, flowing, secondary
from ui.workbench import Workbench


class HistoryArea(Area):
    id = "history"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._page = Page()
        self.view = ChartView(bench.words.report)
        self.view.chart.activated.connect(self._on_mark)
        self._note = flowing(secondary())
        self._explained = flowing(secondary(bench.words.report("history.explained")))
        self.follow_up = button(self.tr("Follow-up assessment …"), icon="add")
        self.follow_up.clicked.connect(self.begin_follow_up)
        self.assessments = RowsView((self.tr("Assessment"), self.tr("Day"), self.tr("State")), stretch=0)
        self.assessments.setAccessibleName(self.tr("Assessments of this survey"))
        self.assessments.opened.connect(self._on_assessment)
        self.empty = EmptyState(
            self.tr("No history yet"),
            self.tr("A history needs a second assessment of the same survey."),
            self.tr("Follow-up assessment …"),
            self.begin_follow_up,
        )
        self._done = QFrame()
        self._done.setObjectName("panel")
        self._done_column = QVBoxLayout(self._done)
        column = self._page.column
        for each in (Heading(self.title()), self.empty, self._note, self.view, self._explained, self._done):
            column.addWidget(each)  # in the order of the tab key
        column.addWidget(Heading(self.tr("Assessments"), level=2))
        column.addWidget(self.assessments)
        column.addWidget(self.follow_up)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("HistoryArea", "History")

    @classmethod
    def count(cls, bench: Workbench) -> str:
        """How many assessments there are to compare."""
        count = len(_alike(bench))
        return str(count) if count > 1 else ""

    @classmethod
    def count_hint(cls, bench: Workbench) -> str:
        text = QCoreApplication.translate("HistoryArea", "{0} assessments of this survey")
        return text.format(len(_alike(bench)))

    @property
    def model(self) -> HistoryModel:
        """The history of the chosen survey, worded."""
        session, id = self.bench.session, self.bench.assessment_id
        history = session.history(id)
        newest = history.assessments[-1].id
        return history_model(history, session.asked(newest), session.records, self.bench.words)

    def refresh(self, changed: Changed | None) -> None:
        model = self.model
        has_history = len(model.columns) > 1
        for each in (self.view, self._explained):
            each.setVisible(has_history)
        self.empty.setVisible(not has_history)
        self.empty.button.setDisabled(self.bench.is_file_read_only)
        self.follow_up.setVisible(has_history)
        self.follow_up.setDisabled(self.bench.is_file_read_only)
        self._note.setText(model.note)
        self._note.setVisible(has_history and bool(model.note))
        if has_history:
            self.view.show_chart(partial(history_panels, model))
        self._show_done(model)
        self.assessments.show_rows(self._rows(model))

    def begin_follow_up(self) -> None:
        """Ask for title and day, begin the next assessment like the newest one, and go to rating it."""
        begin_follow_up(self.bench)

    def _rows(self, model: HistoryModel) -> Sequence[Row]:
        states = {True: self.tr("closed"), False: self.tr("in work")}
        language = self.bench.language
        return [
            Row(
                each.id,
                (
                    Cell(each.title),
                    Cell(format.day(each.day, language), each.day.toordinal()),
                    Cell(states[each.is_closed]),
                ),
            )
            for each in reversed(model.columns)
        ]

    def _show_done(self, model: HistoryModel) -> None:
        """What was done, by what it was done about."""
        clear(self._done_column)
        rows = [each for each in model.rows if each.measures]
        self._done.setVisible(bool(rows) and len(model.columns) > 1)
        self._done_column.addWidget(Heading(self.tr("Actions done"), level=2))
        for each in rows:
            self._done_column.addWidget(flowing(secondary(f"{each.title}: {'; '.join(each.measures)}")))

    def _on_mark(self, id: str) -> None:
        """Go to what the panel is about, in the evaluation."""
        row = next(each for each in self.model.rows if each.id == id)
        asks_people = self.bench.session.survey(self.bench.assessment_id).rates(SubjectKind.RESPONSE)
        place = {
            LineKind.TOTAL: "people" if asks_people else "dimensions",
            LineKind.DIMENSION: f"people/{id}" if asks_people else f"dimensions/{id}",
            LineKind.SERVICES: "services",
            LineKind.PROCESS: "processes",
        }[row.kind]
        self.bench.go("analysis", place)

    def _on_assessment(self, id: str) -> None:
        self.bench.choose_assessment(id)
        self.bench.go("overview")


def _alike(bench: Workbench) -> list[str]:
    """Ids of the assessments of the chosen survey."""
    session = bench.session
    survey_id = session.assessment(bench.assessment_id).survey_id
    return [each.id for each in session.assessments if each.survey_id == survey_id]
