"""A file that is gone, replaced or somebody else's: it is told in its own words, and nothing is lost."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reifegrad import recovery
from reifegrad.errors import DriveGone, ReifegradError, WorkspaceGone, WorkspaceLocked, WorkspaceReplaced
from reifegrad.messages import describe
from reifegrad.session import Session
from reifegrad.storage.lock import lock_path
from tests.faults.files import KEPT, SURVEY, come_back, go_away, note, stored_note


def delete(drive: Path) -> None:
    (drive / "Süderbrück.reifegrad").unlink()


def rename(drive: Path) -> None:
    (drive / "Süderbrück.reifegrad").rename(drive / "Archiv.reifegrad")


def replace_whole(drive: Path) -> None:
    path = drive / "Süderbrück.reifegrad"
    shutil.copy(path, drive / "neu")
    with Session.open(drive / "neu") as other:
        note(other, "Von jemand anderem")
    (drive / "neu").replace(path)


def write_over(drive: Path) -> None:
    """As a program does that brings folders into step: the same file, another content."""
    path = drive / "Süderbrück.reifegrad"
    shutil.copy(path, drive / "neu")
    with Session.open(drive / "neu") as other:
        note(other, "Von jemand anderem")
    path.write_bytes((drive / "neu").read_bytes())


def garbage(drive: Path) -> None:
    (drive / "neu").write_bytes(b"kein Arbeitsstand" * 400)
    (drive / "neu").replace(drive / "Süderbrück.reifegrad")


def folder_instead(drive: Path) -> None:
    delete(drive)
    (drive / "Süderbrück.reifegrad").mkdir()


def another_folder(drive: Path) -> None:
    go_away(drive)
    drive.mkdir()


GONE: dict[str, tuple[Callable[[Path], None], type[ReifegradError], str]] = {
    "drive gone": (go_away, DriveGone, "ist nicht erreichbar."),
    "another drive in its place": (another_folder, DriveGone, "ist nicht erreichbar."),
    "deleted": (delete, WorkspaceGone, "Jemand hat sie gelöscht, verschoben oder umbenannt."),
    "renamed": (rename, WorkspaceGone, "Jemand hat sie gelöscht, verschoben oder umbenannt."),
    "replaced": (replace_whole, WorkspaceReplaced, "Jemand hat ihren Inhalt inzwischen ersetzt."),
    "written over": (write_over, WorkspaceReplaced, "Jemand hat ihren Inhalt inzwischen ersetzt."),
    "replaced by garbage": (garbage, WorkspaceReplaced, "Jemand hat ihren Inhalt inzwischen ersetzt."),
    "replaced by a folder": (folder_instead, WorkspaceReplaced, "Jemand hat ihren Inhalt inzwischen ersetzt."),
}


@pytest.mark.parametrize(("happen", "condition", "words"), GONE.values(), ids=GONE)
def test_what_happened_to_the_file_is_told_and_the_work_is_kept(
    session: Session, drive: Path, happen: Callable[[Path], None], condition: type[ReifegradError], words: str
) -> None:
    happen(drive)
    before = {each: each.read_bytes() for each in drive.rglob("*.reifegrad") if each.is_file()}
    with pytest.raises(condition) as caught:
        note(session, "Beschluss liegt vor")
    assert type(caught.value) is condition
    message = describe(caught.value, "de")
    assert message.problem.startswith("Die Datei „Süderbrück.reifegrad“ lässt sich nicht speichern.")
    assert message.problem.endswith(words)
    assert message.remedy.startswith(KEPT)
    assert caught.value.is_unsaved
    assert caught.value.kept is not None
    assert stored_note(caught.value.kept) == "Beschluss liegt vor"
    assert {each: each.read_bytes() for each in drive.rglob("*.reifegrad") if each.is_file()} == before
    assert note_in(session) == ""


def note_in(session: Session) -> str:
    return session.answer(session.subjects(session.assessments[0].id)[0].id, "A1.1").note


def test_a_drive_that_is_back_takes_the_next_try_and_nothing_is_kept_any_more(session: Session, drive: Path) -> None:
    go_away(drive)
    with pytest.raises(DriveGone):
        note(session, "Beschluss liegt vor")
    come_back(drive)
    note(session, "Beschluss liegt vor")
    session.close()
    assert stored_note(session.path) == "Beschluss liegt vor"
    assert list(recovery.folder().iterdir()) == []


def test_steps_that_were_refused_are_kept_together(session: Session, drive: Path) -> None:
    subject = session.subjects(session.assessments[0].id)[0].id
    go_away(drive)
    for refused in (
        lambda: note(session, "Beschluss"),
        lambda: note(session, "Übergabe", "A1.2"),
        lambda: session.rate(subject, "A1.1", 3),
    ):
        with pytest.raises(DriveGone) as caught:
            refused()
    assert caught.value.kept is not None
    with Session.open(caught.value.kept, read_only=True) as kept:
        assert (kept.answer(subject, "A1.1").note, kept.answer(subject, "A1.1").value) == ("Beschluss", 3)
        assert kept.answer(subject, "A1.2").note == "Übergabe"
    assert len([each for each in recovery.folder().iterdir() if each.suffix == ".reifegrad"]) == 1


def test_a_refused_step_stays_kept_while_the_file_takes_others(session: Session, drive: Path) -> None:
    subject, path = session.subjects(session.assessments[0].id)[0].id, session.path
    go_away(drive)
    with pytest.raises(DriveGone):
        note(session, "Beschluss liegt vor")
    come_back(drive)
    session.rate(subject, "A1.1", 3)
    session.rate(subject, "A1.2", 2)
    session.close()
    assert stored_note(path) == ""
    (kept,) = recovery.found()
    assert recovery.restore(kept) == path, "the file holds what it held when this was kept"
    with Session.open(path) as again:
        answer = again.answer(subject, "A1.1")
        assert (answer.note, answer.value, again.answer(subject, "A1.2").value) == ("Beschluss liegt vor", 3, 2)


def test_a_refused_step_goes_with_what_it_belongs_to(session: Session, drive: Path) -> None:
    go_away(drive)
    with pytest.raises(DriveGone):
        note(session, "Beschluss liegt vor")
    come_back(drive)
    session.delete_assessment(session.assessments[0].id)
    session.close()
    assert recovery.found() == ()


def test_what_would_have_been_new_is_made_anew_by_the_next_try(session: Session, drive: Path) -> None:
    go_away(drive)
    with pytest.raises(DriveGone):
        session.start_assessment(SURVEY, "Noch eine", date(2026, 11, 22))
    assert len(recovery.found()) == 0, "locked while the session lives"
    come_back(drive)
    session.start_assessment(SURVEY, "Noch eine", date(2026, 11, 22))
    session.close()
    assert recovery.found() == ()


def test_the_lock_is_taken_again_where_it_went_with_the_drive(session: Session, drive: Path) -> None:
    shutil.copytree(drive, drive.with_name("before"))
    another_folder(drive)
    with pytest.raises(DriveGone):
        note(session, "Beschluss")
    shutil.copy(drive.with_name("away") / session.path.name, session.path)
    note(session, "Beschluss")
    with pytest.raises(WorkspaceLocked):
        Session.open(session.path)


def test_somebody_else_who_took_the_file_meanwhile_keeps_it(session: Session, drive: Path) -> None:
    another_folder(drive)
    shutil.copy(drive.with_name("away") / session.path.name, session.path)
    theirs = {"computer": "BAUAMT-07", "machine": "7", "process": 1, "since": "2026-11-21T10:12:00+01:00"}
    lock_path(session.path).write_text(json.dumps(theirs), encoding="utf-8")
    with pytest.raises(WorkspaceLocked) as caught:
        note(session, "Beschluss")
    assert caught.value.values["computer"] == "BAUAMT-07"
    assert caught.value.kept is not None
    assert json.loads(lock_path(session.path).read_text(encoding="utf-8")) == theirs


def test_a_lock_that_stayed_on_a_drive_that_was_away_is_no_hindrance_when_it_is_back(
    session: Session, drive: Path
) -> None:
    go_away(drive)
    session.close()
    come_back(drive)
    with Session.open(session.path) as again:
        assert again.municipality.name == "Süderbrück"
        with pytest.raises(WorkspaceLocked):
            Session.open(session.path)


def test_a_copy_can_be_saved_while_the_drive_is_away_and_work_goes_on_in_it(
    session: Session, drive: Path, tmp_path: Path
) -> None:
    go_away(drive)
    with pytest.raises(DriveGone):
        note(session, "Beschluss")
    session.move_to(tmp_path / "Stick.reifegrad")
    note(session, "Beschluss")
    assert session.undo() is not None
    assert session.undo() is not None  # the rating from before the drive went
    session.redo()
    session.redo()
    session.close()
    assert stored_note(tmp_path / "Stick.reifegrad") == "Beschluss"
    assert recovery.found() == ()
