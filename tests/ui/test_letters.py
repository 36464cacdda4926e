"""Alt and a letter reach every button and every field of a dialog, each letter one of them."""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from reifegrad.domain.text import LANGUAGES, Language
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of
from ui import dialogs
from ui.app import App
from ui.commands.mnemonics import marked_letter
from ui.dialog_windows import TextDialog
from ui.main_window import MainWindow
from ui.rate.evidence_dialog import EvidenceDialog
from ui.widgets.letters import give_letters, marked_texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_and_field_of_a_dialog_has_a_letter_of_its_own(
    window: MainWindow, app: App, asked: Dialogs, language: Language
) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> bool:
        give_letters(dialog)
        letters = Counter(marked_letter(each) for each in marked_texts(dialog))
        assert letters.total() > 1
        assert [letter for letter, count in letters.items() if count > 1 or not letter] == []
        seen.append(type(dialog).__name__)
        return False

    app.settings.change(language=language)
    asked.on_run = look
    bench = frame_of(window).bench
    window.files.show_properties()
    EvidenceDialog.ask(bench.language)
    for id in ("assessment.new", "assessment.details", "measures.new"):
        command = window.menus.commands.find(id)
        assert command is not None
        command.action.trigger()
    assert len(set(seen)) >= 4


def test_a_dialog_has_its_letters_when_it_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pressed: list[str] = []

    def press(dialog: QDialog) -> int:
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        verb = next(each for each in dialog.findChildren(QPushButton) if "Anlegen" in each.text().replace("&", ""))
        verb.clicked.connect(partial(pressed.append, verb.text()))
        key = getattr(Qt.Key, f"Key_{marked_letter(verb.text()).upper()}")
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: bool(pressed))
        return 0

    monkeypatch.setattr(QDialog, "exec", press)
    dialogs._show(TextDialog("Neue Kommune", "Name", "Anlegen", "Altstadt", "", None))
    assert pressed == ["&Anlegen"]
