"""Maßnahmen: how wide the columns of the list are, and which cell is the current one."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reifegrad.preferences import Scheme
from tests.ui.plans import plan
from ui import theme
from ui.app import App
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.table import Column
from ui.plan.widths import least_widths
from ui.printing.collect import table_of


def test_widths_that_a_person_sets_are_kept(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    area.restore_view({"own_widths": "COST:150 NOWHERE:3 STATUS:x"})
    area.refresh(None)
    assert area.list.view.columnWidth(Column.COST) == 150
    assert area.view_state() == {"own_widths": "COST:150"}


def drag_edge(area: MeasuresArea, qtbot: QtBot, column: Column, by: int) -> None:
    """Drag the right edge of a column."""
    header = area.list.view.horizontalHeader()
    x = header.sectionViewportPosition(column) + header.sectionSize(column) - 2
    at, to = QPoint(x, header.height() // 2), QPoint(x + by, header.height() // 2)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(header.viewport().mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(header.viewport(), moved)
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=to)


def test_a_width_that_is_dragged_is_kept_and_never_below_its_heading(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    view = area.list.view
    width = view.columnWidth(Column.STATUS)
    drag_edge(area, qtbot, Column.STATUS, 20)
    assert view.columnWidth(Column.STATUS) == width + 20
    assert area.view_state() == {"own_widths": f"STATUS:{width + 20}"}
    drag_edge(area, qtbot, Column.STATUS, -width)
    assert view.columnWidth(Column.STATUS) == least_widths(area.table)[Column.STATUS]


def test_what_the_window_has_no_room_for_is_copied_and_printed(sample_window: MainWindow) -> None:
    area = plan(sample_window)
    sample_window.resize(theme.px(1024), theme.px(640))
    QApplication.processEvents()
    view = area.list.view
    view.opened.emit(view.current_id)
    assert view.isColumnHidden(Column.COST)
    printed = table_of(view)
    assert {view.measures.header[each] for each in (Column.RESPONSIBLE, Column.DUE, Column.COST)} <= {*printed.header}
    assert {printed.header[each] for each in printed.numeric} == {view.measures.header[Column.COST]}
    view.copy()
    assert QGuiApplication.clipboard().text().split("\n")[0].split("\t") == [*view.measures.header]
    area.list.filters.text.setText("ePayment")
    assert table_of(view).title.startswith("Maßnahmenplan: 1 von 76 Maßnahmen · 12 Personentage · 8.500,00")
    brief = area.matrix.list
    assert len(table_of(brief).header) == 4, "what is left out on purpose stays so"


def test_widths_that_nobody_set_are_not_kept(sample_window: MainWindow, qtbot: QtBot) -> None:
    """Columns go and come with the details; a mouse button that is down then drags none of them."""
    area = plan(sample_window)
    sample_window.resize(theme.px(1600), theme.px(800))
    QApplication.processEvents()
    view = area.list.view
    before = {each: view.columnWidth(each) for each in Column}
    window = sample_window.windowHandle()
    middle = view.visualRect(view.model().index(0, Column.MEASURE)).center()
    at = view.viewport().mapTo(sample_window, middle)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    view.opened.emit(view.current_id)
    assert view.isColumnHidden(Column.COST)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert area.view_state() == {"own_widths": ""}
    area.details.close_panel()
    QApplication.processEvents()
    assert {each: view.columnWidth(each) for each in Column} == before


def test_own_widths_grow_with_the_text(sample_window: MainWindow, app: App) -> None:
    plan(sample_window).restore_view({"own_widths": "COST:150"})
    app.settings.change(text_size=200)
    QApplication.processEvents()
    area = plan(sample_window)
    assert area.view_state() == {"own_widths": "COST:150"}
    sample_window.resize(4000, 800)
    QApplication.processEvents()
    assert area.list.view.columnWidth(Column.COST) == 300


@pytest.mark.parametrize("size", [100, 200])
def test_a_usual_long_word_for_who_is_responsible_is_whole(sample_window: MainWindow, app: App, size: int) -> None:
    app.settings.change(text_size=size)
    QApplication.processEvents()
    view = plan(sample_window).list.view
    words = [str(view.model().index(y, Column.RESPONSIBLE).data()) for y in range(view.model().rowCount())]
    assert "Verwaltungsleitung" in words
    needed = view.fontMetrics().horizontalAdvance("Verwaltungsleitung") + theme.px(16)
    assert view.columnWidth(Column.RESPONSIBLE) >= needed


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_the_current_cell_has_a_frame_that_goes_along(
    sample_window: MainWindow, app: App, qtbot: QtBot, scheme: Scheme
) -> None:
    app.settings.change(scheme=scheme)
    QApplication.processEvents()
    view = plan(sample_window).list.view
    sample_window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    row = view.currentIndex().row()
    view.setCurrentIndex(view.model().index(row, Column.MEASURE))

    def framed() -> list[Column]:
        """Columns whose cell has the colour of the focus at its left edge, in this row."""
        picture = view.viewport().grab().toImage()
        cells = {
            each: view.visualRect(view.model().index(row, each)) for each in Column if not view.isColumnHidden(each)
        }
        ratio = picture.devicePixelRatio()
        return [
            each
            for each, cell in cells.items()
            if picture.rect().contains(cell)
            and picture.pixelColor(round((cell.x() + 1) * ratio), round(cell.center().y() * ratio))
            == theme.colour("focus")
        ]

    assert framed() == [Column.MEASURE]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert framed() == [Column.NUMBER]
    view.clearFocus()
    assert framed() == []
