"""A file of an older schema is copied, checked and upgraded, or stays as it is."""

import sqlite3
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reifegrad import paths
from reifegrad.checking import problems_of
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import (
    CannotWrite,
    ContentDamaged,
    DiskFull,
    ReifegradError,
    UpgradeFailed,
    WorkspaceReadOnly,
)
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, sqlite
from reifegrad.storage.migrations import MIGRATIONS, SCHEMA_VERSION, migrate
from tests.storage.test_migrations import write_stored
from tests.storage.workspaces import ENTITIES, MUNICIPALITY


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of the first schema."""
    path = tmp_path / "Süderbrück.reifegrad"
    write_stored(path, 1)
    return path


def backups() -> list[Path]:
    return sorted((paths.data_folder() / "backups").glob("*/*.reifegrad"))


def version_in(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_a_checked_copy_of_the_older_file_is_kept_before_it_is_upgraded(old: Path) -> None:
    before = old.read_bytes()
    WorkspaceFile.open(old, clock=lambda: datetime(2026, 11, 21, 23, 30, tzinfo=UTC)).close()
    (copy,) = backups()
    assert copy.name.startswith("0001-20261121-233000-migration-")
    assert (version_in(copy), version_in(old)) == (1, SCHEMA_VERSION)
    assert old.read_bytes() != before
    reader = WorkspaceFile.open(copy, read_only=True)
    assert reader.load() == ENTITIES
    reader.close()


def test_a_file_is_upgraded_once_only(old: Path) -> None:
    WorkspaceFile.open(old).close()
    after = old.read_bytes()
    assert not WorkspaceFile.is_older(old)
    WorkspaceFile.open(old).close()
    assert len(backups()) == 1
    assert old.read_bytes() == after


def test_reading_an_older_file_leaves_no_trace_and_cannot_write(old: Path) -> None:
    before = old.read_bytes()
    assert WorkspaceFile.is_older(old)
    file = WorkspaceFile.open(old, read_only=True)
    assert file.load() == ENTITIES
    with pytest.raises(WorkspaceReadOnly):
        file.write([Change(Key(Kind.MUNICIPALITY), MUNICIPALITY, Municipality("Anders"))])
    copy = old.with_name("Kopie.reifegrad")
    file.copy_to(copy)
    file.close()
    assert old.read_bytes() == before
    assert backups() == []
    assert version_in(copy) == SCHEMA_VERSION
    assert sorted(old.parent.iterdir()) == sorted([old, copy])


def fail_half_way(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE municipality SET name = 'halb'")
    connection.execute("SELECT no_such_function()")


def lose_references(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM assessment")


@pytest.mark.parametrize("step", [fail_half_way, lose_references])
@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_an_upgrade_that_fails_says_so_and_leaves_the_file_byte_for_byte(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: object, read_only: bool
) -> None:
    before = old.read_bytes()
    monkeypatch.setattr(sqlite, "migrate", lambda connection: migrate(connection, (*MIGRATIONS, step)))  # type: ignore[arg-type]
    with pytest.raises(UpgradeFailed) as caught:
        WorkspaceFile.open(old, read_only=read_only)
    assert caught.value.path == old
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


LIMITED = """
    import resource, sys
    from pathlib import Path
    from reifegrad.errors import ReifegradError
    from reifegrad.storage import WorkspaceFile

    limit = int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        WorkspaceFile.open(Path(sys.argv[1]))
    except ReifegradError as error:
        print(type(error).__name__)
"""


@pytest.mark.parametrize("room", [-4096, 0], ids=["for no copy", "for the copy only"])
def test_an_upgrade_that_the_system_cuts_off_leaves_the_file_byte_for_byte(old: Path, room: int) -> None:
    before = old.read_bytes()
    command = [sys.executable, "-c", textwrap.dedent(LIMITED), str(old), str(len(before) + room)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    assert said in {CannotWrite.__name__, DiskFull.__name__}
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]
    assert len(backups()) == (0 if room < 0 else 1)


def test_a_folder_for_backups_that_cannot_be_made_keeps_the_file_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    paths.data_folder().mkdir(parents=True, exist_ok=True)
    (paths.data_folder() / "backups").write_text("im Weg")
    with pytest.raises(ReifegradError) as caught:
        WorkspaceFile.open(old)
    assert caught.value.path is not None
    assert caught.value.path.name == "backups"
    assert old.read_bytes() == before


def test_an_older_file_whose_references_are_lost_is_refused_as_it_is_and_the_check_names_them(old: Path) -> None:
    with sqlite3.connect(old) as other:
        other.execute("DELETE FROM assessment")
    other.close()
    before = old.read_bytes()
    with pytest.raises(ContentDamaged):
        WorkspaceFile.open(old)
    assert old.read_bytes() == before
    assert backups() == []
    assert {each.code for each in problems_of(old)} == {"errors.reference_lost"}


def test_an_older_file_with_content_that_does_not_fit_is_refused_before_it_is_upgraded(old: Path) -> None:
    """Its survey is not what its hash says."""
    before = old.read_bytes()
    with pytest.raises(ReifegradError) as caught:
        Session.open(old)
    assert caught.value.code == "workspace_damaged"
    assert old.read_bytes() == before
    assert backups() == []


def test_responses_of_an_older_file_lose_the_order_in_which_they_came(old: Path) -> None:
    with sqlite3.connect(old) as other:
        for position, id in enumerate(("z", "m", "c"), start=2):
            other.execute("INSERT INTO subject VALUES (?, 'a1', 'response', 'Erika', ?, '{}')", (id, position))
    other.close()
    WorkspaceFile.open(old).close()
    assert b"Erika" not in old.read_bytes()
    with sqlite3.connect(old) as other:
        found = other.execute("SELECT id, name, position FROM subject WHERE kind = 'response'").fetchall()
    other.close()
    assert found == [("c", "", 0), ("m", "", 0), ("z", "", 0)]
