"""From a first start to a report, and what departments and leadership get of it."""

import json
from pathlib import Path

import openpyxl
import pypdfium2
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reifegrad.exports import Format
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, frame_of, session_of
from tests.ui.reports import WAIT, report, saved, settled
from ui.app import App
from ui.main_window import MainWindow
from ui.report.area import ReportArea
from ui.start.page import StartPage


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
    qtbot.keyClick(focus(), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
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


def test_the_pdf_for_leadership_and_the_workbook_for_departments_name_the_same_measures(
    sample_window: MainWindow, asked: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    area = report(sample_window)
    assert area.options.remarks.isVisible(), "what is worth knowing first"
    asked.file = tmp_path / "Leitung.pdf"
    pdf = saved(area, Format.PDF, qtbot)
    asked.file = tmp_path / "Fachämter.xlsx"
    workbook = openpyxl.load_workbook(saved(area, Format.XLSX, qtbot))
    settled(area, qtbot)
    rows = list(workbook["Maßnahmen"].iter_rows(values_only=True))
    head = next(at for at, row in enumerate(rows) if "ID" in row)
    column = rows[head].index("ID")
    ids = [row[column] for row in rows[head + 1 :] if row[column]]
    planned = [each.id for each in area.bench.report().measures]
    assert [each for each in ids if each in planned] == planned
    with pypdfium2.PdfDocument(pdf) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    top = area.bench.report().summary.top_measures
    assert all(each.title[:20] in text for each in top)
