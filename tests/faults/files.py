"""A small workspace on a drive of its own, and what is written in it."""

from pathlib import Path

from reifegrad.session import Session
from tests.factories import make_dimension, make_question, make_survey

SURVEY = make_survey([make_dimension("A1", [make_question("A1.1"), make_question("A1.2")])])
KEPT = "Ihre Änderungen sind auf diesem Rechner gesichert."


def note(session: Session, text: str, question: str = "A1.1") -> None:
    session.write_note(session.subjects(session.assessments[0].id)[0].id, question, text)


def stored_note(path: Path, question: str = "A1.1") -> str:
    with Session.open(path, read_only=True) as session:
        return session.answer(session.subjects(session.assessments[0].id)[0].id, question).note


def go_away(drive: Path) -> None:
    drive.rename(drive.with_name("away"))


def come_back(drive: Path) -> None:
    drive.with_name("away").rename(drive)
