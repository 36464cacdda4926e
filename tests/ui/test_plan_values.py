"""Maßnahmen: priorities, own measures, and settings of the plan."""

from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget

from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import ActionField, Effort
from reifegrad.domain.workspace import Component, OverrideKey, PlanSettings
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, session_of
from tests.ui.plans import cell, plan, status_of
from ui.main_window import MainWindow
from ui.plan.override_dialog import OverrideDialog
from ui.plan.own_dialog import OwnDialog
from ui.plan.settings_dialog import SettingsDialog
from ui.plan.table import Column
from ui.widgets.choice import Choice
from ui.widgets.number import Number


def answer(asked: Dialogs, value: str | int, reason: str) -> None:
    """Let the next override dialog be filled in."""

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog)
        field = dialog.field
        if isinstance(field, Choice):
            field.choose(value)
        elif isinstance(field, Number):
            field.setValue(int(value))
        elif isinstance(field, QListWidget):
            for at in range(field.count()):
                ticked = field.item(at).data(Qt.ItemDataRole.UserRole) == value
                field.item(at).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        else:
            field.setText(str(value))
        assert not dialog.verb.isEnabled()
        dialog.reason_field.setPlainText(reason)
        assert dialog.verb.isEnabled()
        return True

    asked.on_run = fill


@pytest.mark.parametrize(
    ("component", "value", "stored"),
    [
        (Component.NEED, "0,4", "0.4"),
        (Component.IMPACT, "5", "5"),
        (Component.DEADLINE, "3", "3"),
        (Component.DUTY, "2", "2"),
        (Component.ENABLER, "4", "4"),
        (Component.EFFORT, "XL", "XL"),
        (Component.PERSON_DAYS, 33, "33"),
        (Component.REQUIRES, "MA07", "MA07"),
        (Component.QUARTER, "2027-Q3", "2027-Q3"),
    ],
)
def test_every_component_is_overridden_with_a_reason_and_reset(
    sample_window: MainWindow, asked: Dialogs, component: Component, value: str | int, stored: str
) -> None:
    area = plan(sample_window, "MA22")
    answer(asked, value, "So beraten.")
    area.details.panel.score.lines[component].change.click()
    found = session_of(sample_window).overrides[OverrideKey("MA22", component)]
    assert (found.value, found.reason) == (stored, "So beraten.")
    QApplication.processEvents()
    line = area.details.panel.score.lines[component]
    assert line.reset.isVisible()
    assert line.value.text().endswith(" *")
    assert "Grund: So beraten." in line.why.text()
    assert cell(area, Column.PRIORITY).endswith("*")
    line.reset.click()
    assert OverrideKey("MA22", component) not in session_of(sample_window).overrides
    assert not line.reset.isVisible()


def test_a_value_that_is_refused_can_be_corrected(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "MA22")
    given = iter(["7", "0.5"])

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OverrideDialog)
        assert isinstance(dialog.field, QLineEdit)
        dialog.field.setText(next(given))
        dialog.reason_field.setPlainText("geschätzt")
        return True

    asked.on_run = fill
    area.details.panel.score.lines[Component.NEED].change.click()
    assert asked.kinds() == ["run", "problem", "run"]
    assert session_of(sample_window).overrides[OverrideKey("MA22", Component.NEED)].value == "0.5"


