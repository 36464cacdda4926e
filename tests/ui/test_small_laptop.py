"""Large text on a small laptop: nothing lies over anything else, and the window fits on the screen."""

from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.looks import rate
from tests.ui.plans import plan
from tests.ui.test_evaluate_surveys import evaluate
from ui.app import App
from ui.evaluate.area import AnalysisArea
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.rate.views import View

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
    QApplication.processEvents()
    assert (small.width(), small.height()) == (WIDTH, HEIGHT)
    parts = [each for each in area.grid.children() if isinstance(each, QWidget) and each.isVisible()]
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)
