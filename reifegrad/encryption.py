"""An open workspace gets a passphrase, another one, or none, with every copy that this computer keeps of it."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reifegrad import log, recovery
from reifegrad.backup import Backup
from reifegrad.errors import EncryptionMissing, FileMissing, ReifegradError, WorkspaceReadOnly
from reifegrad.log import Event
from reifegrad.os_errors import is_there
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress, unheard
from reifegrad.recovery import Recovery


class Encryptable(Protocol):
    """An open workspace file."""

    path: Path

    @property
    def read_only(self) -> bool: ...
    @property
    def workspace_id(self) -> str: ...
    @property
    def passphrase(self) -> Passphrase | None: ...
    def digest(self) -> str: ...
    def set_passphrase(self, passphrase: Passphrase | None, prepared: str = "") -> None: ...


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


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be written anew so that a file and its copies open with `after` in place of `before`.

    `digest` is that of what the file holds. `copies` are those on this computer that belong to it.
    """

    path: Path
    before: Passphrase | None
    after: Passphrase | None
    digest: str
    copies: tuple[Path, ...]

    def prepare(self, progress: Progress = unheard) -> frozenset[Path]:
        """Build everything beside what it replaces, and return the copies for which that went well.

        Nothing is different yet. Needs no thread of its own and not the open file, to which nobody writes meanwhile.
        Raises what `recoding.build` raises for the file, and what `progress` raises; nothing is left then.
        """
        from reifegrad.storage import recoding  # late: the window starts without peewee

        ready: set[Path] = set()
        count = 1 + len(self.copies)
        try:
            recoding.build(self.path, self.before, self.after)
            for number, each in enumerate(self.copies, 1):
                progress(number, count)
                with suppress(ReifegradError):
                    if not recoding.opens_with(each, self.after):
                        recoding.build(each, self.before, self.after)
                        ready.add(each)
            progress(count, count)
        except BaseException:
            self.give_up(ready)
            raise
        return frozenset(ready)

    def give_up(self, ready: Iterable[Path]) -> None:
        """Remove what was built."""
        from reifegrad.storage import recoding

        for each in (self.path, *ready):
            recoding.sweep(each)


def change_of(file: Encryptable, backups: Iterable[Backup], passphrase: Passphrase | None) -> Change:
    """The change that gives the file, its backups and its work kept for recovery another passphrase, or none.

    Whatever was kept of another file of the same id stays as it is while that file exists: who has that one may not
    know this passphrase. Raises WorkspaceReadOnly and CannotRead.
    """
    if file.read_only:
        raise WorkspaceReadOnly(file.path)
    copies, _ = _copies(file, backups)
    return Change(file.path, file.passphrase, passphrase, file.digest(), copies)


def carry_out(file: Encryptable, change: Change, ready: frozenset[Path], backups: Iterable[Backup]) -> Recoded:
    """Have the file and its copies open with the other passphrase from now on; `ready`: what `prepare` returned.

    `backups` are those there are now: one that was made since the change was begun gets the passphrase, too. Whatever
    ends the program meanwhile leaves all of them as they were, or is made up for when the file is opened the next time.
    A copy that is not ready, or whose draft no longer goes with the file, is tried once more by itself. Raises what
    `WorkspaceFile.set_passphrase` raises, and the conditions of `write_condition`; all is as it was then.
    """
    from reifegrad.storage import passphrase_change

    with log.telling(Event.PASSPHRASE_CHANGED, Event.SAVE_FAILED, file=file.workspace_id[:8]) as told:
        try:
            passphrase_change.announce(file.path, ready)
            file.set_passphrase(change.after, change.digest)
        finally:
            placed = passphrase_change.complete(file.path)
            change.give_up(ready)
        copies, others = _copies(file, backups)
        rest = (each for each in copies if each not in placed)
        left = tuple(each for each in rest if not _recoded(each, change.before, change.after))
        told["count"] = len(left)
    return Recoded(left, others)


def _copies(file: Encryptable, backups: Iterable[Backup]) -> tuple[tuple[Path, ...], int]:
    """The copies on this computer that belong to a file, and how many of the same id do not."""
    kept: list[Backup | Recovery] = [*backups, *recovery.of_workspace(file.workspace_id)]
    copies = tuple(each.path for each in kept if _is_of(each.source, file.path))
    return copies, len(kept) - len(copies)


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