def test_the_score_is_shown_as_arithmetic(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA22")
    measure = next(each for each in area.bench.session.plan(area.bench.assessment_id).measures if each.id == "MA22")
    assert measure.score == Fraction(2 * measure.value + measure.deadline + measure.duty + measure.enabler, 3)
    assert area.details.panel.score.formula.text().endswith(
        f"(2 × 2,93 + Frist {measure.deadline} + Pflicht oder Standard 5 + Wegbereiter {measure.enabler}) / 3 = 5,29."
    )


def test_cancelling_changes_nothing(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "MA22")
    before = session_of(sample_window).undo_status
    area.deeds.override(["MA22"], Component.IMPACT)
    area.add_own()
    area.deeds.change_settings()
    assert asked.kinds() == ["run", "run", "run"]
    assert session_of(sample_window).undo_status == before


# own measures and settings


def test_an_own_measure_is_written_shown_and_changed(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window)

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnDialog)
        assert not dialog.verb.isEnabled()
        dialog.title_field.setText("Formularserver ablösen")
        dialog.field.choose(ActionField.PROCESS)
        dialog.effort.choose(Effort.L)
        dialog.effort.activated.emit(dialog.effort.currentIndex())
        dialog.goal.setPlainText("Ein Weg für alle Formulare.")
        dialog.responsible.line.setText("IT-Stelle")
        dialog.due.line.setText("bald")
        dialog.cost_once.line.setText("12.000")
        dialog.accept()
        assert dialog.due.problem.text() == "Geben Sie Tag, Monat und Jahr an."
        assert dialog.result() == QDialog.DialogCode.Rejected
        dialog.due.line.setText("30.06.2027")
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = fill
    click(area, "Neue Maßnahme …")
    assert area.details.panel.measure_id == "E02"
    record = session_of(sample_window).records["E02"]
    assert (record.responsible, record.due) == ("IT-Stelle", date(2027, 6, 30))
    assert (record.cost_once, record.cost_yearly) == (12_000, None)
    own = record.own
    assert own is not None
    assert (own.title, own.field, own.effort, own.person_days) == (
        "Formularserver ablösen",
        ActionField.PROCESS,
        Effort.L,
        30,
    )

    def change(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnDialog)
        assert dialog.goal.text() == "Ein Weg für alle Formulare."
        dialog.title_field.setText("Formularserver ersetzen")
        return True

    asked.on_run = change
    click(area, "Inhalt ändern …")
    own = session_of(sample_window).records["E02"].own
    assert own is not None
    assert own.title == "Formularserver ersetzen"


def test_a_proposal_is_adopted_in_its_details(sample_window: MainWindow) -> None:
    area = plan(sample_window, "MA15")
    click(area.details.panel, "In den Plan übernehmen")
    assert status_of(sample_window, "MA15") is MeasureStatus.DECIDED
    assert area.details.panel.measure_id == "MA15"
    assert not area.details.panel.adopt.isVisible()
    click(area.details.panel, "Aus dem Plan nehmen")
    assert status_of(sample_window, "MA15") is MeasureStatus.PROPOSED


def test_settings_show_their_outcome_before_they_are_applied(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window, "quarters")
    session_of(sample_window).clear_override("MB01", Component.QUARTER)
    outcomes: list[str] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SettingsDialog)
        outcomes.append(dialog.outcome.text())
        dialog.capacity.setValue(120)
        dialog.reserve.setValue(0)
        dialog.start.choose(Quarter(2027, 2))
        outcomes.append(dialog.outcome.text())
        return True

    asked.on_run = fill
    area.deeds.change_settings()
    assert outcomes[0] == (
        "Pflichtaufgaben nehmen höchstens 48 von 60 Personentagen je Quartal, solange Maßnahmen mit Nutzen warten. "
        "908 Personentage brauchen damit 16 Quartale, bis Q3\u00a02030."
    )
    assert outcomes[0] != outcomes[1]
    assert session_of(sample_window).plan_settings == PlanSettings(120, 0, Quarter(2027, 2))
    chart = area.timeline.load.chart.chart
    assert chart is not None
    assert chart.marks[0].id == "2027-Q2"


def test_settings_beyond_their_limits_stay_in_view_and_are_not_applied(
    sample_window: MainWindow, asked: Dialogs
) -> None:
    area = plan(sample_window, "quarters")
    before = session_of(sample_window).plan_settings
    seen: list[tuple[int, bool, str]] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SettingsDialog)
        for field, value in ((dialog.reserve, 99), (dialog.reserve, 80), (dialog.capacity, 0), (dialog.capacity, 50)):
            field.setValue(value)
            kind = dialog.limits[field].property("kind")
            seen.append((field.value(), dialog.verb.isEnabled(), kind))
        assert dialog.limits[dialog.reserve].text() == "Möglich sind 0 bis 80."
        assert dialog.outcome.text().startswith("Pflichtaufgaben nehmen höchstens 10 von 50 Personentagen")
        return False

    asked.on_run = fill
    area.deeds.change_settings()
    assert seen == [(99, False, "problem"), (80, True, "secondary"), (0, False, "problem"), (50, True, "secondary")]
    assert session_of(sample_window).plan_settings == before
