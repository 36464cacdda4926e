"""An encrypted file opens with its passphrase only, and leaves nothing that could be read without it."""

import os
import pickle
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import traceback
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reifegrad import passphrase as passphrases
from reifegrad import paths, recovery
from reifegrad.backup import Reason
from reifegrad.checking import problems_of
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import Municipality
from reifegrad.encryption import Recoded
from reifegrad.errors import (
    Cancelled,
    CannotRead,
    DiskFull,
    EncryptionMissing,
    NotAWorkspace,
    PassphraseNeeded,
    PassphraseTooShort,
    PassphraseUnusable,
    PassphraseWrong,
    ReifegradError,
    WorkspaceDamaged,
    WorkspaceReadOnly,
)
from reifegrad.file_header import is_workspace
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, recoding, sqlite
from reifegrad.storage.migrations import SCHEMA_VERSION
from tests.storage.test_migrations import write_stored
from tests.storage.workspaces import ENTITIES, MUNICIPALITY, creations

ROOT = Path(__file__).resolve().parents[2]
KEY = Passphrase("vier Wörter ohne Reim")
OTHER = Passphrase("'; DROP TABLE answer; --\" \U0001f511")
TEXTS = tuple(
    each.encode(encoding)
    for each in ("Süderbrück", "Wohnsitz anmelden", "Beschluss vom 12.05.", "keine eigenen Register", "vier Wörter")
    for encoding in ("utf-8", "utf-16-le")
)
"""What stands in the workspace of these tests, and its passphrase."""


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Deriving a key takes long on purpose; once is enough, in the test that opens a file with SQLCipher alone."""
    if "many_rounds" not in request.fixturenames:
        monkeypatch.setattr(passphrases, "_ROUNDS", 1)
        for each in (KEY, OTHER):
            monkeypatch.setattr(each, "_keys", {})


@pytest.fixture
def many_rounds() -> None:
    """As the program has them."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Süderbrück.reifegrad"


def make(path: Path, key: Passphrase | None = KEY) -> WorkspaceFile:
    """A file with one entity of every kind, open for writing."""
    file = WorkspaceFile.create(path, MUNICIPALITY, passphrase=key)
    file.write(creations())
    return file


def content(path: Path, key: Passphrase | None) -> object:
    with closing(WorkspaceFile.open(path, read_only=True, passphrase=key)) as file:
        assert file.integrity_problems() == []
        return file.load()


def plain_places(*folders: Path) -> list[tuple[str, bytes]]:
    """Every file under these folders that holds one of the texts, with the text."""
    files = [each for folder in folders for each in folder.rglob("*") if each.is_file()]
    return [(each.name, text) for each in files for text in TEXTS if text in each.read_bytes()]


# opening


def test_an_encrypted_file_opens_with_its_passphrase_only(path: Path) -> None:
    make(path).close()
    assert content(path, KEY) == ENTITIES
    with pytest.raises(PassphraseNeeded) as needed:
        WorkspaceFile.open(path)
    assert type(needed.value) is PassphraseNeeded
    with pytest.raises(PassphraseWrong):
        WorkspaceFile.open(path, passphrase=OTHER)
    assert sorted(path.parent.iterdir()) == [path], "no lock stays behind"


def test_a_plain_file_needs_no_passphrase_and_opens_with_any(path: Path) -> None:
    make(path, None).close()
    for key in (None, KEY):
        with closing(WorkspaceFile.open(path, passphrase=key)) as file:
            assert file.passphrase is None
            assert file.load() == ENTITIES


@pytest.mark.usefixtures("many_rounds")
def test_sqlcipher_opens_the_file_with_nothing_but_the_passphrase(path: Path) -> None:
    from sqlcipher3 import dbapi2

    key = Passphrase("Größe 'x' \"y\" – längste Passphrase der Welt")
    make(path, key).close()
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("PRAGMA key = 'Größe ''x'' \"y\" – längste Passphrase der Welt'")
        assert connection.execute("SELECT name FROM municipality").fetchall() == [(MUNICIPALITY.name,)]
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []


def test_one_letter_typed_on_two_keyboards_is_one_letter(path: Path) -> None:
    make(path, Passphrase("cafe\u0301 cre\u0300me")).close()
    assert content(path, Passphrase("caf\u00e9 cr\u00e8me")) == ENTITIES


