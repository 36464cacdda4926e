"""From a new municipality to everything that is printed and sent before the first question is rated, by keys alone."""

import socket
import sys
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from reifegrad.agenda import propose
from tests.ui.journeys.conftest import SystemDialogs
from tests.ui.journeys.person import Person, until
from tests.ui.looks import session_of
from tests.ui.reports import WAIT
from ui.main_window import MainWindow
from ui.worker import finish

pytestmark = pytest.mark.usefixtures("heartbeat")

GROUPS = (("Leitung", 3), ("Fachämter", 12))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_a_workshop_is_prepared_and_its_papers_are_printed_without_the_mouse_and_without_a_network(
    start: MainWindow, person: Person, asked: SystemDialogs, tmp_path: Path
) -> None:
    def name() -> None:
        person.write("Neustadt")
        person.press("Return")

    person.expects(name)
    person.press("Ctrl+N")
    session = session_of(start)
    (assessment,) = session.assessments
    person.press("Ctrl+2")

    person.go_to("Ziel Steuerung")
    person.press("Down", times=3)
    aimed = {session.target(assessment.id, each.id) for each in session.survey(assessment.id).dimensions[0].questions}
    assert len(aimed) == 1, "one target for all questions of the dimension"

    person.press("Ctrl+PgDown")
    person.choose("Übliche Gruppen anlegen")
    for group, people in GROUPS:
        person.go_to(f"Personen, {group}")
        person.write(str(people))
    person.press("Ctrl+PgDown")
    groups = {each.name: each.people for each in session.groups(assessment.id)}
    assert {name: groups[name] for name, _ in GROUPS} == dict(GROUPS)

    person.choose("Termine vorschlagen")
    day = date.today() + timedelta(days=30)
    person.go_to("Tag, ")
    person.write(f"{day:%d.%m.%Y}")
    person.press("Ctrl+PgDown")
    asked_here = session.asked(assessment.id)
    meetings = session.meetings(assessment.id)
    assert [each.dimensions for each in meetings] == [each.dimensions for each in propose(asked_here, (), 4)]
    assert meetings[0].day == day

    questionnaire, levels = tmp_path / "Fragebogen.pdf", tmp_path / "Stufen.pdf"
    for button, asked.file in (("Fragebogen speichern …", questionnaire), ("Stufen speichern …", levels)):
        person.choose(button)
        finish()
        until(lambda: asked.file and asked.file.exists(), WAIT / 1000)
    with pypdfium2.PdfDocument(questionnaire) as document:
        printed = " ".join(each.get_textpage().get_text_bounded() for each in document)
    assert [id for id in asked_here.questions if id not in printed] == []
    assert levels.read_bytes().startswith(b"%PDF")
    person.choose("Einladung kopieren")
    assert "Neustadt" in QGuiApplication.clipboard().text()
    assert person.clicks == 0
    assert "PySide6.QtNetwork" not in sys.modules
