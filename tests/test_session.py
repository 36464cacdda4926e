"""Named operations: what each of them saves, refuses, tells and takes back."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from reifegrad.domain.answer import OPEN, Answer, AnswerKind, Evidence
from reifegrad.domain.change import Key, Kind
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import ActionField, Effort, Role, SubjectKind, Survey
from reifegrad.domain.workspace import (
    AnswerKey,
    Component,
    MeasureRecord,
    Municipality,
    Override,
    OverrideKey,
    OwnMeasure,
    PlanSettings,
)
from reifegrad.errors import (
    AssessmentClosed,
    DiskFull,
    InvalidInput,
    UnknownAssessment,
    WorkspaceDamaged,
    WorkspaceReadOnly,
)
from reifegrad.session import Changed, Facet, Op, Session, UndoStatus
from reifegrad.storage import digest
from reifegrad.survey import shipped_survey
from tests.factories import make_dimension, make_measure, make_question, make_survey
from tests.stores import MemoryStore

DAY = date(2026, 11, 21)
SERVICE = SubjectKind.SERVICE
ORGANISATION = SubjectKind.ORGANISATION


def survey_of_two_kinds(**changes: Any) -> Survey:
    return make_survey(
        [
            make_dimension(
                "A1", [make_question("A1.1"), make_question("A1.2", not_applicable=False, skipped=(2,))], weight=60
            ),
            make_dimension("A2", weight=40),
            make_dimension("K", [make_question("K1"), make_question("K2")], kind=SERVICE, weight=0),
        ],
        measures=[make_measure("MA01"), make_measure("MA02", "A2.1<3")],
        **changes,
    )


SURVEY = survey_of_two_kinds()


class Clock:
    """Time that passes when told so."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def numbered() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"id-{next(numbers)}"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def session(store: MemoryStore, clock: Clock) -> Session:
    return Session(store, clock=clock, new_id=numbered())


@pytest.fixture
def filed(tmp_path: Path) -> Iterator[Session]:
    """A session over a real file."""
    with Session.create(tmp_path / "Süderbrück.reifegrad", Municipality("Süderbrück")) as opened:
        yield opened


@pytest.fixture
def assessment(session: Session) -> str:
    return session.start_assessment(SURVEY, "Erhebung 2026", DAY)


@pytest.fixture
def organisation(session: Session, assessment: str) -> str:
    return session.subjects(assessment)[0].id


@pytest.fixture
def heard(session: Session, assessment: str) -> list[Changed]:
    """Notices from here on."""
    notices: list[Changed] = []
    session.subscribe(notices.append)
    return notices


def expected_of(error: pytest.ExceptionInfo[InvalidInput]) -> tuple[object, object]:
    return error.value.values["field"], error.value.values["expected"]


# Starting and reading


def test_starting_pins_the_survey_and_adds_the_organisation(session: Session, assessment: str) -> None:
    started = session.assessment(assessment)
    assert (started.survey_id, started.survey_version, started.title, started.day) == (
        "test",
        "1.0",
        "Erhebung 2026",
        DAY,
    )
    assert started.survey_hash == session.survey(assessment).content_hash
    assert session.survey(assessment) == replace(SURVEY, content_hash=started.survey_hash)
    assert [(each.kind, each.name) for each in session.subjects(assessment)] == [(ORGANISATION, "")]
    assert session.undo_status.undo is Op.START_ASSESSMENT


def test_a_closed_file_opens_with_everything_in_it(filed: Session) -> None:
    assessment = filed.start_assessment(SURVEY, "Erhebung 2026", DAY)
    organisation = filed.subjects(assessment)[0].id
    filed.rate(organisation, "A1.1", 3)
    filed.write_note(organisation, "A1.1", "Beschluss")
    filed.close()
    with Session.open(filed.path) as again:
        assert again.assessments == filed.assessments
        assert again.answer(organisation, "A1.1") == Answer.of(3, note="Beschluss")
        assert again.municipality == Municipality("Süderbrück")
        assert again.undo_status == UndoStatus(None, None)


