"""Schema version 2: assessments of people, and surveys of the municipality's own.

`subject` loses its row numbers, which told the order in which responses came in. A response has neither name nor place
in a list, which the schema itself makes sure of from here on.
"""

import sqlite3

STATEMENTS = (
    "ALTER TABLE survey_snapshot ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1))",
    "ALTER TABLE assessment ADD COLUMN invited INTEGER CHECK (invited >= 1)",
    "ALTER TABLE assessment ADD COLUMN minimum_total INTEGER CHECK (minimum_total >= 5)",
    "ALTER TABLE assessment ADD COLUMN minimum_group INTEGER CHECK (minimum_group >= 5)",
    "ALTER TABLE assessment ADD COLUMN system_name TEXT NOT NULL DEFAULT ''",
    """
    ALTER TABLE assessment ADD COLUMN council_day TEXT
        CHECK (council_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    """,
    """
    CREATE TABLE subject_by_id (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL CHECK (kind IN ('organisation', 'service', 'process', 'response')),
        name TEXT NOT NULL CHECK (kind <> 'response' OR name = ''),
        position INTEGER NOT NULL CHECK (position >= 0 AND (kind <> 'response' OR position = 0)),
        attributes TEXT NOT NULL
            CHECK (CASE WHEN json_valid(attributes) THEN json_type(attributes) = 'object' ELSE 0 END)
    ) WITHOUT ROWID
    """,
    """
    INSERT INTO subject_by_id
        SELECT
            id,
            assessment_id,
            kind,
            CASE kind WHEN 'response' THEN '' ELSE name END,
            CASE kind WHEN 'response' THEN 0 ELSE position END,
            attributes
        FROM subject
        ORDER BY id
    """,
    "DROP TABLE subject",
    "ALTER TABLE subject_by_id RENAME TO subject",
    "CREATE INDEX subject_assessment_id ON subject (assessment_id)",
)


def upgrade(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
