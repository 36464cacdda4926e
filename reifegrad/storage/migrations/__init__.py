"""Numbered steps from one schema version to the next. They go forwards only and never change once released.

A migration is raw SQL and imports neither rows nor domain values, so that it means the same for ever.
"""

import sqlite3
from collections.abc import Callable, Sequence

from reifegrad.storage import digest
from reifegrad.storage.migrations import m0001_first_schema, m0002_people, m0003_keeping, m0004_preparing

Migration = Callable[[sqlite3.Connection], None]

MIGRATIONS: Sequence[Migration] = (
    m0001_first_schema.upgrade,
    m0002_people.upgrade,
    m0003_keeping.upgrade,
    m0004_preparing.upgrade,
)
"""Migration number n, counted from 1, leads to schema version n."""

SCHEMA_VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file to the newest schema, all steps in one transaction: it gets there or stays as it was.

    Last comes the digest of what the file holds then. The connection is in autocommit mode with no transaction open.
    Raises sqlite3.IntegrityError if more references would lead nowhere than before.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    # Inside a transaction SQLite ignores this pragma silently.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            lost_before = _lost_references(connection)
            for upgrade in migrations[version:]:
                upgrade(connection)
            if (lost := _lost_references(connection)) > lost_before:
                raise sqlite3.IntegrityError(f"{lost - lost_before} references lead nowhere")
            if version < len(migrations) >= digest.FIRST_SCHEMA:
                digest.seal(connection)
            connection.execute(f"PRAGMA user_version = {max(version, len(migrations))}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _lost_references(connection: sqlite3.Connection) -> int:
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())
