"""The commands of the window and where they stand.

Never Ctrl+Alt: Windows reports AltGr so, and people could then not type @, € or brackets.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeySequence

from reifegrad.domain.text import LANGUAGES
from reifegrad.preferences import Scheme
from ui import theme
from ui.commands.bar import Bar
from ui.commands.command import plain
from ui.commands.registry import Commands
from ui.widgets.fields import REDO
from ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from ui.area import Area
    from ui.main_window import MainWindow

ASSESSMENT = "assessment"
"""The menu of the chosen assessment, where most areas show what they can do."""
_OF_FILES = ("areas", ASSESSMENT, "measures")
"""Menus that are there only while a file is open."""
_BESIDE_A_NAME = 230
"""Pixels at 100 % that stand beside the name of a step in a menu: "Undo:", keys and margins."""


class Menus(QObject):
    """Declares the commands of one window; `show_state` follows what is open and what can be undone."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.commands = Commands(window.settings.values.shortcuts, self)
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        self.commands.menu(ASSESSMENT, self.tr("&Assessment"))
        self._measures_menu()
        self._tools_menu()
        self._help_menu()
        for each in (self.undo, self.redo, self.back, self.forward, self.find):
            each.setIconVisibleInMenu(False)  # their symbols are for the tool bar
        self.bar = Bar(window.menuBar(), self.commands)
        self.show_recent()
        for id in _OF_FILES:
            self.bar[id].menuAction().setVisible(False)
        window.settings.shortcuts_changed.connect(self._on_shortcuts)

    def release(self) -> None:
        """Take the menus away, with their actions and shortcuts; others are built in their place."""
        self.bar.release()
        self.deleteLater()

    def show_state(self) -> None:
        """Enable what is possible now and name what undo and redo would do."""
        window = self._window
        self.commands.show_open(window.is_open)
        undo, redo = map(self._fitting, window.editing.names())
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.undo.setText(self.tr("&Undo: {0}").format(undo) if undo else self.tr("&Undo"))
        self.redo.setText(self.tr("&Redo: {0}").format(redo) if redo else self.tr("&Redo"))
        places = window.places
        self.back.setEnabled(window.is_open and places.visited.can_go_back)
        self.forward.setEnabled(window.is_open and places.visited.can_go_forward)
        self.panel.setEnabled(places.has_panel)
        for action in (self.undo, self.redo, self.back, self.forward, self.find):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            name = plain(action.text())
            action.setToolTip(plain_tip(f"{name} ({keys})" if keys else name))

    def _fitting(self, name: str | None) -> str:
        """As much of what a step is called as has room on the screen, for the text of a menu; empty for None."""
        room = self._window.screen().availableGeometry().width() - theme.px(_BESIDE_A_NAME)
        shown = QFontMetrics(theme.font()).elidedText(name or "", Qt.TextElideMode.ElideRight, room)
        return shown.replace("&", "&&")

    def show_areas(self, areas: "Sequence[type[Area]]") -> None:
        """List the areas with Ctrl+1 and so on."""
        self.commands.clear("areas")
        for number, area in enumerate(areas):
            slot = partial(self._window.show_area, number)
            self.commands.add("areas", f"view.{area.id}", area.title(), slot, f"Ctrl+{number + 1}")
        self.bar.refill("areas")
        for id in _OF_FILES:
            self.bar[id].menuAction().setVisible(bool(areas))

    def show_actions(self, actions: "Mapping[str, Sequence[QAction | None]]") -> None:
        """Show in each menu what the area in view and the chosen assessment bring along."""
        for menu in (ASSESSMENT, "measures"):
            self.commands.adopt(menu, actions.get(menu, ()))
            self.bar[menu].menuAction().setVisible(menu in actions)

    def show_recent(self) -> None:
        """List the files used last; those that are known to be missing are marked and cannot be chosen."""
        menu, recent = self.bar["recent"], self._window.settings.values.recent
        menu.clear()
        for file in recent:
            is_missing = self._window.presence.is_missing(file.path)
            name = file.name.replace("&", "&&")
            action = menu.addAction(self.tr("{0} (not found)").format(name) if is_missing else name)
            action.setData(file.path)
            action.setStatusTip(file.path)
            action.setEnabled(not is_missing)
        menu.addSeparator()
        menu.addAction(self.clear_recent)
        menu.setEnabled(bool(recent))

    # the menus

    def _file_menu(self) -> None:
        window, add, line = self._window, self.commands.add, self.commands.line
        menu = self.commands.menu("file", self.tr("&File"))
        add(menu, "file.new", self.tr("&New municipality …"), window.files.new_file, "Ctrl+N")
        add(menu, "file.open", self.tr("&Open …"), window.files.choose_file, "Ctrl+O")
        recent = self.commands.menu("recent", self.tr("&Recently used"), menu)
        self.clear_recent = add(recent, "file.clear_recent", self.tr("&Clear the list"), window.files.clear_recent)
        add(menu, "file.sample", self.tr("Open the &sample"), window.files.open_sample)
        add(menu, "file.window", self.tr("New &window"), window.window_wished.emit)
        line(menu)
        add(menu, "file.save", self.tr("S&ave"), window.saving.write_now, "Ctrl+S", needs_file=True)
        this = self.commands.menu("this_file", self.tr("&This file"), menu)  # with large text one column has no room
        imports = self.commands.menu("import", self.tr("&Import"), menu)
        for inside, id, text, slot, *keys in (
            (imports, "file.import_answers", self.tr("&Answers (CSV, JSON) …"), window.importing.answers),
            (imports, "file.import_survey", self.tr("&Survey (YAML, Excel) …"), window.importing.survey),
            (this, "file.copy", self.tr("Sa&ve a copy as …"), window.files.save_copy, "Ctrl+Shift+S"),
            (this, "file.points", self.tr("Restore &points …"), window.backups.show),
            (this, "file.passphrase", self.tr("Passp&hrase …"), window.saving.change_passphrase),
            (this, "file.folder", self.tr("Show in &folder"), window.files.show_folder),
            (this, "file.properties", self.tr("Proper&ties …"), window.files.show_properties),
            (menu, "file.export", self.tr("&Export the report …"), window.show_report, "Ctrl+Shift+E"),
            (menu, "file.print", self.tr("P&rint …"), window.places.print_area, "Ctrl+P"),
        ):
            add(inside, id, text, slot, *keys, needs_file=True)
        line(menu)
        add(menu, "file.close", self.tr("&Close"), window.files.close, "Ctrl+W")
        add(menu, "file.quit", self.tr("&Quit"), window.quit_requested.emit, "Ctrl+Q")

    def _edit_menu(self) -> None:
        editing, add = self._window.editing, self.commands.add
        menu = self.commands.menu("edit", self.tr("&Edit"))
        self.undo = add(menu, "edit.undo", self.tr("&Undo"), editing.undo, "Ctrl+Z")
        redo = [each.toString(QKeySequence.SequenceFormat.PortableText) for each in REDO]
        self.redo = add(menu, "edit.redo", self.tr("&Redo"), editing.redo, *redo)
        for each in (self.undo, self.redo):
            each.setIconText(plain(each.text()))  # what it is called whatever there is to undo
        self.commands.line(menu)
        add(menu, "edit.cut", self.tr("Cu&t"), editing.cut, "Ctrl+X")
        add(menu, "edit.copy", self.tr("&Copy"), editing.copy, "Ctrl+C")
        add(menu, "edit.paste", self.tr("&Paste"), editing.paste, "Ctrl+V")
        add(menu, "edit.select_all", self.tr("Select &all"), editing.select_all, "Ctrl+A")
        self.commands.line(menu)
        finding = self._window.finding
        self.find = add(menu, "edit.find", self.tr("&Search …"), finding.find, "Ctrl+F", needs_file=True)
        add(menu, "edit.find_next", self.tr("Search &next"), finding.find_next, "F3", needs_file=True)
        question = self.tr("&Go to question …")
        add(menu, "edit.question", question, finding.go_to_question, "Ctrl+G", needs_file=True)

    def _view_menu(self) -> None:
        window, places, add = self._window, self._window.places, self.commands.add
        menu = self.commands.menu("view", self.tr("&View"))
        self.commands.menu("areas", self.tr("&Areas"), menu)
        switch = self.commands.menu("switch", self.tr("S&witch to"), menu)
        self.back = add(switch, "view.back", self.tr("&Back"), places.back, "Alt+Left")
        self.forward = add(switch, "view.forward", self.tr("&Forward"), places.forward, "Alt+Right")
        for id, text, slot, keys in (
            ("view.next_tab", self.tr("Next &tab"), places.next_tab, "Ctrl+PgDown"),
            ("view.previous_tab", self.tr("Previous ta&b"), places.previous_tab, "Ctrl+PgUp"),
            ("view.next_pane", self.tr("&Next pane"), places.next_pane, "F6"),
            ("view.previous_pane", self.tr("&Previous pane"), places.previous_pane, "Shift+F6"),
        ):
            add(switch, id, text, slot, keys, needs_file=True)
        self.commands.line(menu)
        self.sidebar = add(menu, "view.sidebar", self.tr("S&idebar"), places.show_sidebar, needs_file=True)
        self.panel = add(menu, "view.panel", self.tr("Context pane&l"), places.show_panel, "F9")
        table = self.tr("As a &table")
        add(menu, "view.table", table, places.switch_tables, "Ctrl+Shift+T", needs_file=True)
        for each, is_shown in ((self.sidebar, places.shows_sidebar), (self.panel, places.shows_panel)):
            each.setCheckable(True)
            each.setChecked(is_shown)
        self.commands.line(menu)
        look = window.appearance
        size = self.commands.menu("size", self.tr("Te&xt size"), menu)
        add(size, "view.larger", self.tr("&Larger"), look.larger, "Ctrl++")
        add(size, "view.smaller", self.tr("&Smaller"), look.smaller, "Ctrl+-")
        add(size, "view.normal", self.tr("N&ormal size"), look.normal, "Ctrl+0")
        schemes = {
            Scheme.SYSTEM: self.tr("&System"),
            Scheme.LIGHT: self.tr("&Light"),
            Scheme.DARK: self.tr("&Dark"),
            Scheme.CONTRAST: self.tr("&High contrast"),
        }
        self.commands.menu("colours", self.tr("&Colours"), menu)
        self._choices("colours", schemes.items(), window.settings.values.scheme, look.use_scheme)
        self.commands.menu("language", self.tr("Lan&guage"), menu)
        names = zip(LANGUAGES, ("&Deutsch", "&Nederlands", "&English"), strict=True)
        self._choices("language", names, window.settings.language, look.use_language)
        self.commands.line(menu)
        full = self.tr("&Full screen")
        add(menu, "view.full_screen", full, look.toggle_full_screen, "F11", "Ctrl+Shift+F")

    def _measures_menu(self) -> None:
        menu = self.commands.menu("measures", self.tr("Act&ions"))
        for id, text, key in (
            ("measures.new", self.tr("&New action …"), "Ctrl+M"),
            ("measures.proposals", self.tr("P&roposals from gaps …"), "Ctrl+Shift+G"),
        ):
            self.commands.add(menu, id, text, partial(self._window.places.do, "measures", id), key, needs_file=True)

    def _tools_menu(self) -> None:
        window, add = self._window, self.commands.add
        menu = self.commands.menu("tools", self.tr("&Tools"))
        add(menu, "tools.command", self.tr("&Find a command …"), window.finding.find_command, "Ctrl+Shift+P")
        missing = self.tr("Check for missing &entries …")
        add(menu, "tools.missing", missing, window.support.check_entries, needs_file=True)
        add(menu, "file.check", self.tr("Chec&k a file …"), window.files.check_file)
        add(menu, "tools.messages", self.tr("&Messages …"), window.told.show, needs_file=True)
        add(menu, "tools.shortcuts", self.tr("Keyboard short&cuts …"), window.support.show_shortcuts)
        add(menu, "tools.settings", self.tr("&Settings …"), window.support.show_settings, "Ctrl+,")

    def _help_menu(self) -> None:
        support, add = self._window.support, self.commands.add
        menu = self.commands.menu("help", self.tr("&Help"))
        add(menu, "help.contents", self.tr("&Help"), support.show_help, "F1")
        add(menu, "help.first_steps", self.tr("&First steps"), partial(support.show_page, "first_steps"))
        card = self.tr("&Card of keyboard shortcuts …")
        add(menu, "help.card", card, support.print_shortcuts, needs_file=True)
        self.commands.line(menu)
        add(menu, "help.log", self.tr("Open the &log"), support.show_log)
        add(menu, "help.crashes", self.tr("&Crash reports …"), support.show_crash_reports)
        self.commands.line(menu)
        accessible = partial(support.show_page, "accessibility")
        add(menu, "help.accessibility", self.tr("&Accessibility"), accessible)
        add(menu, "help.about", self.tr("&About and licences …"), support.show_about)

    def _choices(self, menu: str, texts: Iterable[tuple[str, str]], current: str, slot: Callable[[str], None]) -> None:
        group = QActionGroup(self)
        for value, text in texts:
            action = self.commands.add(menu, f"view.{menu}.{value}", text, partial(slot, value))
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)

    def _on_shortcuts(self) -> None:
        self.commands.use_keys(self._window.settings.values.shortcuts)
