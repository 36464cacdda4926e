"""A drive that is full, away or protected: the condition is real, it is told, and nothing is lost."""

import os
import shutil
import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reifegrad import recovery
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import DriveGone, NoPermission, ReifegradError, WorkspaceReadOnly
from reifegrad.messages import describe
from reifegrad.session import Session
from tests.faults.conditions import has_own_mounts, permissions_bind, run_apart
from tests.faults.files import KEPT, SURVEY, come_back, go_away, note, stored_note


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
