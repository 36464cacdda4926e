"""Typing goes on where it was when the window gets another language, another size or other colours."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.preferences import Scheme
from tests.ui.looks import focus, frame_of, rate, session_of
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.table import Column
from ui.rate.area import RateArea
from ui.widgets.fields import NoteEdit
from ui.widgets.text import Heading

CHANGES = {
    "language": lambda window: window.appearance.use_language("en"),
    "size": lambda window: window.appearance.larger(),
    "colours": lambda window: window.appearance.use_scheme(Scheme.DARK),
}


def type_on(text: str) -> None:
    """Press keys as a person does who looks at the paper."""
    QApplication.processEvents()
    QTest.keyClicks(focus(), text)


def value(window: MainWindow) -> int | None:
    spot = rate_of(window).spot
    assert spot is not None
    return session_of(window).answer(spot.subject_id, spot.question_id).value


def rate_of(window: MainWindow) -> RateArea:
    area = frame_of(window).area
    assert isinstance(area, RateArea)
    return area


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_note_is_typed_on_and_no_digit_answers(
    window: MainWindow, change: Callable[[MainWindow], None], qtbot: QtBot
) -> None:
    rate(window, "A1.1").page.note.setFocus()
    before = value(window)
    type_on("Stufe am 1. erreicht ")
    for _ in "erreicht ":
        QTest.keyClick(focus(), Qt.Key.Key_Left)
    change(window)
    type_on("1")
    note = focus()
    assert isinstance(note, NoteEdit)
    assert note is rate_of(window).page.note
    assert (note.toPlainText(), value(window)) == ("Stufe am 1. 1erreicht ", before)
    qtbot.waitUntil(lambda: not note.visibleRegion().isEmpty())


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_language_chosen_in_the_menu_by_keys_leads_back_to_the_note(window: MainWindow) -> None:
    rate(window, "A1.1").page.note.setFocus()
    before = value(window)
    type_on("Stufe ")
    QTest.keyClick(focus(), Qt.Key.Key_Alt)
    QTest.keyClick(focus(), Qt.Key.Key_A)
    for menu, id in (("view", "language"), ("language", "")):
        shown = window.menus.bar[menu]
        last = window.menus.bar[id].menuAction() if id else shown.actions()[-1]
        while shown.activeAction() is not last:
            QTest.keyClick(shown, Qt.Key.Key_Down)
        QTest.keyClick(shown, Qt.Key.Key_Right if id else Qt.Key.Key_Return)
    assert window.settings.language == "en"
    type_on("1")
    assert (rate_of(window).page.note.toPlainText(), value(window)) == ("Stufe 1", before)


def test_a_blank_at_the_end_is_there_to_type_on(window: MainWindow) -> None:
    rate(window, "A1.1").page.note.setFocus()
    type_on("Beschluss ")
    window.appearance.use_language("nl")
    type_on("liegt vor")
    assert rate_of(window).page.note.toPlainText() == "Beschluss liegt vor"


def test_what_was_marked_is_marked_again(window: MainWindow) -> None:
    rate(window, "A1.1").page.note.setFocus()
    type_on("Beschluss")
    QTest.keyClick(focus(), Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    window.appearance.use_language("nl")
    type_on("Neu")
    assert rate_of(window).page.note.toPlainText() == "Neu"


def test_a_step_stored_beside_the_window_leads_back_to_the_note(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = rate(window, "A1.1")
    area.page.answer.cards[3].click()
    area.page.note.setFocus()
    monkeypatch.setattr("ui.workbench._LONG", 0)
    window.undo()
    QApplication.processEvents()
    assert rate_of(window) is not area
    before = value(window)
    type_on("1")
    assert (rate_of(window).page.note.toPlainText(), value(window)) == ("1", before)


def test_to_choose_the_present_language_changes_nothing(window: MainWindow) -> None:
    window.settings.choose(language=None)  # never chosen: that of the system
    present, frame = window.settings.language, frame_of(window)
    rate(window, "A1.1").page.note.setFocus()
    before = focus()
    window.appearance.use_language(present)
    assert (frame_of(window), focus()) == (frame, before)
    assert window.settings.values.language == present


def test_a_level_keeps_the_focus(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    area.page.answer.cards[1].setFocus()
    window.appearance.use_language("en")
    assert focus() is rate_of(window).page.answer.cards[1]


def plan(window: MainWindow) -> MeasuresArea:
    area = frame_of(window).area
    assert isinstance(area, MeasuresArea)
    return area


@pytest.mark.parametrize("is_open", [False, True], ids=["", "open"])
def test_a_cell_keeps_the_focus(sample_window: MainWindow, is_open: bool, qtbot: QtBot) -> None:
    def title(view: QTableView) -> str:
        return str(view.currentIndex().siblingAtColumn(Column.MEASURE).data())

    frame_of(sample_window).go("measures")
    view = plan(sample_window).list.view
    view.setFocus()
    index = view.model().index(3, Column.RESPONSIBLE)
    view.setCurrentIndex(index)
    before = title(view)
    if is_open:
        view.edit(index)
        QTest.keyClick(focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_on("Frau N")
    sample_window.appearance.larger()
    QApplication.processEvents()
    view = plan(sample_window).list.view
    assert (view.currentIndex().row(), view.currentIndex().column(), title(view)) == (3, Column.RESPONSIBLE, before)
    assert view is focus() or view.isAncestorOf(focus())
    if is_open:
        type_on("eu")
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: "Frau Neu" in str(view.model().index(3, Column.RESPONSIBLE).data()))


def test_keys_do_nothing_where_the_field_is_gone(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    rate(window, "A1.1").page.note.setFocus()
    before = value(window)
    monkeypatch.setattr(NoteEdit, "isEnabled", lambda _note: False)
    window.appearance.use_language("en")
    type_on("12")
    assert value(window) == before


def test_the_heading_has_the_focus_where_a_button_is_gone(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame_of(sample_window).go("overview")
    area = frame_of(sample_window).area
    assert area is not None
    stray = QWidget(area)
    stray.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    stray.show()
    stray.setFocus()
    sample_window.appearance.use_language("en")
    assert isinstance(focus(), Heading)


def test_a_search_goes_on(sample_window: MainWindow) -> None:
    frame_of(sample_window).go("measures")
    plan(sample_window).list.filters.text.setFocus()
    type_on("Leist")
    sample_window.appearance.use_scheme(Scheme.DARK)
    type_on("ung")
    found = plan(sample_window).list
    assert found.filters.text.text() == "Leistung"
    assert 0 < found.shown[0] < found.shown[1]
