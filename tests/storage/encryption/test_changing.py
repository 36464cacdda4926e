"""A passphrase is set, changed and removed; whatever ends the program meanwhile, one of them opens the file."""

import signal
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reifegrad import passphrase as passphrases
from reifegrad import paths
from reifegrad.backup import Reason
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import Municipality
from reifegrad.encryption import Recoded
from reifegrad.errors import (
    Cancelled,
    DiskFull,
    PassphraseTooShort,
    PassphraseUnusable,
    PassphraseWrong,
    ReifegradError,
    WorkspaceReadOnly,
)
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, recoding
from tests.storage.encryption.encrypted import KEY, OTHER, ROOT, content, make
from tests.storage.workspaces import ENTITIES, MUNICIPALITY


def test_a_session_goes_on_in_the_file_with_another_passphrase(path: Path) -> None:
    with Session.create(path, Municipality("Süderbrück")) as session:
        names = ["Erster Name", "Zweiter Name", "Dritter Name"]
        for key, name in zip((KEY, OTHER, None), names, strict=True):
            assert session.set_passphrase(key) == Recoded()
            assert session.passphrase == key
            session.edit_municipality(Municipality(name))
            assert session.integrity_problems() == []
        for name in ("Zweiter Name", "Erster Name", "Süderbrück"):
            session.undo()
            assert session.municipality.name == name
        session.redo()
    assert Municipality("Erster Name") in content(path, None).values()  # type: ignore[attr-defined]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), min_size=8, max_size=40),
        min_size=2,
        max_size=2,
    )
)
def test_any_passphrase_keeps_the_content(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("any") / "Kommune.reifegrad"
    file = make(path, None)
    for key in (*map(Passphrase, texts), None):
        file.set_passphrase(key)
        file.close()
        if key:
            with pytest.raises(PassphraseWrong):
                WorkspaceFile.open(path, passphrase=Passphrase(f"{texts[0]}{texts[1]}?"))
        file = WorkspaceFile.open(path, passphrase=key)
        assert file.load() == ENTITIES
    file.close()


@pytest.mark.parametrize(("text", "kind"), [("kurz", PassphraseTooShort), ("a" * 7, PassphraseTooShort)])
def test_a_new_passphrase_has_at_least_eight_characters(text: str, kind: type[ReifegradError]) -> None:
    with pytest.raises(kind):
        Passphrase(text).refuse_short()
    assert Passphrase(text), "a file of another program may have a shorter one"


def test_a_salt_begins_like_no_other_kind_of_file(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = [b"PK\x03\x04".ljust(16, b"x"), b"SQLite format 3\0", b"\xff\xd8\xff".ljust(16, b"x"), bytes(range(16))]
    salts = iter(drawn)
    monkeypatch.setattr(passphrases.os, "urandom", lambda _: next(salts))
    assert Passphrase("Rathaus am Meer").salt == drawn[-1]


@pytest.mark.parametrize("text", ["", "mit\0Null im Text", "halbes \ud83d Zeichen"])
def test_what_no_text_can_be_is_no_passphrase(text: str) -> None:
    with pytest.raises(PassphraseUnusable) as refused:
        Passphrase(text)
    assert text == "" or text not in repr(refused.value)


def test_a_file_that_is_only_read_keeps_its_passphrase(path: Path) -> None:
    make(path).close()
    before = path.read_bytes()
    with closing(WorkspaceFile.open(path, read_only=True, passphrase=KEY)) as file, pytest.raises(WorkspaceReadOnly):
        file.set_passphrase(None)
    assert path.read_bytes() == before


def test_rights_of_the_file_stay(path: Path) -> None:
    with closing(make(path, None)) as file:
        path.chmod(0o640)
        file.set_passphrase(KEY)
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("moment", ["recode", "_check", "put_in_place", "sync_folder"])
@pytest.mark.parametrize("removing", [False, True], ids=["set", "removed"])
def test_whatever_ends_the_program_leaves_the_old_file_or_the_new_one(path: Path, moment: str, removing: bool) -> None:
    before, after = (KEY, None) if removing else (None, KEY)
    make(path, before).close()
    program = f"""
        import os, signal
        from pathlib import Path
        from reifegrad import passphrase
        from reifegrad.storage import WorkspaceFile, recoding, sqlite, workspace_file
        passphrase._ROUNDS = 1
        key = passphrase.Passphrase("vier Wörter ohne Reim")
        file = WorkspaceFile.open(Path({str(path)!r}), passphrase=key)
        def die(*arguments):
            os.kill(os.getpid(), signal.SIGKILL)
        place = {{"recode": sqlite, "put_in_place": workspace_file}}.get({moment!r}, recoding)
        done = getattr(place, {moment!r}) if {moment!r} in ("recode", "_check") else die
        setattr(place, {moment!r}, lambda *given: (done(*given), die()))
        file.set_passphrase({"None" if removing else "key"})
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], cwd=ROOT, check=False)
    assert ended.returncode == -signal.SIGKILL
    expected = after if moment == "sync_folder" else before
    with closing(WorkspaceFile.open(path, passphrase=expected)) as file:
        assert file.passphrase == expected
        assert file.load() == ENTITIES
    assert list(path.parent.iterdir()) == [path], "the draft that was left behind is gone"


@pytest.mark.parametrize("removing", [False, True], ids=["set", "removed"])
@pytest.mark.parametrize("moves", [0, 1, 2, 3])
def test_whatever_ends_the_program_leaves_file_and_backups_under_the_same_passphrase(
    path: Path, moves: int, removing: bool
) -> None:
    before, after = (KEY, None) if removing else (None, KEY)
    with Session.create(path, MUNICIPALITY, passphrase=before) as session:
        for each in ("erste", "zweite"):
            session.backups.make(Reason.NAMED, each)
        copies = [each.path for each in session.backups.known()]
    program = f"""
        import os, signal
        from pathlib import Path
        from reifegrad import passphrase
        from reifegrad.session import Session
        from reifegrad.storage import passphrase_change, recoding, workspace_file
        passphrase._ROUNDS = 1
        key = passphrase.Passphrase("vier Wörter ohne Reim")
        session = Session.open(Path({str(path)!r}), passphrase=key)
        left, move = [{moves}], recoding.put_in_place
        def die_after(draft, path):
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1
            move(draft, path)
        passphrase_change.put_in_place = workspace_file.put_in_place = die_after
        session.set_passphrase({"None" if removing else "key"})
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], cwd=ROOT, check=False)
    assert ended.returncode == (-signal.SIGKILL if moves < 3 else 0)
    expected = after if moves else before
    with closing(WorkspaceFile.open(path, passphrase=expected)) as file:
        assert file.passphrase == expected
    for each in copies:
        assert recoding.opens_with(each, expected)
        assert content(each, expected)[Key(Kind.MUNICIPALITY)] == MUNICIPALITY  # type: ignore[index]
        assert sorted(copies) == sorted(each.parent.glob("*.reifegrad")), "no draft is left"
    assert list((paths.data_folder() / "passphrases").iterdir()) == []


