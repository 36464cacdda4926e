"""What the core does not take at a question is told beside its field, and stays there."""

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


def test_the_sentence_below_a_note_is_scrolled_into_view(window: MainWindow, qtbot: QtBot) -> None:
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
