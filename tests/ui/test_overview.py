"""The overview: figures that explain themselves, and what comes next."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, rate
from ui import theme
from ui.main_window import MainWindow
from ui.overview.area import OverviewArea
from ui.overview.figures import FigureCard


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


def test_figures_are_no_higher_than_their_lines(sample_window: MainWindow) -> None:
    area = frame_of(sample_window).area
    assert isinstance(area, OverviewArea)
    QApplication.processEvents()
    cards = [each for each in area.findChildren(FigureCard) if each.isVisible()]
    assert len(cards) == 5
    assert max(each.height() for each in cards) <= theme.px(140)