def test_what_is_written_while_the_new_file_is_prepared_is_in_it(path: Path) -> None:
    with Session.create(path, MUNICIPALITY) as session:
        change = session.passphrase_change(KEY)
        ready = change.prepare()
        session.edit_municipality(Municipality("Neustadt"))
        assert session.change_passphrase(change, ready) == Recoded()
    with Session.open(path, passphrase=KEY) as session:
        assert session.municipality.name == "Neustadt"


def test_what_is_written_meanwhile_keeps_no_copy_from_its_new_passphrase(path: Path) -> None:
    with Session.create(path, MUNICIPALITY) as session:
        copies = [session.backups.make(Reason.NAMED, each).path for each in ("erste", "zweite")]
        change = session.passphrase_change(KEY)
        ready = change.prepare()
        session.edit_municipality(Municipality("Neustadt"))
        assert session.change_passphrase(change, ready) == Recoded()
    assert [recoding.opens_with(each, KEY) for each in copies] == [True, True]


@pytest.mark.parametrize("removing", [False, True])
def test_a_restore_point_that_comes_into_being_meanwhile_gets_the_new_passphrase_too(
    path: Path, removing: bool
) -> None:
    before, after = (KEY, None) if removing else (None, KEY)
    Session.create(path, MUNICIPALITY, passphrase=before).close()
    with Session.open(path, passphrase=before) as session:
        change = session.passphrase_change(after)
        ready = change.prepare()
        session.edit_municipality(Municipality("Neustadt"))
        (made,) = session.backups.known()
        assert made.path not in change.copies
        assert session.change_passphrase(change, ready) == Recoded()
        assert recoding.opens_with(made.path, after)


def test_a_restore_point_of_meanwhile_that_cannot_be_written_is_named(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object) -> None:
        raise DiskFull(path)

    Session.create(path, MUNICIPALITY).close()
    with Session.open(path) as session:
        change = session.passphrase_change(KEY)
        ready = change.prepare()
        made = session.backups.make(Reason.NAMED, "Zwischendurch")
        monkeypatch.setattr(recoding, "recode", refuse)
        assert session.change_passphrase(change, ready) == Recoded((made.path,))


def test_a_change_that_cannot_be_announced_leaves_no_drafts(path: Path) -> None:
    with Session.create(path, MUNICIPALITY) as session:
        copy = session.backups.make(Reason.NAMED, "erste").path
        change = session.passphrase_change(KEY)
        ready = change.prepare()
        (paths.data_folder() / "passphrases").write_text("no folder")
        with pytest.raises(ReifegradError):
            session.change_passphrase(change, ready)
        assert {*path.parent.glob(".*.reifegrad"), *copy.parent.glob(".*.reifegrad")} == set()


def test_stopping_half_way_leaves_everything_as_it_was(path: Path) -> None:
    def stop(done: int, count: int) -> None:
        assert count == 3
        if done == 2:
            raise Cancelled

    with Session.create(path, MUNICIPALITY) as session:
        copies = [session.backups.make(Reason.NAMED, each).path for each in ("erste", "zweite")]
        before = {each: each.read_bytes() for each in (path, *copies)}
        with pytest.raises(Cancelled):
            session.passphrase_change(KEY).prepare(stop)
        assert {each: each.read_bytes() for each in (path, *copies)} == before
        assert {*path.parent.glob("*.reifegrad"), *copies[0].parent.glob("*.reifegrad")} == {path, *copies}


def test_where_the_new_file_does_not_fit_the_old_one_stays_in_use(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with closing(make(path)) as file:
        before = path.read_bytes()
        for name in ("sync_file", "put_in_place"):
            with monkeypatch.context() as broken:
                if name == "put_in_place":
                    broken.setattr(Path, "replace", full)
                else:
                    broken.setattr(recoding, name, full)
                with pytest.raises(DiskFull):
                    file.set_passphrase(None)
            assert path.read_bytes() == before
            assert file.passphrase == KEY
            assert not list(path.parent.glob("*.reifegrad-journal"))
        entity = Municipality("Anders")
        file.write([Change(Key(Kind.MUNICIPALITY), MUNICIPALITY, entity)])
        assert file.load()[Key(Kind.MUNICIPALITY)] == entity
