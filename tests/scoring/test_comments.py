"""Free texts can be read through once enough people have answered, and tell neither order nor group."""

import random
from datetime import date

import pytest

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import Likert, SubjectKind
from reifegrad.domain.workspace import AnswerKey, Assessment
from reifegrad.scoring import readable_comments
from reifegrad.survey import shipped_survey

TEXTS = ["Zu viele Formulare", "abends mehr Zeit", "", "  ", "Bessere Bildschirme"]


def found(
    people: int, minimum_group: int | None = None, seed: int = 0, *, closed: bool = True
) -> dict[str, tuple[str, ...]]:
    survey = shipped_survey("akzeptanz")
    model = survey.scoring[SubjectKind.RESPONSE]
    assert isinstance(model, Likert)
    assessment = Assessment(
        "a", "akzeptanz", "1.0", "", "Befragung", date(2026, 5, 4), closed=closed, minimum_group=minimum_group
    )
    texts = list(enumerate(TEXTS))
    random.Random(seed).shuffle(texts)
    answers = {AnswerKey(f"r{at}", "B9.4"): Answer(AnswerKind.OPEN, note=text) for at, text in texts}
    return dict(readable_comments(model, assessment, survey.questions, people, answers))


def test_texts_stand_in_alphabetical_order_whatever_order_they_came_in() -> None:
    expected = ("abends mehr Zeit", "Bessere Bildschirme", "Zu viele Formulare")
    assert all(found(10, seed=seed)["B9.4"] == expected for seed in range(10))
    assert found(10)["B9.5"] == ()


@pytest.mark.parametrize(("people", "minimum"), [(9, None), (14, 15), (0, None)])
def test_nothing_is_told_before_enough_people_have_answered(people: int, minimum: int | None) -> None:
    assert found(people, minimum) == {"B9.4": (), "B9.5": ()}


def test_nothing_is_told_while_people_may_still_answer() -> None:
    """Two looks would tell what the people wrote who answered in between."""
    assert found(100, closed=False) == {"B9.4": (), "B9.5": ()}
