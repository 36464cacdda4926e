"""An open workspace gets a passphrase, another one, or none, with every copy that this computer keeps of it."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reifegrad import log, recovery
from reifegrad.backup import Backup
from reifegrad.errors import EncryptionMissing, FileMissing, ReifegradError
from reifegrad.log import Event
from reifegrad.os_errors import is_there
from reifegrad.passphrase import Passphrase
from reifegrad.recovery import Recovery


class Encryptable(Protocol):
    """An open workspace file."""

    path: Path

    @property
    def workspace_id(self) -> str: ...
    @property
    def passphrase(self) -> Passphrase | None: ...
    def set_passphrase(self, passphrase: Passphrase | None) -> None: ...


@dataclass(frozen=True, slots=True)
class Recoded:
    """What a change of passphrase did not reach.

    `left`: copies of this file that stay as they were, because something keeps them from being read or written, or
    because another passphrase opens them. `others`: how many belong to other files that were copied from this one or
    it from them, and are theirs.
    """

    left: tuple[Path, ...] = ()
    others: int = 0


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


def set_passphrase(file: Encryptable, backups: Iterable[Backup], passphrase: Passphrase | None) -> Recoded:
    """Have the file, its backups and its work kept for recovery open with `passphrase` from now on, or without one.

    Whatever was kept of another file of the same id stays as it is while that file exists: who has that one may not
    know this passphrase. Raises what `WorkspaceFile.set_passphrase` raises; all is as it was then.
    """
    before = file.passphrase
    if passphrase == before:
        return Recoded()
    kept: list[Backup | Recovery] = [*backups, *recovery.of_workspace(file.workspace_id)]
    copies = [each.path for each in kept if _is_of(each.source, file.path)]
    with log.telling(Event.PASSPHRASE_CHANGED, Event.SAVE_FAILED, file=file.workspace_id[:8]) as told:
        file.set_passphrase(passphrase)
        left = tuple(each for each in copies if not _recoded(each, before, passphrase))
        told["count"] = len(left)
    return Recoded(left, len(kept) - len(copies))


def _is_of(source: Path | None, path: Path) -> bool:
    """Whether what was made of `source` belongs to the file at `path`: it lay there, or has nobody else any more."""
    if source is None or not is_there(source):
        return True
    return os.path.realpath(source) == os.path.realpath(path)


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
