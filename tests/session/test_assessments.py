"""Assessments and what is rated in them: started, changed, imported, closed, deleted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from reifegrad.domain.answer import OPEN, Answer, Evidence
from reifegrad.domain.change import Kind
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AnswerKey, Component, MeasureRecord, Override, OverrideKey
from reifegrad.errors import AssessmentClosed, InvalidInput
from reifegrad.session import Changed, Op, Session
from tests.factories import make_measure, make_survey
from tests.session.sessions import DAY, ORGANISATION, OWN, SERVICE, SURVEY, expected_of
from tests.stores import MemoryStore

# Subjects


def test_services_come_change_and_go_with_their_answers(store: MemoryStore, session: Session, assessment: str) -> None:
    service = session.add_subject(assessment, SERVICE, " Wohnsitz\nanmelden ", {"cases_per_year": 4200})
    session.rate(service, "K1", 3)
    session.add_evidence_item(service, "K1", "Beleg")
    assert session.subject(service).name == "Wohnsitz anmelden"
    session.edit_subject(service, name="Wohnsitz ummelden")
    session.edit_subject(service, attributes={})
    assert (session.subject(service).name, session.subject(service).attributes) == ("Wohnsitz ummelden", {})
    before = store.load()
    session.remove_subject(service)
    assert session.subjects(assessment)[1:] == ()
    assert not {Kind.ANSWER, Kind.EVIDENCE_ITEM} & {key.kind for key in store.load()}
    session.undo()
    assert store.load() == before
    assert session.answer(service, "K1") == Answer.of(3, Evidence.DOCUMENTED)
    assert [each.title for each in session.evidence_items(service, "K1")] == ["Beleg"]


@pytest.mark.parametrize(
    ("act", "field", "expected"),
    [
        (lambda s, a: s.add_subject(a, SERVICE, " "), "name", "text"),
        (lambda s, a: s.add_subject(a, SERVICE, "personalausweis"), "name", "unused_name"),
        (lambda s, a: s.add_subject(a, SERVICE, "x" * 201), "name", "shorter"),
        (lambda s, a: s.add_subject(a, SubjectKind.PROCESS, "x"), "kind", "choice"),
        (lambda s, a: s.add_subject(a, ORGANISATION, ""), "kind", "one_organisation"),
        (lambda s, a: s.add_subject(a, SERVICE, "x", {"colour": "red"}), "attribute", "choice"),
        (lambda s, a: s.add_subject(a, SERVICE, "x", {"cases_per_year": "4"}), "cases_per_year", "whole_number"),
        (lambda s, a: s.add_subject(a, SERVICE, "x", {"cases_per_year": -1}), "cases_per_year", "at_least"),
        (lambda s, a: s.remove_subject(s.subjects(a)[0].id), "subject", "one_organisation"),
    ],
)
def test_subjects_that_do_not_fit_are_refused(
    store: MemoryStore,
    session: Session,
    assessment: str,
    act: Callable[[Session, str], object],
    field: str,
    expected: str,
) -> None:
    session.add_subject(assessment, SERVICE, "Personalausweis")
    before = store.load()
    with pytest.raises(InvalidInput) as caught:
        act(session, assessment)
    assert expected_of(caught) == (field, expected)
    assert store.load() == before


def test_a_service_keeps_its_own_name_when_it_is_edited(session: Session, assessment: str) -> None:
    service = session.add_subject(assessment, SERVICE, "Personalausweis")
    session.edit_subject(service, name="PERSONALAUSWEIS")
    assert session.subject(service).name == "PERSONALAUSWEIS"


# Assessments


def test_a_closed_assessment_refuses_every_change_but_plan_and_reopening(
    store: MemoryStore, session: Session, assessment: str, organisation: str
) -> None:
    item = session.add_evidence_item(organisation, "A1.1", "Beleg")
    session.close_assessment(assessment)
    before = store.load()
    refused: list[Callable[[], object]] = [
        lambda: session.rate(organisation, "A1.1", 1),
        lambda: session.mark_not_applicable(organisation, "A1.1", "x"),
        lambda: session.mark_unknown(organisation, "A1.1"),
        lambda: session.clear_answer(organisation, "A1.1"),
        lambda: session.write_note(organisation, "A1.1", "x"),
        lambda: session.set_evidence(organisation, "A1.1", Evidence.PLAUSIBLE),
        lambda: session.add_evidence_item(organisation, "A1.1", "x"),
        lambda: session.remove_evidence_item(item),
        lambda: session.set_target(assessment, "A1.1", 1),
        lambda: session.clear_target(assessment, "A1.1"),
        lambda: session.set_weights(assessment, {"A1": 50, "A2": 50}),
        lambda: session.edit_assessment(assessment, title="x"),
        lambda: session.add_subject(assessment, SERVICE, "x"),
        lambda: session.edit_subject(organisation, attributes={}),
        lambda: session.delete_assessment(assessment),
    ]
    for act in refused:
        with pytest.raises(AssessmentClosed) as caught:
            act()
        assert caught.value.values == {"title": "Erhebung 2026"}
    assert store.load() == before
    session.adopt_measure(assessment, "MA01")
    session.reopen_assessment(assessment)
    session.rate(organisation, "A1.1", 1)
    assert session.answer(organisation, "A1.1") == Answer.of(1, Evidence.DOCUMENTED)


def test_title_and_day_can_be_changed(session: Session, assessment: str) -> None:
    session.edit_assessment(assessment, title=" Folgeerhebung ")
    session.edit_assessment(assessment, day=date(2027, 1, 2))
    assert (session.assessment(assessment).title, session.assessment(assessment).day) == (
        "Folgeerhebung",
        date(2027, 1, 2),
    )
    with pytest.raises(InvalidInput):
        session.edit_assessment(assessment, title="")


def test_weights_of_the_municipality_are_kept_where_they_differ(session: Session, assessment: str) -> None:
    session.set_weights(assessment, {"A1": 70, "A2": 30})
    assert session.assessment(assessment).weights == {"A1": 70, "A2": 30}
    session.set_weights(assessment, {"A1": 60, "A2": 40})
    assert session.assessment(assessment).weights == {}
    session.set_weights(assessment, {"A1": 20})  # the sum need not be 100: only the ratio counts
    assert session.assessment(assessment).weights == {"A1": 20}


@pytest.mark.parametrize(
    ("weights", "field", "expected"),
    [
        ({"A1": 0, "A2": 0}, "weights", "some_weight"),
        ({"A1": 101, "A2": -1}, "weight", "range"),
        ({"A1": 60.0, "A2": 40}, "weight", "whole_number"),
        ({"K": 10}, "dimension", "choice"),
        ({"X": 10}, "dimension", "choice"),
    ],
)
def test_weights_without_a_ratio_are_refused(
    session: Session, assessment: str, weights: Mapping[str, int], field: str, expected: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.set_weights(assessment, weights)
    assert expected_of(caught) == (field, expected)


def test_deleting_an_assessment_takes_everything_with_it_and_undo_brings_it_back(
    store: MemoryStore, session: Session, assessment: str, organisation: str
) -> None:
    service = session.add_subject(assessment, SERVICE, "Personalausweis")
    session.rate(organisation, "A1.1", 1)
    session.rate(service, "K1", 2)
    session.add_evidence_item(service, "K1", "Beleg")
    session.set_target(assessment, "A1.1", 4)
    session.adopt_measure(assessment, "MA01")
    session.override_measure("MA01", Component.IMPACT, "2", "Grund")
    before = store.load()
    session.delete_assessment(assessment)
    assert {key.kind for key in store.load()} == {Kind.MUNICIPALITY, Kind.PLAN_SETTINGS}
    assert session.assessments == ()
    session.undo()
    assert store.load() == before
    assert session.score(assessment).counts.value == 2
    session.redo()
    assert session.assessments == ()


def test_measures_of_a_deleted_assessment_pass_to_the_next_one_of_its_survey(session: Session, assessment: str) -> None:
    later = session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    session.adopt_measure(assessment, "MA01")
    session.delete_assessment(assessment)
    assert session.records["MA01"].assessment_id == later
    assert session.records["MA01"].status is MeasureStatus.DECIDED


def test_a_closed_measure_passes_on_with_the_status_that_the_other_assessment_shows(
    session: Session, assessment: str
) -> None:
    later = session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    session.rate(session.subjects(later)[0].id, "A1.1", 0)
    for id in ("MA01", "MA02"):
        session.edit_measure(MeasureRecord(id, assessment, MeasureStatus.DONE))
    session.delete_assessment(assessment)
    found = {id: (each.assessment_id, each.status) for id, each in session.records.items()}
    assert found == {"MA01": (later, MeasureStatus.PROPOSED), "MA02": (later, MeasureStatus.DONE)}


def test_judgements_about_measures_go_with_the_last_assessment_of_their_survey(
    session: Session, assessment: str
) -> None:
    other = session.start_assessment(make_survey(id="other", measures=[make_measure("MB01")]), "Andere", DAY)
    own = session.add_own_measure(assessment, OWN)
    session.override_measure("MA01", Component.IMPACT, "2", "Grund")
    session.override_measure(own, Component.IMPACT, "2", "Grund")
    session.override_measure("MB01", Component.REQUIRES, f"{own},MA02", "Grund")
    session.delete_assessment(assessment)
    assert dict(session.overrides) == {OverrideKey("MB01", Component.REQUIRES): Override("", "Grund")}
    assert session.plan(other).problems == ()
    session.undo()
    assert len(session.overrides) == 3


# Import


IMPORTED = AssessmentImport(
    SURVEY,
    "Eingelesen",
    DAY,
    (
        SubjectImport(SERVICE, "Personalausweis", {"cases_per_year": 10}, {"K1": Answer.of(2), "K2": OPEN}),
        SubjectImport(ORGANISATION, answers={"A1.1": Answer.of(3, Evidence.DOCUMENTED, "Beschluss")}),
    ),
)


def test_an_import_is_one_step(store: MemoryStore, session: Session) -> None:
    heard: list[Changed] = []
    session.subscribe(heard.append)
    before = store.load()
    id = session.import_assessment(IMPORTED)
    organisation, service = session.subjects(id)
    assert (organisation.kind, service.name, service.attributes) == (
        ORGANISATION,
        "Personalausweis",
        {"cases_per_year": 10},
    )
    assert dict(session.answers(id)) == {
        AnswerKey(organisation.id, "A1.1"): Answer.of(3, Evidence.DOCUMENTED, "Beschluss"),
        AnswerKey(service.id, "K1"): Answer.of(2),
    }
    assert [each.op for each in heard] == [Op.IMPORT_ASSESSMENT]
    session.undo()
    assert store.load() == before


def test_an_import_without_the_organisation_leaves_it_open(session: Session) -> None:
    id = session.import_assessment(replace(IMPORTED, subjects=IMPORTED.subjects[:1]))
    assert [each.kind for each in session.subjects(id)] == [ORGANISATION, SERVICE]


def test_several_imports_are_one_step_and_pin_their_survey_once(store: MemoryStore, session: Session) -> None:
    before = store.load()
    heard: list[Changed] = []
    session.subscribe(heard.append)
    ids = session.import_assessments([IMPORTED, replace(IMPORTED, title="Im Jahr darauf")])
    assert [session.assessment(id).title for id in ids] == ["Eingelesen", "Im Jahr darauf"]
    assert [len(session.answers(id)) for id in ids] == [2, 2]
    assert [each.op for each in heard] == [Op.IMPORT_ASSESSMENT]
    assert sum(key.kind is Kind.SURVEY_SNAPSHOT for key in store.load()) == 1
    session.undo()
    assert store.load() == before


def test_of_several_imports_none_comes_in_if_one_is_refused(store: MemoryStore, session: Session) -> None:
    before = store.load()
    with pytest.raises(InvalidInput):
        session.import_assessments([IMPORTED, replace(IMPORTED, title=" ")])
    assert store.load() == before
    assert session.assessments == ()