def test_a_second_assessment_of_the_same_survey_shares_the_snapshot(
    store: MemoryStore, session: Session, assessment: str
) -> None:
    session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    session.start_assessment(survey_of_two_kinds(version="1.1"), "Erhebung 2028", date(2028, 11, 21))
    snapshots = [key for key in store.load() if key.kind is Kind.SURVEY_SNAPSHOT]
    assert len(snapshots) == 2


def test_assessments_are_listed_from_the_oldest_to_the_newest(session: Session, assessment: str) -> None:
    session.start_assessment(SURVEY, "Erhebung 2024", date(2024, 1, 1))
    assert [each.title for each in session.assessments] == ["Erhebung 2024", "Erhebung 2026"]


def test_an_unknown_assessment_names_the_known_ones(session: Session, assessment: str) -> None:
    for read in (session.assessment, session.survey, session.subjects, session.answers, session.score, session.plan):
        with pytest.raises(UnknownAssessment) as caught:
            read("fehlt")
        assert caught.value.values == {"assessment": "fehlt", "known": assessment}


# Answering


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
    assert session.answer(service, "K1") == Answer.of(3)
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
    assert session.answer(organisation, "A1.1") == Answer.of(1)


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


# The plan


def test_a_proposal_is_adopted_edited_and_returned(session: Session, assessment: str, heard: list[Changed]) -> None:
    assert session.records == {}
    session.adopt_measure(assessment, "MA01")
    record = session.records["MA01"]
    assert record == MeasureRecord("MA01", assessment, MeasureStatus.DECIDED)
    session.edit_measure(
        replace(
            record, status=MeasureStatus.IN_PROGRESS, lead=Role.IT, responsible=" Amt 10 ", progress=40, cost_once=0
        )
    )
    assert session.records["MA01"].responsible == "Amt 10"
    session.override_measure("MA01", Component.EFFORT, "L", "größer als gedacht")
    session.remove_measure("MA01")
    assert (dict(session.records), dict(session.overrides)) == ({}, {})
    assert {facet for each in heard for facet in each.facets} == {Facet.PLAN}
    session.undo()
    assert session.overrides[OverrideKey("MA01", Component.EFFORT)] == Override("L", "größer als gedacht")


def test_a_record_can_be_the_first_entry_about_a_measure(session: Session, assessment: str) -> None:
    session.edit_measure(MeasureRecord("MA02", assessment, remark="Rückfrage"))
    assert session.records["MA02"].remark == "Rückfrage"
    assert session.records["MA02"].status is MeasureStatus.PROPOSED


OWN = OwnMeasure("Eigenes Vorhaben", ActionField.STEERING, Effort.S, 4, 3)


def test_own_measures_are_numbered_and_planned(session: Session, assessment: str) -> None:
    assert [session.add_own_measure(assessment, OWN) for _ in range(2)] == ["E01", "E02"]
    assert {"E01", "E02"} <= {each.id for each in session.plan(assessment).measures}
    session.edit_measure(replace(session.records["E01"], own=replace(OWN, title="Anders")))
    own = session.records["E01"].own
    assert own
    assert own.title == "Anders"


def test_an_own_measure_leaves_the_prerequisites_of_others_when_it_is_removed(
    session: Session, assessment: str
) -> None:
    first, second = (session.add_own_measure(assessment, OWN) for _ in range(2))
    session.override_measure("MA02", Component.REQUIRES, f"{first},MA01", "baut darauf auf")
    session.remove_measure(first)
    required = OverrideKey("MA02", Component.REQUIRES)
    assert session.overrides[required] == Override("MA01", "baut darauf auf")
    session.undo()
    assert session.overrides[required] == Override("E01,MA01", "baut darauf auf")
    assert second == "E02"


def test_an_id_that_an_override_still_names_is_not_given_again(store: MemoryStore) -> None:
    store.entities[Key(Kind.OVERRIDE, OverrideKey("MA02", Component.REQUIRES))] = Override("E07", "alter Stand")
    session = Session(store)
    assert session.add_own_measure(session.start_assessment(SURVEY, "Erhebung 2026", DAY), OWN) == "E08"


