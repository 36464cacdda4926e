"""From a first start to a report that can be sent."""

from pathlib import Path
from time import monotonic

import pypdfium2
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.journeys.conftest import SystemDialogs
from tests.ui.journeys.person import Person
from tests.ui.looks import frame_of
from tests.ui.reports import WAIT, settled
from ui.main_window import MainWindow
from ui.report.area import ReportArea

pytestmark = pytest.mark.usefixtures("heartbeat")


@pytest.fixture(autouse=True)
def quick_preview() -> None:
    """The real one is what a person waits for, or goes past."""


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_a_report_in_four_clicks_or_by_keys_alone_within_a_minute_and_nothing_to_fill_in(
    start: MainWindow, person: Person, asked: SystemDialogs, tmp_path: Path, qtbot: QtBot, by_keyboard: bool
) -> None:
    began = monotonic()
    asked.file = tmp_path / "bericht.pdf"
    if by_keyboard:
        person.press("Return")
    else:
        person.click(start, "Beispiel ansehen")
    qtbot.waitUntil(lambda: start.is_open and frame_of(start).isVisible(), timeout=WAIT)
    if by_keyboard:
        person.press("Ctrl+Shift+E")
    else:
        person.click(start, "Bericht …")
    area = frame_of(start).area
    assert isinstance(area, ReportArea)
    if not by_keyboard:
        qtbot.waitUntil(lambda: area.preview.page_count > 0, timeout=WAIT)
    with qtbot.waitSignal(area.saving.saved, timeout=WAIT):
        if by_keyboard:
            person.choose("PDF speichern …")
        else:
            person.click(start, "PDF speichern …")
    assert len(asked.proposals) == 1
    assert person.clicks + 1 <= 5, "one more in the dialog of the system"
    assert person.met == [], "nothing was asked"
    qtbot.waitUntil(lambda: any(each.text() == "Öffnen" and each.isVisible() for each in buttons(start)))
    assert monotonic() - began < 60
    with pypdfium2.PdfDocument(asked.file) as document:
        assert len(document) > 10
        assert "Moorwieden" in document[0].get_textpage().get_text_bounded()
    if not by_keyboard:
        settled(area, qtbot)
    person.press("Ctrl+W")
    assert not start.is_open, "the sample is left without a question"
    assert person.met == []


def buttons(window: MainWindow) -> list[QPushButton]:
    return window.findChildren(QPushButton)
