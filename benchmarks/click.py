"""A click on a level, from the session to the disk and back to the score, against the bare commit of one row."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import cycle
from pathlib import Path
from shutil import copyfile

from benchmarks.compare import Action, Pair, Row, compare, milliseconds
from benchmarks.large import workspace
from reifegrad.session import Session

SERVICES = (25, 100)
QUESTION = "A5.1"
BUDGET = 0.016
BEYOND = 0.002
PAIRS = 201


def rows() -> Iterator[Row]:
    for services in SERVICES:
        with workspace(services) as session:
            yield _stored_and_scored(session, services)
    with workspace(SERVICES[0]) as session:
        path = session.path.with_name("window.reifegrad")
        session.copy_to(path)
        yield _in_the_window(path, SERVICES[0])


def _stored_and_scored(session: Session, services: int) -> Row:
    assessment_id = session.assessments[-1].id
    organisation = session.subjects(assessment_id)[0].id
    values = cycle((1, 2))

    def click() -> None:
        session.rate(organisation, QUESTION, next(values))
        session.score(assessment_id)

    with _bare_commit(session.path) as commit:
        pair = compare(click, commit, PAIRS)
    return _row(
        f"rate and score, {services} services",
        pair,
        f"at most {milliseconds(BEYOND)} beyond the commit; is {milliseconds(pair.beyond)}",
        pair.beyond <= BEYOND,
    )


def _in_the_window(path: Path, services: int) -> Row:
    """A real click in the window, until everything that follows from it is painted; without a screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ui.app import App
    from ui.rate.level_card import LevelCard

    application = QApplication([])
    window = App(application).open_window(str(path))
    window.resize(1280, 800)
    frame = window.frame
    assert frame
    frame.go("rate", QUESTION)
    application.processEvents()
    cards = [each for each in window.findChildren(LevelCard) if each.isVisible()][:2]

    def click() -> None:
        card = next(each for each in cards if not each.isChecked())
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        application.processEvents()
        assert card.isChecked()

    with _bare_commit(path) as commit:
        pair = compare(click, commit, PAIRS)
    window.close()
    return _row(
        f"click in the window until painted, {services} services",
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
