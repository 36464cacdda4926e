"""Undo over all areas of the window: a long way forth, all of it back, and all of it forth again."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import Evidence
from reifegrad.domain.change import Key
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Component, Entity, Municipality
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile
from reifegrad.survey import load_survey
from tests.ui.looks import frame_of, rate, session_of
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea

SMALL = Path(__file__).parents[1] / "data" / "tiny-1.0.yaml"
"""A survey of few questions, so that a long way takes little time."""

pytestmark = pytest.mark.usefixtures("heartbeat")

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A municipality with one assessment of the small survey, and some answers."""
    path = tmp_path_factory.mktemp("small") / "Musterstadt.reifegrad"
    with Session.create(path, Municipality("Musterstadt")) as session:
        id = session.start_assessment(load_survey(SMALL), "Erhebung 2026", date(2026, 11, 1))
        session.rate(session.subjects(id)[0].id, "A1.1", 1)
        session.add_subject(id, SubjectKind.SERVICE, "Wohnsitz anmelden")
    return path


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy in memory where there is such a place: some hundred steps are written."""
    fast = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=fast if fast.is_dir() else tmp_path) as folder:
        yield Path(shutil.copy(template, Path(folder) / "Musterstadt.reifegrad"))


def stored(session: Session) -> dict[Key, Entity]:
    """What the file holds, past the session."""
    file = WorkspaceFile.open(session.path, read_only=True)
    try:
        return file.load()
    finally:
        file.close()


def plan(window: MainWindow) -> MeasuresArea:
    frame_of(window).go("measures")
    area = frame_of(window).area
    assert isinstance(area, MeasuresArea)
    return area


def press_undo(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, CONTROL)


def press_redo(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Y, CONTROL)


def operations(window: MainWindow, qtbot: QtBot) -> list[Callable[[int], None]]:
    """What people do in all areas, one step each time; the number makes each time another one."""
    session = session_of(window)

    def level(at: int) -> None:
        area = rate(window, ("A1.1", "A2.1")[at % 2])
        cards = area.page.answer.cards
        cards[(at // 6) % len(cards)].click()

    def note(at: int) -> None:
        area = rate(window, "A1.1")
        area.page.note.setFocus()
        area.page.note.setPlainText(f"Notiz {at}")
        assert area.page.note.flush()
        rate(window, "A2.1")

    def grade(at: int) -> None:
        area = rate(window, "A1.1")
        area.page.evidence.graded.emit(list(Evidence)[at % len(Evidence)])

    def service(at: int) -> None:
        area = rate(window, "service")
        session.add_subject(area.bench.assessment_id, SubjectKind.SERVICE, f"Leistung {at}")

    def remove_service(at: int) -> None:
        area = rate(window, "service")
        panel = area._panels[SubjectKind.SERVICE]
        panel.list.setCurrentRow(0)
        panel.remove()

    def open_measure() -> MeasuresArea:
        area = plan(window)
        id = next(each.id for each in session.plan(area.bench.assessment_id).measures)
        area.show_place(id)
        return area

    def remark(at: int) -> None:
        form = open_measure().details.panel.form
        form.remark.setPlainText(f"Anmerkung {at}")
        assert form.flush()

    def responsible(at: int) -> None:
        form = open_measure().details.panel.form
        form.responsible.line.setFocus()
        form.responsible.line.setText(f"Amt {at}")
        assert form.flush()

    def override(at: int) -> None:
        area = open_measure()
        session.override_measure(area.details.panel.measure_id, Component.IMPACT, str(1 + at % 5), f"Grund {at}")

    def weights(at: int) -> None:
        frame_of(window).go("analysis")
        session.set_target(frame_of(window).bench.assessment_id, "A1.1", at % 3)

    def close_or_open(at: int) -> None:
        frame_of(window).go("report")
        id = frame_of(window).bench.assessment_id
        (session.reopen_assessment if session.assessment(id).closed else session.close_assessment)(id)

    def reopen(at: int) -> None:
        frame_of(window).go("overview")
        close_or_open(at)

    return [level, note, grade, service, remark, responsible, remove_service, override, weights, close_or_open, reopen]


def test_a_hundred_and_twenty_steps_over_all_areas_go_back_and_forth(window: MainWindow, qtbot: QtBot) -> None:
    session = session_of(window)
    ways = operations(window, qtbot)
    start, steps, at = stored(session), 0, 0
    while steps < 120:
        before = session.last_step
        ways[at % len(ways)](at)
        steps += session.last_step is not before
        at += 1
        assert at < 400
    assert frame_of(window).flush()
    end = stored(session)
    areas = ["analysis", "measures", "rate", "report", "overview"]
    undone = 0
    while session.undo_status.undo:
        if undone % 15 == 0:
            QApplication.processEvents()  # people let it; after every step it would take too long
            frame_of(window).go(areas[undone // 15 % len(areas)])
        assert window.editing.names()[0]
        press_undo(window, qtbot)
        undone += 1
        assert undone <= steps
    assert undone == steps
    assert stored(session) == start
    redone = 0
    while session.undo_status.redo:
        if redone % 15 == 0:
            QApplication.processEvents()
            frame_of(window).go(areas[redone // 15 % len(areas)])
        assert window.editing.names()[1]
        press_redo(window, qtbot)
        redone += 1
        assert redone <= steps
    assert redone == steps
    assert stored(session) == end


def fields_of(root: QWidget) -> list[QWidget]:
    """Everything in view that takes text."""
    kinds = (QLineEdit, QPlainTextEdit)
    return [
        each
        for kind in kinds
        for each in root.findChildren(kind)
        if each.isVisible() and each.isEnabled() and not each.isReadOnly()
    ]


@pytest.mark.parametrize("area", ["overview", "rate", "analysis", "measures", "report"])
def test_a_field_with_nothing_of_its_own_to_undo_leaves_the_keys_to_the_window(
    window: MainWindow, qtbot: QtBot, area: str
) -> None:
    session = session_of(window)
    frame_of(window).go(area)
    if area == "measures":
        shown = plan(window)
        shown.show_place(session.plan(shown.bench.assessment_id).measures[0].id)
    QApplication.processEvents()
    found = frame_of(window).area
    assert found is not None
    for each in [None, *fields_of(found)]:
        session.set_target(frame_of(window).bench.assessment_id, "A2.1", 3)
        last = session.last_step
        (each or found).setFocus()
        qtbot.keyClick(each or QApplication.focusWidget() or window, Qt.Key.Key_Z, CONTROL)
        name = f"{type(each).__name__} in {area}: {each.accessibleName() if each else ''}"
        assert session.last_step is not last, name
        qtbot.keyClick(each or QApplication.focusWidget() or window, Qt.Key.Key_Y, CONTROL)
        assert session.undo_status.redo is None, name
        session.undo()


def test_a_field_takes_back_its_own_typing_first_and_then_the_window_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    session, area = session_of(window), rate(window, "A1.1")
    spot = area.spot
    assert spot is not None
    area.page.answer.cards[2].click()
    note = area.page.note
    note.setFocus()
    qtbot.keyClicks(note, "abc")
    assert note.flush()
    assert session.answer(spot.subject_id, "A1.1").note == "abc"
    press_undo(window, qtbot)
    assert note.flush()
    assert session.answer(spot.subject_id, "A1.1").note == ""
    assert session.answer(spot.subject_id, "A1.1").value == 2
    press_undo(window, qtbot)
    assert session.answer(spot.subject_id, "A1.1").value != 2
