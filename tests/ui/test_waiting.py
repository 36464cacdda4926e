"""With much in the file, figures come in a later turn. Until then the place says so and shows no others."""

from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import frame_of, session_of
from ui import announce
from ui.areas import AREAS
from ui.evaluate.area import AnalysisArea
from ui.main_window import MainWindow
from ui.reported import ReportedArea
from ui.sidebar import Sidebar
from ui.widgets.calculating import Calculating
from ui.widgets.text import Heading


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is spoken."""
    texts: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, text: texts.append(text))
    return texts


@pytest.fixture
def window(sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch, said: list[str]) -> MainWindow:
    """The sample, as if it held too much for one turn."""
    monkeypatch.setattr("ui.workbench._MANY", 1)
    return sample_window


def choose(window: MainWindow, survey_id: str) -> None:
    found = next(each.id for each in reversed(session_of(window).assessments) if each.survey_id == survey_id)
    frame_of(window).bench.choose_assessment(found)


def is_waiting(area: QWidget) -> bool:
    return any(each.isVisible() for each in area.findChildren(Calculating))


def area_of(window: MainWindow) -> ReportedArea:
    area = frame_of(window).area
    assert isinstance(area, ReportedArea)
    return area


def shown(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not area_of(window).is_waiting)


def analysis(window: MainWindow, qtbot: QtBot) -> AnalysisArea:
    frame_of(window).go("analysis")
    shown(window, qtbot)
    area = frame_of(window).area
    assert isinstance(area, AnalysisArea)
    return area


@pytest.mark.parametrize("id", ["overview", "analysis"])
def test_the_figures_of_another_assessment_go_at_once_and_its_own_come_a_moment_later(
    window: MainWindow, qtbot: QtBot, said: list[str], id: str
) -> None:
    frame_of(window).go(id)
    shown(window, qtbot)
    said.clear()
    choose(window, "akzeptanz")
    area = area_of(window)
    assert is_waiting(area)
    assert said == ["Wird berechnet"]
    shown(window, qtbot)
    assert not is_waiting(area)
    assert said == ["Wird berechnet"]
    section = frame_of(window).bench.report().staff
    assert section is not None
    assert any(section.result in each.text() for each in area.findChildren(QLabel) if each.isVisible())


def test_what_is_chosen_meanwhile_is_what_comes(window: MainWindow, qtbot: QtBot) -> None:
    area = analysis(window, qtbot)
    choose(window, "akzeptanz")
    QApplication.processEvents()
    choose(window, "prozesse")
    assert is_waiting(area)
    shown(window, qtbot)
    assert area.tabs[0] == "processes"
    assert area.tab("processes").isVisible()
    choose(window, "akzeptanz")
    choose(window, "ozg-efa")
    shown(window, qtbot)
    assert area.tab(area.place()).isVisible()
    assert area.tabs[0] == "dimensions"


def test_another_tab_meanwhile_is_the_one_that_comes(window: MainWindow, qtbot: QtBot) -> None:
    area = analysis(window, qtbot)
    other = next(each for each in session_of(window).assessments if each.title == "Erhebung 2025")
    frame_of(window).bench.choose_assessment(other.id)
    area.head.bar.setCurrentIndex(area.tabs.index("gaps"))
    assert is_waiting(area)
    shown(window, qtbot)
    assert area.place() == "gaps"
    assert area.tab("gaps").isVisible()


def test_a_link_into_a_tab_does_not_wait(window: MainWindow, qtbot: QtBot) -> None:
    analysis(window, qtbot)
    frame_of(window).go("overview")
    choose(window, "akzeptanz")
    frame_of(window).go("analysis", "items")
    area = area_of(window)
    assert not area.is_waiting
    assert area.place() == "items"


def test_who_goes_elsewhere_meanwhile_finds_the_figures_on_return(window: MainWindow, qtbot: QtBot) -> None:
    frame = frame_of(window)
    area = analysis(window, qtbot)
    choose(window, "prozesse")
    frame.go("rate")
    QApplication.processEvents()
    assert not area.is_waiting
    assert analysis(window, qtbot) is area
    assert area.tab("processes").isVisible()


def test_no_key_takes_a_step_of_the_assessment_before(window: MainWindow, qtbot: QtBot) -> None:
    frame = frame_of(window)
    frame.go("overview")
    shown(window, qtbot)
    choose(window, "prozesse")
    qtbot.keyClick(area_of(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert frame.area is not None
    assert frame.area.id == "overview"


def test_an_answer_that_is_taken_back_shows_its_figures_at_once(window: MainWindow, qtbot: QtBot) -> None:
    area = analysis(window, qtbot)
    session = session_of(window)
    id = frame_of(window).bench.assessment_id
    session.rate(session.subjects(id)[0].id, "A1.1", 0)
    assert not is_waiting(area)
    window.undo()
    assert not is_waiting(area)


@pytest.mark.parametrize("id", ["overview", "analysis"])
def test_the_heading_has_the_focus_once_the_figures_are_there(window: MainWindow, qtbot: QtBot, id: str) -> None:
    frame_of(window).go("rate")
    choose(window, "prozesse")
    frame_of(window).go(id)
    assert is_waiting(area_of(window))
    shown(window, qtbot)
    assert QApplication.focusWidget() is area_of(window).findChild(Heading)


def test_counts_that_need_the_plan_follow_a_moment_after_the_content(window: MainWindow, qtbot: QtBot) -> None:
    window.build()
    sidebar = frame_of(window).findChild(Sidebar)
    assert sidebar is not None
    entries = sidebar.findChildren(QPushButton)

    def told() -> list[str]:
        return [each.accessibleName() or each.text() for each in entries]

    assert told() == [area.title() for area in AREAS]
    bench = frame_of(window).bench
    counts = [f"{area.title()}, {area.count(bench)}".removesuffix(", ") for area in AREAS]
    qtbot.waitUntil(lambda: told() == counts)
    assert counts != [area.title() for area in AREAS]


def test_what_is_to_be_stored_goes_before_figures_and_nothing_runs_on_after_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    bench, done = frame_of(window).bench, list[str]()
    choose(window, "prozesse")
    bench.report_made.connect(partial(done.append, "figures"))
    bench.prepare_report()
    bench.attempt_later(partial(done.append, "stored"))
    QApplication.processEvents()
    assert done == ["stored"]
    assert bench.report_takes_long
    qtbot.waitUntil(lambda: done == ["stored", "figures"])
    qtbot.waitUntil(lambda: not any(each.isActive() for each in bench.findChildren(QTimer)))
