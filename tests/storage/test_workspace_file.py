"""What is written comes back, durably and completely or not at all."""

import errno
import os
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.backup import Reason
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import AnswerKey, Municipality, PlanSettings, Subject
from reifegrad.errors import (
    CannotWrite,
    DiskFull,
    FileExists,
    FileIsFolder,
    FileMissing,
    FolderMissing,
    NameUnusable,
    PathTooLong,
)
from reifegrad.storage import WorkspaceFile, digest, sqlite
from reifegrad.storage.entities import MAPPED
from reifegrad.storage.lock import lock_path
from reifegrad.storage.migrations import SCHEMA_VERSION
from tests.factories import make_service
from tests.storage.workspaces import ENTITIES, MUNICIPALITY, STORED, TABLES, creations

ANSWER = Key(Kind.ANSWER, AnswerKey("org", "A1.1"))


def make(folder: Path, name: str = "Kommune.reifegrad") -> Path:
    """A closed workspace with one entity of every kind."""
    path = folder / name
    file = WorkspaceFile.create(path, MUNICIPALITY)
    file.write(creations())
    file.close()
    return path


def test_a_new_file_holds_the_municipality_and_the_default_settings(tmp_path: Path) -> None:
    file = WorkspaceFile.create(tmp_path / "neu.reifegrad", MUNICIPALITY)
    assert file.load() == {Key(Kind.MUNICIPALITY): MUNICIPALITY, Key(Kind.PLAN_SETTINGS): PlanSettings()}
    file.close()
    assert [each.name for each in tmp_path.iterdir()] == ["neu.reifegrad"]


def test_every_entity_comes_back_as_it_was_written(tmp_path: Path) -> None:
    everything = STORED[SCHEMA_VERSION]
    file = WorkspaceFile.open(make(tmp_path))
    file.write(creations({key: entity for key, entity in everything.items() if ENTITIES.get(key) != entity}))
    assert file.load() == everything
    assert {key.kind for key in everything} == set(Kind) == set(MAPPED)
    file.close()


def test_what_was_written_is_replaced_and_deleted(tmp_path: Path) -> None:
    file = WorkspaceFile.open(make(tmp_path))
    file.write([Change(ANSWER, ENTITIES[ANSWER], Answer.of(2))])
    file.write([Change(Key(Kind.EVIDENCE_ITEM, "e1"), ENTITIES[Key(Kind.EVIDENCE_ITEM, "e1")], None)])
    expected = {**ENTITIES, ANSWER: Answer.of(2)}
    del expected[Key(Kind.EVIDENCE_ITEM, "e1")]
    assert file.load() == expected
    file.close()


def test_everything_can_be_deleted_in_one_step_in_any_order(tmp_path: Path) -> None:
    file = WorkspaceFile.open(make(tmp_path))
    kept = {Kind.MUNICIPALITY, Kind.PLAN_SETTINGS}
    file.write([Change(key, entity, None) for key, entity in ENTITIES.items() if key.kind not in kept])
    assert {key.kind for key in file.load()} == kept
    file.close()


@pytest.mark.parametrize("name", ["a\0b.reifegrad", "halb \ud83d.reifegrad", "fort\0/a.reifegrad"])
def test_a_name_that_no_system_takes_is_told(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    with pytest.raises(NameUnusable):
        WorkspaceFile.create(place, MUNICIPALITY)
    with closing(WorkspaceFile.open(make(tmp_path))) as file:
        with pytest.raises(NameUnusable):
            file.copy_to(place)
        with pytest.raises(NameUnusable):
            file.write_anew({}, place)
        with pytest.raises(NameUnusable):
            file.back_up(Reason.NAMED, datetime.now(UTC), folder=place)
    for read_only in (True, False):
        with pytest.raises(FileMissing):
            WorkspaceFile.open(place, read_only=read_only)


def test_a_step_can_be_larger_than_one_statement(tmp_path: Path) -> None:
    path = make(tmp_path)
    services = {Key(Kind.SUBJECT, f"x{at}"): make_service(f"x{at}", at) for at in range(1_000)}
    file = WorkspaceFile.open(path)
    placed = {key: Subject(each.id, "a1", each.kind, each.name, 0, each.attributes) for key, each in services.items()}
    file.write(creations(dict(placed)))
    assert file.load() == {**ENTITIES, **placed}
    file.close()


def test_a_reference_that_leads_nowhere_is_refused_and_nothing_of_the_step_stays(tmp_path: Path) -> None:
    file = WorkspaceFile.open(make(tmp_path))
    with pytest.raises(sqlite3.IntegrityError):
        file.write(
            [
                Change(Key(Kind.MUNICIPALITY), MUNICIPALITY, Municipality("Anders")),
                Change(Key(Kind.ANSWER, AnswerKey("nobody", "A1.1")), None, Answer.of(1)),
            ]
        )
    assert file.load() == ENTITIES
    file.close()


def test_deleting_a_subject_that_still_has_answers_is_refused(tmp_path: Path) -> None:
    file = WorkspaceFile.open(make(tmp_path))
    with pytest.raises(sqlite3.IntegrityError):
        file.write([Change(Key(Kind.SUBJECT, "s1"), ENTITIES[Key(Kind.SUBJECT, "s1")], None)])
    assert file.load() == ENTITIES
    file.close()


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1))
def test_any_text_survives_storing(text: str) -> None:
    for kind, columns in ((Kind.ANSWER, {"subject_id": "s", "question_id": "q"}), (Kind.SUBJECT, {"id": "s"})):
        entity = Answer.of(1, note=text) if kind is Kind.ANSWER else make_service("s", 1)
        mapped = MAPPED[kind]
        assert mapped.entity(columns | mapped.columns(entity))[1] == entity


