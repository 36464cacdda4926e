"""An assessment that goes gives way to the one that was in view before it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, rate, session_of
from ui.history.follow_up import FollowUpDialog, begin_follow_up
from ui.main_window import MainWindow


@pytest.fixture
def ids(window: MainWindow) -> dict[str, str]:
    """Those of the assessments by their titles; the newest is one of another survey."""
    session = session_of(window)
    session.start_assessment(shipped_survey("prozesse"), "Prozesse 2026", date(2026, 12, 1))
    return {each.title: each.id for each in session.assessments}


def shown(window: MainWindow) -> str:
    bench = frame_of(window).bench
    return bench.session.assessment(bench.assessment_id).title


def accept(dialog: QDialog) -> bool:
    assert isinstance(dialog, FollowUpDialog)
    dialog.accept()
    return True


def as_it_is(_window: MainWindow) -> None:
    pass


def built_anew(window: MainWindow) -> None:
    window.appearance.use_language("en")


@pytest.mark.parametrize("between", [as_it_is, built_anew])
def test_undo_of_a_follow_up_returns_to_the_one_before(
    window: MainWindow, ids: dict[str, str], asked: Dialogs, between: Callable[[MainWindow], None]
) -> None:
    bench = frame_of(window).bench
    bench.choose_assessment(ids["Erhebung 2026"])
    asked.on_run = accept
    begin_follow_up(bench)
    rate(window).page.answer.cards[1].click()
    between(window)
    assert shown(window) not in ids
    window.undo()
    window.undo()
    assert shown(window) == "Erhebung 2026"
    assert frame_of(window)._assessments.currentText().startswith("Erhebung 2026")


def test_the_one_chosen_before_counts_also_of_another_survey(window: MainWindow, ids: dict[str, str]) -> None:
    bench, session = frame_of(window).bench, session_of(window)
    for title in ("Erhebung 2026", "Erhebung 2025", "Prozesse 2026", "Erhebung 2025"):
        bench.choose_assessment(ids[title])
    session.delete_assessment(ids["Erhebung 2025"])
    assert shown(window) == "Prozesse 2026"
    session.delete_assessment(ids["Prozesse 2026"])
    assert shown(window) == "Erhebung 2026"


def test_deleting_again_returns_to_the_one_before(window: MainWindow, ids: dict[str, str]) -> None:
    bench, session = frame_of(window).bench, session_of(window)
    bench.choose_assessment(ids["Erhebung 2025"])
    bench.choose_assessment(ids["Prozesse 2026"])
    session.delete_assessment(ids["Prozesse 2026"])
    window.undo()
    bench.choose_assessment(ids["Prozesse 2026"])
    window.redo()
    assert shown(window) == "Erhebung 2025"


def test_without_one_chosen_before_it_is_one_of_the_same_survey(window: MainWindow, ids: dict[str, str]) -> None:
    session = session_of(window)
    window.places.forget()
    window.rebuild()
    assert shown(window) == "Erhebung 2026"
    session.delete_assessment(ids["Erhebung 2026"])
    assert shown(window) == "Erhebung 2025"


def test_a_step_stored_beside_the_window_is_undone_to_the_one_before(
    window: MainWindow, ids: dict[str, str], asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = frame_of(window).bench
    bench.choose_assessment(ids["Prozesse 2026"])
    begun = bench.session.start_assessment(shipped_survey("ozg-efa"), "Erhebung 2027", date(2027, 1, 1))
    bench.choose_assessment(begun)
    monkeypatch.setattr("ui.workbench._LONG", 0)
    window.undo()
    QApplication.processEvents()
    assert frame_of(window).bench is not bench
    assert shown(window) == "Prozesse 2026"
