"""A file of every released schema opens with its content; a step that fails leaves the file as it was."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reifegrad.storage import WorkspaceFile, sqlite
from reifegrad.storage.migrations import MIGRATIONS, SCHEMA_VERSION, migrate
from tests.storage.workspaces import STORED

DATA = Path(__file__).parents[1] / "data"


def stored(version: int) -> str:
    """A workspace of this schema version as reviewable SQL."""
    return (DATA / f"schema-{version}.sql").read_text(encoding="utf-8")


def write_stored(path: Path, version: int) -> None:
    """Make a file of this schema version."""
    with sqlite3.connect(path) as connection:
        connection.executescript(stored(version))
    connection.close()


def schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Statements by name, without differences in spacing."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: re.sub(r"\s+", " ", statement).strip() for name, statement in rows}


def version_of(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    yield opened
    opened.close()


def test_every_migration_leads_to_a_schema_that_is_stored_for_tests() -> None:
    assert sorted(path.name for path in DATA.glob("schema-*.sql")) == [
        f"schema-{number}.sql" for number in range(1, len(MIGRATIONS) + 1)
    ]


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_file_of_this_schema_opens_with_all_its_content(tmp_path: Path, version: int) -> None:
    path = tmp_path / "alt.reifegrad"
    write_stored(path, version)
    before = path.read_bytes()
    reader = WorkspaceFile.open(path, read_only=True)
    assert reader.load() == STORED[version]
    assert reader.integrity_problems() == []
    reader.close()
    assert path.read_bytes() == before
    writer = WorkspaceFile.open(path)
    assert writer.load() == STORED[version]
    assert writer.integrity_problems() == []
    writer.close()


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_migrated_and_a_fresh_file_have_the_same_schema(connection: sqlite3.Connection, version: int) -> None:
    migrate(connection)
    fresh = schema_of(connection)
    old = sqlite3.connect(":memory:", isolation_level=None)
    old.executescript(stored(version))
    migrate(old)
    assert schema_of(old) == fresh
    assert version_of(old) == version_of(connection) == SCHEMA_VERSION
    old.close()


def test_migrating_twice_changes_nothing(connection: sqlite3.Connection) -> None:
    migrate(connection)
    before = schema_of(connection)
    migrate(connection)
    assert (schema_of(connection), version_of(connection)) == (before, SCHEMA_VERSION)


def add_place(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE subject ADD COLUMN place TEXT NOT NULL DEFAULT 'Rathaus'")


def fail_half_way(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE municipality SET name = 'halb'")
    connection.execute("SELECT no_such_function()")


def lose_references(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM assessment")


def test_a_later_step_runs_alone_and_counts_on(connection: sqlite3.Connection) -> None:
    connection.executescript(stored(1))
    migrate(connection, (*MIGRATIONS[:1], add_place))
    assert connection.execute("SELECT DISTINCT place FROM subject").fetchall() == [("Rathaus",)]
    assert version_of(connection) == 2


@pytest.mark.parametrize("step", [fail_half_way, lose_references])
def test_a_step_that_fails_is_taken_back_with_all_the_ones_before_it(
    connection: sqlite3.Connection, step: object
) -> None:
    connection.executescript(stored(1))
    before = schema_of(connection)
    with pytest.raises(sqlite3.DatabaseError):
        migrate(connection, (*MIGRATIONS[:1], add_place, step))  # type: ignore[arg-type]
    assert (version_of(connection), schema_of(connection)) == (1, before)
    assert connection.execute("SELECT name FROM municipality").fetchall() == [("Süderbrück",)]
    assert connection.execute("SELECT count(*) FROM assessment").fetchone() == (1,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert not connection.in_transaction


def test_a_file_is_marked_as_workspace_once_it_is_made(tmp_path: Path) -> None:
    path = tmp_path / "neu.reifegrad"
    path.touch()
    sqlite.make(path)
    with path.open("rb") as file:
        assert file.read(72)[68:] == b"RGRD"


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO municipality VALUES (2, 'Zweite', '', NULL)",
        "UPDATE municipality SET name = ' '",
        "UPDATE municipality SET population = 0",
        "UPDATE assessment SET day = '21.11.2026'",
        "UPDATE assessment SET closed = 2",
        "UPDATE assessment SET weights = '[]'",
        "UPDATE assessment SET survey_version = '9.9'",
        "UPDATE assessment SET invited = 0",
        "UPDATE assessment SET minimum_total = 4",
        "UPDATE assessment SET minimum_group = 4",
        "UPDATE assessment SET council_day = '14.09.2026'",
        "UPDATE survey_snapshot SET kept = 2",
        "UPDATE subject SET name = 'Erika' WHERE kind = 'response'",
        "UPDATE subject SET position = 1 WHERE kind = 'response'",
        "UPDATE subject SET kind = 'person'",
        "UPDATE subject SET attributes = 'x'",
        "UPDATE answer SET kind = 'maybe'",
        "UPDATE answer SET value = 3 WHERE kind = 'unknown'",
        "UPDATE answer SET value = NULL WHERE kind = 'value'",
        "UPDATE answer SET reason = '' WHERE kind = 'not_applicable'",
        "UPDATE answer SET evidence = 'rumour'",
        "UPDATE evidence_item SET title = ''",
        "UPDATE evidence_item SET subject_id = 'nobody'",
        "UPDATE evidence_item SET copy = 'nothing'",
        "UPDATE assessment SET left_out = '[]'",
        "UPDATE assessment SET thresholds = 'x'",
        "UPDATE participant_group SET name = ' '",
        "UPDATE participant_group SET people = 0",
        "UPDATE participant_group SET assessment_id = 'none'",
        "UPDATE meeting SET title = ''",
        "UPDATE meeting SET begins = '9 Uhr'",
        "UPDATE meeting SET dimensions = '{}'",
        "UPDATE meeting SET minutes_per_question = 0",
        "UPDATE mark SET flagged = 0 WHERE reviewed_on IS NULL",
        "UPDATE mark SET subject_id = 'nobody'",
        "UPDATE attachment SET content = 'text'",
        "UPDATE attachment SET content = x''",
        "DELETE FROM attachment",
        "UPDATE conclusion SET text = ' '",
        "UPDATE report_settings SET colour = 'blue'",
        "UPDATE report_settings SET language = 'fr'",
        "INSERT INTO report_settings SELECT 2, template, language, sections, colour, reference, final, logo "
        "FROM report_settings",
        "UPDATE target SET value = -1",
        "UPDATE measure SET status = 'dreaming'",
        "UPDATE measure SET progress = 101",
        "UPDATE measure SET cost_once = -1",
        "UPDATE measure SET own_title = NULL WHERE id = 'E01'",
        "UPDATE measure SET own_title = 'Titel' WHERE id = 'MA07'",
        "UPDATE override SET reason = ''",
        "UPDATE plan_settings SET reserve = 101",
        "UPDATE plan_settings SET start = '2027-Q5'",
        "DELETE FROM subject",
    ],
)
def test_the_schema_itself_refuses_what_makes_no_sense(connection: sqlite3.Connection, statement: str) -> None:
    connection.executescript(stored(SCHEMA_VERSION))
    connection.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
