"""What the core does not take at a question is told beside its field, and stays there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.rules import LONGEST_TEXT
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, rate
from tests.ui.test_rate import answer_in
from ui.main_window import MainWindow

TOO_LONG = "x" * (LONGEST_TEXT + 1)


def problems(root: QWidget) -> list[str]:
    """What is told in view as a problem."""
    labels = root.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.property("kind") == "problem"]


def test_a_note_that_is_too_long_says_so_below_and_stays(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "A1.1")
    before = answer_in(area).note
    area.page.note.setPlainText(TOO_LONG)
    assert not area.page.note.flush()
    assert asked.shown == []
    (told,) = problems(area.page)
    assert "20 000 Zeichen" in told
    assert area.page.note.accessibleDescription() == told
    assert area.page.note.toPlainText() == TOO_LONG
    assert answer_in(area).note == before


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_sentence_below_a_note_is_scrolled_into_view(window: MainWindow, qtbot: QtBot, text_size: int) -> None:
    window.settings.change(text_size=text_size)
    window.resize(1024, 640)
    area = rate(window, "A1.1")
    area.page.note.setPlainText(TOO_LONG)
    area.page.note.flush()
    label = next(each for each in area.page.findChildren(QLabel) if each.property("kind") == "problem" and each.text())
    qtbot.waitUntil(lambda: label.visibleRegion().boundingRect().size() == label.size())


def test_a_shorter_note_is_stored_and_the_sentence_goes(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    area.page.note.setPlainText(TOO_LONG)
    area.page.note.flush()
    area.page.note.setPlainText("kurz")
    assert area.page.note.flush()
    assert problems(area.page) == []
    assert answer_in(area).note == "kurz"


def test_continue_asks_before_a_note_that_is_too_long_is_lost(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "A1.1")
    area.page.note.setPlainText(TOO_LONG)
    asked.agrees = False
    area.page.go_on()
    assert asked.kinds() == ["confirm"]
    assert area.page.note.toPlainText() == TOO_LONG
    assert area.spot is not None
    assert area.spot.question_id == "A1.1"


def test_a_reason_that_is_too_long_says_so_below_and_stays(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "A5.5")
    before = answer_in(area)
    click(area.page, "Nicht anwendbar")
    field = focus()
    assert isinstance(field, QLineEdit)
    field.setText(TOO_LONG)
    assert not area.page.flush()
    assert asked.shown == []
    (told,) = problems(area.page)
    assert "20 000 Zeichen" in told
    assert field.accessibleDescription() == told
    assert field.text() == TOO_LONG
    assert answer_in(area) == before
    field.setText("Gibt es hier nicht.")
    assert area.page.flush()
    assert problems(area.page) == []
    assert answer_in(area).kind is AnswerKind.NOT_APPLICABLE


def test_what_does_not_apply_waits_for_its_reason(window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    area = rate(window, "A2.5")
    qtbot.keyClick(area, Qt.Key.Key_N)
    asked.agrees = False
    area.page.go_to_open()
    assert asked.kinds() == ["confirm"]
    assert area.spot is not None
    assert area.spot.question_id == "A2.5"
    assert problems(area.page) == ["Diese Antwort braucht einen kurzen Grund. Erst damit wird sie gespeichert."]
    assert area.page.answer.chosen_in_words.startswith("Nicht anwendbar")
    click(area, "Antwort zurücknehmen")
    assert area.page.answer.chosen_in_words == ""
    assert area.page.flush()
    assert answer_in(area).kind is AnswerKind.OPEN


def test_a_level_takes_the_place_of_an_answer_without_its_reason(
    window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area = rate(window, "A2.5")
    qtbot.keyClick(area, Qt.Key.Key_N)
    assert not area.page.flush()
    area.page.answer.cards[2].click()
    assert answer_in(area).value == 2
    assert (problems(area.page), asked.shown) == ([], [])


def test_no_level_looks_chosen_because_the_mouse_was_there(window: MainWindow) -> None:
    area = rate(window, "A1.3")
    card = area.page.answer.cards[3]
    card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    area.page.go_on()
    assert not card.underMouse()


def test_a_double_click_leads_on_once(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    for act in (qtbot.mouseClick, qtbot.mouseDClick, qtbot.mouseRelease):  # as a mouse tells a double click
        act(area.page.on, Qt.MouseButton.LeftButton)
    assert area.spot is not None
    assert area.spot.question_id == "A1.4"
