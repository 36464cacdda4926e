"""Maßnahmen: the details of one measure."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reifegrad.domain import rules
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import Role, SubjectKind
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, session_of
from tests.ui.plans import plan, shown, status_of
from ui.evaluate.area import AnalysisArea
from ui.main_window import MainWindow
from ui.plan.filter import Criteria
from ui.rate.area import RateArea


def test_enter_opens_the_details_and_closing_returns_to_the_row(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    view = area.list.view
    view.choose("MA22")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert area.details.is_open
    assert area.details.panel.isAncestorOf(focus())
    assert area.place() == "MA22"
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert not area.details.is_open
    assert view.hasFocus()
    assert view.current_id == "MA22"


def test_a_link_opens_a_measure_that_a_filter_hides(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.list.filters.text.setText("ePayment")
    plan(sample_window, "MA07")
    assert area.details.panel.measure_id == "MA07"
    assert area.list.filters.criteria() == Criteria()


def test_the_details_stay_at_a_measure_that_the_filter_hides_after_a_change(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.list.filters.status.choose(frozenset(each for each in MeasureStatus if not each.is_closed))
    area.open_measure("MA28")
    form = area.details.panel.form
    form.status.choose(MeasureStatus.DONE)
    form.status.activated.emit(form.status.currentIndex())
    assert "MA28" not in shown(area)
    assert (area.details.panel.measure_id, area.list.view.current_id, area.place()) == ("MA28", "", "MA28")
    form.responsible.line.setText("Amt 10")
    form.responsible.flush()
    assert session_of(sample_window).records["MA28"].responsible == "Amt 10"


def test_what_a_rule_refuses_is_told_beside_the_field_of_the_details(sample_window: MainWindow, asked: Dialogs) -> None:
    form = plan(sample_window, "MA22").details.panel.form
    stored, too_long = session_of(sample_window).records["MA22"], "A" * (rules.LONGEST_TEXT + 1)
    for line, problem in ((form.responsible.line, form.responsible.problem), (form.funding.line, form.funding.problem)):
        line.setText(too_long)
        line.setModified(True)
        line.paused.emit()
        assert str(rules.LONGEST_LINE)[-3:] in problem.text()
    form.remark.setPlainText(too_long)
    assert not form.flush()
    assert form.unwritten.text() == form.remark.accessibleDescription() != ""
    assert (form.responsible.line.text(), form.remark.toPlainText()) == (too_long, too_long)
    assert asked.kinds() == []
    assert session_of(sample_window).records["MA22"] == stored
    form.remark.setPlainText("Kurz.")
    form.remark.flush()
    assert form.unwritten.text() == ""


def test_the_details_of_an_own_measure_close_when_it_is_deleted(sample_window: MainWindow) -> None:
    area = plan(sample_window, "E01")
    area.details.panel.removal_asked.emit()
    assert "E01" not in session_of(sample_window).records
    assert not area.details.is_open


def test_what_was_entered_about_other_measures_is_offered(sample_window: MainWindow, qtbot: QtBot) -> None:
    form = plan(sample_window, "MA15").details.panel.form
    line = form.responsible.line
    line.setFocus()
    qtbot.keyClicks(line, "mmerei")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyPress(sample_window.windowHandle(), Qt.Key.Key_Down)
    QTest.keyPress(sample_window.windowHandle(), Qt.Key.Key_Return)
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: session_of(sample_window).records["MA15"].responsible == "Kämmerei")
    own = plan(sample_window, "MA22").details.panel.form.responsible.line.completer()
    assert own is line.completer()
    offered = [own.model().index(at, 0).data() for at in range(own.model().rowCount())]
    assert offered == sorted(set(offered), key=str.casefold)


def test_every_field_of_the_form_is_stored_and_undone(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "MA15")
    form, session = area.details.panel.form, session_of(sample_window)
    for entry, text in (
        (form.responsible, "Amt 10"),
        (form.participants, "Amt 32"),
        (form.due, "31.12.2026"),
        (form.cost_once, "1.500"),
        (form.cost_yearly, "300"),
        (form.funding, "Haushalt"),
    ):
        entry.line.setFocus()
        entry.line.selectAll()
        qtbot.keyClicks(entry.line, text)
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    form.lead.choose(Role.IT)
    form.lead.activated.emit(form.lead.currentIndex())
    form.progress.setValue(40)
    form.remark.setPlainText("läuft an")
    area.flush()
    record = session.records["MA15"]
    assert (record.responsible, record.participants, record.funding) == ("Amt 10", "Amt 32", "Haushalt")
    assert (record.due, record.cost_once, record.cost_yearly) == (date(2026, 12, 31), 1500, 300)
    assert (record.lead, record.progress, record.remark) == (Role.IT, 40, "läuft an")
    for _ in range(9):
        session.undo()
    assert "MA15" not in session.records
    assert form.responsible.line.text() == ""
    assert form.due.line.text() == ""


def test_what_cannot_be_read_stays_in_the_field_with_a_hint(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "MA22")
    entry = area.details.panel.form.due
    entry.line.setFocus()
    entry.line.selectAll()
    qtbot.keyClicks(entry.line, "bald")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.problem.isVisible()
    assert entry.line.text() == "bald"
    assert entry.line.accessibleDescription() == "Geben Sie Tag, Monat und Jahr an."
    before = session_of(sample_window).records["MA22"].due
    area.details.panel.form.funding.line.setText("Haushalt")
    area.details.panel.form.funding.flush()
    assert session_of(sample_window).records["MA22"].due == before
    assert entry.line.text() == "bald"


def test_what_was_typed_belongs_to_the_measure_it_was_typed_for(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "MA15")
    form = area.details.panel.form
    form.remark.setPlainText("nur hier")
    form.responsible.line.setText("Amt 10")
    area.details.panel.stepped.emit(1)
    records = session_of(sample_window).records
    assert (records["MA15"].remark, records["MA15"].responsible) == ("nur hier", "Amt 10")
    following = area.details.panel.measure_id
    assert following != "MA15"
    assert form.remark.toPlainText() == records[following].remark


def test_leaving_the_area_writes_what_is_typed(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA15")
    area.details.panel.form.remark.setPlainText("gleich weg")
    frame_of(sample_window).go("overview")
    assert session_of(sample_window).records["MA15"].remark == "gleich weg"


def test_a_question_that_called_for_the_measure_is_one_click_away(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA27")
    click(area.details.panel, "Zu A8.1")
    rating = frame_of(sample_window).area
    assert isinstance(rating, RateArea)
    assert rating.spot is not None
    assert rating.spot.question_id == "A8.1"


def test_measures_of_other_surveys_are_worked_on_in_the_same_plan(window: MainWindow) -> None:
    session, assessment = session_of(window), frame_of(window).area.bench.assessment_id
    processes = session.start_assessment(shipped_survey("prozesse"), "Prozesse 2026", date(2026, 6, 1))
    process = session.add_subject(processes, SubjectKind.PROCESS, "Posteingang")
    session.rate(process, "C3.2", 0)
    area = plan(window, "MC05")
    assert area.bench.assessment_id == assessment
    assert area.details.panel.measure_id == "MC05"
    assert area.list.others.text() == "Der Plan berücksichtigt auch: Prozessreife (Prozesse 2026)"
    click(area.details.panel, "In den Plan übernehmen")
    assert session.records["MC05"].assessment_id == processes
    assert status_of(window, "MC05") is MeasureStatus.DECIDED
    click(area.details.panel, "Zu C3.2")
    assert area.bench.assessment_id == processes
    rating = frame_of(window).area
    assert isinstance(rating, RateArea)
    assert rating.spot is not None
    assert (rating.spot.subject_id, rating.spot.question_id) == (process, "C3.2")


def test_the_plan_is_filtered_by_survey(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    rows = area.bench.report().measures
    title = next(each.survey for each in rows if each.id.startswith("MC"))
    area.list.filters.survey.choose(title)
    assert shown(area) == [each.id for each in rows if each.survey == title]
    area.list.filters.reset()
    assert len(shown(area)) == len(rows)


def test_what_people_answered_is_looked_at_in_the_evaluation(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    rows = area.bench.report().measures
    measure = next(each for each in rows if each.id.startswith("MB") and each.questions[0].startswith("B"))
    plan(sample_window, measure.id).details.panel.content.question_chosen.emit(measure.questions[0])
    shown_area = frame_of(sample_window).area
    assert isinstance(shown_area, AnalysisArea)
    assert shown_area.place() == f"items/{measure.questions[0].partition('.')[0]}"


def test_what_comes_first_is_one_click_away(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    measure = next(each for each in area.bench.session.plan(area.bench.assessment_id).measures if each.requires)
    plan(sample_window, measure.id).details.panel.content.measure_chosen.emit(measure.requires[0])
    assert area.details.panel.measure_id == measure.requires[0]
