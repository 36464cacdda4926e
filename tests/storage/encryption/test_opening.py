"""An encrypted file opens with its passphrase only."""

import random
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from reifegrad import passphrase as passphrases
from reifegrad.backup import Reason
from reifegrad.domain.change import Key, Kind
from reifegrad.errors import NotAWorkspace, PassphraseNeeded, PassphraseWrong, WorkspaceDamaged
from reifegrad.file_header import is_workspace
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, sqlite
from tests.storage.encryption.encrypted import KEY, OTHER, ROOT, content, flip, make, plain_places
from tests.storage.workspaces import ENTITIES, MUNICIPALITY


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
