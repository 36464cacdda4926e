"""Prüfen: answers are read through, ticked off and flagged; evidence is linked or kept as a copy."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from reifegrad.preferences import Preferences
from tests.ui.conftest import Dialogs
from tests.ui.looks import rate
from ui.app import App
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.evidence_dialog import EvidenceDialog
from ui.rate.review import Review
from ui.rate.rows import Filter

REVIEW, LIST, SINGLE = 3, 1, 0


@pytest.fixture
def area(window: MainWindow) -> RateArea:
    assert window.frame
    window.frame.go("rate", "A1.1")
    found = window.frame.area
    assert isinstance(found, RateArea)
    return found


@pytest.fixture
def review(area: RateArea) -> Review:
    area.show_view(REVIEW)
    return area.review


def test_ticking_goes_from_answer_to_answer_until_all_is_reviewed(
    area: RateArea, review: Review, window: MainWindow
) -> None:
    assert window.session
    assert review.spot
    assert review.spot.question_id == "A1.1"
    assert review.progress.maximum() == 2, "what is open needs no review"
    review.done.click()
    assert review.spot.question_id == "A1.2"
    review.done.click()
    assert review.progress.value() == 2
    marks = window.session.marks(area.bench.assessment_id)
    assert all(each.reviewed_on for each in marks.values())
    window.undo()
    review.refresh()
    assert review.progress.value() == 1


def test_the_next_that_waits_comes_after_the_one_in_view_and_a_double_click_ticks_one(
    area: RateArea, window: MainWindow, qtbot: QtBot
) -> None:
    assert window.session
    assert area.spot
    for question in ("A5.4", "A5.5", "A5.6"):
        window.session.rate(area.spot.subject_id, question, 1)
    area.show_place("A5.4")
    area.show_view(REVIEW)
    for act in (qtbot.mouseClick, qtbot.mouseDClick, qtbot.mouseRelease):  # as a mouse tells a double click
        act(area.review.done, Qt.MouseButton.LeftButton)
    assert area.review.spot
    assert area.review.spot.question_id == "A5.5"
    area.review.done.click()
    assert area.review.spot.question_id == "A5.6"
    area.review.done.click()
    assert area.review.spot.question_id == "A1.1", "it begins again only at the end"


def test_another_answer_asks_for_another_review(review: Review, window: MainWindow) -> None:
    assert review.spot
    spot = review.spot
    review.done.click()
    assert window.session
    window.session.rate(spot.subject_id, spot.question_id, 4)
    assert window.session.mark(spot.subject_id, spot.question_id).reviewed_on is None


def test_a_flag_stands_in_every_view_and_goes_with_the_review(area: RateArea, window: MainWindow, qtbot: QtBot) -> None:
    assert area.spot
    spot = area.spot
    area.page.heading.setFocus()
    qtbot.keyClick(area.page.heading, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.session
    assert window.session.mark(spot.subject_id, spot.question_id).flagged
    assert area.page.flag.isChecked()
    area.show_view(LIST)
    area.list.filter.choose(Filter.FLAGGED)
    area.list.filter.activated.emit(area.list.filter.currentIndex())
    assert area.list.model.rowCount() == 1
    area.show_view(REVIEW)
    assert area.review.flag.isChecked()
    area.review.done.click()
    assert not window.session.mark(spot.subject_id, spot.question_id).flagged
    window.undo()
    mark = window.session.mark(spot.subject_id, spot.question_id)
    assert (mark.flagged, mark.reviewed_on) == (True, None), "both came in one step"


def test_evidence_is_kept_as_a_copy_and_taken_out_again(
    area: RateArea, asked: Dialogs, window: MainWindow, tmp_path: Path
) -> None:
    document = tmp_path / "Beschluss.pdf"
    document.write_bytes(b"%PDF-1.7 Beschluss")

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, EvidenceDialog)
        assert not dialog.copy.isEnabled()
        dialog.title.setText("Beschluss")
        dialog.location.setText(str(document))
        dialog.copy.click()
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = fill
    area.page.add_evidence()
    assert window.session
    assert area.spot
    item = window.session.evidence_items(area.spot.subject_id, area.spot.question_id)[0]
    assert item.copy
    document.unlink()
    asked.file = tmp_path / "heraus.pdf"
    area.page.evidence.copy_requested.emit(item.id)
    assert (tmp_path / "heraus.pdf").read_bytes() == b"%PDF-1.7 Beschluss"
    window.undo()
    assert window.session.evidence_items(area.spot.subject_id, area.spot.question_id) == ()


def test_a_link_can_be_no_copy(area: RateArea, qtbot: QtBot) -> None:
    dialog = EvidenceDialog("de")
    qtbot.addWidget(dialog)
    for place in ("https://example.org/a.pdf", "www.example.org", "", "Ordner/datei.pdf"):
        dialog.location.setText(place)
        assert not dialog.copy.isEnabled(), place


def test_a_document_that_moved_is_told_in_place_and_found_again(
    area: RateArea, asked: Dialogs, window: MainWindow, tmp_path: Path
) -> None:
    assert window.session
    assert area.spot
    place = (area.spot.subject_id, area.spot.question_id)
    window.session.add_evidence_item(*place, "Beschluss", str(tmp_path / "weg.pdf"))
    box = area.page.evidence
    found = tmp_path / "hier.pdf"
    found.write_bytes(b"x")
    buttons = {each.text(): each for each in box.findChildren(type(area.page.back))}
    buttons["Beschluss"].click()
    search = next(each for each in box.findChildren(type(area.page.back)) if each.text() == "Suchen …")
    asked.file = found
    search.click()
    items = window.session.evidence_items(*place)
    assert [each.location for each in items] == [str(found)]
    window.undo()
    assert [each.location for each in window.session.evidence_items(*place)] == [str(tmp_path / "weg.pdf")]


def test_preferences_of_rating_hold(area: RateArea, window: MainWindow, qtbot: QtBot) -> None:
    window.settings.choose(go_on=True, always_compare=True)
    assert isinstance(area.bench.preferences, Preferences)
    area.show_place("A1.3")
    tags = [each.accessibleDescription() for each in area.page.answer.cards]
    assert any("Ziel" in each for each in tags), "the target is shown before a level is chosen"
    area.page.answer.cards[1].click()
    assert area.spot
    assert area.spot.question_id == "A1.4"
    window.settings.choose(single_keys=False)
    area.page.refresh(None)
    before = area.bench.session.answer(area.spot.subject_id, area.spot.question_id)
    qtbot.keyClicks(area.page.answer.cards[0], "3")
    assert area.bench.session.answer(area.spot.subject_id, area.spot.question_id) == before


def test_the_key_that_leads_on_ticks_what_was_read(area: RateArea, qtbot: QtBot) -> None:
    area.show_view(REVIEW)
    first = area.review.spot
    assert first is not None
    qtbot.keyClick(area.review.done, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert area.bench.session.mark(first.subject_id, first.question_id).reviewed_on is not None
    assert area.review.spot != first


def test_without_an_answer_nothing_of_another_assessment_is_shown(
    area: RateArea, review: Review, window: MainWindow
) -> None:
    assert window.session
    assert window.bench
    bench, before = window.bench, review.heading.text()
    bench.choose_assessment(window.session.start_follow_up(bench.assessment_id, "Neu", date(2099, 1, 1)))
    assert area.review.spot is None
    shown = [each for each in review.findChildren(QAbstractButton) if each.isVisible()]
    assert shown == [review.only_waiting]
    assert not any(each.isVisible() for each in review.findChildren(QLabel) if each is not review.heading)
    assert review.heading.text() != before


def test_a_closed_assessment_says_in_words_what_was_chosen(area: RateArea, window: MainWindow) -> None:
    assert window.session
    area.show_place("A1.1")
    window.session.close_assessment(area.bench.assessment_id)
    tags = [each.tags for each in area.page.answer.cards]
    chosen = [at for at, each in enumerate(tags) if "✓ Gewählt" in each or "✓ Chosen" in each]
    assert chosen == [2]
    assert area.page.heading.accessibleDescription().startswith("Stufe 2")
    assert not any(each.isVisible() for each in area.page.evidence.findChildren(QComboBox))


def test_with_large_text_reading_through_can_pass_what_was_reviewed(area: RateArea, app: App) -> None:
    app.settings.change(text_size=200)
    window = app.windows[0]
    review = rate(window, "A1.1").review
    rate(window).show_view(REVIEW)
    assert review.only_waiting.isVisible()
    assert review.progress.isVisible()


def test_who_reads_answers_through_sees_which_linked_file_is_gone(
    review: Review, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.session
    assert review.spot
    (tmp_path / "da.pdf").touch()
    for title, name in (("Satzung", "da.pdf"), ("Beschluss", "weg.pdf")):
        place = (review.spot.subject_id, review.spot.question_id)
        window.session.add_evidence_item(*place, title, str(tmp_path / name))
    told = ": Satzung, " + review.tr("{0} (file not found)").format("Beschluss")
    qtbot.waitUntil(lambda: any(each.text().endswith(told) for each in review.findChildren(QLabel)))
