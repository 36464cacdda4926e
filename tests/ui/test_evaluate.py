"""Auswerten: every figure explains itself, every gap leads to its question."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, session_of
from ui.app import App
from ui.evaluate.area import AnalysisArea
from ui.evaluate.gaps_tab import GapsTab
from ui.evaluate.level_tab import LevelTab
from ui.evaluate.overview_tab import OverviewTab
from ui.evaluate.services_tab import ServicesTab
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.widgets.buttons import LinkRow


def analysis(window: MainWindow, tab: str = "") -> AnalysisArea:
    frame_of(window).go("analysis", tab)
    area = frame_of(window).area
    assert isinstance(area, AnalysisArea)
    return area


def question_in_view(window: MainWindow) -> tuple[str, str]:
    """Subject and question that Bewerten shows."""
    area = frame_of(window).area
    assert isinstance(area, RateArea)
    assert area.spot is not None
    return area.spot.subject_id, area.spot.question_id


def visible(root: QWidget, text: str) -> list[QAbstractButton]:
    """The buttons in view with this text."""
    return [each for each in root.findChildren(QAbstractButton) if each.isVisible() and each.text() == text]


def overview(window: MainWindow) -> OverviewTab:
    tab = analysis(window, "dimensions").tab("dimensions")
    assert isinstance(tab, OverviewTab)
    return tab


def services(window: MainWindow) -> ServicesTab:
    tab = analysis(window, "services").tab("services")
    assert isinstance(tab, ServicesTab)
    return tab


def test_a_click_on_a_dimension_shows_its_figures_and_questions(sample_window: MainWindow) -> None:
    tab = overview(sample_window)
    tab.bullets.chart.activated.emit("A1")
    row = next(each for each in tab.bench.report().dimensions if each.id == "A1")
    ids = [str(tab.panel.questions.model().index(y, 0).data()) for y in range(len(row.questions))]
    assert ids == [each.id for each in row.questions]
    assert any(each.text() == "A1  Steuerung, Mandat, Ressourcen" for each in tab.panel.findChildren(QLabel))


def test_the_largest_gap_is_in_view_first(sample_window: MainWindow) -> None:
    tab = overview(sample_window)
    widest = max(tab.bench.report().dimensions, key=lambda each: each.gap or 0)
    assert tab.panel.questions.model().index(0, 0).data() == widest.questions[0].id


def test_each_figure_of_a_dimension_opens_its_own_calculation(sample_window: MainWindow, asked: Dialogs) -> None:
    tab = overview(sample_window)
    tab.bullets.chart.activated.emit("A1")
    QApplication.processEvents()
    asks = visible(tab.panel, "Wie gerechnet?")
    assert len(asks) == 3
    for each in asks:
        each.click()
    assert [each[1] for each in asked.shown] == ["Index", "Abdeckung", "Belastbarkeit"]
    index = next(each for each in tab.bench.report().dimensions if each.id == "A1").index
    assert index is not None
    _, _, _, rows, note = asked.shown[0]
    assert rows[0][0].startswith("A1.1  ")
    assert "56,3" in note


def test_enter_on_a_question_of_a_dimension_goes_to_its_answer(sample_window: MainWindow, qtbot: QtBot) -> None:
    tab = overview(sample_window)
    tab.bullets.chart.activated.emit("A1")
    tab.panel.questions.setFocus()
    qtbot.keyClick(tab.panel.questions, Qt.Key.Key_Down)
    qtbot.keyClick(tab.panel.questions, Qt.Key.Key_Return)
    assert question_in_view(sample_window)[1] == "A1.2"


def test_the_gaps_are_ordered_by_weight_and_lead_to_the_question(sample_window: MainWindow, qtbot: QtBot) -> None:
    tab = analysis(sample_window, "gaps").tab("gaps")
    assert isinstance(tab, GapsTab)
    chart = tab.view.chart.chart
    assert chart is not None
    questions = {each.id: each for row in tab.bench.report().dimensions for each in row.questions}
    heaviness = [(questions[each.id].gap or 0) * questions[each.id].weight for each in chart.marks]
    assert heaviness == sorted(heaviness, reverse=True)
    tab.view.chart.setFocus()
    qtbot.keyClick(tab.view.chart, Qt.Key.Key_Down)
    qtbot.keyClick(tab.view.chart, Qt.Key.Key_Return)
    assert question_in_view(sample_window)[1] == chart.marks[0].id


def test_the_gaps_show_ten_first_and_all_on_request(sample_window: MainWindow) -> None:
    tab = analysis(sample_window, "gaps").tab("gaps")
    assert isinstance(tab, GapsTab)

    def shown() -> int:
        assert tab.view.chart.chart is not None
        return len(tab.view.chart.chart.marks)

    assert shown() == 10
    tab.all.click()
    behind = [each for row in tab.bench.report().dimensions for each in row.questions if each.gap]
    assert shown() == len(behind)
    tab.all.click()
    assert shown() == 10


def test_what_blocks_the_next_level_is_one_click_away(sample_window: MainWindow) -> None:
    area = analysis(sample_window, "level")
    click(area, "Zu A8.2")
    assert question_in_view(sample_window)[1] == "A8.2"


def test_the_level_names_all_levels_and_which_are_reached(sample_window: MainWindow) -> None:
    tab = analysis(sample_window, "level").tab("level")
    assert isinstance(tab, LevelTab)
    model = tab.levels.model()
    reached = {str(model.index(y, 0).data())[0]: model.index(y, 3).data() for y in range(model.rowCount())}
    assert reached == {"0": "ja", "1": "ja", "2": "nein", "3": "nein", "4": "nein"}
    assert tab.levels.current_id() == "1"


def test_both_shares_of_the_portfolio_are_explained(sample_window: MainWindow, asked: Dialogs) -> None:
    tab = services(sample_window)
    QApplication.processEvents()
    for each in visible(tab.cards, "Wie gerechnet?"):
        each.click()
    assert [each[1] for each in asked.shown] == ["Leistungen im Ziel", "Fälle im Ziel"]
    assert "4 / 25 = 16,0" in asked.shown[0][4]
    assert "6\u202f210 / 14\u202f606 = 42,5" in asked.shown[1][4]


def test_the_list_of_services_takes_two_lines_a_row_at_most_on_a_laptop(sample_window: MainWindow) -> None:
    table = services(sample_window).table
    QApplication.processEvents()
    lines = table.fontMetrics().lineSpacing()
    assert max(table.rowHeight(row) for row in range(table.model().rowCount())) < 4 * lines
    assert table.horizontalScrollBar().maximum() == 0


def test_services_sort_by_figures_and_not_by_letters(sample_window: MainWindow) -> None:
    table = services(sample_window).table
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    cases = [row.cases or 0 for row in services(sample_window).bench.report().services]
    shown = [int(str(table.model().index(y, 1).data()).replace("\u202f", "")) for y in range(table.model().rowCount())]
    assert shown == sorted(cases, reverse=True)


def test_a_service_opens_at_the_criterion_that_limits_it(sample_window: MainWindow, qtbot: QtBot) -> None:
    tab = services(sample_window)
    names = [row.name for row in tab.bench.report().services]
    at = names.index("Führungszeugnis beantragen")
    tab.table.setCurrentIndex(tab.table.model().index(at, 0))
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    subject, question = question_in_view(sample_window)
    assert session_of(sample_window).subject(subject).name == "Führungszeugnis beantragen"
    assert question == "K1"


def test_one_step_away_leads_to_the_service(sample_window: MainWindow) -> None:
    area = analysis(sample_window, "services")
    row = next(each for each in area.findChildren(LinkRow) if each.accessibleName() == "Führungszeugnis beantragen")
    row.click()
    subject, question = question_in_view(sample_window)
    assert (session_of(sample_window).subject(subject).name, question) == ("Führungszeugnis beantragen", "K1")


def test_the_level_of_a_service_explains_itself(sample_window: MainWindow, asked: Dialogs) -> None:
    tab = services(sample_window)
    tab.ask.click()
    _, title, _, rows, note = asked.shown[0]
    assert title == tab.bench.report().services[0].name
    assert rows[0][0].startswith("K1  ")
    assert "Das Minimum ist 3" in note


@pytest.mark.parametrize("tab", ["dimensions", "gaps", "level"])
def test_without_answers_there_is_a_way_to_them(app: App, tmp_path: Path, tab: str) -> None:
    path = tmp_path / "Neu.reifegrad"
    with Session.create(path, Municipality("Neu")) as session:
        survey = shipped_survey("ozg-efa")
        session.start_assessment(survey, "Erhebung 2026", date(2026, 11, 1))
    window = app.open_window(str(path))
    click(analysis(window, tab), "Fragen beantworten")
    assert question_in_view(window)[1] == "A1.1"


def test_without_services_there_is_a_way_to_add_them(app: App, tmp_path: Path) -> None:
    path = tmp_path / "Neu.reifegrad"
    with Session.create(path, Municipality("Neu")) as session:
        survey = shipped_survey("ozg-efa")
        session.start_assessment(survey, "Erhebung 2026", date(2026, 11, 1))
    window = app.open_window(str(path))
    click(analysis(window, "services"), "Leistungen anlegen")
    QApplication.processEvents()
    area = frame_of(window).area
    assert isinstance(area, RateArea)
    assert area.place() == ""
    assert visible(area, "Hinzufügen …")


def test_too_few_answers_are_said_above_the_figures(window: MainWindow) -> None:
    area = analysis(window)
    assert area.banner is not None
    assert area.banner.text == "Es gibt noch keinen Gesamtindex, weil zu wenige Fragen beantwortet sind."
    assert area.banner.tone == "notice"


def test_a_change_elsewhere_is_shown_on_return(sample_window: MainWindow) -> None:
    tab = analysis(sample_window, "level").tab("level")
    assert isinstance(tab, LevelTab)
    session = session_of(sample_window)
    organisation = session.subjects(tab.bench.assessment_id)[0].id
    frame_of(sample_window).go("overview")
    session.rate(organisation, "A8.2", 2)
    analysis(sample_window, "level")
    assert any(each.text().startswith("Stufe 2: ") for each in tab.findChildren(QLabel))


def test_the_tabs_switch_by_keyboard_and_the_place_is_kept(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = analysis(sample_window, "dimensions")
    area.head.bar.setFocus()
    qtbot.keyClick(area.head.bar, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert area.place() == "gaps"
    qtbot.keyClick(area.head.bar, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert area.place() == "dimensions"


def test_a_row_is_copied_with_tabs(sample_window: MainWindow, qtbot: QtBot) -> None:
    tab = overview(sample_window)
    tab.bullets.chart.activated.emit("A1")
    tab.panel.questions.setFocus()
    qtbot.keyClick(tab.panel.questions, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[0] == "A1.1"


def test_tabs_become_a_list_where_they_have_no_room(sample_window: MainWindow, app: App, qtbot: QtBot) -> None:
    head = analysis(sample_window, "gaps").head
    assert (head.bar.isVisible(), head.list.isVisible()) == (True, False)
    app.settings.change(text_size=200)
    area = analysis(sample_window)
    QApplication.processEvents()
    assert (area.head.bar.isVisible(), area.head.list.isVisible()) == (False, True)
    assert area.head.list.currentText() == "Lücken"
    area.head.list.setFocus()
    qtbot.keyClick(area.head.list, Qt.Key.Key_Up)
    assert area.place() == "dimensions"
    area.show_place("level")
    assert area.head.list.currentText() == "Stufe"


def test_a_tab_that_shows_what_is_known_is_not_filled_again(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = analysis(sample_window, "gaps")
    filled: list[str] = []
    tab = area.tab("gaps")
    before = tab.refresh
    monkeypatch.setattr(tab, "refresh", lambda: (filled.append("gaps"), before()))
    area.show_place("level")
    area.show_place("gaps")
    assert filled == []
    session = session_of(sample_window)
    session.rate(session.subjects(area.bench.assessment_id)[0].id, "A1.1", 1)
    assert filled == ["gaps"]
