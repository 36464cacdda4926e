"""Auswerten: every figure on every tab explains itself, and every sentence can be put in a person's own words."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.workspace import ReportSettings
from reifegrad.report.templates import Section, sections_of, template_of
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, session_of
from tests.ui.test_evaluate import question_in_view
from tests.ui.test_evaluate_surveys import TABS, evaluate, texts
from ui.evaluate.area import AnalysisArea
from ui.evaluate.distribution_tab import DistributionTab
from ui.evaluate.finding import FindingView
from ui.evaluate.heat_map_tab import HeatMapTab
from ui.evaluate.overview_tab import OverviewTab
from ui.main_window import MainWindow
from ui.overview.figures import FigureCard
from ui.widgets.rows import ASKS_ROLE, Cell, Row, RowsView

NO_SCORES = {
    "Nr.", "Frage", "Antwort", "Ziel", "Gewicht", "Index ab", "Leistung", "Fälle pro Jahr", "Begrenzt durch",
    "Handlungsfeld", "Personen", "Phase", "Fragen", "Auswahl", "Zählt als", "Prozess", "Es fehlt", "K.-o.",
    "Attribut", "level/Stufe", "attributes/Stufe", "Beantwortet", "Thema", "Organisationseinheit",
}  # fmt: skip
"""Columns with numbers that were entered, counted or given by the survey, and with names; of one tab or of all."""


def tabs(window: MainWindow, survey_id: str) -> Iterator[tuple[AnalysisArea, QWidget, str]]:
    """Every tab of a survey, shown one after the other."""
    for each in TABS[survey_id]:
        area = evaluate(window, survey_id, each)
        QApplication.processEvents()
        yield area, area.tab(each), each


@pytest.mark.parametrize("survey_id", TABS)
def test_every_score_in_every_table_and_chart_shows_its_calculation(
    sample_window: MainWindow, asked: Dialogs, survey_id: str
) -> None:
    for _, tab, name in tabs(sample_window, survey_id):
        for table in tab.findChildren(RowsView):
            model = table.model()
            for column in range(model.columnCount()):
                head = str(model.headerData(column, Qt.Orientation.Horizontal)).replace("\n", " ")  # in two lines
                for row in range(model.rowCount() if table.isVisible() else 0):
                    index = model.index(row, column)
                    if {head, f"{name}/{head}"} & NO_SCORES or not re.search(r"\d", str(index.data())):
                        continue
                    assert index.data(ASKS_ROLE), (name, head, index.data())
                    table.clicked.emit(index)
                    assert re.search(r"\d", str(asked.shown.pop())), (name, head, index.data())
        for view in tab.findChildren(FindingView):
            made = view.chart.chart
            if made is None or not view.isVisible():
                continue
            silent = [each.sentence for each in made.marks if not each.explanation]
            assert not [each for each in silent if re.search(r"(Index|Stand|Stufe) \d", each)], (name, silent)
            view.explain()
            kind, _, _, rows, note = asked.shown.pop()
            assert (kind, note) == ("table", made.sentence)
            assert len(rows) == len(made.marks) - len(silent)
        for card in tab.findChildren(FigureCard):
            card.explanation_requested.emit(card._figure.label, "")
            assert asked.shown.pop()
    assert asked.shown == []


def test_a_figure_of_a_table_is_asked_by_keyboard_and_the_rest_of_the_row_leads_on(
    sample_window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area = evaluate(sample_window, "ozg-efa", "services")
    table = area.tab("services").findChildren(RowsView)[0]
    table.setCurrentIndex(table.model().index(0, 2))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.kinds() == ["table"]
    assert frame_of(sample_window).area is area
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert frame_of(sample_window).area is not area


def test_a_sentence_of_ones_own_is_marked_and_has_a_way_back(sample_window: MainWindow, asked: Dialogs) -> None:
    area = evaluate(sample_window, "ozg-efa", "dimensions")
    tab = area.tab("dimensions")
    assert isinstance(tab, OverviewTab)
    view, session = tab.bullets, session_of(sample_window)
    made = view.chart.chart
    assert made is not None
    assert not view.edited.isVisible()
    asked.text = "Bei Bezahlung und Barrierefreiheit liegt am meisten."
    view.change.trigger()
    shown = texts(tab)
    assert asked.text in shown
    assert any(line.endswith(f": {made.sentence}") for line in shown.splitlines())
    assert view.edited.isVisible()
    assert view.chart.accessibleName() == asked.text
    assert session.report_inputs(area.bench.assessment_id).conclusions == {"dimensions": asked.text}
    assert area.bench.report().conclusions["dimensions"] == asked.text
    view.back.click()
    QApplication.processEvents()
    assert not view.edited.isVisible()
    assert session.conclusions(area.bench.assessment_id) == {}
    asked.text = "Noch ein Satz."
    view.change.trigger()
    asked.text = made.sentence  # typed as it was computed: it follows the figures again
    view.change.trigger()
    assert session.conclusions(area.bench.assessment_id) == {}


def test_a_chart_is_taken_over_into_the_report_and_left_out_again(sample_window: MainWindow) -> None:
    tab = evaluate(sample_window, "ozg-efa", "heatmap").tab("heatmap")
    assert isinstance(tab, HeatMapTab)
    session = session_of(sample_window)

    def parts() -> tuple[Section, ...]:
        settings = session.report_settings
        return sections_of(template_of(settings.template), settings.sections)

    before = parts()
    assert not tab.view.include.isChecked()
    tab.view.include.trigger()
    assert parts() == (*before[:1], Section.HEATMAP, *before[1:])
    assert tab.view.include.isChecked()
    tab.view.include.trigger()
    assert parts() == before
    assert session.report_settings == ReportSettings(), "what is as usual needs no list of its own"
    session.set_report_settings(ReportSettings(sections=(Section.HEATMAP,)))
    tab.view.include.trigger()
    assert parts() == (), "without any part it is the short report, not the usual one"


def test_a_dimension_of_the_distribution_leads_to_its_questions_and_these_to_their_answers(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = evaluate(sample_window, "ozg-efa", "distribution")
    tab = area.tab("distribution")
    assert isinstance(tab, DistributionTab)
    tab.view.chart.setFocus()
    qtbot.keyClick(tab.view.chart, Qt.Key.Key_End)
    qtbot.keyClick(tab.view.chart, Qt.Key.Key_Return)
    questions = area.tab("heatmap")
    assert isinstance(questions, HeatMapTab)
    assert area.place() == "heatmap/A8"
    made = questions.view.chart.chart
    assert made is not None
    assert {each.id.partition(".")[0] for each in made.marks} == {"A8"}
    area.show_place("heatmap")
    QApplication.processEvents()
    qtbot.keyClick(questions.view.chart, Qt.Key.Key_End)
    assert questions.verticalScrollBar().value() > 300  # the mark with the focus stays in view
    area.show_place("heatmap/A8")
    qtbot.keyClick(questions.view.chart, Qt.Key.Key_Home)
    qtbot.keyClick(questions.view.chart, Qt.Key.Key_Return)
    assert question_in_view(sample_window)[1] == "A8.1"


def test_many_rows_are_of_one_height_and_tell_long_texts_on_hovering(qtbot: QtBot) -> None:
    view = RowsView(("Leistung", "Stufe"), stretch=0)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    long = "Ein sehr langer Name, der in drei oder mehr Zeilen umbricht, wenn er nicht begrenzt wird"
    rows = [Row(str(at), (Cell(long if at % 2 else "Kurz"), Cell("2", 2))) for at in range(60)]
    view.show_rows(rows[:10])
    assert view.rowHeight(1) > view.rowHeight(0)
    view.show_rows(rows)
    assert {view.rowHeight(at) for at in range(60)} == {view.rowHeight(0)}
    assert view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == long
