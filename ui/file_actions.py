"""What the menu "File" does besides opening: new, sample, copy, folder."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reifegrad import paths
from reifegrad.errors import Cancelled, FileMissing, ReifegradError
from ui import dialogs, files, outside
from ui.beside import beside

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.worker import Job


class FileActions(QObject):
    """Asks what is needed, does it, and hands the file to the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None

    def new_file(self) -> None:
        """Ask for the name of a municipality, create its file with a first assessment, and open it."""
        name = dialogs.ask_text(
            self.tr("New municipality"),
            self.tr("Name of the municipality"),
            self.tr("Create"),
            hint=self.tr("The file is stored in the folder {0}").format(paths.documents_folder()),
        )
        if name is None:
            return
        try:
            path = files.create(name, self.tr("Assessment {0}").format(date.today().year))
        except ReifegradError as error:
            dialogs.problem(error, self._window.settings.language)
            return
        self._window.open_path(str(path))

    def choose_file(self) -> None:
        chosen = dialogs.open_file(self.tr("Open a file"), [self._filter()], self._folder())
        if chosen:
            self._window.open_path(str(chosen))

    def open_recent(self, path: str) -> None:
        """Open a file used last; of one that is missing, ask where it is or whether to forget it."""
        window = self._window
        window.presence.look_for([path])
        if not window.presence.is_missing(path):
            window.open_path(path)
            return
        verbs = (self.tr("Look for it …"), self.tr("Remove from the list"))
        match dialogs.choose(FileMissing(Path(path)), window.settings.language, verbs):
            case 0:
                self.choose_file()
            case 1:
                before = window.settings.values.recent
                window.settings.forget(path)
                put_back = partial(window.settings.restore_recent, before)
                window.say(self.tr("{0} is no longer listed.").format(Path(path).name), self.tr("Undo"), put_back)

    def check_file(self) -> None:
        """Read the open file through, or one that is chosen, and show what was found."""
        from ui import rescue

        path = self._window.path
        if path is None:
            path = dialogs.open_file(self.tr("Check a file"), [self._filter()], self._folder())
        if path and self._window.settle():
            rescue.check(path, self._window.settings.language)

    def open_sample(self) -> None:
        """Create the sample municipality off the window's thread and open it; one that is open comes to the front."""
        from ui.worker import Job

        if self._job:
            return
        for each in (self._window, *beside(self._window)):
            if each.path and files.is_sample(each.path):
                each.come_to_front()
                return
        self._job = Job(self.tr("The sample is being made"), files.create_sample, self._window)
        self._job.done.connect(self._on_sample)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def save_copy(self) -> None:
        """Save the open file under another name; the open one stays open."""
        session = self._window.session
        target = self.copy(session.copy_to) if session and self._window.settle() else None
        if target:
            self._window.toast(self.tr("A copy was saved as {0}").format(target.name))

    def copy(self, write: Callable[[Path], None]) -> Path | None:
        """Ask for a name and have a copy of the open file written there, until it works or is given up.

        Returns where the copy is.
        """
        path = self._window.path
        if path is None:
            return None
        proposal = files.copy_of(paths.documents_folder() / path.name if files.is_sample(path) else path)
        while True:
            target = dialogs.save_file(self.tr("Save a copy"), [self._filter()], proposal, replaces=False)
            if target is None:
                return None
            try:
                write(target)
            except ReifegradError as error:
                dialogs.problem(error, self._window.settings.language)
                proposal = target
            else:
                return target

    def clear_recent(self) -> None:
        """Empty the list of files used last; the files stay, and the list can be brought back."""
        window = self._window
        before = window.settings.values.recent
        window.settings.restore_recent(())
        put_back = partial(window.settings.restore_recent, before)
        window.say(self.tr("The list is empty. The files themselves are still there."), self.tr("Undo"), put_back)

    def close(self) -> None:
        """Close the file; without one the window itself, unless it is the last."""
        if self._window.is_open:
            self._window.close_file()
        elif beside(self._window):
            self._window.close()

    def show_folder(self) -> None:
        if self._window.path:
            outside.show(self._window.path.parent)

    def show_properties(self) -> None:
        """Show whose file is open, and let a person change that."""
        from ui.municipality_dialog import MunicipalityDialog  # late: rarely needed

        window = self._window
        if window.session is None or window.path is None or not window.settle():
            return
        dialog = MunicipalityDialog(window.session, window.path, window.settings.language, dialogs.parent())
        if dialogs.run(dialog):
            window.remember_recent()

    def _folder(self) -> Path:
        """Where a person begins to look: beside the open file, else beside the one that was used last."""
        window = self._window
        recent = (
            Path(each.path) for each in window.settings.values.recent if not window.presence.is_missing(each.path)
        )
        return files.folder_to_look_in(window.path or next(recent, None))

    def _filter(self) -> str:
        return self.tr("Reifegrad files (*.reifegrad)")

    def _on_sample(self, path: Path) -> None:
        self._window.open_path(str(path))

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ReifegradError):
            raise error
        dialogs.problem(error, self._window.settings.language)

    def _on_ended(self) -> None:
        self._job = None
