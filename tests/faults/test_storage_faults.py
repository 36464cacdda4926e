"""A file that cannot be written: the condition is real, it is told in its own words, and nothing is lost."""

import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reifegrad import recovery
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import (
    DriveGone,
    NoPermission,
    ReifegradError,
    WorkspaceGone,
    WorkspaceLocked,
    WorkspaceReadOnly,
    WorkspaceReplaced,
)
from reifegrad.messages import describe
from reifegrad.session import Session
from reifegrad.storage.lock import lock_path
from tests.factories import make_dimension, make_question, make_survey
from tests.faults.conditions import has_own_mounts, permissions_bind, run_apart

SURVEY = make_survey([make_dimension("A1", [make_question("A1.1"), make_question("A1.2")])])
KEPT = "Ihre Änderungen sind auf diesem Rechner gesichert."


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "G"
    folder.mkdir()
    return folder


@pytest.fixture
def session(drive: Path) -> Iterator[Session]:
    made = Session.create(drive / "Süderbrück.reifegrad", Municipality("Süderbrück"))
    id = made.start_assessment(SURVEY, "Erhebung", date(2026, 11, 21))
    made.rate(made.subjects(id)[0].id, "A1.1", 2)
    yield made
    made.close()


def note(session: Session, text: str, question: str = "A1.1") -> None:
    session.write_note(session.subjects(session.assessments[0].id)[0].id, question, text)


def stored_note(path: Path, question: str = "A1.1") -> str:
    with Session.open(path, read_only=True) as session:
        return session.answer(session.subjects(session.assessments[0].id)[0].id, question).note


def go_away(drive: Path) -> None:
    drive.rename(drive.with_name("away"))


def come_back(drive: Path) -> None:
    drive.with_name("away").rename(drive)


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


def test_a_full_drive_is_told_and_takes_the_step_when_there_is_room(tmp_path: Path) -> None:
    told = run_apart(
        """
        from datetime import date
        from reifegrad import recovery
        from reifegrad.domain.workspace import Municipality
        from reifegrad.errors import ReifegradError
        from reifegrad.messages import describe
        from reifegrad.session import Session
        from reifegrad.survey import shipped_survey

        drive, mounts = Path(sys.argv[1]), sys.argv[2] == "True"
        if mounts:
            system("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(drive))
        session = Session.create(drive / "a.reifegrad", Municipality("Süderbrück"))
        id = session.start_assessment(shipped_survey("ozg-efa"), "Erhebung", date(2026, 11, 21))
        organisation = session.subjects(id)[0].id
        if mounts:
            with (drive / "voll").open("wb", buffering=0) as file:
                try:
                    while file.write(b"x" * 4096):
                        pass
                except OSError:
                    pass
        else:
            import resource, signal
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, ((drive / "a.reifegrad").stat().st_size, resource.RLIM_INFINITY))
        before = (drive / "a.reifegrad").read_bytes()
        try:
            session.start_assessment(shipped_survey("akzeptanz"), "Befragung", date(2026, 11, 21))
        except ReifegradError as error:
            refused = [error.code, str(describe(error, "de")), error.kept is not None]
        same = (drive / "a.reifegrad").read_bytes() == before
        if mounts:
            (drive / "voll").unlink()
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        session.write_note(organisation, "A1.1", "Beschluss")
        session.close()
        with Session.open(drive / "a.reifegrad") as session:
            note = session.answer(organisation, "A1.1").note
            tell([refused, same, note, len(recovery.found()), session.integrity_problems()])
        """,
        tmp_path,
        has_own_mounts(),
        mounts=has_own_mounts(),
        REIFEGRAD_HOME=str(tmp_path.parent / "home"),
    )
    (code, words, is_kept), is_same, stored, offered, problems = told
    assert code == ("disk_full" if has_own_mounts() else "cannot_write")
    if has_own_mounts():
        assert words.startswith("Auf dem Laufwerk ist kein Platz mehr für „a.reifegrad“.")
        assert is_kept
        assert KEPT in words
    assert (is_same, stored, offered, problems) == (True, "Beschluss", 0, [])


