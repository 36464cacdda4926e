"""What a screen reader and a keyboard find."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.ui.looks import frame_of, rate
from ui import announce
from ui.app import App
from ui.areas import AREAS
from ui.charts.chart_widget import ChartWidget
from ui.main_window import MainWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    ChartWidget,
)


def is_named(widget: QWidget, labelled: set[QWidget]) -> bool:
    if widget.accessibleName() or widget in labelled:
        return True
    return isinstance(widget, QAbstractButton) and bool(widget.text())


def unnamed(root: QWidget) -> list[str]:
    """Controls in view that a screen reader could only call by their kind."""
    labelled = {label.buddy() for label in root.findChildren(QLabel) if label.buddy()}
    found = []
    for widget in root.findChildren(QWidget):
        inside = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox) or (
            isinstance(widget.parentWidget(), QWidget) and widget.parentWidget().inherits("QComboBoxPrivateContainer")
        )
        own = widget.objectName().startswith("qt_") or type(widget).__name__ in ("QTableCornerButton", "QHeaderView")
        scrolls = widget.parentWidget() is not None and widget.parentWidget().objectName().startswith("qt_")
        if isinstance(widget, CONTROLS) and widget.isVisible() and not (inside or own or scrolls):
            if isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QTableView | QTabBar):
                continue  # corner of a table, arrows of a tab bar: made by Qt
            if not is_named(widget, labelled):  # type: ignore[arg-type]
                found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_every_control_of_every_area_has_a_name(window: MainWindow) -> None:
    for index, area in enumerate(AREAS):
        window.show_area(index)
        QApplication.processEvents()
        assert unnamed(window) == [], area.id


def test_every_control_of_list_and_services_has_a_name(window: MainWindow) -> None:
    for place, view in (("K1", 0), ("K1", 1), ("A5.5", 0)):
        area = rate(window, place)
        area.show_view(view)
        QApplication.processEvents()
        assert unnamed(window) == []


def test_the_start_page_is_named(app: App) -> None:
    window = app.open_window()
    QApplication.processEvents()
    assert unnamed(window) == []


def test_a_level_is_a_radio_button_with_level_and_sentence(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    card = area.page.answer.cards[3]
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() is QAccessible.Role.RadioButton
    question = area.bench.session.survey(area.bench.assessment_id).questions["A1.1"]
    option = question.options[3]
    assert interface.text(QAccessible.Text.Name) == f"Stufe 3, {option.name['de']}"
    assert interface.text(QAccessible.Text.Description) == f"{option.descriptor['de']} ◆ Ziel"


def test_the_group_of_levels_is_named_by_the_question(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    assert area.page.answer.accessibleName() == area.page.heading.text()


def test_a_chart_has_its_role_and_its_finding_as_name(window: MainWindow) -> None:
    chart = frame_of(window).findChild(ChartWidget)
    assert chart is not None
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.role() is QAccessible.Role.Chart
    assert chart.chart is not None
    assert interface.text(QAccessible.Text.Name) == chart.chart.sentence


def test_saving_a_level_and_a_new_question_are_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    area = rate(window, "A1.3")
    monkeypatch.setattr(announce, "say", lambda _widget, text: said.append(text))
    area.page.answer.cards[2].click()
    area.page.go_on()
    assert said[0].startswith("Stufe 2, ")
    assert said[0].endswith(", gespeichert")
    assert said[-1].startswith("A1.4")


def test_the_focus_is_on_the_heading_after_an_area_switch(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    assert area.page.heading.hasFocus()
