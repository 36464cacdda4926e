"""What a person can do with work that a file did not take: bring it back, look at it, discard it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reifegrad import recovery
from reifegrad.errors import ReifegradError
from reifegrad.recovery import Recovery
from ui import dialogs
from ui.files import is_same
from ui.start.recovery_line import moment_in_words

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.workbench import Banner


class Recovering(QObject):
    """Acts for one window, which shows the result."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def restore(self, kept: Recovery) -> None:
        """Bring the work back into its file, or into a new one, and open that."""
        window = self._window
        if window.is_open:
            window.close_file()
        if window.is_open:  # something typed is waiting
            return
        try:
            from ui import passphrase  # late: few files are recovered

            target = passphrase.unlocked(kept.path, window.settings.language, partial(recovery.restore, kept))
        except ReifegradError as error:
            dialogs.problem(error, window.settings.language)
            return
        if target is None:
            return
        window.open_path(str(target))
        if target == kept.source:
            window.toast(self.tr("The changes are back in “{0}”.").format(target.name))
        else:
            said = self.tr("The changes are in the new file “{0}”: the other one has changed or is away.")
            window.toast(said.format(target))

    def view(self, kept: Recovery) -> None:
        """Open what was kept, for reading only."""
        self._window.open_path(str(kept.path))

    def discard(self, kept: Recovery) -> None:
        """Delete what was kept, after a question: nothing brings it back."""
        question = self.tr("Discard the unsaved changes to “{0}”?").format(kept.source.name)
        consequence = self.tr("What was kept on this computer is deleted. The file itself stays as it is.")
        if dialogs.confirm(question, consequence, self.tr("Discard")):
            recovery.discard(kept)
            self._window.build()

    def banner(self, path: Path) -> "Banner | None":
        """What to say over an open file: that it is what was kept, or that something is kept for it."""
        from ui.workbench import Banner

        language = self._window.settings.language
        for each in recovery.found():
            moment = moment_in_words(each.made, language)
            if each.path == path:
                text = self.tr("You are reading unsaved changes {0}. They are kept on this computer only.")
            elif is_same(each.source, path):
                text = self.tr("There are unsaved changes {0} to this file.")
            else:
                continue
            return Banner(text.format(moment), "notice", self.tr("Restore"), partial(self.restore, each))
        return None
