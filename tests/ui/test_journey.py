"""Whole ways through the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.survey import SubjectKind
from reifegrad.exports import Format
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, rate, session_of
from tests.ui.reports import report, saved, settled
from ui.app import App
from ui.overview.area import OverviewArea

pytestmark = pytest.mark.usefixtures("heartbeat")


def test_answer_close_reopen_undo_and_export(app: App, asked: Dialogs, tmp_path: Path, qtbot: QtBot) -> None:
    asked.text = "Neustadt"
    window = app.open_window()
    window.files.new_file()
    path = window.path
    assert path is not None

    overview = frame_of(window).area
    assert isinstance(overview, OverviewArea)
    overview.steps[0].click()
    area = rate(window)
    assert area.spot is not None
    assert area.spot.question_id == "A1.1"
    area.page.answer.cards[3].click()
    area.page.evidence.graded.emit(Evidence.DOCUMENTED)
    qtbot.keyClicks(area.page.note, "Beschluss vom 12.05.")
    area.page.on.click()
    area.page.answer.cards[0].click()
    organisation = area.spot.subject_id
    window.close()

    window = app.open_window(str(path))
    session = session_of(window)
    assert session.answer(organisation, "A1.1") == Answer.of(3, Evidence.DOCUMENTED, "Beschluss vom 12.05.")
    assert session.answer(organisation, "A1.2") == Answer.of(0)
    area = rate(window)
    assert area.spot is not None
    assert area.spot.question_id == "A1.2"
    click(area.page, "Antwort zurücknehmen")
    assert session.answer(organisation, "A1.2").kind is AnswerKind.OPEN
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.answer(organisation, "A1.2") == Answer.of(0)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.answer(organisation, "A1.2").kind is AnswerKind.OPEN
    asked.file = tmp_path / "bericht.json"
    bericht = report(window)
    exported = json.loads(saved(bericht, Format.JSON, qtbot).read_text(encoding="utf-8"))
    values = {each["id"]: each["value"] for row in exported["dimensions"] for each in row["questions"]}
    assert (values["A1.1"], values["A1.2"]) == (3, None)
    settled(bericht, qtbot)


def test_a_full_survey_gives_a_level_and_explains_it(app: App, file: Path, asked: Dialogs) -> None:
    with Session.open(file) as session:
        id = session.assessments[-1].id
        survey = session.survey(id)
        for question in survey.questions_for(SubjectKind.ORGANISATION):
            session.rate(session.subjects(id)[0].id, question.id, question.maximum)
    window = app.open_window(str(file))
    level = frame_of(window).bench.report().level
    assert level is not None
    assert level.value == 4
    frame_of(window).go("overview")
    area = frame_of(window).area
    assert area is not None
    (ask,) = (
        each for each in area.findChildren(QPushButton) if each.accessibleName() == "Wie wird Gesamtindex berechnet?"
    )
    ask.click()
    (_, title, header, rows, note) = asked.shown[-1]
    assert title == "Gesamtindex"
    assert len(header) == 4
    assert [row[0][:2] for row in rows] == [each.id for each in survey.dimensions_for(SubjectKind.ORGANISATION)]
    assert "= 100" in note
