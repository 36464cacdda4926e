"""The menu bar and every shortcut of the window.

Never Ctrl+Alt: Windows reports AltGr so, and people could then not type @, € or brackets.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from reifegrad.domain.text import LANGUAGES
from reifegrad.preferences import Scheme
from ui.widgets.fields import REDO

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Shortcut = str | QKeySequence.StandardKey


class Menus(QObject):
    """Builds the menus of one window; `show_state` follows what is open and what can be undone."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.menuBar()
        self._needs_file: list[QAction] = []
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        self._assessment_menu()
        self._help_menu()

    def release(self) -> None:
        """Take the menus away, with their actions and shortcuts; others are built in their place."""
        for action in self._bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.deleteLater()
        self._bar.clear()
        self.deleteLater()

    def show_state(self) -> None:
        """Enable what is possible now and name what undo and redo would do."""
        window = self._window
        for each in self._needs_file:
            each.setEnabled(window.is_open)
        undo, redo = window.undo_names()
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setText(self.tr("&Undo: {0}").format(undo) if undo else self.tr("&Undo"))
        self.redo.setText(self.tr("&Redo: {0}").format(redo) if redo else self.tr("&Redo"))
        for action in (self.undo, self.redo):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text().replace('&', '')} ({keys})")

    def show_areas(self, titles: list[str]) -> None:
        """List the areas with Ctrl+1 and so on."""
        self._areas.clear()
        self._area_group = QActionGroup(self)
        self._area_group.triggered.connect(self._on_area)
        for number, title in enumerate(titles):
            action = self._areas.addAction(title)
            action.setShortcut(f"Ctrl+{number + 1}")
            action.setData(number)
            self._area_group.addAction(action)
        self._areas.menuAction().setVisible(bool(titles))

    def show_area_actions(self, actions: "list[QAction | None]") -> None:
        """Fill the menu "Assessment" with the actions of the area in view."""
        self.assessment_menu.clear()
        for each in actions:
            if each is None:
                self.assessment_menu.addSeparator()
            else:
                self.assessment_menu.addAction(each)
        self.assessment_menu.menuAction().setVisible(bool(actions))

    def show_recent(self) -> None:
        self._recent.clear()
        for file in self._window.settings.values.recent:
            action = self._recent.addAction(file.name)
            action.setData(file.path)
            action.setStatusTip(file.path)
        self._recent.setEnabled(bool(self._window.settings.values.recent))

    # the menus

    def _file_menu(self) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        menu = self._bar.addMenu(self.tr("&File"))
        self._add(menu, self.tr("&New municipality …"), window.files.new_file, keys.New)
        self._add(menu, self.tr("&Open …"), window.files.choose_file, keys.Open)
        self._recent = menu.addMenu(self.tr("&Recently used"))
        self._recent.triggered.connect(self._on_recent)
        self._add(menu, self.tr("Open the &sample"), window.files.open_sample)
        self._add(menu, self.tr("Chec&k a file …"), window.files.check_file)
        menu.addSeparator()
        self._add(menu, self.tr("S&ave"), window.write_now, keys.Save, needs_file=True)
        self._add(menu, self.tr("Sa&ve a copy as …"), window.files.save_copy, "Ctrl+Shift+S", needs_file=True)
        self._add(menu, self.tr("Restore &points …"), window.backups.show, needs_file=True)
        self._add(menu, self.tr("&Export the report …"), window.show_report, "Ctrl+Shift+E", needs_file=True)
        self._add(menu, self.tr("Show in &folder"), window.files.show_folder, needs_file=True)
        self._add(menu, self.tr("Passp&hrase …"), window.change_passphrase, needs_file=True)
        menu.addSeparator()
        self._add(menu, self.tr("&Close"), window.close_file, "Ctrl+W", needs_file=True)
        self._add(menu, self.tr("&Quit"), window.quit_requested.emit, "Ctrl+Q")
        self.show_recent()

    def _edit_menu(self) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        menu = self._bar.addMenu(self.tr("&Edit"))
        self.undo = self._add(menu, self.tr("&Undo"), window.undo, keys.Undo)
        self.redo = self._add(menu, self.tr("&Redo"), window.redo)
        self.redo.setShortcuts(REDO)
        menu.addSeparator()
        for text, slot, key in (
            (self.tr("Cu&t"), window.cut, keys.Cut),
            (self.tr("&Copy"), window.copy, keys.Copy),
            (self.tr("&Paste"), window.paste, keys.Paste),
            (self.tr("Select &all"), window.select_all, keys.SelectAll),
        ):
            self._add(menu, text, slot, key)

    def _view_menu(self) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        settings = window.settings.values
        menu = self._bar.addMenu(self.tr("&View"))
        self._areas = menu.addMenu(self.tr("&Areas"))
        self._add(menu, self.tr("&Next pane"), window.next_pane, "F6", needs_file=True)
        self._add(menu, self.tr("&Previous pane"), window.previous_pane, "Shift+F6", needs_file=True)
        menu.addSeparator()
        self._add(menu, self.tr("&Larger"), window.zoom_in, keys.ZoomIn)
        self._add(menu, self.tr("&Smaller"), window.zoom_out, keys.ZoomOut)
        self._add(menu, self.tr("N&ormal size"), window.zoom_normal, "Ctrl+0")
        self._choices(
            menu.addMenu(self.tr("&Colours")),
            {Scheme.SYSTEM: self.tr("&System"), Scheme.LIGHT: self.tr("&Light"), Scheme.DARK: self.tr("&Dark")},
            settings.scheme,
            self._on_scheme,
        )
        self._choices(
            menu.addMenu(self.tr("Lan&guage")),
            dict(zip(LANGUAGES, ("&Deutsch", "&Nederlands", "&English"), strict=True)),
            window.settings.language,
            self._on_language,
        )
        menu.addSeparator()
        full = self._add(menu, self.tr("&Full screen"), window.toggle_full_screen)
        full.setShortcuts([QKeySequence("F11"), QKeySequence("Ctrl+Shift+F")])

    def _assessment_menu(self) -> None:
        self.assessment_menu = self._bar.addMenu(self.tr("&Assessment"))
        self.assessment_menu.menuAction().setVisible(False)

    def _help_menu(self) -> None:
        window = self._window
        menu = self._bar.addMenu(self.tr("&Help"))
        self._add(menu, self.tr("&Keyboard shortcuts"), window.show_shortcuts, "F1")
        self._add(menu, self.tr("Open the &log"), window.show_log)
        self._add(menu, self.tr("&Crash reports …"), window.show_crash_reports)
        self._add(menu, self.tr("&About and licences"), window.show_about)

    def _add(
        self, menu: QMenu, text: str, slot: object, shortcut: Shortcut | None = None, *, needs_file: bool = False
    ) -> QAction:
        action = menu.addAction(text)
        if isinstance(shortcut, QKeySequence.StandardKey):
            action.setShortcut(QKeySequence(shortcut))  # one key only: some standard keys claim a second one
        elif shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(slot)
        if needs_file:
            self._needs_file.append(action)
        return action

    def _choices(self, menu: QMenu, texts: dict, current: object, slot: object) -> None:  # type: ignore[type-arg]
        group = QActionGroup(menu)
        for value, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(str(value))
            group.addAction(action)
        group.triggered.connect(slot)

    def _on_area(self, action: QAction) -> None:
        self._window.show_area(action.data())

    def _on_recent(self, action: QAction) -> None:
        self._window.open_path(action.data())

    def _on_scheme(self, action: QAction) -> None:
        self._window.settings.change(scheme=Scheme(action.data()))

    def _on_language(self, action: QAction) -> None:
        self._window.settings.change(language=action.data())


def shortcuts(window: "MainWindow") -> list[tuple[str, str]]:
    """All keys of the window as (action, keys), in the order of the menus."""
    native = QKeySequence.SequenceFormat.NativeText
    found = []
    for action in window.findChildren(QAction, options=Qt.FindChildOption.FindChildrenRecursively):
        keys = ", ".join(each.toString(native) for each in action.shortcuts())
        if keys and action.isVisible():
            found.append((action.text().replace("&", ""), keys))
    return found
