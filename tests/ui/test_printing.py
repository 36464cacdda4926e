"""Printing: the report as it is, and in any other area the table or chart in view."""

from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reifegrad.report.printout import PrintedTable
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of
from tests.ui.reports import WAIT, report, settled
from ui.charts.chart_widget import ChartWidget
from ui.main_window import MainWindow
from ui.printing.dialog import PrintDialog
from ui.workbench import Toast


@pytest.fixture(autouse=True)
def quick_preview() -> None:
    """The real one: what is printed has as many pages."""


@pytest.fixture
def printed(asked: Dialogs, tmp_path: Path) -> Path:
    """Where the printer that is chosen in every dialog puts its pages."""
    asked.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    asked.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked.printer.setResolution(72)
    path = tmp_path / "gedruckt.pdf"
    asked.printer.setOutputFileName(str(path))
    return path


def test_the_report_is_printed_from_any_way_of_asking(
    window: MainWindow, asked: Dialogs, printed: Path, qtbot: QtBot, opened_paths: list[str]
) -> None:
    area = report(window)
    settled(area, qtbot)
    said: list[Toast] = []
    area.bench.toast_requested.connect(said.append)
    window.places.print_area()
    qtbot.waitUntil(lambda: not area.printing.is_busy and not area.previewing._is_held, timeout=WAIT)
    settled(area, qtbot)
    assert asked.shown[-1] == ("choose_printer", "Leitungsbericht")
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == area.preview.page_count
        across = [page.get_width() > page.get_height() for page in document]
    assert any(across), "the plan stays across"
    assert not across[0]
    assert "/MarkInfo" in PdfReader(printed).root_object, "in a file it stays readable for everyone"
    told = next(each for each in said if printed.name in each.text)
    assert told.action
    assert told.more
    told.action()
    told.more()
    assert opened_paths == [str(printed), str(printed.parent)]


def test_a_range_of_pages_is_printed_alone(window: MainWindow, asked: Dialogs, printed: Path, qtbot: QtBot) -> None:
    assert asked.printer is not None
    asked.printer.setFromTo(1, 2)
    area = report(window)
    settled(area, qtbot)
    area.options.paper.click()
    qtbot.waitUntil(lambda: not area.printing.is_busy, timeout=WAIT)
    settled(area, qtbot)
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == 2


def test_the_measures_are_printed_through_the_same_preview(
    window: MainWindow, asked: Dialogs, printed: Path, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, PrintDialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.preview.page_count > 0, timeout=WAIT)
        seen.append(dialog.preview.view.accessibleName())
        dialog.go.click()
        qtbot.waitUntil(lambda: not dialog.printing.is_busy, timeout=WAIT)
        dialog.close()
        return False

    asked.on_run = look
    frame_of(window).go("measures")
    window.places.print_area()
    assert seen[0].startswith("Seite 1 von")
    assert seen[0].endswith("Maßnahmen")
    assert printed.stat().st_size > 1000


def test_the_preview_is_closed_when_what_is_being_printed_is(
    window: MainWindow, asked: Dialogs, printed: Path, qtbot: QtBot
) -> None:
    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, PrintDialog)
        dialog.show()
        with qtbot.waitSignal(dialog.finished, timeout=WAIT):
            dialog.go.click()
            dialog.close()
            assert dialog.isVisible()
        return False

    asked.on_run = look
    frame_of(window).go("measures")
    window.places.print_area()
    assert printed.stat().st_size > 1000


def test_the_chart_with_the_focus_is_printed_alone(window: MainWindow, qtbot: QtBot) -> None:
    frame_of(window).go("analysis")
    area = frame_of(window).area
    assert area is not None
    everything = area.printable()
    assert everything is not None
    assert len(everything.parts) > 1
    area.findChildren(ChartWidget)[0].setFocus()
    one = area.printable()
    assert one is not None
    assert len(one.parts) == 1


def test_a_table_is_printed_as_it_is_seen(window: MainWindow) -> None:
    frame_of(window).go("measures")
    area = frame_of(window).area
    assert area is not None
    printout = area.printable()
    assert printout is not None
    table = next(each for each in printout.parts if isinstance(each, PrintedTable))
    assert "Maßnahme" in table.header
    shown = {each.title for each in area.bench.report().measures}
    assert {row[table.header.index("Maßnahme")] for row in table.rows} <= shown
