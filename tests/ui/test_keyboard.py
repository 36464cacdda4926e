"""Everything with the keyboard alone, and no key with two meanings."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.text import LANGUAGES, Language
from tests.ui.looks import focus, rate, session_of
from ui.app import App
from ui.areas import AREAS
from ui.main_window import MainWindow
from ui.plan.area import MeasuresArea
from ui.sidebar import Sidebar
from ui.widgets.number import Number


def test_a_question_is_rated_with_note_and_left_without_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    spot = area.spot
    assert spot is not None
    area.page.answer.focus_answer()
    qtbot.keyClick(focus(), Qt.Key.Key_2)
    assert session_of(window).answer(spot.subject_id, "A1.3") == Answer.of(2)
    qtbot.keyClick(focus(), Qt.Key.Key_Down)
    assert session_of(window).answer(spot.subject_id, "A1.3") == Answer.of(3)
    qtbot.keyClick(focus(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert focus() is area.page.note
    qtbot.keyClicks(focus(), "klar")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session_of(window).answer(spot.subject_id, "A1.3").note == "klar"
    assert area.spot is not None
    assert area.spot.question_id == "A1.4"


def test_page_keys_step_through_the_questions(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    area.page.answer.focus_answer()
    qtbot.keyClick(focus(), Qt.Key.Key_PageDown)
    assert area.spot is not None
    assert area.spot.question_id == "A1.4"
    qtbot.keyClick(area.page.answer.cards[0], Qt.Key.Key_PageUp)
    assert area.spot.question_id == "A1.3"


@pytest.mark.parametrize("question", ["A1.3", "K2"])
def test_digits_answer_the_next_question_right_after_the_page_key(
    window: MainWindow, qtbot: QtBot, question: str
) -> None:
    area = rate(window, question)
    qtbot.keyClick(focus(), Qt.Key.Key_2)
    qtbot.keyClick(focus(), Qt.Key.Key_PageDown)
    spot = area.spot
    assert spot is not None
    assert spot.question_id != question
    assert isinstance(focus(), QLabel)
    qtbot.keyClick(focus(), Qt.Key.Key_1)
    assert session_of(window).answer(spot.subject_id, spot.question_id) == Answer.of(1)
    assert session_of(window).answer(spot.subject_id, question) == Answer.of(2)


def test_enter_on_a_card_chooses_it_and_on_the_chosen_one_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    spot = area.spot
    assert spot is not None
    area.page.answer.cards[2].setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert session_of(window).answer(spot.subject_id, "A1.3") == Answer.of(2)
    assert area.spot == spot
    qtbot.keyClick(focus(), Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert area.spot is not None
    assert area.spot.question_id == "A1.4"


def test_letters_choose_the_other_answers(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A5.5")
    spot = area.spot
    assert spot is not None
    area.page.answer.focus_answer()
    qtbot.keyClick(focus(), Qt.Key.Key_W)
    assert session_of(window).answer(spot.subject_id, "A5.5") == Answer.unknown()
    qtbot.keyClick(focus(), Qt.Key.Key_N)
    qtbot.keyClicks(focus(), "3 Register fehlen")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert session_of(window).answer(spot.subject_id, "A5.5").reason == "3 Register fehlen"


def test_digits_in_a_note_are_text(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    spot = area.spot
    assert spot is not None
    area.page.note.setFocus()
    qtbot.keyClicks(area.page.note, "2")
    area.flush()
    assert session_of(window).answer(spot.subject_id, "A1.3") == Answer(AnswerKind.OPEN, note="2")


def test_tab_leaves_the_note(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    area.page.note.setFocus()
    qtbot.keyClick(area.page.note, Qt.Key.Key_Tab)
    assert focus() is not area.page.note
    assert "\t" not in area.page.note.toPlainText()


def letters_twice(window: MainWindow) -> list[tuple[str, str]]:
    """Letters that open more than one entry in view of the menu bar or of a menu, with one of the entries."""
    menus = [window.menuBar().actions()]
    menus += [top.menu().actions() for top in window.menuBar().actions() if top.menu()]  # type: ignore[attr-defined]
    found = []
    for actions in menus:
        texts = [each.text() for each in actions if each.isVisible() and "&" in each.text()]
        letters = Counter(text[text.index("&") + 1].casefold() for text in texts)
        found += [(letter, text) for text in texts if letters[letter := text[text.index("&") + 1].casefold()] > 1]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_opens_two_menus_whatever_the_survey_and_whether_it_is_closed(
    sample_window: MainWindow, app: App, language: Language
) -> None:
    app.settings.change(language=language)
    area = rate(sample_window)
    session = area.bench.session
    id = area.bench.assessment_id
    assert letters_twice(sample_window) == []
    (session.reopen_assessment if session.assessment(id).closed else session.close_assessment)(id)
    assert letters_twice(sample_window) == []
    (people,) = (each for each in session.assessments if each.survey_id == "akzeptanz")
    area.bench.choose_assessment(people.id)
    assert letters_twice(sample_window) == []


def test_characters_of_altgr_trigger_nothing(window: MainWindow, qtbot: QtBot) -> None:
    area = rate(window, "A5.5")
    before = session_of(window).undo_status
    fields: list[QWidget] = [*window.findChildren(QPlainTextEdit), *window.findChildren(QLineEdit)]
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    signs = ("At", "BraceLeft", "BracketLeft", "BracketRight", "BraceRight", "Backslash", "AsciiTilde", "Bar")
    letters = ("Q", "E", "7", "8", "9", "0", "Plus", "Less", "M")
    for field in fields:
        for sign in (*signs, *letters):
            qtbot.keyClick(field, getattr(Qt.Key, f"Key_{sign}"), altgr)
    assert session_of(window).undo_status == before
    assert window.isVisible()
    assert area.isVisible()


def mnemonics(window: MainWindow) -> list[str]:
    """What Alt and a letter reach at the present place: the menus, labels of fields, buttons."""
    texts = [each.text() for each in window.menuBar().actions() if each.isVisible()]
    texts += [each.text() for each in window.findChildren(QLabel) if each.isVisible() and each.buddy()]
    texts += [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    return [text for text in texts if "&" in text.replace("&&", "")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_with_alt_has_two_meanings_at_one_place(
    sample_window: MainWindow, app: App, language: Language
) -> None:
    app.settings.change(language=language)
    for place in places(sample_window):
        letters: dict[str, list[str]] = {}
        for text in mnemonics(sample_window):
            letters.setdefault(text[text.index("&") + 1].casefold(), []).append(text)
        assert [each for each in letters.values() if len(each) > 1] == [], place


def places(window: MainWindow) -> Iterator[str]:
    """Go to every tab of every area, and to the list of questions; yields where the window is."""
    for index, area in enumerate(AREAS):
        window.show_area(index)
        shown = window.frame.area if window.frame else None
        assert shown is not None
        bar = shown.findChild(QTabBar)
        for tab in range(bar.count() if bar else 1):
            if bar:
                bar.setCurrentIndex(tab)
            QApplication.processEvents()
            yield f"{area.id} {tab}"
    rate(window).show_view(1)
    QApplication.processEvents()
    yield "list of questions"


@pytest.mark.parametrize(("question", "first"), [("A1.1", 2), ("A1.3", 0)])
def test_tab_stops_at_the_chosen_level_else_at_the_first_one(
    window: MainWindow, qtbot: QtBot, question: str, first: int
) -> None:
    page = rate(window, question).page
    assert tabbed(page.answer, stops_of(window, qtbot))[0] is page.answer.cards[first]


def test_arrow_keys_lead_from_the_first_level_of_an_open_question_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    page = rate(window, "A1.3").page
    page.answer.focus_answer()
    qtbot.keyClick(focus(), Qt.Key.Key_Down)
    assert focus() is page.answer.cards[1]


def test_tab_goes_through_a_question_as_it_is_read(window: MainWindow, qtbot: QtBot) -> None:
    page = rate(window, "A1.3").page
    stops = stops_of(window, qtbot)
    parts = [stops.index(tabbed(part, stops)[0]) for part in (page.answer, page.note, page.evidence, page.on)]
    dot = next(each for each in stops if each.accessibleName().startswith("A1.1"))
    assert parts == sorted(parts)
    assert stops.index(dot) < parts[0]


@pytest.mark.parametrize("area", [0, 2])
def test_tab_goes_from_the_sidebar_down_to_the_status_bar(sample_window: MainWindow, qtbot: QtBot, area: int) -> None:
    sample_window.show_area(area)
    stops = stops_of(sample_window, qtbot)
    (mine,) = [each for each in stops if isinstance(each, QAbstractButton) and each.text() == AREAS[area].title()]
    assert stops.index(mine) == 0
    in_status_bar = [sample_window.statusBar().isAncestorOf(each) for each in stops]
    assert in_status_bar == sorted(in_status_bar)
    assert any(in_status_bar)


def test_tab_reaches_the_figures_of_the_overview_before_its_chart(sample_window: MainWindow, qtbot: QtBot) -> None:
    stops = stops_of(sample_window, qtbot)
    asked = [at for at, each in enumerate(stops) if isinstance(each, QPushButton) and each.text() == "Wie gerechnet?"]
    table = next(at for at, each in enumerate(stops) if isinstance(each, QPushButton) and "Tabelle" in each.text())
    assert len(asked) == 6
    assert max(asked) < table


def stops_of(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """Where the tab key stops, from the sidebar on, until it is there again."""
    QApplication.processEvents()
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    next(each for each in sidebar.findChildren(QAbstractButton) if each.isChecked()).setFocus()
    stops = [focus()]
    while True:
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        if focus() is stops[0]:
            return stops
        assert focus() not in stops, focus()
        stops.append(focus())


def tabbed(part: QWidget, stops: list[QWidget]) -> list[QWidget]:
    return [each for each in stops if each is part or part.isAncestorOf(each)]


def test_page_keys_in_a_note_scroll_the_note(window: MainWindow, qtbot: QtBot) -> None:
    page = rate(window, "A1.1").page
    spot = page.spot
    page.note.setPlainText("\n".join(map(str, range(60))))
    page.note.setFocus()
    qtbot.keyClick(page.note, Qt.Key.Key_PageDown)
    assert page.spot == spot
    assert page.note.verticalScrollBar().value() > 0


def test_selected_text_of_a_label_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.show_area(0)
    label = next(
        each
        for each in window.findChildren(QLabel)
        if each.isVisible() and each.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    )
    label.setFocus()
    label.setSelection(0, 5)
    QApplication.clipboard().setText("alt")
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == label.text()[:5]


def test_the_text_of_a_number_field_is_copied(sample_window: MainWindow, qtbot: QtBot) -> None:
    number = progress_field(sample_window)
    number.setFocus()
    number.setValue(45)
    number.lineEdit().selectAll()
    sample_window.editing.copy()
    assert QApplication.clipboard().text().startswith("45")


def progress_field(window: MainWindow) -> Number:
    """A number field in the details of a measure."""
    assert window.frame is not None
    window.frame.go("measures", "MA28")
    area = window.frame.area
    assert isinstance(area, MeasuresArea)
    return area.details.panel.form.progress


def test_undo_in_a_number_field_without_own_changes_is_the_undo_of_the_window(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    number = progress_field(sample_window)
    session = session_of(sample_window)
    session.edit_measure(replace(session.records["MA28"], responsible="Amt 99"))
    number.setFocus()
    qtbot.keyClick(number.lineEdit(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.records["MA28"].responsible != "Amt 99"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_both_keys_redo_in_the_field_first_and_then_in_the_window(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    area, session = rate(window, "A1.1"), session_of(window)
    spot = area.spot
    assert spot is not None
    session.rate(spot.subject_id, spot.question_id, 4)
    session.undo()
    note = area.page.note
    note.setFocus()
    qtbot.keyClicks(note, "abc")
    note.undo()
    qtbot.keyClick(note, key, modifiers)
    assert note.toPlainText() == "abc"
    assert session.answer(spot.subject_id, spot.question_id).value != 4
    note.document().clearUndoRedoStacks()
    note.blockSignals(True)
    note.setPlainText("")
    note.blockSignals(False)
    qtbot.keyClick(note, key, modifiers)
    assert session.answer(spot.subject_id, spot.question_id).value == 4
