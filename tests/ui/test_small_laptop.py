"""Large text on a small laptop: nothing lies over anything else, and the window fits on the screen."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import rate, session_of
from tests.ui.plans import plan
from tests.ui.test_evaluate_surveys import evaluate
from ui import theme
from ui.app import App
from ui.evaluate.area import AnalysisArea
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.rate.views import View
from ui.widgets.page import SETTLED_MS
from ui.widgets.table_page import TablePage

WIDTH, HEIGHT = 1024, 610


@pytest.fixture
def small(sample_window: MainWindow, app: App) -> MainWindow:
    app.settings.change(text_size=200)
    sample_window.resize(WIDTH, HEIGHT)
    QApplication.processEvents()
    return sample_window


def in_head(area: MeasuresArea | AnalysisArea) -> list[QWidget]:
    return [each for each in area.head.findChildren(QWidget) if each.parent() is area.head and each.isVisible()]


@pytest.mark.parametrize("place", ["list", "matrix", "board", "quarters"])
def test_actions_and_tabs_have_their_own_room(small: MainWindow, place: str) -> None:
    area = plan(small, place)
    QApplication.processEvents()
    for one, other in combinations(in_head(area), 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)
    for each in in_head(area):
        assert area.head.rect().contains(each.geometry()), each


def test_the_window_stays_on_the_screen_whatever_is_opened_and_closed(small: MainWindow) -> None:
    for place in ("quarters", "list", "matrix", "board"):
        area = plan(small, place)
        area.open_measure("MA07")
        QApplication.processEvents()
        assert (small.width(), small.height()) == (WIDTH, HEIGHT)
        area.details.close_panel()
        assert (small.width(), small.height()) == (WIDTH, HEIGHT), place


def test_what_has_no_room_beside_the_heading_is_in_the_menu(small: MainWindow) -> None:
    area = plan(small)
    propose = area._propose
    more = next(each for each in in_head(area) if isinstance(each, QPushButton) and each.text() == "Mehr")
    assert propose in more.menu().actions()
    assert "Vorschläge aus Lücken …" not in [each.text() for each in in_head(area) if isinstance(each, QPushButton)]

    small.resize(1366, 768)
    QApplication.processEvents()
    assert propose not in more.menu().actions()
    assert "Vorschläge aus Lücken …" in [each.text() for each in in_head(area) if isinstance(each, QPushButton)]


@pytest.mark.parametrize("place", ["people", "items/B3", "groups"])
def test_heading_note_and_tabs_of_the_evaluation_have_their_own_room(small: MainWindow, place: str) -> None:
    area = evaluate(small, "akzeptanz", place)
    QApplication.processEvents()
    assert (small.width(), small.height()) == (WIDTH, HEIGHT)
    parts = [each for each in area.children() if isinstance(each, QWidget) and each.isVisible()]
    for inside in (parts, in_head(area)):
        for one, other in combinations(inside, 2):
            assert not one.geometry().intersects(other.geometry()), (one, other)


def test_the_question_below_the_table_of_services_lies_over_none_of_its_rows(small: MainWindow) -> None:
    area = rate(small, "K1")
    area.show_view(View.GRID)
    for _ in range(2):  # the table gets its height when the page has its own
        QApplication.processEvents()
    assert (small.width(), small.height()) == (WIDTH, HEIGHT)
    parts = [each for each in area.grid.children() if isinstance(each, QWidget) and each.isVisible()]
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)


def is_whole(widget: QWidget) -> bool:
    """Whether all of it is in view, and not cut by a page around it."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def sees_current_row(table: QTableView) -> bool:
    """Whether the current row is in view, a very high one at least as far as it is read at once."""
    row = table.visualRect(table.currentIndex())
    seen = table.viewport().visibleRegion().boundingRect()
    return seen.intersected(row).height() >= min(row.height(), theme.px(100))


