"""The backups of an open workspace: made when they are due, found, and told about when one could not be made."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from reifegrad import log
from reifegrad.backup import Backup, Reason
from reifegrad.errors import ReifegradError
from reifegrad.operations import checks


class Kept(Protocol):
    """What backups are made of: the workspace file, or a stand-in for tests."""

    path: Path

    @property
    def read_only(self) -> bool: ...
    @property
    def workspace_id(self) -> str: ...
    def is_backed_up(self) -> bool: ...
    def back_up(self, reason: Reason, now: datetime, name: str = "", folder: Path | None = None) -> Backup: ...


class Keeper:
    """Makes and finds the backups of one open file."""

    def __init__(self, file: Kept, clock: Callable[[], datetime]) -> None:
        self._file = file
        self._clock = clock
        self._is_due = False
        self.trouble: ReifegradError | None = None
        """Why the file could not be kept as it was when it was opened; None if it was, or nobody tried yet."""

    def expect(self) -> None:
        """Have the file kept as it is now, before the first change at the latest. For one that was just opened."""
        self._is_due = not self._file.read_only

    def keep_opened(self) -> None:
        """Make a backup of the file as it was opened, if there is none yet and it has changed since the last one.

        4 ms per megabyte. What stands in the way is in `trouble`, and stops nobody from working.
        """
        if not self._is_due:
            return
        self._is_due = False
        try:
            if not self._file.is_backed_up():
                self.make(Reason.CHANGED)
        except ReifegradError as error:
            self.trouble = error

    def keep_saved(self) -> Backup | None:
        """Make a backup of the file as it is, if it has changed since the last one. Raises as `make`."""
        return None if self._file.is_backed_up() else self.make(Reason.SAVED)

    def make(self, reason: Reason, name: str = "", folder: Path | None = None) -> Backup:
        """Make a backup now, in another folder than the chosen one if that is given.

        A name is one line of at most `LONGEST_NAME` characters. Raises InvalidInput for another one, NoPermission,
        DiskFull or whatever keeps it from being made and checked.
        """
        name = checks.name("restore_point", name) if name else ""
        file = self._file.workspace_id[:8]
        with log.telling(log.Event.BACKED_UP, log.Event.BACKUP_FAILED, reason=reason, file=file) as told:
            backup = self._file.back_up(reason, self._clock(), name, folder)
            told["bytes"] = backup.size
        return backup

    def known(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """The backups of this file and its copies, newest first; in one folder only if that is given."""
        from reifegrad.storage import backups  # late: the window starts without peewee

        where = backups.chosen(folder)
        nameless = [each for each in backups.backups_of("", where) if each.source == self._file.path.resolve()]
        return backups.backups_of(self._file.workspace_id, where) + tuple(nameless)

    @property
    def folder(self) -> Path:
        """Where new backups lie, of all files together."""
        return folder_of_backups()

    def save_as(self, backup: Backup, target: Path) -> None:
        """Write a backup as a file of its own, under a new name. Raises what `WorkspaceFile.copy_to` raises."""
        from reifegrad.storage import backups

        backups.save_as(backup, target)

    def remove(self, backup: Backup) -> None:
        """Delete a backup for good. Raises NoPermission or another writing condition."""
        from reifegrad.storage import backups

        backups.remove(backup)


def folder_of_backups() -> Path:
    """Where new backups of any file lie."""
    from reifegrad.storage import backups

    return backups.chosen().folder
