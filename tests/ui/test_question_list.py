"""All questions at once: filters, levels and targets in place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import Answer, AnswerKind
from tests.ui.looks import click, rate, session_of
from ui import theme
from ui.app import App
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.rows import Filter
from ui.widgets.cell_choice import CellChoice
from ui.widgets.choice import Choice

LEVEL, TARGET, PREVIOUS, NOTE = 2, 3, 4, 6


def listed(window: MainWindow, place: str = "A1.1") -> RateArea:
    area = rate(window, place)
    click(area, "Liste")
    return area


def choose(box: Choice, value: object) -> None:
    box.choose(value)
    box.activated.emit(box.currentIndex())


def test_the_model_keeps_the_rules_of_qt(window: MainWindow, qtmodeltester: ModelTester) -> None:
    area = listed(window)
    qtmodeltester.check(area.list.model)


def test_all_questions_of_the_organisation_are_listed_and_the_present_one_is_marked(window: MainWindow) -> None:
    area = listed(window, "A4.2")
    assert area.list.model.rowCount() == 44
    spot = area.list.current_spot()
    assert spot is not None
    assert spot.question_id == "A4.2"


def test_a_filter_says_that_it_hides_questions(window: MainWindow) -> None:
    area = listed(window)
    choose(area.list.filter, Filter.BELOW_TARGET)
    assert area.list.model.rowCount() == 2
    assert area.banner is not None
    assert area.banner.text == "Sie sehen 2 von 44 Fragen."
    click(window, "Alle zeigen")
    assert area.list.model.rowCount() == 44
    assert area.banner is None


def test_answering_the_last_row_of_a_filter_keeps_a_valid_row(window: MainWindow, qtbot: QtBot) -> None:
    area = listed(window)
    choose(area.list.filter, Filter.BELOW_TARGET)
    area.list.table.selectRow(1)
    qtbot.keyClick(area.list.table, Qt.Key.Key_4)
    assert area.list.model.rowCount() == 1
    assert area.list.table.currentIndex().isValid()


def test_a_digit_sets_the_level_of_the_row(window: MainWindow, qtbot: QtBot) -> None:
    area = listed(window, "A1.3")
    spot = area.list.current_spot()
    assert spot is not None
    qtbot.keyClick(area.list.table, Qt.Key.Key_2)
    assert session_of(window).answer(spot.subject_id, spot.question_id) == Answer.of(2)


def test_level_and_target_are_chosen_from_the_steps_of_the_question(window: MainWindow) -> None:
    area = listed(window, "A1.3")
    model, spot = area.list.model, area.list.current_spot()
    assert spot is not None
    row = model.place_of(spot)
    assert model.setData(model.index(row, LEVEL), 1)
    assert model.setData(model.index(row, TARGET), 4)
    session, id = session_of(window), area.bench.assessment_id
    assert session.answer(spot.subject_id, "A1.3").value == 1
    assert session.targets(id) == {"A1.3": 4}
    model.setData(model.index(row, TARGET), session.survey(id).questions["A1.3"].target)
    assert session.targets(id) == {}


def test_the_editor_offers_named_steps(window: MainWindow, qtbot: QtBot) -> None:
    area = listed(window, "A1.3")
    table = area.list.table
    table.edit(table.currentIndex())
    editor = table.findChild(CellChoice)
    assert editor is not None
    options = session_of(window).survey(area.bench.assessment_id).questions["A1.3"].options
    steps = [f"{o.value}  {o.name['de']}" for o in options]
    assert [editor.itemText(i) for i in range(editor.count())] == [*steps, "Weiß nicht"]
    assert (editor.currentIndex(), editor.placeholderText()) == (-1, "offen")
    editor.setCurrentIndex(2)
    editor.activated.emit(2)
    spot = area.list.current_spot()
    assert spot is not None
    assert session_of(window).answer(spot.subject_id, "A1.3").value == 2


def test_what_is_not_known_is_chosen_and_shown_in_the_list(window: MainWindow) -> None:
    area = listed(window, "A1.3")
    table, spot = area.list.table, area.list.current_spot()
    assert spot is not None
    row = area.list.model.place_of(spot)
    assert area.list.model.setData(area.list.model.index(row, LEVEL), AnswerKind.UNKNOWN)
    assert session_of(window).answer(spot.subject_id, "A1.3").kind is AnswerKind.UNKNOWN
    table.edit(area.list.model.index(row, LEVEL))
    editor = table.findChild(CellChoice)
    assert editor is not None
    assert editor.currentText() == "Weiß nicht"


def choosing(area: RateArea, qtbot: QtBot, column: int = LEVEL) -> CellChoice:
    """The list in a cell of the current row, opened with F2."""
    table = area.list.table
    table.setFocus()
    table.setCurrentIndex(area.list.model.index(table.currentIndex().row(), column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(each for each in table.findChildren(CellChoice) if each.isVisible())
    qtbot.waitUntil(editor.hasFocus)
    return editor


@pytest.mark.parametrize("filter", [Filter.ALL, Filter.OPEN])
def test_arrows_in_a_cell_only_select_and_enter_stores(window: MainWindow, qtbot: QtBot, filter: Filter) -> None:
    area = listed(window, "A1.3")
    choose(area.list.filter, filter)
    spot = area.list.current_spot()
    assert spot is not None
    editor = choosing(area, qtbot)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(editor, key)
    assert editor.isVisible()
    assert session_of(window).answer(spot.subject_id, spot.question_id).kind is AnswerKind.OPEN
    assert area.list.current_spot() == spot
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session_of(window).answer(spot.subject_id, spot.question_id) == Answer.of(1))
    qtbot.waitUntil(area.list.table.hasFocus)
    assert area.list.isVisible(), "no question is opened"
    assert area.list.table.currentIndex().column() == LEVEL
    assert (area.list.current_spot() == spot) is (filter is Filter.ALL)


def test_esc_in_a_cell_stores_nothing(window: MainWindow, qtbot: QtBot) -> None:
    area = listed(window, "A1.1")
    session = session_of(window)
    before, step = dict(session.answers(area.bench.assessment_id)), session.last_step
    editor = choosing(area, qtbot)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(area.list.table.hasFocus)
    assert session.answers(area.bench.assessment_id) == before
    assert session.last_step is step


@pytest.mark.parametrize("column", [LEVEL, TARGET])
def test_leaving_a_cell_with_tab_stores_what_is_selected(window: MainWindow, qtbot: QtBot, column: int) -> None:
    area = listed(window, "A1.3")
    spot = area.list.current_spot()
    assert spot is not None
    editor = choosing(area, qtbot, column)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    session = session_of(window)
    if column == LEVEL:
        assert session.answer(spot.subject_id, spot.question_id) == Answer.of(0)
    else:
        assert session.targets(area.bench.assessment_id) == {spot.question_id: 0}


def test_f2_leads_to_the_level_from_where_nothing_can_be_changed(window: MainWindow, qtbot: QtBot) -> None:
    area = listed(window, "A1.3")
    table = area.list.table
    table.setCurrentIndex(area.list.model.index(table.currentIndex().row(), 1))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.findChild(CellChoice) is not None
    assert table.currentIndex().column() == LEVEL


def test_enter_opens_the_question(window: MainWindow, qtbot: QtBot) -> None:
    area = listed(window)
    area.list.table.selectRow(9)
    qtbot.keyClick(area.list.table, Qt.Key.Key_Return)
    assert area.page.isVisible()
    assert area.spot is not None
    assert area.spot.question_id == "A2.4"


def test_a_closed_assessment_is_listed_but_not_changed(window: MainWindow, qtbot: QtBot) -> None:
    area = listed(window, "A1.3")
    session_of(window).close_assessment(area.bench.assessment_id)
    qtbot.keyClick(area.list.table, Qt.Key.Key_2)
    spot = area.list.current_spot()
    assert spot is not None
    assert session_of(window).answer(spot.subject_id, "A1.3").kind is AnswerKind.OPEN


@pytest.mark.parametrize("size", [100, 200])
def test_the_question_has_the_widest_column(sample_window: MainWindow, app: App, size: int) -> None:
    app.settings.change(text_size=size)
    area = rate(sample_window, "K4")
    area.show_view(1)
    QApplication.processEvents()
    widths = {
        area.list.model.headerData(at, Qt.Orientation.Horizontal): area.list.table.columnWidth(at)
        for at in range(area.list.model.columnCount())
    }
    assert max(widths, key=lambda name: widths[name]) == "Frage"
    assert widths["Frage"] >= theme.px(280)


@pytest.mark.parametrize("place", ["A1.1", "K1"])
@pytest.mark.parametrize("size", [100, 200])
def test_on_a_small_screen_columns_give_way_and_the_question_tells_what_they_said(
    sample_window: MainWindow, app: App, size: int, place: str
) -> None:
    app.settings.change(text_size=size)
    sample_window.resize(1024, 640)
    area = rate(sample_window, place)
    area.show_view(1)
    QApplication.processEvents()
    table, model = area.list.table, area.list.model
    assert table.horizontalScrollBar().maximum() == 0
    assert table.isColumnHidden(PREVIOUS)
    assert table.isColumnHidden(NOTE)
    row = model.index(0, 1)
    assert "\n" in str(row.data())
    assert model.row(0).answer.note in row.data(Qt.ItemDataRole.ToolTipRole)
    needed = table.fontMetrics().lineSpacing() * (str(row.data()).count("\n") + 1)
    assert table.rowHeight(0) > needed
    sample_window.resize(1900, 900)
    QApplication.processEvents()
    if size == 100:
        assert not table.isColumnHidden(NOTE)
        assert "\n" not in str(row.data())


def test_filter_and_width_of_the_levels_are_there_again_with_the_file(window: MainWindow, app: App, file: Path) -> None:
    area = listed(window)
    choose(area.list.filter, Filter.BELOW_TARGET)
    area.list.table.horizontalHeader().resizeSection(LEVEL, theme.px(222))
    window.close()
    again = listed(app.open_window(str(file)))
    assert again.list.model.rowCount() == 2
    assert again.filter is not None
    assert again.list.table.columnWidth(LEVEL) == theme.px(222)


def test_a_filter_that_would_hide_every_question_is_not_taken_up_again(
    window: MainWindow, app: App, file: Path
) -> None:
    area = listed(window)
    choose(area.list.filter, Filter.FLAGGED)
    assert area.list.model.rowCount() == 0
    window.close()
    again = listed(app.open_window(str(file)))
    assert again.list.model.rowCount() == 44
    assert again.filter is None
    choose(again.list.filter, Filter.FLAGGED)  # which a person may still choose
    assert again.list.model.rowCount() == 0
