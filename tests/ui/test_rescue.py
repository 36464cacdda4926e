"""A damaged file in the window: its last backup beside it, or what can be read in a new file; and checking a file."""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reifegrad.backup import Reason
from reifegrad.domain.text import Language
from reifegrad.session import Session
from reifegrad.storage import digest
from tests.ui.conftest import Dialogs
from tests.ui.looks import click
from ui import opening, rescue
from ui.dialog_windows import TableDialog

LANGUAGE: Language = "en"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def path(sample_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_template, tmp_path / "Moorwieden.reifegrad"))


def damage(path: Path) -> bytes:
    """Overwrite three pages of answers in the middle of a file."""
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 3 * 4096] = b"\xff" * 3 * 4096
    path.write_bytes(data)
    return bytes(data)


def back_up(path: Path) -> None:
    with Session.open(path, clock=lambda: datetime(2025, 5, 13, 14, 5, tzinfo=UTC)) as session:
        session.backups.make(Reason.NAMED, "Vor dem Rat")


def test_a_damaged_file_offers_its_last_backup_and_opens_it_beside(path: Path, asked: Dialogs) -> None:
    back_up(path)
    with Session.open(path, read_only=True) as session:
        titles = [each.title for each in session.assessments]
    before = damage(path)
    asked.choices = [0]
    opened = opening.open_session(path, LANGUAGE)
    assert asked.shown == [("choose", "DamagedLastState", ("Open this state", "Save what can be read"))]
    assert opened is not None
    assert opened.path.parent == path.parent
    assert opened.path.name.startswith(f"{path.stem} as of 2025-05-13 ")
    assert [each.title for each in opened.session.assessments] == titles
    assert not opened.session.read_only
    opened.session.close()
    assert path.read_bytes() == before


def test_a_file_that_was_renamed_before_its_damage_finds_its_state(path: Path, asked: Dialogs) -> None:
    back_up(path)
    renamed = path.rename(path.with_name("Moorwieden neu.reifegrad"))
    damage(renamed)
    asked.choices = [0]
    opened = opening.open_session(renamed, LANGUAGE)
    assert asked.shown[0][:2] == ("choose", "DamagedStateElsewhere")
    assert opened is not None
    assert opened.path.name.startswith(f"{renamed.stem} as of 2025-05-13 ")
    opened.session.close()


def test_what_can_be_read_is_saved_and_what_is_missing_is_listed_before_it_opens(path: Path, asked: Dialogs) -> None:
    before = damage(path)
    asked.choices = [0]
    opened = opening.open_session(path, LANGUAGE)
    assert opened is not None
    assert opened.path == path.with_name(f"{path.stem} rescued.reifegrad")
    choice, (_, title, header, rows, note) = asked.shown
    assert choice == ("choose", "WorkspaceDamaged", ("Save what can be read",))
    assert (title, header) == ("What is missing", ("Where", "What was found", "What to do"))
    assert rows
    assert "answers" in note
    assert opened.path.name in note
    opened.session.close()
    assert path.read_bytes() == before


def test_the_list_of_what_is_missing_can_be_copied_and_saved(path: Path, asked: Dialogs, qtbot: QtBot) -> None:
    damage(path)
    asked.choices = [0]
    opened = opening.open_session(path, LANGUAGE)
    assert opened is not None
    opened.session.close()
    _, title, header, rows, note = asked.shown[1]
    dialog = TableDialog(title, header, rows, note, None, save=asked.save)
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"What is missing\n{note}\n\nWhere\tWhat was found\tWhat to do\n")
    assert copied.splitlines()[-1].split("\t") == [" ".join(each.split()) for each in rows[-1]]
    asked.file = path.with_name("Liste.txt")
    click(dialog, "Save as a file …")
    assert asked.shown[-1] == ("save_file", "Save as a file", path.with_suffix(".txt"))
    assert asked.file.read_text(encoding="utf-8") == copied
    assert dialog.said.text() == "Saved as Liste.txt"
    asked.file = path.parent / "fort" / "Liste.txt"
    click(dialog, "Save as a file …")
    assert asked.shown[-1] == ("problem", "FolderMissing", LANGUAGE)


def test_nothing_is_made_where_nothing_was_chosen(path: Path, asked: Dialogs) -> None:
    damage(path)
    assert opening.open_session(path, LANGUAGE) is None
    assert asked.kinds() == ["choose"]
    assert [each.name for each in path.parent.glob("*.reifegrad")] == [path.name]


def test_an_empty_file_offers_its_backup_and_one_that_never_was_a_workspace_is_told(path: Path, asked: Dialogs) -> None:
    back_up(path)
    path.write_bytes(b"")
    stranger = path.with_name("anderes.reifegrad")
    stranger.write_bytes(b"PK\x03\x04" + bytes(200))
    opening.open_session(path, LANGUAGE)
    opening.open_session(stranger, LANGUAGE)
    assert asked.shown[0][:2] == ("choose", "DamagedLastState")
    assert asked.shown[1][:2] == ("problem", "NotAWorkspace")


def test_a_file_that_another_program_changed_says_so(path: Path, asked: Dialogs) -> None:
    with sqlite3.connect(path) as other:
        other.execute("UPDATE municipality SET name = 'Neustadt'")
    other.close()
    asked.choices = [0]
    opened = opening.open_session(path, LANGUAGE)
    assert asked.shown[0][:2] == ("choose", "ContentChanged")
    assert opened is not None
    assert opened.session.municipality.name == "Neustadt"
    opened.session.close()


def test_checking_a_sound_file_says_what_was_looked_at(path: Path, asked: Dialogs) -> None:
    back_up(path)
    rescue.check(path, LANGUAGE)
    ((kind, title, text),) = asked.shown
    assert (kind, title) == ("inform", f"“{path.name}” is in order.")
    assert "Assessments: 4. Restore points: 1." in text


def test_checking_a_file_with_faults_lists_them(path: Path, asked: Dialogs) -> None:
    back_up(path)
    for backup in Session.open(path).backups.known():
        shutil.copyfile(backup.path, path.with_name("x"))
        damage(backup.path)
    with sqlite3.connect(path) as other:
        other.execute("UPDATE municipality SET code = 'XY'")
        digest.seal(other)
    other.close()
    rescue.check(path, LANGUAGE)
    ((kind, _, _, rows, _),) = asked.shown
    assert kind == "table"
    assert [row[0] for row in rows][:1] == ["Gemeinde Moorwieden (Beispiel)"]
    assert any("backup" in row[1] for row in rows)


def test_a_file_that_cannot_be_looked_into_is_told(path: Path, asked: Dialogs) -> None:
    path.write_bytes(b"")
    rescue.check(path, LANGUAGE)
    assert asked.shown == [("problem", "FileEmpty", LANGUAGE)]
