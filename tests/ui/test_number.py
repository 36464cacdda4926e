"""Numbers with arrows: what is typed is read as it stands, or stays with a sentence about what is expected."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Dialogs
from tests.ui.looks import session_of
from tests.ui.plans import plan
from ui.main_window import MainWindow
from ui.plan.own_dialog import OwnDialog
from ui.prepare.area import PrepareArea
from ui.prepare.scope_tab import ScopeTab
from ui.widgets.below import Below
from ui.widgets.number import Decimals, Number


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    made = QWidget()
    QFormLayout(made)
    qtbot.addWidget(made)
    made.resize(400, 300)
    yield made
    QLocale.setDefault(before)


def shown(page: QWidget, qtbot: QtBot, *fields: QWidget) -> None:
    form = page.layout()
    assert isinstance(form, QFormLayout)
    for each in fields:
        form.addRow("Feld", each)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def typed(field: Number | Decimals, text: str, qtbot: QtBot) -> None:
    """Type in place of what stands there."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def pasted(field: Number | Decimals, text: str, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


Enter = Callable[[Number, str, QtBot], None]


@pytest.mark.parametrize("enter", [typed, pasted])
def test_a_whole_number_is_read_in_the_form_of_the_language_or_stays_with_a_sentence(
    page: QWidget, enter: Enter, qtbot: QtBot
) -> None:
    number, beside = Number(1, 99_999), QLineEdit()
    shown(page, qtbot, number, beside)
    for text, value in (("1.250", 1250), ("1 250", 1250), ("1250,00", 1250), ("7", 7)):
        enter(number, text, qtbot)
        beside.setFocus()
        assert (number.text(), number.value(), number.problem.isVisible()) == (str(value), value, False)
    for text in ("18,5", "18.5", "1.25", "12.50", "999999", "viel", ""):
        number.setValue(7)
        enter(number, text, qtbot)
        beside.setFocus()
        assert (number.text(), number.problem.isVisible(), number.flush()) == (text, True, False)
        assert number.accessibleDescription() == number.problem.text()
        assert number.value() == 7


def test_the_sentence_goes_as_soon_as_something_else_is_typed_and_the_description_comes_back(
    page: QWidget, qtbot: QtBot
) -> None:
    number, beside = Number(0, 100, suffix=" %"), QLineEdit()
    number.setAccessibleDescription("Anteil der Pflichten")
    shown(page, qtbot, number, beside)
    typed(number, "20,5", qtbot)
    beside.setFocus()
    assert number.problem.isVisible()
    qtbot.keyClick(number, Qt.Key.Key_Home)
    qtbot.keyClick(number, Qt.Key.Key_Delete)
    assert (number.text(), number.problem.isVisible()) == ("0,5 %", False)
    assert number.accessibleDescription() == "Anteil der Pflichten"
    number.discard()
    assert number.text() == f"{number.value()} %"


def test_what_stands_behind_a_number_cannot_be_written_into(page: QWidget, qtbot: QtBot) -> None:
    number = Number(0, 100, suffix=" %")
    shown(page, qtbot, number)
    number.setFocus()
    number.setValue(5)
    qtbot.keyClick(number, Qt.Key.Key_End)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Percent):
        qtbot.keyClick(number, key)
    qtbot.keyClicks(number, "%")
    assert number.text() == "5 %"


def test_the_sentence_stands_within_the_page_that_scrolls_with_the_field(page: QWidget, qtbot: QtBot) -> None:
    scroll, content = QScrollArea(), QWidget()
    form = QFormLayout(content)
    numbers = [Number(0, 9) for _ in range(12)]
    for each in numbers:
        form.addRow("Feld", each)
    scroll.setWidget(content)
    shown(page, qtbot, scroll)
    for each in numbers:
        typed(each, "12", qtbot)
        assert not each.flush()
        assert each.problem.parentWidget() is content
        assert content.rect().contains(each.problem.geometry())
        assert not each.problem.geometry().intersects(each.geometry())


def test_point_and_comma_both_begin_decimals(page: QWidget, qtbot: QtBot) -> None:
    number, beside = Decimals(0, 999, 1), QLineEdit()
    shown(page, qtbot, number, beside)
    for text in ("1.5", "1,5"):
        number.setValue(0)
        typed(number, text, qtbot)
        beside.setFocus()
        assert (number.value(), number.text()) == (1.5, "1,5")


def test_a_sentence_goes_with_its_field(page: QWidget, qtbot: QtBot) -> None:
    number = Number(0, 9)
    shown(page, qtbot, number)
    typed(number, "12", qtbot)
    assert not number.flush()
    with qtbot.waitSignal(number.problem.destroyed):
        number.deleteLater()
    assert page.findChild(Below) is None


@pytest.mark.parametrize("text", ["20,5", "12.5", "99999"])
def test_a_weight_that_is_none_stays_with_a_sentence_and_is_not_stored(
    window: MainWindow, text: str, qtbot: QtBot
) -> None:
    assert window.frame is not None
    window.frame.go("prepare", "scope")
    area = window.frame.area
    assert isinstance(area, PrepareArea)
    assert isinstance(area.tab, ScopeTab)
    session, id = session_of(window), area.bench.assessment_id
    row = next(each for each in area.tab.rows if each.weight.isVisible())
    before = row.weight.value()
    typed(row.weight, text, qtbot)
    row.tick.setFocus()
    assert (row.weight.text(), row.weight.problem.isVisible()) == (text, True)
    assert not area.tab.flush()
    assert (row.weight.value(), session.assessment(id).weights) == (before, {})
    area.tab.discard()
    assert area.tab.flush()
    assert row.weight.text() == str(before)


def test_a_dialog_stays_while_a_number_cannot_be_read(sample_window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    area, session = plan(sample_window), session_of(sample_window)
    before = dict(session.records)

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnDialog)
        dialog.show()
        dialog.title_field.setText("Neue Maßnahme")
        typed(dialog.days, "18,5", qtbot)
        qtbot.keyClick(dialog.days, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.days.problem.isVisible()
        dialog.accept()
        assert dialog.isVisible()
        typed(dialog.days, "1.250", qtbot)
        dialog.accept()
        return not dialog.isVisible()

    asked.on_run = fill
    area.deeds.add_own()
    (added,) = set(session.records) - set(before)
    own = session.records[added].own
    assert own is not None
    assert own.person_days == 1250


def test_the_beginning_of_a_progress_that_is_none_is_not_stored(sample_window: MainWindow, qtbot: QtBot) -> None:
    area, session = plan(sample_window, "MA28"), session_of(sample_window)
    before, form = session.records["MA28"], area.details.panel.form
    typed(form.progress, "21,5", qtbot)
    form.funding.line.setFocus()
    assert not area.details.flush()
    assert (form.progress.lineEdit().text().startswith("21,5"), session.records["MA28"]) == (True, before)
    area.details.discard()
    assert area.details.flush()
