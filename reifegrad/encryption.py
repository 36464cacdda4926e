"""An open workspace gets a passphrase, another one, or none, with every copy that this computer keeps of it."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from reifegrad import log, recovery
from reifegrad.backup import Backup
from reifegrad.errors import EncryptionMissing, FileMissing, ReifegradError
from reifegrad.log import Event
from reifegrad.passphrase import Passphrase


class Encryptable(Protocol):
    """An open workspace file."""

    path: Path

    @property
    def workspace_id(self) -> str: ...
    @property
    def passphrase(self) -> Passphrase | None: ...
    def set_passphrase(self, passphrase: Passphrase | None) -> None: ...


def is_available() -> bool:
    """Whether the part that encrypts is installed."""
    try:
        require()
    except EncryptionMissing:
        return False
    return True


def require(path: Path | None = None) -> None:
    """Raise EncryptionMissing if the part that encrypts is not installed."""
    from reifegrad.storage import cipher  # late: the window starts without peewee

    cipher.require(path)


def set_passphrase(file: Encryptable, backups: Iterable[Backup], passphrase: Passphrase | None) -> tuple[Path, ...]:
    """Have the file, its backups and its work kept for recovery open with `passphrase` from now on, or without one.

    Returns the copies that stay as they were, because something keeps them from being read or written, or because
    another passphrase opens them. Raises what `WorkspaceFile.set_passphrase` raises; all is as it was then.
    """
    before = file.passphrase
    if passphrase == before:
        return ()
    copies = [each.path for each in backups]
    copies += [each.path for each in recovery.of_workspace(file.workspace_id)]
    with log.telling(Event.PASSPHRASE_CHANGED, Event.SAVE_FAILED, file=file.workspace_id[:8]) as told:
        file.set_passphrase(passphrase)
        left = tuple(each for each in copies if not _recoded(each, before, passphrase))
        told["count"] = len(left)
    return left


def _recoded(path: Path, before: Passphrase | None, after: Passphrase | None) -> bool:
    """Whether the copy opens with `after`. One that does already, from an attempt that was cut off, counts."""
    from reifegrad.storage.recoding import opens_with, recode  # late: the window starts without peewee

    try:
        if not opens_with(path, after):
            recode(path, before, after)
    except FileMissing:
        return True  # thinned out meanwhile
    except ReifegradError:
        return False
    return True
