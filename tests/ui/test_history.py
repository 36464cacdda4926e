"""Verlauf: what has changed, and how next year begins."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Dialogs
from ui.assessment_dialog import AssessmentDialog
from ui.history.area import HistoryArea
from ui.history.follow_up import FollowUpDialog
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.workbench import Toast


def area_of(window: MainWindow) -> HistoryArea:
    assert window.frame
    window.frame.go("history")
    area = window.frame.area
    assert isinstance(area, HistoryArea)
    return area


def enter(dialog: FollowUpDialog | AssessmentDialog, day: date) -> None:
    """Type a day and leave its field."""
    field = dialog.titles.day
    field.line.setText(f"{day:%d.%m.%Y}")
    assert field.flush()


def begin(title: str) -> Callable[[QDialog], bool]:
    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, FollowUpDialog)
        year = dialog.titles.day.value.year
        assert dialog.titles.title.text() in (f"Erhebung {year}", f"Erhebung {year} (2)"), "title and day agree"
        dialog.titles.title.setText(title)
        dialog.titles.day.show_value(date(2027, 3, 1))
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    return act


def test_two_years_stand_beside_each_other_as_chart_and_as_table(window: MainWindow) -> None:
    area = area_of(window)
    chart = area.view.chart.chart
    assert chart
    assert "2025" in chart.marks[0].sentence
    assert "2026" in chart.marks[0].sentence
    assert chart.table[0][1:3] == ("2025", "2026")
    assert [each.short for each in area.model.columns] == ["2025", "2026"]
    assert area.count(area.bench) == "2"


def test_a_panel_leads_to_the_evaluation_of_its_dimension(sample_window: MainWindow) -> None:
    area = area_of(sample_window)
    area.view.chart.activated.emit("A3")
    assert sample_window.frame
    assert sample_window.frame.area
    assert sample_window.frame.area.id == "analysis"
    assert sample_window.frame.area.place() == "dimensions/A3"


def test_the_next_year_begins_like_this_one_with_nothing_answered(
    window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area, bench = area_of(window), window.bench
    assert bench
    before = bench.assessment_id
    names = [each.name for each in bench.session.subjects(before)]
    asked.on_run = begin("Erhebung 2027")
    area.follow_up.click()
    assert bench.assessment_id != before
    assert [each.name for each in bench.session.subjects(bench.assessment_id)] == names
    assert not bench.session.answers(bench.assessment_id)
    assert window.frame
    assert isinstance(window.frame.area, RateArea)
    window.undo()
    assert bench.assessment_id == before
    assert len(bench.session.assessments) == 2


def test_an_earlier_day_is_refused_in_the_dialog_and_nothing_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    bench = window.bench
    assert bench
    dialog = FollowUpDialog(bench)
    qtbot.addWidget(dialog)
    dialog.titles.title.setText("Zu früh")
    dialog.titles.day.show_value(date(2020, 1, 1))
    dialog.accept()
    assert not dialog.problem.isHidden()
    assert dialog.titles.title.text() == "Zu früh"
    assert len(bench.session.assessments) == 2


def test_after_an_assessment_of_today_the_proposed_day_is_one_that_is_accepted(
    window: MainWindow, qtbot: QtBot
) -> None:
    bench = window.bench
    assert bench
    bench.session.edit_assessment(bench.assessment_id, day=date.today())
    dialog = FollowUpDialog(bench)
    qtbot.addWidget(dialog)
    assert dialog.titles.day.value == date.today() + timedelta(days=1)
    dialog.accept()
    assert dialog.made


@pytest.mark.parametrize(
    ("earlier", "day", "proposed"),
    [
        ("Erhebung 2026", date(2026, 12, 1), "Erhebung 2026 (2)"),
        ("Erhebung 2026 (2)", date(2026, 12, 1), "Erhebung 2026"),
        ("Erhebung 2026 (2)", date(2027, 1, 1), "Erhebung 2027"),
        ("Herbst", date(2028, 1, 1), "Herbst 2028"),
    ],
)
def test_the_proposed_title_names_the_year_of_the_day(
    window: MainWindow, qtbot: QtBot, earlier: str, day: date, proposed: str
) -> None:
    bench = window.bench
    assert bench
    bench.session.edit_assessment(bench.assessment_id, title=earlier)
    dialog = FollowUpDialog(bench)
    qtbot.addWidget(dialog)
    enter(dialog, day)
    assert dialog.titles.title.text() == proposed
    dialog.titles.title.clear()
    qtbot.keyClicks(dialog.titles.title, "Eigener")
    enter(dialog, day + timedelta(days=400))
    assert dialog.titles.title.text() == "Eigener"


def test_a_new_assessment_is_named_by_its_day_said_and_shown(window: MainWindow, asked: Dialogs) -> None:
    bench = window.bench
    assert bench
    assert window.frame
    window.frame.go("measures")
    heard: list[Toast] = []
    bench.toast_requested.connect(heard.append)

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, AssessmentDialog)
        enter(dialog, date(2031, 2, 3))
        assert "2031" in dialog.titles.title.text()
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = act
    window.menus.commands.find("assessment.new").action.trigger()
    title = bench.session.assessment(bench.assessment_id).title
    assert "2031" in title
    assert isinstance(window.frame.area, RateArea)
    assert title in heard[-1].text


def test_one_assessment_alone_asks_for_a_second(window: MainWindow) -> None:
    area = area_of(window)
    assert area.bench.attempt(lambda: area.bench.session.delete_assessment(area.bench.session.assessments[0].id))
    assert not area.empty.isHidden()
    assert area.view.isHidden()
    assert area.count(area.bench) == ""
