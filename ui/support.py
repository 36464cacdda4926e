"""What the menus "Tools" and "Help" show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import crash, dialogs

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Support(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def show_help(self) -> None:
        """Open the page of the help on what is in view, beside the window."""
        from ui.help.window import HelpWindow  # late, like the other windows: rarely needed

        help = HelpWindow(self._window.settings.language, self._window)
        area = self._window.frame.area if self._window.frame else None
        help.show_page(area.id if area else "start")
        help.show()

    def show_settings(self) -> None:
        """Open the settings beside the window, which follows every choice."""
        from reifegrad.keeping import folder_of_backups
        from ui.settings_dialog.dialog import SettingsDialog

        SettingsDialog(self._window.settings, folder_of_backups, self._window).show()

    def show_log(self) -> None:
        crash.show_log(self._window.settings.language)

    def show_crash_reports(self) -> None:
        crash.show_reports(self._window.settings.language)

    def show_about(self) -> None:
        from ui.help.about_dialog import AboutDialog

        dialog = AboutDialog(self._window.settings.language, dialogs.parent())
        dialogs.run(dialog)
        dialog.deleteLater()
