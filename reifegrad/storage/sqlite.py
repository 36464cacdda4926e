"""Everything that only SQLite knows: how a file is recognised, opened, checked, copied, and what its refusals mean."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from peewee import DatabaseError as PeeweeError
from peewee import SqliteDatabase

from reifegrad.errors import (
    CannotRead,
    CannotWrite,
    DiskFull,
    FileEmpty,
    FileTooLarge,
    JournalNotAFile,
    NoPermission,
    NotAWorkspace,
    PassphraseNeeded,
    PassphraseWrong,
    PathTooLong,
    ReifegradError,
    TargetBusy,
    UpgradeFailed,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceGone,
    WorkspaceReadOnly,
    WorkspaceTooNew,
)
from reifegrad.file_header import APPLICATION_ID, PAGE, Header, header_of, looks_encrypted
from reifegrad.foreign_file import read_at_most
from reifegrad.os_errors import is_file, is_there, read_condition
from reifegrad.passphrase import Passphrase
from reifegrad.storage import cipher, digest, schema
from reifegrad.storage.cipher import CipherDatabase, errors
from reifegrad.storage.cipher import key_of as key_of
from reifegrad.storage.migrations import SCHEMA_VERSION, migrate
from reifegrad.storage.schema import Differences

_PATIENCE = 5
"""Seconds that a connection waits for another program to finish writing."""

MOST_BYTES = 500_000_000
"""Size of a file that is opened; setting of this tool. 10,000 responses of 40 answers have 60 MB."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 50_000_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,  # by which SQLite compacts a file
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""Bounds of a connection against files that are made to fill memory or time; setting of this tool."""

FIRST_WITH_ID = 3
"""The schema from which on a file has an id."""

_JOURNAL = "-journal"
_LONGEST_PATH = 512 - len(_JOURNAL)
"""Bytes that SQLite takes for a path on Unix, less the ending of its journal."""


def journal_path(path: Path) -> Path:
    """Where SQLite keeps what a transaction overwrites, until it is committed."""
    return path.with_name(path.name + _JOURNAL)


def version_at(path: Path, key: Passphrase | None = None) -> int:
    """The version of the schema as the first bytes tell it, without SQLite and without a trace.

    An encrypted file tells it only to its passphrase, which a plain one does not need.

    Raises FileMissing, FileIsFolder, FileEmpty, NoPermission, CannotRead, PathTooLong, NotAWorkspace, WorkspaceTooNew,
    WorkspaceBusy, WorkspaceDamaged, PassphraseNeeded, PassphraseWrong or EncryptionMissing.
    """
    first = _first_page(path)
    header = _header_inside(path, key) if looks_encrypted(first) else header_of(first)
    if not header.is_database:
        raise NotAWorkspace(path)
    if header.version is None:
        raise WorkspaceDamaged(path)
    if header.application != APPLICATION_ID:
        raise NotAWorkspace(path)
    if header.version > SCHEMA_VERSION:
        raise WorkspaceTooNew(path, found=header.version, supported=SCHEMA_VERSION)
    if header.version == 0:
        raise WorkspaceDamaged(path)
    refuse_long(path)
    return header.version


def is_encrypted(path: Path) -> bool:
    """Whether the file opens with a passphrase only. Raises what `version_at` raises for a file that cannot be read."""
    return looks_encrypted(_first_page(path))


def _first_page(path: Path) -> bytes:
    try:
        first = read_at_most(path, PAGE - 1)
        size = path.stat().st_size
    except TargetBusy as busy:
        raise WorkspaceBusy(path) from busy
    except OSError as error:
        raise read_condition(error, path) from error
    if not first:
        raise FileEmpty(path)
    if size > MOST_BYTES:
        raise FileTooLarge(path, limit=MOST_BYTES // 1_000_000)
    return first


def _header_inside(path: Path, key: Passphrase | None) -> Header:
    """What the header of an encrypted file says."""
    refuse_long(path)
    cipher.require(path)
    if key is None:
        raise PassphraseNeeded(path)
    address = f"{_address(path, 'ro')}&immutable=1"  # as the bytes are, whatever a crash left beside them
    with translated(path, writing=False), closing(cipher.open_encrypted(address, path, key)) as connection:
        with _opened_by(key, path):
            (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return Header(True, int(version), int(application))


def refuse_long(path: Path) -> None:
    """Raise PathTooLong for a path that SQLite would not open, wherever the system would."""
    if len(bytes(path.absolute())) > _LONGEST_PATH:
        raise PathTooLong(path)


def make(path: Path, *, key: Passphrase | None = None) -> None:
    """Turn the empty file at `path` into a workspace of the newest schema, without any entity."""
    with translated(path, writing=True), closing(_opened(path, key)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection)
        connection.execute("VACUUM")  # pages that the steps left free


def connect(path: Path, *, read_only: bool, key: Passphrase | None = None, cut_off: bool = False) -> SqliteDatabase:
    """Open the file with the settings that every connection has. Checks nothing, migrates nothing.

    One thread at a time may use the connection, not only the one that opens it.

    With a key the file is one that SQLCipher encrypts. With `cut_off` one that lacks pages at its end opens as well, so
    that what stands on the others can be read. Raises PassphraseWrong, EncryptionMissing, JournalNotAFile, and what
    `translated` gives.
    """
    _refuse_beside(path)
    pragmas: dict[str, object] = {"foreign_keys": 1, "cell_size_check": 1}
    if not read_only:
        # One file that can be copied, also on a network drive, and durable with every commit: "extra" is "full" and has
        # the folder written as well, else a power cut could bring back the journal, which would undo the commit.
        pragmas |= {"journal_mode": "delete", "synchronous": "extra", "temp_store": "memory", "secure_delete": 1}
    if cut_off:
        pragmas["writable_schema"] = 1  # without it SQLite refuses a file shorter than its header says
    address = _address(path, "ro" if read_only else "rw")
    if key is None:
        database = SqliteDatabase(
            address, uri=True, pragmas=pragmas, timeout=_PATIENCE, thread_safe=False, check_same_thread=False
        )
    else:
        database = CipherDatabase(address, path, key, pragmas=pragmas, timeout=_PATIENCE)
    with translated(path, writing=not read_only), _opened_by(key, path):
        try:
            database.connect()
            if key is None:
                for limit, value in _LIMITS.items():
                    _connection(database).setlimit(limit, value)
            else:  # nobody without the passphrase can put anything into it
                version_of(database)  # nothing is deciphered before the first page is read
        except BaseException:
            database.close()
            raise
    return database


def _refuse_beside(path: Path) -> None:
    """Raise JournalNotAFile for a name that SQLite would open as its own: it would wait for a pipe for ever."""
    for ending in (_JOURNAL, "-wal", "-shm"):
        beside = path.with_name(path.name + ending)
        if is_there(beside) and not is_file(beside):
            raise JournalNotAFile(path, journal=beside.name)


def version_of(database: SqliteDatabase) -> int:
    """The version of the schema."""
    (version,) = _connection(database).execute("PRAGMA user_version").fetchone()
    return int(version)


def data_version(database: SqliteDatabase) -> int:
    """A number that changes when another connection has written to the file, whatever program it belongs to."""
    (version,) = _connection(database).execute("PRAGMA data_version").fetchone()
    return int(version)


def name_workspace(database: SqliteDatabase, id: str) -> None:
    """Give the file the id of another one, whose content it takes over."""
    _connection(database).execute("UPDATE workspace SET id = ?", (id,))
    digest.seal(_connection(database))


def workspace_id_of(database: SqliteDatabase) -> str:
    """The random id that a file keeps for ever, and shares with its copies.

    Empty for a file of a schema that gave none, or if damage took it.
    """
    if version_of(database) < FIRST_WITH_ID:
        return ""
    found = _connection(database).execute("SELECT id FROM workspace").fetchone()
    return str(found[0]) if found else ""


def row_counts(database: SqliteDatabase) -> dict[str, int]:
    """How many rows every table has, by its name."""
    connection = _connection(database)
    tables = [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {each: connection.execute(f'SELECT count(*) FROM "{each}"').fetchone()[0] for each in tables}


def upgrade(database: SqliteDatabase, path: Path) -> None:
    """Bring the file to the newest schema, or leave it as it is and raise UpgradeFailed or what speaks against it."""
    try:
        with translated(path, writing=True):
            migrate(_connection(database))
    except errors() as error:
        raise UpgradeFailed(path, reason=str(error)) from error


def upgraded_in_memory(database: SqliteDatabase, path: Path) -> SqliteDatabase:
    """A copy in memory that has the newest schema and cannot be written."""
    key, pragmas = key_of(database), {"foreign_keys": 1}
    copied = (
        SqliteDatabase(":memory:", pragmas=pragmas)
        if key is None
        else CipherDatabase(":memory:", path, key, pragmas=pragmas)  # so that copies of it are encrypted as well
    )
    copied.connect()
    try:
        with translated(path, writing=False):
            _connection(database).backup(_connection(copied))
        upgrade(copied, path)
        _connection(copied).execute("PRAGMA query_only = ON")
    except BaseException:
        copied.close()
        raise
    return copied


def tidied(database: SqliteDatabase) -> bool:
    """Write the whole file anew in the order of its keys; returns whether that went well, else it stays as it is.

    Within a page SQLite keeps rows where they came to lie, and deleted ones until they are written over: both would
    tell what was entered when.
    """
    connection = _connection(database)
    try:
        connection.execute("VACUUM")
    except errors():
        with suppress(*errors()):  # as after a transaction that failed
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return False
    return True


def read_all(database: SqliteDatabase, statement: str) -> Iterator[tuple[Any, ...]]:
    """Run a query and yield its rows; twice as fast as the rows of peewee."""
    yield from _connection(database).execute(statement)


def run_for_each(database: SqliteDatabase, statement: str, lines: Iterable[Sequence[object]]) -> None:
    """Run one statement once for each line of parameters; ten times faster than as many queries of peewee."""
    _connection(database).executemany(statement, lines)


@contextmanager
def transaction(database: SqliteDatabase) -> Iterator[None]:
    """All that is written inside lands in the file, or nothing.

    SQLite takes a transaction back itself when the drive is full or fails. peewee's own transactions do not expect that
    (4.5.3: "cannot rollback - no transaction is active") and would hide the cause.
    """
    connection = _connection(database)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        with suppress(*errors()):  # where the drive failed, SQLite takes pages back with the next reading
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        raise


def differences(database: SqliteDatabase) -> Differences:
    """How the schema differs from what the program gives a file. To be asked before anything of the file is run."""
    try:
        return schema.differences(_connection(database), version_of(database))
    except UnicodeDecodeError:  # names that are no text
        return Differences((), False)
    except errors() as error:
        if _name_of(error) == "SQLITE_ERROR":  # a format that SQLite does not know, a statement that it cannot read
            return Differences((), False)
        raise


def quick_faults(database: SqliteDatabase) -> list[str]:
    """Faults in the structure of the file, in the words of SQLite; empty if there are none."""
    return _check(database, "PRAGMA quick_check")


def all_faults(database: SqliteDatabase) -> list[str]:
    """Faults in structure and indexes; slower than `quick_faults`."""
    return _check(database, "PRAGMA integrity_check")


def is_as_written(database: SqliteDatabase) -> bool:
    """Whether the file holds, value by value, what was last written into it; files before schema 3 cannot tell."""
    if version_of(database) < digest.FIRST_SCHEMA:
        return True
    try:
        return digest.is_sound(_connection(database))
    except errors() as error:
        if _name_of(error) == "SQLITE_ERROR":  # damage in the schema gives tables and columns other names
            return False
        raise


def digest_of(database: SqliteDatabase) -> digest.Digest:
    """What keeps the digest of the file in step with all that is written through this connection from now on."""
    return digest.Digest(_connection(database))


def stored_digest(database: SqliteDatabase) -> str:
    """The digest of what was last written into the file, empty if damage took it."""
    return digest.stored_digest(_connection(database))


def accept(database: SqliteDatabase) -> None:
    """Have what the file holds now count as written."""
    digest.seal(_connection(database))


def lost_references(database: SqliteDatabase) -> list[tuple[str, str]]:
    """Rows that refer to nothing, as (table, table referred to)."""
    return [(table, parent) for table, _, parent, _ in _connection(database).execute("PRAGMA foreign_key_check")]


def _check(database: SqliteDatabase, statement: str) -> list[str]:
    try:
        found = [str(line) for (line,) in _connection(database).execute(statement)]
    except UnicodeDecodeError as error:  # names in the words of SQLite
        return [str(error)]
    except errors() as error:
        if _name_of(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_TOOBIG")):
            return [str(error)]
        raise
    return [] if found == ["ok"] else found


def copy(database: SqliteDatabase, target: Path) -> None:
    """Write the present state into the file at `target`, which is created or replaced, under the same passphrase."""
    with translated(target, writing=True), closing(_opened(target, key_of(database), "rwc")) as connection:
        _connection(database).backup(connection)


def recode(path: Path, old: Passphrase | None, target: Path, new: Passphrase | None) -> None:
    """Bring the content of a file into the empty one at `target`, which another passphrase opens from then on."""
    made = cipher.open_encrypted(_address(target, "rw"), target, new)
    with translated(path, writing=True), closing(made) as connection, _opened_by(old, path):
        cipher.take_over(connection, _address(path, "ro"), path, old)


def content_of(database: SqliteDatabase) -> tuple[int, str]:
    """Version of the schema and digest of everything in it: the same for files that hold the same."""
    return version_of(database), digest.content_digest(_connection(database))


@contextmanager
def _opened_by(key: Passphrase | None, path: Path) -> Iterator[None]:
    """Tell a passphrase that does not fit; to SQLCipher the file is none of its own then."""
    try:
        yield
    except errors() as error:
        if key is not None and _name_of(error) == "SQLITE_NOTADB":
            raise PassphraseWrong(path) from error
        raise


def _opened(path: Path, key: Passphrase | None, mode: str = "rw") -> sqlite3.Connection:
    """A bare connection in autocommit mode, encrypting where there is a key."""
    address = _address(path, mode)
    if key is None:
        return sqlite3.connect(address, uri=True, isolation_level=None)
    return cipher.open_encrypted(address, path, key)


def _connection(database: SqliteDatabase) -> sqlite3.Connection:
    connection: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
    return connection


@contextmanager
def translated(path: Path, *, writing: bool) -> Iterator[None]:
    """Turn refusals that a person can mend into `reifegrad.errors`; faults of this program pass as they are."""
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite quotes names that are no text
        raise WorkspaceDamaged(path) from error
    except errors() as error:
        condition = _condition(error, path, writing)
        if condition is None:
            raise
        raise condition from error


def _condition(error: Exception, path: Path, writing: bool) -> ReifegradError | None:
    name = _name_of(error)
    if not name and _NOT_UTF8 in str(error):  # Python's own reading of a text, so without a code of SQLite
        return WorkspaceDamaged(path)
    if name == "SQLITE_ERROR" and _UNKNOWN_FORMAT in str(error):
        return WorkspaceDamaged(path)
    for beginning, kind in _CONDITIONS:
        if name.startswith(beginning):
            return kind(path)
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return (CannotWrite if writing else CannotRead)(path, reason=str(error))
    return None


_NOT_UTF8 = "Could not decode to UTF-8"
_UNKNOWN_FORMAT = "unsupported file format"
"""Of the schema, for which SQLite has no code of its own."""

_CONDITIONS: tuple[tuple[str, type[ReifegradError]], ...] = (
    ("SQLITE_READONLY_DBMOVED", WorkspaceGone),
    ("SQLITE_FULL", DiskFull),
    ("SQLITE_READONLY", WorkspaceReadOnly),
    ("SQLITE_CORRUPT", WorkspaceDamaged),
    ("SQLITE_NOTADB", WorkspaceDamaged),
    ("SQLITE_TOOBIG", WorkspaceDamaged),
    ("SQLITE_BUSY", WorkspaceBusy),
    ("SQLITE_LOCKED", WorkspaceBusy),
    ("SQLITE_PERM", NoPermission),
    ("SQLITE_AUTH", NoPermission),
)


def _name_of(error: Exception) -> str:
    """The error code of SQLite by name; peewee keeps the original error as the context of its own."""
    original = error.__context__ if isinstance(error, PeeweeError) else error
    return str(getattr(original, "sqlite_errorname", ""))


def _address(path: Path, mode: str) -> str:
    """The file as SQLite address; never creates a file. A share (//server/…) needs four slashes."""
    plain = path.absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(os.fsencode(plain))}?mode={mode}"
