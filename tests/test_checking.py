"""A check names what is wrong with a file, its figures and its backups, and how to mend it."""

import json
import shutil
import socket
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from reifegrad.backup import Reason
from reifegrad.checking import accept, check
from reifegrad.domain.text import LANGUAGES
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import WorkspaceDamaged, WorkspaceLocked
from reifegrad.messages import describe_problem
from reifegrad.session import Session
from reifegrad.storage.lock import lock_path, machine
from reifegrad.survey import shipped_survey


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Süderbrück.reifegrad"
    with Session.create(path, Municipality("Süderbrück")) as session:
        id = session.start_assessment(shipped_survey("ozg-efa"), "Erhebung 2026", date(2026, 11, 21))
        session.rate(session.subjects(id)[0].id, "A1.1", 3)
        session.backups.make(Reason.NAMED, "Vor dem Rat")
    return path


def changed(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(statement)
    other.close()


def found(path: Path) -> list[str]:
    checked = check(path)
    for each in checked.problems:
        for language in LANGUAGES:
            told = describe_problem(each, language)
            assert told.problem
            assert told.remedy
    return [each.code for each in checked.problems]


def test_a_sound_file_says_what_was_looked_at(path: Path) -> None:
    before = path.read_bytes()
    checked = check(path)
    assert (checked.problems, checked.readable, checked.assessments, checked.backups) == ((), True, 1, 1)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_change_by_another_program_is_named_together_with_what_does_not_fit(path: Path) -> None:
    changed(path, "UPDATE answer SET value = 77")
    assert found(path) == ["errors.value_changed", "errors.content_unfit"]


def test_a_broken_structure_is_named(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"\xff" * 4096 + data[12288:])
    assert set(found(path)) == {"errors.structure_damaged"}


def test_a_survey_that_changed_is_named_with_its_assessment(path: Path) -> None:
    changed(path, "UPDATE survey_snapshot SET content = replace(content, 'Steuerung', 'Lenkung')")
    checked = check(path)
    assert [(each.code, each.place) for each in checked.problems] == [
        ("errors.value_changed", ""),
        ("checking.survey_changed", "Erhebung 2026"),
    ]


def test_values_of_no_version_are_named(path: Path) -> None:
    changed(path, "UPDATE assessment SET day = '2026-13-45'")
    assert found(path) == ["errors.value_changed", "checking.unreadable"]


def test_figures_that_cannot_be_worked_out_are_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("reifegrad.reading.score_assessment", broken)
    assert found(path) == ["checking.figures"]


def test_a_damaged_backup_is_named(path: Path) -> None:
    with Session.open(path, read_only=True) as session:
        (backup,) = session.backups.known()
    data = backup.path.read_bytes()
    backup.path.chmod(0o600)
    backup.path.write_bytes(data[: len(data) // 2])
    checked = check(path)
    assert [each.code for each in checked.problems] == ["checking.backup"]
    assert str(backup.path) in describe_problem(checked.problems[0], "de").problem


def test_what_a_crash_left_beside_the_file_is_named(path: Path) -> None:
    gone = {
        "computer": socket.gethostname(),
        "machine": machine(),
        "process": 2**30,
        "process_start": 1,
        "since": "2026-11-21T10:00",
    }
    lock_path(path).write_text(json.dumps(gone), encoding="utf-8")
    assert found(path) == ["checking.lock_left"]


def test_an_open_file_can_be_checked(path: Path) -> None:
    with Session.open(path):
        assert found(path) == []


def test_a_change_is_accepted_if_it_makes_sense(path: Path) -> None:
    changed(path, "UPDATE municipality SET name = 'Neustadt'")
    accept(path)
    assert found(path) == []
    with Session.open(path) as session:
        assert session.municipality.name == "Neustadt"


def test_a_change_that_makes_no_sense_is_not_accepted(path: Path) -> None:
    changed(path, "UPDATE answer SET value = 77")
    before = path.read_bytes()
    with pytest.raises(WorkspaceDamaged):
        accept(path)
    assert path.read_bytes() == before


def test_an_open_file_is_not_changed_by_accepting(path: Path) -> None:
    with Session.open(path), pytest.raises(WorkspaceLocked):
        accept(path)


def test_the_check_of_a_copy_looks_at_the_same_backups(path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(path, tmp_path / "Kopie.reifegrad"))
    assert check(copy).backups == 1
