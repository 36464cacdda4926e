"""Marks on answers, sentences of people, and how the report looks."""

from datetime import date

import pytest

from reifegrad.domain.workspace import AnswerKey, Mark, ReportSettings
from reifegrad.errors import InvalidInput, UnknownAssessment
from reifegrad.session import Changed, Facet, Op, Session
from tests.session.sessions import SERVICE, expected_of
from tests.stores import MemoryStore

REVIEWED = date(2026, 11, 28)


def test_an_answer_is_flagged_and_reviewed(
    store: MemoryStore, session: Session, assessment: str, organisation: str, heard: list[Changed]
) -> None:
    before = store.load()
    assert session.mark(organisation, "A1.1") == Mark()
    session.set_flag(organisation, "A1.1", True)
    session.mark_reviewed(organisation, "A1.1", REVIEWED)
    assert session.mark(organisation, "A1.1") == Mark(reviewed_on=REVIEWED), "what was reviewed waits no more"
    session.set_flag(organisation, "A1.1", True)
    assert session.marks(assessment) == {AnswerKey(organisation, "A1.1"): Mark(True, REVIEWED)}
    session.mark_reviewed(organisation, "A1.1", None)
    assert session.mark(organisation, "A1.1") == Mark(flagged=True)
    session.set_flag(organisation, "A1.1", False)
    assert store.load() == before  # one that says nothing is not stored
    assert [each.op for each in heard] == [Op.SET_FLAG, Op.MARK_REVIEWED, Op.SET_FLAG, Op.MARK_REVIEWED, Op.SET_FLAG]
    assert {each.facets for each in heard} == {frozenset({Facet.MARKS})}
    assert {(each.subject_id, each.question_ids) for each in heard} == {(organisation, frozenset({"A1.1"}))}


@pytest.mark.parametrize("way", ["rate", "mark_not_applicable", "mark_unknown", "clear_answer"])
def test_another_answer_was_reviewed_by_nobody(session: Session, organisation: str, way: str) -> None:
    session.rate(organisation, "A1.1", 1)
    session.mark_reviewed(organisation, "A1.1", REVIEWED)
    session.set_flag(organisation, "A1.1", True)
    given = {"rate": (3,), "mark_not_applicable": ("keine Zuständigkeit",)}.get(way, ())
    getattr(session, way)(organisation, "A1.1", *given)
    assert session.mark(organisation, "A1.1") == Mark(flagged=True)
    session.undo()
    assert session.mark(organisation, "A1.1") == Mark(True, REVIEWED)
    assert session.answer(organisation, "A1.1").value == 1


def test_the_same_answer_a_note_and_a_grade_of_evidence_leave_the_review(session: Session, organisation: str) -> None:
    session.rate(organisation, "A1.1", 1)
    session.mark_reviewed(organisation, "A1.1", REVIEWED)
    session.rate(organisation, "A1.1", 1)
    session.write_note(organisation, "A1.1", "siehe Beschluss")
    assert session.mark(organisation, "A1.1").reviewed_on == REVIEWED


def test_marks_go_with_what_was_rated(session: Session, assessment: str) -> None:
    service = session.add_subject(assessment, SERVICE, "Wohnsitz anmelden")
    session.set_flag(service, "K1", True)
    session.remove_subject(service)
    assert session.marks(assessment) == {}
    session.undo()
    assert session.mark(service, "K1") == Mark(flagged=True)


def test_only_a_question_about_the_subject_can_be_marked(session: Session, organisation: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.set_flag(organisation, "K1", True)
    assert expected_of(caught) == ("question", "question_of_kind")
    with pytest.raises(InvalidInput) as caught:
        session.mark_reviewed(organisation, "A1.1", date(1066, 1, 1))
    assert expected_of(caught) == ("date", "year")


def test_figures_do_not_rest_on_marks_and_sentences(session: Session, assessment: str, organisation: str) -> None:
    score, plan = session.score(assessment), session.plan(assessment)
    session.set_flag(organisation, "A1.1", True)
    session.set_conclusion(assessment, "dimension_bullets", "Eigener Satz")
    session.add_group(assessment, "Bauamt")
    session.set_report_settings(ReportSettings("council"))
    assert session.score(assessment) is score
    assert session.plan(assessment) is plan


def test_a_sentence_takes_the_place_of_the_computed_one_until_it_is_emptied(
    store: MemoryStore, session: Session, assessment: str, heard: list[Changed]
) -> None:
    before = store.load()
    session.set_conclusion(assessment, "dimension_bullets", " Die Technik trägt. ")
    assert session.conclusions(assessment) == {"dimension_bullets": "Die Technik trägt."}
    session.set_conclusion(assessment, "dimension_bullets", " ")
    assert session.conclusions(assessment) == {}
    assert store.load() == before
    assert {each.facets for each in heard} == {frozenset({Facet.CONCLUSIONS})}
    session.close_assessment(assessment)
    session.set_conclusion(assessment, "dimension_bullets", "Nach dem Abschluss")  # when people speak about figures
    assert session.conclusions(assessment) == {"dimension_bullets": "Nach dem Abschluss"}


def test_a_sentence_belongs_to_an_assessment_and_a_chart(session: Session, assessment: str) -> None:
    with pytest.raises(UnknownAssessment):
        session.set_conclusion("nirgends", "dimension_bullets", "Satz")
    with pytest.raises(InvalidInput) as caught:
        session.set_conclusion(assessment, "", "Satz")
    assert expected_of(caught) == ("chart", "text")


def test_the_look_of_the_report_is_kept_with_the_file_where_it_differs(
    store: MemoryStore, session: Session, heard: list[Changed]
) -> None:
    before = store.load()
    sections, logo = ("summary", "measures"), b"\x89PNG"
    session.set_report_settings(
        ReportSettings("council", "nl", sections, "#0B5CAD", " 10/2026 ", final=True, logo=logo)
    )
    kept = ReportSettings("council", "nl", sections, "#0b5cad", "10/2026", final=True, logo=logo)
    assert session.report_settings == kept
    session.set_report_settings(ReportSettings())
    assert store.load() == before
    assert [each.facets for each in heard] == [frozenset({Facet.REPORT})] * 2


@pytest.mark.parametrize(
    ("settings", "field", "expected"),
    [
        (ReportSettings(""), "template", "text"),
        (ReportSettings(language="fr"), "language", "choice"),  # type: ignore[arg-type]
        (ReportSettings(colour="blau"), "colour", "colour"),
        (ReportSettings(sections=("",)), "section", "text"),
        (ReportSettings(logo=bytes(2_000_001)), "logo", "picture_up_to"),
    ],
)
def test_a_look_that_cannot_be_is_refused(
    session: Session, settings: ReportSettings, field: str, expected: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.set_report_settings(settings)
    assert expected_of(caught) == (field, expected)
    assert session.report_settings == ReportSettings()