def test_a_measure_that_is_called_for_again_goes_on_in_the_newer_assessment(session: Session, assessment: str) -> None:
    done = MeasureRecord("MA01", assessment, MeasureStatus.DONE, progress=100, remark="Abnahme am 3. Mai")
    session.edit_measure(done)
    later = session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    assert session.record(later, "MA01") == replace(done, assessment_id=later)
    session.rate(session.subjects(later)[0].id, "A1.1", 0)
    assert session.records["MA01"] == done
    again = replace(done, assessment_id=later, status=MeasureStatus.PROPOSED, progress=0)
    assert session.record(later, "MA01") == again
    assert session.record(assessment, "MA01") == done
    session.adopt_measure(later, "MA01")
    assert session.records["MA01"] == replace(again, status=MeasureStatus.DECIDED)
    session.edit_measure(replace(session.record(later, "MA01"), status=MeasureStatus.DONE))
    assert session.plan(later).measures[0].status is MeasureStatus.DONE


def test_a_plan_follows_the_days_of_the_other_assessments(session: Session, assessment: str) -> None:
    later = session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    session.rate(session.subjects(later)[0].id, "A1.1", 0)
    session.edit_measure(MeasureRecord("MA01", assessment, MeasureStatus.DONE))
    assert session.plan(later).measures[0].status is MeasureStatus.PROPOSED
    session.edit_assessment(assessment, day=date(2028, 1, 1))
    assert session.plan(later).measures[0].status is MeasureStatus.DONE


@pytest.mark.parametrize(
    ("act", "field", "expected"),
    [
        (lambda s, a: s.adopt_measure(a, "MA99"), "measure", "known_id"),
        (lambda s, a: s.edit_measure(MeasureRecord("MA01", a, progress=101)), "progress", "range"),
        (lambda s, a: s.edit_measure(MeasureRecord("MA01", a, cost_once=-1)), "cost_once", "at_least"),
        (lambda s, a: s.edit_measure(MeasureRecord("MA01", a, cost_yearly=1.5)), "cost_yearly", "whole_number"),  # type: ignore[arg-type]
        (lambda s, a: s.edit_measure(MeasureRecord("MA01", a, own=OWN)), "measure", "own_measure"),
        (lambda s, a: s.add_own_measure(a, replace(OWN, title="")), "title", "text"),
        (lambda s, a: s.add_own_measure(a, replace(OWN, person_days=0)), "person_days", "range"),
        (lambda s, a: s.add_own_measure(a, replace(OWN, impact=6)), "impact", "range"),
        (lambda s, _: s.remove_measure("MA99"), "measure", "known_id"),
        (lambda s, _: s.set_plan_settings(PlanSettings(capacity=0)), "capacity", "range"),
        (lambda s, _: s.set_plan_settings(PlanSettings(reserve=81)), "reserve", "range"),
        (lambda s, _: s.set_plan_settings(PlanSettings(start=Quarter(12, 1))), "quarter", "quarter"),
        (lambda s, _: s.set_plan_settings(PlanSettings(start=Quarter(99999, 1))), "quarter", "quarter"),
        (lambda s, _: s.set_plan_settings(PlanSettings(start=Quarter(2027, 5))), "quarter", "quarter"),
    ],
)
def test_entries_of_the_plan_that_do_not_fit_are_refused(
    store: MemoryStore,
    session: Session,
    assessment: str,
    act: Callable[[Session, str], object],
    field: str,
    expected: str,
) -> None:
    before = store.load()
    with pytest.raises(InvalidInput) as caught:
        act(session, assessment)
    assert expected_of(caught) == (field, expected)
    assert store.load() == before


@pytest.mark.parametrize(
    ("component", "given", "stored_as"),
    [
        (Component.NEED, "0,4", "0.4"),
        (Component.NEED, " 2/3 ", "2/3"),
        (Component.NEED, "1", "1"),
        (Component.IMPACT, "5", "5"),
        (Component.DEADLINE, "3", "3"),
        (Component.DUTY, "0", "0"),
        (Component.ENABLER, "0", "0"),
        (Component.EFFORT, "XXL", "XXL"),
        (Component.PERSON_DAYS, "12", "12"),
        (Component.REQUIRES, " MA02 , MA02 ", "MA02"),
        (Component.REQUIRES, "", ""),
        (Component.QUARTER, "2027-Q1", "2027-Q1"),
    ],
)
def test_an_override_is_stored_in_one_form_and_shows_in_the_plan(
    session: Session, assessment: str, organisation: str, component: Component, given: str, stored_as: str
) -> None:
    session.rate(organisation, "A1.1", 1)
    session.override_measure("MA01", component, given, " Erfahrung ")
    assert session.overrides == {OverrideKey("MA01", component): Override(stored_as, "Erfahrung")}
    planned = next(each for each in session.plan(assessment).measures if each.id == "MA01")
    assert planned.overrides[component.value].value == stored_as
    session.clear_override("MA01", component)
    assert session.overrides == {}


