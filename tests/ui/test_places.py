"""Where the person is: the way back, panes, what can be hidden, and what is remembered of a window."""

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from reifegrad import paths
from reifegrad.completeness import flagged
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, rate, session_of
from ui import memory, presence
from ui.app import App
from ui.charts.chart_widget import ChartView
from ui.main_window import MainWindow
from ui.memory import Place
from ui.messages import ToastBar
from ui.presence import Presence
from ui.rate.help_panel import HelpPanel
from ui.sidebar import Sidebar
from ui.start.page import StartPage
from ui.visited import Visited

REVIEW = ("2 zur Prüfung", "2 for review")
ALT = Qt.KeyboardModifier.AltModifier


def place(area: str, inside: str = "") -> Place:
    return Place(area, inside, "a")


def test_back_and_forward_go_along_the_places_that_were_left() -> None:
    visited = Visited()
    visited.leave(place("overview"))
    visited.leave(place("rate", "A1.1"))
    assert visited.back(place("report")) == place("rate", "A1.1")
    assert visited.back(place("rate", "A1.1")) == place("overview")
    assert not visited.can_go_back
    assert visited.forward(place("overview")) == place("rate", "A1.1")
    visited.leave(place("rate", "A1.1"))
    assert not visited.can_go_forward


def test_a_place_is_never_followed_by_itself() -> None:
    visited = Visited()
    visited.leave(place("overview"))
    visited.leave(place("overview"))
    assert visited.back(place("overview")) is None


def test_alt_and_arrows_go_back_and_forward_to_the_very_question(window: MainWindow, qtbot: QtBot) -> None:
    back = window.menus.back
    assert not back.isEnabled()
    area = rate(window, "A5.5")
    here = area.place()
    window.show_area(0)
    rate(window, "A2.1")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert frame_of(window).here == Place("overview", "", frame_of(window).bench.assessment_id)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert area.place() == here
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert area.place().endswith("A2.1")
    assert not window.menus.forward.isEnabled()


def test_f6_goes_from_the_sidebar_to_content_panel_and_status_bar(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    seen = []
    for _ in range(5):
        window.places.next_pane()
        seen.append(focus())
    assert isinstance(seen[0], HelpPanel)
    assert window.statusBar().isAncestorOf(seen[1])
    assert sidebar.isAncestorOf(seen[2])
    assert area.isAncestorOf(seen[4])
    window.places.previous_pane()
    window.places.previous_pane()
    assert sidebar.isAncestorOf(focus())


@pytest.mark.parametrize("area", ["overview", "report"])
def test_f6_leads_to_something_in_the_content_that_shows_the_focus(window: MainWindow, area: str) -> None:
    frame = frame_of(window)
    frame.go(area)
    window.places.previous_pane()
    window.places.next_pane()
    assert frame.area is not None
    assert frame.area.isAncestorOf(focus())
    assert focus().focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_start_page_has_the_focus_when_the_file_is_closed(window: MainWindow, app: App) -> None:
    window.files.close()
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    assert focus() is page.sample
    window.files.close()
    assert app.windows == (window,), "the last window stays"
    app.open_window().files.close()
    assert app.windows == (window,)


def test_the_sidebar_can_be_hidden_and_stays_so(window: MainWindow, app: App, file: Path) -> None:
    window.menus.sidebar.trigger()
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    assert not sidebar.isVisible()
    window.close()
    again = app.open_window(str(file))
    hidden = again.findChild(Sidebar)
    assert hidden is not None
    assert not hidden.isVisible()
    assert not again.menus.sidebar.isChecked()
    again.menus.sidebar.trigger()


def test_place_and_size_are_kept_while_the_file_is_open(window: MainWindow, app: App, file: Path, qtbot: QtBot) -> None:
    """A program may be ended from outside."""
    frame_of(window).go("measures")
    window.resize(700, 550)
    qtbot.waitUntil(lambda: (memory.last_place(file) or Place("", "", "")).area == "measures")
    again = QMainWindow()
    qtbot.addWidget(again)
    memory.restore_geometry(again, file)
    assert again.height() == window.height() == 550


def test_sidebar_and_panel_are_as_chosen_for_the_file_else_as_chosen_last(
    window: MainWindow, app: App, file: Path, tmp_path: Path
) -> None:
    window.menus.sidebar.trigger()
    other = tmp_path / "Andere.reifegrad"
    shutil.copy(file, other)
    beside = app.open_window(str(other))
    assert not beside.places.shows_sidebar
    beside.menus.sidebar.trigger()
    beside.places.show_panel(False)
    beside.close()
    window.close()
    again = app.open_window(str(file))
    assert not again.places.shows_sidebar
    assert not again.menus.sidebar.isChecked()
    assert not again.places.shows_panel
    again.close_file()
    again.open_path(str(other))
    assert again.places.shows_sidebar
    assert again.menus.sidebar.isChecked()


def test_the_context_panel_is_offered_only_where_there_is_one(window: MainWindow) -> None:
    rate(window, "A1.1")
    assert window.menus.panel.isEnabled()
    window.show_area(0)
    assert not window.menus.panel.isEnabled()


def test_size_and_place_of_the_window_belong_to_the_file(window: MainWindow, app: App, file: Path) -> None:
    window.resize(780, 666)
    window.close()
    other = app.open_window()
    other.resize(780, 700)
    other.close()
    again = app.open_window(str(file))
    assert again.height() == 666


def test_a_window_does_not_open_exactly_over_another_one(window: MainWindow, app: App, file: Path) -> None:
    window.resize(700, 600)
    windows = [window, app.open_window(), app.open_window()]
    places = [each.geometry() for each in windows]
    room = window.screen().availableGeometry()
    assert len({(each.x(), each.y()) for each in places}) == len(windows)
    assert all(room.contains(each) for each in places[1:])
    for each in reversed(windows):
        each.close()
    assert app.open_window(str(file)).size() == places[0].size()  # that it had to go aside once is not kept


def test_a_window_whose_screen_is_gone_comes_to_the_primary_one(window: MainWindow, app: App) -> None:
    window.move(50_000, 40_000)
    window.close()
    again = app.open_window()
    assert again.screen().availableGeometry().intersects(again.frameGeometry())


def test_views_that_cannot_be_read_are_forgotten(window: MainWindow, app: App, file: Path) -> None:
    window.close()
    store = QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)
    for key in store.allKeys():
        if key.startswith("views/"):
            store.setValue(key, "{nonsense")
    store.sync()
    assert app.open_window(str(file)).is_open


