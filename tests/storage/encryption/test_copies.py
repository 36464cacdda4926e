"""Backups and work that waits get the passphrase of their file."""

from pathlib import Path

import pytest

from reifegrad import recovery
from reifegrad.backup import Reason
from reifegrad.domain.change import Key, Kind
from reifegrad.domain.workspace import Municipality
from reifegrad.encryption import Recoded
from reifegrad.errors import DiskFull
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from reifegrad.storage import recoding
from tests.storage.encryption.encrypted import KEY, OTHER, content, flip
from tests.storage.workspaces import MUNICIPALITY


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