@pytest.mark.parametrize(
    "name",
    ["Übergröße ß.reifegrad", "mit Leer zeichen.reifegrad", "100 % #1?.reifegrad", "a'b\"c.reifegrad", "x" * 238],
    ids=["umlauts", "spaces", "url characters", "quotes", "long"],
)
def test_file_names_of_daily_life_work(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "Fachbereich Öffentliches & Mehr"
    folder.mkdir()
    path = make(folder, name)
    file = WorkspaceFile.open(path)
    assert file.load() == ENTITIES
    file.close()
    assert [each.name for each in folder.iterdir()] == [name]


@pytest.mark.parametrize("length", [246, 255, 300])
def test_a_name_that_leaves_no_room_for_its_lock_is_refused_before_anything_is_made(
    tmp_path: Path, length: int
) -> None:
    path = tmp_path / ("ä" * (length // 2) + ".reifegrad")
    with pytest.raises(PathTooLong):
        WorkspaceFile.create(path, MUNICIPALITY)
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_is_too_long_for_the_database_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 520:
        folder = folder / ("x" * 100)
        folder.mkdir()
    with pytest.raises(PathTooLong):
        WorkspaceFile.create(folder / "a.reifegrad", MUNICIPALITY)
    assert list(folder.iterdir()) == []


def test_creating_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "da.reifegrad"
    path.write_text("wichtig")
    with pytest.raises(FileExists):
        WorkspaceFile.create(path, MUNICIPALITY)
    assert path.read_text() == "wichtig"
    assert list(tmp_path.iterdir()) == [path]


def refuse_links(*_: object) -> None:
    raise OSError(errno.EPERM, "this file system knows no hard links")


def test_a_drive_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", refuse_links)
    file = WorkspaceFile.open(make(tmp_path))
    file.copy_to(tmp_path / "Kopie.reifegrad")
    file.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["Kommune.reifegrad", "Kopie.reifegrad"]


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_a_file_that_appears_in_the_meantime_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    path = tmp_path / "neu.reifegrad"
    make_database = sqlite.make

    def overtaken(draft: Path, *, key: object = None) -> None:
        make_database(draft)
        path.write_text("wichtig")

    monkeypatch.setattr(sqlite, "make", overtaken)
    if not links:
        monkeypatch.setattr(os, "link", refuse_links)
    with pytest.raises(FileExists):
        WorkspaceFile.create(path, MUNICIPALITY)
    assert path.read_text() == "wichtig"
    assert list(tmp_path.iterdir()) == [path]


def test_creating_needs_a_folder_and_a_free_name(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        WorkspaceFile.create(tmp_path / "fehlt" / "a.reifegrad", MUNICIPALITY)
    with pytest.raises(FileIsFolder):
        WorkspaceFile.create(tmp_path, MUNICIPALITY)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_complete_and_opens_beside_the_original(tmp_path: Path) -> None:
    file = WorkspaceFile.open(make(tmp_path))
    file.copy_to(tmp_path / "Kopie.reifegrad")
    copied = WorkspaceFile.open(tmp_path / "Kopie.reifegrad")
    assert copied.load() == ENTITIES
    copied.write([Change(ANSWER, ENTITIES[ANSWER], Answer.of(1))])
    assert file.load() == ENTITIES
    copied.close()
    file.close()


def test_a_copy_never_replaces_a_file(tmp_path: Path) -> None:
    other = tmp_path / "da.reifegrad"
    other.write_text("wichtig")
    file = WorkspaceFile.open(make(tmp_path))
    with pytest.raises(FileExists):
        file.copy_to(other)
    file.close()
    assert other.read_text() == "wichtig"


def test_a_sound_file_has_no_problems(tmp_path: Path) -> None:
    file = WorkspaceFile.open(make(tmp_path))
    assert file.integrity_problems() == []
    file.close()


def test_a_reference_lost_by_another_program_is_named(tmp_path: Path) -> None:
    path = make(tmp_path)
    with sqlite3.connect(path) as other:
        other.execute("DELETE FROM assessment")
        digest.seal(other)
    other.close()
    file = WorkspaceFile.open(path)
    problems = file.integrity_problems()
    file.close()
    assert {each.code for each in problems} == {"errors.reference_lost"}
    assert {each.place for each in problems} == {"subject", "target", "measure"}


def test_a_full_disk_leaves_the_file_byte_for_byte(tmp_path: Path) -> None:
    path = make(tmp_path)
    before = path.read_bytes()
    file = WorkspaceFile.open(path)
    # SQLite reports the same condition for a file that reaches this bound as for a full drive.
    file._database.execute_sql(f"PRAGMA max_page_count = {len(before) // 4096}")
    with pytest.raises(DiskFull):
        file.write([Change(ANSWER, ENTITIES[ANSWER], Answer.of(1, note="x" * 100_000))])
    assert path.read_bytes() == before
    file.write([Change(ANSWER, ENTITIES[ANSWER], Answer.of(1))])
    assert file.load()[ANSWER] == Answer.of(1)
    file.close()


LIMITED = """
    import resource, sys
    from pathlib import Path
    from reifegrad.domain.workspace import Municipality
    from reifegrad.errors import ReifegradError
    from reifegrad.storage import WorkspaceFile
    from tests.storage.test_workspace_file import ANSWER, Answer, Change

    path, limit, action = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    try:
        file = WorkspaceFile.open(path) if action == "write" else None
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        if file:
            file.write([Change(ANSWER, None, Answer.of(1, note="x" * 5_000_000))])
        else:
            WorkspaceFile.create(path, Municipality("Neu"))
    except ReifegradError as error:
        print(type(error).__name__)
"""


def run_limited(path: Path, limit: int, action: str) -> str:
    """Run `action` in a process that cannot write files larger than `limit`, which binds every account."""
    command = [sys.executable, "-c", textwrap.dedent(LIMITED), str(path), str(limit), action]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_write_that_the_system_cuts_off_leaves_the_file_byte_for_byte(tmp_path: Path) -> None:
    path = make(tmp_path)
    before = path.read_bytes()
    said = run_limited(path, len(before) + 1_000_000, "write")
    assert said in {CannotWrite.__name__, DiskFull.__name__}
    assert path.read_bytes() == before, "at once, and not only when it is opened again"
    assert not path.with_name(f"{path.name}-journal").exists()
    file = WorkspaceFile.open(path)
    assert file.load() == ENTITIES
    file.close()
    assert path.read_bytes() == before


def test_a_creation_that_the_system_cuts_off_leaves_nothing(tmp_path: Path) -> None:
    said = run_limited(tmp_path / "neu.reifegrad", 8192, "create")
    assert said in {CannotWrite.__name__, DiskFull.__name__}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_a_crash_in_the_middle_of_a_write_is_undone_when_the_file_is_opened(tmp_path: Path, read_only: bool) -> None:
    path = make(tmp_path)
    crashed = tmp_path / "abgestürzt.reifegrad"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")  # so that pages reach the file before the commit
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE municipality SET name = 'halb'")
    connection.execute(f"UPDATE answer SET note = '{'x' * 100_000}'")
    crashed.write_bytes(path.read_bytes())
    journal = path.with_name(f"{path.name}-journal")
    assert journal.exists()
    crashed.with_name(f"{crashed.name}-journal").write_bytes(journal.read_bytes())
    connection.execute("ROLLBACK")
    connection.close()
    assert crashed.read_bytes() != path.read_bytes()
    file = WorkspaceFile.open(crashed, read_only=read_only)
    assert file.load() == ENTITIES
    file.close()
    assert sorted(tmp_path.iterdir()) == [path, crashed]


def test_closing_twice_is_fine_and_leaves_no_lock(tmp_path: Path) -> None:
    path = make(tmp_path)
    file = WorkspaceFile.open(path)
    assert lock_path(path).exists()
    file.close()
    file.close()
    assert not lock_path(path).exists()


def test_two_files_can_be_open_at_once(tmp_path: Path) -> None:
    first, second = WorkspaceFile.open(make(tmp_path, "a.reifegrad")), WorkspaceFile.open(make(tmp_path, "b.reifegrad"))
    first.write([Change(ANSWER, ENTITIES[ANSWER], Answer.of(1))])
    second.write([Change(ANSWER, ENTITIES[ANSWER], Answer.of(3))])
    assert (first.load()[ANSWER], second.load()[ANSWER]) == (Answer.of(1), Answer.of(3))
    first.close()
    second.close()


def test_every_table_of_the_schema_is_mapped(tmp_path: Path) -> None:
    path = make(tmp_path)
    with sqlite3.connect(path) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        columns = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for (name,) in tables}
    connection.close()
    mapped = {each.row._meta.table_name: list(each.row._meta.columns) for each in MAPPED.values()}
    assert columns.pop("workspace") == ["id", "digest"], "names the file and is no entity"
    assert columns == mapped
    assert set(columns) == set(TABLES)
