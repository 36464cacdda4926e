"""Fast entry: one key per answer in a table of services or processes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.survey import SubjectKind
from reifegrad.errors import NoPermission
from reifegrad.report import tokens
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, fast_entry, first_cell
from ui import theme
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.grid import Grid
from ui.rate.grid_cell import RowNames
from ui.rate.grid_model import GridModel
from ui.rate.subject_dialog import SubjectDialog
from ui.workbench import Toast

SINGLE, LIST, GRID = range(3)
SERVICE = SubjectKind.SERVICE


def adding(name: str) -> Callable[[QDialog], bool]:
    """A person who names a new subject."""

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SubjectDialog)
        dialog.name.setText(name)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    return fill


@pytest.fixture
def area(window: MainWindow) -> RateArea:
    return fast_entry(window)


@pytest.fixture
def grid(area: RateArea) -> Grid:
    return first_cell(area)


def signs(grid: Grid, row: int) -> list[str]:
    return [grid.model.data(grid.model.index(row, at)) for at in range(grid.model.columnCount())]


def cell(grid: Grid, column: int) -> QModelIndex:
    """A cell of the first row."""
    return grid.model.index(0, column)


def test_the_model_keeps_the_rules_of_qt(area: RateArea) -> None:
    model = GridModel(area.bench)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_kind(SubjectKind.SERVICE)
    assert (model.rowCount(), model.columnCount()) == (2, 10)
    model.show_kind(SubjectKind.SERVICE)


def test_digits_are_stored_one_after_the_other(grid: Grid, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(grid.table, "3214?")
    assert signs(grid, 0)[:6] == ["3", "2", "1", "4", "?", "–"]
    assert grid.table.currentIndex().column() == 5
    spot = grid.model.spot(grid.model.index(0, 3))
    assert window.session
    assert window.session.answer(spot.subject_id, spot.question_id).value == 4
    window.undo()
    assert signs(grid, 0)[:6] == ["3", "2", "1", "4", "–", "–"]


def test_the_end_of_a_row_leads_to_the_next_one(grid: Grid, qtbot: QtBot) -> None:
    grid.table.setCurrentIndex(grid.model.index(0, 9))
    qtbot.keyClicks(grid.table, "1")
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (1, 0)
    grid.table.setCurrentIndex(grid.model.index(1, 9))
    qtbot.keyClicks(grid.table, "1")
    assert grid.table.currentIndex().row() == 1, "behind the last cell there is nothing"


def test_what_is_no_level_marks_its_cell_and_the_rest_of_a_row_stands_at_its_place(
    grid: Grid, window: MainWindow, qtbot: QtBot
) -> None:
    at = next(at for at in range(10) if 1 not in {each.value for each in grid.model.question(cell(grid, at)).options})
    before = signs(grid, 0)[at]
    qtbot.keyClicks(grid.table, "1" * 10)
    assert signs(grid, 0) == ["1"] * at + [before] + ["1"] * (9 - at)
    assert grid.table.currentIndex() == grid.model.index(1, 0)
    assert grid.model.refused == (cell(grid, at),)
    question = grid.model.question(cell(grid, at))
    levels = ", ".join(str(each.value) for each in question.options)
    for told in (grid.refused.text.text(), grid.model.in_words(cell(grid, at))):
        assert f"„1“ nicht übernommen: {question.id} hat die Stufen {levels}." in told
    assert grid.refused.isVisible()


def test_a_person_goes_from_one_marked_cell_to_the_next_and_mends_them(grid: Grid, qtbot: QtBot) -> None:
    qtbot.keyClicks(grid.table, "99")
    places = []
    for _ in range(3):
        grid.refused.go_button.click()
        places.append(grid.table.currentIndex().column())
    assert places == [0, 1, 0]
    qtbot.keyClick(grid.table, Qt.Key.Key_4)
    assert grid.model.refused == (cell(grid, 1),)
    qtbot.keyClick(grid.table, Qt.Key.Key_Delete)
    assert grid.model.refused == ()
    assert grid.refused.isHidden()


def test_a_marked_cell_that_is_answered_elsewhere_is_not_marked_any_more(grid: Grid, area: RateArea) -> None:
    grid.table.typed.emit(cell(grid, 2), "9")
    spot = grid.model.spot(cell(grid, 2))
    assert grid.model.refused
    area.bench.session.rate(spot.subject_id, spot.question_id, 4)
    assert grid.model.refused == ()
    assert grid.refused.isHidden()


def test_a_marked_cell_looks_marked(grid: Grid) -> None:
    grid.table.setCurrentIndex(grid.model.index(1, 0))
    box = grid.table.visualRect(cell(grid, 3))
    plain = grid.table.viewport().grab(box).toImage()
    grid.model.refuse(cell(grid, 3), "9")
    marked = grid.table.viewport().grab(box).toImage()
    assert marked.pixelColor(1, box.height() // 2) == theme.colour("problem")
    assert marked.pixelColor(box.width() - theme.px(16), theme.px(6)) == theme.colour("problem")
    assert plain.pixelColor(1, box.height() // 2) != theme.colour("problem")


def test_delete_takes_an_answer_back(grid: Grid, qtbot: QtBot, window: MainWindow) -> None:
    assert signs(grid, 0)[0] == "2"
    qtbot.keyClick(grid.table, Qt.Key.Key_Delete)
    spot = grid.model.spot(grid.model.index(0, 0))
    assert window.session
    assert window.session.answer(spot.subject_id, spot.question_id).kind is AnswerKind.OPEN


def test_enter_opens_the_question_and_the_way_back_stands_at_the_same_cell(
    area: RateArea, grid: Grid, qtbot: QtBot
) -> None:
    grid.table.setCurrentIndex(grid.model.index(1, 4))
    spot = grid.current_spot()
    qtbot.keyClick(grid.table, Qt.Key.Key_Return)
    assert area.page.isVisible()
    assert area.spot == spot
    area.show_view(GRID)
    assert grid.current_spot() == spot


def test_a_cell_says_who_what_and_how_it_is_answered(grid: Grid) -> None:
    said = grid.model.data(grid.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Wohnsitz anmelden" in said
    assert "K1" in said
    assert grid.model.headerData(0, Qt.Orientation.Vertical) == "Wohnsitz anmelden"


def test_a_closed_assessment_takes_nothing(grid: Grid, window: MainWindow, qtbot: QtBot) -> None:
    assert window.session
    assert window.bench
    window.session.close_assessment(window.bench.assessment_id)
    before = signs(grid, 0)
    qtbot.keyClicks(grid.table, "4")
    qtbot.keyClick(grid.table, Qt.Key.Key_Delete)
    assert signs(grid, 0) == before


def test_the_administration_has_no_table(area: RateArea, window: MainWindow) -> None:
    assert window.frame
    window.frame.go("rate", SubjectKind.ORGANISATION)
    assert not area.grid.isVisible()
    assert area.list.isVisible()


def test_a_service_that_goes_and_comes_back_does_so_in_the_table(
    area: RateArea, grid: Grid, window: MainWindow
) -> None:
    assert window.session
    first = grid.model.spot(grid.model.index(0, 0)).subject_id
    window.session.remove_subject(first)
    assert grid.model.rowCount() == 1
    assert grid.model.spot(grid.model.index(0, 0)).subject_id != first
    window.undo()
    assert grid.model.rowCount() == 2
    window.redo()
    assert (grid.model.rowCount(), len(signs(grid, 0))) == (1, 10)


def test_a_level_that_could_not_be_stored_is_not_called_none(
    grid: Grid, window: MainWindow, asked: Dialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise NoPermission(Path("Datei"))

    assert window.bench
    said: list[Toast] = []
    window.bench.toast_requested.connect(said.append)
    monkeypatch.setattr(window.bench.session, "rate", refused)
    qtbot.keyClicks(grid.table, "3")
    assert asked.kinds() == ["problem"]
    assert said == []


def test_undo_at_another_kind_of_subject_shows_the_answers_of_that_one(
    grid: Grid, area: RateArea, window: MainWindow
) -> None:
    spot = next(each for each in area.route.all() if area.bench.session.subject(each.subject_id).kind != SERVICE)
    session = area.bench.session
    session.rate(spot.subject_id, spot.question_id, 0)
    area.show_view(LIST)
    assert window.frame
    window.frame.go("rate", SERVICE)
    area.show_view(LIST)
    assert area.list.current_spot() != spot
    area.show_view(GRID)
    session.undo()
    assert area.list.isVisible()
    found = area.list.current_spot()
    assert found is not None
    assert found.subject_id == spot.subject_id


def test_a_row_is_added_beside_the_table_and_stood_at(grid: Grid, area: RateArea, asked: Dialogs, qtbot: QtBot) -> None:
    asked.on_run = adding("Fundbüro")
    grid.add_button.click()
    assert grid.model.rowCount() == 3
    spot = grid.current_spot()
    assert spot is not None
    assert area.bench.session.subject(spot.subject_id).name == "Fundbüro"


def test_where_there_is_no_service_the_table_offers_to_add_one(area: RateArea, asked: Dialogs) -> None:
    session = area.bench.session
    for each in area.route.subjects(SERVICE):
        session.remove_subject(each.id)
    assert not area.grid.isVisible()
    asked.on_run = adding("Fundbüro")
    click(area, "Hinzufügen …")
    assert area.grid.isVisible()
    assert area.grid.model.rowCount() == 1


def test_what_is_closed_takes_no_rows(grid: Grid, area: RateArea) -> None:
    area.bench.session.close_assessment(area.bench.assessment_id)
    assert not grid.add_button.isEnabled()


def test_the_current_cell_keeps_the_colour_of_its_level_and_has_a_frame(grid: Grid, qtbot: QtBot) -> None:
    here = grid.model.index(0, 0)
    qtbot.keyClick(grid.table, Qt.Key.Key_3)
    grid.table.setCurrentIndex(here)
    cell = grid.table.visualRect(here)
    shown = grid.table.viewport().grab(cell).toImage()
    fill = theme.colour(tokens.ramp(3)[0])
    assert shown.pixelColor(cell.width() // 4, cell.height() // 2) == fill
    assert shown.pixelColor(1, cell.height() // 2) == theme.colour("focus")
    grid.table.setCurrentIndex(grid.model.index(1, 1))
    assert grid.table.viewport().grab(cell).toImage().pixelColor(1, cell.height() // 2) == fill


def test_a_name_without_room_ends_in_an_ellipsis_that_is_seen_whole(grid: Grid) -> None:
    names = grid.table.verticalHeader()
    assert isinstance(names, RowNames)
    name = grid.model.headerData(0, Qt.Orientation.Vertical)
    assert names.shown_text(0) == name
    names.setMinimumWidth(0)
    names.setFixedWidth(theme.px(80))
    assert names.shown_text(0).endswith("…")
    assert names.fontMetrics().horizontalAdvance(names.shown_text(0)) <= theme.px(80 - 2 * 10), "beside the padding"
