"""Each file that cannot be opened is refused for its own reason, and stays byte for byte what it was."""

import os
import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import AnswerKey
from reifegrad.errors import (
    CannotRead,
    FileEmpty,
    FileIsFolder,
    FileMissing,
    JournalNotAFile,
    NoPermission,
    NotAWorkspace,
    ReifegradError,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceReadOnly,
    WorkspaceTooNew,
)
from reifegrad.storage import WorkspaceFile, digest, sqlite
from reifegrad.storage.migrations import SCHEMA_VERSION
from tests.faults.conditions import permissions_bind
from tests.storage.test_workspace_file import make
from tests.storage.workspaces import ENTITIES, MUNICIPALITY

Spoil = Callable[[Path], object]


def at(offset: int, new: bytes) -> Spoil:
    def spoil(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[offset : offset + len(new)] = new
        path.write_bytes(data)

    return spoil


def truncated(share: float) -> Spoil:
    return lambda path: path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


def overwritten_in_the_middle(path: Path) -> None:
    middle = path.stat().st_size // 2
    at(middle - middle % 4096, b"\xff" * 4096)(path)


def another_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()


def without_municipality(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM municipality")
        digest.seal(connection)
    connection.close()


def with_an_unknown_word(path: Path) -> None:
    """What a person with a database tool can write past all checks of the schema."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE override SET component = 'luck'")
        digest.seal(connection)
    connection.close()


REFUSED: dict[str, tuple[Spoil, type[ReifegradError]]] = {
    "empty": (lambda path: path.write_bytes(b""), FileEmpty),
    "text": (lambda path: path.write_text("Sehr geehrte Damen und Herren", encoding="utf-8"), NotAWorkspace),
    "one byte": (lambda path: path.write_bytes(b"S"), NotAWorkspace),
    "zip": (lambda path: path.write_bytes(b"PK\x03\x04" + b"\x00" * 500), NotAWorkspace),
    "another database": (another_database, NotAWorkspace),
    "flipped first byte": (at(0, b"s"), NotAWorkspace),
    "foreign mark": (at(68, b"GPKG"), NotAWorkspace),
    "newer version": (at(60, struct.pack(">I", SCHEMA_VERSION + 1)), WorkspaceTooNew),
    "version nought": (at(60, struct.pack(">I", 0)), WorkspaceDamaged),
    "header only": (lambda path: path.write_bytes(path.read_bytes()[:100]), WorkspaceDamaged),
    "half a header": (lambda path: path.write_bytes(path.read_bytes()[:50]), WorkspaceDamaged),
    "flipped page size": (at(16, b"\x00\x07"), WorkspaceDamaged),
    "three quarters": (truncated(0.75), WorkspaceDamaged),
    "one page less": (lambda path: path.write_bytes(path.read_bytes()[:-4096]), WorkspaceDamaged),
    "overwritten page": (overwritten_in_the_middle, WorkspaceDamaged),
    "overwritten schema": (at(100, b"\xff" * 900), WorkspaceDamaged),
}


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
@pytest.mark.parametrize(("spoil", "condition"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_is_no_sound_workspace_is_refused_and_untouched(
    tmp_path: Path, spoil: Spoil, condition: type[ReifegradError], read_only: bool
) -> None:
    path = make(tmp_path)
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(condition) as caught:
        WorkspaceFile.open(path, read_only=read_only)
    assert type(caught.value) is condition
    assert caught.value.path == path
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("spoil", [without_municipality, with_an_unknown_word])
def test_content_that_no_version_writes_is_refused_when_it_is_read(tmp_path: Path, spoil: Spoil) -> None:
    path = make(tmp_path)
    spoil(path)
    before = path.read_bytes()
    file = WorkspaceFile.open(path)
    with pytest.raises(WorkspaceDamaged):
        file.load()
    file.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir], ids=["pipe", "folder"])
@pytest.mark.parametrize("ending", ["-journal", "-wal"])
@pytest.mark.parametrize("read_only", [True, False], ids=["reading", "writing"])
def test_a_pipe_or_a_folder_in_place_of_the_journal_is_told_and_never_waited_for(
    tmp_path: Path, make: Callable[[Path], object], ending: str, read_only: bool
) -> None:
    path = tmp_path / "a.reifegrad"
    WorkspaceFile.create(path, MUNICIPALITY).close()
    make(path.with_name(path.name + ending))
    before = path.read_bytes()
    with pytest.raises(JournalNotAFile) as caught:
        WorkspaceFile.open(path, read_only=read_only)
    assert caught.value.values == {"journal": f"a.reifegrad{ending}"}
    assert path.read_bytes() == before


def test_a_newer_file_says_which_version_it_has_and_which_are_known(tmp_path: Path) -> None:
    path = make(tmp_path)
    at(60, struct.pack(">I", 7))(path)
    with pytest.raises(WorkspaceTooNew) as caught:
        WorkspaceFile.open(path)
    assert caught.value.values == {"found": 7, "supported": SCHEMA_VERSION}


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        WorkspaceFile.open(tmp_path / "fehlt.reifegrad")
    with pytest.raises(FileMissing):
        WorkspaceFile.open(tmp_path / "fehlt" / "a.reifegrad")
    with pytest.raises(FileIsFolder):
        WorkspaceFile.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("number", "condition"), [(13, NoPermission), (5, CannotRead)])
def test_what_the_system_refuses_to_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, condition: type[ReifegradError]
) -> None:
    path = make(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, "refused by the system")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(condition):
        WorkspaceFile.open(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no mode that forbids new files")
def test_a_folder_that_takes_no_new_files_is_refused() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "neu.reifegrad"
        path.parent.chmod(0o555)
        with as_ordinary_person(), pytest.raises(NoPermission) as caught:
            WorkspaceFile.create(path, MUNICIPALITY)
    assert caught.value.path == path


@contextmanager
def as_ordinary_person() -> Iterator[None]:
    """Permissions do not bind the administrator, under whom tests run in a container: act as nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_write_protected_file_is_refused_for_writing_and_opens_for_reading(tmp_path: Path) -> None:
    path = make(tmp_path)
    path.chmod(0o444)
    with permissions_bind():
        with pytest.raises(WorkspaceReadOnly):
            WorkspaceFile.open(path)
        file = WorkspaceFile.open(path, read_only=True)
        assert file.load() == ENTITIES
        file.close()
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_opened_for_reading_refuses_to_be_written(tmp_path: Path) -> None:
    path = make(tmp_path)
    before = path.read_bytes()
    file = WorkspaceFile.open(path, read_only=True)
    assert file.read_only
    with pytest.raises(WorkspaceReadOnly):
        file.write([Change(Key(Kind.ANSWER, AnswerKey("org", "A1.1")), None, Answer.of(2))])
    file.close()
    assert path.read_bytes() == before


def test_another_database_program_in_the_middle_of_writing_is_named_as_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path)
    file = WorkspaceFile.open(path)
    file._database.connection().execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceBusy):
        file.write([Change(Key(Kind.ANSWER, AnswerKey("org", "A1.1")), None, Answer.of(2))])
    other.execute("ROLLBACK")
    other.close()
    assert file.load() == ENTITIES
    file.close()


def test_a_file_that_was_moved_away_while_open_is_reported_missing(tmp_path: Path) -> None:
    path = make(tmp_path)
    file = WorkspaceFile.open(path)
    shutil.move(path, tmp_path / "anderswo.reifegrad")
    with pytest.raises(FileMissing):
        file.write([Change(Key(Kind.ANSWER, AnswerKey("org", "A1.1")), None, Answer.of(2))])
    file.close()


def test_a_link_opens_the_file_it_points_to_and_shares_its_lock(tmp_path: Path) -> None:
    path = make(tmp_path)
    (tmp_path / "Ordner").mkdir()
    link = tmp_path / "Ordner" / "Verknüpfung.reifegrad"
    link.symlink_to(path)
    file = WorkspaceFile.open(link)
    with pytest.raises(ReifegradError) as caught:
        WorkspaceFile.open(path)
    assert caught.value.code == "workspace_locked"
    file.close()
    assert [each.name for each in link.parent.iterdir()] == [link.name]


def test_a_name_that_is_no_text_has_an_address_all_the_same() -> None:
    address = sqlite._address(Path("/G/\udcff.reifegrad"), "rw")
    assert address.isascii()
    assert address.endswith(".reifegrad?mode=rw")
