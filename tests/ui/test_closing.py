"""Closing an assessment: its restore point follows what is shown, and is made in any case."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reifegrad.backup import Reason
from reifegrad.errors import NoPermission
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, session_of
from ui.closing import Closing
from ui.main_window import MainWindow


def close(window: MainWindow) -> None:
    bench = frame_of(window).bench
    Closing(bench, window).start()
    assert bench.is_read_only


def named(session: Session) -> list[str]:
    return [each.name for each in session.backups.known() if each.reason is Reason.NAMED]


def test_the_restore_point_is_made_after_the_window_shows_what_is_closed(
    window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    close(window)
    assert "abgeschlossen" in frame_of(window).banner_text
    assert named(session_of(window)) == []
    qtbot.waitUntil(lambda: len(named(session_of(window))) == 1, timeout=4000)
    assert named(session_of(window))[0].endswith(", abgeschlossen")


def test_whoever_closes_the_file_at_once_has_the_restore_point(window: MainWindow, asked: Dialogs, file: Path) -> None:
    close(window)
    window.close_file()
    with Session.open(file) as session:
        assert len(named(session)) == 1


def test_it_holds_the_closed_assessment_though_closing_is_undone_at_once(window: MainWindow, asked: Dialogs) -> None:
    close(window)
    window.undo()
    session = session_of(window)
    assert not session.assessment(frame_of(window).bench.assessment_id).closed
    (made,) = (each for each in session.backups.known() if each.reason is Reason.NAMED)
    with Session.open(made.path, read_only=True) as kept:
        assert kept.assessments[-1].closed


def test_a_restore_point_that_cannot_be_made_is_told_and_the_assessment_stays_closed(
    window: MainWindow, asked: Dialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise NoPermission(Path("Sicherungen"))

    monkeypatch.setattr(session_of(window).backups, "make", refuse)
    close(window)
    qtbot.waitUntil(lambda: any(each[:2] == ("problem", "NoPermission") for each in asked.shown), timeout=4000)
    assert frame_of(window).bench.is_read_only


def test_what_is_to_be_done_later_is_done_in_its_order(window: MainWindow) -> None:
    bench, done = frame_of(window).bench, list[str]()
    for each in ("first", "second", "third"):
        bench.attempt_later(partial(done.append, each))
    bench.catch_up()
    assert done == ["first", "second", "third"]
