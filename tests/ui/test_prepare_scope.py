"""Umfang: what is asked, its weight and target, the form, and thresholds with their effect before they are applied."""

import re
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from reifegrad.session import Op
from reifegrad.tailoring import Aim
from tests.ui.conftest import Dialogs
from tests.ui.looks import focus, frame_of, session_of
from ui.app import App
from ui.main_window import MainWindow
from ui.prepare.area import PrepareArea
from ui.prepare.schedule_tab import ScheduleTab
from ui.prepare.scope_row import Scope, ScopeRow
from ui.prepare.scope_tab import ScopeTab
from ui.prepare.thresholds_dialog import ThresholdsDialog


def scope(window: MainWindow) -> ScopeTab:
    frame_of(window).go("prepare", "scope")
    area = frame_of(window).area
    assert isinstance(area, PrepareArea)
    tab = area.tab
    assert isinstance(tab, ScopeTab)
    return tab


def row(tab: ScopeTab, id: str) -> ScopeRow:
    return next(each for each in tab.rows if each.scope.id == id)


def thresholds(fill: Callable[[ThresholdsDialog], bool]) -> Callable[[QDialog], bool]:
    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, ThresholdsDialog)
        return fill(dialog)

    return run


def test_a_person_leaves_a_dimension_out_gives_the_reason_and_takes_all_of_it_back(window: MainWindow) -> None:
    tab, session = scope(window), session_of(window)
    id = frame_of(window).bench.assessment_id
    first = row(tab, "A3")
    first.tick.setFocus()
    QTest.keyClick(first.tick, Qt.Key.Key_Space)
    assert session.assessment(id).left_out == {"A3": ""}
    assert not first.weight.isVisible()
    assert first.reason.isVisible()
    QTest.keyClick(first, Qt.Key.Key_F2)
    assert focus() is first.reason.line
    QTest.keyClicks(first.reason.line, "kommt 2027")
    assert tab.flush()
    assert session.assessment(id).left_out == {"A3": "kommt 2027"}
    frame_of(window).go("overview")
    texts = [each.text() for each in frame_of(window).area.findChildren(QLabel) if each.isVisible()]
    assert any("A3" in each and "kommt 2027" in each for each in texts)
    scope(window)
    session.undo()
    session.undo()
    assert session.assessment(id).left_out == {}
    assert row(tab, "A3").tick.isChecked()


def test_the_last_dimension_stays_and_a_line_says_why(window: MainWindow) -> None:
    tab, session = scope(window), session_of(window)
    id = frame_of(window).bench.assessment_id
    *others, last = [each.scope.id for each in tab.rows]
    session.set_scope(id, dict.fromkeys(others, ""))
    row(tab, last).tick.click()
    assert row(tab, last).tick.isChecked()
    assert tab.problem.isVisible()
    assert last not in session.assessment(id).left_out
    row(tab, others[0]).tick.click()
    assert not tab.problem.isVisible()


def test_weight_and_target_are_named_after_their_dimension_and_stored_at_once(window: MainWindow) -> None:
    tab, session = scope(window), session_of(window)
    id = frame_of(window).bench.assessment_id
    first = row(tab, "A1")
    title = session.survey(id).dimensions[0].title.in_language("de")
    assert first.weight.accessibleName().endswith(title)
    assert first.target.accessibleName().endswith(title)
    first.weight.setValue(40)
    assert session.assessment(id).weights == {"A1": 40}
    assert "%" in first.about.text()
    first.target.setCurrentIndex(first.target.count() - 1)
    first.target.activated.emit(first.target.currentIndex())
    assert {session.target(id, each.id) for each in session.survey(id).dimensions[0].questions} == {4}
    assert session.undo_status.undo is Op.SET_DIMENSION_TARGET
    session.undo()
    session.undo()
    assert (first.weight.value(), session.assessment(id).weights) == (15, {})


def test_a_run_of_arrows_through_targets_or_weights_is_one_step_of_undo(window: MainWindow) -> None:
    tab, session = scope(window), session_of(window)
    id = frame_of(window).bench.assessment_id
    first, second = row(tab, "A1"), row(tab, "A2")
    begun = session.last_step
    for field, times in ((first.target, 3), (second.target, 2), (first.weight, 4)):
        field.setFocus()
        for _ in range(times):
            QTest.keyClick(field, Qt.Key.Key_Down)
    assert (first.target.currentIndex(), second.target.currentIndex(), first.weight.value()) == (3, 2, 11)
    session.undo()
    assert (first.weight.value(), session.assessment(id).weights) == (15, {})
    session.undo()
    assert (first.target.currentIndex(), second.target.currentIndex()) == (3, 0)
    session.undo()
    assert (first.target.currentIndex(), session.targets(id)) == (0, {})
    assert session.last_step is begun


def test_the_form_shows_its_questions_and_time_and_can_change(window: MainWindow) -> None:
    tab, session = scope(window), session_of(window)
    id = frame_of(window).bench.assessment_id
    assert tab.full.isChecked()
    for mode in (tab.full, tab.short):
        mode.click()
        assert session.assessment(id).short_form is (mode is tab.short)
        counts = Counter(each.subject_kind for each in session.asked(id).dimensions for _ in each.questions)
        assert all(re.search(rf"\b{count}\b", mode.text()) for count in counts.values())


