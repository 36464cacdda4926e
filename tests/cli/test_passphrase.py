"""Every verb works on encrypted files; a passphrase comes from a file, the environment or the keyboard."""

import getpass
import io
import shutil
import sys
from pathlib import Path

import pytest

from reifegrad import passphrase as passphrases
from reifegrad.commands import opening
from reifegrad.domain.text import LANGUAGES
from reifegrad.file_header import is_encrypted
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from tests.cli.conftest import Run

SECRET = "vier Wörter ohne Reim"
OTHER = "ganz 'andere' Wörter; --"


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrases, "_ROUNDS", 1)
    monkeypatch.delenv(opening.VARIABLE, raising=False)
    monkeypatch.delenv(opening.NEW_VARIABLE, raising=False)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with the passphrase, as an editor on Windows saves it."""
    path = tmp_path / "geheim.txt"
    path.write_bytes(f"\ufeff{SECRET}\r\nzweite Zeile".encode())
    return path


@pytest.fixture
def encrypted(run: Run, workspace: Path, secret: Path) -> Path:
    assert run("passphrase", workspace, "--set", "--passphrase-file", secret).code == 0
    return workspace


class Keyboard:
    """Somebody at a terminal who types these lines."""

    def __init__(self, *lines: str) -> None:
        self.lines = list(lines)
        self.prompts: list[str] = []

    def __call__(self, prompt: str) -> str:
        self.prompts.append(prompt)
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> type[Keyboard]:
    class Seat(Keyboard):
        def __init__(self, *lines: str) -> None:
            super().__init__(*lines)
            terminal = io.StringIO()
            monkeypatch.setattr(terminal, "isatty", lambda: True)
            monkeypatch.setattr(sys, "stdin", terminal)
            monkeypatch.setattr(getpass, "getpass", self)

    return Seat


def test_set_change_and_remove(run: Run, workspace: Path, secret: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = run("passphrase", workspace, "--set", "--passphrase-file", secret)
    assert (done.code, is_encrypted(workspace)) == (0, True)
    assert "öffnet niemand mehr" in done.err
    monkeypatch.setenv(opening.NEW_VARIABLE, OTHER)
    assert run("passphrase", workspace, "--change", f"--passphrase-file={secret}").code == 0
    monkeypatch.setenv(opening.VARIABLE, OTHER)
    with Session.open(workspace, passphrase=Passphrase(OTHER)) as session:
        assert session.municipality.name == "Musterstadt"
    removed = run("passphrase", workspace, "--remove")
    assert (removed.code, is_encrypted(workspace)) == (0, False)
    assert SECRET not in done.out + done.err + removed.out + removed.err


def test_backups_of_the_original_stay_as_they_are_and_are_counted(run: Run, workspace: Path, secret: Path) -> None:
    assert run("backup", workspace, "--name", "Stand").code == 0
    copy = Path(shutil.copy(workspace, workspace.with_name("Kopie.reifegrad")))
    done = run("passphrase", copy, "--set", "--passphrase-file", secret)
    assert done.code == 0
    assert "Eine Sicherung gehört zu einer anderen Datei" in done.err
    with Session.open(workspace) as session:
        assert [each.encrypted for each in session.backups.known()] == [False]


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_passphrase_every_verb_says_how_to_give_one(run: Run, encrypted: Path, language: str) -> None:
    before = encrypted.read_bytes()
    for verb in (
        ("score", encrypted),
        ("plan", encrypted),
        ("check", encrypted),
        ("comments", encrypted),
        ("report", encrypted, "--format", "json", "--output", encrypted.with_suffix(".json")),
        ("import", encrypted, encrypted.with_suffix(".json")),
        ("close", encrypted, "a1"),
        ("reopen", encrypted, "a1"),
        ("survey", "remove", encrypted, "a", "1.0"),
        ("passphrase", encrypted, "--remove"),
    ):
        told = run(*verb, "--language", language) if verb[0] != "report" else run("--language", language, *verb)
        assert (told.code, told.out) == (1, ""), verb
        assert "--passphrase-file" in told.err, verb
        assert opening.VARIABLE in told.err, verb
    assert encrypted.read_bytes() == before


def test_verbs_read_and_write_encrypted_files(
    run: Run, encrypted: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("--passphrase-file", secret, "score", encrypted).code == 0
    assert "keine Befunde" in run("check", encrypted, "--passphrase-file", secret).out
    monkeypatch.setenv(opening.VARIABLE, SECRET)
    assert run("score", encrypted, "--json").document["assessments"] == []
    assert run("survey", "remove", encrypted, "ozg-efa", "1.0").code != 3


def test_a_passphrase_that_does_not_fit_is_told(run: Run, encrypted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(opening.VARIABLE, OTHER)
    told = run("score", encrypted)
    assert told.code == 1
    assert "passt nicht, oder die Datei ist beschädigt" in told.err
    assert OTHER not in told.err


def test_plain_files_ask_for_nothing(run: Run, workspace: Path, types: type[Keyboard], tmp_path: Path) -> None:
    keyboard = types()
    assert run("score", workspace, "--passphrase-file", tmp_path / "fehlt.txt").code == 0
    assert keyboard.prompts == []


def test_whoever_sits_there_is_asked_three_times(run: Run, encrypted: Path, types: type[Keyboard]) -> None:
    keyboard = types("daneben", "", SECRET)
    assert run("score", encrypted).code == 0
    assert keyboard.prompts == [f"Passphrase für „{encrypted.name}“: "] * 3
    keyboard = types("daneben", "daneben", "daneben", SECRET)
    assert run("score", encrypted).code == 1
    assert len(keyboard.prompts) == 3
    types()
    assert run("score", encrypted).code == 130


def test_a_new_passphrase_is_typed_twice(run: Run, workspace: Path, types: type[Keyboard]) -> None:
    types(SECRET, SECRET + "!")
    told = run("passphrase", workspace, "--set")
    assert (told.code, is_encrypted(workspace)) == (2, False)
    assert "verschieden" in told.err
    types("kurz", "kurz")
    told = run("passphrase", workspace, "--set")
    assert (told.code, is_encrypted(workspace)) == (2, False)
    assert "8 Zeichen" in told.err
    types(SECRET, SECRET)
    assert run("passphrase", workspace, "--set").code == 0
    types(SECRET, OTHER, OTHER)
    assert run("passphrase", workspace, "--change").code == 0
    types(OTHER)
    assert run("passphrase", workspace, "--remove").code == 0


def test_what_is_not_possible_is_said(run: Run, encrypted: Path, secret: Path, tmp_path: Path) -> None:
    given = ("--passphrase-file", secret)
    assert "--change" in run("passphrase", encrypted, "--set", *given).err
    assert run("passphrase", encrypted, *given).code == 2
    assert run("passphrase", encrypted, "--set", "--remove", *given).code == 2
    assert run("passphrase", encrypted, "--remove", *given).code == 0
    assert "--set" in run("passphrase", encrypted, "--remove", *given).err
    empty, binary = tmp_path / "leer.txt", tmp_path / "binär.txt"
    empty.write_text("\n")
    binary.write_bytes(b"\xff\xfe\xfageheim\x80")
    for file in (empty, binary):
        told = run("passphrase", encrypted, "--set", "--passphrase-file", file)
        assert (told.code, is_encrypted(encrypted)) == (2, False)
    assert run("passphrase", encrypted, "--set", "--passphrase-file", tmp_path / "fehlt.txt").code == 1


def test_without_the_extra_it_says_how_to_get_it(
    run: Run, encrypted: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    monkeypatch.delitem(sys.modules, "sqlcipher3.dbapi2", raising=False)
    for given in ((), ("--passphrase-file", secret)):
        told = run("score", encrypted, *given)
        assert told.code == 1
        assert 'pip install "reifegrad[encryption]"' in told.err


@pytest.mark.parametrize("verb", ["--set", "--change"])
def test_a_new_passphrase_that_nobody_gave_is_asked_for_by_its_own_option(
    run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    monkeypatch.delenv("REIFEGRAD_PASSPHRASE", raising=False)
    if verb == "--change":
        monkeypatch.setenv("REIFEGRAD_PASSPHRASE", "Rathaus am Meer")
        assert run("passphrase", workspace, "--set").code == 0
    before = workspace.read_bytes()
    refused = run("passphrase", workspace, verb)
    assert refused.code == 2
    expected = "--new-passphrase-file" if verb == "--change" else "--passphrase-file"
    assert f"mit {expected} oder" in refused.err
    assert "Musterstadt.reifegrad" in refused.err
    assert workspace.read_bytes() == before
