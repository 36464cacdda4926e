"""Scope and thresholds of an assessment, and figures as they would be."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.errors import AssessmentClosed, InvalidInput
from reifegrad.scoring import is_comparable
from reifegrad.session import Op, Session
from tests.scoring.people import make_item, make_people_dimension, make_people_survey
from tests.session.sessions import DAY, ORGANISATION, SURVEY, expected_of
from tests.stores import MemoryStore

PEOPLE = make_people_survey(
    [
        make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2", short_form=False)], 60),
        make_people_dimension("B2", [make_item("B2.1")], 40),
    ]
)


@pytest.fixture
def organisation(session: Session, assessment: str) -> str:
    """Both questions of A1 at the top, the one of A2 at the bottom."""
    id = next(each.id for each in session.subjects(assessment) if each.kind is ORGANISATION)
    for question, value in (("A1.1", 4), ("A1.2", 4), ("A2.1", 0)):
        session.rate(id, question, value)
    return id


def index(session: Session, assessment: str) -> Fraction | None:
    overall = session.score(assessment).overall
    return overall.index.value if overall else None


def test_leaving_a_dimension_out_is_one_step_that_keeps_its_answers(
    session: Session, assessment: str, organisation: str, store: MemoryStore
) -> None:
    before = store.load()
    assert index(session, assessment) == 60
    session.set_scope(assessment, {"A2": "  kommt \n 2027 "})
    assert session.undo_status.undo is Op.SET_SCOPE
    assert session.assessment(assessment).left_out == {"A2": "kommt 2027"}
    assert [each.id for each in session.asked(assessment).dimensions] == ["A1", "K"]
    assert index(session, assessment) == 100
    assert session.answer(organisation, "A2.1") == Answer.of(0)
    session.undo()
    assert (store.load(), index(session, assessment)) == (before, 60)


def test_the_form_is_part_of_the_scope(session: Session, assessment: str) -> None:
    session.set_scope(assessment, {}, short_form=True)
    assert session.assessment(assessment).short_form
    session.set_scope(assessment, {"K": ""})
    assert session.assessment(assessment).short_form


def test_thresholds_are_kept_where_they_are_not_those_of_the_survey(
    session: Session, assessment: str, organisation: str
) -> None:
    assert session.score(assessment).level.value == 3  # type: ignore[union-attr]
    session.set_thresholds(assessment, {"organisation.level.3": "70", "organisation.level.4": "80"})
    assert session.assessment(assessment).thresholds == {"organisation.level.3": "70"}
    assert session.score(assessment).level.value == 2  # type: ignore[union-attr]
    assert session.undo_status.undo is Op.SET_THRESHOLDS
    session.set_thresholds(assessment, {})
    assert session.score(assessment).level.value == 3  # type: ignore[union-attr]


def test_a_preview_tells_the_figures_and_stores_nothing(
    session: Session, assessment: str, organisation: str, store: MemoryStore
) -> None:
    before, steps = store.load(), session.undo_status
    left_out = session.preview(assessment, left_out={"A2": ""}).overall
    weighted = session.preview(assessment, weights={"A1": 20, "A2": 60}).overall
    level = session.preview(assessment, thresholds={"organisation.level.3": "61"}).level
    assert left_out
    assert weighted
    assert level
    assert (left_out.index.value, weighted.index.value, level.value) == (100, 25, 2)
    assert (store.load(), session.undo_status, index(session, assessment)) == (before, steps, 60)


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda session, id: session.set_scope(id, {"A9": ""}), ("dimension", "choice")),
        (lambda session, id: session.set_scope(id, {"A1": "", "A2": "", "K": ""}), ("left_out", "some_dimension")),
        (lambda session, id: session.set_scope(id, {"A1": "x" * 3000}), ("reason", "shorter")),
        (lambda session, id: session.set_thresholds(id, {"service.target": "9"}), ("threshold", "range")),
        (lambda session, id: session.preview(id, thresholds={"nothing": "1"}), ("threshold", "choice")),
        (lambda session, id: session.preview(id, weights={"A1": 0, "A2": 0}), ("weights", "some_weight")),
    ],
)
def test_what_cannot_be_is_refused_by_the_operation_and_its_preview(
    session: Session, assessment: str, act: Callable[[Session, str], object], expected: tuple[str, str]
) -> None:
    with pytest.raises(InvalidInput) as caught:
        act(session, assessment)
    assert expected_of(caught) == expected


def test_a_closed_assessment_keeps_scope_and_thresholds(session: Session, assessment: str) -> None:
    session.close_assessment(assessment)
    for act in (session.set_scope, session.set_thresholds):
        with pytest.raises(AssessmentClosed):
            act(assessment, {})


@pytest.mark.parametrize(
    "act",
    [
        lambda session, id: session.set_scope(id, {"B2": ""}),
        lambda session, id: session.set_scope(id, {}, short_form=True),
        lambda session, id: session.set_thresholds(id, {"response.target": "60"}),
        lambda session, id: session.preview(id, left_out={"B2": ""}),
    ],
)
def test_nothing_changes_once_people_have_answered_because_figures_could_be_subtracted(
    session: Session, act: Callable[[Session, str], object]
) -> None:
    id = session.start_assessment(PEOPLE, "Befragung", DAY)
    act(session, id)
    session.set_scope(id, {}, short_form=False)
    session.set_thresholds(id, {})
    session.add_response(id, {"group": "Bauamt"}, {"B1.1": Answer.of(4)})
    with pytest.raises(InvalidInput) as caught:
        act(session, id)
    assert expected_of(caught)[1] == "before_answers"
    session.set_scope(id, {})  # what changes nothing is fine


def test_the_reason_of_what_is_left_out_can_be_worded_anew_after_answers(session: Session) -> None:
    id = session.start_assessment(PEOPLE, "Befragung", DAY)
    session.set_scope(id, {"B2": ""})
    session.add_response(id, {"group": "Bauamt"}, {"B1.1": Answer.of(4)})
    session.set_scope(id, {"B2": "war 2025 Thema"})
    assert session.assessment(id).left_out == {"B2": "war 2025 Thema"}


def test_assessments_of_another_scope_or_with_other_thresholds_are_not_compared(
    session: Session, assessment: str
) -> None:
    before = session.start_assessment(SURVEY, "Erhebung 2025", date(2025, 11, 21))
    assert is_comparable(session.assessment(before), session.assessment(assessment))
    session.set_scope(assessment, {"A2": ""})
    assert not is_comparable(session.assessment(before), session.assessment(assessment))
    session.set_scope(before, {"A2": "andere Worte"})
    assert is_comparable(session.assessment(before), session.assessment(assessment))
    session.set_thresholds(assessment, {"organisation.level.1": "10"})
    assert not is_comparable(session.assessment(before), session.assessment(assessment))
