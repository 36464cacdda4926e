"""What a toast offers to take back is what it tells of, and nothing else."""

from PySide6.QtWidgets import QPushButton

from reifegrad.domain.survey import SubjectKind
from tests.ui.looks import rate, session_of
from ui.main_window import MainWindow
from ui.messages import ToastBar
from ui.plan.area import MeasuresArea


def toast_of(window: MainWindow) -> ToastBar:
    found = window.findChild(ToastBar)
    assert found is not None
    return found


def undo_button(window: MainWindow) -> QPushButton:
    return next(each for each in toast_of(window).findChildren(QPushButton) if each.text() == "Rückgängig")


def test_the_toast_brings_evidence_back(window: MainWindow) -> None:
    page, session = rate(window, "A1.1").page, session_of(window)
    spot = page.spot
    assert spot is not None
    session.add_evidence_item(spot.subject_id, spot.question_id, "Beschluss", "Ratsinfo")
    page.evidence.item_removed.emit(session.evidence_items(spot.subject_id, spot.question_id)[0].id)
    assert session.evidence_items(spot.subject_id, spot.question_id) == ()
    undo_button(window).click()
    assert [each.title for each in session.evidence_items(spot.subject_id, spot.question_id)] == ["Beschluss"]


def test_the_toast_goes_with_the_next_step(window: MainWindow) -> None:
    page, session = rate(window, "A1.1").page, session_of(window)
    spot = page.spot
    assert spot is not None
    session.add_evidence_item(spot.subject_id, spot.question_id, "Beschluss", "Ratsinfo")
    page.evidence.item_removed.emit(session.evidence_items(spot.subject_id, spot.question_id)[0].id)
    late = undo_button(window)
    page.answer.cards[4].click()
    assert not toast_of(window).isVisible()
    late.click()  # as if the click had been under way
    assert session.answer(spot.subject_id, spot.question_id).value == 4


def test_the_toast_of_a_deleted_service_goes_when_undo_brought_it_back(window: MainWindow) -> None:
    area, session = rate(window, "service"), session_of(window)
    panel = area._panels[SubjectKind.SERVICE]
    panel.list.setCurrentRow(0)
    panel.remove()
    assert toast_of(window).isVisible()
    window.undo()
    assert not toast_of(window).isVisible()
    undo_button(window).click()
    assert len(session.subjects(area.bench.assessment_id)) == 3


def test_several_measures_go_and_come_back_together(sample_window: MainWindow) -> None:
    assert sample_window.frame is not None
    sample_window.frame.go("measures")
    area = sample_window.frame.area
    assert isinstance(area, MeasuresArea)
    session = session_of(sample_window)
    before = dict(session.records)
    chosen = list(before)[:3]
    area.deeds.remove(chosen)
    assert set(before) - set(session.records) == set(chosen)
    undo_button(sample_window).click()
    assert session.records == before
