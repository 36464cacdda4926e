"""The next year: begun within seconds, and nobody sees last year's value before this year's answer."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reifegrad.session import Session
from screens.checks import texts, widgets
from tests.ui.journeys.person import Person
from tests.ui.looks import frame_of, session_of
from ui.history.follow_up import FollowUpDialog
from ui.main_window import MainWindow
from ui.rate.area import RateArea

pytestmark = pytest.mark.usefixtures("heartbeat")

NOTE = "Im Vorjahr beraten."


@pytest.fixture
def file(file: Path) -> Path:
    """With a note from last year."""
    with Session.open(file) as session:
        session.write_note(session.subjects(session.assessments[-1].id)[0].id, "A1.1", NOTE)
    return file


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_a_follow_up_takes_seconds_and_last_year_shows_only_after_the_answer(
    window: MainWindow, person: Person, by_keyboard: bool
) -> None:
    session, frame = session_of(window), frame_of(window)
    before = session.assessments[-1].id
    if by_keyboard:
        person.press("Ctrl+7")
        person.expects(lambda: person.press("Return"))
        person.choose("Folgeerhebung …")
    else:
        person.click(window, "Verlauf, 2")
        person.expects(partial(begin, person))
        person.click(window, "Folgeerhebung …")
    made = frame.bench.assessment_id
    assert made != before
    assert person.clicks <= 3
    assert person.keys <= 20, "a minute is long enough for whoever looks for every key"
    assert [each.name for each in session.subjects(made)] == [each.name for each in session.subjects(before)]
    assert not session.answers(made)

    area = frame.area
    assert isinstance(area, RateArea)
    assert area.spot is not None
    assert area.spot.question_id == "A1.1"
    for view in range(4):
        area.show_view(view)
        assert shown_of_last_year(window, area) == [], view
    area.show_view(0)
    area.arrive()
    person.press("3")
    assert session.answer(area.spot.subject_id, "A1.1").value == 3
    assert shown_of_last_year(window, area) == [NOTE, "◁ Zuvor"]
    area.show_view(1)
    assert shown_of_last_year(window, area) == ["2"]


def shown_of_last_year(window: MainWindow, area: RateArea) -> list[str]:
    """What the window tells of the answers of the year before: notes, marks at levels, and the column of the list."""
    said = {text for each in widgets.shown(window) for text in texts.said_by(each)}
    told = [each[each.index(sign) :] for sign in (NOTE, "◁") for each in said if sign in each]
    if area.list.isVisible():
        model = area.list.table.model()
        heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
        column = heads.index("Zuvor")
        told += [text for row in range(model.rowCount()) if (text := model.index(row, column).data())]
    return told


def begin(person: Person) -> None:
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, FollowUpDialog)
    person.click(dialog, "Beginnen")
