"""Text that cannot be written stays, until it is written or a person gives it up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import AnswerKind
from reifegrad.errors import DiskFull
from reifegrad.preferences import Scheme
from reifegrad.session import Session
from reifegrad.storage.workspace_file import WorkspaceFile
from tests.ui.conftest import Dialogs
from tests.ui.looks import rate, session_of
from ui.app import App
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.plan.entry_cell import EntryCell
from ui.plan.own_dialog import OwnDialog
from ui.plan.table import Column
from ui.rate.area import RateArea
from ui.rate.subject_panel import SubjectPanel
from ui.widgets.choice import CountedChoice

TEXT = "Beschluss liegt vor, Umsetzung ab März."
TRY_AGAIN, COPY, DISCARD = 0, 1, 2


@pytest.fixture
def full_disk(app: App) -> Iterator[pytest.MonkeyPatch]:
    """Nothing can be written to the open files while the test runs; ends before the windows are closed."""

    def fail(*_args: object, **_named: object) -> None:
        raise DiskFull(Path("Musterstadt.reifegrad"))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Session, "_save", fail)
        yield patch


@pytest.fixture
def area(window: MainWindow) -> RateArea:
    return rate(window, "A1.1")


@pytest.fixture
def unwritten(area: RateArea, full_disk: pytest.MonkeyPatch) -> RateArea:
    """A question with a note that cannot be written."""
    area.page.note.setPlainText(TEXT)
    return area


def stored_note(session: Session, area: RateArea) -> str:
    assert area.page.spot is not None
    return session.answer(area.page.spot.subject_id, area.page.spot.question_id).note


def plan(window: MainWindow) -> MeasuresArea:
    assert window.frame is not None
    window.frame.go("measures")
    area = window.frame.area
    assert isinstance(area, MeasuresArea)
    return area


def test_continue_stays_at_a_note_that_cannot_be_written(unwritten: RateArea, asked: Dialogs) -> None:
    spot = unwritten.spot
    unwritten.page.go_on()
    assert (unwritten.spot, unwritten.page.spot) == (spot, spot)
    assert unwritten.page.note.toPlainText() == TEXT
    assert asked.kinds() == ["choose"]


@pytest.mark.parametrize("way", ["go_to_open", "tab", "list", "area", "assessment", "undo", "close_file", "close"])
def test_no_way_out_loses_the_note(unwritten: RateArea, window: MainWindow, way: str) -> None:
    assert window.frame is not None
    spot = unwritten.spot
    match way:
        case "go_to_open":
            unwritten.page.go_to_open()
        case "tab":
            unwritten.show_place("service")
        case "list":
            unwritten.show_view(1)
        case "area":
            window.show_area(0)
        case "assessment":
            window.frame._on_assessment(1)
        case "undo":
            window.undo()
        case "close_file":
            window.close_file()
        case "close":
            assert not window.close()
    assert window.isVisible()
    assert window.frame.area is unwritten
    assert unwritten.page.spot == unwritten.spot == spot
    assert unwritten.page.isVisible()
    assert unwritten.page.note.toPlainText() == TEXT


def test_the_list_marks_the_service_in_view_until_the_question_is_answered(
    window: MainWindow, full_disk: pytest.MonkeyPatch, asked: Dialogs
) -> None:
    area = rate(window, "service")
    panel = area.findChild(SubjectPanel)
    assert panel is not None
    panel_list = panel.list
    marked: list[tuple[int, list[int]]] = []

    def look() -> None:
        marked.append((panel_list.currentRow(), [panel_list.row(each) for each in panel_list.selectedItems()]))

    asked.on_choice = look
    area.page.note.setPlainText(TEXT)
    first, second = (panel_list.visualItemRect(panel_list.item(row)).center() for row in (0, 1))
    QTest.mouseClick(panel_list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    look()
    panel_list.setFocus()
    QTest.keyClick(panel_list, Qt.Key.Key_Down)
    look()
    assert asked.kinds().count("choose") == 2
    assert marked == [(0, [0])] * 4
    asked.choices = [DISCARD]
    QTest.mouseClick(panel_list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    look()
    assert marked[4:] == [(0, [0]), (1, [1])]
    QTest.mouseClick(panel_list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert panel_list.currentRow() == 0


def test_with_large_text_the_choice_of_services_marks_the_one_in_view_as_well(
    app: App, window: MainWindow, full_disk: pytest.MonkeyPatch, asked: Dialogs
) -> None:
    app.settings.change(text_size=200)
    area = rate(window, "service")
    QApplication.processEvents()
    choice = next(each for each in area.findChildren(CountedChoice) if each.isVisible())
    marked: list[int] = []
    asked.on_choice = lambda: marked.append(choice.currentIndex())
    area.page.note.setPlainText(TEXT)
    asked.choices = [-1, DISCARD]
    for at_last in (0, 1):
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert (marked.pop(), choice.currentIndex()) == (0, at_last)


def test_trying_again_writes_the_note_and_goes_on(
    unwritten: RateArea, window: MainWindow, full_disk: pytest.MonkeyPatch, asked: Dialogs
) -> None:
    spot = unwritten.spot
    asked.choices = [TRY_AGAIN]
    asked.on_choice = full_disk.undo
    unwritten.page.go_on()
    assert unwritten.spot != spot
    unwritten.page.go_back()
    assert unwritten.page.note.toPlainText() == stored_note(session_of(window), unwritten) == TEXT


def test_discarding_shows_what_is_stored_and_goes_on(unwritten: RateArea, asked: Dialogs) -> None:
    spot = unwritten.spot
    asked.choices = [DISCARD]
    unwritten.page.go_on()
    assert unwritten.spot != spot
    unwritten.page.go_back()
    assert unwritten.page.note.toPlainText() == ""
    lines = [each.text() for each in unwritten.page.findChildren(QLabel) if each.isVisible()]
    assert not any("noch nicht gespeichert" in each for each in lines)


def test_the_note_is_saved_in_a_copy_and_work_goes_on_there(
    window: MainWindow, area: RateArea, asked: Dialogs, tmp_path: Path
) -> None:
    before = window.path
    assert before is not None
    before.unlink()
    area.page.note.setPlainText(TEXT)
    asked.choices, asked.file = [COPY], tmp_path / "Stick.reifegrad"
    area.page.go_on()
    assert window.path == asked.file != before
    area.page.go_back()
    assert area.page.note.toPlainText() == TEXT
    window.close_file()
    with Session.open(asked.file) as session:
        assert stored_note(session, area) == TEXT


def test_saving_tells_that_something_is_missing(unwritten: RateArea, window: MainWindow, asked: Dialogs) -> None:
    toasts: list[str] = []
    unwritten.bench.toast_requested.connect(lambda toast: toasts.append(toast.text))
    window.saving.write_now()
    assert asked.kinds() == ["problem"]
    assert toasts == ["Noch nicht alles ist gespeichert. Was fehlt, steht weiter in seinem Feld."]


def test_what_the_file_refuses_is_told_until_it_takes_it(
    window: MainWindow, area: RateArea, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def status() -> str:
        return window.edges._bar._saved.text() if window.edges._bar else ""

    def refuse(*_args: object) -> None:
        raise DiskFull(Path("Musterstadt.reifegrad"))

    assert window.frame is not None
    with monkeypatch.context() as patch:
        patch.setattr(WorkspaceFile, "write", refuse)
        for typed in (TEXT[:9], TEXT):
            area.page.note.setPlainText(typed)
            area.page.note.flush()
        assert asked.kinds() == ["choose"], "only the first refusal interrupts the typing"
        assert area.page.note.toPlainText() == TEXT
        assert status() == "Nicht gespeichert"
        assert window.frame.banner_text.startswith("Nicht gespeichert")
        window.saving.write_now()
        assert asked.kinds() == ["choose", "choose"]
        assert status() == "Nicht gespeichert"
    window.saving.try_again()
    assert stored_note(session_of(window), area) == TEXT
    assert status().startswith("Gespeichert")
    assert not window.frame.banner_text.startswith("Nicht gespeichert")


def test_a_refused_answer_is_given_by_trying_again(
    window: MainWindow, area: RateArea, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise DiskFull(Path("Musterstadt.reifegrad"))

    spot = area.spot
    assert spot is not None
    before = session_of(window).answer(spot.subject_id, spot.question_id).value
    card = next(each for each in area.page.answer.cards if each.value != before)
    with monkeypatch.context() as patch:
        patch.setattr(WorkspaceFile, "write", refuse)
        card.click()
    assert session_of(window).answer(spot.subject_id, spot.question_id).value == before
    window.saving.try_again()
    assert session_of(window).answer(spot.subject_id, spot.question_id).value == card.value
    assert asked.kinds() == ["choose"]


def test_a_reason_that_cannot_be_written_stays(
    area: RateArea, window: MainWindow, full_disk: pytest.MonkeyPatch
) -> None:
    while area.page.answer._not_applicable.isHidden():
        area.page.go_on()
    spot, answer = area.spot, area.page.answer
    assert spot is not None
    answer._not_applicable.click()
    answer._reason.setText("Aufgabe liegt beim Kreis")
    area.page.go_on()
    area.page.refresh(None)
    assert area.spot == spot
    assert answer._reason.text() == "Aufgabe liegt beim Kreis"
    full_disk.undo()
    area.page.go_on()
    assert session_of(window).answer(spot.subject_id, spot.question_id).kind is AnswerKind.NOT_APPLICABLE


def test_what_is_entered_about_a_measure_stays(
    sample_window: MainWindow, full_disk: pytest.MonkeyPatch, asked: Dialogs, qtbot: QtBot
) -> None:
    area = plan(sample_window)
    first, second = (each.id for each in area.bench.report().measures[:2])
    area.show_place(first)
    form = area.details.panel.form
    form.responsible.line.setFocus()
    form.responsible.line.selectAll()
    qtbot.keyClicks(form.responsible.line, "Frau Neu")
    assert not form.responsible.flush()
    form.remark.setPlainText(TEXT)
    assert not form.remark.flush()
    area.show_place(second)
    assert area.details.panel.measure_id == area.list.view.current_id == first
    assert (form.responsible.line.text(), form.remark.toPlainText()) == ("Frau Neu", TEXT)
    assert form.responsible.problem.isVisible()
    full_disk.undo()
    area.show_place(second)
    assert area.details.panel.measure_id == second
    record = session_of(sample_window).records[first]
    assert (record.responsible, record.remark) == ("Frau Neu", TEXT)


def test_a_dialog_whose_content_cannot_be_written_comes_again_with_it(
    sample_window: MainWindow, full_disk: pytest.MonkeyPatch, asked: Dialogs
) -> None:
    area, titles = plan(sample_window), []

    def enter(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnDialog)
        if titles:
            full_disk.undo()
        else:
            dialog.title_field.setText("Lotsenstelle einrichten")
        titles.append(dialog.title_field.text())
        return True

    asked.on_run = enter
    area.add_own()
    assert titles == ["Lotsenstelle einrichten"] * 2
    own = [each.own.title for each in session_of(sample_window).records.values() if each.own]
    assert "Lotsenstelle einrichten" in own


def test_what_cannot_be_read_is_given_up_only_on_request(sample_window: MainWindow, asked: Dialogs) -> None:
    area = plan(sample_window)
    area.show_place(area.bench.report().measures[0].id)
    line = area.details.panel.form.cost_once.line
    line.setText("4500,50")
    asked.agrees = False
    sample_window.show_area(0)
    assert sample_window.frame is not None
    assert sample_window.frame.area is area
    assert (line.text(), asked.kinds()) == ("4500,50", ["confirm"])
    asked.agrees = True
    sample_window.show_area(0)
    assert sample_window.frame.area is not area


def cost_cell(area: MeasuresArea, qtbot: QtBot) -> EntryCell:
    """The editor of the first measure's cost, with an amount in it that is not in whole euros."""
    view = area.list.view
    view.choose(area.bench.report().measures[0].id)
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), Column.COST))
    view.edit(view.currentIndex())
    editor = view.viewport().findChild(EntryCell)
    editor.selectAll()
    qtbot.keyClicks(editor, "4500,50")
    return editor


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_cell_with_an_amount_that_cannot_be_read_stays_open_and_says_what_it_expects(
    sample_window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    area = plan(sample_window)
    editor = cost_cell(area, qtbot)
    qtbot.keyClick(editor, key)
    QApplication.processEvents()
    assert (editor.isVisible(), editor.text()) == (True, "4500,50")
    assert editor.problem.isVisible()
    assert editor.problem.text() == "Geben Sie ganze Euro an, etwa 4500 oder 4.500,00."
    editor.selectAll()
    qtbot.keyClicks(editor, "4500")
    assert not editor.problem.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    first = area.bench.report().measures[0].id
    qtbot.waitUntil(lambda: session_of(sample_window).records[first].cost_once == 4500)


def test_another_cell_waits_for_an_amount_that_cannot_be_read(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    editor = cost_cell(area, qtbot)
    view = area.list.view
    other = view.visualRect(view.model().index(3, Column.MEASURE)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=other)
    QApplication.processEvents()
    assert (editor.isVisible(), editor.problem.isVisible(), editor.text()) == (True, True, "4500,50")


def test_esc_gives_up_an_amount_that_cannot_be_read(sample_window: MainWindow, qtbot: QtBot) -> None:
    area = plan(sample_window)
    editor = cost_cell(area, qtbot)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert area.flush()


def test_an_area_is_left_only_without_an_unreadable_cell_or_on_request(
    sample_window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    area = plan(sample_window)
    editor = cost_cell(area, qtbot)
    asked.agrees = False
    sample_window.show_area(0)
    assert sample_window.frame is not None
    assert sample_window.frame.area is area
    assert (editor.text(), asked.kinds()) == ("4500,50", ["confirm"])
    asked.agrees = True
    sample_window.show_area(0)
    assert sample_window.frame.area is not area


def test_another_language_waits_for_a_note_that_cannot_be_written(
    unwritten: RateArea, window: MainWindow, app: App, full_disk: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    app.settings.change(language="nl")
    assert window.frame is not None
    assert window.frame.area is unwritten
    assert unwritten.page.note.toPlainText() == TEXT
    full_disk.undo()
    unwritten.page.note.flush()
    qtbot.waitUntil(lambda: window.windowTitle() == "Musterstadt – Beoordelen")
    assert rate(window).page.note.toPlainText() == TEXT


def test_an_open_dialog_outlives_a_change_of_colours(
    sample_window: MainWindow, app: App, asked: Dialogs, qapp: QApplication, qtbot: QtBot
) -> None:
    area = plan(sample_window)

    def enter(dialog: QDialog) -> bool:
        assert isinstance(dialog, OwnDialog)
        dialog.title_field.setText("Lotsenstelle einrichten")
        dialog.setModal(True)
        dialog.show()
        app.settings.change(scheme=Scheme.DARK)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        dialog.hide()
        return dialog.title_field.text() == "Lotsenstelle einrichten"

    asked.on_run = enter
    area.add_own()
    own = [each.own.title for each in session_of(sample_window).records.values() if each.own]
    assert "Lotsenstelle einrichten" in own
    frame = sample_window.frame
    qtbot.waitUntil(lambda: sample_window.frame is not frame)


def test_colours_of_the_system_matter_only_to_those_who_follow_them(
    window: MainWindow, app: App, qapp: QApplication
) -> None:
    app.settings.change(scheme=Scheme.LIGHT)
    frame = window.frame
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.frame is frame
    app.settings.change(scheme=Scheme.SYSTEM)
    frame = window.frame
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.frame is not frame


def test_high_contrast_that_the_system_asks_for_meanwhile_is_taken_up(
    window: MainWindow, app: App, qapp: QApplication
) -> None:
    app.settings.change(scheme=Scheme.SYSTEM)
    frame, hints = window.frame, qapp.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert window.frame is not frame
