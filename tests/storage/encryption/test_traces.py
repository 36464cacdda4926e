"""Nothing that could be read without the passphrase is left anywhere, and without the extra it is told."""

import os
import pickle
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from contextlib import closing
from pathlib import Path

import pytest

from reifegrad import paths
from reifegrad.backup import Reason
from reifegrad.checking import problems_of
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import CannotRead, EncryptionMissing, PassphraseWrong, ReifegradError
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, recoding, sqlite
from reifegrad.storage.migrations import SCHEMA_VERSION
from tests.storage.encryption.encrypted import KEY, OTHER, ROOT, content, make, plain_places
from tests.storage.test_migrations import write_stored
from tests.storage.workspaces import ENTITIES, MUNICIPALITY, creations


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
