"""The start page: useful in the first minute."""

import json
import shutil
import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reifegrad import paths, preferences
from reifegrad.domain.workspace import Municipality
from reifegrad.preferences import RecentFile
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of
from ui import opening
from ui.app import App
from ui.main_window import MainWindow
from ui.start.page import RecentRow, StartPage


def page_of(app: App) -> StartPage:
    window = app.open_window()
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    return page


def test_files_are_looked_for_beside_the_one_used_last(app: App, asked: Dialogs, file: Path) -> None:
    window = app.open_window()
    window.files.choose_file()
    window.open_path(str(file))
    window.close_file()
    window.files.choose_file()
    looked = [each[2] for each in asked.shown if each[0] == "open_file"]
    assert looked == [paths.documents_folder(), file.parent]


def test_a_new_municipality_needs_its_name_and_stands_in_the_documents_folder(app: App, asked: Dialogs) -> None:
    window = app.open_window()
    asked.text = "Bad Übel / Süd"
    window.files.new_file()
    assert window.path == paths.documents_folder() / "Bad Übel _ Süd.reifegrad"
    assert window.session is not None
    assert window.session.municipality == Municipality("Bad Übel / Süd")
    (assessment,) = window.session.assessments
    assert assessment.title == f"Erhebung {date.today().year}"
    assert asked.kinds() == ["ask_text"]


def test_a_second_municipality_of_the_same_name_gets_its_own_file(app: App, asked: Dialogs) -> None:
    asked.text = "Musterstadt"
    window = app.open_window()
    window.files.new_file()
    window.close_file()
    window.files.new_file()
    assert window.path is not None
    assert window.path.name == "Musterstadt 2.reifegrad"


def test_asking_for_the_name_can_be_left_without_a_trace(app: App, asked: Dialogs) -> None:
    window = app.open_window()
    window.files.new_file()
    assert not window.is_open
    assert not paths.documents_folder().exists()


