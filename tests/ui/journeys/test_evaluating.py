"""From the last look at the answers to a closed assessment: reviewed, evaluated, worded and ended by keys alone."""

import pytest

from tests.ui.journeys.person import Person
from tests.ui.looks import frame_of, session_of
from ui.evaluate.area import AnalysisArea
from ui.evaluate.finding import FindingView
from ui.main_window import MainWindow
from ui.rate.area import RateArea

pytestmark = [
    pytest.mark.usefixtures("heartbeat"),
    pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard"),  # of an open menu
]

SENTENCE = "Die Steuerung fehlt zuerst."


def test_answers_are_reviewed_evaluated_worded_and_closed_without_the_mouse(window: MainWindow, person: Person) -> None:
    session, frame = session_of(window), frame_of(window)
    id = frame.bench.assessment_id
    review(window, person)
    marks = session.marks(id)
    assert not any(each.flagged for each in marks.values())
    assert len([each for each in marks.values() if each.reviewed_on]) == 2

    person.press("Ctrl+4")
    area = frame.area
    assert isinstance(area, AnalysisArea)
    for tab in ("gaps", "distribution"):
        person.press("Ctrl+PgDown")
        assert area.place() == tab
        person.expects(lambda: person.press("Esc"))
        person.choose("Wie sind die Werte gerechnet?")
    person.press("Ctrl+PgUp")

    def word() -> None:
        person.press("Ctrl+A")
        person.write(SENTENCE)
        person.press("Return")

    person.go_to("Für den Bericht")
    person.expects(word)
    person.press("Space")
    person.press("Down", times=2)
    person.press("Return")
    assert SENTENCE in session.conclusions(id).values()
    shown = area.tab("gaps").findChildren(FindingView)[0].chart.chart
    assert shown is not None
    assert shown.sentence == SENTENCE

    person.expects(lambda: person.choose("Erhebung abschließen"))
    person.call("Erhebung abschließen")
    assert session.assessment(id).closed
    assert session.backups.known()[0].name == f"{session.assessment(id).title}, abgeschlossen"
    assert person.met == ["TableDialog", "TableDialog", "TextDialog", "Finder", "Box"]
    assert person.clicks == 0


def review(window: MainWindow, person: Person) -> None:
    """Flag an answer, and read all of them through until none is flagged."""
    person.press("Ctrl+3")
    area = frame_of(window).area
    assert isinstance(area, RateArea)
    person.press("PgUp")
    person.press("Ctrl+L")
    assert area.spot is not None
    assert session_of(window).mark(area.spot.subject_id, area.spot.question_id).flagged
    person.go_to("Einzelfrage")
    person.press("Right", times=2)
    person.press("Space")
    assert area.review.isVisible()
    person.press("Ctrl+Return", times=2)
