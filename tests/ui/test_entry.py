"""Fields with a form, choices, and rows of widgets that wrap."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.text import Language
from ui.widgets.choice import Choice, CountedChoice
from ui.widgets.entry import DayEntry, MoneyEntry, read_money
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.number import Decimals, Number
from ui.widgets.rows import Cell, Row, RowsModel, RowsView


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("0", 0),
        ("4500", 4500),
        ("45.000", 45_000),
        ("45 000", 45_000),
        ("1.250.000,00 €", 1_250_000),
        ("€ 1.000,-", 1000),
        ("45\u202f000", 45_000),
        ("84.500,00\u00a0€", 84_500),
    ],
)
def test_money_is_read_in_every_usual_form(text: str, euros: int) -> None:
    assert read_money(text, "de") == euros


@pytest.mark.parametrize("text", ["viel", "12,50", "45,000", "-5", "1.00.0", "4 5,0", "1e3", "1234567890123"])
def test_money_that_is_no_whole_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        read_money(text, "de")


def day_entry(language: Language, qtbot: QtBot) -> DayEntry:
    entry = DayEntry(language, "Wie 31.12.2026", "Kalender")
    qtbot.addWidget(entry)
    entry.show()
    return entry


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [("de", "1.2.27", "01.02.2027"), ("nl", "1-2-2027", "01-02-2027"), ("en", "2027-02-01", "01/02/2027")],
)
def test_a_day_is_read_freely_and_shown_in_the_form_of_the_language(
    language: Language, typed: str, shown: str, qtbot: QtBot
) -> None:
    entry = day_entry(language, qtbot)
    with qtbot.waitSignal(entry.settled) as settled:
        entry.line.setText(typed)
        entry.flush()
    assert settled.args == [date(2027, 2, 1)]
    assert entry.line.text() == shown


@pytest.mark.parametrize("typed", ["31.02.2027", "1.13.2027", "bald", "2027"])
def test_a_day_that_does_not_exist_keeps_the_text_and_says_what_is_expected(typed: str, qtbot: QtBot) -> None:
    entry = day_entry("de", qtbot)
    entry.line.setText(typed)
    entry.flush()
    assert (entry.value, entry.line.text()) == (None, typed)
    assert entry.problem.text() == "Wie 31.12.2026"
    assert entry.problem.isVisible()


def test_an_empty_field_takes_the_value_away(qtbot: QtBot) -> None:
    entry = MoneyEntry("de", "Ganze Euro")
    qtbot.addWidget(entry)
    entry.show_value(4500)
    assert entry.line.text() == "4.500\u00a0€"
    with qtbot.waitSignal(entry.settled) as settled:
        entry.line.clear()
        entry.flush()
    assert settled.args == [None]


def test_an_amount_with_cents_stays_and_the_field_says_that_euros_are_whole(qtbot: QtBot) -> None:
    entry = MoneyEntry("de", "Ganze Euro ohne Cent")
    qtbot.addWidget(entry)
    entry.show()
    assert entry.line.placeholderText()
    entry.line.setText("12.500,50")
    assert not entry.flush()
    assert (entry.value, entry.line.text()) == (None, "12.500,50")
    assert entry.problem.isVisible()
    assert entry.problem.text() == "Ganze Euro ohne Cent"


def test_what_is_being_typed_survives_a_refresh(qtbot: QtBot) -> None:
    entry = MoneyEntry("de", "Ganze Euro")
    qtbot.addWidget(entry)
    entry.show_value(10)
    entry.line.selectAll()
    qtbot.keyClicks(entry.line, "77")
    entry.show_value(20, keep_typed=True)
    assert entry.line.text() == "77"
    entry.show_value(20)
    assert entry.line.text() == "20\u00a0€"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_calendar_hands_over_a_day(qtbot: QtBot) -> None:
    entry = day_entry("de", qtbot)
    entry.show_value(date(2027, 5, 14))
    entry.open_calendar()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    days: list[date] = []
    entry.settled.connect(days.append)
    calendar = popup.findChild(QWidget, "qt_calendar_calendarview")
    assert calendar is not None
    qtbot.keyClick(calendar, Qt.Key.Key_Right)
    qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert days == [date(2027, 5, 15)]


def wheel(widget: QWidget) -> bool:
    """Turn the wheel over a field. Returns whether the field took it, so that the page below has nothing of it."""
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_is_for_the_page_and_changes_no_field_with_or_without_the_focus(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    choice, counted = Choice([(1, "eins"), (2, "zwei")], outer), CountedChoice(outer)
    number, decimals = Number(0, 10, parent=outer), Decimals(0, 1, 1, outer)
    counted.show_items([("1", "eins", "0/1"), ("2", "zwei", "0/2")])
    number.setValue(5)
    decimals.setValue(0.5)
    outer.show()
    outer.activateWindow()
    for field in (choice, counted, number, decimals):
        field.clearFocus()
        assert not wheel(field)
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        assert not wheel(field)
    assert (choice.chosen, counted.currentIndex(), number.value(), decimals.value()) == (1, 0, 5, 0.5)


def test_a_choice_hands_back_what_was_put_in(qtbot: QtBot) -> None:
    choice = Choice([(each, each.name) for each in MeasureStatus])
    qtbot.addWidget(choice)
    choice.choose(MeasureStatus.DONE)
    assert choice.chosen is MeasureStatus.DONE
    choice.choose("nichts davon")
    assert choice.chosen is MeasureStatus.DONE
    choice.offer([])
    assert choice.chosen is None


def test_widgets_go_on_in_the_next_line_where_the_width_ends(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    layout = FlowLayout(outer)
    buttons = [QPushButton(f"Knopf {number}") for number in range(4)]
    for each in buttons:
        layout.addWidget(each)
    wide = layout.sizeHint().width()
    assert layout.heightForWidth(wide) < layout.heightForWidth(wide // 2) < layout.heightForWidth(wide // 4)
    outer.resize(wide // 2, 400)
    outer.show()
    assert len({each.y() for each in buttons}) >= 2
    assert all(each.geometry().right() <= outer.width() for each in buttons)
    buttons[3].hide()
    assert layout.sizeHint().width() < wide


def test_the_model_of_rows_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = RowsModel(("Name", "Zahl"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([Row("a", (Cell("Anton"), Cell("1", 1, numeric=True)))])
    model.show_rows([])
    assert model.rowCount() == 0
    tester.deleteLater()


def test_rows_keep_the_current_one_when_others_take_their_place(qtbot: QtBot) -> None:
    view = RowsView(("Name",), stretch=0)
    qtbot.addWidget(view)
    view.show_rows([Row(id, (Cell(id),)) for id in "abc"])
    view.setCurrentIndex(view.model().index(2, 0))
    view.show_rows([Row(id, (Cell(id),)) for id in "cab"])
    assert view.current_id() == "c"
    view.show_rows([Row("z", (Cell("z"),))])
    assert view.current_id() == "z"
    view.show_rows([])
    assert view.current_id() == ""


def test_of_a_long_text_one_sees_the_beginning(qtbot: QtBot) -> None:
    window, line = QWidget(), LineEdit()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("Weiter"))
    column.addWidget(line)
    qtbot.addWidget(window)
    line.setText("Elektronische Wohnsitzanmeldung (Hamburg)")
    assert line.cursorPosition() == 0
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.cursorPosition() == len(line.text()), "who is led here goes on behind it"
    line.setText("Wohnsitz")
    assert line.cursorPosition() == len("Wohnsitz")
