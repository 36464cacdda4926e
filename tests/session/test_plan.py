"""The plan: what people decide about measures, and where they put their judgement."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from reifegrad.domain.change import Key, Kind
from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import Role
from reifegrad.domain.workspace import Component, MeasureRecord, Override, OverrideKey, PlanSettings
from reifegrad.errors import InvalidInput
from reifegrad.messages import describe
from reifegrad.session import Changed, Facet, Session
from tests.session.sessions import DAY, OWN, SURVEY, expected_of
from tests.stores import MemoryStore


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


def test_an_end_before_a_start_that_a_person_chose_is_refused_and_named(session: Session, assessment: str) -> None:
    session.edit_measure(MeasureRecord("MA02", assessment, due=date(2027, 1, 1)))
    for id in ("MA01", "MA02"):
        session.override_measure(id, Component.QUARTER, "2027-Q3", "so beraten")
    early, fits = (MeasureRecord("MA01", assessment, due=date(2027, *day)) for day in ((6, 30), (7, 1)))
    with pytest.raises(InvalidInput) as caught:
        session.edit_measure(MeasureRecord("MA02", assessment, due=date(2027, 9, 1)), early)
    assert expected_of(caught) == ("due", "from_start")
    assert "MA01" in str(describe(caught.value, "de"))
    assert session.records["MA02"].due == date(2027, 1, 1)
    session.edit_measure(fits)
    session.edit_measure(replace(session.records["MA02"], remark="Der Tag von früher bleibt."))
    assert session.records["MA02"].due == date(2027, 1, 1)
