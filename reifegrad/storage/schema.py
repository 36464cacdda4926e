"""Is the schema of a file the one that this program gives it, word for word, with nothing besides?

A trigger changes other rows than those that were written, a view poses as a table, a computed column or an index on an
expression runs whenever it is read. No version of the program makes any of them, so that nothing of a file's schema has
to be trusted, nor is anything of it run before it was compared.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cache

from reifegrad.storage.migrations import MIGRATIONS

_Statements = dict[tuple[str, str], str]
"""The statements that made a schema, by what they made and its name; blanks and quotes around names do not count."""


@dataclass(frozen=True, slots=True)
class Differences:
    """How a schema differs from the one that the program gives."""

    foreign: tuple[str, ...]
    """Names of what was added."""
    is_complete: bool
    """Whether all that belongs there is there, as it was made."""


def differences(connection: sqlite3.Connection, version: int) -> Differences:
    """Compare the schema of a database with that of this version. Raises sqlite3.DatabaseError."""
    found, expected = _statements(connection), _expected(version)
    foreign = {name for kind, name in found.keys() - expected.keys()}
    return Differences(tuple(sorted(foreign)), all(found.get(key) == each for key, each in expected.items()))


@cache
def _expected(version: int) -> _Statements:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for upgrade in MIGRATIONS[:version]:
            upgrade(connection)
        return _statements(connection)


def _statements(connection: sqlite3.Connection) -> _Statements:
    """What SQLite adds by itself, such as the indexes of keys, is left out."""
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'")
    return {(str(kind), str(name)): " ".join(str(sql).replace('"', "").split()) for kind, name, sql in found}
