"""Rows of a table at once: names that are new are added, levels are set, and all of it is one step."""

from collections.abc import Mapping

import pytest

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.survey import SubjectKind
from reifegrad.errors import AssessmentClosed, InvalidInput
from reifegrad.session import Changed, Op, Session
from tests.session.sessions import SERVICE, expected_of

Rows = Mapping[str, Mapping[str, int | None]]


def services(session: Session, assessment: str) -> dict[str, str]:
    return {each.name: each.id for each in session.subjects(assessment) if each.kind is SERVICE}


def test_new_names_are_added_with_their_levels_in_one_step(
    session: Session, assessment: str, heard: list[Changed]
) -> None:
    before = session.subjects(assessment)
    session.enter_rows(assessment, SERVICE, {" Hund  anmelden ": {"K1": 3}, "Fischereischein": {"K1": None}, "Bau": {}})
    ids = services(session, assessment)
    assert list(ids)[-3:] == ["Hund anmelden", "Fischereischein", "Bau"]
    assert session.answer(ids["Hund anmelden"], "K1") == Answer.of(3)
    assert session.answer(ids["Fischereischein"], "K1") == Answer.unknown()
    assert [each.op for each in heard] == [Op.ENTER_ROWS]
    session.undo()
    assert session.subjects(assessment) == before


def test_a_name_that_is_there_keeps_what_is_not_given(session: Session, assessment: str) -> None:
    id = session.add_subject(assessment, SERVICE, "Hund anmelden")
    session.rate(id, "K1", 1)
    session.set_evidence(id, "K1", Evidence.DOCUMENTED)
    session.write_note(id, "K1", "laut Akte")
    count = len(services(session, assessment))
    session.enter_rows(assessment, SERVICE, {"hund ANMELDEN": {"K1": 4}})
    assert session.answer(id, "K1") == Answer(AnswerKind.VALUE, 4, "", Evidence.DOCUMENTED, "laut Akte")
    assert len(services(session, assessment)) == count


@pytest.mark.parametrize(
    ("kind", "rows", "field", "expected"),
    [
        (SERVICE, {"Neu": {}, "neu": {}}, "name", "unused_name"),
        (SERVICE, {"  ": {}}, "name", "text"),
        (SERVICE, {"Neu": {"K1": 9}}, "value", "step"),
        (SERVICE, {"Bestand": {"A1.1": 2}}, "question", "question_of_kind"),
        (SERVICE, {"Neu": {"A1.1": 2}}, "question", "question_of_kind"),
        (SERVICE, {"Neu": {"X9": 2}}, "question", "known_id"),
        (SubjectKind.ORGANISATION, {"Neu": {}}, "kind", "one_organisation"),
        (SubjectKind.RESPONSE, {"Neu": {}}, "subject", "whole_response"),
    ],
)
def test_what_does_not_fit_changes_nothing(
    session: Session, assessment: str, kind: SubjectKind, rows: Rows, field: str, expected: str
) -> None:
    session.add_subject(assessment, SERVICE, "Bestand")
    before = session.subjects(assessment)
    with pytest.raises(InvalidInput) as caught:
        session.enter_rows(assessment, kind, {"Vorher": {}, **rows})
    assert expected_of(caught) == (field, expected)
    assert session.subjects(assessment) == before


def test_a_closed_assessment_takes_no_rows(session: Session, assessment: str) -> None:
    session.close_assessment(assessment)
    with pytest.raises(AssessmentClosed):
        session.enter_rows(assessment, SERVICE, {"Neu": {}})