def test_the_status_bar_leads_from_one_flagged_question_to_the_next(window: MainWindow) -> None:
    session, id = session_of(window), frame_of(window).bench.assessment_id
    organisation = session.subjects(id)[0].id
    for question in ("A5.5", "A1.2"):
        session.set_flag(organisation, question, True)
    area = rate(window, "A1.1")
    (part,) = (each for each in window.statusBar().findChildren(QPushButton) if each.text() in REVIEW)
    part.click()
    assert area.place().endswith("A1.2")
    part.click()
    assert area.place().endswith("A5.5")
    part.click()
    assert area.place().endswith("A1.2")


def test_the_status_bar_names_a_filter_and_takes_it_away(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    area.show_view(1)
    filtered = area.list.filter
    filtered.setCurrentIndex(filtered.count() - 1)
    filtered.activated.emit(filtered.currentIndex())
    part = next(each for each in window.statusBar().findChildren(QPushButton) if each.text().startswith("Filter: "))
    assert part.isVisible()
    part.click()
    assert not part.isVisible()
    assert filtered.currentIndex() == 0


def test_what_was_said_can_be_read_again(window: MainWindow, asked: Dialogs) -> None:
    window.toast("Exportiert.")
    window.toast("Kopiert.")
    window.told.show()
    kind, _title, _header, rows, note = asked.shown[-1]
    assert (kind, [text for _, text in rows], note) == ("table", ["Kopiert.", "Exportiert."], "")


def test_a_drive_that_does_not_answer_keeps_nobody_waiting(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = Event()
    monkeypatch.setattr(presence, "is_there", lambda path: "tot" not in str(path) or answers.wait(20) is None)
    known = Presence()
    known.look_for(["/laufwerk/tot", "/da"])
    assert not known.is_missing("/laufwerk/tot")
    assert not known.is_missing("/da")
    with qtbot.waitSignal(known.found_out):
        answers.set()
    assert known.is_missing("/laufwerk/tot")


def test_the_list_of_recent_files_is_emptied_and_brought_back(window: MainWindow, app: App) -> None:
    before = app.settings.values.recent
    assert before
    window.menus.clear_recent.trigger()
    assert app.settings.values.recent == ()
    QApplication.processEvents()
    toast = window.findChild(ToastBar)
    assert toast is not None
    click(toast, "Rückgängig")
    assert app.settings.values.recent == before


def test_one_key_shows_every_chart_in_view_as_a_table(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.show_area(0)
    charts = [each for each in frame_of(sample_window).findChildren(ChartView) if each.isVisible()]
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert charts
    for shown in (True, False):
        qtbot.keyClick(sample_window, Qt.Key.Key_T, keys)
        assert [each.shows_table for each in charts] == [shown] * len(charts)


def test_a_flag_on_what_is_no_longer_asked_is_not_counted(window: MainWindow) -> None:
    assert window.session
    assert window.bench
    session, id = window.session, window.bench.assessment_id
    dimension = session.survey(id).dimensions[0]
    organisation = next(each for each in session.subjects(id) if each.kind is dimension.subject_kind)
    session.set_flag(organisation.id, dimension.questions[0].id, True)
    assert len(flagged(session, id)) == 1
    session.set_scope(id, {dimension.id: ""})
    assert flagged(session, id) == []
