"""Free texts of people: for reading through, once enough have answered, and in no order that tells who wrote them."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.survey import shipped_survey
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, rate, session_of
from ui.main_window import MainWindow
from ui.rate.area import RateArea
from ui.rate.comments_dialog import CommentsDialog


@pytest.fixture
def people(window: MainWindow) -> RateArea:
    """Bewerten with an assessment of staff that nobody has answered yet."""
    id = session_of(window).start_assessment(shipped_survey("akzeptanz"), "Befragung 2026", date(2026, 11, 2))
    frame_of(window).bench.choose_assessment(id)
    return rate(window)


def reading(seen: list[str]) -> Callable[[QDialog], bool]:
    def run(dialog: QDialog) -> bool:
        assert isinstance(dialog, CommentsDialog)
        dialog.show()
        assert dialog.texts.isReadOnly()
        seen.extend(dialog.texts.toPlainText().splitlines())
        dialog.reject()
        return False

    return run


def write(area: RateArea, texts: list[str]) -> None:
    for each in texts:
        answers = {"B1.1": Answer.of(3), "B9.4": Answer(AnswerKind.OPEN, note=each)}
        area.bench.session.add_response(area.bench.assessment_id, {"group": "Bauamt"}, answers)


def test_free_texts_wait_until_enough_people_have_answered(people: RateArea, asked: Dialogs) -> None:
    page = people.people
    write(people, ["Text"] * 9)
    assert not page.comments_button.isEnabled()
    assert page.comments_hint.isVisible()
    assert "10" in page.comments_hint.text()
    assert page.comments_button.accessibleDescription() == page.comments_hint.text()
    seen: list[str] = []
    asked.on_run = reading(seen)
    page.show_comments()
    assert "– Text" not in seen
    write(people, ["Text"])
    assert not page.comments_button.isEnabled()  # the next text would be told from the others
    page.close_button.click()
    assert page.comments_button.isEnabled()
    assert not page.comments_hint.isVisible()


def test_free_texts_are_read_by_question_in_alphabetical_order(people: RateArea, asked: Dialogs) -> None:
    written = ["Zu viel Papier", "<b>Alles</b>", "mehr Schulung\nund Zeit", *[f"Text {each}" for each in range(7)]]
    write(people, written)
    people.bench.session.edit_assessment(people.bench.assessment_id, system_name="E-Akte")
    people.bench.session.close_assessment(people.bench.assessment_id)
    seen: list[str] = []
    asked.on_run = reading(seen)
    people.people.comments_button.click()
    texts = [each for each in seen if each.startswith("– ")]
    assert texts[0] == "– <b>Alles</b>"
    assert texts[1] == "– mehr Schulung"
    assert texts[-2:] == ["– Zu viel Papier", "– keine Texte"]
    assert seen[0] == "B9.4  Was läuft schon gut, seit E-Akte im Einsatz ist, und soll so bleiben?"
