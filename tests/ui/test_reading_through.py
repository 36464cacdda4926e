"""Whole files are read through beside the window: to go back to a restore point, to check, to rescue, to copy them."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QPushButton

from reifegrad import checking, session
from reifegrad.backup import Reason
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Op, Session
from reifegrad.storage import salvage
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, session_of
from tests.ui.test_rescue import back_up, damage
from ui import opening, rescue
from ui.backups.dialog import BackupsDialog
from ui.backups.preview import PreviewDialog
from ui.main_window import MainWindow

Before = Callable[[Any, str, Callable[[], object]], None]


@pytest.fixture
def before(monkeypatch: pytest.MonkeyPatch) -> Before:
    """Has something done before each call of a function that reads a file through."""

    def have(owner: Any, name: str, act: Callable[[], object]) -> None:
        work = getattr(owner, name)

        def reading(*given: Any, **named: Any) -> Any:
            act()
            return work(*given, **named)

        monkeypatch.setattr(owner, name, reading)

    return have


@pytest.fixture
def threads(before: Before) -> list[bool]:
    """For every time a file is read through: whether it was in the window's thread."""
    found: list[bool] = []
    for owner, name in (
        (session, "_restore_preview"),
        (checking, "_looked_through"),
        (salvage, "salvage"),
        (Session, "copy_to"),
    ):
        before(owner, name, lambda: found.append(threading.current_thread() is threading.main_thread()))
    return found


@pytest.fixture
def stopped(before: Before, monkeypatch: pytest.MonkeyPatch) -> Callable[[Any, str], None]:
    """Has a person press "Cancel" while a function is at work in another thread."""
    monkeypatch.setattr("ui.worker._DELAY_MS", 0)

    def stop(owner: Any, name: str) -> None:
        reached, pressed = threading.Event(), threading.Event()

        def press() -> None:
            shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QProgressDialog)]
            visible = next((each for each in shown if each.isVisible()), None)
            verb = visible.findChild(QPushButton) if visible and reached.is_set() else None
            if verb is None:
                QTimer.singleShot(20, press)
                return
            verb.click()
            pressed.set()

        def wait() -> None:
            reached.set()
            assert pressed.wait(20)

        QTimer.singleShot(0, press)
        before(owner, name, wait)

    return stop


def go_back(dialog: QDialog) -> bool:
    """A person who goes back to the newest restore point and agrees to what that changes."""
    if isinstance(dialog, BackupsDialog):
        dialog.table.selectRow(0)
        dialog.restore()
    return True


@pytest.fixture
def changed(window: MainWindow, asked: Dialogs, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A file that counts as large, with a restore point and a change after it."""
    monkeypatch.setattr("ui.workbench._LONG", 1)
    session_of(window).backups.make(Reason.NAMED, "Stand")
    session_of(window).edit_municipality(Municipality("Neustadt"))
    asked.on_run = go_back
    return window


def test_going_back_is_one_step_beside_the_window(changed: MainWindow, asked: Dialogs, threads: list[bool]) -> None:
    frame = frame_of(changed)
    changed.backups.show()
    QApplication.processEvents()
    assert [each[1] for each in asked.shown] == ["BackupsDialog", "PreviewDialog"]
    assert threads == [False, False]
    assert frame_of(changed) is not frame  # nothing of what was shown before can look into the session
    assert session_of(changed).municipality.name == "Musterstadt"
    assert session_of(changed).undo_status.undo is Op.RESTORE
    click(changed, "Rückgängig")  # of the message
    QApplication.processEvents()
    assert session_of(changed).municipality.name == "Neustadt"


def test_looking_at_what_going_back_changes_can_be_stopped(
    changed: MainWindow, asked: Dialogs, stopped: Callable[[Any, str], None]
) -> None:
    stopped(session, "_restore_preview")
    content, kept = session_of(changed).path.read_bytes(), session_of(changed).backups.known()
    changed.backups.show()
    assert [each[1] for each in asked.shown] == ["BackupsDialog"]
    assert session_of(changed).path.read_bytes() == content
    assert session_of(changed).backups.known() == kept


def test_going_back_can_be_stopped_and_nothing_is_different_then(
    changed: MainWindow, asked: Dialogs, stopped: Callable[[Any, str], None]
) -> None:
    content, kept = session_of(changed).path.read_bytes(), session_of(changed).backups.known()

    def agree(dialog: QDialog) -> bool:
        if isinstance(dialog, PreviewDialog):
            stopped(session, "_restore_preview")
        return go_back(dialog)

    asked.on_run = agree
    changed.backups.show()
    QApplication.processEvents()
    assert asked.kinds() == ["run", "run"]
    assert session_of(changed).municipality.name == "Neustadt"
    assert session_of(changed).path.read_bytes() == content
    assert session_of(changed).backups.known() == kept
    assert not session_of(changed).has_unsaved
    assert frame_of(changed).isVisible()


@pytest.mark.usefixtures("qapp")
def test_a_file_is_checked_beside_the_window_and_that_can_be_stopped(
    file: Path, asked: Dialogs, threads: list[bool], stopped: Callable[[Any, str], None]
) -> None:
    back_up(file)
    rescue.check(file, "de")
    assert asked.kinds() == ["inform"]
    assert threads == [False, False]  # the file, and its restore point
    stopped(checking, "_looked_through")
    rescue.check(file, "de")
    assert asked.kinds() == ["inform"]


@pytest.mark.usefixtures("qapp")
def test_a_file_is_rescued_beside_the_window(file: Path, asked: Dialogs, threads: list[bool]) -> None:
    back_up(file)
    damage(file)
    asked.choices = [1]
    opened = opening.open_session(file, "de")
    assert opened is not None
    opened.session.close()
    assert threads == [False, False]  # the restore point that is offered, and the damaged file


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("owner", "name"), [(checking, "_looked_through"), (salvage, "salvage")])
def test_who_stops_the_rescue_has_the_damaged_file_and_no_other(
    file: Path, asked: Dialogs, stopped: Callable[[Any, str], None], owner: Any, name: str
) -> None:
    back_up(file)
    content = damage(file)
    asked.choices = [1]
    stopped(owner, name)
    assert opening.open_session(file, "de") is None
    assert "table" not in asked.kinds()
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    assert file.read_bytes() == content


@pytest.mark.usefixtures("qapp")
def test_a_file_that_is_open_elsewhere_is_copied_beside_the_window(
    file: Path, asked: Dialogs, threads: list[bool], stopped: Callable[[Any, str], None]
) -> None:
    with Session.open(file):
        asked.choices = [1, 1]
        copied = opening.open_session(file, "de")
        assert copied is not None
        copied.session.close()
        copied.path.unlink()
        stopped(session, "content_faults")
        assert opening.open_session(file, "de") is None
    assert threads == [False]
    assert [each.suffix for each in file.parent.iterdir()] == [file.suffix]