def test_the_time_of_a_form_has_no_part_that_is_zero(window: MainWindow) -> None:
    tab, session = scope(window), session_of(window)
    fives = [each.scope.id for each in tab.rows if each.scope.questions == 5][:3]  # 15 questions of 4 minutes
    session.set_scope(
        frame_of(window).bench.assessment_id,
        {each.scope.id: "" for each in tab.rows if each.scope.id not in fives},
    )
    assert tab.full.text().endswith(" 1 h")


def test_thresholds_show_what_would_change_before_they_are_one_step(
    window: MainWindow, asked: Dialogs, qtbot: QtBot
) -> None:
    tab, session = scope(window), session_of(window)
    id = frame_of(window).bench.assessment_id
    organisation = next(each.id for each in session.subjects(id) if each.name == "")
    for question in session.survey(id).dimensions[0].questions:
        session.rate(organisation, question.id, 2)
    seen: list[str] = []

    def fill(dialog: ThresholdsDialog) -> bool:
        before = dialog.outcome.text()
        dialog.fields.fields["organisation.light_gap"].setValue(2)
        qtbot.waitUntil(lambda: dialog.outcome.text() != before)
        model = dialog.effect.model()
        seen.extend(str(model.index(0, x).data()) for x in range(model.columnCount()))
        assert session.assessment(id).thresholds == {}, "nothing is stored yet"
        return True

    asked.on_run = thresholds(fill)
    tab.thresholds.click()
    assert seen[1] != seen[2]
    assert seen[0].startswith("A1")
    assert session.assessment(id).thresholds == {"organisation.light_gap": "2"}
    assert session.undo_status.undo is Op.SET_THRESHOLDS
    session.undo()
    assert session.assessment(id).thresholds == {}


def test_values_out_of_order_are_told_beside_their_field_and_cannot_be_applied(
    window: MainWindow, asked: Dialogs
) -> None:
    tab = scope(window)

    def fill(dialog: ThresholdsDialog) -> bool:
        fields = dialog.fields
        fields.fields["organisation.level.2"].setValue(90)
        fields.fields["organisation.coverage_full"].setValue(300)
        assert not dialog.verb.isEnabled()
        wrong = [name for name, note in fields.notes.items() if note.property("kind") == "problem"]
        assert wrong == ["organisation.level.2", "organisation.coverage_full"]
        dialog.back.click()
        assert dialog.verb.isEnabled()
        assert dialog.own == {}
        return False

    asked.on_run = thresholds(fill)
    tab.thresholds.click()
    assert session_of(window).assessment(frame_of(window).bench.assessment_id).thresholds == {}


@pytest.mark.usefixtures("asked")
def test_a_closed_assessment_shows_scope_and_thresholds_as_text(window: MainWindow, asked: Dialogs) -> None:
    session = session_of(window)
    id = frame_of(window).bench.assessment_id
    session.set_scope(id, {"A3": "kommt 2027"})
    session.set_thresholds(id, {"organisation.level.1": "10"})
    session.close_assessment(id)
    tab = scope(window)
    QApplication.processEvents()
    for each in tab.rows:
        assert not each.tick.isVisible()
        assert not each.weight.isVisible()
        assert not each.reason.isVisible()
    assert "kommt 2027" in row(tab, "A3").about.text()
    tab.thresholds.click()
    kind, _, _, rows, _ = asked.shown[-1]
    assert kind == "table"
    assert len([each for each in rows if each[1] != each[2]]) == 1


def test_the_scope_tells_into_how_many_meetings_it_parts(window: MainWindow) -> None:
    tab = scope(window)
    assert "4 Min" in tab.proposal.text() or "4 min" in tab.proposal.text()
    assert re.search(r"\b2\b.*A2, A4", tab.proposal.text())
    for each in tab.rows[1:]:
        if each.scope.id.startswith("A"):
            each.tick.click()
    assert re.search(r"\b1\b", tab.proposal.text())
    assert "A2" not in tab.proposal.text()


@pytest.mark.parametrize("place", ["scope", "people", "schedule", "documents"])
def test_with_large_text_nothing_is_wider_than_a_small_screen(sample_window: MainWindow, app: App, place: str) -> None:
    app.settings.change(text_size=200)
    sample_window.resize(1024, 640)
    frame_of(sample_window).go("prepare", place)
    area = frame_of(sample_window).area
    assert isinstance(area, PrepareArea)
    if isinstance(area.tab, ScheduleTab):
        area.tab.add_proposed()
    QApplication.processEvents()
    assert sample_window.width() == 1024
    assert area.tab.horizontalScrollBar().maximum() == 0


@pytest.mark.usefixtures("app")
def test_the_target_shows_its_words_whole_at_any_width(qtbot: QtBot) -> None:
    asked = Scope("A1", "Steuerung", 6, None, 15, "15 %", Aim.OF_SURVEY, (1, 2, 3))
    shown = ScopeRow(asked, may_scope=True, may_weigh=True)
    qtbot.addWidget(shown)
    shown.show()
    for width in range(shown.minimumSizeHint().width(), 900, 40):
        shown.resize(width, shown.sizeHint().height())
        QApplication.processEvents()
        assert shown.target.shown_text == shown.target.currentText(), width
