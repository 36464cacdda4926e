"""What a person did before something late comes, such as a scrolled page or a list made anew, stays as it is."""

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.preferences import RecentFile
from tests.ui.looks import frame_of, rate, session_of
from tests.ui.plans import plan
from tests.ui.pulling import LEFT, hold, middle
from tests.ui.reports import WAIT, report
from ui.app import App
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.start.page import RecentRow, StartPage
from ui.widgets.page import SETTLED_MS
from ui.widgets.table_page import TablePage
from ui.worker import Progress


def page_around(widget: QWidget) -> QScrollArea:
    around = widget.parentWidget()
    while not isinstance(around, QScrollArea):
        assert around is not None
        around = around.parentWidget()
    return around


def is_in_view(widget: QWidget) -> bool:
    """Whether its page shows any of it."""
    return not widget.visibleRegion().isEmpty()


def test_what_is_saved_is_told_though_areas_out_of_view_were_to_go_meanwhile(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    area, go_on = report(window), threading.Event()

    def work(_progress: Progress) -> Path:
        assert go_on.wait(20)
        return tmp_path / "bericht.pdf"

    area.saving.begin("Gespeichert wird", work)
    frame_of(window).go("overview")
    frame_of(window).forget_hidden()
    go_on.set()
    toast = window.findChild(ToastBar)
    assert toast is not None
    qtbot.waitUntil(toast.isVisible, timeout=WAIT)
    assert "bericht.pdf" in toast.accessibleName()


def test_a_key_after_the_window_was_built_anew_keeps_the_field_that_it_leads_to_in_view(
    app: App, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 610)
    rate(window, "A1.1").page.note.setFocus()
    app.settings.change(text_size=200)
    page = rate(window).page
    page.answer.cards[0].setFocus()  # as keys that waited until the content was there
    page_around(page.note).verticalScrollBar().setValue(0)
    assert not is_in_view(page.note)
    qtbot.wait(3 * SETTLED_MS)
    assert page_around(page.note).verticalScrollBar().value() == 0


@pytest.fixture
def large_list(sample_window: MainWindow, app: App, qtbot: QtBot) -> MainWindow:
    """The list of measures with large text, where what stands above it scrolls away."""
    app.settings.change(text_size=200)
    sample_window.resize(1024, 610)
    plan(sample_window)
    qtbot.wait(3 * SETTLED_MS)
    return sample_window


def test_a_key_that_leads_above_the_list_before_it_has_its_place_is_not_undone(
    large_list: MainWindow, qtbot: QtBot
) -> None:
    tab = plan(large_list).list
    bar = tab._page.verticalScrollBar()
    tab.arrive()
    qtbot.waitUntil(lambda: bar.value() > 0)
    tab.filters.show()
    tab.arrive()
    tab.filters.text.setFocus()
    tab._page.ensureWidgetVisible(tab.filters.text)
    qtbot.wait(3 * SETTLED_MS)
    assert is_in_view(tab.filters.text)


def test_a_table_that_was_scrolled_away_from_its_row_stays_there(sample_window: MainWindow, qtbot: QtBot) -> None:
    table = plan(sample_window).list.view
    table.choose(table.filter.shown()[0].id)
    assert isinstance(page_around(table), TablePage)
    qtbot.wait(3 * SETTLED_MS)
    table.verticalScrollBar().triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
    away = table.verticalScrollBar().value()
    assert not table.visualRect(table.currentIndex()).intersects(table.viewport().rect())
    sample_window.resize(sample_window.width(), sample_window.height() - 30)
    qtbot.wait(3 * SETTLED_MS)
    assert table.verticalScrollBar().value() == away


def test_what_is_found_out_about_a_file_leaves_the_focus_at_it(app: App, qtbot: QtBot) -> None:
    files = [RecentFile(f"/nirgends/{name}.reifegrad", name) for name in ("Alt", "Neu", "Ort")]
    app.settings.restore_recent(files)
    window = app.open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page, known = window.centralWidget(), window.presence._known
    assert isinstance(page, StartPage)
    known.clear()  # as while their drive does not answer
    page._show_recent()
    row = next(each for each in page.findChildren(RecentRow) if each.path == files[1].path and each.isVisible())
    row.setFocus()
    known[files[0].path] = False
    window.presence.found_out.emit()
    chosen: list[str] = []
    page.file_requested.disconnect()
    page.file_requested.connect(chosen.append)
    focused = QApplication.focusWidget()
    assert isinstance(focused, RecentRow)
    assert focused is not row
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert chosen == [files[1].path]


def test_a_pull_does_nothing_if_the_picture_has_changed_when_its_turn_comes(sample_window: MainWindow) -> None:
    area = plan(sample_window, "quarters")
    area.choose("MC28")
    chart = area.timeline.view.chart
    start = next(each for each in area.bench.plan_sheet().measures if each.id == "MC28").quarters[0]
    end = middle(chart, str(start.plus(2)), "MC28")
    moved: list[str] = []
    area.timeline.move_asked.disconnect()
    area.timeline.move_asked.connect(lambda id, _by: moved.append(id))
    hold(chart, middle(chart, str(start), "MC28"), end)
    QTest.mouseRelease(chart, LEFT, pos=end)
    record = replace(area.details.record("MC28"), due=date(2031, 1, 31))
    session_of(sample_window).edit_measure(record)  # as by a key in the same turn
    QApplication.processEvents()
    assert moved == []


def test_a_key_that_sets_the_status_leaves_the_progress_that_was_just_entered(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = plan(sample_window)
    area.open_measure("MC28")
    progress = area.details.panel.form.progress
    progress.setFocus()
    before = area.details.record("MC28")
    progress.stepUp()
    area._move_status(1)
    assert progress.value() == before.progress + 5
    qtbot.waitUntil(lambda: area.details.record("MC28").progress == before.progress + 5)
    assert area.details.record("MC28").status is not before.status
