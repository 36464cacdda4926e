"""Answers, notes, evidence and targets: what each operation saves, refuses, tells and takes back."""

from collections.abc import Callable

import pytest

from reifegrad.domain.answer import OPEN, Answer, AnswerKind, Evidence
from reifegrad.domain.change import Key, Kind
from reifegrad.domain.workspace import AnswerKey
from reifegrad.errors import InvalidInput
from reifegrad.session import Changed, Facet, Op, Session, UndoStatus
from tests.session.sessions import Clock, expected_of
from tests.stores import MemoryStore


def test_rating_stores_the_value_and_tells_once(
    store: MemoryStore, session: Session, organisation: str, heard: list[Changed]
) -> None:
    session.rate(organisation, "A1.1", 0, initiator="view")
    assert session.answer(organisation, "A1.1") == Answer.of(0)
    assert store.load()[Key(Kind.ANSWER, AnswerKey(organisation, "A1.1"))] == Answer.of(0)
    assert heard == [Changed(Op.RATE, frozenset({Facet.ANSWERS}), organisation, frozenset({"A1.1"}), initiator="view")]


def test_the_kinds_of_answer_replace_each_other_and_keep_note_and_evidence(session: Session, organisation: str) -> None:
    session.write_note(organisation, "A1.1", "  Beschluss\r\nvom Mai ")
    session.set_evidence(organisation, "A1.1", Evidence.DOCUMENTED)
    kept = {"note": "Beschluss\nvom Mai", "evidence": Evidence.DOCUMENTED}
    session.rate(organisation, "A1.1", 2)
    assert session.answer(organisation, "A1.1") == Answer(AnswerKind.VALUE, value=2, **kept)  # type: ignore[arg-type]
    session.mark_not_applicable(organisation, "A1.1", " keine Register ")
    assert session.answer(organisation, "A1.1") == Answer(
        AnswerKind.NOT_APPLICABLE,
        reason="keine Register",
        **kept,  # type: ignore[arg-type]
    )
    session.mark_unknown(organisation, "A1.1")
    assert session.answer(organisation, "A1.1") == Answer(AnswerKind.UNKNOWN, **kept)  # type: ignore[arg-type]
    session.clear_answer(organisation, "A1.1")
    assert session.answer(organisation, "A1.1") == Answer(AnswerKind.OPEN, **kept)  # type: ignore[arg-type]


def test_an_answer_that_says_nothing_any_more_is_not_stored(
    store: MemoryStore, session: Session, organisation: str
) -> None:
    session.rate(organisation, "A1.1", 2)
    session.clear_answer(organisation, "A1.1")
    assert session.answer(organisation, "A1.1") is OPEN
    assert Kind.ANSWER not in {key.kind for key in store.load()}


@pytest.mark.parametrize(
    ("act", "field", "expected"),
    [
        (lambda s, o: s.rate(o, "A1.1", 5), "value", "step"),
        (lambda s, o: s.rate(o, "A1.1", -1), "value", "step"),
        (lambda s, o: s.rate(o, "A1.1", True), "value", "step_number"),
        (lambda s, o: s.rate(o, "A1.1", 3.0), "value", "step_number"),
        (lambda s, o: s.rate(o, "A9.9", 2), "question", "known_id"),
        (lambda s, o: s.rate(o, "K1", 2), "question", "question_of_kind"),
        (lambda s, _: s.rate("nobody", "A1.1", 2), "subject", "known_id"),
        (lambda s, o: s.mark_not_applicable(o, "A1.2", "Grund"), "reason", "applicable"),
        (lambda s, o: s.mark_not_applicable(o, "A1.1", " \x00 "), "reason", "reason"),
        (lambda s, o: s.write_note(o, "A9.9", "x"), "question", "known_id"),
        (lambda s, o: s.add_evidence_item(o, "A1.1", " "), "title", "text"),
        (lambda s, _: s.remove_evidence_item("nothing"), "evidence_item", "known_id"),
    ],
)
def test_what_a_question_does_not_offer_is_refused_and_nothing_happens(
    store: MemoryStore,
    session: Session,
    organisation: str,
    heard: list[Changed],
    act: Callable[[Session, str], object],
    field: str,
    expected: str,
) -> None:
    before = store.load()
    with pytest.raises(InvalidInput) as caught:
        act(session, organisation)
    assert expected_of(caught) == (field, expected)
    assert store.load() == before
    assert heard == []
    assert session.undo_status.undo is Op.START_ASSESSMENT


def test_an_operation_that_changes_nothing_is_no_step_and_tells_nobody(
    session: Session, organisation: str, heard: list[Changed]
) -> None:
    session.rate(organisation, "A1.1", 2)
    session.rate(organisation, "A1.1", 2)
    session.clear_answer(organisation, "A2.1")
    session.write_note(organisation, "A2.1", "  ")
    assert [each.op for each in heard] == [Op.RATE]
    session.undo()
    assert session.undo_status == UndoStatus(Op.START_ASSESSMENT, Op.RATE)


def test_a_note_is_told_as_a_note_and_leaves_the_figures_alone(
    session: Session, assessment: str, organisation: str, heard: list[Changed]
) -> None:
    score = session.score(assessment)
    session.write_note(organisation, "A1.1", "x")
    assert heard[-1].facets == {Facet.NOTES}
    assert session.score(assessment) is score


def test_typing_on_a_note_is_undone_at_once_and_after_a_pause_step_by_step(
    session: Session, organisation: str, clock: Clock
) -> None:
    for text in ("B", "Be", "Bes"):
        session.write_note(organisation, "A1.1", text)
        clock.pass_seconds(20)
    clock.pass_seconds(60)
    session.write_note(organisation, "A1.1", "Beschluss")
    session.undo()
    assert session.answer(organisation, "A1.1").note == "Bes"
    session.undo()
    assert session.answer(organisation, "A1.1").note == ""


def test_evidence_is_listed_in_order_and_goes_again(session: Session, organisation: str, heard: list[Changed]) -> None:
    first = session.add_evidence_item(organisation, "A1.1", "Beschluss", "G:/Rat/12.pdf")
    session.add_evidence_item(organisation, "A1.1", "Foto")
    session.add_evidence_item(organisation, "A1.2", "Anderes")
    assert [each.title for each in session.evidence_items(organisation, "A1.1")] == ["Beschluss", "Foto"]
    session.remove_evidence_item(first)
    assert [each.title for each in session.evidence_items(organisation, "A1.1")] == ["Foto"]
    assert heard[-1] == Changed(
        Op.REMOVE_EVIDENCE_ITEM, frozenset({Facet.EVIDENCE_ITEMS}), organisation, frozenset({"A1.1"})
    )


def test_targets_replace_those_of_the_survey_until_they_are_cleared(
    session: Session, assessment: str, heard: list[Changed]
) -> None:
    session.set_target(assessment, "A1.1", 4)
    assert (session.target(assessment, "A1.1"), dict(session.targets(assessment))) == (4, {"A1.1": 4})
    assert heard[-1].facets == {Facet.TARGETS}
    assert heard[-1].question_ids == {"A1.1"}
    session.clear_target(assessment, "A1.1")
    assert (session.target(assessment, "A1.1"), dict(session.targets(assessment))) == (3, {})
    with pytest.raises(InvalidInput):
        session.set_target(assessment, "A1.2", 2)
