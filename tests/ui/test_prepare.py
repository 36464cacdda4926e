"""Vorbereiten: who takes part, when people meet, and what is printed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reifegrad.agenda import propose
from reifegrad.domain import rules
from reifegrad.domain.survey import SubjectKind
from reifegrad.undo import Op
from tests.ui.conftest import Dialogs
from ui.main_window import MainWindow
from ui.prepare.area import PrepareArea
from ui.prepare.documents_tab import DocumentsTab
from ui.prepare.people_tab import PeopleTab
from ui.prepare.schedule_tab import ScheduleTab
from ui.worker import finish


@pytest.fixture
def area(window: MainWindow) -> PrepareArea:
    assert window.frame
    window.frame.go("prepare", "people")
    found = window.frame.area
    assert isinstance(found, PrepareArea)
    return found


def people(area: PrepareArea) -> PeopleTab:
    area.show_place("people")
    assert isinstance(area.tab, PeopleTab)
    return area.tab


def schedule(area: PrepareArea) -> ScheduleTab:
    area.show_place("schedule")
    assert isinstance(area.tab, ScheduleTab)
    return area.tab


def documents(area: PrepareArea) -> DocumentsTab:
    area.show_place("documents")
    assert isinstance(area.tab, DocumentsTab)
    return area.tab


def test_groups_are_added_named_counted_and_removed_with_a_way_back(
    area: PrepareArea, window: MainWindow, qtbot: QtBot
) -> None:
    tab = people(area)
    tab.add.click()
    row = tab.rows[0]
    assert row.name.line.hasFocus()
    assert row.name.line.selectedText() == row.group.name
    qtbot.keyClicks(row.name.line, "Leitung")
    qtbot.keyClicks(row.people.line, "7")
    qtbot.keyClicks(row.names.line, "Frau Weber")
    assert tab.flush()
    assert window.session
    group = window.session.groups(area.bench.assessment_id)[0]
    assert (group.name, group.people, group.names) == ("Leitung", 7, "Frau Weber")
    tab.rows[0].remove.setFocus()
    qtbot.keyClick(tab.rows[0].remove, Qt.Key.Key_Space)
    assert window.session.groups(area.bench.assessment_id) == ()
    window.undo()
    assert window.session.groups(area.bench.assessment_id) == (group,)


def test_a_number_that_is_none_stays_in_its_field_with_a_sentence(area: PrepareArea, qtbot: QtBot) -> None:
    tab = people(area)
    tab.add.click()
    row = tab.rows[0]
    qtbot.keyClicks(row.people.line, "viele")
    assert not tab.flush()
    assert not row.people.problem.isHidden()
    assert row.people.line.text() == "viele"


@pytest.mark.parametrize(("typed", "stored"), [("1.000", 1000), ("18.5", None), ("99999999999", None), ("0", None)])
def test_people_are_counted_in_whole_numbers_within_reason(area: PrepareArea, typed: str, stored: int | None) -> None:
    tab = people(area)
    tab.add.click()
    field = tab.rows[0].people
    field.line.setText(typed)
    assert field.flush() is (stored is not None)
    assert tab.rows[0].group.people == stored
    assert bool(field.problem.text()) is (stored is None)


def test_a_group_without_a_name_keeps_it_and_says_so_at_once(area: PrepareArea, qtbot: QtBot) -> None:
    tab = people(area)
    tab.add.click()
    name = tab.rows[0].name
    before = name.line.text()
    qtbot.keyClick(name.line, Qt.Key.Key_Backspace)
    name.line.paused.emit()
    assert name.line.text() == ""
    assert name.flush()
    assert name.line.text() == tab.rows[0].group.name == before
    assert before in name.problem.text()
    qtbot.keyClicks(name.line, "x")
    assert name.problem.text() == ""


def test_what_a_rule_refuses_is_told_at_its_field_and_no_dialog_interrupts_the_typing(
    area: PrepareArea, asked: Dialogs, qtbot: QtBot
) -> None:
    people(area).add.click()
    row = people(area).rows[0]
    before, too_long = row.group.name, "A" * (rules.LONGEST_NAME + 1)
    row.name.line.setText(too_long)
    row.name.line.setModified(True)
    row.name.line.paused.emit()
    assert asked.kinds() == []
    assert str(rules.LONGEST_NAME) in row.name.problem.text()
    assert row.name.line.accessibleDescription() == row.name.problem.text()
    assert row.people.problem.text() == ""
    assert row.name.line.text() == too_long
    assert row.group.name == before
    asked.agrees = False
    assert not area.bench.settle(area)
    assert asked.kinds() == ["confirm"]
    row.name.line.setText("Amt 50")
    assert row.name.flush()
    assert row.name.problem.text() == ""
    assert row.group.name == "Amt 50"


def test_a_name_that_begins_like_another_one_interrupts_nobody(area: PrepareArea, qtbot: QtBot) -> None:
    tab = people(area)
    tab.add.click()
    qtbot.keyClicks(tab.rows[0].name.line, "IT")
    tab.add.click()
    line = tab.rows[1].name.line
    qtbot.keyClicks(line, "it")
    line.paused.emit()
    assert line.text() == "it"
    assert not tab.flush()
    assert tab.rows[1].name.problem.text()
    qtbot.keyClicks(line, "-Sicherheit")
    assert tab.flush()
    assert [row.group.name for row in tab.rows] == ["IT", "it-Sicherheit"]


def test_the_usual_groups_come_in_one_click_and_go_in_one(area: PrepareArea, window: MainWindow) -> None:
    tab = people(area)
    tab.usual.click()
    assert [row.group.name for row in tab.rows][:2] == ["Leitung", "Fachämter"]
    assert not tab.usual.isVisible()
    assert window.session
    assert window.session.undo_status.undo is Op.ADD_GROUPS
    window.undo()
    assert window.session.groups(area.bench.assessment_id) == ()


def test_meetings_are_proposed_for_every_question_of_the_organisation(area: PrepareArea, window: MainWindow) -> None:
    tab = schedule(area)
    assert window.session
    id = area.bench.assessment_id
    tab.propose.click()
    meetings = window.session.meetings(id)
    asked = window.session.asked(id)
    assert [each.dimensions for each in meetings] == [each.dimensions for each in propose(asked, (), 4)]
    planned = [one for each in meetings for one in each.dimensions]
    assert planned == [each.id for each in asked.dimensions_for(SubjectKind.ORGANISATION)]
    assert not tab.propose.isVisible()
    assert window.session.undo_status.undo is Op.ADD_MEETINGS
    window.undo()
    assert window.session.meetings(id) == ()
    window.redo()
    assert window.session.meetings(id) == meetings


def test_a_meeting_follows_what_is_entered(area: PrepareArea, window: MainWindow, qtbot: QtBot) -> None:
    tab = schedule(area)
    tab.add.click()
    card = tab.cards[0]
    card.begins.line.clear()
    qtbot.keyClicks(card.begins.line, "8.30")
    card.begins.flush()
    next(iter(card.ticks.values())).click()
    assert window.session
    meeting = window.session.meetings(area.bench.assessment_id)[0]
    assert meeting.begins == "08:30"
    assert len(meeting.dimensions) == 1
    card.copy_course()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("08:30\t")
    assert len(lines) == 4
    card.begins.line.clear()
    qtbot.keyClicks(card.begins.line, "25:00")
    assert not card.flush()


def test_a_number_that_is_still_being_typed_is_stored_with_the_rest(area: PrepareArea, window: MainWindow) -> None:
    assert window.session
    assert window.bench
    id = window.bench.assessment_id
    window.session.add_meeting(id, "Lang", minutes_per_question=200)
    card = schedule(area).cards[0]
    card.pause.lineEdit().setText("35")
    assert area.flush()
    (meeting,) = window.session.meetings(id)
    assert (meeting.minutes_per_question, meeting.break_minutes) == (200, 35)


def test_who_answers_alone_needs_no_meeting(sample_window: MainWindow) -> None:
    bench = sample_window.bench
    assert bench
    assert sample_window.frame
    staff = next(each for each in bench.session.assessments if each.survey_id == "akzeptanz")
    bench.choose_assessment(staff.id)
    sample_window.frame.go("prepare", "schedule")
    area = sample_window.frame.area
    assert isinstance(area, PrepareArea)
    tab = schedule(area)
    assert not tab.propose.isVisible()
    assert not tab.add.isVisible()


def test_the_questionnaire_is_saved_and_the_invitation_copied(
    area: PrepareArea, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = documents(area)
    asked.file = tmp_path / "Fragebogen.pdf"
    tab.questionnaire.click()
    finish()
    qtbot.waitUntil(lambda: tab.questionnaire.isEnabled() and asked.file is not None and asked.file.exists())
    assert asked.file.read_bytes().startswith(b"%PDF")
    ((_, _, proposal),) = [each for each in asked.shown if each[0] == "save_file"]
    assert proposal.name == f"{date.today()}_Musterstadt_Fragebogen.pdf"
    tab.copy.click()
    assert "Musterstadt" in QGuiApplication.clipboard().text()
    tab.language.choose("nl")
    tab.language.activated.emit(tab.language.currentIndex())
    assert "vragen" in tab.letter.toPlainText()


def test_a_closed_assessment_is_shown_and_not_changed(area: PrepareArea, window: MainWindow) -> None:
    tab = people(area)
    tab.usual.click()
    assert window.session
    window.session.close_assessment(area.bench.assessment_id)
    assert tab.rows[0].name.line.isReadOnly()
    assert not tab.add.isVisible()


def test_the_delete_key_removes_groups_and_meetings_outside_their_fields(
    area: PrepareArea, window: MainWindow, qtbot: QtBot
) -> None:
    tab = people(area)
    tab.usual.click()
    first = tab.rows[0].group.name
    qtbot.keyClick(tab.rows[0].name.line, Qt.Key.Key_Delete)
    assert tab.rows[0].group.name == first
    qtbot.keyClick(tab.rows[0].remove, Qt.Key.Key_F2)
    assert tab.rows[0].name.line.hasFocus()
    qtbot.keyClick(tab.rows[0].remove, Qt.Key.Key_Delete)
    assert first not in [row.group.name for row in tab.rows]
    window.undo()
    assert tab.rows[0].group.name == first
    meetings = schedule(area)
    meetings.propose.click()
    count = len(meetings.cards)
    qtbot.keyClick(meetings.cards[0].copy, Qt.Key.Key_Delete)
    assert len(meetings.cards) == count - 1


def test_vote_cards_are_saved_where_people_meet(area: PrepareArea, asked: Dialogs, tmp_path: Path) -> None:
    area.show_place("documents")
    tab = area.tab
    assert isinstance(tab, DocumentsTab)
    asked.file = tmp_path / "Stimmkarten.pdf"
    tab.cards.click()
    finish()
    assert asked.file.read_bytes().startswith(b"%PDF")


def test_there_are_no_vote_cards_where_nothing_is_voted_on(area: PrepareArea, window: MainWindow) -> None:
    area.show_place("documents")
    tab = area.tab
    assert isinstance(tab, DocumentsTab)
    assert tab.cards.isVisible()
    assert window.session
    asked = window.session.asked(area.bench.assessment_id)
    organisation = asked.dimensions_for(SubjectKind.ORGANISATION)
    window.session.set_scope(area.bench.assessment_id, {each.id: "" for each in organisation})
    assert not tab.cards.isVisible()


def test_giving_up_what_cannot_be_read_takes_nothing_else_back(
    area: PrepareArea, window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    tab = people(area)
    tab.add_usual()
    first, second = tab.rows[0].people.line, tab.rows[1].people.line
    qtbot.keyClicks(first, "2")
    assert tab.flush()
    qtbot.keyClicks(second, "viele")
    window.undo()
    assert asked.kinds() == ["confirm"]
    assert (first.text(), second.text()) == ("2", "")
    assert tab.flush()
    window.undo()
    assert asked.kinds() == ["confirm"]
    assert tab.rows[0].people.line.text() == ""


def test_a_time_that_is_none_goes_when_it_is_given_up(area: PrepareArea, window: MainWindow, qtbot: QtBot) -> None:
    tab = schedule(area)
    tab.add_proposed()
    begins = tab.cards[0].begins.line
    begins.selectAll()
    qtbot.keyClicks(begins, "morgens")
    window.undo()
    assert begins.text() == "09:00"
    assert tab.flush()
    assert tab.cards


@pytest.mark.parametrize("tab", [people, schedule])
def test_what_was_not_entered_is_said_so_once_nothing_can_be_entered(
    area: PrepareArea, tab: Callable[[PrepareArea], PeopleTab | ScheduleTab]
) -> None:
    assert not tab(area).nothing.isVisible()
    area.bench.session.close_assessment(area.bench.assessment_id)
    assert tab(area).nothing.isVisible()
