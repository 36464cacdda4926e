"""Maßnahmen: matrix, board and schedule, and what all views share."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.ui.looks import click, frame_of
from tests.ui.plans import plan
from ui import dialogs
from ui.app import App
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.own_dialog import OwnDialog
from ui.rate.area import RateArea


def test_a_number_in_the_matrix_opens_its_measure(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window, "matrix")
    chart = area.matrix.view.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chart.chart is not None
    assert area.details.panel.measure_id == chart.chart.marks[0].id
    assert area.head.bar.currentIndex() == 0


def test_without_room_beside_it_the_details_take_the_place_of_the_list(sample_window: MainWindow, app: App) -> None:
    app.settings.change(text_size=200)
    area = plan(sample_window, "MA22")
    assert not area.list.view.isVisible()
    assert not area.head.isVisible()
    area.details.close_panel()
    QApplication.processEvents()
    assert area.list.view.isVisible()
    assert area.head.isVisible()


def test_a_plan_without_measures_shows_the_way_on(app: App, tmp_path: Path) -> None:
    path = tmp_path / "Neu.reifegrad"
    with Session.create(path, Municipality("Neu")) as session:
        session.start_assessment(shipped_survey("ozg-efa"), "Erhebung 2026", date(2026, 11, 1))
    window = app.open_window(str(path))
    area = plan(window)
    click(area, "Fragen beantworten")
    assert isinstance(frame_of(window).area, RateArea)


def test_the_place_is_kept_when_the_language_changes(sample_window: MainWindow, app: App) -> None:
    plan(sample_window, "MA22")
    app.settings.change(language="nl")
    area = frame_of(sample_window).area
    assert isinstance(area, MeasuresArea)
    assert area.details.panel.measure_id == "MA22"


def test_dialogs_of_the_plan_start_in_their_first_field(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        assert isinstance(dialog, OwnDialog)
        seen.append(dialog.title_field.hasFocus())
        dialog.close()
        return False

    monkeypatch.setattr(dialogs, "run", look)
    plan(sample_window).add_own()
    assert seen == [True]
