"""Storing the open file: writing at once, in a copy, with a passphrase, and saying what the file does not take."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reifegrad.errors import ReifegradError
from ui import files, theme

if TYPE_CHECKING:
    from reifegrad.session import Session
    from ui.main_window import MainWindow
    from ui.workbench import Banner


class Saving(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.at = datetime.now()
        """When something was stored last."""

    def write_now(self) -> None:
        """Write what is typed, for everything else is written already, and make a restore point of what has changed."""
        window = self._window
        if window.session is None or window.path is None or window.frame is None:
            return
        if window.session.has_unsaved:
            self.try_again()
            return
        if not window.frame.flush():
            window.toast(self.tr("Not everything is saved yet. What is missing still stands in its field."))
            return
        window.frame.bench.catch_up()
        text = self._kept(window.session, window.path)
        window.frame.bench.toast(
            text,
            self.tr("Show in folder"),
            window.files.show_folder,
            self.tr("Restore points …"),
            window.backups.show,
        )

    def _kept(self, session: "Session", path: Path) -> str:
        """Make a restore point if the file has changed since the last one; says so, and that everything is stored."""
        from reifegrad import backup_words  # late: reads YAML
        from ui.status_bar import saved_text

        language = self._window.settings.language
        try:
            made = None if session.read_only else session.backups.keep_saved()
        except ReifegradError as error:
            return backup_words.missing(error, language)
        text = self.tr("{0}. Everything is stored in {1}")
        if made:
            text = self.tr("{0}. Everything is stored in {1}, and a restore point was made.")
        return text.format(saved_text(self.at, language), path.name)

    def try_again(self) -> None:
        """Write what the file did not take."""
        if self._window.frame and self._window.frame.area and self._window.bench:
            self._window.bench.try_again(self._window.frame.area)

    def move_to_copy(self) -> bool:
        """Save a copy under another name and go on in it; the file itself stays as it was. Returns whether it does."""
        session = self._window.session
        if session is None:
            return False
        was_read_only = session.read_only
        target = self._window.files.copy(session.move_to)
        if target is None:
            return False
        self._window.go_on_in(target, anew=was_read_only)
        self.tell_copy(target.name)
        return True

    def tell_copy(self, name: str) -> None:
        """Say that the open file is a copy."""
        self._window.toast(self.tr("You work in “{0}”. The other file stays as it is.").format(name))

    def change_passphrase(self) -> None:
        """Let a person set, change or remove the passphrase of the file."""
        from ui import passphrase

        window = self._window
        if window.session is None or not window.settle():
            return
        if not passphrase.change(window.session, window.settings.language):
            return
        window.remember_recent()
        window.edges.show_status()
        is_set = window.session.passphrase is not None
        window.toast(self.tr("The file is encrypted.") if is_set else self.tr("The file is no longer encrypted."))

    def banner(self) -> "Banner | None":
        """What there is to say about the file as it is now: the most urgent only."""
        from ui.workbench import Banner

        window = self._window
        if window.session and window.session.has_unsaved:
            text = self.tr("Not saved: the file does not take your last changes. Keep this window open.")
            again, copy = self.tr("Try again"), self.tr("Save a copy …")
            return Banner(text, "problem", again, self.try_again, copy, self._save_in_copy)
        kept = window.recovering.banner(window.path) if window.path else None
        if kept:
            return kept
        if window.session and window.session.read_only:
            text = self.tr("This file is open for reading only. To change something, edit a copy.")
            return Banner(text, "notice", self.tr("Edit a copy …"), self.move_to_copy)
        if trouble := window.backups.banner():
            return trouble
        if window.path and files.is_sample(window.path):
            text = self.tr(
                "You see sample data. Try out whatever you like. It begins anew when the sample is next opened."
            )
            own, keep = self.tr("Create your own municipality"), self.tr("Save as your own file …")
            if theme.is_large():  # two buttons leave the text four lines; the other one is in the menu as well
                return Banner(text, "info", keep, self._keep_sample)
            return Banner(text, "info", own, window.files.new_file, keep, self._keep_sample)
        return None

    def _keep_sample(self) -> None:
        if self.move_to_copy():
            self._window.show_banner()

    def _save_in_copy(self) -> None:
        if self.move_to_copy():
            self.try_again()
