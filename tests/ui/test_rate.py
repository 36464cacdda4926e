"""Bewerten, one question at a time."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from reifegrad import reading
from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.errors import DiskFull
from reifegrad.session import Op, Session
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, rate, session_of
from ui import workbench
from ui.app import App
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.evidence_dialog import EvidenceDialog
from ui.widgets.choice import CountedChoice


def answer_in(area: RateArea) -> Answer:
    """What is stored about the question in view."""
    assert area.spot is not None
    return area.bench.session.answer(area.spot.subject_id, area.spot.question_id)


def test_a_click_on_a_level_is_stored_and_counted(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    before = session_of(window).score(area.bench.assessment_id).counts.answered
    qtbot.mouseClick(area.page.answer.cards[3], Qt.MouseButton.LeftButton)
    assert answer_in(area) == Answer.of(3)
    counts = session_of(window).score(area.bench.assessment_id).counts
    assert counts.answered == before + 1
    assert area.count(area.bench) == f"{counts.answered}/{counts.total}"


def test_a_click_on_a_level_makes_neither_plan_nor_report(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr(reading, "make_plan", lambda *_: made.append("plan"))
    monkeypatch.setattr(workbench, "build_report", lambda *_: made.append("report"))
    rate(window, "A1.1").page.answer.cards[3].click()
    assert made == []


def test_another_level_paints_the_two_cards_that_differ(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    cards = rate(window, "A1.1").page.answer.cards
    qtbot.mouseClick(cards[3], Qt.MouseButton.LeftButton)
    qapp.processEvents()
    watcher = PaintWatcher(cards)
    qtbot.mouseClick(cards[1], Qt.MouseButton.LeftButton)
    qapp.processEvents()
    assert watcher.painted == {1, 3}


class PaintWatcher(QObject):
    """Which of some widgets are painted from now on, by their place."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__(widgets[0])
        self.painted: set[int] = set()
        self._widgets = widgets
        for each in widgets:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.painted |= {number for number, each in enumerate(self._widgets) if each is watched}
        return False


def test_setting_a_level_does_not_jump_on(window: MainWindow) -> None:
    area = rate(window, "A1.3")
    area.page.answer.cards[1].click()
    assert area.spot is not None
    assert area.spot.question_id == "A1.3"


