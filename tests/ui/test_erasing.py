"""Erasing the answers of a staff survey from the menu."""

import gc
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from reifegrad import recovery
from reifegrad.storage import WorkspaceFile
from tests.ui.conftest import Dialogs
from ui.assessment_actions import AssessmentActions
from ui.dialogs import confirm_with
from ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("stored_at_once")


@pytest.fixture
def actions(sample_window: MainWindow) -> AssessmentActions:
    """The menu "Assessment" while the closed staff survey of the sample is chosen."""
    found = sample_window.findChildren(AssessmentActions)[0]
    bench = found._bench
    (survey,) = (each for each in bench.session.assessments if each.survey_id == "akzeptanz")
    bench.choose_assessment(survey.id)
    return found


def test_answers_go_and_every_figure_stays_on_the_screen(actions: AssessmentActions, asked: Dialogs) -> None:
    session, id = actions._bench.session, actions._bench.assessment_id
    before = actions._bench.report()
    told: list[str] = []
    actions._bench.toast_requested.connect(lambda toast: told.append(toast.text))
    assert actions.erase.isVisible()
    actions.erase.trigger()
    (shown,) = asked.shown
    assert shown[0] == "confirm_with"
    assert "1" in shown[3], "the backup of the file as it was opened"
    assert "1 restore point" in told[0] or "1 Sicherungspunkt" in told[0], "which still holds the answers"
    assert session.staff_result(id) is not None
    assert actions._bench.report() == before
    assert not actions.erase.isEnabled(), "once is enough"


def test_backups_follow_if_the_box_is_ticked(actions: AssessmentActions, asked: Dialogs) -> None:
    session, id = actions._bench.session, actions._bench.assessment_id
    asked.ticks = True
    told: list[str] = []
    actions._bench.toast_requested.connect(lambda toast: told.append(toast.text))
    trace = session.subjects(id)[0].id.encode()
    actions.erase.trigger()
    backups = session.backups.known()
    assert backups
    assert not any(trace in each.path.read_bytes() for each in backups)
    assert asked.kinds() == ["confirm_with"], "nothing is left to be told"
    assert "restore point" not in told[0]
    assert "Sicherungspunkt" not in told[0]


def test_unsaved_work_is_named_as_such_and_not_among_what_may_be_deleted(
    actions: AssessmentActions, asked: Dialogs
) -> None:
    store = actions._bench.session._store
    assert isinstance(store, WorkspaceFile)
    kept = recovery.keep(store, store.load(), [], datetime.now(UTC))
    asked.ticks = True
    actions.erase.trigger()
    ((_, question, text),) = asked.shown[1:]
    assert question == "1 Datei enthält die Antworten vielleicht noch."
    assert "Nicht gespeicherte Änderungen" in text
    assert str(store.path) in text
    assert str(kept.path) not in text
    assert "Löschen Sie" not in text


def test_nothing_happens_without_consent(actions: AssessmentActions, asked: Dialogs) -> None:
    asked.agrees = False
    actions.erase.trigger()
    assert actions._bench.session.staff_result(actions._bench.assessment_id) is None
    assert actions.erase.isEnabled()


def test_it_is_offered_for_surveys_of_people_only(actions: AssessmentActions) -> None:
    bench = actions._bench
    (readiness, *_) = (each for each in bench.session.assessments if each.survey_id == "ozg-efa")
    bench.choose_assessment(readiness.id)
    assert not actions.erase.isVisible()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ticks", [True, False])
def test_the_box_to_tick_is_there_and_counts(ticks: bool) -> None:
    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        gc.collect()
        tick = box.checkBox()
        assert tick.isVisible()
        tick.setChecked(ticks)
        (verb,) = (each for each in box.buttons() if each.text().replace("&", "") == "Löschen")
        verb.click()

    QTimer.singleShot(0, answer)
    assert confirm_with("Löschen?", "Nichts holt das zurück.", "Löschen", "Auch aus den Kopien") is ticks
