"""The area of measures as tests look at it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reifegrad.domain.plan import MeasureStatus
from tests.ui.looks import frame_of, session_of
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.table import Column

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def plan(window: MainWindow, place: str = "list") -> MeasuresArea:
    frame_of(window).go("measures", place)
    area = frame_of(window).area
    assert isinstance(area, MeasuresArea)
    QApplication.processEvents()
    return area


def shown(area: MeasuresArea) -> list[str]:
    """Ids of the measures in the list."""
    return [each.id for each in area.list.view.filter.shown()]


def cell(area: MeasuresArea, column: Column) -> str:
    """The current measure's text in a column."""
    index = area.list.view.currentIndex()
    return str(area.list.view.model().index(index.row(), column).data())


def status_of(window: MainWindow, id: str) -> MeasureStatus:
    record = session_of(window).records.get(id)
    return record.status if record else MeasureStatus.PROPOSED
