"""Schema version 3: what a file needs to be kept safe, and to keep results without the answers behind them.

`workspace` names the file for its backups, wherever it is moved, and carries the digest of its content, which every
migration ends with. `staff_result` holds what may be told about people
whose answers were erased; it is the log of erasing as well.
"""

import sqlite3

STATEMENTS = (
    """
    CREATE TABLE workspace (
        id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
        digest TEXT NOT NULL CHECK (length(digest) = 32)
    ) WITHOUT ROWID
    """,
    "INSERT INTO workspace VALUES (lower(hex(randomblob(16))), hex(zeroblob(16)))",
    """
    CREATE TABLE staff_result (
        assessment_id TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE RESTRICT,
        erased_on TEXT NOT NULL CHECK (erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        responses INTEGER NOT NULL CHECK (responses >= 0),
        content TEXT NOT NULL CHECK (json_valid(content))
    ) WITHOUT ROWID
    """,
)


def upgrade(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
