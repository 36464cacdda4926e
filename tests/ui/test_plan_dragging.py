"""Maßnahmen: bars and points are moved with the mouse, by the same operations and questions as with the keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from reifegrad.domain.plan import Quarter
from reifegrad.domain.workspace import Component, Override, OverrideKey
from reifegrad.report import format
from reifegrad.report.model import MeasureRow
from tests.ui.conftest import Dialogs
from tests.ui.looks import session_of
from tests.ui.plans import plan
from tests.ui.pulling import LEFT, at, field, hold, middle, pull
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.override_dialog import OverrideDialog
from ui.plan.size_dialog import SizeDialog


def row(area: MeasuresArea, id: str) -> MeasureRow:
    return next(each for each in area.bench.plan_sheet().measures if each.id == id)


def give_reason(asked: Dialogs, reason: str) -> None:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog | SizeDialog)
        dialog.reason_field.setPlainText(reason)
        return dialog.verb.isEnabled()

    asked.on_run = fill


@pytest.fixture
def schedule(sample_window: MainWindow) -> MeasuresArea:
    area = plan(sample_window, "quarters")
    area.choose("MC28")
    return area


def test_a_bar_is_moved_to_another_quarter_with_the_reason_that_the_keys_ask_for(
    sample_window: MainWindow, schedule: MeasuresArea, asked: Dialogs
) -> None:
    chart, start = schedule.timeline.view.chart, row(schedule, "MC28").quarters[0]
    give_reason(asked, "Haushalt erst dann.")
    hold(chart, middle(chart, str(start), "MC28"), middle(chart, str(start.plus(2)), "MC28"))
    assert format.quarter(start.plus(2), "de") in schedule.timeline.drag.text
    assert asked.kinds() == []
    QTest.mouseRelease(chart, LEFT, pos=middle(chart, str(start.plus(2)), "MC28"))
    QApplication.processEvents()
    found = session_of(sample_window).overrides[OverrideKey("MC28", Component.QUARTER)]
    assert found == Override(str(start.plus(2)), "Haushalt erst dann.")
    assert asked.kinds() == ["run"]
    assert not schedule.details.is_open
    sample_window.undo()
    assert not session_of(sample_window).overrides.get(OverrideKey("MC28", Component.QUARTER))
    assert row(schedule, "MC28").quarters[0] == start


def test_a_pull_concerns_its_own_bar_also_while_something_typed_keeps_the_details_at_another_measure(
    sample_window: MainWindow, schedule: MeasuresArea, asked: Dialogs
) -> None:
    chart, start = schedule.timeline.view.chart, row(schedule, "MC28").quarters[0]
    schedule.open_measure("MA22")
    schedule.details.panel.form.cost_once.line.setText("4500,50")
    asked.agrees = False
    give_reason(asked, "Haushalt erst dann.")
    QApplication.processEvents()
    pull(chart, middle(chart, str(start), "MC28"), middle(chart, str(start.plus(2)), "MC28"))
    found = session_of(sample_window).overrides
    assert OverrideKey("MC28", Component.QUARTER) in found
    assert OverrideKey("MA22", Component.QUARTER) not in found
    assert schedule.details.panel.measure_id == "MA22"


def test_esc_gives_up_a_pull_and_letting_go_then_does_nothing(
    sample_window: MainWindow, schedule: MeasuresArea, asked: Dialogs
) -> None:
    chart, start = schedule.timeline.view.chart, row(schedule, "MC28").quarters[0]
    end = middle(chart, str(start.plus(2)), "MC28")
    before = session_of(sample_window).last_step
    hold(chart, middle(chart, str(start), "MC28"), end)
    assert schedule.timeline.drag.is_pulling
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert not schedule.timeline.drag.is_pulling
    QTest.mouseMove(chart, end + QPoint(20, 0))
    QTest.mouseRelease(chart, LEFT, pos=end)
    QApplication.processEvents()
    assert session_of(sample_window).last_step is before
    assert asked.kinds() == []
    assert not schedule.details.is_open


def test_a_pull_comes_to_nothing_once_the_plan_is_another(
    sample_window: MainWindow, schedule: MeasuresArea, asked: Dialogs
) -> None:
    chart, start = schedule.timeline.view.chart, row(schedule, "MC28").quarters[0]
    end = middle(chart, str(start.plus(2)), "MC28")
    hold(chart, middle(chart, str(start), "MC28"), end)
    session = session_of(sample_window)
    session.override_measure("MC28", Component.QUARTER, str(start.plus(1)), "Beschluss.")
    QTest.mouseRelease(chart, LEFT, pos=end)
    QApplication.processEvents()
    assert asked.kinds() == []
    assert session.overrides[OverrideKey("MC28", Component.QUARTER)].value == str(start.plus(1))
    hold(chart, middle(chart, str(start.plus(1)), "MC28"), end)
    session.undo()
    QTest.mouseMove(chart, end + QPoint(5, 0))
    assert not schedule.timeline.drag.is_pulling
    QTest.mouseRelease(chart, LEFT, pos=end)


def test_the_end_of_a_bar_is_pulled_to_a_due_date(sample_window: MainWindow, schedule: MeasuresArea) -> None:
    chart, measure = schedule.timeline.view.chart, row(schedule, "MC28")
    last = field(chart, str(measure.quarters[-1]))
    target = measure.quarters[-1].plus(1)
    y = middle(chart, last.id, "MC28").y()
    end = QPoint(at(chart, last.x + last.width - 2, 0).x(), y)
    pull(chart, end, middle(chart, str(target), "MC28"))
    assert session_of(sample_window).records["MC28"].due == target.last_day
    assert row(schedule, "MC28").quarters == measure.quarters
    # the square that stands there now is taken hold of as well, and never goes before the start
    square = QPoint(at(chart, field(chart, str(target)).x + field(chart, str(target)).width, 0).x() - 2, y)
    pull(chart, square, middle(chart, str(measure.quarters[0].plus(-1)), "MC28"))
    assert session_of(sample_window).records["MC28"].due == measure.quarters[0].last_day
    sample_window.undo()
    assert session_of(sample_window).records["MC28"].due == target.last_day


def test_a_click_on_a_bar_still_opens_the_measure(schedule: MeasuresArea) -> None:
    chart, start = schedule.timeline.view.chart, row(schedule, "MC28").quarters[0]
    QTest.mouseClick(chart, LEFT, pos=middle(chart, str(start), "MC28"))
    assert schedule.details.panel.measure_id == "MC28"


def test_a_point_is_moved_to_other_values_with_a_reason_in_one_step(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "matrix")
    chart = area.matrix.view.chart
    assert chart.chart
    mark = chart.chart.marks[0]
    before = row(area, mark.id)
    target = "2 XL"
    assert f"{before.impact} {before.effort}" != target
    box = field(chart, target)
    start = at(chart, mark.x + mark.width / 2, mark.y + mark.height / 2)
    end = at(chart, box.x + box.width / 2, box.y + box.height / 2)
    give_reason(asked, "So in der Runde beraten.")
    hold(chart, start, end)
    assert " 2," in area.matrix.drag.text
    QTest.mouseRelease(chart, LEFT, pos=end)
    QApplication.processEvents()
    found = session_of(sample_window).overrides
    for component, value in ((Component.IMPACT, "2"), (Component.EFFORT, "XL")):
        assert found[OverrideKey(mark.id, component)] == Override(value, "So in der Runde beraten.")
    assert (row(area, mark.id).impact, row(area, mark.id).effort) == (2, "XL")
    assert area.matrix.list.current_id == mark.id
    sample_window.undo()
    assert (row(area, mark.id).impact, row(area, mark.id).effort) == (before.impact, before.effort)


def test_a_point_that_is_let_go_where_it_was_or_beside_all_fields_asks_nothing(
    sample_window: MainWindow, asked: Dialogs
) -> None:
    area = plan(sample_window, "matrix")
    chart = area.matrix.view.chart
    assert chart.chart
    mark = chart.chart.marks[0]
    before = row(area, mark.id)
    start = at(chart, mark.x + mark.width / 2, mark.y + mark.height / 2)
    for end in (start + QPoint(12, 0), QPoint(2, 2)):
        hold(chart, start, end)
        assert f" {before.impact}," in area.matrix.drag.text
        QTest.mouseRelease(chart, LEFT, pos=end)
        QApplication.processEvents()
    assert asked.kinds() == []
    assert not area.details.is_open


def test_quarters_know_their_last_day() -> None:
    assert [Quarter(2028, each).last_day.isoformat()[5:] for each in (1, 2, 3, 4)] == [
        "03-31",
        "06-30",
        "09-30",
        "12-31",
    ]
