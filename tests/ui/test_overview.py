"""The overview: figures that explain themselves, and what comes next."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from reifegrad.domain.text import Language
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, rate, session_of
from ui import theme
from ui.app import App
from ui.charts.chart_widget import ChartWidget
from ui.closing import Closing
from ui.main_window import MainWindow
from ui.memory import Place
from ui.overview.area import OverviewArea
from ui.overview.beginning import Beginning
from ui.overview.figures import FigureCard
from ui.overview.stages import Stages
from ui.rate.route import Route


def ask(window: MainWindow, number: int) -> None:
    """Ask how a figure is calculated, counted from the left."""
    area = frame_of(window).area
    assert isinstance(area, OverviewArea)
    click([each for each in area.findChildren(FigureCard) if each.isVisible()][number], "Wie gerechnet?")


def test_the_level_explains_itself_with_index_and_criteria_of_each_level(
    sample_window: MainWindow, asked: Dialogs
) -> None:
    ask(sample_window, 1)
    ((kind, title, header, rows, note),) = asked.shown
    assert (kind, title) == ("table", "Stufe")
    assert header == ("Stufe", "Index ab", "K.-o.-Kriterien", "Erreicht")
    assert [row[1] for row in rows] == ["0", "20", "40", "60", "80"]
    assert [row[3] for row in rows] == ["ja", "ja", "nein", "nein", "nein"]
    assert "A8.2: 1, nötig 2" in rows[2][2].splitlines()
    assert re.match(r"Der Index ist \d+,\d\. Allein reicht er für Stufe 2\.", note)


def test_what_is_answered_is_explained_by_its_counts_first(sample_window: MainWindow, asked: Dialogs) -> None:
    ask(sample_window, 3)
    ((_, _, _, _, note),) = asked.shown
    shown = frame_of(sample_window).bench.report().summary.figures[3].value
    assert note.startswith(f"{shown} mit Wert, ")


@pytest.mark.parametrize("figure", [3, 4])
def test_parts_that_are_shares_are_percent_in_sentence_and_table(
    sample_window: MainWindow, asked: Dialogs, figure: int
) -> None:
    ask(sample_window, figure)
    ((_, _, _, rows, _),) = asked.shown
    assert all(row[2].endswith("%") for row in rows if row[1] != "–")


def test_open_criteria_of_services_are_a_step_of_their_own(sample_window: MainWindow) -> None:
    click(sample_window, "Weiter: offene Fragen beantworten")
    assert rate(sample_window).place().endswith("/A7.5")
    sample_window.show_area(0)
    area = frame_of(sample_window).area
    assert isinstance(area, OverviewArea)
    names = [each.accessibleName() for each in area.steps]
    assert names[:2] == ["2 offene Fragen beantworten", "2 offene Kriterien von Leistungen bewerten"]
    area.steps[1].click()
    spot = rate(sample_window).spot
    assert spot is not None
    assert spot.question_id.startswith("K")


def test_flagged_answers_and_the_next_meeting_are_steps_of_their_own(sample_window: MainWindow) -> None:
    session, bench = session_of(sample_window), frame_of(sample_window).bench
    spot = next(iter(Route(session, bench.assessment_id).all()))
    session.set_flag(spot.subject_id, spot.question_id, True)
    today = date.today()
    for title, ahead in (("Vorbei", -1), ("Später", 9), ("Nächste", 2)):
        session.add_meeting(bench.assessment_id, title, today + timedelta(days=ahead))
    area = frame_of(sample_window).area
    assert isinstance(area, OverviewArea)
    day = f"{today + timedelta(days=2):%d.%m.%Y}"
    meeting = next(each for each in area.steps if day in each.accessibleName())
    assert "Nächste" in meeting.accessibleName()
    to_review = area.steps.index(meeting) - 1
    meeting.click()
    assert frame_of(sample_window).here == Place("prepare", "schedule", bench.assessment_id)
    sample_window.show_area(0)
    area.steps[to_review].click()
    assert rate(sample_window).review.isVisible()


def test_the_key_for_the_next_step_leads_there_from_a_mark_of_the_chart_too(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = frame_of(sample_window).area
    assert isinstance(area, OverviewArea)
    chart = area.findChild(ChartWidget)
    assert chart is not None
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert rate(sample_window).place().endswith("/A7.5")


def test_figures_are_no_higher_than_their_lines(sample_window: MainWindow) -> None:
    area = frame_of(sample_window).area
    assert isinstance(area, OverviewArea)
    QApplication.processEvents()
    cards = [each for each in area.findChildren(FigureCard) if each.isVisible()]
    assert len(cards) == 5
    assert max(each.height() for each in cards) <= theme.px(140)


def names(window: MainWindow) -> list[str]:
    """The steps that are offered."""
    frame_of(window).go("overview")
    area = frame_of(window).area
    assert isinstance(area, OverviewArea)
    return [each.accessibleName() for each in area.steps]


def test_a_closed_assessment_offers_what_can_be_done_with_it(sample_window: MainWindow) -> None:
    session, id = session_of(sample_window), frame_of(sample_window).bench.assessment_id
    session.close_assessment(id)
    offered = names(sample_window)
    assert not [each for each in offered if "offene" in each and "Frage" in each]
    assert any("Maßnahme" in each for each in offered), "the plan goes on"
    click(sample_window, "Weiter: Auswertung ansehen")
    assert frame_of(sample_window).area.id == "analysis"
    assert names(sample_window)[1] == "Den Bericht erstellen"
    assert "abgeschlossen" in frame_of(sample_window).banner_text
    click(sample_window, "Wieder öffnen")
    assert not session.assessment(id).closed
    assert "abgeschlossen" not in frame_of(sample_window).banner_text
    assert "2 offene Fragen beantworten" in names(sample_window)
    click(sample_window, "Weiter: offene Fragen beantworten")


def test_a_file_for_reading_offers_only_to_read(app: App, sample_template: Path, asked: Dialogs) -> None:
    asked.choices = [0]
    with Session.open(sample_template):
        window = app.open_window(str(sample_template))
        assert names(window) == ["Die Auswertung ansehen", "Den Bericht erstellen"]


def test_a_survey_of_people_that_is_evaluated_is_not_offered_again(sample_window: MainWindow) -> None:
    session, bench = session_of(sample_window), frame_of(sample_window).bench
    told = next(each for each in session.assessments if each.closed and session.tells_people(each.id))
    bench.choose_assessment(told.id)
    assert names(sample_window)[:2] == ["Die Auswertung ansehen", "Den Bericht erstellen"]
    assert "wieder" not in names(sample_window)[-1]


def test_an_overview_of_nothing_offers_two_ways_to_begin_and_then_gives_way(window: MainWindow) -> None:
    session = session_of(window)
    for key in list(session.answers(frame_of(window).bench.assessment_id)):
        session.clear_answer(key.subject_id, key.question_id)
    window.show_area(0)
    area = frame_of(window).area
    assert isinstance(area, OverviewArea)
    beginning = area.findChild(Beginning)
    assert beginning is not None
    assert beginning.isVisible()
    assert [each for each in area.findChildren(FigureCard) if each.isVisible()] == []
    beginning.scope.click()
    assert frame_of(window).area is not area
    window.show_area(0)
    beginning.invite.click()
    assert frame_of(window).here == Place("prepare", "documents", frame_of(window).bench.assessment_id)
    window.show_area(0)
    offers = [each.text() for each in area.findChildren(QPushButton) if each.isVisible() and each.text()]
    assert not [each for each in offers if each.startswith("Weiter")], "every way is offered once"
    area.steps[0].click()
    spot = rate(window).spot
    assert spot is not None
    frame_of(window).bench.session.rate(spot.subject_id, spot.question_id, 1)
    window.show_area(0)
    assert not beginning.isVisible()
    assert [each.text() for each in area.findChildren(QPushButton) if each.text().startswith("Weiter")]
    assert any(each.isVisible() for each in area.findChildren(FigureCard))


def test_an_answer_that_nobody_knew_and_nobody_asks_for_any_more_is_no_step(window: MainWindow) -> None:
    session, bench = session_of(window), frame_of(window).bench
    spot = next(iter(Route(session, bench.assessment_id).all()))
    session.mark_unknown(spot.subject_id, spot.question_id)
    assert "1 Antwort klären, die niemand wusste" in names(window)
    dimension = session.asked(bench.assessment_id).dimension_of[spot.question_id]
    session.set_scope(bench.assessment_id, {dimension.id: "kommt 2027"})
    assert [each for each in names(window) if "niemand wusste" in each] == []


def test_who_closes_with_open_questions_can_look_at_them_instead(window: MainWindow, asked: Dialogs) -> None:
    window.show_area(0)
    asked.choices = [1]
    bench = frame_of(window).bench
    Closing(bench, window).start()
    ((kind, _, ways),) = asked.shown
    assert (kind, len(ways)) == ("decide", 2)
    assert not bench.is_read_only
    area = frame_of(window).area
    assert area is not None
    assert area.id == "rate"
    asked.choices = [0]
    Closing(bench, window).start()
    assert bench.is_read_only


def test_the_way_is_a_row_of_steps_that_say_how_far_they_are_and_lead_there(sample_window: MainWindow) -> None:
    frame = frame_of(sample_window)
    row = frame.area.findChild(Stages)
    buttons = row.findChildren(QPushButton)
    assert [each.text()[:2] for each in buttons] == ["① ", "② ", "③ ", "④ ", "⑤ ", "⑥ "]
    assert buttons[0].text() == "① Vorbereiten ✓"
    assert buttons[1].text() == "② Bewerten 290/294"
    said = "Schritt 2 von 6, Bewerten, 42 von 44 Fragen, 248 von 250 Kriterien beantwortet"
    assert buttons[1].accessibleName() == said
    for at, area in enumerate(("prepare", "rate", "rate", "analysis", "measures", "report")):
        buttons[at].click()
        assert frame.area.id == area


def test_the_step_of_reading_through_begins_at_what_is_flagged(sample_window: MainWindow) -> None:
    frame, session = frame_of(sample_window), session_of(sample_window)
    spot = next(each for each in Route(session, frame.bench.assessment_id).all() if each.question_id == "A4.2")
    session.set_flag(spot.subject_id, spot.question_id, True)
    left_out = next(each for each in Route(session, frame.bench.assessment_id).all() if each.question_id == "A5.1")
    session.set_flag(left_out.subject_id, left_out.question_id, True)
    session.set_scope(frame.bench.assessment_id, left_out={"A5": "Aufgabe des Kreises"}, short_form=False)
    step = [each for each in frame.area.findChild(Stages).findChildren(QPushButton) if each.isVisible()][2]
    assert (step.text(), step.accessibleName()) == ("③ Prüfen 1", "Schritt 3 von 6, Prüfen, 1 zur Prüfung markiert")
    step.click()
    area = rate(sample_window)
    assert area.review.isVisible()
    assert area.review.spot == spot


def test_the_key_that_leads_on_goes_to_the_next_step(sample_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(frame_of(sample_window).area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert rate(sample_window).place().endswith("/A7.5")


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_the_figures_have_room_beside_each_other_in_the_smallest_window(
    sample_window: MainWindow, app: App, language: Language
) -> None:
    app.settings.change(language=language)
    sample_window.resize(1024, 640)
    QApplication.processEvents()
    (page,) = [each for each in frame_of(sample_window).area.findChildren(QScrollArea) if each.isVisible()]
    assert page.widget().findChildren(FigureCard)
    assert page.horizontalScrollBar().maximum() == 0
