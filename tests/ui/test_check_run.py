"""The list of what is missing: grouped, narrowed by words, and every entry leads to its place."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reifegrad.completeness import Missing, Topic, missing
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, session_of
from ui import check_run
from ui.check_run import target
from ui.main_window import MainWindow
from ui.search.finder import Finder


def run(window: MainWindow) -> None:
    command = window.menus.commands.find("tools.missing")
    assert command is not None
    command.action.trigger()


def taking(code: str) -> Callable[[QDialog], bool]:
    """A person who takes the first entry of this kind."""

    def take(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        rows = (dialog.hits.row(at) for at in range(dialog.hits.rowCount()))
        values = [(at, each.value) for at, each in enumerate(rows)]
        at = next(at for at, each in values if isinstance(each, Missing) and each.code == code)
        dialog.list.activated.emit(dialog.hits.index(at))
        return dialog.result() == QDialog.DialogCode.Accepted

    return take


@pytest.mark.parametrize(
    ("code", "area", "place"),
    [
        ("open", "rate", None),
        ("meeting_day", "prepare", "schedule"),
        ("group_people", "prepare", "people"),
        ("not_closed", "overview", ""),
        ("undecided", "measures", "list"),
    ],
)
def test_an_entry_leads_to_its_place_and_back(
    window: MainWindow, asked: Dialogs, code: str, area: str, place: str | None
) -> None:
    session, id = session_of(window), frame_of(window).bench.assessment_id
    session.add_meeting(id, "Auftakt")
    session.add_group(id, "Bürgerbüro")
    asked.on_run = taking(code)
    window.show_area(5)
    before = window.places.present()
    run(window)
    here = window.places.present()
    assert here is not None
    assert here.area == area
    entry = next(each for each in missing(session, date.today()) if each.code == code)
    assert here.inside == (f"{entry.subject_id}/{entry.question_id}" if place is None else place)
    window.places.back()
    assert window.places.present() == before


def test_words_narrow_the_list_and_headings_count_what_is_missing(
    window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    found = missing(session_of(window), date.today())
    counts: list[tuple[int, str]] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        counts.append((len(dialog.found), dialog.hits.row(0).text))
        dialog.line.setText("vorschläge")
        counts.append((len(dialog.found), dialog.hits.row(0).text))
        qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
        return False

    asked.on_run = look
    run(window)
    answers = sum(each.count for each in found if each.topic is Topic.ANSWERS)
    proposals = next(each.count for each in found if each.code == "undecided")
    assert counts == [(len(found), f"Antworten ({answers})"), (1, f"Maßnahmen ({proposals})")]


def test_what_the_plan_filters_is_shown_filtered(sample_window: MainWindow, asked: Dialogs) -> None:
    asked.on_run = taking("uncosted")
    run(sample_window)
    area = frame_of(sample_window).area
    assert area is not None
    assert area.filter is not None


def test_every_entry_of_the_sample_has_a_place_that_its_area_knows(sample_window: MainWindow) -> None:
    places = {target(each) for each in missing(session_of(sample_window), date.today())}
    for area, place in places:
        frame_of(sample_window).go(area, place)
        here = frame_of(sample_window).here
        assert here is not None
        assert here.area == area


def test_a_file_that_lacks_nothing_is_told_so(
    window: MainWindow, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.check_run.missing", lambda session, day, gone: ())
    run(window)
    assert asked.kinds() == ["inform"]


def test_a_file_without_an_assessment_is_led_to_its_first_step(window: MainWindow, asked: Dialogs) -> None:
    for each in session_of(window).assessments:
        session_of(window).delete_assessment(each.id)
    asked.on_run = taking("no_assessment")
    run(window)
    assert asked.shown == [("run", "Finder")]
    assert frame_of(window).area is None


def test_the_files_that_evidence_links_to_are_looked_for(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    session, id = session_of(window), frame_of(window).bench.assessment_id
    subject = session.subjects(id)[0].id
    (tmp_path / "da.pdf").touch()
    for question, name in (("A1.1", "da.pdf"), ("A1.2", "weg.pdf")):
        session.add_evidence_item(subject, question, "Beschluss", str(tmp_path / name))
    asked.on_run = taking("gone")
    run(window)
    here = window.places.present()
    assert here is not None
    assert (here.area, here.inside) == ("rate", f"{subject}/A1.2")


def test_a_drive_that_does_not_answer_is_not_waited_for(
    window: MainWindow, asked: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Event()
    monkeypatch.setattr("os.access", lambda *_: answers.wait(20))
    monkeypatch.setattr(check_run, "_PATIENCE_S", 0.1)
    session, id = session_of(window), frame_of(window).bench.assessment_id
    session.add_evidence_item(session.subjects(id)[0].id, "A1.1", "Beschluss", str(tmp_path / "weg.pdf"))
    run(window)
    answers.set()
    assert asked.kinds() == ["run"]
