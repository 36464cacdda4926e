"""One writer at a time; readers always; what a crash leaves behind is taken over."""

import json
import os
import socket
import subprocess
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reifegrad import paths
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import AnswerKey, Municipality
from reifegrad.errors import NoPermission, WorkspaceLocked, WorkspaceLockUnclear
from reifegrad.messages import describe
from reifegrad.storage import WorkspaceFile, lock
from reifegrad.storage.lock import Lock, lock_path
from tests.storage.test_workspace_file import make
from tests.storage.workspaces import ENTITIES

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def clock() -> datetime:
    return NOON


def finished_process() -> int:
    """The number of a process that is gone."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def write_lock(path: Path, **changes: object) -> None:
    fields = {
        "computer": socket.gethostname(),
        "machine": lock.machine(),
        "process": os.getpid(),
        "since": "2026-11-21T10:12:00+00:00",
    }
    lock_path(path).write_text(json.dumps(fields | changes), encoding="utf-8")


def test_the_lock_lies_beside_the_file_and_names_computer_process_and_time_but_no_person(tmp_path: Path) -> None:
    path = tmp_path / "Ämter.reifegrad"
    held = Lock.acquire(path, clock)
    fields = json.loads((tmp_path / ".~lock.Ämter.reifegrad#").read_text(encoding="utf-8"))
    assert (fields["computer"], fields["process"]) == (socket.gethostname(), os.getpid())
    assert datetime.fromisoformat(fields["since"]) == NOON
    assert set(fields) == {"computer", "machine", "process", "process_start", "since", "lock"}
    held.release()
    assert list(tmp_path.iterdir()) == []


def test_a_second_process_is_told_who_has_the_file_and_can_read_it(tmp_path: Path) -> None:
    path = make(tmp_path)
    program = (
        "import sys; from pathlib import Path; from reifegrad.storage import WorkspaceFile\n"
        "file = WorkspaceFile.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.readline(); file.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdin
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        with pytest.raises(WorkspaceLocked) as caught:
            WorkspaceFile.open(path)
        assert caught.value.values["computer"] == socket.gethostname()
        assert caught.value.values["process"] == other.pid
        assert caught.value.exit_code == 3
        reader = WorkspaceFile.open(path, read_only=True)
        assert reader.load() == ENTITIES
        reader.copy_to(tmp_path / "Kopie.reifegrad")
        reader.close()
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.wait() == 0
    WorkspaceFile.open(path).close()


def test_the_same_process_cannot_open_a_file_twice_for_writing(tmp_path: Path) -> None:
    path = make(tmp_path)
    file = WorkspaceFile.open(path)
    with pytest.raises(WorkspaceLocked):
        WorkspaceFile.open(path)
    file.write([Change(Key(Kind.ANSWER, AnswerKey("org", "A1.1")), None, Answer.of(2))])
    file.close()


def test_the_lock_of_a_process_that_is_gone_is_taken_over(tmp_path: Path) -> None:
    path = make(tmp_path)
    write_lock(path, process=finished_process())
    file = WorkspaceFile.open(path)
    assert json.loads(lock_path(path).read_text(encoding="utf-8"))["process"] == os.getpid()
    file.close()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the system does not tell how a process is")
def test_the_lock_of_a_process_that_was_killed_is_taken_over_before_its_parent_knows(tmp_path: Path) -> None:
    path = make(tmp_path)
    program = (
        "import sys; from pathlib import Path; from reifegrad.storage import WorkspaceFile\n"
        "file = WorkspaceFile.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        other.kill()
        os.waitid(os.P_PID, other.pid, os.WEXITED | os.WNOWAIT)
        assert not lock.is_held(path)
        WorkspaceFile.open(path).close()


def test_a_lock_whose_process_number_now_belongs_to_another_program_is_taken_over(tmp_path: Path) -> None:
    path = make(tmp_path)
    write_lock(path, process_start="before the restart of the computer")
    WorkspaceFile.open(path).close()
    assert list(tmp_path.iterdir()) == [path]


def test_the_lock_of_another_computer_holds_even_if_no_such_process_runs_here(tmp_path: Path) -> None:
    path = make(tmp_path)
    write_lock(path, computer="BAUAMT-07", process=finished_process())
    with pytest.raises(WorkspaceLocked) as caught:
        WorkspaceFile.open(path)
    assert caught.value.values["computer"] == "BAUAMT-07"
    assert caught.value.values["lock"] == str(lock_path(path))


@pytest.mark.parametrize("machine", ["0123456789abcdef", "", None])
def test_the_lock_of_another_computer_of_the_same_name_holds(tmp_path: Path, machine: str | None) -> None:
    path = make(tmp_path)
    write_lock(path, machine=machine, process=finished_process(), process_start="another start")
    with pytest.raises(WorkspaceLocked):
        WorkspaceFile.open(path)


def test_a_computer_is_told_by_its_installation_else_by_its_network_and_neither_is_revealed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installation = tmp_path / "machine-id"
    monkeypatch.setattr(lock, "_MACHINE_ID", installation)
    monkeypatch.setattr(uuid, "getnode", lambda: 0x0242AC110002)
    found = [lock.machine.__wrapped__()]
    for id in ("", "4c6f72656d\n", "697073756d\n"):
        installation.write_text(id)
        found.append(lock.machine.__wrapped__())
    assert found[0] == found[1]
    assert len(set(found)) == 3
    assert not any(secret in text for text in found for secret in ("4c6f72656d", "0242ac110002", str(0x0242AC110002)))


@pytest.mark.parametrize("content", ["", "[1]", "Müll", '{"computer": 3}', '{"process": "x", "since": "gestern"}'])
def test_a_lock_that_says_nothing_is_respected_and_named_so_that_a_person_can_remove_it(
    tmp_path: Path, content: str
) -> None:
    path = make(tmp_path)
    lock_path(path).write_text(content, encoding="utf-8")
    with pytest.raises(WorkspaceLocked) as caught:
        WorkspaceFile.open(path)
    assert caught.value.values["lock"] == str(lock_path(path))
    assert lock_path(path).read_text(encoding="utf-8") == content


def put_folder(place: Path) -> None:
    (place / "Unterordner").mkdir(parents=True)


def put_link_to_nothing(place: Path) -> None:
    place.symlink_to(place.with_name("fort"))


@pytest.mark.parametrize("put", [put_folder, os.mkfifo, put_link_to_nothing])
def test_what_lies_in_the_place_of_the_lock_and_is_no_file_is_told_and_left_alone(
    tmp_path: Path, put: Callable[[Path], None]
) -> None:
    path = make(tmp_path)
    put(lock_path(path))
    with pytest.raises(WorkspaceLockUnclear) as caught:
        WorkspaceFile.open(path)
    assert caught.value.exit_code == 3
    message = describe(caught.value, "de")
    assert "An der Stelle der Sperrdatei liegt etwas anderes" in message.problem
    assert str(lock_path(path)) in message.background
    WorkspaceFile.open(path, read_only=True).close()
    assert not lock.is_held(path)
    assert os.path.lexists(lock_path(path))


def test_a_file_that_is_open_is_locked_under_its_second_name_as_well(tmp_path: Path) -> None:
    path, second = make(tmp_path), tmp_path / "zweiter Name.reifegrad"
    second.hardlink_to(path)
    file = WorkspaceFile.open(path)
    with pytest.raises(WorkspaceLocked) as caught:
        WorkspaceFile.open(second)
    assert caught.value.path == second
    assert caught.value.values["lock"] == str(lock_path(path))
    assert not lock_path(second).exists()
    WorkspaceFile.open(second, read_only=True).close()
    file.close()
    WorkspaceFile.open(second).close()
    assert sorted(tmp_path.iterdir()) == sorted([path, second])


def test_a_second_name_that_is_given_to_a_new_file_while_it_is_open_is_locked(tmp_path: Path) -> None:
    path, second = tmp_path / "neu.reifegrad", tmp_path / "zweiter Name.reifegrad"
    file = WorkspaceFile.create(path, Municipality("Süderbrück"))
    second.hardlink_to(path)
    with pytest.raises(WorkspaceLocked):
        WorkspaceFile.open(second)
    file.close()


def test_a_program_that_is_gone_leaves_no_second_name_locked(tmp_path: Path) -> None:
    path, second = make(tmp_path), tmp_path / "zweiter Name.reifegrad"
    second.hardlink_to(path)
    program = (
        "import os, sys; from pathlib import Path; from reifegrad.storage import WorkspaceFile\n"
        "file = WorkspaceFile.open(Path(sys.argv[1])); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True)
    assert lock_path(path).exists()
    WorkspaceFile.open(second).close()
    WorkspaceFile.open(path).close()
    assert list((paths.data_folder() / "open").iterdir()) == []


def test_another_file_in_the_place_of_one_that_is_open_is_not_taken_for_it(tmp_path: Path) -> None:
    path = make(tmp_path)
    file = WorkspaceFile.open(path)
    path.rename(tmp_path / "verschoben.reifegrad")
    lock_path(path).rename(tmp_path / "Sperre")
    WorkspaceFile.open(make(tmp_path)).close()
    WorkspaceFile.open(tmp_path / "verschoben.reifegrad").close()
    file.close()


def test_a_lock_is_given_without_a_place_for_the_programs_own_data(tmp_path: Path) -> None:
    path = make(tmp_path)
    (paths.data_folder() / "open").rmdir()
    (paths.data_folder() / "open").write_text("im Weg")
    WorkspaceFile.open(path).close()


def test_the_time_of_the_lock_is_told_in_local_time(tmp_path: Path) -> None:
    path = make(tmp_path)
    write_lock(path, computer="BAUAMT-07", since="2026-11-21T10:12:00+00:00")
    with pytest.raises(WorkspaceLocked) as caught:
        WorkspaceFile.open(path)
    since = caught.value.values["since"]
    assert since == datetime(2026, 11, 21, 10, 12, tzinfo=UTC)
    assert since.utcoffset() == datetime(2026, 11, 21, 10, 12, tzinfo=UTC).astimezone().utcoffset()


def test_of_two_that_see_the_same_stale_lock_only_one_removes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path)
    write_lock(path, process=finished_process())
    stale = lock_path(path).read_text(encoding="utf-8")
    is_stale = lock._is_stale

    def overtaken(content: str) -> bool:
        """While we judge the stale lock, another computer takes it over."""
        if content == stale:
            write_lock(path, computer="BAUAMT-07")
        return is_stale(content)

    monkeypatch.setattr(lock, "_is_stale", overtaken)
    with pytest.raises(WorkspaceLocked):
        WorkspaceFile.open(path)
    assert json.loads(lock_path(path).read_text(encoding="utf-8"))["computer"] == "BAUAMT-07"
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([path.name, lock_path(path).name])


@pytest.mark.parametrize("has_links", [True, False])
def test_putting_a_lock_back_that_was_moved_by_mistake_does_not_replace_a_newer_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    path = make(tmp_path)
    write_lock(path, process=finished_process())
    read, rename = lock._read, Path.rename

    def moved(file: Path, target: Path) -> Path:
        """Before we move the stale lock aside, a second computer takes it over; after it, a third one locks."""
        if target.name.startswith(lock_path(path).name + "."):
            write_lock(path, computer="BAUAMT-07")
            result = rename(file, target)
            write_lock(path, computer="KASSE-02")
            return result
        return rename(file, target)

    def no_links(*_: object) -> None:
        raise OSError(1, "not supported by the file system")

    monkeypatch.setattr(Path, "rename", moved)
    if not has_links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(WorkspaceLocked):
        WorkspaceFile.open(path)
    assert json.loads(str(read(lock_path(path))))["computer"] == "KASSE-02"
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([path.name, lock_path(path).name])


def test_releasing_leaves_a_lock_that_someone_else_put_there(tmp_path: Path) -> None:
    path = tmp_path / "a.reifegrad"
    held = Lock.acquire(path, clock)
    write_lock(path, computer="BAUAMT-07")
    held.release()
    assert lock_path(path).exists()


def test_a_refused_file_keeps_no_lock(tmp_path: Path) -> None:
    path = make(tmp_path)
    path.write_bytes(path.read_bytes()[:-4096])
    for _ in range(2):
        with pytest.raises(Exception, match="workspace_damaged"):
            WorkspaceFile.open(path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_where_no_lock_can_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(tmp_path)

    def refuse(*_: object) -> int:
        raise PermissionError(13, "refused by the system")

    monkeypatch.setattr(lock.os, "open", refuse)
    with pytest.raises(NoPermission):
        WorkspaceFile.open(path)


def test_a_lock_that_cannot_be_written_completely_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(lock.os, "fsync", refuse)
    with pytest.raises(Exception, match="disk_full"):
        Lock.acquire(tmp_path / "a.reifegrad", clock)
    assert list(tmp_path.iterdir()) == []
