"""Searching in the window: results while typing, Enter goes there, Esc leaves everything as it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reifegrad.domain.survey import SubjectKind
from reifegrad.searching import Entry, Found
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, rate, session_of
from ui import announce
from ui.main_window import MainWindow
from ui.search.finder import Finder
from ui.search.hits import HitsModel, Row

CTRL = Qt.KeyboardModifier.ControlModifier


def looking_for(text: str, *keys: Qt.Key) -> Callable[[QDialog], bool]:
    """A person who types words and presses keys in the search."""

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        dialog.show()
        dialog.line.setText(text)
        for key in keys:
            QTest.keyClick(dialog.line, key)
        return dialog.result() == QDialog.DialogCode.Accepted

    return act


def shown(window: MainWindow) -> str:
    """Area and place in view."""
    here = frame_of(window).here
    assert here is not None
    return f"{here.area} {here.inside}"


@pytest.fixture
def noted(window: MainWindow) -> MainWindow:
    """A window whose file has two notes about streets."""
    session = session_of(window)
    organisation = session.subjects(frame_of(window).bench.assessment_id)[0].id
    session.write_note(organisation, "A2.1", "Straßenverzeichnis fehlt")
    session.write_note(organisation, "A3.1", "Strassenkarte liegt vor")
    return window


def test_enter_goes_to_what_was_found_and_f3_to_the_next(
    noted: MainWindow, asked: Dialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announce, "say", lambda _widget, text: said.append(text))
    asked.on_run = looking_for("strasse", Qt.Key.Key_Return)
    qtbot.keyClick(noted, Qt.Key.Key_F, CTRL)
    assert shown(noted).endswith("/A2.1")
    qtbot.keyClick(noted, Qt.Key.Key_F3)
    assert shown(noted).endswith("/A3.1")
    assert "Result 2 of 2" in said or "Treffer 2 von 2" in said
    qtbot.keyClick(noted, Qt.Key.Key_F3)
    assert shown(noted).endswith("/A2.1")


def test_arrow_keys_choose_a_result_and_pass_over_the_headings(noted: MainWindow, asked: Dialogs) -> None:
    asked.on_run = looking_for("strassen", Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return)
    noted.finding.find()
    assert shown(noted).endswith("/A3.1")


def test_esc_leaves_everything_as_it_is(noted: MainWindow, asked: Dialogs) -> None:
    asked.on_run = looking_for("strasse", Qt.Key.Key_Escape)
    noted.finding.find()
    assert shown(noted) == "overview "


def test_the_last_search_is_shown_again_once_the_dialog_is_there(
    noted: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        dialog.show()
        assert not dialog.found  # what is searched is prepared in turns of their own
        qtbot.waitUntil(lambda: len(dialog.found) == 2)
        QTest.keyClick(dialog.line, Qt.Key.Key_Down)
        chosen = dialog.list.currentIndex().row()
        for _ in range(4):
            QApplication.processEvents()
        assert dialog.list.currentIndex().row() == chosen
        return False

    asked.on_run = looking_for("strasse", Qt.Key.Key_Return)
    noted.finding.find()
    asked.on_run = look
    noted.finding.find()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Return,), (Qt.Key.Key_Down, Qt.Key.Key_Return)])
def test_a_key_that_comes_before_the_last_search_is_shown_counts(
    noted: MainWindow, asked: Dialogs, keys: tuple[Qt.Key, ...]
) -> None:
    def press(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        for key in keys:
            QTest.keyClick(dialog.line, key)
        row = dialog.list.currentIndex().row()
        for _ in range(4):
            QApplication.processEvents()
        assert dialog.list.currentIndex().row() == row
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = looking_for("strasse", Qt.Key.Key_Return)
    noted.finding.find()
    frame_of(noted).go("overview")
    asked.on_run = press
    noted.finding.find()
    assert shown(noted).endswith("/A2.1" if len(keys) == 1 else "/A3.1")


def test_without_results_there_is_a_sentence_and_enter_does_nothing(noted: MainWindow, asked: Dialogs) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, Finder)
        dialog.line.setText("gibtesnicht")
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
        seen.append(dialog.count.text())
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = look
    noted.finding.find()
    assert seen in (
        ["Keine Treffer. Suchen Sie nach einem Teil des Wortes."],
        ["No results. Search for a part of the word."],
    )
    assert shown(noted) == "overview "


def test_a_note_of_an_earlier_year_opens_its_own_assessment(window: MainWindow, asked: Dialogs) -> None:
    session = session_of(window)
    older = session.assessments[0]
    session.write_note(session.subjects(older.id)[0].id, "A2.1", "Vorjahreswissen")
    asked.on_run = looking_for("vorjahr", Qt.Key.Key_Return)
    window.finding.find()
    assert frame_of(window).bench.assessment_id == older.id
    assert shown(window).endswith("/A2.1")
    window.places.back()
    assert frame_of(window).bench.assessment_id != older.id


@pytest.mark.parametrize(("text", "place"), [("A5.5", "/A5.5"), ("k2", "/K2")])
def test_a_question_is_reached_by_its_number(
    window: MainWindow, asked: Dialogs, qtbot: QtBot, text: str, place: str
) -> None:
    asked.on_run = looking_for(text, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL)
    assert shown(window).endswith(place)


def test_services_and_measures_are_reached(sample_window: MainWindow, asked: Dialogs) -> None:
    session = session_of(sample_window)
    services = [
        each
        for each in session.subjects(frame_of(sample_window).bench.assessment_id)
        if each.kind is SubjectKind.SERVICE
    ]
    asked.on_run = looking_for(services[3].name, Qt.Key.Key_Return)
    sample_window.finding.find()
    area = rate(sample_window)
    assert area.spot is not None
    assert area.spot.subject_id == services[3].id
    asked.on_run = looking_for("MA28", Qt.Key.Key_Return)
    sample_window.finding.find()
    assert shown(sample_window) == "measures MA28"


def test_what_is_gone_since_is_not_gone_to(noted: MainWindow, asked: Dialogs) -> None:
    asked.on_run = looking_for("strasse", Qt.Key.Key_Return)
    noted.finding.find()
    session = session_of(noted)
    session.delete_assessment(frame_of(noted).bench.assessment_id)
    asked.on_run = None
    noted.finding.find_next()
    assert frame_of(noted).area is not None


def test_results_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = HitsModel()
    hit = Entry(Found.NOTE, "Straße", ("Erhebung 2026",), "a")
    model.show([Row("Anmerkungen (1)"), Row("Straße", "Erhebung 2026", value=hit)])
    qtmodeltester.check(model)
    assert model.next_hit(0) == 1
    assert model.next_hit(0, -1) == -1
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Straße, Erhebung 2026"
