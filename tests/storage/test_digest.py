"""A value that changes behind the program's back is noticed, whatever it is; what the program writes never is."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from reifegrad.domain.change import Change
from reifegrad.errors import DiskFull, WorkspaceDamaged
from reifegrad.storage import WorkspaceFile, digest, sqlite
from reifegrad.storage.migrations import SCHEMA_VERSION
from tests.storage.test_workspace_file import make
from tests.storage.workspaces import ENTITIES, STORED, creations

FILLED = STORED[SCHEMA_VERSION]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = make(tmp_path_factory.mktemp("filled"))
    file = WorkspaceFile.open(path)
    file.write(creations({key: each for key, each in FILLED.items() if ENTITIES.get(key) != each}))
    file.close()
    return path


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(filled, tmp_path))


def every_column() -> list[tuple[str, str]]:
    connection = sqlite3.connect(":memory:")
    sqlite.migrate(connection)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = [(table, row[1]) for table in tables for row in connection.execute(f'PRAGMA table_info("{table}")')]
    connection.close()
    return found


def is_written(path: Path) -> bool:
    connection = sqlite3.connect(path)
    try:
        return digest.is_sound(connection)
    finally:
        connection.close()


@pytest.mark.parametrize(("table", "column"), every_column())
def test_a_change_of_any_value_by_another_program_is_noticed(path: Path, table: str, column: str) -> None:
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        row = other.execute(f'SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL').fetchone()
        new = row[0] + (1 if isinstance(row[0], int) else b"x" if isinstance(row[0], bytes) else "x")
        other.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (new, row[0]))
    other.close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(WorkspaceDamaged):  # what the schema forbids is found before the digest is asked
            WorkspaceFile.open(path, read_only=read_only)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM answer WHERE question_id = 'A1.1'",
        "INSERT INTO target VALUES ('a1', 'A1.2', 3)",
        "UPDATE measure SET lead = NULL",
        "DELETE FROM workspace",
        "CREATE TABLE further (content TEXT)",
        "DROP INDEX subject_assessment_id",
    ],
)
def test_rows_that_come_or_go_and_another_schema_are_noticed(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(statement)
    other.close()
    with pytest.raises(WorkspaceDamaged):
        WorkspaceFile.open(path)


def test_what_the_program_writes_and_deletes_keeps_the_digest_right(path: Path) -> None:
    file = WorkspaceFile.open(path)
    for key, entity in reversed(FILLED.items()):
        file.write([Change(key, entity, None)])
        assert is_written(path)
    file.write(creations(FILLED))
    assert is_written(path)
    file.write(Change(key, None, entity) for key, entity in FILLED.items())  # the same once more, over what is there
    assert is_written(path)
    assert file.load() == FILLED
    file.close()


def test_the_digest_says_nothing_about_order_and_is_that_of_a_full_count(tmp_path: Path) -> None:
    one_by_one = [[Change(key, None, entity)] for key, entity in ENTITIES.items()]
    digests = []
    for name, steps in (("one by one", one_by_one), ("at once", [list(creations())])):
        path = tmp_path / name
        path.touch()
        sqlite.make(path)
        database = sqlite.connect(path, read_only=False)
        sqlite.name_workspace(database, "1" * 32)
        file = WorkspaceFile(path, database, None)
        for step in steps:
            file.write(step)
        digests.append(digest.stored_digest(database.connection()))
        assert digests[-1] == digest.content_digest(database.connection())
        file.close()
    assert digests[0] == digests[1]


def test_a_step_that_is_taken_back_leaves_the_digest_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = WorkspaceFile.open(path)
    key, entity = next((key, each) for key, each in FILLED.items() if key.id == "MA07")

    def full(_: object) -> None:
        raise DiskFull(path)

    with monkeypatch.context() as patched:
        patched.setattr(digest.Digest, "store", full)
        with pytest.raises(DiskFull):
            file.write([Change(key, entity, None)])
    assert is_written(path)
    file.write([Change(key, entity, None)])  # told to the digest although the first step failed
    file.close()
    assert is_written(path)


def test_a_change_can_be_accepted(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("UPDATE municipality SET name = 'Neustadt'")
        digest.seal(other)
    other.close()
    file = WorkspaceFile.open(path)
    assert "Neustadt" in str(file.load())
    file.close()
