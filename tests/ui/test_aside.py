"""Steps with thousands of answers are stored beside the window, which answers meanwhile."""

import threading
from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from benchmarks.heartbeat import Heartbeat
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.errors import DiskFull
from reifegrad.progress import Progress
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, session_of
from ui.app import App
from ui.area import Area
from ui.areas import AREAS
from ui.deleting import delete_now
from ui.main_window import MainWindow
from ui.workbench import Workbench

SURVEY = shipped_survey("ozg-efa")
ASKED = [each.id for each in SURVEY.questions_for(SubjectKind.SERVICE)]
SERVICES = 2400 // len(ASKED)


@pytest.fixture
def many() -> AssessmentImport:
    """Answers enough to take long."""
    services = [
        SubjectImport(
            SubjectKind.SERVICE, f"Leistung {number}", answers={id: Answer.of(1 + number % 4) for id in ASKED}
        )
        for number in range(SERVICES)
    ]
    return AssessmentImport(SURVEY, "Erhebung 2027", date(2027, 3, 1), tuple(services))


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For every step that is written: whether it was in the window's thread."""
    found: list[bool] = []
    write = WorkspaceFile.write

    def watched(file: WorkspaceFile, changes: Iterable[Change], progress: Progress) -> None:
        found.append(threading.current_thread() is threading.main_thread())
        write(file, changes, progress)

    monkeypatch.setattr(WorkspaceFile, "write", watched)
    return found


def store(window: MainWindow, many: AssessmentImport) -> None:
    """Store these answers as reading them in does, and let it come to an end."""
    bench = frame_of(window).bench
    operation = partial(bench.session.import_assessments, [many])
    bench.attempt_large("Gespeichert wird", SERVICES * len(ASKED), operation, said)
    QApplication.processEvents()


def said(bench: Workbench) -> None:
    bench.offer_undo("Eingelesen")


def titles(window: MainWindow) -> list[str]:
    return [each.title for each in session_of(window).assessments]


def test_a_large_step_is_stored_undone_and_made_again_beside_the_window(
    window: MainWindow, many: AssessmentImport, threads: list[bool], heartbeat: Heartbeat
) -> None:
    before, frame = titles(window), frame_of(window)
    frame.go("measures")
    store(window, many)
    assert titles(window) == [*before, "Erhebung 2027"]
    assert frame_of(window) is not frame  # nothing of what was shown before can look into it
    area = frame_of(window).area
    assert area is not None
    assert area.id == "measures"
    click(window, "Rückgängig")  # of the message
    QApplication.processEvents()
    assert titles(window) == before
    window.redo()
    QApplication.processEvents()
    assert titles(window) == [*before, "Erhebung 2027"]
    window.undo()
    QApplication.processEvents()
    assert titles(window) == before
    assert threads == [False] * 4
    assert session_of(window).integrity_problems() == []


def test_a_small_step_is_stored_at_once(window: MainWindow, threads: list[bool]) -> None:
    frame, session = frame_of(window), session_of(window)
    assert frame.bench.attempt(lambda: session.add_group(frame.bench.assessment_id, "Bauamt"))
    window.undo()
    assert (threads, frame_of(window)) == ([True, True], frame)


