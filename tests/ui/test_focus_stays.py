"""The focus stays in the content when what has it goes out of view."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import focus, frame_of, rate, session_of
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.prepare.area import PrepareArea
from ui.prepare.schedule_tab import ScheduleTab
from ui.rate.area import RateArea
from ui.rate.subject_dialog import SubjectDialog
from ui.rate.subject_panel import SubjectPanel

ORGANISATION, SERVICES = 0, 1
SINGLE, LIST, REVIEW = 0, 1, 3


@pytest.fixture(params=[100, 200], ids=["", "large"])
def area(request: pytest.FixtureRequest, window: MainWindow) -> RateArea:
    """Bewerten in an assessment without a service."""
    if request.param != 100:
        window.settings.choose(text_size=request.param)
    assert window.bench
    begun = session_of(window).start_assessment(shipped_survey("ozg-efa"), "Neu", date(2027, 1, 1))
    window.bench.choose_assessment(begun)
    return rate(window)


def click_tab(area: RateArea, at: int, qtbot: QtBot) -> None:
    bar = next(each for each in area.findChildren(QTabBar) if each.isVisible())
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
    QApplication.processEvents()


def way_to_add(area: RateArea) -> QWidget:
    return next(each for each in area.findChildren(SubjectPanel) if each.isVisible()).add_button


@pytest.mark.parametrize("view", [SINGLE, LIST, REVIEW])
def test_a_tab_without_a_service_offers_to_add_one(area: RateArea, qtbot: QtBot, view: int) -> None:
    area.show_view(view)
    area.arrive()
    click_tab(area, SERVICES, qtbot)
    assert focus() is way_to_add(area)
    click_tab(area, ORGANISATION, qtbot)
    assert area.isAncestorOf(focus())


def test_undo_of_the_only_service_stays_in_the_content(
    area: RateArea, window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    def name(dialog: QDialog) -> bool:
        assert isinstance(dialog, SubjectDialog)
        dialog.name.setText("Wohngeld")
        dialog.accept()
        return True

    asked.on_run = name
    click_tab(area, SERVICES, qtbot)
    qtbot.mouseClick(way_to_add(area), Qt.MouseButton.LeftButton)
    assert focus() is area.page.heading
    window.undo()
    assert focus() is way_to_add(area)


def test_views_without_a_service_never_go_to_one_of_another_assessment(area: RateArea, qtbot: QtBot) -> None:
    area.show_view(LIST)
    click_tab(area, SERVICES, qtbot)
    area.show_view(SINGLE)
    assert area.spot is None
    assert not area.page.isVisible()


def test_a_toast_gives_the_focus_back_to_the_content(window: MainWindow, qtbot: QtBot) -> None:
    frame_of(window).go("prepare", "schedule")
    area = frame_of(window).area
    assert isinstance(area, PrepareArea)
    tab = area.tab
    assert isinstance(tab, ScheduleTab)
    tab.propose.setFocus()
    tab.propose.click()
    assert focus() is tab.cards[0].title.line
    undo = window.findChildren(ToastBar)[0].findChildren(type(tab.propose))[0]
    undo.setFocus()
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    assert tab.cards == []
    assert area.isAncestorOf(focus())
