"""The dialogs that ask for little: what they take, and what they say about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reifegrad.domain.rules import LONGEST_NAME
from reifegrad.preferences import Scheme
from ui import theme
from ui.dialog_windows import Box, SentenceEdit, TableDialog, TextDialog


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


def test_a_table_that_asks_offers_its_verb_and_the_safe_answer_first(qtbot: QtBot) -> None:
    dialog = TableDialog("Einlesen?", ("Datei",), [("a.csv",)], "", None, verb="Einlesen")
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = {each.text(): each for each in dialog.findChildren(QPushButton)}
    assert [text for text, each in buttons.items() if each.isDefault()] == ["Cancel"]
    buttons["Einlesen"].click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_long_names_go_on_in_the_next_line_and_are_copied_as_they_are(qtbot: QtBot) -> None:
    place = 'subjects[0].answers["A1.1"].evidence_of_the_answer.value'
    dialog = TableDialog("Faults", ("A", "B"), [(place, "short"), ("short", "short")], "", None)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.table
    table.setColumnWidth(0, 160)
    table.resizeRowsToContents()
    assert table.rowHeight(0) > 2 * table.fontMetrics().lineSpacing()
    assert table.rowHeight(1) < table.rowHeight(0)
    table.copy()
    assert QGuiApplication.clipboard().text() == f"{place}\tshort"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_sentence_has_room_for_several_lines_and_is_taken_with_enter(
    qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    long = "Die Verwaltung ist in allen Handlungsfeldern auf einem guten Weg, nur die Prozesse brauchen noch Zeit."
    dialog = TextDialog("Satz für den Bericht", "Satz", "Speichern", long, "", None, is_sentence=True)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(SentenceEdit)
    assert isinstance(field, SentenceEdit)
    assert field.height() >= 3 * field.fontMetrics().lineSpacing()
    qtbot.keyClick(field, Qt.Key.Key_Return, modifier)
    assert dialog.result() == TextDialog.DialogCode.Accepted
    assert dialog.text() == long


@pytest.mark.parametrize("size", [100, 200])
def test_a_message_has_its_least_width_with_details_as_well(qapp: QApplication, qtbot: QtBot, size: int) -> None:
    theme.apply(qapp, Scheme.LIGHT, size)
    widths = []
    for details in ("", "Errno 13"):
        box = Box(QMessageBox.Icon.Warning, "„Belegt“ ist offen.", "Lesen geht weiterhin.", None)
        qtbot.addWidget(box)
        box.offer("Lesen", "Abbrechen")
        box.setDetailedText(details)
        box.show()
        widths.append(box.width())
    free = box.screen().availableGeometry().width() - 480  # which Qt leaves beside it
    assert min(widths) >= min(theme.px(360), free - 24)
    theme.apply(qapp, Scheme.LIGHT, 100)
