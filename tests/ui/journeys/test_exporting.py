"""What leadership and departments get: the same measures as PDF, workbook and data, saved by keys and read back."""

import json
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from tests.ui.journeys.conftest import SystemDialogs
from tests.ui.journeys.person import Person
from tests.ui.looks import frame_of
from tests.ui.reports import WAIT
from ui.main_window import MainWindow
from ui.report.area import ReportArea

pytestmark = pytest.mark.usefixtures("heartbeat")

BUTTONS = {"Leitung.pdf": "PDF speichern …", "Fachämter.xlsx": "Excel speichern …", "Daten.json": "JSON …"}


def test_pdf_workbook_and_data_name_the_same_measures(
    sample_window: MainWindow, person: Person, asked: SystemDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    person.press("Ctrl+6")
    area = frame_of(sample_window).area
    assert isinstance(area, ReportArea)
    assert area.options.remarks.isVisible(), "what is worth knowing first"
    for name, button in BUTTONS.items():
        asked.file = tmp_path / name
        with qtbot.waitSignal(area.saving.saved, timeout=WAIT):
            person.choose(button)
    assert person.clicks == 0
    assert person.met == []

    report = area.bench.report()
    planned = [each.id for each in report.measures]
    assert [each for each in ids_of_workbook(tmp_path / "Fachämter.xlsx") if each in planned] == planned
    data = json.loads((tmp_path / "Daten.json").read_text(encoding="utf-8"))
    assert [each["id"] for each in data["measures"]] == planned
    with pypdfium2.PdfDocument(tmp_path / "Leitung.pdf") as document:
        text = " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    assert all(each.title[:20] in text for each in report.summary.top_measures)


def ids_of_workbook(path: Path) -> list[str]:
    rows = list(openpyxl.load_workbook(path)["Maßnahmen"].iter_rows(values_only=True))
    head = next(at for at, row in enumerate(rows) if "ID" in row)
    column = rows[head].index("ID")
    return [str(row[column]) for row in rows[head + 1 :] if row[column]]
