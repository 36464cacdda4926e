"""Backups of real files: made when something changed, checked before they count, found wherever the file is moved."""

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reifegrad import paths, preferences
from reifegrad.backup import Backup, Reason
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import CannotWrite, DiskFull, ReifegradError
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, backups, copies
from reifegrad.storage.lock import lock_path
from tests.storage.test_migrations import write_stored

NAME = "Süderbrück.reifegrad"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    Session.create(path, Municipality("Süderbrück")).close()
    return path


def rename(path: Path, name: str, clock: Clock | None = None) -> None:
    """Open, change something, close."""
    with Session.open(path, clock=clock or Clock()) as session:
        session.edit_municipality(Municipality(name))


def names_in(found: tuple[Backup, ...]) -> list[str]:
    """The municipality in each of them, which tells the state."""
    held = []
    for each in found:
        with Session.open(each.path, read_only=True) as session:
            held.append(session.municipality.name)
    return held


def known(path: Path) -> tuple[Backup, ...]:
    with Session.open(path, read_only=True) as session:
        return session.backups.known()


def home() -> Path:
    return paths.data_folder() / "backups"


def left_over() -> list[str]:
    """Everything in the folders for backups that is neither a backup nor its description."""
    good = {each.path for each in backups.all_backups()}
    good |= {each.with_suffix(".json") for each in good}
    return sorted(each.name for each in home().rglob("*") if each.is_file() and each not in good)


def test_the_state_at_opening_is_kept_before_the_first_change(file: Path, clock: Clock) -> None:
    with Session.open(file, clock=clock) as session:
        assert session.backups.known() == ()
        session.edit_municipality(Municipality("Anders"))
        session.edit_municipality(Municipality("Noch anders"))
        (made,) = session.backups.known()
    assert names_in((made,)) == ["Süderbrück"]
    assert (made.reason, made.made, made.number, made.name) == (Reason.CHANGED, clock.now, 1, "")
    assert (made.source, made.source_name, made.encrypted) == (file, NAME, False)
    assert made.size == made.path.stat().st_size


def test_opening_without_a_change_since_makes_no_second_backup(file: Path) -> None:
    rename(file, "Anders")
    for _ in range(3):
        with Session.open(file) as session:
            session.backups.keep_opened()
    assert names_in(known(file)) == ["Anders", "Süderbrück"]


def test_what_was_changed_and_taken_back_is_no_change(file: Path) -> None:
    rename(file, "Anders")
    rename(file, "Süderbrück")
    rename(file, "Süderbrück")
    assert names_in(known(file)) == ["Anders", "Süderbrück"]


def test_reading_a_file_makes_no_backup(file: Path) -> None:
    with Session.open(file, read_only=True) as session:
        session.backups.keep_opened()
    assert known(file) == ()


def test_a_clock_that_was_set_back_neither_hides_a_change_nor_the_order(file: Path, clock: Clock) -> None:
    rename(file, "B", clock)
    clock.now -= timedelta(days=400)
    rename(file, "C", clock)
    rename(file, "D", clock)
    assert names_in(known(file)) == ["C", "B", "Süderbrück"]


def test_a_file_put_in_place_of_another_with_the_same_time_and_size_is_backed_up(file: Path, tmp_path: Path) -> None:
    """As when an older copy is put back from outside."""
    older = tmp_path / "alt.reifegrad"
    older.write_bytes(file.read_bytes())
    rename(file, "Xüderbrück")
    with Session.open(file) as session:
        session.backups.keep_opened()
    times = file.stat()
    file.write_bytes(older.read_bytes())
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    with Session.open(file) as session:
        session.backups.keep_opened()
    assert names_in(known(file)) == ["Süderbrück", "Xüderbrück", "Süderbrück"]


