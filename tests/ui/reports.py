"""Ways through the area "Bericht" that its tests share."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reifegrad.exports import Format
from reifegrad.report.templates import Section
from tests.ui.looks import frame_of
from ui.main_window import MainWindow
from ui.report.area import ReportArea
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


def tick(area: ReportArea, section: Section, wanted: bool) -> None:
    """Take a part into the report, or leave it out."""
    items = area.options.sections.list
    for at in range(items.count()):
        if items.item(at).text() == area.bench.words.report(f"sections.{section}"):
            items.item(at).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            return
    raise AssertionError(section)


def first_page(area: ReportArea, title: str) -> str:
    """What a screen reader is told of the first page."""
    return f"Seite 1 von {area.preview.page_count}: {title}"
