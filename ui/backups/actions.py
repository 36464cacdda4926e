"""Restore points for one window: made when they are due, asked for by the menu, and told about when they fail."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui import dialogs

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.workbench import Banner, Workbench

_PAUSE_MS = 1000
"""Between showing a file and keeping it: first the person sees it."""


class Backups(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._is_told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.keep_opened)

    def expect(self) -> None:
        """Have the file that was just opened kept as it is, in a moment."""
        self._is_told = False
        self._timer.start()

    def keep_opened(self) -> None:
        """Make a restore point of the file as it was opened, if it has changed since the last one."""
        session = self._window.session
        if session and self._window.bench is None:  # another thread may be at the file
            self._timer.start()
        elif session:
            session.backups.keep_opened()
            if session.backups.trouble:
                self._window.show_banner()

    def banner(self) -> "Banner | None":
        """What to say over the file if it could not be kept."""
        from reifegrad import backup_words  # late: reads YAML
        from ui.workbench import Banner

        session = self._window.session
        if session is None or session.backups.trouble is None or self._is_told:
            return None
        text = backup_words.trouble(session.backups.trouble, self._window.settings.language)
        return Banner(text, "notice", self.tr("Restore points …"), self._on_told)

    def show(self) -> None:
        """Show the list of restore points, and go back to one if the person wants that."""
        from ui.backups.dialog import BackupsDialog  # late: rarely needed

        bench = self._window.bench
        if bench is None or not self._window.settle():
            return
        dialog = BackupsDialog(bench, self._window.settings, dialogs.parent())
        dialogs.run(dialog)
        if agreed := dialog.agreed:
            title = self.tr("The restore point is being restored")
            bench.attempt_large(title, agreed.size, agreed.operation, partial(_say, agreed.said))

    def _on_told(self) -> None:
        self._is_told = True
        self._window.show_banner()
        self.show()


def _say(text: str, bench: "Workbench") -> None:
    if bench.session.last_step:
        bench.offer_undo(text)
    else:  # figures of people were told, so that it is final
        bench.toast(text)
