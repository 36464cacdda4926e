"""What a screen reader is told. That every control has its name is looked for in every screen: tests/screens."""

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.looks import frame_of, rate
from ui import announce
from ui.charts.chart_widget import ChartWidget
from ui.main_window import MainWindow


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