def test_it_can_be_stopped_and_nothing_is_different_then(
    window: MainWindow, many: AssessmentImport, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.worker._DELAY_MS", 0)
    waits, go_on = threading.Event(), threading.Event()
    store_it = Session.import_assessments

    def slow(session: Session, *given: Any) -> object:
        waits.set()
        assert go_on.wait(20)
        return store_it(session, *given)

    monkeypatch.setattr(Session, "import_assessments", slow)

    def stop() -> None:
        dialog = window.findChild(QProgressDialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(20, stop)
            return
        assert waits.is_set()
        click(dialog, "Abbrechen")
        go_on.set()

    QTimer.singleShot(0, stop)
    before, content = titles(window), window.session and window.session.path.read_bytes()
    store(window, many)
    assert titles(window) == before
    assert session_of(window).path.read_bytes() == content
    assert not session_of(window).has_unsaved
    assert frame_of(window).isVisible()


def test_what_the_drive_refuses_is_shown_and_can_be_tried_again(
    window: MainWindow, many: AssessmentImport, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = titles(window)
    write, full = WorkspaceFile.write, [True]

    def limited(file: WorkspaceFile, *given: Any) -> None:
        if full:
            raise DiskFull(file.path)
        write(file, *given)

    monkeypatch.setattr(WorkspaceFile, "write", limited)
    asked.choices = [0]  # try again
    asked.on_choice = full.clear
    store(window, many)
    assert [each[:2] for each in asked.shown] == [("choose", "DiskFull")]
    assert titles(window) == [*before, "Erhebung 2027"]
    assert not session_of(window).has_unsaved


@pytest.mark.parametrize("way", ["close", "quit"])
def test_a_window_that_is_closed_in_the_middle_of_it_is_so_as_soon_as_it_is_stored(
    app: App, window: MainWindow, many: AssessmentImport, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, way: str
) -> None:
    """As a logout does, which asks every window to close."""
    closed: list[bool] = []
    work = Session.import_assessments

    def slow(session: Session, *given: Any) -> object:
        assert done.wait(20)
        return work(session, *given)

    done = threading.Event()
    monkeypatch.setattr(Session, "import_assessments", slow)
    before, path = titles(window), session_of(window).path
    other = app.open_window()

    def close() -> None:
        if way == "quit":
            app.quit()
        else:
            closed.append(window.close())
            closed.append(window.close())
        closed.append(not window.isVisible())
        done.set()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, close))
    store(window, many)
    qtbot.waitUntil(lambda: window not in app.windows)
    assert set(closed) == {False}
    assert app.windows == (() if way == "quit" else (other,))
    with Session.open(path) as session:
        assert [each.title for each in session.assessments] == [*before, "Erhebung 2027"]


def test_a_window_without_content_is_closed_when_it_is_back_and_the_step_is_told(
    window: MainWindow, many: AssessmentImport, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The close is asked for between taking the content down and storing; what the drive refuses is still told."""
    refused: list[bool] = []

    def fail(file: WorkspaceFile, *_given: Any) -> None:
        raise DiskFull(file.path)

    monkeypatch.setattr(WorkspaceFile, "write", fail)
    down = window.make_way

    def make_way() -> bool:
        gone = down()
        refused.append(not window.close())
        return gone

    monkeypatch.setattr(window, "make_way", make_way)
    told: list[str] = []
    asked.on_choice = lambda: told.append("open" if window.isVisible() else "closed")
    store(window, many)
    assert refused == [True]
    assert told[0] == "open"


def test_areas_that_go_one_by_one_leave_whatever_happens_between_them(window: MainWindow) -> None:
    frame = frame_of(window)
    assert len(frame.areas()) > 3
    frame.go("overview")
    turns = iter([partial(frame.go, "measures"), frame.forget_hidden])
    frame.forget_hidden(lambda: next(turns, bool)())
    area = frame.area
    assert area is not None
    assert (area.id, area.isVisible()) == ("measures", True)
    assert [each for each in frame.findChildren(Area) if each is not area] == []
    assert {each.id for each in frame.areas()} == {each.id for each in AREAS}


def test_a_window_that_closes_between_two_areas_is_left_alone(window: MainWindow) -> None:
    frame = frame_of(window)
    assert len(frame.areas()) > 3
    turns: list[bool] = []

    def close() -> None:
        turns.append(window.close())
        delete_now(frame)

    frame.forget_hidden(close)
    assert turns == [True]


def test_nothing_is_done_with_a_file_that_closes_before(
    window: MainWindow, many: AssessmentImport, threads: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert frame_of(window).areas()  # they go one by one, and the window has its turn between them
    monkeypatch.setattr("ui.aside.breathe", window.close_file)
    store(window, many)
    assert (window.session, threads) == (None, [])
    assert window.isVisible()
    assert window.isEnabled()
