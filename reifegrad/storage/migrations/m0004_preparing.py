"""Schema version 4: what people prepare, note and decide around an assessment.

`assessment` gets what is left out of a survey and which thresholds stand in place of its own. `participant_group` and
`meeting` tell who answers when, `mark` what is to be looked at again, `conclusion` what a person writes above a chart,
`report_settings` how the report looks. `attachment` holds documents, each under the SHA-256 of its content.

Groups and meetings have no index by assessment: there are few, and its rows would look like those of subjects to a
rescue.
"""

import sqlite3

STATEMENTS = (
    """
    ALTER TABLE assessment ADD COLUMN left_out TEXT NOT NULL DEFAULT '{}'
        CHECK (CASE WHEN json_valid(left_out) THEN json_type(left_out) = 'object' ELSE 0 END)
    """,
    """
    ALTER TABLE assessment ADD COLUMN thresholds TEXT NOT NULL DEFAULT '{}'
        CHECK (CASE WHEN json_valid(thresholds) THEN json_type(thresholds) = 'object' ELSE 0 END)
    """,
    """
    CREATE TABLE participant_group (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        people INTEGER CHECK (people >= 1),
        names TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position >= 0)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE meeting (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        begins TEXT NOT NULL CHECK (begins GLOB '[0-2][0-9]:[0-5][0-9]'),
        place TEXT NOT NULL,
        dimensions TEXT NOT NULL
            CHECK (CASE WHEN json_valid(dimensions) THEN json_type(dimensions) = 'array' ELSE 0 END),
        minutes_per_question INTEGER NOT NULL CHECK (minutes_per_question >= 1),
        break_minutes INTEGER NOT NULL CHECK (break_minutes >= 0),
        position INTEGER NOT NULL CHECK (position >= 0)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE mark (
        subject_id TEXT NOT NULL REFERENCES subject (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
        reviewed_on TEXT CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        PRIMARY KEY (subject_id, question_id),
        CHECK (flagged = 1 OR reviewed_on IS NOT NULL)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE attachment (
        content_hash TEXT NOT NULL PRIMARY KEY CHECK (length(content_hash) = 64),
        content BLOB NOT NULL CHECK (typeof(content) = 'blob' AND length(content) > 0)
    )
    """,
    "ALTER TABLE evidence_item ADD COLUMN copy TEXT REFERENCES attachment (content_hash) ON DELETE RESTRICT",
    """
    CREATE TABLE conclusion (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        chart_id TEXT NOT NULL CHECK (chart_id <> ''),
        text TEXT NOT NULL CHECK (trim(text) <> ''),
        PRIMARY KEY (assessment_id, chart_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE report_settings (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        template TEXT NOT NULL CHECK (template <> ''),
        language TEXT CHECK (language IN ('de', 'nl', 'en')),
        sections TEXT NOT NULL
            CHECK (CASE WHEN json_valid(sections) THEN json_type(sections) = 'array' ELSE 0 END),
        colour TEXT NOT NULL CHECK (colour = '' OR (length(colour) = 7 AND colour GLOB '#[0-9a-f]*')),
        reference TEXT NOT NULL,
        final INTEGER NOT NULL CHECK (final IN (0, 1)),
        logo BLOB NOT NULL CHECK (typeof(logo) = 'blob')
    )
    """,
)


def upgrade(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
