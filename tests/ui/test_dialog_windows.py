"""The dialogs that ask for little: what they take, and what they say about it."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reifegrad.domain.rules import LONGEST_NAME
from ui.dialog_windows import TextDialog


def test_a_name_that_is_too_long_stays_in_the_field_and_is_told(qtbot: QtBot) -> None:
    dialog = TextDialog("Sicherungspunkt erstellen", "Name", "Erstellen", "", "", None)
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.findChild(QLineEdit)
    (verb,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "Erstellen")
    said = [each for each in dialog.findChildren(QLabel) if each.property("kind") == "problem"]
    assert line is not None
    line.setText("x" * (LONGEST_NAME + 1))
    assert not verb.isEnabled()
    assert [each.text() for each in said if each.isVisible()] == ["200 characters at most; there are 201"]
    assert len(dialog.text()) == LONGEST_NAME + 1
    line.setText("x" * LONGEST_NAME)
    assert verb.isEnabled()
    assert not any(each.isVisible() for each in said)
    line.setText(" \t")
    assert not verb.isEnabled()
