"""What the menus "Tools" and "Help" show."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import crash, dialogs
from ui.commands.command import Command, plain

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.shortcuts.keys import Keyed


class Support(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def show_help(self) -> None:
        """Open the page of the help on what is in view, beside the window."""
        area = self._window.frame.area if self._window.frame else None
        self.show_page(area.id if area else "first_steps")

    def show_page(self, id: str) -> None:
        """Open a page of the help, such as "accessibility"."""
        from ui.help.window import HelpWindow  # late, like the other windows: rarely needed

        help = HelpWindow(self._window.settings.language, self._window)
        help.show_page(id)
        help.show()

    def show_settings(self) -> None:
        """Open the settings beside the window, which follows every choice."""
        from reifegrad.attachments import size_of
        from reifegrad.keeping import folder_of_backups
        from ui.settings_dialog.dialog import SettingsDialog
        from ui.settings_dialog.pages import Links

        bench = self._window.bench
        copies = size_of(bench.session.attachments) if bench else 0
        links = Links(folder_of_backups, self.show_shortcuts, copies)
        SettingsDialog(self._window.settings, links, self._window).show()

    def check_entries(self) -> None:
        """Show what is missing in the file."""
        from ui import check_run

        check_run.start(self._window)

    def show_shortcuts(self) -> None:
        """Let a person change the keys of commands."""
        from ui.shortcuts.dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._keyed(), self._window.settings, dialogs.parent())
        dialogs.run(dialog)

    def print_shortcuts(self) -> None:
        """Show the keys of all commands as pages, to be printed."""
        from ui.printing.dialog import PrintDialog
        from ui.shortcuts.card import card

        bench = self._window.bench
        if bench:
            name = bench.session.municipality.name
            dialogs.run(PrintDialog(bench, card(self._keyed(), name, bench.language, date.today()), self._window))

    def _keyed(self) -> "list[Keyed]":
        """All commands of the window and of every area with their keys, by menu."""
        from ui.shortcuts.keys import Keyed

        commands = self._window.menus.commands
        titles = {id: plain(title) for id, title in commands.titles().items()}
        chosen = self._window.settings.values.shortcuts
        found = list(commands.all())
        known = {each.id for each in found}
        for area in self._window.frame.areas() if self._window.frame else ():
            actions = [each for each in area.menu_actions() if each and each.objectName() not in known]
            found += [Command(area.menu, each) for each in actions]
        order = list(titles)
        found.sort(key=lambda each: order.index(each.menu))
        return [
            Keyed(
                each.id,
                plain(each.action.iconText()),
                titles[each.menu],
                chosen.get(each.id, each.usual_keys),
                each.usual_keys,
            )
            for each in found
        ]

    def show_log(self) -> None:
        crash.show_log(self._window.settings.language)

    def show_crash_reports(self) -> None:
        crash.show_reports(self._window.settings.language)

    def show_about(self) -> None:
        from ui.help.about_dialog import AboutDialog

        dialog = AboutDialog(self._window.settings.language, dialogs.parent())
        dialogs.run(dialog)
