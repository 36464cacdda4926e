"""Settings apply at once and are found by a word."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reifegrad import preferences
from reifegrad.preferences import RecentFile, Scheme
from ui import telling, theme
from ui.app import App
from ui.main_window import MainWindow
from ui.settings_dialog.dialog import SettingsDialog
from ui.settings_dialog.pages import PAGES, Links
from ui.widgets.choice import Choice
from ui.widgets.path_line import PathLine


@pytest.fixture
def dialog(app: App, tmp_path: Path) -> Iterator[SettingsDialog]:
    made = SettingsDialog(app.settings, Links(lambda: tmp_path, lambda: None))
    made.show()
    yield made
    if isValid(made):
        made.close()


def choice(dialog: SettingsDialog, name: str) -> Choice:
    found = dialog.panel.findChild(Choice, name)
    assert found
    return found


def pick(field: Choice, value: object) -> None:
    field.choose(value)
    field.activated.emit(field.currentIndex())


def test_a_language_applies_to_the_dialog_itself_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    pick(choice(dialog, "language"), "nl")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Instellingen")
    assert preferences.load().language == "nl"
    pick(choice(dialog, "language"), "de")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Einstellungen")


def test_size_and_colours_apply_at_once_and_the_page_stays(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_page("appearance")
    panel, height = dialog.panel, dialog.height()
    pick(choice(dialog, "text_size"), 150)
    qtbot.waitUntil(lambda: dialog.panel is not panel)
    assert theme.scale() == 1.5
    room = dialog.screen().availableGeometry()
    assert dialog.height() > height
    assert dialog.frameGeometry().bottom() <= room.bottom()
    pick(choice(dialog, "scheme"), Scheme.CONTRAST)
    assert theme.is_contrast()
    assert theme.colour("background").name() == "#000000"
    qtbot.waitUntil(lambda: choice(dialog, "scheme").chosen is Scheme.CONTRAST)
    assert PAGES[dialog.panel.list.currentRow()].id == "appearance"


@pytest.mark.parametrize("name", ["open_last", "always_compare", "go_on", "single_keys"])
def test_a_switch_is_kept(dialog: SettingsDialog, name: str) -> None:
    box = dialog.panel.findChild(QCheckBox, name)
    assert box
    before = box.isChecked()
    box.click()
    assert getattr(preferences.load(), name) is not before


def test_a_word_finds_the_page(dialog: SettingsDialog, qtbot: QtBot, app: App) -> None:
    app.settings.change(language="de")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Einstellungen")
    qtbot.keyClicks(dialog.panel.search, "schrift")
    shown = [row for row in range(len(PAGES)) if not dialog.panel.list.isRowHidden(row)]
    assert [PAGES[row].id for row in shown] == ["appearance"]
    assert dialog.panel.list.currentRow() == shown[0]
    dialog.panel.search.setText("Schriftgroesse")
    assert [row for row in range(len(PAGES)) if not dialog.panel.list.isRowHidden(row)] == shown
    dialog.panel.search.setText("Faxgerät")
    assert dialog.panel.none.isVisible(), "an empty list alone says nothing"
    dialog.panel.search.clear()
    assert not dialog.panel.none.isVisible()
    assert not any(dialog.panel.list.isRowHidden(row) for row in range(len(PAGES)))


def test_recent_files_can_be_forgotten(dialog: SettingsDialog, app: App, qtbot: QtBot) -> None:
    app.settings.remember(RecentFile("Musterstadt.reifegrad", "Musterstadt"))
    dialog.show_page("privacy")
    forget = dialog.panel.pages[-1].forget
    qtbot.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert preferences.load().recent == ()


def test_the_dialog_is_freed_when_it_closes(dialog: SettingsDialog, qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_a_long_folder_is_cut_in_its_middle_and_told_and_copied_whole(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / ("Bauamt und Ordnungsamt " * 6).strip() / "Sicherungen"
    dialog = SettingsDialog(app.settings, Links(lambda: folder, lambda: None))
    dialog.show_page("backups")
    dialog.show()
    line = dialog.panel.findChild(PathLine)
    assert line is not None
    assert line.text().startswith(str(tmp_path)[:4])
    assert "…" in line.text()
    assert line.text().endswith("Sicherungen")
    assert line.fontMetrics().horizontalAdvance(line.text()) < line.width()
    assert line.toolTip() == line.accessibleDescription() == str(folder)
    line.selectAll()
    menu = line.context_menu()
    for copy in (
        line.copy,
        partial(qtbot.keyClick, line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        next(each for each in menu.actions() if each.objectName() == "edit-copy").trigger,
    ):
        QApplication.clipboard().clear()
        copy()
        assert QApplication.clipboard().text() == str(folder)
    menu.close()
    dialog.close()


def test_the_settings_keep_the_focus_while_the_language_changes_slowly(
    sample_window: MainWindow, app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A progress of the window comes and goes meanwhile, and leaves the window in front."""
    tell = telling.tell_beside

    def slowly(window: QWidget, *given: Any) -> None:
        tell(window, *given)
        window.activateWindow()

    monkeypatch.setattr(telling, "tell_beside", slowly)
    sample_window.support.show_settings()
    dialog = sample_window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    choice(dialog, "language").setFocus()
    pick(choice(dialog, "language"), "nl")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Instellingen" and dialog.isActiveWindow())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is choice(dialog, "language"))
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not isValid(dialog) or not dialog.isVisible()
