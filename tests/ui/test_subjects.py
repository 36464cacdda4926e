"""Services: choose, add, change, delete, and rate their criteria."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Subject
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, rate, session_of
from ui.app import App
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.subject_dialog import SubjectDialog
from ui.rate.subject_panel import SubjectPanel
from ui.rate.views import View


def panel_of(area: RateArea) -> SubjectPanel:
    found = area.findChild(SubjectPanel)
    assert found is not None
    return found


def services(window: MainWindow, area: RateArea) -> list[Subject]:
    subjects = session_of(window).subjects(area.bench.assessment_id)
    return [each for each in subjects if each.kind is SubjectKind.SERVICE]


def entering(name: str, **fields: str) -> Callable[[QDialog], bool]:
    """A person who fills the dialog and saves; tells whether the dialog accepted it."""

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SubjectDialog)
        dialog.name.setText(name)
        for id, text in fields.items():
            field = dialog.fields[id]
            assert isinstance(field, QLineEdit)
            field.setText(text)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    return fill


def test_services_show_level_and_progress(window: MainWindow) -> None:
    area = rate(window, "K1")
    state = "vorläufig, höchstens Stufe 2 · 1 von 10 beantwortet"
    assert panel_of(area).list.item(0).text() == f"Wohnsitz anmelden\n{state}"


def test_choosing_a_service_shows_its_first_open_criterion(window: MainWindow) -> None:
    area = rate(window, "K1")
    panel_of(area).list.setCurrentRow(1)
    assert area.spot is not None
    assert area.spot.question_id == "K2"
    assert session_of(window).subject(area.spot.subject_id).name == "Hund anmelden"


def test_a_service_is_added_with_its_attributes_and_comes_into_view(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "K1")
    asked.on_run = entering("Gewerbe anmelden", cases_per_year="1.250", unit="Ordnungsamt")
    panel_of(area).add()
    added = services(window, area)[-1]
    assert (added.name, added.attributes) == ("Gewerbe anmelden", {"cases_per_year": 1250, "unit": "Ordnungsamt"})
    assert area.spot is not None
    assert area.spot.subject_id == added.id


def test_a_name_that_is_used_is_refused_in_the_dialog_and_nothing_is_lost(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "K1")
    seen: list[str] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SubjectDialog)
        dialog.name.setText("hund ANMELDEN")
        dialog.accept()
        seen.extend([dialog.problem.text(), dialog.name.text()])
        return False

    asked.on_run = fill
    panel_of(area).add()
    assert len(services(window, area)) == 2
    assert seen[0]
    assert seen[1] == "hund ANMELDEN"


def test_text_for_a_number_is_refused_with_a_message(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "K1")
    asked.on_run = entering("Bauantrag", cases_per_year="viele")
    panel_of(area).add()
    assert len(services(window, area)) == 2


@pytest.mark.parametrize(
    ("typed", "stored"), [("1.250", 1250), ("1\u202f250", 1250), ("1250,00", 1250), ("1.250,5", None), ("12,5", None)]
)
def test_a_number_of_cases_is_read_in_the_form_of_the_language_or_refused(
    window: MainWindow, asked: Dialogs, typed: str, stored: int | None
) -> None:
    area = rate(window, "K1")
    asked.on_run = entering("Bauantrag", cases_per_year=typed)
    panel_of(area).add()
    added = [each.attributes for each in services(window, area) if each.name == "Bauantrag"]
    assert added == ([] if stored is None else [{"cases_per_year": stored}])


def test_a_refusal_names_the_field_by_its_label_and_leads_to_it(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "K1")
    seen: list[object] = []

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SubjectDialog)
        dialog.show()
        dialog.name.setText("Bauantrag")
        dialog.fields["cases_per_year"].setText("12,5x")  # type: ignore[union-attr]
        dialog.accept()
        cases = dialog.fields["cases_per_year"]
        seen.extend([dialog.problem.text(), dialog.focusWidget() is cases, cases.property("tone")])
        seen.append(dialog.name.property("tone"))
        dialog.name.setText("Hund anmelden")
        cases.setText("12")  # type: ignore[union-attr]
        dialog.accept()
        seen.extend([dialog.focusWidget() is dialog.name, cases.property("tone")])
        dialog.hide()
        return False

    asked.on_run = fill
    panel_of(area).add()
    assert str(seen[0]).startswith("Fälle pro Jahr: „12,5x“")
    assert seen[1:] == [True, "problem", "", True, ""]


def test_a_service_is_renamed_and_keeps_its_other_attributes(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "K1")
    asked.on_run = entering("Wohnung anmelden")
    panel_of(area).edit()
    changed = services(window, area)[0]
    assert (changed.name, changed.attributes) == ("Wohnung anmelden", {"cases_per_year": 4200})


def test_the_dialog_offers_the_fields_of_the_survey(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "K1")
    kind = session_of(window).survey(area.bench.assessment_id).subject_type(SubjectKind.SERVICE)
    dialog = SubjectDialog("Neu", kind, "de", lambda name, values: None)
    assert list(dialog.fields) == [each.id for each in kind.attributes]
    fee = dialog.fields["fee"]
    assert isinstance(fee, QComboBox)
    assert [fee.itemText(i) for i in range(fee.count())] == ["nicht bekannt", "ja", "nein"]
    fee.setCurrentIndex(2)
    assert dialog.values() == {"fee": False}


def test_deleting_asks_nothing_and_can_be_undone(window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    area = rate(window, "K1")
    panel = panel_of(area)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [each.name for each in services(window, area)] == ["Hund anmelden"]
    assert asked.shown == []
    assert area.spot is not None
    assert session_of(window).subject(area.spot.subject_id).name == "Hund anmelden"
    click(window, "Rückgängig")
    assert [each.name for each in services(window, area)] == ["Wohnsitz anmelden", "Hund anmelden"]


def test_the_last_service_can_go_and_the_page_says_what_to_do(window: MainWindow) -> None:
    area = rate(window, "K1")
    panel_of(area).remove()
    panel_of(area).remove()
    assert services(window, area) == []
    assert area.spot is None
    assert not area.page.isVisible()
    assert panel_of(area).add_button.isVisible()


@pytest.mark.parametrize("view", [View.SINGLE, View.LIST])
def test_with_large_text_services_are_added_and_deleted_from_one_menu(
    window: MainWindow, app: App, asked: Dialogs, view: View
) -> None:
    app.settings.change(text_size=200)
    area = rate(window, "K1")
    area.show_view(view)
    QApplication.processEvents()
    panel = next(each for each in area.findChildren(SubjectPanel) if each.isVisible())
    assert not any(each.isVisible() for each in (panel.add_button, panel.edit_button, panel.remove_button))

    assert panel.tools.focusPolicy() & Qt.FocusPolicy.TabFocus
    add, change, delete = panel.tools.menu().actions()
    asked.on_run = entering("Gewerbe anmelden")
    add.trigger()
    assert [each.name for each in services(window, area)][-1] == "Gewerbe anmelden"
    asked.on_run = entering("Gewerbe ummelden")
    change.trigger()
    assert [each.name for each in services(window, area)][-1] == "Gewerbe ummelden"
    delete.trigger()
    assert [each.name for each in services(window, area)] == ["Wohnsitz anmelden", "Hund anmelden"]
    panel.remove()
    panel.remove()
    QApplication.processEvents()
    assert panel.add_button.isVisible()
    assert not panel.tools.isVisible()


@pytest.mark.parametrize("question", ["K5", "K6"])
def test_a_criterion_offers_only_its_own_steps(window: MainWindow, question: str) -> None:
    area = rate(window, question)
    offered = session_of(window).survey(area.bench.assessment_id).questions[question].options
    assert [card.value for card in area.page.answer.cards] == [each.value for each in offered]