def test_a_key_is_derived_once_for_a_file_and_its_copies(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    derived: list[bytes] = []
    real = passphrases.Passphrase.key
    Session.create(path, MUNICIPALITY, passphrase=KEY).close()
    key = Passphrase("vier Wörter ohne Reim")

    def counted(self: Passphrase, salt: bytes) -> bytes:
        if salt not in self._keys:
            derived.append(salt)
        return real(self, salt)

    monkeypatch.setattr(Passphrase, "key", counted)
    with Session.open(path, passphrase=key) as session:
        session.copy_to(path.with_name("Kopie.reifegrad"))
        session.backups.make(Reason.NAMED, "vorher")
    assert derived == [path.read_bytes()[:16]]


def test_copies_and_backups_open_with_the_same_passphrase(path: Path) -> None:
    copy = path.with_name("Kopie.reifegrad")
    with Session.create(path, MUNICIPALITY, passphrase=KEY) as session:
        session.copy_to(copy)
        backup = session.backups.make(Reason.NAMED, "vor dem Rat")
    assert backup.encrypted
    for each in (copy, backup.path):
        assert Key(Kind.MUNICIPALITY) in content(each, KEY)  # type: ignore[operator]


def test_what_a_crash_left_half_written_is_taken_back(path: Path) -> None:
    make(path).close()
    program = f"""
        import os
        from pathlib import Path
        from reifegrad import passphrase
        from reifegrad.storage import WorkspaceFile, sqlite
        passphrase._ROUNDS = 1
        file = WorkspaceFile.open(Path({str(path)!r}), passphrase=passphrase.Passphrase("vier Wörter ohne Reim"))
        connection = sqlite._connection(file._database)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM evidence_item")
        lines = [(f"{{i:05}}",) for i in range(2000)]
        connection.executemany("INSERT INTO survey_snapshot VALUES (?, 's', '1', '{{}}', 0)", lines)
        os._exit(9)
    """
    assert subprocess.run([sys.executable, "-c", textwrap.dedent(program)], cwd=ROOT, check=False).returncode == 9
    assert sqlite.journal_path(path).exists()
    assert plain_places(path.parent) == []
    assert content(path, KEY) == ENTITIES
    assert not sqlite.journal_path(path).exists()


def test_sqlcipher_says_nothing_on_its_own(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make(path).close()
    with pytest.raises(PassphraseWrong):
        WorkspaceFile.open(path, passphrase=OTHER)
    flip(path, 3 * 4096 + 50)
    with pytest.raises(WorkspaceDamaged):
        WorkspaceFile.open(path, passphrase=KEY)
    assert capfd.readouterr() == ("", "")


# recognising


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_damage_beyond_the_first_page_is_told_as_damage(path: Path) -> None:
    make(path).close()
    whole = path.read_bytes()
    for damaged in (whole[:4096] + bytes(4096) + whole[8192:], whole[: 5 * 4096 + 77]):
        path.write_bytes(damaged)
        with pytest.raises(WorkspaceDamaged):
            WorkspaceFile.open(path, read_only=True, passphrase=KEY)


def test_a_damaged_first_page_may_as_well_be_another_passphrase(path: Path) -> None:
    make(path).close()
    flip(path, 1000)
    with pytest.raises(PassphraseWrong):
        WorkspaceFile.open(path, passphrase=KEY)


@pytest.mark.parametrize("seed", range(20))
def test_random_pages_are_taken_for_an_encrypted_file(path: Path, seed: int) -> None:
    path.write_bytes(random.Random(seed).randbytes(3 * 4096))
    with pytest.raises(PassphraseNeeded):
        WorkspaceFile.open(path)
    assert is_workspace(path)


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04" + random.Random(1).randbytes(9000),
        b"%PDF-1.7" + random.Random(2).randbytes(9000),
        ("Ein Text mit vielen Wörtern. " * 500).encode(),
        bytes(8192),
        random.Random(3).randbytes(4000),
        bytes(range(256)) * 4 + bytes(8192),
    ],
    ids=["workbook", "pdf", "text", "zeroes", "less than a page", "mostly zeroes"],
)
def test_other_files_are_no_encrypted_ones(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAWorkspace):
        WorkspaceFile.open(path, passphrase=KEY)
    assert not is_workspace(path)


def test_an_encrypted_database_of_another_program_is_no_workspace(path: Path) -> None:
    from reifegrad.storage.cipher import open_encrypted

    path.touch()
    with closing(open_encrypted(f"file://{path}", path, KEY)) as connection:
        connection.execute("CREATE TABLE other (name)")
    with pytest.raises(NotAWorkspace):
        WorkspaceFile.open(path, passphrase=KEY)


# set, change, remove


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