@pytest.mark.parametrize("returns", [True, False])
def test_a_network_drive_that_vanishes_is_told_and_taken_up_again(tmp_path: Path, returns: bool) -> None:
    told = run_apart(
        """
        from reifegrad import paths, recovery
        from reifegrad.domain.workspace import Municipality
        from reifegrad.errors import ReifegradError
        from reifegrad.session import Session

        root, mounts, returns = Path(sys.argv[1]), sys.argv[2] == "True", sys.argv[3] == "True"
        server, drive = root / "server", root / "G"
        server.mkdir()
        if mounts:
            drive.mkdir()
            system("mount", "-t", "tmpfs", "tmpfs", str(server))
            connect = lambda: system("mount", "--bind", str(server), str(drive))
            vanish = lambda: system("umount", "-l", str(drive))
        else:
            connect = lambda: server.rename(drive)
            vanish = lambda: drive.rename(server)
        connect()
        session = Session.create(drive / "a.reifegrad", Municipality("Alt"))
        vanish()
        codes = []
        for name in ("Neu", "Neuer"):
            try:
                session.edit_municipality(Municipality(name))
            except ReifegradError as error:
                codes.append(error.code)
        if returns:
            connect()
            session.edit_municipality(Municipality("Neuer"))
            session.close()
            with Session.open(drive / "a.reifegrad") as again:
                tell([codes, again.municipality.name, len(recovery.found()), sorted(os.listdir(drive))])
        else:
            session.close()
            (kept,) = recovery.found()
            target = recovery.restore(kept)
            with Session.open(target) as again:
                tell([codes, again.municipality.name, len(recovery.found()), [target.name]])
            assert target.parent == paths.documents_folder()
        """,
        tmp_path,
        has_own_mounts(),
        returns,
        mounts=has_own_mounts(),
        REIFEGRAD_HOME=str(tmp_path / "home"),
        XDG_DOCUMENTS_DIR=str(tmp_path),
        HOME=str(tmp_path),
    )
    codes, name, offered, files = told
    assert codes == ["drive_gone", "drive_gone"]
    assert (name, offered) == ("Neuer", 0)
    assert "a.reifegrad" in files


def test_a_write_protected_file_opens_for_reading_only(session: Session) -> None:
    session.close()
    session.path.chmod(0o444)
    with permissions_bind():
        with pytest.raises(WorkspaceReadOnly) as caught:
            Session.open(session.path)
        with Session.open(session.path, read_only=True) as reader:
            assert reader.municipality.name == "Süderbrück"
            with pytest.raises(WorkspaceReadOnly) as refused:
                note(reader, "Beschluss")
    assert describe(caught.value, "de").problem.endswith("ist nur zum Lesen geöffnet oder schreibgeschützt.")
    assert (refused.value.is_unsaved, refused.value.kept) == (False, None)
    assert recovery.found() == ()


def test_a_folder_without_permission_to_write_opens_for_reading_only(session: Session, drive: Path) -> None:
    session.close()
    drive.chmod(0o555)
    try:
        with permissions_bind():
            with pytest.raises((WorkspaceReadOnly, NoPermission)):
                Session.open(session.path)
            with Session.open(session.path, read_only=True) as reader:
                assert reader.municipality.name == "Süderbrück"
    finally:
        drive.chmod(0o755)
    assert [each.name for each in drive.iterdir()] == [session.path.name]


def test_permissions_that_are_taken_away_while_a_file_is_open_are_told(session: Session, drive: Path) -> None:
    mode = stat.S_IMODE(drive.stat().st_mode)
    drive.chmod(0o555)
    try:
        with permissions_bind(), pytest.raises(ReifegradError) as caught:
            note(session, "Beschluss")
    finally:
        drive.chmod(mode)
    assert caught.value.kept is not None
    note(session, "Beschluss")
    assert stored_note(session.path) == "Beschluss"


