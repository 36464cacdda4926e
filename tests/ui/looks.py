"""Finding things in a window the way a person names them."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QToolButton, QWidget

from reifegrad.domain.survey import SubjectKind
from reifegrad.session import Session
from ui.assessment_dialog import AssessmentDialog
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.grid import Grid
from ui.rate.views import View


def frame_of(window: MainWindow) -> Frame:
    assert window.frame is not None
    return window.frame


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def rate(window: MainWindow, place: str = "") -> RateArea:
    """Go to Bewerten, at a question if `place` names one."""
    frame_of(window).go("rate", place)
    area = frame_of(window).area
    assert isinstance(area, RateArea)
    return area


def fast_entry(window: MainWindow) -> RateArea:
    """The table of all services in Bewerten."""
    area = rate(window, SubjectKind.SERVICE)
    area.show_view(View.GRID)
    return area


def first_cell(area: RateArea) -> Grid:
    """The table of `fast_entry`, with the focus in its first cell."""
    area.grid.table.setFocus()
    area.grid.table.setCurrentIndex(area.grid.model.index(0, 0))
    return area.grid


def beginning(title: str, survey_id: str = "", short_form: bool = False) -> Callable[[QDialog], bool]:
    """A person who fills the dialog about a new assessment and begins; tells whether the dialog accepted it."""

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, AssessmentDialog)
        assert dialog.surveys is not None
        if survey_id:
            dialog.surveys.choose(survey_id)
        dialog.titles.title.setText(title)
        dialog.short_form.setChecked(short_form)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    return fill


def click(root: QWidget, text: str) -> None:
    """Click the visible button with this text; widgets that were just made get their turn to appear."""
    QApplication.processEvents()
    buttons = [each for each in root.findChildren(QAbstractButton) if not isinstance(each, QToolButton)]  # icons only
    found = [each for each in buttons if each.isVisible() and each.text() == text]
    assert len(found) == 1, (text, len(found))
    found[0].click()


def focus() -> QWidget:
    """Return the widget with the focus; a window that was just shown or left by a dialog takes a moment to get it."""
    for _ in range(100):
        if QApplication.focusWidget():
            break
        QTest.qWait(20)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
