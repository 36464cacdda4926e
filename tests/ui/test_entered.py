"""Esc and the cross never throw away what was entered in a dialog; its button Cancel does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.report.words import Words
from reifegrad.texts import texts
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, frame_of, session_of
from ui.assessment_dialog import AssessmentDialog
from ui.dialog_windows import TextDialog
from ui.history.follow_up import FollowUpDialog
from ui.main_window import MainWindow
from ui.plan.own_dialog import OwnDialog
from ui.prepare.thresholds_dialog import ThresholdsDialog
from ui.rate.evidence_dialog import EvidenceDialog
from ui.revise.dialog import RevisionDialog
from ui.survey_list import SurveyList

STAY, DISCARD = -1, 0
WORDS = Words(texts("report", "de"), texts("terms", "de"))


def press_escape(dialog: QDialog) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)


def close(dialog: QDialog) -> None:
    dialog.close()


def shown(dialog: QDialog, qtbot: QtBot) -> QDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def own(_window: MainWindow) -> tuple[QDialog, QWidget]:
    dialog = OwnDialog(WORDS)
    return dialog, dialog.title_field


def evidence(_window: MainWindow) -> tuple[QDialog, QWidget]:
    dialog = EvidenceDialog("de")
    return dialog, dialog.location


def text(_window: MainWindow) -> tuple[QDialog, QWidget]:
    dialog = TextDialog("Titel", "Name", "Umbenennen", "Bauamt", "", None, is_sentence=True)
    return dialog, dialog._line


def follow_up(window: MainWindow) -> tuple[QDialog, QWidget]:
    dialog = FollowUpDialog(frame_of(window).bench)
    return dialog, dialog.titles.title


def revision(window: MainWindow) -> tuple[QDialog, QWidget]:
    dialog = RevisionDialog(frame_of(window).bench)
    return dialog, dialog.title


def thresholds(window: MainWindow) -> tuple[QDialog, QWidget]:
    bench = frame_of(window).bench
    session, id = bench.session, bench.assessment_id
    dialog = ThresholdsDialog(session.survey(id), session.assessment(id), session, bench.words)
    field = dialog.focusWidget()
    assert field is not None
    return dialog, field


def assessment(window: MainWindow) -> tuple[QDialog, QWidget]:
    session = session_of(window)
    surveys = SurveyList(session.surveys(), session.survey_at_hand, "de", "ozg-efa")
    dialog = AssessmentDialog("de", lambda _details: None, surveys=surveys)
    return dialog, dialog.titles.title


DIALOGS = [own, evidence, text, follow_up, revision, thresholds, assessment]


@pytest.mark.parametrize("way", [press_escape, close])
@pytest.mark.parametrize("made", DIALOGS)
def test_what_was_typed_stays_unless_a_person_gives_it_up(
    window: MainWindow,
    asked: Dialogs,
    qtbot: QtBot,
    made: Callable[[MainWindow], tuple[QDialog, QWidget]],
    way: Callable[[QDialog], None],
) -> None:
    dialog, field = made(window)
    shown(dialog, qtbot)
    asked.choices = [STAY, DISCARD]
    QTest.keyClicks(field, "7")
    way(dialog)
    assert dialog.isVisible()
    assert asked.kinds() == ["decide"]
    way(dialog)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("way", [press_escape, close])
@pytest.mark.parametrize("made", DIALOGS)
def test_nobody_is_asked_where_nothing_was_entered(
    window: MainWindow,
    asked: Dialogs,
    qtbot: QtBot,
    made: Callable[[MainWindow], tuple[QDialog, QWidget]],
    way: Callable[[QDialog], None],
) -> None:
    dialog, field = made(window)
    shown(dialog, qtbot)
    QTest.keyClick(field, Qt.Key.Key_End)  # nothing is marked any more
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    way(dialog)
    assert not dialog.isVisible()
    assert asked.shown == []


def test_the_button_says_what_it_does(asked: Dialogs, qtbot: QtBot) -> None:
    dialog = OwnDialog(WORDS)
    shown(dialog, qtbot)
    QTest.keyClicks(dialog.title_field, "Leitbild")
    click(dialog, "Cancel")
    assert not dialog.isVisible()
    assert asked.shown == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_a_choice_and_a_number_count_as_well(asked: Dialogs, qtbot: QtBot, key: Qt.Key) -> None:
    dialog = OwnDialog(WORDS)
    shown(dialog, qtbot)
    asked.choices = [STAY]
    QTest.keyClick(dialog.impact if key is Qt.Key.Key_Up else dialog.days, key)
    press_escape(dialog)
    assert (dialog.isVisible(), asked.kinds()) == (True, ["decide"])


def test_what_is_stored_is_not_asked_about(asked: Dialogs, qtbot: QtBot) -> None:
    dialog = OwnDialog(WORDS)
    shown(dialog, qtbot)
    QTest.keyClicks(dialog.title_field, "Leitbild")
    dialog.verb.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert asked.shown == []
