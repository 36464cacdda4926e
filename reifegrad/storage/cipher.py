"""Encrypted files by SQLCipher, a part that need not be installed; nothing is imported before the first such file."""

import sqlite3
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import cast

from peewee import DatabaseError as PeeweeError
from peewee import SqliteDatabase

from reifegrad.errors import EncryptionMissing
from reifegrad.passphrase import SALT_BYTES, Passphrase


def errors() -> tuple[type[Exception], ...]:
    """What SQLite raises: by Python's own module, through peewee, and by SQLCipher once it was asked for."""
    loaded = sys.modules.get("sqlcipher3.dbapi2")
    plain = (sqlite3.Error, PeeweeError)
    return plain if loaded is None else (*plain, loaded.Error)


def require(path: Path | None = None) -> ModuleType:
    """The module that speaks to SQLCipher. Raises EncryptionMissing where it is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise EncryptionMissing(path) from error
    return cast(ModuleType, dbapi2)


def open_encrypted(address: str, path: Path, key: Passphrase | None, **parameters: object) -> sqlite3.Connection:
    """Connect through SQLCipher, which has the interface of `sqlite3`; without a key it opens plain files.

    `path` is the file that tells the salt: the one at the address, unless that is in memory. All settings are those of
    SQLCipher 4: AES-256 for each page of 4096 bytes, with its own HMAC-SHA512.
    """
    connection = require().connect(address, uri=True, isolation_level=None, **parameters)
    connection.execute("PRAGMA cipher_log_level = NONE")  # a passphrase that does not fit is told by us, not on stderr
    if key is not None:
        connection.set_key(_raw_key(path, key))
    return cast(sqlite3.Connection, connection)


def _raw_key(path: Path, key: Passphrase) -> str:
    """Derived key and salt in the form that SQLCipher takes as they are: no quoting, and no second derivation.

    A file begins with its salt; an empty one gets that of the files that were opened before.
    """
    salt = b""
    with suppress(OSError), path.open("rb") as file:  # SQLite tells better what is wrong
        salt = file.read(SALT_BYTES)
    if len(salt) < SALT_BYTES:
        salt = key.salt
    return f"x'{key.key(salt).hex()}{salt.hex()}'"


def take_over(connection: sqlite3.Connection, address: str, path: Path, key: Passphrase | None) -> None:
    """Bring the content of a file, with a key of its own or none, into the empty database of this connection.

    SQLite's own copying refuses to do so where one of both is encrypted and the other is not, and sqlcipher_export
    gives no codes for what goes wrong. The rows come in the order of their keys, as after VACUUM. The connection is one
    of `open_encrypted`, and is closed afterwards.
    """
    connection.execute("ATTACH ? AS given KEY ?", (address, _raw_key(path, key) if key else ""))
    connection.execute("BEGIN")
    statements = connection.execute(
        "SELECT type, name, sql FROM given.sqlite_master WHERE sql IS NOT NULL ORDER BY type <> 'table', rowid"
    ).fetchall()
    for kind, name, statement in statements:
        connection.execute(statement)
        if kind == "table":
            quoted = '"{}"'.format(name.replace('"', '""'))
            connection.execute(f"INSERT INTO main.{quoted} SELECT * FROM given.{quoted}")
    for pragma in ("user_version", "application_id"):
        (value,) = connection.execute(f"PRAGMA given.{pragma}").fetchone()
        connection.execute(f"PRAGMA main.{pragma} = {value}")
    connection.execute("COMMIT")


class CipherDatabase(SqliteDatabase):
    """A database of peewee that is encrypted. Its `key` is the only place that holds the passphrase."""

    def __init__(
        self,
        address: str,
        path: Path,
        key: Passphrase,
        *,
        pragmas: Mapping[str, object],
        timeout: float = 5.0,
    ) -> None:
        super().__init__(address, thread_safe=False, pragmas=dict(pragmas), timeout=timeout)
        self.key = key
        self._path = path
        self._patience = timeout

    def _connect(self) -> sqlite3.Connection:
        connection = open_encrypted(
            self.database, self._path, self.key, timeout=self._patience, check_same_thread=False
        )
        try:
            self._add_conn_hooks(connection)  # type: ignore[attr-defined]  # as peewee's own for SQLCipher does
        except BaseException:
            connection.close()
            raise
        return connection


def key_of(database: SqliteDatabase) -> Passphrase | None:
    """The passphrase that opened the file; None if it is not encrypted."""
    return database.key if isinstance(database, CipherDatabase) else None