def test_the_sample_opens_with_a_banner_and_is_not_listed_as_recent(
    app: App, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    window = app.open_window()
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    qtbot.mouseClick(page.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.is_open and frame_of(window).isVisible(), timeout=20_000)
    assert "[Beispieldaten]" in window.windowTitle()
    assert app.settings.values.recent == ()
    labels = [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]
    assert "Eigene Kommune anlegen" in labels
    another = app.open_window()
    another.files.open_sample()
    assert not another.is_open
    assert QApplication.activeWindow() is window
    window.files.choose_file()
    window.files.save_copy()
    for name in ("file.import_answers", "assessment.add_survey"):
        command = window.menus.commands.find(name)
        assert command is not None
        command.action.trigger()
    (_, _, opening_in), (_, _, proposal), (_, _, answers_in), (_, _, survey_in) = asked.shown
    # the sample lies where nobody looks
    assert {opening_in, proposal.parent, answers_in, survey_in} == {paths.documents_folder()}
    banner = window.saving.banner()
    assert banner is not None
    assert banner.more is not None
    asked.file = tmp_path / "Eigene.reifegrad"
    banner.more()  # what was tried out is kept, and worked on
    assert window.path == asked.file
    assert window.saving.banner() is None
    assert not frame_of(window).banner_text


def test_cards_are_reached_with_arrows_and_opened_with_enter(app: App, asked: Dialogs, qtbot: QtBot) -> None:
    window = app.open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    page.sample.setFocus()
    qtbot.keyClick(page.sample, Qt.Key.Key_Right)
    assert page.new.hasFocus()
    qtbot.keyClick(page.new, Qt.Key.Key_Right)
    assert page.open.hasFocus()
    qtbot.keyClick(page.open, Qt.Key.Key_Left)
    qtbot.keyClick(page.new, Qt.Key.Key_Return)
    assert asked.kinds() == ["ask_text"]


def test_the_list_names_the_assessment_that_was_in_view(app: App, file: Path) -> None:
    with Session.open(file) as session:
        session.start_assessment(shipped_survey("prozesse"), "Prozesse 2026", date(2026, 11, 1))
        first = session.assessments[0]
    window = app.open_window(str(file))
    assert window.bench
    window.bench.choose_assessment(first.id)
    window.close_file()
    (recent,) = app.settings.values.recent
    assert recent.assessment == first.title


def test_a_file_that_was_open_is_listed_with_what_is_done(app: App, file: Path) -> None:
    window = app.open_window(str(file))
    window.close_file()
    (recent,) = app.settings.values.recent
    assert (recent.name, recent.assessment) == ("Musterstadt", "Erhebung 2026")
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    (row,) = page.findChildren(RecentRow)
    assert row.accessibleName() == "Musterstadt"
    done = f"Erhebung 2026 · {recent.answered} von {recent.questions} Fragen · heute"
    assert row.accessibleDescription().startswith(done)
    row.click()
    assert window.path == file


def test_files_of_one_municipality_are_told_apart_by_their_names(app: App, file: Path) -> None:
    other = file.with_name("Kopie von Musterstadt.reifegrad")
    shutil.copy(file, other)
    for each in (file, other):
        app.settings.remember(RecentFile(str(each), "Musterstadt"))
    rows = page_of(app).findChildren(RecentRow)
    names = [each.accessibleDescription().rpartition("/")[2] for each in rows]
    assert sorted(names) == sorted([file.name, other.name])


def test_a_missing_file_is_marked_and_removing_it_can_be_undone(app: App, qtbot: QtBot) -> None:
    app.settings.remember(RecentFile("/nirgends/Alt.reifegrad", "Alt"))
    page = page_of(app)
    (row,) = page.findChildren(RecentRow)
    assert row.accessibleDescription() == "nicht gefunden · /nirgends"
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert app.settings.values.recent == ()
    undo = next(each for each in page.findChildren(QPushButton) if each.text() == "Rückgängig")
    undo.click()
    assert [each.name for each in app.settings.values.recent] == ["Alt"]


def test_choosing_a_missing_file_says_what_to_do(app: App, asked: Dialogs) -> None:
    app.settings.remember(RecentFile("/nirgends/Alt.reifegrad", "Alt"))
    window = app.open_window()
    window.open_path("/nirgends/Alt.reifegrad")
    assert asked.shown == [("problem", "FileMissing", "de")]
    assert not window.is_open


def test_a_missing_file_can_be_taken_off_the_list_or_looked_for(app: App, asked: Dialogs, file: Path) -> None:
    app.settings.remember(RecentFile("/nirgends/Alt.reifegrad", "Alt"))
    page = page_of(app)
    (row,) = page.findChildren(RecentRow)
    asked.choices = [1]
    row.click()
    assert asked.shown[-1][:2] == ("choose", "FileMissing")
    assert app.settings.values.recent == ()
    next(each for each in page.findChildren(QPushButton) if each.text() == "Rückgängig").click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (row,) = page.findChildren(RecentRow)
    asked.choices, asked.file = [0], file
    row.click()
    assert app.windows[-1].path == file


def test_a_double_click_opens_a_file_once(
    app: App, asked: Dialogs, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second click arrives while the file is being opened."""
    app.open_window(str(file)).close_file()
    (window,) = app.windows
    QApplication.processEvents()
    row = next(each for each in window.findChildren(RecentRow) if each.isVisible())
    prepare, clicked = opening._prepare, threading.Event()

    def click_again() -> None:
        clicked.set()
        row.click()

    def after_another_click(*given: Any) -> opening.Opened:
        if not clicked.is_set():
            QTimer.singleShot(0, row, click_again)  # in the window's thread
            assert clicked.wait(timeout=5)
        return prepare(*given)

    monkeypatch.setattr(opening, "_prepare", after_another_click)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.shown == []
    assert [each.path for each in app.windows] == [file]
    assert window.session is not None
    assert not window.session.read_only


@pytest.mark.parametrize("content", [b"", b"Text statt Datei", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_file_of_another_kind_is_refused_and_stays_as_it_is(
    app: App, asked: Dialogs, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "fremd.reifegrad"
    path.write_bytes(content)
    window = app.open_window(str(path))
    assert asked.kinds() == ["problem"]
    assert not window.is_open
    assert path.read_bytes() == content


def test_a_file_that_is_open_elsewhere_can_be_read(app: App, asked: Dialogs, file: Path) -> None:
    asked.choices = [0]
    with Session.open(file):
        window = app.open_window(str(file))
        assert asked.shown == [("choose", "WorkspaceLocked", ("Lesen", "Kopie bearbeiten"))]
        assert window.session is not None
        assert window.session.read_only


def test_a_file_that_is_open_elsewhere_can_be_edited_as_a_copy(app: App, asked: Dialogs, file: Path) -> None:
    asked.choices = [1]
    with Session.open(file):
        window = app.open_window(str(file))
        assert window.path == file.with_name("Kopie von Musterstadt.reifegrad")
        assert window.session is not None
        assert not window.session.read_only
        assert window.session.municipality.name == "Musterstadt"


def test_a_file_that_is_open_elsewhere_can_be_left_alone(app: App, asked: Dialogs, file: Path) -> None:
    with Session.open(file):
        assert not app.open_window(str(file)).is_open
        assert [each.name for each in file.parent.glob("*.reifegrad")] == [file.name]


def test_a_file_that_cannot_be_opened_leaves_no_window_behind(window: MainWindow, app: App, asked: Dialogs) -> None:
    for _ in range(3):
        window.open_path("/nirgends/Alt.reifegrad")
    assert asked.kinds() == ["problem"] * 3
    assert app.windows == (window,)


def test_a_file_that_is_on_screen_already_comes_to_the_front(
    window: MainWindow, app: App, asked: Dialogs, file: Path, tmp_path: Path
) -> None:
    other = app.open_window()
    link = tmp_path / "Verknüpfung.reifegrad"
    link.symlink_to(file)
    other.open_path(str(link))
    assert asked.shown == []
    assert not other.is_open
    assert QApplication.activeWindow() is window


def test_another_file_opens_another_window(app: App, file: Path, asked: Dialogs) -> None:
    window = app.open_window(str(file))
    asked.text = "Zweite"
    window.files.new_file()
    titles = sorted(each.session.municipality.name for each in app.windows if each.session)
    assert titles == ["Musterstadt", "Zweite"]


def test_the_language_is_chosen_on_the_start_page_and_kept(app: App) -> None:
    page = page_of(app)
    page.language.setCurrentIndex(1)
    page.language.activated.emit(1)
    assert preferences.load().language == "nl"
    page = page_of(app)
    assert page.new.accessibleName() == "Nieuwe gemeente"


def test_preferences_keep_what_a_newer_program_wrote(app: App) -> None:
    stored = json.loads(preferences.location().read_text(encoding="utf-8"))
    preferences.location().write_text(json.dumps({**stored, "later": [1]}), encoding="utf-8")
    preferences.save(preferences.load())
    assert json.loads(preferences.location().read_text(encoding="utf-8"))["later"] == [1]


def test_a_file_used_last_with_a_name_that_no_system_takes_stops_nothing(app: App) -> None:
    app.settings.remember(RecentFile("/anlagen/" + 300 * "y", "Langenhagen"))
    window = app.open_window()
    (row,) = window.findChildren(RecentRow)
    assert row.accessibleDescription().startswith("nicht gefunden")
    app.settings.restore_recent(())


def test_a_documents_folder_that_cannot_be_used_is_told(
    app: App, asked: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Dokumente").write_text("eine Datei")
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path / "Dokumente")
    window = app.open_window()
    asked.text = "Neustadt"
    window.files.new_file()
    assert asked.kinds() == ["ask_text", "problem"]
    assert not window.is_open


def test_the_banner_of_the_sample_leaves_room_for_the_rest_with_large_text(
    app: App, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.files.is_sample", lambda _path: True)
    banner = window.saving.banner()
    assert banner is not None
    assert (banner.action_text, banner.more_text) == ("Eigene Kommune anlegen", "Als eigene Datei speichern …")
    app.settings.change(text_size=200)
    banner = window.saving.banner()
    assert banner is not None
    assert (banner.action_text, banner.more_text) == ("Als eigene Datei speichern …", "")