def test_a_moved_file_finds_its_backups_and_needs_no_new_one(file: Path, tmp_path: Path) -> None:
    rename(file, "Anders")
    with Session.open(file) as session:
        session.backups.keep_opened()
    folder = tmp_path / "Ablage"
    folder.mkdir()
    moved = file.rename(folder / "anderer Name.reifegrad")
    with Session.open(moved) as session:
        session.backups.keep_opened()
    assert names_in(known(moved)) == ["Anders", "Süderbrück"]


def test_a_copy_shares_the_backups_and_each_says_which_file_it_is_of(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "Kopie.reifegrad"
    with Session.open(file) as session:
        session.copy_to(copy)
    rename(file, "Original")
    rename(copy, "Kopie")
    rename(file, "Original 2")
    rename(copy, "Kopie 2")
    found = known(file)
    assert found == known(copy)
    assert [each.source_name for each in found] == ["Kopie.reifegrad", NAME, NAME]
    assert names_in(found) == ["Kopie", "Original", "Süderbrück"]


def test_two_files_of_one_name_keep_their_backups_apart(file: Path, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    other = tmp_path / "b" / NAME
    Session.create(other, Municipality("Norderbrück")).close()
    rename(file, "A")
    rename(other, "B")
    assert names_in(known(file)) == ["Süderbrück"]
    assert names_in(known(other)) == ["Norderbrück"]


def test_backups_are_found_by_the_place_of_a_file_that_cannot_be_read(file: Path) -> None:
    rename(file, "Anders")
    file.write_bytes(b"\0" * 5000)
    assert names_in(backups.backups_for(file)) == ["Süderbrück"]


def test_a_named_one_is_made_on_wish_and_keeps_its_name(file: Path, clock: Clock) -> None:
    with Session.open(file, clock=clock) as session:
        made = session.backups.make(Reason.NAMED, "Vor dem Rat „Digitales“ \U0001f3db")
        assert session.backups.known() == (made,)
        session.backups.remove(made)
        assert session.backups.known() == ()
    assert left_over() == []


def test_a_backup_without_its_description_still_counts(file: Path) -> None:
    rename(file, "Anders")
    (made,) = known(file)
    for spoilt in ("", "{", "[]", '{"source": 3, "name": null, "schema": "x"}', '{"a":' * 100_000):
        made.path.with_suffix(".json").write_text(spoilt)
        (found,) = known(file)
        assert (found.path, found.made, found.reason, found.size) == (made.path, made.made, made.reason, made.size)
    made.path.with_suffix(".json").unlink()
    assert names_in(known(file)) == ["Süderbrück"]


def test_what_is_known_of_a_backup_is_replaced_as_a_whole_or_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Session.open(file) as session:
        made = session.backups.make(Reason.NAMED, "Vor dem Rat")

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(backups, "sync_file", full)
        with pytest.raises(DiskFull):
            backups.rewrite(made, lambda draft: shutil.copyfile(made.path, draft) and made.content)
    assert [each.name for each in known(file)] == ["Vor dem Rat"]
    assert left_over() == []


def test_a_backup_gets_another_name_only_once_its_bytes_are_on_the_disk(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Session.open(file) as session:
        made = session.backups.make(Reason.NAMED)
    target, seen = tmp_path / "Früher.reifegrad", []

    def note(draft: Path) -> None:
        seen.append((draft.read_bytes() == made.path.read_bytes(), target.exists()))

    monkeypatch.setattr(copies, "sync_file", note)
    backups.save_as(made, target)
    assert seen == [(True, False)]
    assert target.exists()


def test_other_files_in_the_folder_are_neither_backups_nor_removed(file: Path, tmp_path: Path) -> None:
    place = tmp_path / "Sicherung"
    (place / "Urlaub").mkdir(parents=True)
    others = [place / "notiz.txt", place / ".versteckt", place / "Urlaub" / ".0123456789ab.reifegrad"]
    for each in others:
        each.write_text("meins")
        os.utime(each, (0, 0))
    preferences.save(preferences.load().with_backups_folder(str(place)))
    rename(file, "Anders")
    (made,) = known(file)
    assert made.path.is_relative_to(place)
    stranger = made.path.with_name("0002-ganz-anders.reifegrad")
    stranger.write_text("meins")
    os.utime(stranger, (0, 0))
    backups.thin(datetime.now(UTC))
    assert all(each.read_text() == "meins" for each in (*others, stranger))
    assert known(file) == (made,)


def test_another_place_takes_new_ones_and_the_old_ones_stay_where_they_are(file: Path, tmp_path: Path) -> None:
    rename(file, "B")
    preferences.save(preferences.load().with_backups_folder(str(tmp_path / "X")))
    rename(file, "C")
    preferences.save(preferences.load().with_backups_folder(str(tmp_path / "Y")))
    rename(file, "D")
    preferences.save(preferences.load().with_backups_folder(""))
    rename(file, "E")
    found = known(file)
    assert names_in(found) == ["D", "C", "B", "Süderbrück"]
    assert [each.number for each in found] == [4, 3, 2, 1]
    assert [each.path.parents[1] for each in found] == [home(), tmp_path / "Y", tmp_path / "X", home()]


def test_a_place_that_is_gone_hides_its_backups_and_nothing_else(file: Path, tmp_path: Path) -> None:
    preferences.save(preferences.load().with_backups_folder(str(tmp_path / "Stick")))
    rename(file, "B")
    preferences.save(preferences.load().with_backups_folder(""))
    (tmp_path / "Stick").rename(tmp_path / "fort")
    rename(file, "C")
    assert names_in(known(file)) == ["B"]
    (tmp_path / "fort").rename(tmp_path / "Stick")
    assert sorted(names_in(known(file))) == ["B", "Süderbrück"]


def test_beyond_the_limit_of_size_the_oldest_automatic_ones_go(file: Path) -> None:
    with Session.open(file) as session:
        session.backups.make(Reason.NAMED, "bleibt")
    size = known(file)[0].size
    preferences.save(preferences.load()._replace(backups_limit=1))
    for number in range(3 + 1_000_000 // size):
        rename(file, f"Nummer {number}")
    found = known(file)
    assert sum(each.size for each in found) <= 1_000_000
    assert found[-1].name == "bleibt"
    assert len([each for each in found if each.is_automatic]) <= 20


@pytest.fixture
def blocked(file: Path) -> Path:
    """A file where there is no way to make a backup."""
    paths.data_folder().mkdir(parents=True, exist_ok=True)
    (paths.data_folder() / "backups").write_text("im Weg")
    return file


def test_where_no_backup_can_be_made_work_goes_on_and_it_is_said_once(blocked: Path) -> None:
    with Session.open(blocked) as session:
        session.edit_municipality(Municipality("B"))
        first = session.backups.trouble
        session.edit_municipality(Municipality("C"))
        assert first is session.backups.trouble
        assert isinstance(first, ReifegradError)
        assert session.backups.known() == ()
    with Session.open(blocked) as session:
        assert session.municipality.name == "C"


def test_what_was_to_be_deleted_stays_if_the_promised_backup_cannot_be_made(blocked: Path) -> None:
    with Session.open(blocked) as session:
        id = session.start_assessment(session.survey_at_hand("ozg-efa"), "Erhebung", datetime(2026, 11, 22).date())
        with pytest.raises(ReifegradError):
            session.delete_assessment(id)
        assert [each.id for each in session.assessments] == [id]


def test_a_home_that_is_no_folder_at_all_stops_no_work(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REIFEGRAD_HOME", os.devnull)
    with Session.open(file) as session:
        session.edit_municipality(Municipality("B"))
        assert session.backups.trouble is not None
    with Session.open(file, read_only=True) as session:
        assert session.municipality.name == "B"


def test_before_an_assessment_is_deleted_a_backup_is_made(file: Path) -> None:
    with Session.open(file) as session:
        id = session.start_assessment(session.survey_at_hand("ozg-efa"), "Erhebung", datetime(2026, 11, 22).date())
        session.delete_assessment(id)
        newest, *_ = session.backups.known()
    assert newest.reason is Reason.DELETE
    with Session.open(newest.path, read_only=True) as session:
        assert [each.title for each in session.assessments] == ["Erhebung"]


@pytest.mark.parametrize("version", [1, 2])
def test_the_backup_before_an_upgrade_is_found_by_the_id_that_the_file_gets(tmp_path: Path, version: int) -> None:
    path = tmp_path / "alt.reifegrad"
    write_stored(path, version)
    opened = WorkspaceFile.open(path)
    assert opened.is_backed_up(), "it holds the same as before"
    (made,) = backups.backups_of(opened.workspace_id)
    opened.close()
    assert (made.reason, made.schema, made.source) == (Reason.MIGRATION, version, path)
    assert made.path.parent.name == made.workspace_id
    assert left_over() == []


LIMITED = """
    import resource, sys
    from pathlib import Path
    from reifegrad.domain.workspace import Municipality
    from reifegrad.session import Session

    with Session.open(Path(sys.argv[1])) as session:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
        session.backups.keep_opened()
        print(type(session.backups.trouble).__name__)
"""


def test_a_full_drive_leaves_no_half_backup(file: Path) -> None:
    size = file.stat().st_size
    for room in (0, 4096, size // 2, size - 4096):
        command = [sys.executable, "-c", textwrap.dedent(LIMITED), str(file), str(room)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
        assert said in {CannotWrite.__name__, DiskFull.__name__}, room
    assert known(file) == ()
    assert left_over() == []


KILLED = """
    import sys
    from pathlib import Path
    from reifegrad.backup import Reason
    from reifegrad.session import Session

    with Session.open(Path(sys.argv[1])) as session:
        print("ready", flush=True)
        while True:
            session.backups.make(Reason.NAMED)
"""


def test_a_program_that_is_killed_meanwhile_leaves_only_whole_backups(file: Path) -> None:
    for milliseconds in (5, 21, 38):
        command = [sys.executable, "-c", textwrap.dedent(KILLED), str(file)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            time.sleep(milliseconds / 1000)
            program.send_signal(signal.SIGKILL)
        lock_path(file).unlink(missing_ok=True)
        found = known(file)
        assert names_in(found) == ["Süderbrück"] * len(found)
    long_ago = time.time() - 3 * 24 * 3600
    for each in home().rglob("*"):
        os.utime(each, (long_ago, long_ago))
    backups.thin(datetime.now(UTC))
    assert left_over() == []


def test_the_description_tells_no_content(file: Path) -> None:
    rename(file, "Geheimhausen")
    (made,) = known(file)
    told = json.loads(made.path.with_suffix(".json").read_text(encoding="utf-8"))
    assert set(told) == {"name", "source", "workspace", "schema", "content"}
    assert "Geheimhausen" not in str(told)


@pytest.mark.parametrize("field", ["name", "source", "workspace", "schema", "content"])
def test_what_stands_beside_a_backup_and_is_no_text_is_left_out(file: Path, field: str) -> None:
    rename(file, "Moorwieden")
    (made,) = known(file)
    beside = made.path.with_suffix(".json")
    told = json.loads(beside.read_text(encoding="utf-8"))
    beside.write_text(json.dumps(told | {field: "\ud800"}), encoding="utf-8")
    found = backups.backup_at(made.path)
    assert found is not None
    assert all("\ud800" not in str(each) for each in (found.name, found.source, found.workspace_id, found.content))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_only_files_count_as_backups(file: Path) -> None:
    rename(file, "Moorwieden")
    (made,) = known(file)
    os.mkfifo(made.path.with_name("0900-20261122-000000-changed-aaaa.reifegrad"))
    made.path.with_name("0901-20261122-000000-changed-aaaa.reifegrad").mkdir()
    made.path.with_suffix(".json").unlink()
    os.mkfifo(made.path.with_suffix(".json"))
    assert [each.path for each in known(file)] == [made.path]