def test_previous_value_and_target_appear_only_after_a_level_is_set(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    tags = {card.value: card.tags for card in area.page.answer.cards}
    assert tags[1] == ("◁ Zuvor",)
    assert tags[3] == ("◆ Ziel",)
    click(area.page, "Antwort zurücknehmen")
    assert [card.tags for card in area.page.answer.cards] == [()] * 5


def test_not_applicable_is_stored_only_with_a_reason(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A5.5")
    click(area.page, "Nicht anwendbar")
    assert answer_in(area).kind is AnswerKind.OPEN
    reason = focus()
    qtbot.keyClicks(reason, "keine eigenen Register")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert answer_in(area) == Answer.not_applicable("keine eigenen Register")


def test_a_reason_that_was_typed_is_stored_when_going_on(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A5.5")
    spot = area.spot
    assert spot is not None
    click(area.page, "Nicht anwendbar")
    qtbot.keyClicks(focus(), "keine eigenen Register")
    area.page.go_on()
    stored = session_of(window).answer(spot.subject_id, spot.question_id)
    assert stored.reason == "keine eigenen Register"


def test_not_applicable_is_offered_only_where_the_question_allows_it(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    shown = [each.text() for each in area.page.findChildren(QLabel) if each.isVisible()]
    assert "Nicht anwendbar" not in shown


def test_not_known_needs_no_reason(window: MainWindow) -> None:
    area = rate(window, "A1.3")
    click(area.page, "Weiß nicht")
    assert answer_in(area) == Answer.unknown()


def test_an_answer_can_be_taken_back_and_its_note_stays(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    qtbot.keyClicks(area.page.note, "wichtig")
    area.flush()
    click(area.page, "Antwort zurücknehmen")
    assert answer_in(area) == Answer(AnswerKind.OPEN, note="wichtig")


def test_a_note_is_written_after_a_pause(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    qtbot.keyClicks(area.page.note, "Beschluss vom 12.05.")
    assert answer_in(area).note == ""
    qtbot.waitUntil(lambda: answer_in(area).note == "Beschluss vom 12.05.")


def test_a_note_is_written_when_the_field_is_left(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    area.page.note.setFocus()
    qtbot.keyClicks(area.page.note, "kurz")
    area.page.on.setFocus()
    assert answer_in(area).note == "kurz"


def test_a_note_is_written_before_the_window_closes(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    spot = area.spot
    assert spot is not None
    qtbot.keyClicks(area.page.note, "letztes Wort")
    window.close()
    with Session.open(file) as again:
        assert again.answer(spot.subject_id, spot.question_id).note == "letztes Wort"


def test_typing_goes_on_undisturbed_while_a_note_is_written(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    qtbot.keyClicks(area.page.note, "eins ")
    area.page.note.flush()
    qtbot.keyClicks(area.page.note, "zwei")
    assert area.page.note.toPlainText() == "eins zwei"


def test_a_note_that_cannot_be_stored_stays_in_the_field(
    window: MainWindow, asked: Dialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = rate(window, "A1.1")

    def full(*_: object, **__: object) -> None:
        raise DiskFull(window.path)

    with monkeypatch.context() as patch:
        patch.setattr(session_of(window), "write_note", full)
        qtbot.keyClicks(area.page.note, "nicht verlieren")
        area.flush()
    assert asked.shown == [("problem", "DiskFull", "de")]
    assert area.page.note.toPlainText() == "nicht verlieren"
    area.flush()
    assert answer_in(area).note == "nicht verlieren"


def test_evidence_has_a_grade_and_items(window: MainWindow, asked: Dialogs) -> None:
    area = rate(window, "A1.1")
    area.page.evidence.graded.emit(Evidence.DOCUMENTED)
    assert answer_in(area).evidence is Evidence.DOCUMENTED

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, EvidenceDialog)
        dialog.title.setText("Ratsbeschluss")
        dialog.location.setText("https://example.org/vo/118")
        return True

    asked.on_run = fill
    click(area.page, "Nachweis hinzufügen …")
    spot = area.spot
    assert spot is not None
    (item,) = session_of(window).evidence_items(spot.subject_id, spot.question_id)
    assert (item.title, item.location) == ("Ratsbeschluss", "https://example.org/vo/118")
    click(area.page, "Entfernen")
    assert session_of(window).evidence_items(spot.subject_id, spot.question_id) == ()
    click(window, "Rückgängig")
    assert len(session_of(window).evidence_items(spot.subject_id, spot.question_id)) == 1


def test_a_file_can_be_dropped_as_evidence(window: MainWindow, tmp_path: Path) -> None:
    area = rate(window, "A1.1")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Protokoll März.pdf"))])
    area.page.evidence.dropEvent(
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    spot = area.spot
    assert spot is not None
    (item,) = session_of(window).evidence_items(spot.subject_id, spot.question_id)
    assert item.title == "Protokoll März.pdf"


def test_next_open_question_skips_what_is_answered(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    area.page.go_to_open()
    assert area.spot is not None
    assert area.spot.question_id == "A1.3"


def test_going_on_from_the_last_question_of_the_organisation_reaches_the_first_service(window: MainWindow) -> None:
    area = rate(window, "A8.5")
    area.page.go_on()
    assert area.spot is not None
    assert area.spot.question_id == "K1"
    assert session_of(window).subject(area.spot.subject_id).name == "Wohnsitz anmelden"
    area.page.go_back()
    assert area.spot.question_id == "A8.5"


def test_undo_is_named_and_goes_to_the_question_it_changes(window: MainWindow) -> None:
    area = rate(window, "A1.3")
    area.page.answer.cards[3].click()
    assert window.editing.names() == ("Stufe setzen (A1.3)", None)
    rate(window, "A4.2")
    window.undo()
    assert area.spot is not None
    assert area.spot.question_id == "A1.3"
    assert answer_in(area).kind is AnswerKind.OPEN
    assert window.editing.names() == (None, "Stufe setzen (A1.3)")
    window.redo()
    assert answer_in(area) == Answer.of(3)


def test_undo_of_a_note_shows_the_text_before(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    qtbot.keyClicks(area.page.note, "erst")
    area.flush()
    assert session_of(window).undo_status.undo is Op.WRITE_NOTE
    window.undo()
    assert area.page.note.toPlainText() == ""


def test_ctrl_z_in_a_note_without_history_undoes_the_last_step(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    area.page.answer.cards[3].click()
    area.page.note.setFocus()
    qtbot.keyClick(area.page.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answer_in(area).kind is AnswerKind.OPEN


def test_ctrl_z_in_a_note_takes_back_typing_first(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    area.page.answer.cards[3].click()
    area.page.note.setFocus()
    qtbot.keyClicks(area.page.note, "x")
    qtbot.keyClick(area.page.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert area.page.note.toPlainText() == ""
    assert answer_in(area) == Answer.of(3)


def test_a_closed_assessment_is_read_only_until_it_is_reopened(window: MainWindow) -> None:
    area = rate(window, "A1.1")
    session_of(window).close_assessment(area.bench.assessment_id)
    assert not any(card.isEnabled() for card in area.page.answer.cards)
    assert area.page.note.isReadOnly()
    click(window, "Wieder öffnen")
    assert all(card.isEnabled() for card in area.page.answer.cards)


def test_help_names_the_sources_with_who_makes_them_binding(window: MainWindow) -> None:
    area = rate(window, "A1.2")
    question = session_of(window).survey(area.bench.assessment_id).questions["A1.2"]
    QApplication.processEvents()
    texts = "\n".join(each.text() for each in area.page.help.findChildren(QLabel) if each.isVisible())
    assert question.help["de"] in texts
    for source in question.sources:
        assert source.title in texts


def test_help_can_be_hidden_and_stands_below_in_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.1")
    assert area.page.help.isVisible()
    assert not area.page.isAncestorOf(area.page.help)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: area.page.isAncestorOf(area.page.help))
    assert not area.page.help.findChild(QScrollArea).verticalScrollBar().isVisible()  # the page scrolls as a whole
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not area.page.help.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640)])
def test_keys_alone_reach_the_help_and_read_it_to_its_end(
    window: MainWindow, qtbot: QtBot, width: int, height: int
) -> None:
    area = rate(window, "A7.1")  # with much to read
    window.resize(width, height)
    help = area.page.help
    qtbot.wait(100)  # a page that flows finds its height in several turns
    said = [each for each in help.findChildren(QLabel) if each.isVisible()]
    assert len(said) > 10
    assert "\n".join(each.text() for each in said) == help.accessibleDescription()
    qtbot.waitUntil(lambda: said[-1].visibleRegion().isEmpty())
    for _ in range(6):
        qtbot.keyClick(focus(), Qt.Key.Key_F6)
        if focus() is help:
            break
    assert focus() is help
    assert not said[0].visibleRegion().isEmpty()
    QApplication.processEvents()
    qtbot.keyClick(help, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not said[-1].visibleRegion().isEmpty())


@pytest.mark.parametrize("place", ["A7.2", "K2"])
def test_two_levels_are_in_view_at_200_percent_on_a_laptop(sample_window: MainWindow, app: App, place: str) -> None:
    app.settings.change(text_size=200)
    page = rate(sample_window, place).page
    QApplication.processEvents()
    page.go_on()
    QApplication.processEvents()
    assert sum(is_whole(each) for each in page.answer.cards) >= 2


def test_the_head_scrolls_with_the_question_at_200_percent(sample_window: MainWindow, app: App) -> None:
    app.settings.change(text_size=200)
    area = rate(sample_window, "A7.2")
    QApplication.processEvents()
    tabs = area.findChild(QTabBar)
    assert tabs is not None
    assert tabs.isVisible()
    assert area.page.content.isAncestorOf(tabs)
    area.show_view(1)
    QApplication.processEvents()
    assert not area.page.content.isAncestorOf(tabs)
    assert tabs.isVisible()


def test_note_and_evidence_are_in_view_without_scrolling_on_a_laptop(sample_window: MainWindow) -> None:
    page = rate(sample_window, "A7.5").page
    QApplication.processEvents()
    assert is_whole(page.note)
    assert is_whole(page.evidence)


def test_a_long_name_of_a_dimension_is_cut_with_a_mark_and_its_count_is_not(
    sample_window: MainWindow, app: App, qtbot: QtBot
) -> None:
    rate(sample_window, "A7.5")
    QApplication.processEvents()
    assert "…" not in dimensions(sample_window).shown_text
    app.settings.change(text_size=200)
    sample_window.resize(900, 768)
    qtbot.waitUntil(lambda: "…" in dimensions(sample_window).shown_text)
    box = dimensions(sample_window)
    assert re.fullmatch(r"A7  Barriere.*…\D*Unterstützung\s+\d/\d", box.shown_text), "both ends are there"
    assert box.fontMetrics().horizontalAdvance(box.shown_text) < box.width()


def dimensions(window: MainWindow) -> CountedChoice:
    return next(each for each in rate(window).findChildren(CountedChoice) if each.accessibleName() == "Handlungsfeld")


def is_whole(widget: QWidget) -> bool:
    """Whether all of a widget can be seen."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()
