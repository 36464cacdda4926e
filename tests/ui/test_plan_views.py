"""Maßnahmen: matrix, board and schedule, and what all views share."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.workspace import Component, Municipality, Override, OverrideKey
from reifegrad.report import format
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, session_of
from tests.ui.plans import CTRL_SHIFT, plan, status_of
from ui import announce, dialogs
from ui.app import App
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.override_dialog import OverrideDialog
from ui.plan.own_dialog import OwnDialog
from ui.plan.table import Column
from ui.rate.area import RateArea
from ui.widgets.choice import Choice
from ui.widgets.rows import ID_ROLE


def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, text: said.append(text))
    return said


def reasoned(asked: Dialogs, reason: str) -> None:
    """Let the next dialog about a value be accepted with this reason."""

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog)
        dialog.reason_field.setPlainText(reason)
        return True

    asked.on_run = fill


# matrix


def test_a_mark_in_the_matrix_is_the_row_beside_it_and_opens(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "matrix")
    chart = area.matrix.view.chart
    chart.setFocus()
    chart.choose("")
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.chart is not None
    first = chart.chart.marks[0].id
    assert area.matrix.list.current_id == first
    assert area.matrix.form.title.text().startswith(first)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert area.details.panel.measure_id == first
    assert area.head.bar.currentIndex() == 1
    assert not area.matrix.list.isVisible()
    area.details.close_panel()
    assert area.matrix.list.isVisible()


def test_impact_and_effort_are_set_beside_the_picture_with_a_reason(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "matrix")
    area.choose("MA22")
    form = area.matrix.form
    form.impact.setValue(2)
    form.effort.choose("L")
    assert not form.verb.isEnabled()
    qtbot.keyClicks(form.reason, "So beraten.")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    overrides = session_of(sample_window).overrides
    assert overrides[OverrideKey("MA22", Component.IMPACT)] == Override("2", "So beraten.")
    assert overrides[OverrideKey("MA22", Component.EFFORT)] == Override("L", "So beraten.")
    assert not form.verb.isEnabled()
    session_of(sample_window).undo()
    assert not {OverrideKey("MA22", each) for each in (Component.IMPACT, Component.EFFORT)} & overrides.keys()


def test_a_reason_waits_while_another_measure_is_marked_and_is_asked_about_before_it_goes(
    sample_window: MainWindow, qtbot: QtBot, asked: Dialogs
) -> None:
    area = plan(sample_window, "matrix")
    form = area.matrix.form
    area.choose("MA22")
    impact = form.impact.value()
    qtbot.keyClicks(form.reason, "So beraten.")
    area.choose("MB16")
    assert form.reason.text() == ""
    assert not area.flush()
    assert "MA22" in form.note.text()
    area.choose("MA22")
    assert form.reason.text() == "So beraten."
    asked.agrees = False
    area.head.bar.setCurrentIndex(0)
    sample_window.show_area(0)
    assert frame_of(sample_window).area is area
    assert form.isVisible()
    asked.agrees = True
    sample_window.show_area(0)
    assert frame_of(sample_window).area is not area
    assert form.reason.text() == ""
    assert area.flush()
    form.impact.setValue(impact)


# board


def test_the_board_has_every_measure_in_the_column_of_its_status(sample_window: MainWindow) -> None:
    area = plan(sample_window, "board")
    rows = area.bench.plan_sheet().measures
    for status, column in area.board.columns.items():
        QAbstractItemModelTester(column.cards, QAbstractItemModelTester.FailureReportingMode.Fatal, column)
        cards = [column.cards.index(y, 0).data(ID_ROLE) for y in range(column.cards.rowCount())]
        assert cards == [each.id for each in rows if each.status is status]
    waiting = area.board.columns[MeasureStatus.WAITING]
    assert waiting.accessibleName() == "wartet: 2 Maßnahmen"
    card = waiting.cards.index(0, Column.MEASURE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert card == (
        "MA20. Empfangsweg einrichten: Zustellpunkt, Rückkanal und Import ins Fachverfahren. Pflicht, hoch. "
        "IT-Stelle. bis 30.06.2028"
    )


def test_a_card_moves_by_keys_is_spoken_and_keeps_the_focus(
    sample_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = spoken(monkeypatch)
    area = plan(sample_window, "board")
    area.choose("MB16")
    decided, running = (area.board.columns[each] for each in (MeasureStatus.DECIDED, MeasureStatus.IN_PROGRESS))
    decided.setFocus()
    qtbot.keyClick(decided, Qt.Key.Key_Right, CTRL_SHIFT)
    assert status_of(sample_window, "MB16") is MeasureStatus.IN_PROGRESS
    assert said[-1] == "MB16, jetzt in Arbeit"
    assert (running.current_id, running.hasFocus(), decided.current_id) == ("MB16", True, "")
    qtbot.keyClick(running, Qt.Key.Key_Left)
    assert decided.hasFocus()
    assert area.board.selected_ids() == [decided.current_id]
    qtbot.keyClick(decided, Qt.Key.Key_Return)
    assert area.details.panel.measure_id == decided.current_id


def test_a_dropped_card_changes_its_status(sample_window: MainWindow) -> None:
    area = plan(sample_window, "board")
    source, target = (area.board.columns[each] for each in (MeasureStatus.PROPOSED, MeasureStatus.DECIDED))
    index = source.cards.index(0, Column.MEASURE)
    id = index.data(ID_ROLE)
    data = source.cards.mimeData([index])
    for event in (QDragEnterEvent, QDropEvent):
        place = QPointF(5, 5) if event is QDropEvent else QPoint(5, 5)
        made = event(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target.viewport(), made)
        assert made.isAccepted()
        assert target.is_target is (event is QDragEnterEvent), "the column is marked while the card is over it"
    assert status_of(sample_window, id) is MeasureStatus.DECIDED
    assert target.choose(id)


def test_the_menu_changes_the_status_as_well(sample_window: MainWindow) -> None:
    area = plan(sample_window, "board")
    area.choose("MB16")
    menu = next(each for each in area.head.findChildren(QPushButton) if each.text() == "Status ändern").menu()
    assert [each.text() for each in menu.actions()][2:4] == ["▶ in Arbeit", "‖ wartet"]
    menu.actions()[3].trigger()
    assert status_of(sample_window, "MB16") is MeasureStatus.WAITING


# schedule


def test_a_measure_moves_by_a_quarter_and_the_reason_is_asked_once(
    sample_window: MainWindow, qtbot: QtBot, asked: Dialogs
) -> None:
    area = plan(sample_window, "quarters")
    area.choose("MC28")
    chart = area.timeline.view.chart
    chart.setFocus()
    reasoned(asked, "Haushalt erst dann.")
    key = OverrideKey("MC28", Component.QUARTER)
    start = next(each for each in area.bench.plan_sheet().measures if each.id == "MC28").quarters[0]
    for moved in (1, 2):
        qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        found = session_of(sample_window).overrides[key]
        assert found == Override(str(start.plus(moved)), "Haushalt erst dann.")
        assert asked.kinds() == ["run"]
    assert chart.chart is not None
    assert chart.chart.marks[chart.mark].id == "MC28"
    assert area.timeline._about.text() == f"MC28 beginnt in {format.quarter(start.plus(2), 'de')}."
    area.timeline.earlier.click()
    assert session_of(sample_window).overrides[key].value == str(start.plus(1))


def test_the_heads_of_the_quarters_stay_in_view_and_cover_no_chosen_row(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = plan(sample_window, "quarters")
    chart, heads = area.timeline.view.chart, area.timeline.heads
    area.timeline._page.verticalScrollBar().setValue(0)
    assert not heads.isVisible()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.waitUntil(heads.isVisible)
    assert heads.pos().y() == 0
    assert heads.width() == chart.width()
    for _ in range(12):
        qtbot.keyClick(chart, Qt.Key.Key_Up)
        QApplication.processEvents()
        row = chart.mapTo(area.timeline._page.viewport(), chart.mark_box(chart.mark).topLeft().toPoint())
        assert not heads.isVisible() or row.y() >= heads.height() - 1
    area.timeline.view.show_table(wanted=True)
    assert not heads.isVisible()


def test_costs_stand_by_budget_year_and_add_up(sample_window: MainWindow) -> None:
    area = plan(sample_window, "quarters")
    rows = area.timeline.costs.rows
    texts = [[rows.index(y, x).data() for x in range(4)] for y in range(rows.rowCount())]
    assert [each[0] for each in texts] == ["2026", "2027", "2028", "2029", "2030", "Summe"]
    assert texts[-1][1] == "181.600,00\u00a0€"


def test_a_quarter_after_the_due_date_is_told_beside_the_field(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "quarters")
    area.choose("MA22")
    seen: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog)
        assert isinstance(dialog.field, Choice)
        for quarter in ("2027-Q1", "2027-Q3"):
            dialog.field.choose(quarter)
            seen.append(dialog.conflict.text())
        return False

    asked.on_run = look
    area.timeline.start.click()
    assert seen == ["", "Die Frist liegt vor dem Beginn in Q3\u00a02027."]


# all views


def test_what_is_chosen_in_one_view_is_chosen_in_the_next(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "board")
    area.board.arrive()
    area.choose("MA22")
    key, control = Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(focus(), key, control)
    chart = area.timeline.view.chart
    assert chart.hasFocus()
    assert chart.chart is not None
    assert chart.chart.marks[chart.mark].id == "MA22"
    qtbot.keyClick(focus(), key, control)
    assert area.list.view.hasFocus()
    assert area.list.view.current_id == "MA22"
    qtbot.keyClick(focus(), key, control)
    assert area.matrix.list.current_id == "MA22"


@pytest.mark.parametrize("place", ["list", "matrix", "board", "quarters"])
def test_no_view_needs_the_whole_report_or_asks_the_answers_again(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """So a change of the plan stays quick, however many services there are."""
    area = plan(sample_window, place)

    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("ui.workbench.build_report", fail)
    monkeypatch.setattr("reifegrad.reading.demand_of_one", fail)
    area.deeds.set_status(["MB16"], MeasureStatus.WAITING)
    area.open_measure("MB16")
    area.deeds.reset("MB01", Component.QUARTER)
    assert status_of(sample_window, "MB16") is MeasureStatus.WAITING


def test_without_room_beside_it_the_details_take_the_place_of_the_list(sample_window: MainWindow, app: App) -> None:
    app.settings.change(text_size=200)
    area = plan(sample_window, "MA22")
    assert not area.list.view.isVisible()
    assert not area.head.isVisible()
    area.details.close_panel()
    QApplication.processEvents()
    assert area.list.view.isVisible()
    assert area.head.isVisible()


def test_a_plan_without_measures_shows_the_way_on(app: App, tmp_path: Path) -> None:
    path = tmp_path / "Neu.reifegrad"
    with Session.create(path, Municipality("Neu")) as session:
        session.start_assessment(shipped_survey("ozg-efa"), "Erhebung 2026", date(2026, 11, 1))
    window = app.open_window(str(path))
    area = plan(window)
    click(area, "Fragen beantworten")
    assert isinstance(frame_of(window).area, RateArea)


def test_the_place_is_kept_when_the_language_changes(sample_window: MainWindow, app: App) -> None:
    plan(sample_window, "MA22")
    app.settings.change(language="nl")
    area = frame_of(sample_window).area
    assert isinstance(area, MeasuresArea)
    assert area.details.panel.measure_id == "MA22"


def test_dialogs_of_the_plan_start_in_their_first_field(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        assert isinstance(dialog, OwnDialog)
        seen.append(dialog.title_field.hasFocus())
        dialog.close()
        return False

    monkeypatch.setattr(dialogs, "run", look)
    plan(sample_window).add_own()
    assert seen == [True]
