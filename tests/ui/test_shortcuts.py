"""Changing keys: what is refused, what is exchanged, and that it holds at once."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reifegrad.report.printout import PrintedTable
from tests.ui.conftest import Dialogs
from ui.app import App
from ui.main_window import MainWindow
from ui.shortcuts.card import card
from ui.shortcuts.dialog import ShortcutsDialog
from ui.shortcuts.editor import ShortcutEditor
from ui.shortcuts.keys import Assignments, Keyed, Refusal, refusal
from ui.shortcuts.table import KeysModel

FIND = Keyed("edit.find", "Suchen …", "Bearbeiten", ("Ctrl+F",), ("Ctrl+F",))
NOTE = Keyed("rate.note", "Anmerkung schreiben", "Erhebung", ("Ctrl+I",), ("Ctrl+I",))
CLOSE = Keyed("file.close", "Schließen", "Datei", (), ())


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("Ctrl+Alt+Q", Refusal.ALT_GR),
        ("Ctrl+Alt+Shift+F5", Refusal.ALT_GR),
        ("Q", Refusal.TYPED),
        ("Shift+Q", Refusal.TYPED),
        ("Space", Refusal.TYPED),
        ("Tab", Refusal.TYPED),
        ("Ctrl++", None),
        ("Ctrl+Shift+P", None),
        ("Alt+Left", None),
        ("F11", None),
        ("Shift+F6", None),
        ("PgUp", None),
    ],
)
def test_keys_that_write_something_are_refused(keys: str, why: Refusal | None) -> None:
    assert refusal(keys) is why


def test_a_key_is_exchanged_with_the_command_that_holds_it() -> None:
    changed = Assignments([FIND, NOTE, CLOSE]).exchanged("edit.find", "Ctrl+I")
    assert (changed["edit.find"].keys, changed["rate.note"].keys) == (("Ctrl+I",), ("Ctrl+F",))
    assert changed.changes() == {"edit.find": ("Ctrl+I",), "rate.note": ("Ctrl+F",)}
    assert changed.all_usual().changes() == {}


def test_the_usual_key_comes_back_from_whoever_has_it_now() -> None:
    changed = Assignments([FIND, NOTE, CLOSE]).exchanged("edit.find", "Ctrl+I").usual("edit.find")
    assert (changed["edit.find"].keys, changed["rate.note"].keys) == (("Ctrl+F",), ())


def test_the_list_of_keys_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = KeysModel()
    model.show([FIND, NOTE, CLOSE])
    qtmodeltester.check(model)
    model.look_for("schliessen")
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == ["Schließen"]
    qtmodeltester.check(model)


@pytest.fixture
def editor(app: App, qtbot: QtBot) -> Iterator[ShortcutEditor]:
    made = ShortcutEditor([FIND, NOTE, CLOSE], app.settings)
    qtbot.addWidget(made)
    made.show()
    yield made
    app.settings.use_shortcuts({})


def test_a_word_that_no_command_has_is_told(editor: ShortcutEditor) -> None:
    editor.search.setText("nirgends")
    assert editor.model.rowCount() == 0
    assert editor.said.isVisible()
    editor.search.clear()
    assert not editor.said.isVisible()


def press(editor: ShortcutEditor, id: str, keys: str) -> None:
    editor.table.setCurrentIndex(editor.model.index(editor.model.row_of(id), 0))
    editor.keys.setKeySequence(QKeySequence(keys))


def test_a_free_key_is_assigned_and_stored(editor: ShortcutEditor, app: App, qtbot: QtBot) -> None:
    press(editor, "file.close", "Ctrl+Shift+F4")
    assert not editor.exchange.isVisible()
    editor.assign.click()
    assert app.settings.values.shortcuts == {"file.close": ("Ctrl+Shift+F4",)}
    assert editor.chosen is not None
    assert editor.chosen.id == "file.close"


def test_a_taken_key_is_named_with_its_command_and_offered_for_exchange(editor: ShortcutEditor, app: App) -> None:
    press(editor, "edit.find", "Ctrl+I")
    assert not editor.assign.isEnabled()
    assert "Anmerkung schreiben" in editor.said.text()
    editor.exchange.click()
    assert app.settings.values.shortcuts == {"edit.find": ("Ctrl+I",), "rate.note": ("Ctrl+F",)}
    editor.all_usual.click()
    assert app.settings.values.shortcuts == {}


def test_a_key_of_altgr_is_refused_with_the_reason(editor: ShortcutEditor) -> None:
    press(editor, "edit.find", "Ctrl+Alt+Q")
    assert not editor.assign.isEnabled()
    assert not editor.exchange.isVisible()
    assert "AltGr" in editor.said.text()


def test_a_command_can_do_without_a_key(editor: ShortcutEditor, app: App) -> None:
    press(editor, "edit.find", "")
    editor.none.click()
    assert app.settings.values.shortcuts == {"edit.find": ()}
    editor.usual.click()
    assert app.settings.values.shortcuts == {}


def test_the_dialog_knows_the_commands_of_every_area_and_changes_them_at_once(
    window: MainWindow, app: App, asked: Dialogs, qtbot: QtBot
) -> None:
    def change(dialog: QDialog) -> bool:
        assert isinstance(dialog, ShortcutsDialog)
        press(dialog.editor, "measures.adopt", "Ctrl+Shift+F11")
        dialog.editor.assign.click()
        press(dialog.editor, "edit.question", "Ctrl+Shift+F10")
        dialog.editor.assign.click()
        return False

    asked.on_run = change
    window.support.show_shortcuts()
    asked.on_run = None
    qtbot.keyClick(window, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert asked.shown[-1] == ("run", "Finder")
    app.settings.use_shortcuts({})


def test_the_card_lists_every_command_that_has_a_key_by_menu(app: App) -> None:
    printed = card([FIND, NOTE, CLOSE], "Musterstadt", "de", date(2026, 11, 22))
    tables = [each for each in printed.parts if isinstance(each, PrintedTable)]
    assert [each.title for each in tables[:2]] == ["Bearbeiten", "Erhebung"]
    assert [name for name, _ in tables[0].rows] == ["Suchen …"]