def test_a_clock_that_is_set_back_harms_nothing(tmp_path: Path) -> None:
    now = [datetime(2026, 11, 22, 12, tzinfo=UTC)]
    drive = tmp_path / "G"
    drive.mkdir()
    path = drive / "a.reifegrad"
    with Session.create(path, Municipality("Alt"), clock=lambda: now[0]) as session:
        id = session.start_assessment(SURVEY, "Erhebung", date(2026, 11, 21))
        subject = session.subjects(id)[0].id
        session.write_note(subject, "A1.1", "eins")
        now[0] -= timedelta(days=400)
        session.write_note(subject, "A1.1", "zwei")
        session.undo()
        assert session.answer(subject, "A1.1").note == "eins"
        session.redo()
        for text in ("drei", "vier"):
            go_away(drive)
            now[0] -= timedelta(days=1)
            with pytest.raises(DriveGone):
                session.write_note(subject, "A1.1", text)
            come_back(drive)
    (kept,) = recovery.found()
    assert stored_note(kept.path) == "vier"
    with Session.open(path, clock=lambda: now[0]) as session:
        assert session.answer(subject, "A1.1").note == "zwei"


def test_without_a_place_for_its_own_data_the_program_works_all_the_same(tmp_path: Path) -> None:
    told = run_apart(
        """
        from datetime import date
        from reifegrad import preferences, recovery
        from reifegrad.domain.workspace import Municipality
        from reifegrad.errors import ReifegradError
        from reifegrad.session import Session
        from reifegrad.survey import shipped_survey

        for name in ("HOME", "REIFEGRAD_HOME", *(each for each in os.environ if each.startswith("XDG_"))):
            os.environ.pop(name, None)
        if sys.argv[2] != "unknown":
            os.environ["HOME"] = "/proc/nowhere"
        else:
            import pwd
            def nobody(*_): raise KeyError
            pwd.getpwuid = nobody
        os.chdir(sys.argv[1])
        drive = Path(sys.argv[1]) / "G"
        drive.mkdir()
        path = drive / "a.reifegrad"
        with Session.create(path, Municipality("Alt")) as session:
            session.edit_municipality(Municipality("Neu"))
        with Session.open(path) as session:
            id = session.start_assessment(shipped_survey("ozg-efa"), "Erhebung", date(2026, 11, 21))
            drive.rename(drive.with_name("away"))
            try:
                session.edit_municipality(Municipality("Neuer"))
            except ReifegradError as error:
                kept = error.kept
            drive.with_name("away").rename(drive)
            session.edit_municipality(Municipality("Neuer"))
        with Session.open(path, read_only=True) as session:
            tell([session.municipality.name, kept, len(recovery.found()), preferences.load().text_size, os.listdir()])
        """,
        tmp_path,
        "unknown",
    )
    assert told == ["Neuer", None, 0, 100, ["G"]]
    shutil.rmtree(tmp_path / "G")
    assert run_apart_without_home(tmp_path) == ["Neu", ["a.reifegrad"]]


def run_apart_without_home(folder: Path) -> object:
    return run_apart(
        """
        from reifegrad.domain.workspace import Municipality
        from reifegrad.session import Session
        os.chdir(sys.argv[1])
        with Session.create(Path("a.reifegrad"), Municipality("Alt")) as session:
            session.edit_municipality(Municipality("Neu"))
            tell([session.municipality.name, [each for each in os.listdir() if not each.startswith(".~")]])
        """,
        folder,
        **dict.fromkeys(("HOME", "REIFEGRAD_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), "/proc/no"),
    )


def test_a_file_that_a_second_program_has_open_names_computer_and_time(session: Session) -> None:
    told = run_apart(
        """
        from reifegrad.errors import WorkspaceLocked
        from reifegrad.messages import describe
        from reifegrad.session import Session
        try:
            Session.open(Path(sys.argv[1]))
        except WorkspaceLocked as error:
            message = describe(error, "de")
            tell([message.problem, message.remedy])
        """,
        session.path,
    )
    problem, remedy = told
    assert problem.startswith(f"„Süderbrück.reifegrad“ ist auf dem Rechner {os.uname().nodename} geöffnet, seit ")
    assert "Lesen geht weiterhin, und in einer Kopie können Sie arbeiten." in remedy
