"""From gaps to a plan by keys alone: ten proposals, who and when and how much, the matrix, fixed priorities."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.workspace import Component, Override, OverrideKey
from tests.ui.conftest import Dialogs
from tests.ui.looks import focus, session_of
from tests.ui.plans import plan, status_of
from ui.main_window import MainWindow
from ui.plan.bulk_dialog import BulkDialog
from ui.plan.proposals_dialog import ProposalsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(focus(), key, modifier)
    QApplication.processEvents()


def tab_to(field: QWidget) -> None:
    for _ in range(40):
        if field.hasFocus():
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(field.accessibleName())


def by_keys(dialog: QDialog) -> bool:
    """Work in a dialog with keys alone; returns whether it was accepted."""
    dialog.show()
    dialog.activateWindow()
    for _ in range(100):
        if dialog.isAncestorOf(focus()):
            break
        QTest.qWait(20)
    assert dialog.isAncestorOf(focus())
    if isinstance(dialog, ProposalsDialog):
        for _ in range(10):
            press(Qt.Key.Key_Space)
            press(Qt.Key.Key_Down)
    else:
        assert isinstance(dialog, BulkDialog)
        for field, text in (
            (dialog.responsible.line, "Amt 10"),
            (dialog.due.line, "31.12.2029"),
            (dialog.cost_once.line, "4500"),
        ):
            tab_to(field)
            QTest.keyClicks(field, text)
    press(Qt.Key.Key_Return)
    return dialog.result() == QDialog.DialogCode.Accepted


def test_ten_proposals_become_a_plan_by_keys_alone(sample_window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    area, session = plan(sample_window), session_of(sample_window)
    rows = area.bench.plan_sheet().measures
    ids = [each.id for each in rows if each.status is MeasureStatus.PROPOSED][:10]
    asked.on_run = by_keys
    press(Qt.Key.Key_G, CTRL_SHIFT)
    assert {status_of(sample_window, id) for id in ids} == {MeasureStatus.DECIDED}
    sample_window.activateWindow()
    qtbot.waitUntil(area.list.view.hasFocus)
    assert area.list.selected_ids() == ids
    press(Qt.Key.Key_M, CTRL_SHIFT)
    records = [session.records[id] for id in ids]
    assert {(each.responsible, each.due, each.cost_once) for each in records} == {("Amt 10", date(2029, 12, 31), 4500)}
    sample_window.activateWindow()
    qtbot.waitUntil(area.list.view.hasFocus)
    press(Qt.Key.Key_PageDown, CONTROL)
    chart = area.matrix.view.chart
    assert chart.hasFocus()
    assert chart.chart is not None
    assert chart.chart.marks[chart.mark].id == ids[0]
    press(Qt.Key.Key_Down)
    chosen = area.matrix.list.current_id
    tab_to(area.matrix.form.impact)
    before = area.matrix.form.impact.value()
    press(Qt.Key.Key_Down if before > 1 else Qt.Key.Key_Up)
    after = area.matrix.form.impact.value()
    tab_to(area.matrix.form.reason)
    QTest.keyClicks(area.matrix.form.reason, "Mit der Leitung beraten.")
    press(Qt.Key.Key_Return)
    assert after != before
    assert session.overrides[OverrideKey(chosen, Component.IMPACT)] == Override(str(after), "Mit der Leitung beraten.")
