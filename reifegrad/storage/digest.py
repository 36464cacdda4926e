"""A digest of everything a workspace holds: it tells damage inside a value, which the checks of SQLite let pass.

The digest is the sum, modulo 2^128, of one BLAKE2b hash (RFC 7693, 16 bytes) for every row and for every statement of
the schema. A sum needs neither an order nor the rows that stay as they are: a change costs as much as the rows it
touches. Of a document its hash stands in the row, so that it is not written out. The digest guards against damage and
against changes by mistake, not against somebody who computes it anew.
"""

import sqlite3
from collections.abc import Iterator
from hashlib import blake2b

FIRST_SCHEMA = 3
"""Version of the schema from which on files carry a digest."""

_MODULUS = 1 << 128
_FUNCTION = "reifegrad_row"
_HASH = "reifegrad_hash"
_TABLE = "workspace"


def content_digest(connection: sqlite3.Connection) -> str:
    """Compute the digest of what the file holds, 32 hexadecimal digits. Raises sqlite3.DatabaseError."""
    _provide(connection)
    total = 0
    for kind, name, statement in connection.execute(
        "SELECT type, name, sql FROM main.sqlite_master WHERE sql IS NOT NULL"
    ):
        total += _hashed(f"{kind} {name} {' '.join(str(statement).split())}".encode())
    for table, columns in _tables(connection):
        rows = connection.execute(f"SELECT {_line(table, columns)} FROM main.{_quoted(table)}")
        total += sum(_hashed(line) for (line,) in rows)
    return _written(total)


def stored_digest(connection: sqlite3.Connection) -> str:
    """The digest that the file carries; empty if damage took it. Raises sqlite3.DatabaseError."""
    found = connection.execute(f"SELECT digest FROM main.{_TABLE}").fetchone()
    return str(found[0]) if found else ""


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether the file holds what was last written into it. Both are read as of one moment."""
    connection.execute("BEGIN")
    try:
        return stored_digest(connection) == content_digest(connection)
    finally:
        connection.execute("ROLLBACK")


def seal(connection: sqlite3.Connection) -> None:
    """Have the file carry the digest of what it holds now."""
    connection.execute(f"UPDATE main.{_TABLE} SET digest = ?", (content_digest(connection),))


class Digest:
    """Keeps the digest of one open file in step with all that is written through its connection.

    Triggers of this connection alone report each row that comes or goes; nothing of them stands in the file. Made
    outside a transaction, because one that fails would take them back.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._change = 0
        connection.create_function(_FUNCTION, 2, self._on_row)
        _provide(connection)
        for table, columns in _tables(connection):
            for event, ways in (("INSERT", ("NEW",)), ("DELETE", ("OLD",)), ("UPDATE", ("OLD", "NEW"))):
                calls = " ".join(
                    f"SELECT {_FUNCTION}({1 if way == 'NEW' else -1}, {_line(table, columns, way)});" for way in ways
                )
                connection.execute(
                    f"CREATE TEMP TRIGGER IF NOT EXISTS {_quoted(f'{table} {event}')} "
                    f"AFTER {event} ON main.{_quoted(table)} BEGIN {calls} END"
                )

    def begin(self) -> None:
        """Forget what was reported before, as at the beginning of a transaction."""
        self._change = 0

    def store(self) -> None:
        """Have the file carry the digest of what it holds with this transaction."""
        if self._change:
            digest = _written(int(stored_digest(self._connection), 16) + self._change)
            self._connection.execute(f"UPDATE main.{_TABLE} SET digest = ?", (digest,))

    def _on_row(self, sign: int, line: bytes) -> None:
        self._change += sign * _hashed(line)


def _provide(connection: sqlite3.Connection) -> None:
    connection.create_function(_HASH, 1, _hash_of)


def _hash_of(content: bytes | str | float | None) -> bytes | str | float | None:
    """The hash of a document; what is none stays as it is."""
    return blake2b(content, digest_size=16).digest() if isinstance(content, bytes) else content


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The tables with their columns and types, in the order of both; of the one that holds the digest only the id."""
    names = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"
    ).fetchall()
    for (name,) in names:
        columns = [(row[1], row[2]) for row in connection.execute(f"PRAGMA main.table_info({_quoted(name)})")]
        yield name, columns[:1] if name == _TABLE else columns


def _line(table: str, columns: list[tuple[str, str]], row: str = "") -> str:
    """An expression for one row as SQL writes its values, such as target('a1','A1.1',4), in UTF-8."""
    prefix = f"{row}." if row else ""
    values = " || ',' || ".join(_value(f"{prefix}{_quoted(name)}", kind) for name, kind in columns)
    beginning = f"{table}(".replace("'", "''")
    return f"CAST('{beginning}' || {values} || ')' AS BLOB)"


def _value(column: str, kind: str) -> str:
    return f"quote({_HASH}({column}))" if kind == "BLOB" else f"quote({column})"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _hashed(line: bytes) -> int:
    return int.from_bytes(blake2b(line, digest_size=16).digest(), "big")


def _written(total: int) -> str:
    return f"{total % _MODULUS:032x}"
