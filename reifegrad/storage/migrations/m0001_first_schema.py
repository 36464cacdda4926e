"""Schema version 1.

Every reference is RESTRICT: nothing disappears as a side effect, because what goes must be named in a change to come
back by undo. Small open-ended mappings whose keys a survey defines (weights, attributes) are JSON objects.
"""

import sqlite3

TABLES = (
    """
    CREATE TABLE municipality (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        name TEXT NOT NULL CHECK (trim(name) <> ''),
        code TEXT NOT NULL,
        population INTEGER CHECK (population > 0)
    )
    """,
    """
    CREATE TABLE survey_snapshot (
        content_hash TEXT NOT NULL PRIMARY KEY,
        survey_id TEXT NOT NULL CHECK (survey_id <> ''),
        version TEXT NOT NULL CHECK (version <> ''),
        content TEXT NOT NULL CHECK (json_valid(content)),
        UNIQUE (survey_id, version, content_hash)
    )
    """,
    """
    CREATE TABLE assessment (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        survey_id TEXT NOT NULL,
        survey_version TEXT NOT NULL,
        survey_hash TEXT NOT NULL,
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
        short_form INTEGER NOT NULL CHECK (short_form IN (0, 1)),
        weights TEXT NOT NULL
            CHECK (CASE WHEN json_valid(weights) THEN json_type(weights) = 'object' ELSE 0 END),
        FOREIGN KEY (survey_id, survey_version, survey_hash)
            REFERENCES survey_snapshot (survey_id, version, content_hash) ON DELETE RESTRICT
    )
    """,
    """
    CREATE TABLE subject (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL CHECK (kind IN ('organisation', 'service', 'process', 'response')),
        name TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position >= 0),
        attributes TEXT NOT NULL
            CHECK (CASE WHEN json_valid(attributes) THEN json_type(attributes) = 'object' ELSE 0 END)
    )
    """,
    "CREATE INDEX subject_assessment_id ON subject (assessment_id)",
    """
    CREATE TABLE answer (
        subject_id TEXT NOT NULL REFERENCES subject (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('value', 'not_applicable', 'unknown', 'open')),
        value INTEGER CHECK ((kind = 'value') = (value IS NOT NULL)),
        reason TEXT NOT NULL CHECK (kind <> 'not_applicable' OR trim(reason) <> ''),
        evidence TEXT NOT NULL CHECK (evidence IN ('none', 'plausible', 'documented')),
        note TEXT NOT NULL,
        PRIMARY KEY (subject_id, question_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE evidence_item (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        subject_id TEXT NOT NULL REFERENCES subject (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        title TEXT NOT NULL CHECK (trim(title) <> ''),
        location TEXT NOT NULL
    )
    """,
    "CREATE INDEX evidence_item_subject_id ON evidence_item (subject_id)",
    """
    CREATE TABLE target (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        question_id TEXT NOT NULL CHECK (question_id <> ''),
        value INTEGER NOT NULL CHECK (value >= 0),
        PRIMARY KEY (assessment_id, question_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE measure (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
        status TEXT NOT NULL
            CHECK (status IN ('proposed', 'decided', 'in_progress', 'waiting', 'done', 'rejected')),
        lead TEXT,
        responsible TEXT NOT NULL,
        participants TEXT NOT NULL,
        due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        cost_once INTEGER CHECK (cost_once >= 0),
        cost_yearly INTEGER CHECK (cost_yearly >= 0),
        funding TEXT NOT NULL,
        progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
        remark TEXT NOT NULL,
        own_title TEXT CHECK (trim(own_title) <> ''),
        own_field TEXT,
        own_effort TEXT CHECK (own_effort IN ('XS', 'S', 'M', 'L', 'XL', 'XXL')),
        own_person_days INTEGER CHECK (own_person_days >= 1),
        own_impact INTEGER CHECK (own_impact BETWEEN 1 AND 5),
        own_text TEXT,
        own_goal TEXT,
        own_indicator TEXT,
        CHECK ((own_title IS NULL) = (own_field IS NULL)),
        CHECK ((own_title IS NULL) = (own_effort IS NULL)),
        CHECK ((own_title IS NULL) = (own_person_days IS NULL)),
        CHECK ((own_title IS NULL) = (own_impact IS NULL)),
        CHECK ((own_title IS NULL) = (own_text IS NULL)),
        CHECK ((own_title IS NULL) = (own_goal IS NULL)),
        CHECK ((own_title IS NULL) = (own_indicator IS NULL))
    )
    """,
    "CREATE INDEX measure_assessment_id ON measure (assessment_id)",
    """
    CREATE TABLE override (
        measure_id TEXT NOT NULL CHECK (measure_id <> ''),
        component TEXT NOT NULL,
        value TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (trim(reason) <> ''),
        PRIMARY KEY (measure_id, component)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE plan_settings (
        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
        capacity INTEGER NOT NULL CHECK (capacity >= 0),
        reserve INTEGER NOT NULL CHECK (reserve BETWEEN 0 AND 100),
        start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]')
    )
    """,
)


def upgrade(connection: sqlite3.Connection) -> None:
    for statement in TABLES:
        connection.execute(statement)
