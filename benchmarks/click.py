"""A click on a level, from the session to the disk and back to the score, against the bare commit of one row."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import cycle
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING

from benchmarks.compare import WAITING, Action, Pair, Row, compare, milliseconds
from benchmarks.large import workspace
from reifegrad.session import Session

if TYPE_CHECKING:
    from ui.app import App

SERVICES = (25, 100)
QUESTION = "A5.1"
CRITERION = "K3"
"""Of a service, beside which the list of all services is shown."""
BUDGET = 0.016
BEYOND = 0.002
PAIRS = 201


def rows() -> Iterator[Row]:
    for services in SERVICES:
        with workspace(services) as session:
            yield _stored_and_scored(session, services)
    yield from _in_the_window()


def _stored_and_scored(session: Session, services: int) -> Row:
    assessment_id = session.assessments[-1].id
    organisation = session.subjects(assessment_id)[0].id
    values = cycle((1, 2))

    def click() -> None:
        session.rate(organisation, QUESTION, next(values))
        session.score(assessment_id)

    with _bare_commit(session.path) as commit:
        pair = compare(click, commit, PAIRS, WAITING)
    return _row(
        f"rate and score, {services} services",
        pair,
        f"at most {milliseconds(BEYOND)} beyond the commit; is {milliseconds(pair.beyond)}",
        pair.beyond <= BEYOND,
    )


def _in_the_window() -> Iterator[Row]:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from ui import theme
    from ui.app import App

    application = QApplication(["benchmarks", *theme.STYLE])
    qInstallMessageHandler(lambda *_: None)  # the platform without a screen tells what it cannot do
    app = App(application)
    for services, question in zip(SERVICES, (QUESTION, CRITERION), strict=True):
        with workspace(services) as session:
            path = session.path.with_name("window.reifegrad")
            session.copy_to(path)
            yield _click_until_painted(app, path, services, question)


def _click_until_painted(app: "App", path: Path, services: int, question: str) -> Row:
    """A real click in the window, until everything that follows from it is painted; without a screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.rate.level_card import LevelCard

    window = app.open_window(str(path))
    window.resize(1280, 800)
    frame = window.frame
    assert frame
    frame.go("rate", question)
    QApplication.processEvents()
    cards = [each for each in window.findChildren(LevelCard) if each.isVisible()][:2]

    def click() -> None:
        card = next(each for each in cards if not each.isChecked())
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert card.isChecked()

    with _bare_commit(path) as commit:
        pair = compare(click, commit, PAIRS, WAITING)
    window.close()
    return _row(
        f"click on {question} until painted, {services} services",
        pair,
        f"under {milliseconds(BUDGET)}; is {milliseconds(pair.beyond)} beyond the commit",
        pair.ours < BUDGET,
    )


@contextmanager
def _bare_commit(path: Path) -> Iterator[Action]:
    """The least that a durable change of one answer takes: one statement, with the settings of a workspace."""
    values = cycle((1, 2))
    copy = path.with_name("bare.sqlite")
    copyfile(path, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        for pragma in ("foreign_keys = 1", "journal_mode = delete", "synchronous = full"):
            connection.execute(f"PRAGMA {pragma}")
        key = connection.execute(
            "SELECT subject_id, question_id FROM answer WHERE question_id = ? AND kind = 'value'", (QUESTION,)
        ).fetchone()

        def commit() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "UPDATE answer SET value = ? WHERE subject_id = ? AND question_id = ?", (next(values), *key)
            )
            connection.execute("COMMIT")

        yield commit


def _row(what: str, pair: Pair, budget: str, is_held: bool) -> Row:
    return Row(what, milliseconds(pair.ours), f"bare commit {milliseconds(pair.plain)}", pair.ratio, budget, is_held)