@pytest.mark.parametrize(
    ("component", "given"),
    [
        (Component.NEED, "1.1"),
        (Component.NEED, "-0.1"),
        (Component.NEED, "1/0"),
        (Component.NEED, "viel"),
        (Component.NEED, ""),
        (Component.IMPACT, "0"),
        (Component.IMPACT, "6"),
        (Component.IMPACT, "2.0"),
        (Component.DEADLINE, "2"),
        (Component.DUTY, "1"),
        (Component.ENABLER, "6"),
        (Component.EFFORT, "m"),
        (Component.PERSON_DAYS, "0"),
        (Component.PERSON_DAYS, "1e3"),
        (Component.REQUIRES, "MA99"),
        (Component.REQUIRES, "MA01"),
        (Component.QUARTER, "2027-Q5"),
        (Component.QUARTER, "Q1 2027"),
    ],
)
def test_an_override_outside_its_range_is_refused(
    session: Session, assessment: str, component: Component, given: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.override_measure("MA01", component, given, "Grund")
    assert caught.value.values["field"] == component.value
    assert session.overrides == {}


def test_an_override_needs_a_reason(session: Session, assessment: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.override_measure("MA01", Component.IMPACT, "2", "  ")
    assert expected_of(caught) == ("reason", "reason")


def test_settings_change_the_plan_and_can_be_tried_without_storing(
    session: Session, assessment: str, organisation: str
) -> None:
    session.rate(organisation, "A1.1", 1)
    tried = session.plan_with(assessment, PlanSettings(start=Quarter(2030, 1)))
    assert tried.measures[0].quarters[0] == Quarter(2030, 1)
    assert session.plan(assessment).measures[0].quarters[0] == Quarter(2027, 1)
    session.set_plan_settings(PlanSettings(start=Quarter(2030, 1)))
    assert session.plan(assessment) == tried


# Derived figures


def test_figures_are_kept_until_something_they_rest_on_changes(
    session: Session, assessment: str, organisation: str
) -> None:
    other = session.start_assessment(SURVEY, "Andere", date(2025, 1, 1))
    kept = session.score(other)
    changes: list[Callable[[], object]] = [
        lambda: session.rate(organisation, "A1.1", 3),
        lambda: session.set_evidence(organisation, "A1.1", Evidence.DOCUMENTED),
        lambda: session.add_subject(assessment, SERVICE, "Personalausweis"),
        lambda: session.set_target(assessment, "A1.1", 4),
        lambda: session.set_weights(assessment, {"A1": 70, "A2": 30}),
        session.undo,
    ]
    for change in changes:
        score, plan = session.score(assessment), session.plan(assessment)
        assert session.score(assessment) is score
        assert session.plan(assessment) is plan
        change()
        assert session.score(assessment) is not score
        assert session.plan(assessment) is not plan
    assert session.score(other) is kept


def test_an_answer_leaves_the_figures_of_other_dimensions_and_services_alone(
    session: Session, assessment: str, organisation: str
) -> None:
    services = [session.add_subject(assessment, SERVICE, name) for name in ("Meldewesen", "Bauantrag")]
    session.rate(organisation, "A2.1", 2)
    session.rate(services[1], "K1", 2)
    before = session.score(assessment)
    session.rate(organisation, "A1.1", 3)
    after = session.score(assessment)
    assert [each is other for each, other in zip(after.dimensions, before.dimensions, strict=True)] == [False, True]
    assert after.portfolio is before.portfolio
    session.rate(services[0], "K1", 4)
    last = session.score(assessment)
    assert [each is other for each, other in zip(last.subjects, after.subjects, strict=True)] == [False, True]
    assert [each is other for each, other in zip(last.dimensions, after.dimensions, strict=True)] == [True, True]


def test_the_plan_follows_records_of_every_year_of_its_surveys_but_of_none_that_came_later(
    session: Session, assessment: str
) -> None:
    later = session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    foreign = session.start_assessment(survey_of_two_kinds(id="other"), "Andere", date(2028, 2, 1))
    session.add_own_measure(foreign, OWN)
    session.adopt_measure(assessment, "MA01")
    planned = {each.id: each.status for each in session.plan(later).measures}
    assert planned == {"MA01": MeasureStatus.DECIDED, "E01": MeasureStatus.DECIDED}
    assert "E01" not in {each.id for each in session.plan(assessment).measures}


def test_a_report_gets_everything_frozen_and_the_year_before(
    session: Session, assessment: str, organisation: str
) -> None:
    earlier = session.start_assessment(SURVEY, "Erhebung 2025", date(2025, 11, 21))
    session.start_assessment(survey_of_two_kinds(id="other"), "Andere", date(2026, 1, 1))
    session.rate(organisation, "A1.1", 3)
    session.add_evidence_item(organisation, "A1.1", "Beleg")
    inputs = session.report_inputs(assessment)
    session.rate(organisation, "A1.1", 1)
    assert inputs.answers[AnswerKey(organisation, "A1.1")] == Answer.of(3)
    assert [each.title for each in inputs.evidence_items] == ["Beleg"]
    assert inputs.previous
    assert inputs.previous.assessment.id == earlier
    assert session.report_inputs(earlier).previous is None


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


# Lengths


def longest_entries(session: Session, assessment: str, organisation: str, more: int) -> dict[str, Callable[[], object]]:
    """Every way to enter a text, with `more` characters than are allowed."""
    name, line, text = "x" * (200 + more), "x" * (2_000 + more), "x" * (20_000 + more)

    def record(**entered: str) -> Callable[[], object]:
        return lambda: session.edit_measure(MeasureRecord("MA01", assessment, **entered))  # type: ignore[arg-type]

    return {
        "name": lambda: session.edit_municipality(Municipality(name)),
        "title": lambda: session.edit_assessment(assessment, title=name),
        "note": lambda: session.write_note(organisation, "A1.1", text),
        "reason": lambda: session.override_measure("MA01", Component.IMPACT, "3", text),
        "location": lambda: session.add_evidence_item(organisation, "A1.1", "Beleg", line),
        "responsible": record(responsible=line),
        "participants": record(participants=line),
        "funding": record(funding=line),
        "remark": record(remark=text),
        "goal": lambda: session.add_own_measure(assessment, replace(OWN, goal=text)),
        "indicator": lambda: session.add_own_measure(assessment, replace(OWN, indicator=text)),
        "text": lambda: session.add_own_measure(assessment, replace(OWN, text=text)),
    }


def test_every_text_has_a_longest_length(
    store: MemoryStore, session: Session, assessment: str, organisation: str
) -> None:
    before = store.load()
    for field, enter in longest_entries(session, assessment, organisation, 1).items():
        with pytest.raises(InvalidInput) as caught:
            enter()
        assert (caught.value.values["field"], caught.value.values["expected"]) == (field, "shorter")
    assert store.load() == before
    for enter in longest_entries(session, assessment, organisation, 0).values():
        enter()


# Municipality, listeners, failures


def test_the_municipality_can_be_corrected(session: Session) -> None:
    session.edit_municipality(Municipality(" Süder  brück ", " 03459001 ", 18_000))
    assert session.municipality == Municipality("Süder brück", "03459001", 18_000)
    session.edit_municipality(Municipality("Delfzijl", "GM0010"))
    session.undo()
    assert session.municipality.name == "Süder brück"


@pytest.mark.parametrize(
    ("municipality", "field"),
    [
        (Municipality(" "), "name"),
        (Municipality("x", "123"), "code"),
        (Municipality("x", "GM12"), "code"),
        (Municipality("x", population=0), "population"),
        (Municipality("x", population="18000"), "population"),  # type: ignore[arg-type]
    ],
)
def test_a_municipality_needs_a_name_and_plausible_facts(
    tmp_path: Path, session: Session, municipality: Municipality, field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.edit_municipality(municipality)
    assert caught.value.values["field"] == field
    with pytest.raises(InvalidInput):
        Session.create(tmp_path / "neu.reifegrad", municipality)
    assert not (tmp_path / "neu.reifegrad").exists()


def test_listeners_hear_until_they_leave(session: Session) -> None:
    heard: list[Changed] = []
    leave = session.subscribe(heard.append)
    session.edit_municipality(Municipality("A"))
    leave()
    leave()
    session.edit_municipality(Municipality("B"))
    assert len(heard) == 1


def test_undo_and_redo_tell_what_they_did(session: Session, organisation: str, heard: list[Changed]) -> None:
    session.rate(organisation, "A1.1", 3)
    assert session.undo(initiator="menu") is Op.RATE
    assert session.redo() is Op.RATE
    assert [(each.op, set(each.question_ids), each.initiator) for each in heard] == [
        (Op.RATE, {"A1.1"}, None),
        (Op.RATE, {"A1.1"}, "menu"),
        (Op.RATE, {"A1.1"}, None),
    ]
    assert session.redo() is None


def test_nothing_to_undo_is_no_harm(session: Session) -> None:
    assert session.undo() is None
    assert session.undo_status == UndoStatus(None, None)


def test_a_write_that_fails_changes_nothing_anywhere(
    store: MemoryStore, session: Session, organisation: str, heard: list[Changed]
) -> None:
    session.rate(organisation, "A1.1", 3)
    heard.clear()
    store.refuse = DiskFull(session.path)
    for act in (lambda: session.rate(organisation, "A1.1", 1), session.undo):
        with pytest.raises(DiskFull):
            act()
    assert session.answer(organisation, "A1.1") == Answer.of(3)
    assert session.undo_status == UndoStatus(Op.RATE, None)
    assert heard == []
    store.refuse = None
    session.undo()
    assert session.answer(organisation, "A1.1") is OPEN


def test_a_session_for_reading_refuses_every_operation(filed: Session) -> None:
    with Session.open(filed.path, read_only=True) as reader:
        assert reader.read_only
        with pytest.raises(WorkspaceReadOnly):
            reader.start_assessment(SURVEY, "Erhebung 2026", DAY)
        assert reader.assessments == ()
    assert not filed.read_only


def test_a_snapshot_that_was_tampered_with_is_noticed_when_the_file_is_opened(filed: Session) -> None:
    filed.start_assessment(SURVEY, "Erhebung 2026", DAY)
    filed.close()
    with sqlite3.connect(filed.path) as connection:
        connection.execute("UPDATE survey_snapshot SET content = replace(content, 'Frage', 'Frege')")
        digest.seal(connection)
    connection.close()
    with pytest.raises(WorkspaceDamaged) as caught:
        Session.open(filed.path)
    assert caught.value.path == filed.path
    assert [each.name for each in filed.path.parent.iterdir()] == [filed.path.name]


def test_a_copy_holds_the_same(filed: Session, tmp_path: Path) -> None:
    filed.start_assessment(SURVEY, "Erhebung 2026", DAY)
    filed.copy_to(tmp_path / "Kopie.reifegrad")
    with Session.open(tmp_path / "Kopie.reifegrad") as copied:
        assert copied.assessments == filed.assessments
        assert copied.integrity_problems() == filed.integrity_problems() == []


def test_every_operation_has_a_method_of_its_name() -> None:
    methods = [op.value.replace("_process", "_subject") for op in Op]  # a process is a subject with a word of its own
    assert [each for each in methods if not hasattr(Session, each)] == []


def test_a_step_about_a_process_is_an_operation_of_its_own(tmp_path: Path) -> None:
    with Session.create(tmp_path / "a.reifegrad", Municipality("Musterstadt", "", 1_000)) as session:
        assessment = session.start_assessment(shipped_survey("prozesse"), "Prozesse", date(2026, 11, 1))
        id = session.add_subject(assessment, SubjectKind.PROCESS, "Rechnungen")
        session.edit_subject(id, name="Eingangsrechnungen")
        session.remove_subject(id)
        undone = [session.undo() for _ in range(3)]
        assert undone == [Op.REMOVE_PROCESS, Op.EDIT_PROCESS, Op.ADD_PROCESS]