def test_backups_get_the_passphrase_of_the_file(path: Path) -> None:
    with Session.create(path, MUNICIPALITY) as session:
        first = session.backups.make(Reason.NAMED, "erste")
        session.set_passphrase(KEY)
        second = session.backups.make(Reason.NAMED, "zweite")
        for key in (KEY, OTHER, None):
            assert session.set_passphrase(key) == Recoded()
            assert [each.path for each in session.backups.known()] == [second.path, first.path]
            for each in session.backups.known():
                assert each.encrypted is (key is not None)
                assert content(each.path, key)[Key(Kind.MUNICIPALITY)] == MUNICIPALITY  # type: ignore[index]


def test_work_that_the_open_file_did_not_take_gets_the_passphrase_as_well(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(path)

    with Session.create(path, MUNICIPALITY) as session:
        with monkeypatch.context() as patched:
            patched.setattr(session._store, "write", full)
            with pytest.raises(DiskFull):
                session.edit_municipality(Municipality("Neustadt"))
        assert session.set_passphrase(KEY) == Recoded()
    (kept,) = recovery.found()
    assert kept.encrypted
    assert content(kept.path, KEY)[Key(Kind.MUNICIPALITY)] == Municipality("Neustadt")  # type: ignore[index]


def test_what_was_kept_of_the_original_stays_readable_when_a_copy_gets_a_passphrase(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(path)

    copy = path.with_name("Kopie.reifegrad")
    with Session.create(path, MUNICIPALITY) as session:
        theirs = session.backups.make(Reason.NAMED, "des Originals")
        session.copy_to(copy)
        with monkeypatch.context() as patched:
            patched.setattr(session._store, "write", full)
            with pytest.raises(DiskFull):
                session.edit_municipality(Municipality("Neustadt"))
    with Session.open(copy) as session:
        own = session.backups.make(Reason.NAMED, "der Kopie")
        assert session.set_passphrase(KEY) == Recoded(others=2)
        assert {each.path: each.encrypted for each in session.backups.known()} == {own.path: True, theirs.path: False}
    (kept,) = recovery.found()
    assert not kept.encrypted


def test_backups_of_a_file_that_was_renamed_get_its_passphrase(path: Path) -> None:
    with Session.create(path, MUNICIPALITY) as session:
        session.backups.make(Reason.NAMED)
    with Session.open(path.rename(path.with_name("Umbenannt.reifegrad"))) as session:
        assert session.set_passphrase(KEY) == Recoded()
        assert [each.encrypted for each in session.backups.known()] == [True]


def test_backups_that_do_not_open_stay_and_are_named(path: Path) -> None:
    with Session.create(path, MUNICIPALITY) as session:
        session.set_passphrase(OTHER)
        foreign, damaged = (session.backups.make(Reason.NAMED, each).path for each in ("fremd", "schadhaft"))
        recoding.recode(foreign, OTHER, Passphrase("noch eine andere"))
        flip(damaged, 2 * 4096 + 9)
        assert sorted(session.set_passphrase(KEY).left) == sorted([foreign, damaged])
        assert session.passphrase == KEY


# nothing plain


def test_nothing_that_can_be_read_is_left_on_the_drive(
    path: Path, own_folders: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    seen: list[tuple[str, bytes]] = []
    with Session.create(path, MUNICIPALITY, passphrase=KEY) as session:
        session._store.write(creations())
        connection = sqlite._connection(session._store._database)  # type: ignore[attr-defined]
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE answer SET note = note || ' und mehr'")
        connection.execute("PRAGMA cache_spill = 1")
        assert sqlite.journal_path(path).stat().st_size > 0
        seen += plain_places(path.parent, own_folders, temporary)
        connection.execute("ROLLBACK")
        session.backups.make(Reason.NAMED, "vor dem Rat")
        session.copy_to(path.with_name("Kopie.reifegrad"))
        session.set_passphrase(OTHER)
        session.set_passphrase(KEY)
        with closing(WorkspaceFile.open(path, read_only=True, passphrase=KEY)):
            seen += plain_places(path.parent, own_folders, temporary)
    seen += plain_places(path.parent, own_folders, temporary)
    assert {name for name, _ in seen} == set()
    assert (paths.log_folder() / "reifegrad.log").exists()


def test_encrypting_a_plain_file_leaves_nothing_plain_in_it_or_beside_it(path: Path, own_folders: Path) -> None:
    with closing(make(path, None)) as file:
        assert plain_places(path.parent), "the search finds what is there"
        file.set_passphrase(KEY)
    assert plain_places(path.parent) == []


@pytest.mark.parametrize("read_only", [True, False], ids=["to read", "to write"])
def test_an_older_encrypted_file_is_upgraded_without_plain_traces(
    path: Path,
    own_folders: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    read_only: bool,
) -> None:
    write_stored(path, 1)
    recoding.recode(path, None, KEY)
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    before, copy = path.read_bytes(), path.with_name("Kopie.reifegrad")
    with closing(WorkspaceFile.open(path, read_only=read_only, passphrase=KEY)) as file:
        assert file.load() == ENTITIES
        file.copy_to(copy)
    assert (path.read_bytes() == before) is read_only
    with closing(WorkspaceFile.open(copy, passphrase=KEY)) as file:
        assert sqlite.version_of(file._database) == SCHEMA_VERSION
        assert file.load() == ENTITIES
    assert plain_places(path.parent, own_folders, temporary) == []
    backups = list((paths.data_folder() / "backups").glob("*/*.reifegrad"))
    assert len(backups) == (0 if read_only else 1)
    assert [content(each, KEY) for each in backups] == [ENTITIES] * len(backups)


def test_neither_words_nor_traces_tell_the_passphrase(path: Path) -> None:
    session = Session.create(path, MUNICIPALITY, passphrase=KEY)
    told = [repr(each) for each in (session, session._store, vars(session._store), KEY, [KEY], {"key": KEY})]
    session.close()
    try:
        Session.open(path, passphrase=OTHER)
    except PassphraseWrong as error:
        told += traceback.TracebackException.from_exception(error, capture_locals=True).format()
    joined = "\n".join(told)
    assert "vier Wörter" not in joined
    assert "DROP TABLE" not in joined
    assert "Passphrase(…)" in joined
    with pytest.raises(TypeError):
        pickle.dumps(KEY)


# without the extra


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if sqlcipher3 were not installed."""
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    monkeypatch.delitem(sys.modules, "sqlcipher3.dbapi2", raising=False)


def test_without_the_extra_an_encrypted_file_says_how_to_get_it(path: Path, request: pytest.FixtureRequest) -> None:
    make(path).close()
    before = path.read_bytes()
    request.getfixturevalue("absent")
    for key in (None, KEY):
        for read_only in (False, True):
            with pytest.raises(EncryptionMissing):
                WorkspaceFile.open(path, read_only=read_only, passphrase=key)
        with pytest.raises(EncryptionMissing):
            problems_of(path, key)
    assert path.read_bytes() == before


@pytest.mark.usefixtures("absent")
def test_without_the_extra_everything_else_works(path: Path) -> None:
    with Session.create(path, MUNICIPALITY) as session:
        session.edit_municipality(Municipality("Anders"))
        with pytest.raises(EncryptionMissing):
            session.set_passphrase(KEY)
        session.undo()
        session.backups.make(Reason.NAMED, "Stand")
        session.copy_to(path.with_name("Kopie.reifegrad"))
    with pytest.raises(EncryptionMissing):
        Session.create(path.with_name("Neu.reifegrad"), MUNICIPALITY, passphrase=KEY)
    with Session.open(path) as session:
        assert session.municipality == MUNICIPALITY
    assert sorted(each.name for each in path.parent.iterdir()) == ["Kopie.reifegrad", path.name]


def test_the_cipher_is_loaded_for_encrypted_files_only(path: Path) -> None:
    Session.create(path, MUNICIPALITY).close()
    program = (
        "import sys; from pathlib import Path; from reifegrad.session import Session; "
        f"Session.open(Path({str(path)!r})).close(); "
        "sys.exit(any(each.startswith('sqlcipher3') for each in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
    assert not os.environ.get("REIFEGRAD_PASSPHRASE")


def test_plain_sqlite_reads_nothing_from_an_encrypted_file(path: Path) -> None:
    make(path).close()
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_master").fetchall()


def test_a_drive_that_goes_while_the_file_gets_a_passphrase_leaves_nothing_plain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Süderbrück.reifegrad"
    WorkspaceFile.create(path, MUNICIPALITY).close()
    session = Session.open(path)
    connect = sqlite.connect

    def away(at: Path, **given: object) -> object:
        if at == path and not given["read_only"] and given["key"]:
            raise CannotRead(at)
        return connect(at, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(sqlite, "connect", away)
    session.set_passphrase(Passphrase("Rathaus am Meer"))
    with pytest.raises(ReifegradError) as caught:
        session.edit_municipality(Municipality("Umbenannt"))
    assert caught.value.kept is not None
    assert b"Umbenannt" not in caught.value.kept.read_bytes()
    assert b"SQLite format" not in caught.value.kept.read_bytes()[:20]
    monkeypatch.setattr(sqlite, "connect", connect)
    session.edit_municipality(Municipality("Umbenannt"))
    session.close()
    with Session.open(path, passphrase=Passphrase("Rathaus am Meer")) as again:
        assert again.municipality == Municipality("Umbenannt")
