"""Opening a workspace file: what is looked at before it is relied on, and how an older one becomes a new one.

Gives connections; who has the file locked is the matter of the caller.
"""

import os
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from peewee import SqliteDatabase

from reifegrad import log
from reifegrad.backup import Reason
from reifegrad.errors import ContentChanged, ContentDamaged, ForeignParts, ReifegradError, WorkspaceDamaged
from reifegrad.log import Event
from reifegrad.os_errors import read_condition
from reifegrad.passphrase import Passphrase
from reifegrad.storage import journal, sqlite
from reifegrad.storage.backups import adopt, back_up, current_backup
from reifegrad.storage.lock import Lock
from reifegrad.storage.migrations import SCHEMA_VERSION


def followed(path: Path) -> Path:
    """The file that a link points to, else `path` itself. Raises what `read_condition` gives for an impossible name."""
    try:
        return path.resolve() if path.is_symlink() else path.absolute()
    except OSError as error:
        raise read_condition(error, path) from error


def checked(path: Path, key: Passphrase | None, *, read_only: bool) -> SqliteDatabase:
    """Open the file and make sure that it can be relied on."""
    database = sqlite.connect(path, read_only=read_only, key=key)
    try:
        with sqlite.translated(path, writing=False):
            if not own_schema(database, path) or sqlite.all_faults(database):
                raise WorkspaceDamaged(path)
            if not sqlite.is_as_written(database):
                raise ContentChanged(path)
    except BaseException:
        database.close()
        raise
    return database


def own_schema(database: SqliteDatabase, path: Path) -> bool:
    """Whether the schema is complete and as it was made. Raises ForeignParts if it holds anything else."""
    found = sqlite.differences(database)
    if found.foreign:
        raise ForeignParts(path, parts=", ".join(found.foreign))
    return found.is_complete


def play_back(path: Path, key: Passphrase | None) -> None:
    """Have SQLite take back what a crash left half written. Raises what `journal.try_out` raises."""
    if not sqlite.journal_path(path).exists():
        return

    def check(file: Path) -> None:
        checked(file, key, read_only=False).close()

    journal.try_out(path, check)
    with suppress(ReifegradError):  # told by whoever opens the file next
        check(path)


def upgraded(path: Path, database: SqliteDatabase, clock: Callable[[], datetime]) -> SqliteDatabase:
    """The same database, brought to the newest schema if it is older."""
    try:
        with sqlite.translated(path, writing=True):
            version = sqlite.version_of(database)
            if version < SCHEMA_VERSION:
                if sqlite.lost_references(database):
                    raise ContentDamaged(path)
                backup = current_backup(database, path) or back_up(database, path, Reason.MIGRATION, clock())
                with log.telling(Event.UPGRADED, Event.UPGRADE_FAILED, schema=SCHEMA_VERSION):
                    sqlite.upgrade(database, path)
                sqlite.tidied(database)  # what the upgrade dropped would else lie there until it is written over
                adopt(backup, database)
    except BaseException:
        database.close()
        raise
    return database


def upgraded_copy(path: Path, database: SqliteDatabase) -> SqliteDatabase:
    """The database, or a copy in memory that has the newest schema if the file is older."""
    with sqlite.translated(path, writing=False):
        if sqlite.version_of(database) == SCHEMA_VERSION:
            return database
    try:
        return sqlite.upgraded_in_memory(database, path)
    finally:
        database.close()


def is_writable(path: Path) -> bool:
    """Whether the file opens for writing; on network drives the rights that a system names are not always the truth."""
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError:
        return False
    return True


def unchecked(path: Path, key: Passphrase | None) -> SqliteDatabase:
    """Open whatever SQLite still opens, for reading, in the newest schema. Raises as `checked`."""
    database = sqlite.connect(path, read_only=True, key=key)
    try:
        with sqlite.translated(path, writing=False):
            own_schema(database, path)
    except BaseException:
        database.close()
        raise
    return upgraded_copy(path, database)


def accept(path: Path, key: Passphrase | None) -> None:
    """Have what another program wrote into a file, which the caller has locked, count as written.

    Raises ForeignParts, WorkspaceDamaged, and what `sqlite.translated` gives.
    """
    with closing(sqlite.connect(path, read_only=False, key=key)) as database, sqlite.translated(path, writing=True):
        own_schema(database, path)
        if sqlite.all_faults(database):
            raise WorkspaceDamaged(path)
        sqlite.accept(database)


def recover(path: Path, key: Passphrase | None, clock: Callable[[], datetime]) -> None:
    """Have SQLite take back what a crash left half written; it cannot do so while it only reads.

    Where someone else has the file, or it is write-protected, this is not ours to do.
    """
    if sqlite.journal_path(path).exists() and is_writable(path):
        try:
            lock = Lock.acquire(path, clock)
        except ReifegradError:
            return
        try:
            play_back(path, key)
        finally:
            lock.release()
