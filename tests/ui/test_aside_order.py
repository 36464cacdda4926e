"""What is asked for before a large step has its turn: one follows the other, and none is taken for another one."""

import time
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import Answer
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.looks import frame_of, rate, session_of
from ui.main_window import MainWindow

SURVEY = shipped_survey("ozg-efa")
ASKED = [each.id for each in SURVEY.questions_for(SubjectKind.SERVICE)]
SERVICES = 2400 // len(ASKED)
LONG = 30_000
"""Milliseconds that a large step may take on a busy computer."""


@pytest.fixture
def seen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For every step of undo: whether the window had content that could look into the session meanwhile."""
    found: list[bool] = []
    undo = Session.undo

    def watched(session: Session) -> None:
        found.append(window.frame is not None)
        undo(session)

    monkeypatch.setattr(Session, "undo", watched)
    return found


def read_in(window: MainWindow, *years: int) -> None:
    """Have so many large steps in the file, and the window rebuilt around them."""
    session = session_of(window)
    for year in years:
        services = [
            SubjectImport(SubjectKind.SERVICE, f"Leistung {at}", answers={id: Answer.of(1 + at % 4) for id in ASKED})
            for at in range(SERVICES)
        ]
        session.import_assessments([AssessmentImport(SURVEY, f"Erhebung {year}", date(year, 3, 1), tuple(services))])
    QApplication.processEvents()


def titles(window: MainWindow) -> list[str]:
    return [each.title for each in session_of(window).assessments]


def test_of_two_keys_in_a_row_the_second_comes_too_soon_for_another_step(
    window: MainWindow, seen: list[bool], qtbot: QtBot
) -> None:
    before = titles(window)
    read_in(window, 2027, 2028)
    window.undo()
    window.undo()
    qtbot.waitUntil(lambda: titles(window) == [*before, "Erhebung 2027"], timeout=LONG)
    for _ in range(5):
        QApplication.processEvents()
    assert titles(window) == [*before, "Erhebung 2027"]
    assert seen == [False]
    window.undo()
    qtbot.waitUntil(lambda: titles(window) == before, timeout=LONG)
    assert seen == [False, False]


def test_what_is_answered_before_a_large_step_is_undone_stays(
    window: MainWindow, seen: list[bool], qtbot: QtBot
) -> None:
    page = rate(window, "A2.1").page
    read_in(window, 2027)
    window.undo()
    page.answer.cards[3].click()
    for _ in range(5):
        QApplication.processEvents()
    assert page.spot is not None
    assert session_of(window).answer(page.spot.subject_id, "A2.1").value == 3
    assert titles(window)[-1] == "Erhebung 2027"
    assert seen == []


def test_several_steps_that_a_message_takes_back_follow_each_other(
    window: MainWindow, seen: list[bool], qtbot: QtBot
) -> None:
    before = titles(window)
    read_in(window, 2027, 2028)
    bench = frame_of(window).bench
    bench.offer_undo("Eingelesen", 2)
    bench._undo(session_of(window).last_step, 2)
    qtbot.waitUntil(lambda: titles(window) == before, timeout=LONG)
    assert seen == [False, False]


def test_no_content_comes_back_while_another_thread_is_at_the_session(
    window: MainWindow, seen: list[bool], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """A rebuild that had to wait for a dialog has its turn just when the content is away."""
    before = titles(window)
    read_in(window, 2027)

    def slowly(make_way: Callable[[], bool]) -> bool:
        is_away = make_way()
        time.sleep(0.02)
        return is_away

    monkeypatch.setattr(window, "make_way", partial(slowly, window.make_way))
    window.undo()
    window._rebuild_timer.start(10)
    qtbot.waitUntil(lambda: titles(window) == before, timeout=LONG)
    assert seen == [False]
    assert window.frame is not None
    assert window.frame.isVisible()