@pytest.mark.parametrize(("question", "view"), [("A1.1", View.LIST), ("K1", View.LIST), ("K1", View.GRID)])
def test_rows_of_answers_have_room_whatever_stands_above_them(
    small: MainWindow, qtbot: QtBot, question: str, view: View
) -> None:
    area = rate(small, question)
    area._on_view(view)
    QApplication.processEvents()
    table = area.grid.table if view is View.GRID else area.list.table
    for _ in range(4):
        qtbot.waitUntil(lambda: sees_current_row(table))
        qtbot.keyClick(table, Qt.Key.Key_Down)
        QApplication.processEvents()
    assert sees_current_row(table)
    page = area._stack.currentWidget()
    assert isinstance(page, TablePage)
    parts = [each for each in page.widget().children() if isinstance(each, QWidget) and each.isVisible()]
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)
    assert (small.width(), small.height()) == (WIDTH, HEIGHT)


def test_rows_of_measures_stay_in_view_and_so_does_what_is_said_below_them(small: MainWindow, qtbot: QtBot) -> None:
    records = session_of(small).records
    session_of(small).edit_measure(replace(records["MA08"], due=date(2020, 12, 31)))
    small.resize(1366, 768)
    area = plan(small)
    area.list.arrive()
    QApplication.processEvents()
    for _ in range(6):
        qtbot.waitUntil(lambda: sees_current_row(area.list.view))
        qtbot.keyClick(area.list.view, Qt.Key.Key_Down)
        QApplication.processEvents()
    area.list.view.choose("MA08")
    qtbot.waitUntil(lambda: is_whole(area.list.early))
    assert "MA08" in area.list.early.text()


def test_a_row_in_view_stays_there_when_the_page_becomes_lower_wherever_the_focus_is(
    small: MainWindow, qtbot: QtBot
) -> None:
    session_of(small).edit_measure(replace(session_of(small).records["MA08"], due=date(2020, 12, 31)))
    small.resize(1366, 768)
    area = plan(small)
    area.list.arrive()
    qtbot.waitUntil(area.list.view.hasFocus)
    area.list.view.clearFocus()
    for each in area.list.view.filter.shown()[:6]:
        area.list.view.choose(each.id)
        QApplication.processEvents()
        assert area.list.early.isVisible() == (each.id == "MA08")  # it takes room below the page
        qtbot.waitUntil(lambda: sees_current_row(area.list.view))


def test_a_key_that_comes_before_the_list_has_its_place_is_not_undone(small: MainWindow, qtbot: QtBot) -> None:
    small.resize(1366, 768)
    area = plan(small)
    qtbot.wait(2 * SETTLED_MS)
    area.list.arrive()
    for row in (1, 2, 3):
        area.list.view.choose(area.list.view.filter.shown()[row].id)
    qtbot.wait(2 * SETTLED_MS)
    assert sees_current_row(area.list.view)


def test_a_page_that_was_scrolled_away_from_its_row_stays_there(small: MainWindow, qtbot: QtBot) -> None:
    area = plan(small)
    area.list.arrive()
    qtbot.waitUntil(lambda: area.list._page.verticalScrollBar().value() > 0)
    area.list.view.choose(area.list.view.filter.shown()[5].id)
    qtbot.wait(2 * SETTLED_MS)
    area.list._page.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    assert not sees_current_row(area.list.view)
    small.resize(WIDTH, HEIGHT + 30)
    qtbot.wait(4 * SETTLED_MS)
    assert area.list._page.verticalScrollBar().value() == 0


def test_what_leads_on_from_an_answer_that_is_read_through_takes_one_line(small: MainWindow) -> None:
    area = rate(small, "A1.1")
    area.show_view(View.REVIEW)
    QApplication.processEvents()
    steps = (area.review.back, area.review.skip, area.review.done)
    assert len({each.y() for each in steps}) == 1
    assert all(map(is_whole, steps))


def test_what_leads_on_from_a_question_takes_one_line(small: MainWindow) -> None:
    page = rate(small, "K1").page
    QApplication.processEvents()
    steps = (page.back, page.open, page.on)
    assert len({each.y() for each in steps}) == 1
    assert all(map(is_whole, steps))
    assert page.content.isAncestorOf(page.flag)
    assert page.flag.isVisible()
