"""A file that is open for reading only: everything can be read, nothing offers to be changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from reifegrad.domain.plan import MeasureStatus
from reifegrad.session import Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, rate, session_of
from tests.ui.pulling import LEFT, at, hold, middle, pull
from ui.app import App
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.table import EDITABLE, Column
from ui.rate.subject_panel import SubjectPanel


@pytest.fixture
def reader(app: App, sample_template: Path, asked: Dialogs, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window over a file that another program has open for writing; opened for reading, the first choice."""
    asked.choices = [0]
    with Session.open(sample_template):
        window = app.open_window(str(sample_template))
        window.resize(1366, 768)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        assert session_of(window).read_only
        asked.shown.clear()
        yield window


def plan(window: MainWindow, place: str = "list") -> MeasuresArea:
    frame_of(window).go("measures", place)
    area = frame_of(window).area
    assert isinstance(area, MeasuresArea)
    QApplication.processEvents()
    return area


def editable_columns(area: MeasuresArea) -> list[Column]:
    view = area.list.view
    at = view.currentIndex().row()
    return [each for each in Column if view.model().index(at, each).flags() & Qt.ItemFlag.ItemIsEditable]


def is_offered(button: QAbstractButton) -> bool:
    return button.isVisible() and button.isEnabled()


def test_the_title_says_so(reader: MainWindow, sample_window: MainWindow) -> None:
    plan(reader)
    assert reader.windowTitle().endswith(" [Schreibgeschützt]")
    assert "[Schreibgeschützt]" not in sample_window.windowTitle()


def test_cells_of_the_plan_are_no_fields(reader: MainWindow) -> None:
    area = plan(reader)
    area.list.view.choose("MA22")
    assert editable_columns(area) == []


def test_nothing_moves_with_the_mouse_and_says_why(reader: MainWindow, asked: Dialogs) -> None:
    area = plan(reader, "quarters")
    measure = next(each for each in area.bench.plan_sheet().measures if each.quarters and not each.status.is_closed)
    chart = area.timeline.view.chart
    start, end = (middle(chart, str(measure.quarters[0].plus(by)), measure.id) for by in (0, 1))
    hold(chart, start, end)
    assert area.timeline.drag.text.startswith(f"{measure.id} ")
    QTest.mouseRelease(chart, LEFT, pos=end)
    area.show_place("matrix")
    chart = area.matrix.view.chart
    assert chart.chart
    mark = chart.chart.marks[0]
    pull(chart, at(chart, mark.x + 4, mark.y + 4), at(chart, mark.x + 60, mark.y + 60))
    assert asked.kinds() == []
    assert not area.details.is_open


def test_a_measure_can_be_read_and_not_changed(reader: MainWindow) -> None:
    panel = plan(reader, "MA22").details.panel
    form = panel.form
    assert form.responsible.line.text() == "Kämmerei"
    assert not any(each.isEnabled() for each in (form.status, form.lead))
    assert not form.due.open_button.isVisible()
    entries = (form.responsible, form.participants, form.due, form.cost_once, form.cost_yearly, form.funding)
    assert all(each.line.isReadOnly() for each in entries)
    assert form.progress.isReadOnly()
    assert form.remark.isReadOnly()
    changing = [panel.adopt, panel.edit, panel.remove]
    for line in panel.score.lines.values():
        changing += [line.change, line.reset]
    assert not any(map(is_offered, changing))


def test_a_proposal_is_not_offered_for_the_plan(reader: MainWindow) -> None:
    area = plan(reader)
    proposal = next(each for each in area.bench.report().measures if each.status is MeasureStatus.PROPOSED)
    area.open_measure(proposal.id)
    assert not is_offered(area.details.panel.adopt)


def test_nothing_in_the_menu_of_the_plan_is_enabled(reader: MainWindow, asked: Dialogs) -> None:
    area = plan(reader)
    assert not any(each.isEnabled() for each in area.menu_actions() if each)
    heads = [each for each in area.head.findChildren(QAbstractButton) if each.text().endswith("…")]
    assert heads
    assert not any(each.isEnabled() for each in heads)


def test_the_delete_key_takes_nothing_out_of_the_plan(reader: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    area = plan(reader)
    area.list.view.choose("MA22")
    before = dict(session_of(reader).records)
    qtbot.keyClick(area.list.view, Qt.Key.Key_Delete)
    assert (dict(session_of(reader).records), asked.shown) == (before, [])


def test_services_can_be_looked_at_only(reader: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    panel = rate(reader, "K1").findChild(SubjectPanel)
    assert panel is not None
    assert not any(each.isEnabled() for each in (panel.add_button, panel.edit_button, panel.remove_button))
    count = panel.list.count()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    panel.list.itemDoubleClicked.emit(panel.list.currentItem())
    assert (panel.list.count(), asked.shown) == (count, [])


def test_a_closed_assessment_is_not_offered_for_reopening(reader: MainWindow) -> None:
    area = rate(reader, "A1.1")
    first = session_of(reader).assessments[0]
    area.bench.choose_assessment(first.id)
    QApplication.processEvents()
    assert first.closed
    banner = frame_of(reader).area.banner  # type: ignore[union-attr]
    assert banner is not None
    assert banner.action_text == ""


def test_the_plan_goes_on_while_the_assessment_is_closed(sample_window: MainWindow) -> None:
    bench = plan(sample_window).bench
    session_of(sample_window).close_assessment(bench.assessment_id)
    area = plan(sample_window, "MA22")
    assert bench.is_read_only
    assert editable_columns(area) == list(EDITABLE)
    area.details.panel.form.responsible.line.setText("Bauamt")
    assert area.flush()
    assert session_of(sample_window).records["MA22"].responsible == "Bauamt"


def test_a_closed_assessment_offers_nothing_to_write_in_its_menu(sample_window: MainWindow) -> None:
    area = rate(sample_window, "A1.1")
    session_of(sample_window).close_assessment(area.bench.assessment_id)
    offered = {each.objectName() for each in area.page.actions_of_menu if each and each.isEnabled()}
    assert offered == {"rate.previous", "rate.next", "rate.open"}


def test_a_card_that_cannot_be_dragged_says_why(reader: MainWindow, qtbot: QtBot) -> None:
    board = plan(reader, "board").board
    column = next(each for each in board.columns.values() if each.cards.rowCount())
    card = column.visualRect(column.cards.index(0, Column.MEASURE)).center()
    qtbot.mousePress(column.viewport(), Qt.MouseButton.LeftButton, pos=card)
    place, left = QPointF(card + QPoint(60, 0)), Qt.MouseButton.LeftButton
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(column.viewport(), moved)
    said = [each.text() for each in reader.findChildren(QLabel)]
    assert any(each.startswith(f"{column.current_id} ") for each in said)
    assert not [each for each in board.findChildren(QLabel) if each.text().startswith("Ziehen")]
