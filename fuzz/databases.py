"""Ways to spoil a workspace: hostile values in its rows, and things in its schema that act by themselves."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from fuzz.bytes import HOSTILE_TEXTS
from fuzz.trees import spoilt_json
from reifegrad.storage import digest

_VALUES: Final = (None, 0, -1, 2**63 - 1, -(2**63), 0.5, 1e308, b"", b"\xff\xfe", "2026-02-30", "[]", "{}", "[" * 5_000)

_PARTS: Final = (
    "CREATE TRIGGER spoil AFTER INSERT ON {table} BEGIN DELETE FROM {table}; END",
    "CREATE TRIGGER spoil AFTER UPDATE ON {table} BEGIN UPDATE {table} SET {column} = randomblob(9); END",
    "CREATE VIEW spoil AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    "ALTER TABLE {table} ADD COLUMN spoil TEXT AS (hex(zeroblob(100000000)))",
    "ALTER TABLE {table} ADD COLUMN spoil TEXT DEFAULT 'x'",
    "ALTER TABLE {table} RENAME TO spoil",
    "ALTER TABLE {table} RENAME COLUMN {column} TO spoil",
    "DROP TABLE {table}",
    "CREATE TABLE spoil (x TEXT)",
    "CREATE INDEX spoil ON {table} (abs({column}))",
    "PRAGMA user_version = 1",
    "PRAGMA user_version = 2",
    "PRAGMA user_version = 2147483647",
    "UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB') WHERE name = '{table}'",
    "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', '--') WHERE name = '{table}'",
    "UPDATE sqlite_schema SET type = 'view', sql = 'CREATE VIEW {table} AS SELECT 1 {column}' WHERE name = '{table}'",
    "UPDATE sqlite_schema SET rootpage = 1 WHERE name = '{table}'",
    "UPDATE sqlite_schema SET sql = 'CREATE TABLE x(' WHERE name = '{table}'",
)


def spoilt_rows(random: Random, content: bytes) -> bytes:
    """Other values in some rows, past every rule of the schema."""

    def change(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for _ in range(random.choice((1, 1, 3))):
            table, column = _place(random, connection)
            rows = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            where = f"WHERE {column} = (SELECT {column} FROM {table} LIMIT 1 OFFSET {random.randrange(max(1, rows))})"
            value = random.choice((random.choice(_VALUES), random.choice(HOSTILE_TEXTS), _other(random, connection)))
            with suppress(sqlite3.Error, UnicodeEncodeError):
                connection.execute(
                    f"UPDATE {table} SET {column} = ? {where if random.random() < 0.8 else ''}", (value,)
                )

    return _changed(content, change)


def spoilt_survey(random: Random, content: bytes) -> bytes:
    """Another survey than any linter would pass, under the right hash."""

    def change(connection: sqlite3.Connection) -> None:
        found = connection.execute("SELECT content_hash, content FROM survey_snapshot").fetchall()
        before, survey = random.choice(found)
        plain = json.dumps(json.loads(spoilt_json(random, survey.encode())), ensure_ascii=False, separators=(",", ":"))
        after = hashlib.sha256(plain.encode("utf-8")).hexdigest()
        new = (after, plain, before)
        connection.execute("UPDATE survey_snapshot SET content_hash = ?, content = ? WHERE content_hash = ?", new)
        connection.execute("UPDATE assessment SET survey_hash = ? WHERE survey_hash = ?", (after, before))

    return _changed(content, change)


def spoilt_schema(random: Random, content: bytes) -> bytes:
    """A trigger, a view, a computed column or a table that does not belong there."""

    def change(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA writable_schema = ON")
        for _ in range(random.choice((1, 1, 2))):
            table, column = _place(random, connection)
            with suppress(sqlite3.Error):
                connection.execute(random.choice(_PARTS).format(table=table, column=column))

    return _changed(content, change)


def _place(random: Random, connection: sqlite3.Connection) -> tuple[str, str]:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    table = random.choice([each for each in tables if not each.startswith("sqlite_")])
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    return table, random.choice(columns)


def _other(random: Random, connection: sqlite3.Connection) -> object:
    table, column = _place(random, connection)
    found = connection.execute(f"SELECT {column} FROM {table} LIMIT 20").fetchall()
    return random.choice(found)[0] if found else None


def _changed(content: bytes, change: Callable[[sqlite3.Connection], None]) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "spoilt"
        path.write_bytes(content)
        with suppress(Exception), closing(sqlite3.connect(path)) as connection:  # it may be spoilt beyond that already
            connection.isolation_level = None
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA foreign_keys = OFF")
            change(connection)
            digest.seal(connection)  # who can do that can do this
        return path.read_bytes()
