"""While a person is asked about something typed, the place in view stays the marked one; who stays is at the field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, rate
from ui.main_window import MainWindow
from ui.prepare.area import PrepareArea
from ui.rate.area import RateArea
from ui.widgets.entry import DayEntry


@pytest.fixture
def area(window: MainWindow) -> RateArea:
    """A question that does not apply, without the reason that is needed."""
    area = rate(window, "A1.1")
    while area.page.answer._not_applicable.isHidden():
        area.page.go_on()
    area.page.answer._not_applicable.click()
    area.page.answer._reason.setText("")
    return area


def sidebar(window: MainWindow) -> str:
    return frame_of(window)._sidebar._group.checkedButton().text()


def listed(window: MainWindow) -> str:
    return frame_of(window)._area_list.currentText().split("  ")[0]


def by_sidebar(window: MainWindow, area: RateArea, qtbot: QtBot) -> None:
    entry = next(each for each in frame_of(window)._sidebar.findChildren(QAbstractButton) if each.text() == "Auswerten")
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)


def by_list(window: MainWindow, area: RateArea, qtbot: QtBot) -> None:
    choice = frame_of(window)._area_list
    choice.setCurrentIndex(0)
    choice.activated.emit(0)


def by_assessment(window: MainWindow, area: RateArea, qtbot: QtBot) -> None:
    choice = frame_of(window)._assessments
    choice.setCurrentIndex(1)
    choice.activated.emit(1)


def by_tab(window: MainWindow, area: RateArea, qtbot: QtBot) -> None:
    qtbot.mouseClick(area._tabs, Qt.MouseButton.LeftButton, pos=area._tabs.tabRect(1).center())


def by_view(window: MainWindow, area: RateArea, qtbot: QtBot) -> None:
    click(area, "Liste")


@pytest.mark.parametrize("way", [by_sidebar, by_list, by_assessment, by_tab, by_view])
def test_what_is_in_view_stays_marked_while_a_person_is_asked(
    window: MainWindow,
    area: RateArea,
    asked: Dialogs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    way: Callable[[MainWindow, RateArea, QtBot], None],
) -> None:
    def marked() -> tuple[object, ...]:
        views = area._views.checkedId()
        return (
            sidebar(window),
            listed(window),
            frame_of(window)._assessments.currentText(),
            area._tabs.tabText(0),
            views,
        )

    def kept(*_texts: str) -> bool:
        meanwhile.append((*marked(), area._tabs.currentIndex()))
        return False

    meanwhile: list[tuple[object, ...]] = []
    monkeypatch.setattr("ui.dialogs.confirm", kept)
    before = (*marked(), area._tabs.currentIndex())
    way(window, area, qtbot)
    assert meanwhile == [before]
    assert (*marked(), area._tabs.currentIndex()) == before
    assert focus() is area.page.answer._reason


def test_who_goes_on_is_where_they_wanted(window: MainWindow, area: RateArea, asked: Dialogs, qtbot: QtBot) -> None:
    by_tab(window, area, qtbot)
    assert asked.kinds() == ["confirm"]
    assert area._tabs.currentIndex() == 1
    by_sidebar(window, area, qtbot)
    assert (sidebar(window), listed(window)) == ("Auswerten", "Auswerten")


@pytest.mark.parametrize("agrees", [False, True])
def test_tabs_of_an_area_follow_what_is_in_view(window: MainWindow, asked: Dialogs, qtbot: QtBot, agrees: bool) -> None:
    asked.agrees = agrees
    frame_of(window).go("prepare", "schedule")
    area = frame_of(window).area
    assert isinstance(area, PrepareArea)
    click(area, "Termine vorschlagen")
    day = next(each for each in area.tab.findChildren(DayEntry) if each.isVisible())
    day.line.setText("demnächst")
    before = area.head.bar.currentIndex()
    qtbot.mouseClick(area.head.bar, Qt.MouseButton.LeftButton, pos=area.head.bar.tabRect(0).center())
    QApplication.processEvents()
    at = 0 if agrees else before
    assert asked.kinds() == ["confirm"]
    assert (area._shown, area.head.bar.currentIndex(), area.head.list.currentIndex()) == (at, at, at)
    if not agrees:
        assert focus() is day.line
