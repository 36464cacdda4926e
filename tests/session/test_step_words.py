"""What undo concerns is named: which measure, question or service, and which field of it."""

from dataclasses import replace
from datetime import date

import pytest

from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Component, MeasureRecord
from reifegrad.session import Session
from reifegrad.step_words import concerned
from tests.session.sessions import OWN


def last(session: Session, language: Language = "de") -> str:
    """What the last step was about."""
    assert session.last_step is not None
    return concerned(session.last_step, session, language)


@pytest.mark.parametrize(
    ("language", "told"),
    [("de", "MA02: Verantwortlich"), ("nl", "MA02: Verantwoordelijk"), ("en", "MA02: Responsible")],
)
def test_a_measure_is_named_with_the_field_that_was_entered(
    session: Session, assessment: str, language: Language, told: str
) -> None:
    session.edit_measure(MeasureRecord("MA02", assessment, responsible="Amt 10"))
    assert last(session, language) == told


def test_several_measures_and_fields_are_named_as_far_as_they_fit(session: Session, assessment: str) -> None:
    ids = ["MA01", "MA02", *(session.add_own_measure(assessment, OWN) for _ in range(2))]
    session.adopt_measure(assessment, *ids[:2])
    assert last(session) == "MA01, MA02"
    session.edit_measure(*(replace(session.records[each], progress=20, remark="x") for each in ids))
    assert last(session) == "MA01, MA02, E01 …: Fortschritt, Bemerkung"


def test_another_assessment_that_a_measure_goes_on_in_is_no_entry(session: Session, assessment: str) -> None:
    session.edit_measure(MeasureRecord("MA02", assessment, responsible="Amt 10"))
    later = session.start_follow_up(assessment, "Erhebung 2027", date(2027, 11, 1))
    session.edit_measure(replace(session.record(later, "MA02"), responsible="Bauamt"))
    assert last(session) == "MA02: Verantwortlich"


def test_a_value_of_ones_own_is_named_with_its_component(session: Session, assessment: str) -> None:
    session.override_measure("MA02", Component.QUARTER, "2027-Q1", "Haushalt")
    assert last(session) == "MA02: Beginn"
    session.clear_override("MA02", Component.QUARTER)
    assert last(session) == "MA02: Beginn"


def test_only_the_measure_that_goes_is_named_not_those_that_required_it(session: Session, assessment: str) -> None:
    id = session.add_own_measure(assessment, OWN)
    assert last(session) == id
    session.edit_measure(replace(session.records[id], own=replace(OWN, title="Anders")))
    assert last(session) == f"{id}: Inhalt"
    session.override_measure("MA02", Component.REQUIRES, f"{id},MA01", "baut darauf auf")
    session.remove_measure(id)
    assert last(session) == id


def test_an_answer_is_named_by_its_question_and_its_service(
    session: Session, assessment: str, organisation: str
) -> None:
    session.rate(organisation, "A1.1", 2)
    assert last(session) == "A1.1"
    session.add_evidence_item(organisation, "A1.2", "Beschluss")
    assert last(session) == "A1.2"
    session.set_target(assessment, "A1.2", 4)
    assert last(session) == "A1.2"
    service = session.add_subject(assessment, SubjectKind.SERVICE, "Hund anmelden")
    session.write_note(service, "K1", "geht online")
    assert last(session) == "K1, Hund anmelden"
    session.set_flag(service, "K2", True)
    assert last(session) == "K2, Hund anmelden"


def test_a_service_is_named_with_what_was_changed(session: Session, assessment: str) -> None:
    service = session.add_subject(assessment, SubjectKind.SERVICE, "Hund anmelden", {"cases_per_year": 10})
    assert last(session) == "Hund anmelden"
    session.edit_subject(service, name="Hund abmelden", attributes={"cases_per_year": 20})
    assert last(session) == "Hund abmelden: Name, Fälle pro Jahr"
    session.rate(service, "K1", 1)
    session.remove_subject(service)
    assert last(session) == "Hund abmelden"
    session.undo()
    assert session.next_step is not None
    assert concerned(session.next_step, session, "de") == "Hund abmelden"


def test_a_long_name_is_shortened(session: Session, assessment: str) -> None:
    session.add_subject(assessment, SubjectKind.SERVICE, "Erlaubnis nach Gaststättengesetz " * 3)
    assert last(session) == "Erlaubnis nach Gaststättengesetz Erlaub…"


def test_a_step_about_the_whole_names_nothing(session: Session, assessment: str) -> None:
    assert last(session) == ""
