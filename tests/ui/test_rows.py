"""Rows of a table are as high as their texts, measured once for each width."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.widgets.rows import Cell, Row, RowsModel, RowsView
from ui.widgets.table import WrapDelegate
from ui.widgets.text import breakable

LONG = "Die Beschäftigten wissen, an wen sie sich mit Fragen zu den neuen Abläufen wenden können. " * 3
ROWS = [Row("A", (Cell("A1"), Cell(LONG))), Row("B", (Cell("A2"), Cell("kurz"))), Row("C", (Cell("A3"), Cell("")))]


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> RowsView:
    made = RowsView(("Nr.", "Frage"))
    qtbot.addWidget(made)
    made.resize(600, 100)
    made.show_rows(ROWS)
    made.show()
    qtbot.waitExposed(made)
    return made


def heights(view: RowsView) -> list[int]:
    QApplication.processEvents()
    return [view.rowHeight(y) for y in range(len(ROWS))]


def wanted(view: RowsView) -> list[int]:
    """What the delegate asks for, cell by cell, and the style at least."""
    option, delegate = QStyleOptionViewItem(), view.itemDelegate()
    view.initViewItemOption(option)
    assert isinstance(delegate, WrapDelegate)
    index, least = view.model().index, view.verticalHeader().sectionSizeHint(0)
    return [max(least, *(delegate.sizeHint(option, index(y, x)).height() for x in range(2))) for y in range(len(ROWS))]


def test_rows_follow_the_width_and_the_order(view: RowsView) -> None:
    wide = heights(view)
    assert wide == wanted(view)
    assert wide[0] > wide[1]
    view.resize(300, view.height())
    narrow = heights(view)
    assert narrow == wanted(view)
    assert narrow[0] > wide[0]
    view.resize(600, view.height())
    view.model().sort(1)
    assert heights(view) == wanted(view)
    assert sorted(heights(view)) == sorted(wide)


def test_other_rows_and_another_font_are_measured_anew(view: RowsView) -> None:
    before = heights(view)
    view.show_rows([ROWS[1], ROWS[0], ROWS[2]])
    assert heights(view) == [before[1], before[0], before[2]]
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    view.setFont(font)
    larger = heights(view)
    assert larger == wanted(view)
    assert larger[1] > before[0] / 2


def test_texts_are_measured_once_however_often_the_table_is_laid_out(
    view: RowsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[QModelIndex] = []
    monkeypatch.setattr(WrapDelegate, "sizeHint", lambda _self, _option, index: calls.append(index))
    for _ in range(3):
        view.updateGeometries()
        view.resizeRowsToContents()
    assert calls == []


def test_a_long_name_that_goes_on_in_another_line_has_room_for_it(view: RowsView) -> None:
    view.show_rows([*ROWS[1:], Row("D", (Cell("A4"), Cell("Ablage/Beschlüsse/Haushalt_und_Personal/" * 3)))])
    view.resize(300, view.height())
    assert heights(view) == wanted(view)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Fälle pro Jahr", "Fälle\npro Jahr"),
        ("Doorlopend digitaal", "Doorlopend\ndigitaal"),
        ("Automatisierung", "Automatisierung"),
        ("Es fehlt", "Es fehlt"),
    ],
)
def test_a_long_name_of_a_column_stands_in_two_lines_where_it_has_words(
    qapp: QApplication, name: str, shown: str
) -> None:
    model = RowsModel((name,), breaks=True)
    assert model.headerData(0, Qt.Orientation.Horizontal) == shown
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == name


def test_a_calculation_breaks_before_its_result_only() -> None:
    lines = breakable("Möglich sind 48. Index = 100 × 27 / 48 = 56,3.").split(" ")
    assert lines == ["Möglich", "sind", "48.", "Index", "=\u00a0100\u00a0×\u00a027\u00a0/\u00a048", "=\u00a056,3."]
