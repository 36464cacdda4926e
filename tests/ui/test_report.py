"""Bericht: choices, the preview of the real pages, warnings, and saving."""

import json
import threading
import time
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reifegrad.domain.workspace import Municipality
from reifegrad.errors import Cancelled, DiskFull, TargetBusy
from reifegrad.exports import Format
from reifegrad.report.model import Section
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import beginning, click, focus, frame_of, session_of
from ui import memory
from ui.app import App
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.plan.area import MeasuresArea
from ui.report import area as area_module
from ui.report import saving as saving_module
from ui.report.area import ReportArea
from ui.report.choices import Choices
from ui.report.warnings import Review
from ui.start.page import StartPage
from ui.worker import Job

WAIT = 30_000


def report(window: MainWindow) -> ReportArea:
    frame_of(window).go("report")
    area = frame_of(window).area
    assert isinstance(area, ReportArea)
    return area


def previewed(window: MainWindow, qtbot: QtBot) -> ReportArea:
    """The area with its preview complete."""
    area = report(window)
    qtbot.waitUntil(lambda: area.preview.page_count > 0, timeout=WAIT)
    return area


def saved(area: ReportArea, format: Format, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(area.saving.saved, timeout=WAIT) as blocker:
        area.save(format)
    assert blocker.args is not None
    path = blocker.args[0]
    assert isinstance(path, Path)
    return path


def settled(area: ReportArea, qtbot: QtBot) -> None:
    """Wait until nothing is at work any more."""
    qtbot.waitUntil(lambda: not area.saving.is_busy and not area.window().findChildren(Job), timeout=WAIT)


# choices


def test_the_file_name_says_day_municipality_kind_and_version() -> None:
    day = date(2026, 11, 21)
    assert Choices("de").file_name("Musterstadt", day, Format.PDF) == (
        "2026-11-21_Musterstadt_Leitungsbericht_Entwurf.pdf"
    )
    final = Choices("nl", draft=False).file_name("Gemeente 't Zandt / Oost", day, Format.XLSX)
    assert final == "2026-11-21_Gemeente-t-Zandt-Oost_Rapport-voor-de-leiding_Definitief.xlsx"


@pytest.mark.parametrize(
    "choices",
    [
        Choices("de"),
        Choices("en", False, "10/2 & 3=4", frozenset({Section.PLAN}), is_language_chosen=True),
        Choices("nl", sections=frozenset(), is_language_chosen=True),
        Choices("de", sections=frozenset()),
    ],
)
def test_choices_survive_being_written_as_a_place(choices: Choices) -> None:
    assert Choices.from_place(choices.as_place(), "de") == choices


@pytest.mark.parametrize("place", ["", "unsinn", "language=xx&draft=7", "%%%"])
def test_a_place_that_is_not_understood_gives_the_usual_choices(place: str) -> None:
    assert Choices.from_place(place, "nl") == Choices("nl")


def test_choices_change_the_pages(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(sample_window, qtbot)
    everything = area.preview.page_count
    for section in set(Section) - {Section.RESULTS}:
        area.options.sections[section].click()
    area.options.language.choose("nl")
    area.options.language.activated.emit(0)
    qtbot.waitUntil(lambda: area.preview.page_count < everything, timeout=WAIT)
    assert area.options.choices.sections == {Section.RESULTS}
    qtbot.waitUntil(lambda: area.preview.view.accessibleName() == _first_page(area, "Managementsamenvatting"))


def _first_page(area: ReportArea, title: str) -> str:
    return f"Seite 1 von {area.preview.page_count}: {title}"


def test_the_choices_are_kept_when_the_window_is_built_anew(sample_window: MainWindow, app: App, qtbot: QtBot) -> None:
    area = report(sample_window)
    area.options.reference.setText("10-45")
    area.options.sections[Section.METHOD].click()
    app.settings.change(language="nl")
    area = report(sample_window)
    assert area.options.choices.reference == "10-45"
    assert Section.METHOD not in area.options.choices.sections
    settled(area, qtbot)


def test_the_report_follows_the_language_of_the_window_until_one_is_chosen(
    sample_window: MainWindow, app: App, qtbot: QtBot
) -> None:
    assert report(sample_window).options.choices.language == "de"
    app.settings.change(language="nl")
    area = report(sample_window)
    assert area.options.language.chosen == area.options.choices.language == "nl"
    area.options.language.choose("en")
    area.options.language.activated.emit(area.options.language.currentIndex())
    app.settings.change(language="de")
    area = report(sample_window)
    assert area.options.language.chosen == area.options.choices.language == "en"
    settled(area, qtbot)


# preview


def test_the_preview_shows_the_pages_of_the_file(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    area = previewed(sample_window, qtbot)
    asked.file = tmp_path / "bericht.pdf"
    path = saved(area, Format.PDF, qtbot)
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == area.preview.page_count
    assert area.preview.pages.count() == area.preview.page_count
    assert area.preview.view.accessibleName() == _first_page(area, "Management-Zusammenfassung")
    settled(area, qtbot)


def test_pages_turn_by_key_and_list(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(sample_window, qtbot)
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


def test_page_down_scrolls_before_it_turns(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(sample_window, qtbot)
    settled(area, qtbot)
    bar = area.preview.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(area.preview.view, Qt.Key.Key_PageDown)
    assert (area.preview.page, bar.value() > 0) == (0, True)
    bar.setValue(bar.maximum())
    qtbot.keyClick(area.preview.view, Qt.Key.Key_PageDown)
    assert (area.preview.page, bar.value()) == (1, 0)
    settled(area, qtbot)


def test_zoom_changes_the_size_of_the_page(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(sample_window, qtbot)
    settled(area, qtbot)

    def width() -> int:
        return area.preview.sheet.pixmap().width()

    before = width()
    area.preview.zoom_in()
    qtbot.waitUntil(lambda: width() > before, timeout=WAIT)
    area.preview.fit_width()
    qtbot.waitUntil(lambda: width() == before, timeout=WAIT)


def test_no_page_of_another_assessment_is_shown_while_the_preview_is_being_made(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    area = previewed(sample_window, qtbot)
    settled(area, qtbot)
    now = area.bench.assessment_id
    other = next(each.id for each in session_of(sample_window).assessments if each.id != now)
    area.bench.choose_assessment(other)
    assert (area.preview.page_count, area.preview.pages.count()) == (0, 0)
    assert area.preview.sheet.pixmap().isNull()
    assert area.preview.sheet.text() == "Die Vorschau entsteht …"
    qtbot.waitUntil(lambda: area.preview.page_count > 0, timeout=WAIT)
    settled(area, qtbot)


def test_a_change_in_the_file_is_shown_in_the_preview(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = previewed(sample_window, qtbot)
    settled(area, qtbot)
    everything = area.preview.page_count
    session = session_of(sample_window)
    for each in session.subjects(area.bench.assessment_id)[1:]:
        session.remove_subject(each.id)
    qtbot.waitUntil(lambda: area.preview.page_count < everything, timeout=WAIT)
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


def warnings_of(window: MainWindow, choices: Choices | None = None) -> list[str]:
    return [each.text for each in Review(frame_of(window).bench).warnings(choices or Choices("de"))]


def test_warnings_name_what_is_open(sample_window: MainWindow) -> None:
    assert warnings_of(sample_window) == ["4 Fragen sind offen."]


def test_the_number_of_remarks_stands_below_the_buttons_and_leads_to_them(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    session_of(sample_window).adopt_measure(frame_of(sample_window).bench.assessment_id, "MA15")
    area = report(sample_window)
    assert area.options.remarks.text() == "2 Hinweise vor dem Export"
    assert not area.options.remarks.visibleRegion().isEmpty()
    area.options.remarks.click()
    assert focus().accessibleDescription() == "4 Fragen sind offen."
    qtbot.waitUntil(lambda: not focus().visibleRegion().isEmpty())
    area.options.show_warnings([])
    assert not area.options.remarks.isVisible()
    settled(area, qtbot)


def test_a_measure_that_nobody_owns_is_named_and_shown(sample_window: MainWindow, qtbot: QtBot) -> None:
    session = session_of(sample_window)
    session.adopt_measure(frame_of(sample_window).bench.assessment_id, "MA15")
    area = report(sample_window)
    assert "1 Maßnahme im Plan hat keine Verantwortlichen." in warnings_of(sample_window)
    warning = Review(area.bench).warnings(area.options.choices)[-1]
    area.options.remedy_asked.emit(warning)
    measures = frame_of(sample_window).area
    assert isinstance(measures, MeasuresArea)
    assert [each.id for each in measures.list.view.filter.shown()] == ["MA15"]
    settled(area, qtbot)


def test_a_final_report_wants_a_closed_assessment(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = report(sample_window)
    area.options.version.choose(False)
    area.options.version.activated.emit(1)
    click(area.options, "Erhebung abschließen")
    assert session_of(sample_window).assessment(area.bench.assessment_id).closed
    assert "Endfassung" not in " ".join(warnings_of(sample_window, area.options.choices))
    settled(area, qtbot)


def test_few_answers_make_a_provisional_report(window: MainWindow) -> None:
    assert warnings_of(window)[0] == "Das Ergebnis ist vorläufig, weil zu wenige Fragen beantwortet sind."


# saving


def test_each_format_is_saved_as_it_should(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    area = report(sample_window)
    asked.file = tmp_path / "bericht.xlsx"
    assert openpyxl.load_workbook(saved(area, Format.XLSX, qtbot)).sheetnames
    asked.file = tmp_path / "bericht.json"
    assert json.loads(saved(area, Format.JSON, qtbot).read_text(encoding="utf-8"))
    asked.file = tmp_path / "bericht.pdf"
    assert saved(area, Format.PDF, qtbot) == tmp_path / "bericht.pdf"
    settled(area, qtbot)


def test_the_name_is_proposed_in_the_last_folder(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    area = report(sample_window)
    folder = tmp_path / "Berichte"
    folder.mkdir()
    asked.file = folder / "x.json"
    saved(area, Format.JSON, qtbot)
    assert memory.export_folder() == folder
    asked.file = None
    area.save(Format.PDF)
    kind, _, proposal = asked.shown[-1]
    assert kind == "save_file"
    day = date.today().isoformat()
    assert proposal == folder / f"{day}_Gemeinde-Moorwieden-Beispiel_Leitungsbericht_Entwurf.pdf"
    settled(area, qtbot)


def test_leaving_the_file_dialog_writes_nothing(sample_window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    area = report(sample_window)
    area.save(Format.PDF)
    assert asked.kinds() == ["save_file"]
    assert not area.saving.is_busy
    settled(area, qtbot)


def test_the_toast_opens_the_file_and_its_folder(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    area = report(sample_window)
    asked.file = tmp_path / "bericht.json"
    saved(area, Format.JSON, qtbot)
    toast = sample_window.findChild(ToastBar)
    assert toast is not None
    assert toast.accessibleName() == "Bericht gespeichert: bericht.json"
    click(toast, "Öffnen")
    saved(area, Format.JSON, qtbot)
    click(toast, "Ordner zeigen")
    assert opened == [str(tmp_path / "bericht.json"), str(tmp_path)]
    settled(area, qtbot)


def failing_once(error: Exception) -> Callable[..., None]:
    real, errors = saving_module.write, [error]

    def write(*arguments: Any) -> None:
        if errors:
            raise errors.pop()
        real(*arguments)

    return write


def test_a_file_open_elsewhere_is_tried_again(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = report(sample_window)
    asked.file, asked.choices = tmp_path / "bericht.json", [0]
    monkeypatch.setattr(saving_module, "write", failing_once(TargetBusy(asked.file)))
    assert saved(area, Format.JSON, qtbot) == asked.file
    assert asked.shown[1] == ("choose", "TargetBusy", ("Erneut versuchen", "Anderer Name …"))
    settled(area, qtbot)


def test_a_file_open_elsewhere_gets_another_name(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = report(sample_window)
    asked.file, asked.choices = tmp_path / "bericht.json", [1]
    monkeypatch.setattr(saving_module, "write", failing_once(TargetBusy(asked.file)))
    assert saved(area, Format.JSON, qtbot) == asked.file
    assert asked.kinds() == ["save_file", "choose", "save_file"]
    settled(area, qtbot)


def test_stopping_leaves_the_folder_as_it_was(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    area = report(sample_window)
    folder = tmp_path / "Berichte"
    folder.mkdir()
    asked.file = folder / "bericht.pdf"
    area.save(Format.PDF)
    job = next(each for each in sample_window.findChildren(Job) if each.is_shown)
    with qtbot.waitSignal(job.failed, timeout=WAIT) as blocker:
        job.cancel()
    assert blocker.args is not None
    assert isinstance(blocker.args[0], Cancelled)
    assert list(folder.iterdir()) == []
    settled(area, qtbot)


def test_closing_the_window_ends_what_is_at_work(sample_window: MainWindow, qtbot: QtBot) -> None:
    report(sample_window)
    qtbot.wait(300)
    started = time.monotonic()
    sample_window.close()
    assert time.monotonic() - started < 5
    QApplication.processEvents()


class Heartbeat(QObject):
    """Beats every five milliseconds and notes when."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = [time.perf_counter()]
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(lambda: self.beats.append(time.perf_counter()))
        self._timer.start()

    @property
    def longest_pause(self) -> float:
        return max(later - earlier for earlier, later in pairwise(self.beats))


@pytest.mark.parametrize("format", list(Format))
def test_the_window_stays_alive_while_a_report_is_written(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot, format: Format
) -> None:
    """A tenth of a second feels like at once. Two more tries, because other work may share the machine."""
    area = report(sample_window)
    asked.file = tmp_path / f"bericht.{format}"
    settled(area, qtbot)
    pauses = []
    for _ in range(3):
        heartbeat = Heartbeat()
        saved(area, format, qtbot)
        pauses.append(heartbeat.longest_pause)
        heartbeat.deleteLater()
        settled(area, qtbot)
        if pauses[-1] < 0.1:
            break
    assert min(pauses) < 0.1, pauses


# the whole way


def start_over(app: App, qtbot: QtBot) -> MainWindow:
    window = app.open_window()
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_from_the_first_start_to_a_report_in_four_clicks(
    app: App, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    window = start_over(app, qtbot)
    asked.file = tmp_path / "bericht.pdf"
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    page.sample.click()  # 1
    qtbot.waitUntil(lambda: window.is_open and frame_of(window).isVisible(), timeout=WAIT)
    click(window, "Bericht")  # 2
    area = frame_of(window).area
    assert isinstance(area, ReportArea)
    with qtbot.waitSignal(area.saving.saved, timeout=WAIT):
        click(window, "&PDF speichern …")  # 3, and 4 in the system's own dialog
    assert asked.kinds() == ["save_file"]
    with pypdfium2.PdfDocument(asked.file) as document:
        assert len(document) > 10
        assert "Moorwieden" in document[0].get_textpage().get_text_bounded()
    settled(area, qtbot)


def test_from_the_first_start_to_a_report_by_keyboard_alone(
    app: App, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    window = start_over(app, qtbot)
    asked.file = tmp_path / "bericht.pdf"
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.is_open and frame_of(window).isVisible(), timeout=WAIT)
    qtbot.keyClick(focus(), Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(frame_of(window).area, ReportArea), timeout=WAIT)
    area = frame_of(window).area
    assert isinstance(area, ReportArea)
    for _ in range(12):
        if focus() is area.options.pdf:
            break
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus() is area.options.pdf
    with qtbot.waitSignal(area.saving.saved, timeout=WAIT):
        qtbot.keyClick(focus(), Qt.Key.Key_Space)
    assert asked.file.stat().st_size > 50_000
    settled(area, qtbot)


def test_answer_close_reopen_undo_and_export(
    app: App, file: Path, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    window = app.open_window(str(file))
    session, bench = session_of(window), frame_of(window).bench
    organisation = session.subjects(bench.assessment_id)[0].id
    session.rate(organisation, "A1.3", 4)
    window.close()
    window = app.open_window(str(file))
    session = session_of(window)
    assert session.answer(organisation, "A1.3").value == 4
    session.rate(organisation, "A1.3", 0)
    window.undo()
    assert session.answer(organisation, "A1.3").value == 4
    asked.file = tmp_path / "bericht.json"
    area = report(window)
    exported = json.loads(saved(area, Format.JSON, qtbot).read_text(encoding="utf-8"))
    questions = [each for row in exported["dimensions"] for each in row["questions"]]
    assert next(each["value"] for each in questions if each["id"] == "A1.3") == 4
    settled(area, qtbot)


# what outlives the area


def test_pictures_that_come_late_meet_no_area_that_is_gone(
    window: MainWindow, app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = report(window)
    previewed(window, qtbot)
    settled(area, qtbot)
    goes_on = threading.Event()
    draw = area_module.draw_page
    monkeypatch.setattr(area_module, "draw_page", lambda *given: (goes_on.wait(5), draw(*given))[1])
    area.preview.zoom_in()
    with qtbot.captureExceptions() as faults:
        app.settings.change(language="nl")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        goes_on.set()
        again = report(window)
        assert again is not area
        settled(again, qtbot)
    assert faults == []


@pytest.mark.parametrize("way", ["language", "close"])
def test_an_export_tells_its_outcome_before_its_area_goes(
    window: MainWindow,
    app: App,
    asked: Dialogs,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    area = report(window)
    previewed(window, qtbot)
    settled(area, qtbot)
    goes_on = threading.Event()

    def fail(*_: object) -> None:
        goes_on.wait(5)
        raise DiskFull(tmp_path / "bericht.json")

    monkeypatch.setattr(saving_module, "write", fail)
    asked.file = tmp_path / "bericht.json"
    area.save("json")
    with qtbot.captureExceptions() as faults:
        if way == "language":
            app.settings.change(language="nl")
        else:
            window.close_file()
        goes_on.set()
        qtbot.waitUntil(lambda: window.frame is None or window.frame.area is not area)
    assert asked.kinds() == ["save_file", "choose"]
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


def test_only_the_parts_that_the_report_has_are_offered(sample_window: MainWindow, window: MainWindow) -> None:
    def offered(shown: MainWindow) -> set[Section]:
        frame_of(shown).go("report")
        area = frame_of(shown).area
        assert isinstance(area, ReportArea)
        return {each for each, tick in area.options.sections.items() if not tick.isHidden()}

    assert offered(window) == set(Section) - {Section.STAFF, Section.PROCESSES, Section.COMBINED}
    assert offered(sample_window) == set(Section)
