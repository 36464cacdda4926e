"""Commands: in a menu and in the search, with one meaning for each key and each letter, and with keys of one's own."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from reifegrad.domain.text import LANGUAGES, Language
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, rate
from ui.app import App
from ui.areas import AREAS
from ui.commands.command import Command, command, in_words
from ui.commands.mnemonics import distinct, marked_letter
from ui.main_window import MainWindow
from ui.search.finder import Finder


def commands(window: MainWindow) -> list[Command]:
    return list(window.menus.commands.all())


def menus_of(window: MainWindow) -> Iterator[list[QAction]]:
    """The entries of the menu bar, of each menu, and of each menu in a menu."""
    waiting: list[list[QAction]] = [window.menuBar().actions()]
    while waiting:
        actions = waiting.pop()
        yield actions
        waiting += [menu.actions() for each in actions if isinstance(menu := each.menu(), QMenu)]


def test_every_command_has_an_id_a_place_in_a_menu_and_one_in_the_search(window: MainWindow, asked: Dialogs) -> None:
    listed: list[object] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        listed[:] = dialog.found
        return False

    asked.on_run = look
    for index, area in enumerate(AREAS):
        window.show_area(index)
        shown = frame_of(window).area
        assert shown is not None
        known = commands(window)
        ids = Counter(each.id for each in known)
        assert ids[""] == 0, (area.id, [each.name for each in known if not each.id])
        assert [id for id, count in ids.items() if count > 1] == []
        assert {each.objectName() for each in shown.menu_actions() if each} <= set(ids), area.id
        in_menus = [action for actions in menus_of(window) for action in actions]
        assert [each.id for each in known if each.action not in in_menus] == []
        window.finding.find_command()
        possible = {each.id for each in known if each.is_possible} - {"tools.command"}
        assert {each.id for each in listed if isinstance(each, Command)} == possible


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_has_two_commands_and_no_letter_two_entries(
    sample_window: MainWindow, app: App, language: Language
) -> None:
    app.settings.change(language=language)
    for index, area in enumerate(AREAS):
        sample_window.show_area(index)
        keys = Counter(key for each in commands(sample_window) for key in each.keys)
        keys.update(each.key().toString() for each in sample_window.findChildren(QShortcut))
        assert [key for key, count in keys.items() if count > 1] == [], area.id
        keys.update(key.toString() for each in sample_window.findChildren(QAction) for key in each.shortcuts())
        assert [key for key in keys if {"Ctrl", "Alt"} <= set(key.split("+"))] == []
        for actions in menus_of(sample_window):
            letters = Counter(marked_letter(each.text()) for each in actions if each.isVisible())
            del letters[""]
            assert [letter for letter, count in letters.items() if count > 1] == [], area.id


@settings(max_examples=50, derandomize=True)
@given(st.lists(st.text("abcäß& 1", max_size=8), max_size=12))
def test_letters_are_given_out_once_and_for_good(texts: list[str]) -> None:
    found = distinct(texts)
    letters = [letter for each in found if (letter := marked_letter(each))]
    assert len(letters) == len(set(letters))
    assert distinct(found) == found


def test_a_letter_that_is_taken_gives_way_to_the_next_word() -> None:
    assert distinct(["&Suchen", "&Speichern unter", "S && U"]) == ["&Suchen", "Speichern &unter", "S && U"]


def test_signs_behind_altgr_trigger_nothing_in_any_text_field(sample_window: MainWindow, qtbot: QtBot) -> None:
    """Windows reports AltGr as Ctrl and Alt; the signs are those on German and Dutch keyboards."""
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    signs = {"Q": "@", "E": "€", "7": "{", "8": "[", "9": "]", "0": "}", "Less": "|", "Plus": "~", "ssharp": "\\"}
    triggered: list[str] = []
    for index in range(len(AREAS)):
        sample_window.show_area(index)
        area = frame_of(sample_window).area
        assert area is not None
        for each in commands(sample_window):
            each.action.triggered.connect(partial(triggered.append, each.id))
        fields = [each for kind in (QLineEdit, QPlainTextEdit, QTextEdit) for each in area.findChildren(kind)]
        for field in [each for each in fields if each.isVisible() and each.isEnabled()]:
            field.setFocus()
            for key in signs:
                qtbot.keyClick(field, getattr(Qt.Key, f"Key_{key}"), altgr)
        assert triggered == []
        assert frame_of(sample_window).area is area


@pytest.mark.parametrize(
    ("id", "keys", "dialog"),
    [("measures.new", "Ctrl+M", "OwnDialog"), ("measures.proposals", "Ctrl+Shift+G", "ProposalsDialog")],
)
def test_a_command_of_an_area_works_from_everywhere(
    sample_window: MainWindow, asked: Dialogs, qtbot: QtBot, id: str, keys: str, dialog: str
) -> None:
    rate(sample_window)
    command = sample_window.menus.commands.find(id)
    assert command is not None
    assert command.keys == (keys,)
    qtbot.keyClick(sample_window, *keys_of(keys))
    area = frame_of(sample_window).area
    assert area is not None
    assert area.id == "measures"
    assert asked.shown[-1] == ("run", dialog)
    shown = [each.objectName() for each in sample_window.menus.bar["measures"].actions()]
    assert shown[:2] == ["measures.new", "measures.proposals"]
    assert shown.count(id) == 1


def keys_of(keys: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    combination = QKeySequence(keys)[0]
    return combination.key(), combination.keyboardModifiers()


def test_keys_of_ones_own_hold_at_once_and_at_the_next_start(window: MainWindow, app: App, file: object) -> None:
    app.settings.use_shortcuts({"edit.find": ("Ctrl+Shift+F12",), "measures.new": ()})
    found = window.menus.commands.find("edit.find")
    assert found is not None
    assert found.keys == ("Ctrl+Shift+F12",)
    window.close()
    again = app.open_window(str(file))
    found = again.menus.commands.find("edit.find")
    assert found is not None
    assert found.keys == ("Ctrl+Shift+F12",)
    app.settings.use_shortcuts({})
    assert found.keys == ("Ctrl+F",)


def test_an_action_of_an_area_takes_its_own_key(window: MainWindow, app: App) -> None:
    app.settings.use_shortcuts({"rate.note": ("Ctrl+Shift+I",)})
    area = rate(window)
    action = next(each for each in area.menu_actions() if each and each.objectName() == "rate.note")
    assert action.shortcut() == QKeySequence("Ctrl+Shift+I")
    assert window.frame
    window.frame.go("overview")
    app.settings.use_shortcuts({})
    window.frame.go("rate")
    assert action.shortcut() == QKeySequence("Ctrl+I")


def test_the_command_search_does_what_is_chosen(window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        dialog.line.setText("vollbild")
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = choose
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.isFullScreen()


def test_the_command_search_tells_the_menus_around_a_command(window: MainWindow, asked: Dialogs) -> None:
    told: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        dialog.line.setText("sicherungspunkte")
        told.append(dialog.hits.row(0).where)
        return False

    asked.on_run = look
    window.finding.find_command()
    assert told == ["Datei › Diese Datei"]


def test_keys_are_read_as_they_are_stored_whatever_the_language(window: MainWindow, app: App) -> None:
    class Asked(QTranslator):
        def __init__(self) -> None:
            super().__init__()
            self.texts: list[str] = []

        def isEmpty(self) -> bool:
            return False

        def translate(self, context: str, text: str, about: str | None = None, count: int = -1) -> str:
            if context == "QShortcut":
                self.texts.append(text)
            return ""

    keys, asked = ("Ctrl+Shift+PgDown", "Del"), Asked()
    QCoreApplication.installTranslator(asked)
    made = Command("edit", command(window, "edit.tried", "Versuch", window.close, *keys))
    made.use_keys(made.usual_keys)
    QCoreApplication.removeTranslator(asked)
    assert asked.texts == []
    assert made.keys == made.usual_keys == keys
    assert in_words(keys) == "Strg+Umschalt+Bild↓, Entf"
