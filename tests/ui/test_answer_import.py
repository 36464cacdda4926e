"""Files of answers to any survey, read in through the window."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reifegrad import paths
from reifegrad.backup import Reason
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs, opened
from tests.ui.looks import click, frame_of, rate, session_of
from ui.app import App
from ui.main_window import MainWindow
from ui.opening import Opened
from ui.worker import Job

SAMPLES = paths.resources() / "sample"
PEOPLE, PROCESSES = SAMPLES / "befragung-2026.csv", SAMPLES / "prozesse-2026.json"
ONE = {"kind": "organisation", "answers": {"A1.1": {"value": 3}, "A1.2": {"value": 2}}}


def organisation(folder: Path, name: str = "Fachbereich.json", **changes: Any) -> Path:
    top = {"format": 1, "survey": "ozg-efa", "version": "1.0", "title": "Fachbereich", "date": "2026-11-20"}
    path = folder / name
    path.write_text(json.dumps({**top, "subjects": [ONE], **changes}), encoding="utf-8")
    return path


def choose(window: MainWindow, asked: Dialogs, *files: Path) -> None:
    asked.files = list(files)
    command = window.menus.commands.find("file.import_answers")
    assert command is not None
    command.action.trigger()
    QApplication.processEvents()  # what has many answers is stored aside


def drop(window: MainWindow, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    QApplication.processEvents()


def titles(window: MainWindow) -> list[str]:
    return [each.title for each in session_of(window).assessments]


def outcomes(asked: Dialogs) -> list[str]:
    """What the question says becomes of each file."""
    (rows,) = [each[3] for each in asked.shown if each[0] == "confirm_table"]
    return [row[2] for row in rows]


@pytest.fixture
def staff(window: MainWindow) -> str:
    """An open survey among staff, which is chosen; its id."""
    id = session_of(window).start_assessment(shipped_survey("akzeptanz"), "Befragung", date(2026, 11, 2))
    frame_of(window).bench.choose_assessment(id)
    return id


def test_a_file_becomes_a_new_assessment_that_is_chosen_and_shown_and_can_be_undone(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    before = titles(window)
    choose(window, asked, organisation(tmp_path))
    ((_, _, _, ((name, content, outcome),), note, verb),) = [each for each in asked.shown if each[0] == "confirm_table"]
    assert name == "Fachbereich.json"
    assert "Fachbereich" in content
    assert "20.11.2026" in content
    assert content.count("\n") == 2
    assert (outcome, note, verb) != ("", "", "")
    frame = frame_of(window)
    assert titles(window) == [*before, "Fachbereich"]
    assert session_of(window).assessment(frame.bench.assessment_id).title == "Fachbereich"
    assert frame.area is not None
    assert frame.area.id == "overview"
    click(window, "Rückgängig")  # of the message about it
    assert titles(window) == before


def test_the_way_back_leads_from_what_was_read_in_to_where_the_person_was(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    frame = frame_of(window)
    frame.go("measures")
    before = frame.here
    choose(window, asked, organisation(tmp_path))
    assert frame.here != before
    window.places.back()
    assert frame.here == before


def test_nothing_is_stored_without_agreement(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    before = titles(window)
    asked.agrees = False
    choose(window, asked, organisation(tmp_path))
    assert asked.kinds() == ["open_files", "confirm_table"]
    assert titles(window) == before


def test_one_faulty_file_keeps_the_other_out_and_every_fault_is_listed(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    before = titles(window)
    answers = {"A1.1": {"value": 9}, "Z9": {"value": 1}}
    faulty = organisation(tmp_path, "faul.json", subjects=[{"kind": "organisation", "answers": answers}])
    missing = tmp_path / "weg.csv"
    choose(window, asked, organisation(tmp_path), faulty, missing)
    ((_, _, _, rows, _),) = [each for each in asked.shown if each[0] == "table"]
    assert sorted(row[1] for row in rows) == ["faul.json", "faul.json", "weg.csv"]
    assert all(row[0] and row[3] for row in rows)
    assert "confirm_table" not in asked.kinds()
    assert titles(window) == before


def test_several_surveys_are_one_step(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    before = titles(window)
    choose(window, asked, organisation(tmp_path), PROCESSES)
    assert len(titles(window)) == len(before) + 2
    window.undo()
    assert titles(window) == before


def test_an_ended_survey_among_staff_is_closed_for_good_which_is_said_before(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    choose(window, asked, organisation(tmp_path), PEOPLE)
    plain, final = outcomes(asked)
    assert plain != final
    session = session_of(window)
    (people,) = [each for each in session.assessments if each.survey_id == "akzeptanz"]
    assert people.closed
    assert session.tells_people(people.id)
    assert session.undo_status.undo is None
    frame_of(window).bench.catch_up()
    assert [each.name for each in session.backups.known() if each.reason is Reason.NAMED] == [
        f"{people.title}, abgeschlossen"
    ]


def test_the_same_people_twice_are_refused_before_anything_is_asked(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    before = titles(window)
    choose(window, asked, PEOPLE, PEOPLE)
    assert asked.kinds() == ["open_files", "table"]
    assert asked.shown[-1][3][0][1] == PEOPLE.name
    assert titles(window) == before


def test_answers_of_people_are_added_to_the_chosen_survey_while_it_is_open(
    window: MainWindow, asked: Dialogs, staff: str, tmp_path: Path
) -> None:
    before = titles(window)
    choose(window, asked, PEOPLE, organisation(tmp_path))
    joining, new = outcomes(asked)
    assert "Befragung" in joining
    assert joining != new
    session = session_of(window)
    assert titles(window) == [*before, "Fachbereich"]
    assert session.responses(staff) == 74
    assert not session.assessment(staff).closed
    window.undo()
    QApplication.processEvents()
    assert session.responses(staff) == 0
    assert titles(window) == before


def test_files_are_read_into_a_municipality_without_an_assessment(
    app: App, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Neustadt.reifegrad"
    Session.create(path, Municipality("Neustadt")).close()
    window = opened(app, path, qtbot)
    drop(window, organisation(tmp_path))
    assert asked.kinds() == ["confirm_table"]
    assert titles(window) == ["Fachbereich"]
    assert frame_of(window).area is not None


def test_dropped_answers_are_known_also_where_files_become_evidence(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    rate(window, "A1.1")
    drop(window, organisation(tmp_path), PEOPLE)
    assert asked.kinds() == ["confirm_table"]
    other = tmp_path / "Fallzahlen.csv"
    other.write_text("Jahr;Fälle\n2025;4200\n", encoding="utf-8")
    asked.shown.clear()
    frame_of(window).bench.choose_assessment(session_of(window).assessments[0].id)
    rate(window, "A1.1")
    drop(window, other)
    assert asked.kinds() == ["decide"]


def test_where_people_answer_dropped_files_still_go_into_their_survey(
    window: MainWindow, asked: Dialogs, staff: str
) -> None:
    rate(window, SubjectKind.RESPONSE.value)
    drop(window, PEOPLE)
    assert asked.kinds() == ["confirm"]
    assert session_of(window).responses(staff) == 74


def test_a_file_open_for_reading_takes_nothing(app: App, asked: Dialogs, file: Path, tmp_path: Path) -> None:
    window = app.open_window()
    window.show_opened(Opened(Session.open(file, read_only=True), file))
    choose(window, asked, organisation(tmp_path))
    drop(window, organisation(tmp_path))
    assert asked.kinds() == ["inform", "inform"]


def test_the_start_page_says_that_a_municipality_has_to_be_open(app: App, asked: Dialogs, tmp_path: Path) -> None:
    window = app.open_window()
    drop(window, organisation(tmp_path))
    ((kind, title, text),) = asked.shown
    assert kind == "inform"
    assert title
    assert text


def test_reading_a_large_file_can_be_stopped(
    window: MainWindow, asked: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = [{"kind": "service", "name": f"Leistung {at}", "answers": {"K1": {"value": 2}}} for at in range(400)]
    large = organisation(tmp_path, "Leistungen.json", subjects=[ONE, *services])
    choose(window, asked, large)
    assert "400 " in asked.shown[-1][3][0][1]
    assert len(session_of(window).subjects(frame_of(window).bench.assessment_id)) == 401
    before, start = titles(window), Job.start

    def stopped(job: Job, *, at_once: bool = False) -> None:
        job.cancel()
        start(job, at_once=at_once)

    monkeypatch.setattr(Job, "start", stopped)
    asked.shown.clear()
    choose(window, asked, large)
    assert asked.kinds() == ["open_files"]
    assert titles(window) == before


def test_too_few_people_become_an_assessment_that_can_be_opened_again(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    few = tmp_path / "wenige.csv"
    few.write_text("".join(PEOPLE.read_text(encoding="utf-8").splitlines(keepends=True)[:4]), encoding="utf-8")
    before = titles(window)
    choose(window, asked, few)
    session = session_of(window)
    (people,) = [each for each in session.assessments if each.survey_id == "akzeptanz"]
    assert people.closed
    assert not session.tells_people(people.id)
    window.undo()
    assert titles(window) == before


def test_a_closed_survey_among_staff_takes_nothing_that_is_dropped_on_it(
    window: MainWindow, asked: Dialogs, staff: str
) -> None:
    session_of(window).close_assessment(staff)
    rate(window, SubjectKind.RESPONSE.value)
    drop(window, PEOPLE)
    assert asked.kinds() == ["confirm_table"]
    assert session_of(window).responses(staff) == 0
    assert "Befragung 2026" in titles(window)


def test_it_is_said_before_that_an_assessment_or_its_answers_are_there_already(
    window: MainWindow, asked: Dialogs, staff: str, tmp_path: Path
) -> None:
    files = (organisation(tmp_path), PEOPLE)
    choose(window, asked, *files)
    first = outcomes(asked)
    asked.shown.clear()
    asked.agrees = False
    frame_of(window).bench.choose_assessment(staff)
    choose(window, asked, *files)
    assert all(again.startswith(f"{before}\n") for again, before in zip(outcomes(asked), first, strict=True))
