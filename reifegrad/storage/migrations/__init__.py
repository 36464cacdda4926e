"""Numbered steps from one schema version to the next. They go forwards only and never change once released.

A migration is raw SQL and imports neither rows nor domain values, so that it means the same for ever.
"""

import sqlite3
from collections.abc import Callable, Sequence

from reifegrad.storage.migrations import m0001_first_schema

Migration = Callable[[sqlite3.Connection], None]

MIGRATIONS: Sequence[Migration] = (m0001_first_schema.upgrade,)
"""Migration number n, counted from 1, leads to schema version n."""

SCHEMA_VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file to the newest schema, each step in a transaction of its own.

    The connection is in autocommit mode with no transaction open. A step that fails leaves the file at the version
    before it. Raises sqlite3.IntegrityError if a step would leave a reference that leads nowhere.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    # Inside a transaction SQLite ignores this pragma silently.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number, upgrade in enumerate(migrations[version:], start=version + 1):
            connection.execute("BEGIN IMMEDIATE")
            try:
                upgrade(connection)
                _check_references(connection)
                connection.execute(f"PRAGMA user_version = {number}")
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _check_references(connection: sqlite3.Connection) -> None:
    lost = connection.execute("PRAGMA foreign_key_check").fetchall()
    if lost:
        raise sqlite3.IntegrityError(f"references that lead nowhere: {lost}")
