"""Auswerten: nets of all kinds of surveys, each beside the bars with the same figures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from reifegrad.report.templates import Section, sections_of, template_of
from tests.ui.looks import session_of
from tests.ui.test_evaluate_surveys import evaluate, texts
from ui.evaluate.finding import FindingView
from ui.evaluate.net_tab import NetTab
from ui.evaluate.people_net_tab import PeopleNetTab
from ui.evaluate.process_net_tab import ProcessNetTab
from ui.main_window import MainWindow

NETS = {"ozg-efa": "net", "akzeptanz": "people-net", "prozesse": "process-net"}


def parts(window: MainWindow) -> tuple[Section, ...]:
    """The parts of the report."""
    settings = session_of(window).report_settings
    return sections_of(template_of(settings.template), settings.sections)


def test_a_net_stands_beside_its_bars_and_both_are_told_mark_by_mark(sample_window: MainWindow) -> None:
    for survey_id, place in NETS.items():
        tab = evaluate(sample_window, survey_id, place).tab(place)
        assert isinstance(tab, NetTab | PeopleNetTab | ProcessNetTab)
        bars, net = tab.pair.bars.chart, tab.pair.net.chart
        assert bars.chart is not None
        assert net.chart is not None
        assert [each.id for each in bars.chart.marks] == [each.id for each in net.chart.marks]
        assert [each.explanation for each in bars.chart.marks] == [each.explanation for each in net.chart.marks]
        assert bars.isVisible()
        assert net.isVisible()
        assert "Im Netz hängen Form und Fläche von der Reihenfolge der Handlungsfelder ab" in texts(tab)


def test_the_net_of_people_is_taken_over_into_the_report_and_leads_to_questions(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = evaluate(sample_window, "akzeptanz", "people-net")
    tab = area.tab("people-net")
    assert isinstance(tab, PeopleNetTab)
    assert "Mittelwerte auf der Antwortskala von 1 bis 5." in texts(tab)
    assert area.bench.report().staff is not None
    assert Section.NET not in parts(sample_window)
    assert isinstance(tab.pair.net, FindingView)
    tab.pair.net.include.trigger()
    assert Section.NET in parts(sample_window)
    tab.pair.net.chart.setFocus()
    qtbot.keyClick(tab.pair.net.chart, Qt.Key.Key_Down)
    qtbot.keyClick(tab.pair.net.chart, Qt.Key.Key_Return)
    assert area.place() == "items/B1"


def test_two_processes_are_compared_never_one_with_itself_and_an_axis_leads_to_details(
    sample_window: MainWindow,
) -> None:
    area = evaluate(sample_window, "prozesse", "process-net")
    tab = area.tab("process-net")
    assert isinstance(tab, ProcessNetTab)
    section = area.bench.report().processes
    assert section is not None
    first, second = section.processes[:2]
    tab.other.choose(second.id)
    tab.other.box.activated.emit(tab.other.box.currentIndex())
    made = tab.pair.net.chart.chart
    assert made is not None
    assert made.table[0][1:] == ("Index", second.name)
    assert [row[1:] for row in made.table[1:]] == [
        (one.index.text, other.index.text) for one, other in zip(first.themes, second.themes, strict=True)
    ]
    tab.process.choose(second.id)
    tab.process.box.activated.emit(tab.process.box.currentIndex())
    assert tab.other.value == ""
    assert second.name not in [tab.other.box.itemText(at) for at in range(tab.other.box.count())]
    made = tab.pair.net.chart.chart
    assert made is not None
    assert made.table[0][1:] == ("Index",)

    area.show_place(f"process-net/{section.processes[3].id}")
    assert tab.process.value == section.processes[3].id
    tab.pair.bars.chart.activated.emit("C2")
    assert area.place() == "attributes"
    assert section.processes[3].name in texts(area.tab("attributes"))


@pytest.mark.parametrize(("survey_id", "place"), NETS.items())
def test_bars_and_net_have_room_beside_each_other_in_the_smallest_window(
    sample_window: MainWindow, survey_id: str, place: str
) -> None:
    sample_window.resize(1024, 640)
    area = evaluate(sample_window, survey_id, place)
    QApplication.processEvents()
    (page,) = [each for each in area.findChildren(QScrollArea) if each.isVisible()]
    assert page.horizontalScrollBar().maximum() == 0
