"""Maßnahmen: what is entered in the list."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reifegrad.domain.plan import MeasureStatus
from tests.ui.looks import click, session_of
from tests.ui.plans import CTRL_SHIFT, cell, plan, shown, status_of
from ui import announce
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.plan.entry_cell import EntryCell
from ui.plan.table import Column
from ui.widgets.cell_choice import CellChoice


def test_responsible_is_typed_into_the_cell(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA15")
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), Column.RESPONSIBLE))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Amt 10")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "MA15" in session_of(sample_window).records)
    assert session_of(sample_window).records["MA15"].responsible == "Amt 10"
    assert view.current_id == "MA15"


def test_an_office_that_was_entered_before_is_offered_in_the_cell(sample_window: MainWindow, qtbot: QtBot) -> None:
    view = plan(sample_window).list.view
    view.choose("MA15")
    view.edit(view.model().index(view.currentIndex().row(), Column.RESPONSIBLE))
    editor = view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "mmerei")
    popup = editor.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyPress(sample_window.windowHandle(), Qt.Key.Key_Down)
    QTest.keyPress(sample_window.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "MA15" in session_of(sample_window).records)
    assert session_of(sample_window).records["MA15"].responsible == "Kämmerei"
    assert view.current_id == "MA15"


@pytest.mark.parametrize(("typed", "expected"), [("12.500", 12500), ("7000,00 €", 7000), ("", None)])
def test_cost_is_read_in_the_form_of_the_language(
    sample_window: MainWindow, qtbot: QtBot, typed: str, expected: int | None
) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA22")
    view.edit(view.model().index(view.currentIndex().row(), Column.COST))
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText(typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.findChild(QLineEdit) is None)
    assert session_of(sample_window).records["MA22"].cost_once == expected
    assert not area.details.is_open


def test_the_status_is_chosen_in_the_cell(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA15")
    view.edit(view.model().index(view.currentIndex().row(), Column.STATUS))
    editor = view.findChild(CellChoice)
    assert editor is not None
    editor.choose(MeasureStatus.IN_PROGRESS)
    editor.activated.emit(editor.currentIndex())
    QApplication.processEvents()
    assert status_of(sample_window, "MA15") is MeasureStatus.IN_PROGRESS
    assert cell(area, Column.STATUS) == "in Arbeit"


def test_while_a_cell_holds_what_cannot_be_read_its_measure_stays_the_current_one(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA22")
    view.setFocus()
    view.edit(view.model().index(view.currentIndex().row(), Column.COST))
    editor = view.findChild(EntryCell)
    assert editor is not None
    editor.setText("viel")
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    other = view.model().index(view.currentIndex().row() + 1, Column.MEASURE)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(other).center())
    assert (view.current_id, view.selected_ids()) == ("MA22", ["MA22"])
    qtbot.waitUntil(editor.hasFocus)
    assert editor.problem.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(other).center())
    assert view.current_id != "MA22"


@pytest.mark.parametrize(("last", "stored"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_arrows_in_a_cell_only_select(sample_window: MainWindow, qtbot: QtBot, last: Qt.Key, stored: bool) -> None:
    area = plan(sample_window)
    view = area.list.view
    area.list.filters.status.choose(frozenset({MeasureStatus.PROPOSED}))
    view.choose("MA15")
    view.setFocus()
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), Column.STATUS))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(CellChoice)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert status_of(sample_window, "MA15") is MeasureStatus.PROPOSED
    assert view.current_id == "MA15"
    qtbot.keyClick(editor, last)
    qtbot.waitUntil(lambda: view.findChild(CellChoice) is None)
    assert status_of(sample_window, "MA15") is (MeasureStatus.IN_PROGRESS if stored else MeasureStatus.PROPOSED)
    assert not area.details.is_open


def test_the_status_moves_by_keyboard_and_is_spoken(
    sample_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, text: said.append(text))
    area = plan(sample_window)
    area.list.view.choose("MA15")
    area.list.view.setFocus()
    qtbot.keyClick(area.list.view, Qt.Key.Key_Right, CTRL_SHIFT)
    assert status_of(sample_window, "MA15") is MeasureStatus.DECIDED
    assert said[-1] == "MA15, jetzt beschlossen"
    qtbot.keyClick(area.list.view, Qt.Key.Key_Left, CTRL_SHIFT)
    assert status_of(sample_window, "MA15") is MeasureStatus.PROPOSED


@pytest.mark.parametrize("status", [MeasureStatus.DONE, MeasureStatus.REJECTED])
def test_the_way_of_the_status_ends_when_a_measure_is_done(sample_window: MainWindow, status: MeasureStatus) -> None:
    area = plan(sample_window)
    area.deeds.set_status(["MA15"], status)
    area.deeds.move_status(["MA15"], 1)
    assert status_of(sample_window, "MA15") is status, "nothing is rejected but by choice"


def test_several_proposals_are_adopted_at_once(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.list.filters.status.choose(frozenset({MeasureStatus.PROPOSED}))
    proposals = shown(area)
    area.list.view.selectAll()
    area.deeds.adopt(area.list.selected_ids())
    assert {status_of(sample_window, id) for id in proposals} == {MeasureStatus.DECIDED}


def test_delete_takes_out_and_the_toast_brings_back(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    before = session_of(sample_window).records["E01"]
    area.list.view.choose("E01")
    area.list.view.setFocus()
    qtbot.keyClick(area.list.view, Qt.Key.Key_Delete)
    assert "E01" not in session_of(sample_window).records
    toast = sample_window.findChild(ToastBar)
    assert toast is not None
    click(toast, "Rückgängig")
    assert session_of(sample_window).records["E01"] == before


def enter(window: MainWindow, qtbot: QtBot, id: str, column: Column, typed: str) -> None:
    """Type into a cell of the list."""
    view = plan(window).list.view
    view.choose(id)
    view.setFocus()
    view.edit(view.model().index(view.currentIndex().row(), column))
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText(typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.findChild(QLineEdit) is None)


def test_a_due_date_before_the_computed_start_is_stored_and_told_below_the_list_and_in_the_details(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = plan(sample_window)
    enter(sample_window, qtbot, "MA22", Column.DUE, "31.12.2020")
    assert session_of(sample_window).records["MA22"].due == date(2020, 12, 31)
    start = cell(area, Column.QUARTER)
    assert area.list.early.isVisible()
    assert area.list.early.text() == f"MA22: Die Frist liegt vor dem Beginn in {start}."
    area.list.view.choose("MA15")
    assert not area.list.early.isVisible()
    area.details.open_measure("MA22")
    assert area.details.panel.form.conflict.text() == f"Die Frist liegt vor dem Beginn in {start}."
    enter(sample_window, qtbot, "MA22", Column.DUE, "31.12.2029")
    assert area.list.early.isHidden()


def test_undo_after_a_change_and_the_way_back_leaves_other_measures_alone(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    enter(sample_window, qtbot, "MA22", Column.DUE, "30.09.2027")
    enter(sample_window, qtbot, "MA15", Column.COST, "12500")
    enter(sample_window, qtbot, "MA22", Column.DUE, "30.06.2027")
    enter(sample_window, qtbot, "MA22", Column.DUE, "30.09.2027")
    sample_window.undo()
    records = session_of(sample_window).records
    assert records["MA15"].cost_once == 12500
    assert records["MA22"].due == date(2027, 6, 30)


def test_undo_after_dragging_an_end_forth_and_back_leaves_other_measures_alone(sample_window: MainWindow) -> None:
    area = plan(sample_window, "quarters")
    area.deeds.set_due("MA22", date(2027, 9, 30))
    area.deeds.set_status(["MA15"], MeasureStatus.DONE)
    for day in (date(2027, 6, 30), date(2027, 9, 30)):
        area.deeds.set_due("MA22", day)
    sample_window.undo()
    assert status_of(sample_window, "MA15") is MeasureStatus.DONE
    assert session_of(sample_window).records["MA22"].due == date(2027, 6, 30)
