"""Auswerten for answers of people, for processes, and for all surveys together."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import Answer
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, session_of
from ui import theme
from ui.app import App
from ui.evaluate.area import AnalysisArea
from ui.evaluate.attributes_tab import AttributesTab
from ui.evaluate.groups_tab import GroupsTab
from ui.evaluate.items_tab import ItemsTab
from ui.evaluate.people_tab import PeopleTab
from ui.evaluate.processes_tab import ProcessesTab
from ui.main_window import MainWindow
from ui.rate.area import RateArea

TABS = {
    "ozg-efa": ("dimensions", "gaps", "distribution", "heatmap", "net", "level", "services", "combined"),
    "akzeptanz": ("people", "items", "groups", "people-net", "combined"),
    "prozesse": ("processes", "attributes", "process-net", "combined"),
}


def evaluate(window: MainWindow, survey_id: str, place: str = "") -> AnalysisArea:
    """Choose the newest assessment of a survey and go to Auswerten."""
    frame = frame_of(window)
    id = next(each.id for each in reversed(session_of(window).assessments) if each.survey_id == survey_id)
    frame.bench.choose_assessment(id)
    frame.go("analysis", place)
    assert isinstance(frame.area, AnalysisArea)
    return frame.area


def texts(root: QWidget) -> str:
    """Everything that can be read in labels, buttons and tables in view; what was just made gets its turn to appear."""
    QApplication.processEvents()
    return "\n".join(_texts(root))


def _texts(root: QWidget) -> Iterator[str]:
    for each in (*root.findChildren(QLabel), *root.findChildren(QAbstractButton)):
        if each.isVisible():
            yield each.text()
    for table in root.findChildren(QTableView):
        model = table.model()
        for y in range(model.rowCount() if table.isVisible() else 0):
            yield " | ".join(str(model.index(y, x).data()) for x in range(model.columnCount()))


def test_every_survey_has_its_own_tabs_and_each_opens(sample_window: MainWindow, app: App, asked: Dialogs) -> None:
    """In English: the walk through all screens goes through these tabs in German and Dutch."""
    app.settings.change(language="en")
    for survey_id, tabs in TABS.items():
        area = evaluate(sample_window, survey_id)
        assert area.tabs == tabs
        for each in tabs:
            area.show_place(each)
            assert area.place() == each
            assert texts(area.tab(each))
    assert asked.shown == []


def test_the_figures_about_people_are_those_of_the_report(sample_window: MainWindow) -> None:
    area = evaluate(sample_window, "akzeptanz", "people")
    section = area.bench.report().staff
    assert section is not None
    shown = texts(area)
    for text in (section.minima, section.index.text, section.participation.rate.text, section.barrier):
        assert text in shown
    for row in section.dimensions:
        line = next(each for each in shown.splitlines() if each.startswith(f"{row.id}  {row.title} | "))
        assert line.split(" | ")[2:4] == [row.index.text, row.answered.favourable.text]
    assert all(sentence in shown for sentence in section.hidden)


def test_figures_about_people_show_their_calculation(sample_window: MainWindow, asked: Dialogs) -> None:
    tab = evaluate(sample_window, "akzeptanz", "people").tab("people")
    assert isinstance(tab, PeopleTab)
    asks = [each for each in tab.cards.findChildren(QAbstractButton) if each.text() == "Wie gerechnet?"]
    for each in asks:
        each.click()
    tab.ask.click()
    assert [each[0] for each in asked.shown] == ["inform", "table", "inform", "inform"]
    assert "74 von 180" in asked.shown[0][2]
    assert asked.shown[1][3][0][0].startswith("B1  ")
    assert "Jede Person zählt mit dem Mittelwert ihrer Antworten." in asked.shown[3][2]


def test_a_dimension_leads_to_its_questions_and_a_question_to_its_answers(
    sample_window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area = evaluate(sample_window, "akzeptanz", "people")
    people = area.tab("people")
    assert isinstance(people, PeopleTab)
    people.table.choose("B4")
    people.table.setFocus()
    qtbot.keyClick(people.table, Qt.Key.Key_Return)
    items = area.tab("items")
    assert isinstance(items, ItemsTab)
    assert area.place() == "items/B4"
    section = area.bench.report().staff
    assert section is not None
    row = next(each for each in section.dimensions if each.id == "B4").items[1]
    items.spread.view.chart.activated.emit(row.question_id)
    steps = [str(items.answers.model().index(y, 2).data()) for y in range(items.answers.model().rowCount())]
    assert steps == [str(people) for _, _, people in reversed(row.distribution)]
    items.ask.click()
    assert asked.shown[0][4] == row.mean.explanation


def test_a_reversed_question_says_so_in_the_language_of_the_window(sample_window: MainWindow) -> None:
    items = evaluate(sample_window, "akzeptanz", "items/B1").tab("items")
    assert isinstance(items, ItemsTab)
    shown = [str(items.table.model().index(y, 1).data()) for y in range(items.table.model().rowCount())]
    assert [each.endswith("(umgekehrt gezählt)") for each in shown] == [False, False, True, False, False]


def test_groups_say_which_were_merged_and_which_are_not_told(sample_window: MainWindow) -> None:
    tab = evaluate(sample_window, "akzeptanz", "groups").tab("groups")
    assert isinstance(tab, GroupsTab)
    section = tab.section
    first, second = section.groupings
    shown = texts(tab)
    for row in first.groups:
        assert f"{row.name} | {row.n} | {row.index.text} | {row.band} | " in shown
    merged = next(each for each in first.groups if each.remark)
    assert f"{merged.name}: {merged.remark}" in shown
    tab.picker.choose(second.attribute_id)
    tab.refresh()
    assert tab.table is None
    assert second.note in texts(tab)


def test_too_few_answers_show_no_figure_but_the_reason(app: App, tmp_path: Path) -> None:
    path = tmp_path / "Neu.reifegrad"
    with Session.create(path, Municipality("Neu")) as session:
        id = session.start_assessment(shipped_survey("akzeptanz"), "Befragung", date(2026, 11, 1))
    window = app.open_window(str(path))
    area = evaluate(window, "akzeptanz")
    assert "Noch keine Antworten" in texts(area)
    for _ in range(3):
        session_of(window).add_response(id, {}, {"B1.1": Answer.of(4)})
    for each in area.tabs:
        area.show_place(each)
        shown = texts(area)
        assert "Für Ergebnisse liegen zu wenige Antworten vor" in shown
        assert "ab 5 Personen" in shown
    click(area, "Beteiligung ansehen")
    assert isinstance(frame_of(window).area, RateArea)


def test_processes_show_levels_and_what_is_missing(sample_window: MainWindow, asked: Dialogs) -> None:
    tab = evaluate(sample_window, "prozesse", "processes").tab("processes")
    assert isinstance(tab, ProcessesTab)
    section, shown = tab.section, texts(tab)
    assert section.result in shown
    for row in section.processes:
        assert any(
            line.startswith(f"{row.name} | ") and f"{row.level}  {row.level_name}" in line
            for line in shown.splitlines()
        )
    flagged = next(each for each in section.processes if each.red_flags)
    tab.table.choose(flagged.id)
    assert flagged.red_flags[0] in texts(tab)
    tab.ask.click()
    _, title, header, rows, note = asked.shown[0]
    assert title == flagged.name
    assert (len(header), rows[0][0][:6]) == (2, "PA1.1 ")
    assert flagged.red_flags[0] in note


def test_a_process_leads_to_what_keeps_it_from_the_next_level(sample_window: MainWindow) -> None:
    tab = evaluate(sample_window, "prozesse", "processes").tab("processes")
    assert isinstance(tab, ProcessesTab)
    flagged = next(each for each in tab.section.processes if each.red_flags)
    tab.table.choose(flagged.id)
    tab.jump.click()
    area = frame_of(sample_window).area
    assert isinstance(area, RateArea)
    assert area.spot is not None
    assert (area.spot.subject_id, area.spot.question_id) == (flagged.id, tab.score(flagged.id).knocked_out[0])


def test_one_process_shows_attributes_ways_and_answers(sample_window: MainWindow, asked: Dialogs) -> None:
    tab = evaluate(sample_window, "prozesse", "attributes").tab("attributes")
    assert isinstance(tab, AttributesTab)
    row = tab.section.processes[3]
    tab.matrix.chart.activated.emit(row.id)
    shown = texts(tab)
    for text in (row.sentence, *row.ways):
        assert text in shown
    for each in row.ratings:
        assert f"{each.id}  {each.title} | {each.level} | {each.percent.text} | " in shown
    tab.attributes.opened.emit("PA1.1")
    assert asked.shown[0][1].startswith("PA1.1  ")
    assert asked.shown[0][3][0][0].startswith("C1.1  ")


def test_a_survey_without_processes_leads_to_where_they_are_added(app: App, tmp_path: Path) -> None:
    path = tmp_path / "Neu.reifegrad"
    with Session.create(path, Municipality("Neu")) as session:
        session.start_assessment(shipped_survey("prozesse"), "Prozesse", date(2026, 11, 1))
    area = evaluate(app.open_window(str(path)), "prozesse")
    assert area.tabs == ("processes", "attributes", "process-net")
    assert "Noch keine Prozesse" in texts(area)
    click(area, "Prozesse anlegen")


def test_all_surveys_together_have_no_total_and_lead_to_each(sample_window: MainWindow) -> None:
    area = evaluate(sample_window, "prozesse", "combined")
    section = area.bench.report().combined
    assert section is not None
    shown = texts(area)
    for text in (section.note, *section.sentences, *(each.value for each in section.results)):
        assert text in shown
    staff = section.results[1]
    jumps = [
        each for each in area.findChildren(QAbstractButton) if each.accessibleName() == f"Zu {staff.assessment_title}"
    ]
    jumps[0].click()
    assert area.bench.assessment_id == staff.assessment_id
    assert area.place() == "combined"


def test_names_of_processes_keep_their_room_with_large_text(sample_window: MainWindow, app: App) -> None:
    app.settings.change(text_size=200)
    tab = evaluate(sample_window, "prozesse", "processes").tab("processes")
    assert isinstance(tab, ProcessesTab)
    QApplication.processEvents()
    words = [word for row in tab.section.processes for word in row.name.split()]
    longest = max(tab.table.fontMetrics().horizontalAdvance(each) for each in words)
    assert tab.table.columnWidth(0) > longest + theme.px(24)


@pytest.mark.parametrize("language", ["de", "nl", "en"])
def test_the_table_of_processes_needs_no_scrolling_sideways_on_a_laptop(
    sample_window: MainWindow, app: App, language: str
) -> None:
    app.settings.change(language=language)
    tab = evaluate(sample_window, "prozesse", "processes").tab("processes")
    assert isinstance(tab, ProcessesTab)
    QApplication.processEvents()
    assert tab.table.horizontalScrollBar().maximum() == 0
    assert tab.table.columnWidth(0) > theme.px(150), "the names have room"
