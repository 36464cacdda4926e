"""Bericht: the preview shows the real pages, follows what is changed, and never stands in the way."""

import threading
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import Cancelled, DiskFull
from reifegrad.exports import Format
from reifegrad.report.templates import Section
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import beginning, session_of
from tests.ui.reports import WAIT, first_page, previewed, report, saved, settled, tick
from ui.app import App
from ui.main_window import MainWindow
from ui.report import previewing as previewing_module


@pytest.fixture(autouse=True)
def quick_preview() -> None:
    """The real one is what these tests are about."""


def test_choices_change_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(window, qtbot)
    everything = area.preview.page_count
    for section in (Section.PLAN, Section.METHOD):
        tick(area, section, False)
    area.options.language.choose("nl")
    area.options.language.activated.emit(0)
    qtbot.waitUntil(lambda: area.preview.page_count < everything, timeout=WAIT)
    qtbot.waitUntil(lambda: area.preview.view.accessibleName() == first_page(area, "Managementsamenvatting"))
    settled(area, qtbot)


def test_the_preview_shows_the_pages_of_the_file(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    area = previewed(sample_window, qtbot)
    asked.file = tmp_path / "bericht.pdf"
    path = saved(area, Format.PDF, qtbot)
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == area.preview.page_count
    assert area.preview.pages.count() == area.preview.page_count
    assert area.preview.view.accessibleName() == first_page(area, "Management-Zusammenfassung")
    settled(area, qtbot)


def test_pages_turn_by_key_and_list(window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(window, qtbot)
    preview = area.preview
    preview.view.setFocus()
    qtbot.keyClick(preview.view, Qt.Key.Key_End)
    assert preview.page == preview.page_count - 1
    qtbot.keyClick(preview.view, Qt.Key.Key_Home)
    assert preview.page == 0
    preview.pages.setCurrentRow(3)
    assert preview.page == 3
    preview.step(-1)
    assert preview.pages.currentRow() == 2
    preview.go_to(10_000)
    assert preview.page == preview.page_count - 1
    settled(area, qtbot)


def test_page_down_scrolls_before_it_turns(window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(window, qtbot)
    settled(area, qtbot)
    bar = area.preview.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(area.preview.view, Qt.Key.Key_PageDown)
    assert (area.preview.page, bar.value() > 0) == (0, True)
    bar.setValue(bar.maximum())
    qtbot.keyClick(area.preview.view, Qt.Key.Key_PageDown)
    assert (area.preview.page, bar.value()) == (1, 0)
    settled(area, qtbot)


def test_zoom_changes_the_size_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(window, qtbot)
    settled(area, qtbot)

    def width() -> int:
        return area.preview.sheet.pixmap().width()

    before = width()
    area.preview.zoom_in()
    qtbot.waitUntil(lambda: width() > before, timeout=WAIT)
    area.preview.fit_width()
    qtbot.waitUntil(lambda: width() == before, timeout=WAIT)


def test_no_page_of_another_assessment_is_shown_while_the_preview_is_being_made(
    window: MainWindow, qtbot: QtBot
) -> None:
    area = previewed(window, qtbot)
    settled(area, qtbot)
    now = area.bench.assessment_id
    other = next(each.id for each in session_of(window).assessments if each.id != now)
    area.bench.choose_assessment(other)
    assert (area.preview.page_count, area.preview.pages.count()) == (0, 0)
    assert area.preview.sheet.pixmap().isNull()
    assert area.preview.sheet.text() == "Die Vorschau entsteht …"
    qtbot.waitUntil(lambda: area.preview.page_count > 0, timeout=WAIT)
    settled(area, qtbot)


def test_a_change_in_the_file_is_shown_in_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(window, qtbot)
    settled(area, qtbot)
    everything = area.preview.page_count
    session = session_of(window)
    for number in range(40):
        session.add_subject(area.bench.assessment_id, SubjectKind.SERVICE, f"Leistung {number}")
    qtbot.waitUntil(lambda: area.preview.page_count > everything, timeout=WAIT)
    settled(area, qtbot)


def test_a_preview_that_fails_says_so_and_leaves_saving(
    sample_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskFull(Path("preview.pdf"))

    monkeypatch.setattr("ui.report.area.make_preview", fail)
    area = report(sample_window)
    expected = "Die Vorschau ließ sich nicht erstellen. Den Bericht können Sie trotzdem speichern."
    qtbot.waitUntil(lambda: area.preview.sheet.text() == expected, timeout=WAIT)
    assert area.preview.status.text() == "", "said once"
    assert area.options.pdf.isEnabled()


# warnings


def test_the_pages_stay_in_view_until_the_next_ones_are_there(window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(window, qtbot)
    settled(area, qtbot)
    before = area.preview.sheet.pixmap().cacheKey()
    tick(area, Section.METHOD, False)
    assert area.preview.status.text() == "Die Vorschau entsteht …"
    assert area.preview.sheet.pixmap().cacheKey() == before
    qtbot.waitUntil(lambda: area.preview.status.text() == "", timeout=WAIT)
    settled(area, qtbot)


def test_a_preview_that_takes_long_can_be_stopped_and_asked_for_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(previewing_module, "_STOPPABLE_MS", 10)
    goes_on = threading.Event()

    def slow(*given: object) -> object:
        progress = given[-1]
        while not goes_on.wait(0.01):
            progress(0, 1)  # type: ignore[operator]
        return make(*given)  # type: ignore[arg-type]

    from ui.report import area as area_module

    make = area_module.make_preview
    monkeypatch.setattr(area_module, "make_preview", slow)
    area = report(window)
    qtbot.waitUntil(lambda: area.preview.stop.isVisible(), timeout=WAIT)
    area.preview.stop.click()
    assert area.preview.sheet.text() == "Die Vorschau wurde angehalten."
    settled(area, qtbot)
    assert not area.preview.stop.isVisible()
    goes_on.set()
    area.preview.again.click()
    qtbot.waitUntil(lambda: area.preview.page_count > 0, timeout=WAIT)
    settled(area, qtbot)


def test_a_preview_that_cannot_be_made_says_so_and_can_be_asked_for_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.report import area as area_module

    def broken(*_given: object) -> object:
        raise RuntimeError("no room on the page")

    make = area_module.make_preview
    monkeypatch.setattr(area_module, "make_preview", broken)
    with qtbot.captureExceptions() as told:
        area = report(window)
        qtbot.waitUntil(lambda: area.preview.again.isVisible(), timeout=WAIT)
        settled(area, qtbot)
    assert [str(each[1]) for each in told] == ["no room on the page"], "what nobody expected is reported as well"
    assert area.preview.sheet.text() in ("The preview could not be made.", "Die Vorschau ließ sich nicht erstellen.")
    monkeypatch.setattr(area_module, "make_preview", make)
    area.preview.again.click()
    qtbot.waitUntil(lambda: area.preview.page_count > 0, timeout=WAIT)
    assert not area.preview.again.isVisible()
    settled(area, qtbot)


def test_closing_the_window_ends_what_is_at_work(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = threading.Event(), list[str]()

    def endless(*given: Any) -> object:
        progress = given[-1]
        begun.set()
        try:
            while True:
                progress(0, 1)
        except Cancelled:
            ended.append("stopped")
            raise

    monkeypatch.setattr("ui.report.area.make_preview", endless)
    report(window).previewing.go_on()
    assert begun.wait(30)
    window.close()
    assert ended == ["stopped"]
    QApplication.processEvents()


def test_pictures_that_come_late_meet_no_area_that_is_gone(
    window: MainWindow, app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = report(window)
    previewed(window, qtbot)
    settled(area, qtbot)
    goes_on = threading.Event()
    draw = previewing_module.draw_page
    monkeypatch.setattr(previewing_module, "draw_page", lambda *given: (goes_on.wait(5), draw(*given))[1])
    area.preview.zoom_in()
    with qtbot.captureExceptions() as faults:
        app.settings.change(language="nl")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        goes_on.set()
        again = report(window)
        assert again is not area
        settled(again, qtbot)
    assert faults == []


def test_no_preview_is_made_without_an_assessment(app: App, tmp_path: Path, asked: Dialogs, qtbot: QtBot) -> None:
    file = tmp_path / "Leer.reifegrad"
    Session.create(file, Municipality("Leer")).close()
    window = app.open_window(str(file))
    asked.on_run = beginning("Erhebung 2027")
    window._assessments.start()  # type: ignore[union-attr]
    area = report(window)
    with qtbot.captureExceptions() as faults:
        window.undo()
        qtbot.wait(300)
    assert faults == []
    assert window.frame is not None
    assert window.frame.area is None
    titles = [each.text() for each in window.menus.bar["assessment"].actions() if each.isVisible()]
    offered = [each.replace("&", "") for each in titles if each]
    assert offered == ["Neue Erhebung …", "Eigenen Fragenkatalog hinzufügen …"]
    window.redo()
    assert report(window) is area
    settled(area, qtbot)
