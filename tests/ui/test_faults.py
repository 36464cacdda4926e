"""The window over a file that cannot be written: nothing is lost, and there is always a way on."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reifegrad import paths, recovery
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import DiskFull, DriveGone
from reifegrad.session import Session
from reifegrad.storage.lock import Lock
from tests.faults.conditions import permissions_bind
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, rate, session_of
from ui.app import App
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.recovering import Recovering
from ui.start.page import StartPage
from ui.start.recovery_line import RecoveryLine

TEXT = "Beschluss liegt vor."
TRY_AGAIN, COPY = 0, 1


@pytest.fixture
def drive(window: MainWindow) -> Path:
    """The folder of the open file."""
    assert window.path is not None
    return window.path.parent


def go_away(drive: Path) -> None:
    drive.rename(drive.with_name(f"{drive.name} away"))


def come_back(drive: Path) -> None:
    drive.with_name(f"{drive.name} away").rename(drive)


@pytest.fixture
def left_behind(file: Path) -> Path:
    """A file whose last session ended while its drive was away."""
    with Session.open(file) as session:
        go_away(file.parent)
        with pytest.raises(DriveGone):
            session.edit_municipality(Municipality("Neustadt"))
    come_back(file.parent)
    return file


def banner_of(window: MainWindow) -> str:
    QApplication.processEvents()
    return frame_of(window).banner_text


def page_of(window: MainWindow) -> StartPage:
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    return page


def test_a_note_stays_is_marked_and_is_written_when_the_drive_is_back(
    window: MainWindow, drive: Path, asked: Dialogs
) -> None:
    area = rate(window, "A1.1")
    go_away(drive)
    area.page.note.setPlainText(TEXT)
    assert not area.page.note.flush()
    assert area.page.note.toPlainText() == TEXT
    assert area.page._unwritten.isVisible()
    assert asked.shown == [("choose", "DriveGone", ("Erneut versuchen", "Kopie speichern …"))]
    come_back(drive)
    assert area.page.note.flush()
    assert not area.page._unwritten.isVisible()
    spot = area.page.spot
    assert spot is not None
    assert session_of(window).answer(spot.subject_id, spot.question_id).note == TEXT
    assert recovery.found() == ()


def test_a_click_is_tried_again_on_request(window: MainWindow, drive: Path, asked: Dialogs) -> None:
    area = rate(window, "A1.1")
    go_away(drive)
    asked.choices = [TRY_AGAIN, TRY_AGAIN]
    tries: list[int] = []

    def on_choice() -> None:
        tries.append(1)
        if len(tries) == 2:
            come_back(drive)

    asked.on_choice = on_choice
    area.page.answer.cards[3].click()
    spot = area.page.spot
    assert spot is not None
    assert session_of(window).answer(spot.subject_id, spot.question_id).value == 3
    assert asked.kinds() == ["choose", "choose"]


def test_a_click_is_saved_in_a_copy_on_request(
    window: MainWindow, drive: Path, asked: Dialogs, tmp_path_factory: pytest.TempPathFactory
) -> None:
    area = rate(window, "A1.1")
    go_away(drive)
    asked.choices, asked.file = [COPY], tmp_path_factory.mktemp("stick") / "Kopie.reifegrad"
    area.page.answer.cards[3].click()
    assert window.path == asked.file
    spot = area.page.spot
    assert spot is not None
    window.close_file()
    with Session.open(asked.file) as session:
        assert session.answer(spot.subject_id, spot.question_id).value == 3
    come_back(drive)


def test_what_is_discarded_is_not_kept(window: MainWindow, drive: Path, asked: Dialogs) -> None:
    area = rate(window, "A1.1")
    go_away(drive)
    asked.choices = [2]
    area.page.note.setPlainText(TEXT)
    window.close_file()
    assert not window.is_open
    assert recovery.found() == ()
    come_back(drive)


def test_a_protected_file_opens_for_reading_and_offers_to_edit_a_copy(
    app: App, file: Path, asked: Dialogs, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file.chmod(0o444)
    with permissions_bind():
        window = app.open_window(str(file))
        assert session_of(window).read_only
        assert asked.shown == []
        banner = banner_of(window)
        assert banner.startswith("Diese Datei ist nur zum Lesen geöffnet.")
        asked.file = tmp_path_factory.mktemp("stick") / "Kopie.reifegrad"
        click(window, "Kopie bearbeiten …")
        assert window.path == asked.file
        assert not session_of(window).read_only
        assert banner_of(window) == ""
        rate(window, "A1.1").page.answer.cards[1].click()
        assert asked.kinds() == ["save_file"]


def test_a_protected_folder_opens_for_reading(app: App, file: Path, asked: Dialogs) -> None:
    file.parent.chmod(0o555)
    try:
        with permissions_bind():
            window = app.open_window(str(file))
            assert session_of(window).read_only
            assert asked.shown == []
    finally:
        file.parent.chmod(0o755)


def test_a_file_on_a_full_drive_opens_for_reading(
    app: App, file: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, _: object) -> Lock:
        raise DiskFull(path)

    monkeypatch.setattr(Lock, "acquire", full)
    window = app.open_window(str(file))
    assert session_of(window).read_only
    assert asked.shown == []
    assert banner_of(window).startswith("Diese Datei ist nur zum Lesen geöffnet.")


def test_what_was_kept_stands_first_on_the_start_page_and_is_read_out(
    app: App, left_behind: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.announce.say", lambda widget, text: said.append(text))
    window = app.open_window()
    (line,) = page_of(window).lines
    assert line.text.startswith("Nicht gespeicherte Änderungen von heute, ")
    assert line.text.endswith(" Uhr gefunden")
    assert said == [line.text]
    window.activateWindow()
    page_of(window).setFocus()
    assert focus() is line.restore
    names = [line.restore.text(), line.view.text(), line.discard.text()]
    assert names == ["Wiederherstellen", "Ansehen", "Verwerfen"]
    interface = QAccessible.queryAccessibleInterface(line.restore)
    assert left_behind.name in interface.text(QAccessible.Text.Description)


def test_the_work_comes_back_into_its_file(app: App, left_behind: Path) -> None:
    window = app.open_window()
    page_of(window).lines[0].restore.click()
    assert window.path == left_behind
    assert session_of(window).municipality.name == "Neustadt"
    assert recovery.found() == ()
    window.close_file()
    assert page_of(window).lines == []


def test_the_work_becomes_a_new_file_where_the_old_one_has_changed(app: App, left_behind: Path) -> None:
    with Session.open(left_behind) as session:
        session.edit_municipality(Municipality("Altstadt"))
    window = app.open_window()
    page_of(window).lines[0].restore.click()
    assert window.path == left_behind.with_name("Musterstadt 2.reifegrad")
    assert session_of(window).municipality.name == "Neustadt"
    with Session.open(left_behind) as session:
        assert session.municipality.name == "Altstadt"


def test_the_work_goes_to_the_documents_where_its_folder_is_gone(app: App, left_behind: Path) -> None:
    go_away(left_behind.parent)
    paths.documents_folder().mkdir(parents=True)
    window = app.open_window()
    page_of(window).lines[0].restore.click()
    assert window.path == paths.documents_folder() / left_behind.name
    assert session_of(window).municipality.name == "Neustadt"


def test_the_work_never_goes_where_its_drive_will_hide_it(app: App, left_behind: Path) -> None:
    drive = left_behind.parent
    go_away(drive)
    drive.mkdir()
    paths.documents_folder().mkdir(parents=True)
    window = app.open_window()
    page_of(window).lines[0].restore.click()
    assert window.path == paths.documents_folder() / left_behind.name
    toast = window.findChild(ToastBar)
    assert toast is not None
    assert str(window.path) in toast._text.text()
    assert list(drive.iterdir()) == []
    assert session_of(window).municipality.name == "Neustadt"


def test_the_work_stays_kept_where_no_new_file_can_be_made(
    app: App, left_behind: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_behind.unlink()
    for folder in ("documents_folder", "home_folder"):
        monkeypatch.setattr(paths, folder, lambda: left_behind.parent / "nowhere")
    window = app.open_window()
    page_of(window).lines[0].restore.click()
    assert asked.shown == [("problem", "FolderMissing", "de")]
    assert len(recovery.found()) == 1
    assert not left_behind.exists()


def test_the_work_of_a_file_that_was_moved_away_gets_another_name_in_its_folder(
    app: App, left_behind: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_behind.rename(left_behind.with_name("Umbenannt.reifegrad"))
    monkeypatch.setattr(paths, "documents_folder", lambda: left_behind.parent)
    window = app.open_window()
    page_of(window).lines[0].restore.click()
    assert window.path == left_behind.with_name("Musterstadt 2.reifegrad")


def test_the_work_can_be_looked_at_without_a_trace(app: App, left_behind: Path, asked: Dialogs) -> None:
    window = app.open_window()
    page_of(window).lines[0].view.click()
    assert session_of(window).read_only
    assert session_of(window).municipality.name == "Neustadt"
    assert banner_of(window).startswith("Sie lesen nicht gespeicherte Änderungen von heute, ")
    window.close_file()
    assert len(page_of(window).lines) == 1
    assert window.settings.values.recent == ()


def test_the_work_is_discarded_after_a_question(app: App, left_behind: Path, asked: Dialogs) -> None:
    window = app.open_window()
    asked.agrees = False
    page_of(window).lines[0].discard.click()
    assert len(recovery.found()) == 1
    asked.agrees = True
    page_of(window).lines[0].discard.click()
    assert recovery.found() == ()
    assert page_of(window).lines == []
    assert asked.kinds() == ["confirm", "confirm"]


def test_the_start_page_looks_again_when_its_window_comes_to_the_front(
    app: App, left_behind: Path, qtbot: QtBot
) -> None:
    first, second = app.open_window(), app.open_window()
    assert len(page_of(first).lines) == len(page_of(second).lines) == 1
    recovery.discard(recovery.found()[0])
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    assert page_of(first).lines == []
    assert page_of(first).focusProxy() is page_of(first).sample


def test_a_file_that_is_opened_past_the_start_page_offers_its_work_as_well(app: App, left_behind: Path) -> None:
    window = app.open_window(str(left_behind))
    assert banner_of(window).startswith("Zu dieser Datei gibt es nicht gespeicherte Änderungen von heute, ")
    click(window, "Wiederherstellen")
    assert session_of(window).municipality.name == "Neustadt"
    assert banner_of(window) == ""


def test_without_a_place_for_settings_the_window_says_so_once(
    app: App, file: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REIFEGRAD_HOME", os.devnull)
    window = app.open_window(str(file))
    rate(window, "A1.1").page.answer.cards[1].click()
    window.close_file()
    window.open_path(str(file))
    app.settings.change(text_size=125)
    assert [each[0] for each in asked.shown].count("problem") == 1


def test_the_line_fits_a_laptop_at_twice_the_size(app: App, left_behind: Path, qtbot: QtBot) -> None:
    app.settings.change(text_size=200)
    window = app.open_window()
    window.resize(1366, 768)
    QApplication.processEvents()
    (line,) = page_of(window).lines
    assert isinstance(line, RecoveryLine)
    assert isinstance(window.recovering, Recovering)
    for each in (line.restore, line.view, line.discard):
        assert each.visibleRegion().boundingRect().size() == each.size()


def test_four_choices_of_a_message_are_readable_at_twice_the_size(app: App, qtbot: QtBot) -> None:
    from ui.dialog_windows import Box

    app.settings.change(text_size=200)
    box = Box(Box.Icon.Warning, "Die Datei lässt sich nicht speichern.", TEXT, None)
    qtbot.addWidget(box)
    for name in ("Erneut versuchen", "Kopie speichern …", "Verwerfen", "Abbrechen"):
        box.addButton(name, Box.ButtonRole.ActionRole)
    box.show()
    QApplication.processEvents()
    assert all(each.width() >= each.sizeHint().width() for each in box.buttons())
