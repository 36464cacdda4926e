"""Maßnahmen: what concerns several measures at once, and what is checked as it is entered."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import Role
from reifegrad.domain.workspace import Component, OverrideKey
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, session_of
from tests.ui.plans import cell, plan, shown, status_of
from ui.main_window import MainWindow
from ui.plan.bulk_dialog import BulkDialog
from ui.plan.entry_cell import EntryCell
from ui.plan.override_dialog import OverrideDialog
from ui.plan.proposals_dialog import ProposalsDialog
from ui.plan.table import Column
from ui.widgets.choice import Choice


def proposals(window: MainWindow) -> list[str]:
    rows = frame_of(window).bench.plan_sheet().measures
    return [each.id for each in rows if each.status is MeasureStatus.PROPOSED]


def test_nothing_is_adopted_without_a_tick_and_all_ticked_are_one_step(
    sample_window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area, offered = plan(sample_window, "board"), proposals(sample_window)
    session, seen = session_of(sample_window), list[str]()

    def tick(dialog: QDialog) -> bool:
        assert isinstance(dialog, ProposalsDialog)
        QAbstractItemModelTester(dialog.table, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
        assert dialog.ids == []
        assert not dialog.verb.isEnabled()
        dialog.accept()
        assert dialog.result() == QDialog.DialogCode.Rejected
        rows = range(dialog.table.rowCount())
        assert [dialog.table.index(y, 0).data() for y in rows] == offered
        seen.append(dialog.table.index(0, 2).data())
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
            qtbot.keyClick(dialog.view, key)
        assert "Score = " in dialog._sum.text()
        assert dialog.verb.text() == "2 Maßnahmen übernehmen"
        dialog.accept()
        return True

    asked.on_run = tick
    click(area, "Vorschläge aus Lücken …")
    adopted = [offered[0], offered[2]]
    assert [status_of(sample_window, id) for id in offered[:3]] == [
        MeasureStatus.DECIDED,
        MeasureStatus.PROPOSED,
        MeasureStatus.DECIDED,
    ]
    assert seen[0] == area.bench.plan_sheet().measures[5].trigger
    assert area.head.bar.currentIndex() == 0
    assert area.list.selected_ids() == adopted
    session.undo()
    assert proposals(sample_window) == offered


def test_a_click_on_a_box_goes_to_its_row_and_the_keys_go_on_from_there(
    sample_window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area, offered = plan(sample_window, "board"), proposals(sample_window)

    def tick(dialog: QDialog) -> bool:
        assert isinstance(dialog, ProposalsDialog)
        dialog.show()
        view = dialog.view

        def box(row: int) -> QPoint:
            option = QStyleOptionViewItem()
            view.initViewItemOption(option)
            index = dialog.table.index(row, 0)
            view.itemDelegateForIndex(index).initStyleOption(option, index)
            option.rect = view.visualRect(index)
            where = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
            return where.center()

        for row in (0, 1):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box(row))
            assert view.currentIndex().row() == row
            assert [each.row() for each in view.selectionModel().selectedRows()] == [row]
            assert dialog._sum.text() == dialog.table.explanation(row)
        qtbot.keyClick(view, Qt.Key.Key_Down)
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert dialog.ids == offered[:3]
        return False

    asked.on_run = tick
    click(area, "Vorschläge aus Lücken …")


class Filler:
    """A person who enters the same for several measures."""

    def __init__(self, given: Sequence[tuple[str, object]]) -> None:
        self._given = given

    def __call__(self, dialog: QDialog) -> bool:
        assert isinstance(dialog, BulkDialog)
        for name, value in self._given:
            field = getattr(dialog, name)
            if isinstance(field, Choice):
                field.choose(value)
            else:
                field.line.setText(value)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted


def test_what_is_selected_is_changed_together_in_one_step(sample_window: MainWindow, asked: Dialogs) -> None:
    area, session = plan(sample_window), session_of(sample_window)
    before = dict(session.records)
    area.list.view.select_ids(["MA22", "MC28", "MA15"])
    asked.on_run = Filler(
        [("status", MeasureStatus.WAITING), ("lead", Role.IT), ("responsible", "Amt 10"), ("due", "31.12.2029")]
    )
    area._on_change()
    for id in ("MA22", "MC28", "MA15"):
        record = session.records[id]
        assert (record.status, record.lead, record.responsible, record.due) == (
            MeasureStatus.WAITING,
            Role.IT,
            "Amt 10",
            date(2029, 12, 31),
        )
    assert session.records["MA22"].cost_once == before["MA22"].cost_once
    assert set(area.list.selected_ids()) == {"MA22", "MA15", "MC28"}
    session.undo()
    assert session.records == before


def test_a_field_of_several_is_cleared_only_by_its_tick(sample_window: MainWindow, asked: Dialogs) -> None:
    area, session = plan(sample_window), session_of(sample_window)
    ids = ["MA22", "MC28", "MA15"]
    area.list.view.select_ids(ids)
    asked.on_run = Filler(
        [
            ("lead", Role.IT),
            ("responsible", "Amt 10"),
            ("funding", "Haushalt"),
            ("due", "31.12.2029"),
            ("cost_once", "9"),
        ]
    )
    area._on_change()
    before = dict(session.records)

    def clear(dialog: QDialog) -> bool:
        assert isinstance(dialog, BulkDialog)
        dialog.due.line.setText("nicht lesbar")
        for name in ("responsible", "due", "cost_once"):
            dialog.clear[name].click()
        assert [each.isEnabled() for each in (dialog.responsible, dialog.due, dialog.funding)] == [False, False, True]
        dialog.clear["responsible"].click()  # thought better of it
        dialog.lead.choose("proposed")
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = clear
    area._on_change()
    for id in ids:
        record = session.records[id]
        assert (record.due, record.cost_once, record.lead) == (None, None, None)
        assert (record.responsible, record.funding) == ("Amt 10", "Haushalt")
    session.undo()
    assert session.records == before


def test_a_quarter_is_chosen_for_several_measures_with_one_reason(sample_window: MainWindow, asked: Dialogs) -> None:
    area, session = plan(sample_window), session_of(sample_window)
    area.list.view.select_ids(["MA30", "MC19"])

    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog)
        assert isinstance(dialog.field, Choice)
        dialog.field.choose("2029-Q2")
        dialog.reason_field.setPlainText("Erst nach der Wahl.")
        return True

    asked.on_run = choose
    area.list.start_asked.emit()
    chosen = [session.overrides[OverrideKey(id, Component.QUARTER)] for id in ("MA30", "MC19")]
    assert {(each.value, each.reason) for each in chosen} == {("2029-Q2", "Erst nach der Wahl.")}
    session.undo()
    assert OverrideKey("MC19", Component.QUARTER) not in session.overrides


def test_an_end_before_the_start_is_refused_in_the_details_and_for_several(
    sample_window: MainWindow, asked: Dialogs
) -> None:
    area, session = plan(sample_window, "MA22"), session_of(sample_window)
    session.override_measure("MA22", Component.QUARTER, "2027-Q3", "So beraten.")
    due = area.details.panel.form.due
    due.line.setText("30.06.2027")
    assert not due.flush()
    assert "01.07.2027" in due.problem.text() or "1. Juli 2027" in due.problem.text()
    assert due.line.text() == "30.06.2027"
    due.line.setText("30.09.2027")
    assert due.flush()
    session.undo()
    area.details.close_panel()
    tries = iter([Filler([("due", "31.03.2027")]), lambda dialog: False])
    asked.on_run = lambda dialog: next(tries)(dialog)
    area.list.view.select_ids(["MA15", "MA22"])
    session.edit_measure(replace(session.records["MA22"], due=None))
    before = dict(session.records)
    area.deeds.change(["MA15", "MA22"])
    assert session.records == before


def test_an_end_before_the_start_stays_in_its_cell_and_says_so(sample_window: MainWindow, qtbot: QtBot) -> None:
    area, session = plan(sample_window), session_of(sample_window)
    session.override_measure("MA22", Component.QUARTER, "2027-Q3", "So beraten.")
    view = area.list.view
    view.choose("MA22")
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), Column.DUE))
    assert cell(area, Column.DUE) == "31.03.2027 ▲"
    note = "Die Frist liegt vor dem Beginn in Q3\u00a02027."
    assert note in view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.viewport().findChild(EntryCell)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "30.06.2027")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert (editor.isVisible(), editor.problem.text()) == (True, note)
    editor.selectAll()
    qtbot.keyClicks(editor, "30.9.27")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.records["MA22"].due == date(2027, 9, 30))
    assert cell(area, Column.DUE) == "30.09.2027"
    plan(sample_window, "MA22")
    assert not area.details.panel.form.conflict.isVisible()
    session.override_measure("MA22", Component.QUARTER, "2028-Q1", "So beraten.")
    assert area.details.panel.form.conflict.text() == "Die Frist liegt vor dem Beginn in Q1\u00a02028."


def test_columns_are_filtered_by_their_values_and_a_banner_leads_back(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    everything = len(shown(area))
    menu = area.list.filters.columns.menu_for(Column.RESPONSIBLE, area)
    next(each for each in menu.actions() if each.text() == "Kämmerei").trigger()
    rows = area.list.view.filter.shown()
    assert {each.responsible for each in rows} == {"Kämmerei"}
    text = f"Sie sehen {len(rows)} von {everything} Maßnahmen."
    assert frame_of(sample_window).banner_text == text
    assert area.filter is not None
    assert area.filter.text == text
    plan(sample_window, "board")
    assert frame_of(sample_window).banner_text == ""
    plan(sample_window)
    click(sample_window, "Alle zeigen")
    assert len(shown(area)) == everything
    assert frame_of(sample_window).banner_text == ""


def test_sums_are_buttons_that_show_what_they_count(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    button = area.list.filters.uncosted
    count = int(button.text().removeprefix("ohne Kosten: "))
    assert button.isVisible()
    assert not area.list.filters.overdue.isVisible()
    button.click()
    assert len(shown(area)) == count
    assert all(each.cost_once is None for each in area.list.view.filter.shown())
    button.click()
    assert len(shown(area)) == len(area.bench.plan_sheet().measures)
