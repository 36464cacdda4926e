"""Groups, meetings and what else is settled before anybody answers; the same again a year later."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reifegrad.domain import rules
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Kind
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import Group, Meeting
from reifegrad.errors import AssessmentClosed, InvalidInput
from reifegrad.messages import describe
from reifegrad.session import Changed, Facet, Op, Session
from tests.scoring.people import make_item, make_people_dimension, make_people_survey
from tests.session.sessions import DAY, SERVICE, expected_of
from tests.stores import MemoryStore


def test_groups_come_change_and_go_in_their_order(session: Session, assessment: str, heard: list[Changed]) -> None:
    first = session.add_group(assessment, " Bauamt ", 4, "Frau Öztürk\nHerr Weiß")
    second = session.add_group(assessment, "Rat")
    assert session.groups(assessment) == (
        Group(first, assessment, "Bauamt", 4, "Frau Öztürk\nHerr Weiß", 0),
        Group(second, assessment, "Rat", None, "", 1),
    )
    session.edit_group(replace(session.groups(assessment)[1], people=22, assessment_id="elsewhere"))
    assert session.groups(assessment)[1] == Group(second, assessment, "Rat", 22, "", 1)
    session.remove_group(first)
    assert [each.name for each in session.groups(assessment)] == ["Rat"]
    assert [each.op for each in heard] == [Op.ADD_GROUP, Op.ADD_GROUP, Op.EDIT_GROUP, Op.REMOVE_GROUP]
    assert {facet for each in heard for facet in each.facets} == {Facet.PREPARATION}


def test_meetings_come_change_and_go_in_their_order(session: Session, assessment: str, heard: list[Changed]) -> None:
    first = session.add_meeting(assessment, "Auftakt", DAY, begins="13:30", place="Ratssaal", dimensions=["A2", "A1"])
    second = session.add_meeting(assessment, "Abschluss", minutes_per_question=6, break_minutes=0)
    assert session.meetings(assessment) == (
        Meeting(first, assessment, "Auftakt", DAY, "13:30", "Ratssaal", ("A2", "A1")),
        Meeting(second, assessment, "Abschluss", None, minutes_per_question=6, break_minutes=0, position=1),
    )
    session.edit_meeting(replace(session.meetings(assessment)[0], day=None))
    assert session.meetings(assessment)[0].day is None
    session.remove_meeting(first)
    assert [each.id for each in session.meetings(assessment)] == [second]
    assert [each.op for each in heard] == [Op.ADD_MEETING, Op.ADD_MEETING, Op.EDIT_MEETING, Op.REMOVE_MEETING]
    session.undo()
    assert [each.id for each in session.meetings(assessment)] == [first, second]


def test_several_at_once_are_one_step_behind_the_others(
    session: Session, assessment: str, heard: list[Changed]
) -> None:
    session.add_group(assessment, "Rat")
    session.add_meeting(assessment, "Auftakt")
    session.add_groups(assessment, ["IT", " Leitung "])
    session.add_meetings(assessment, [("Termin 1", ["A1"]), ("Termin 2", ["A2", "A2"])])
    assert [(each.name, each.position) for each in session.groups(assessment)] == [
        ("Rat", 0),
        ("IT", 1),
        ("Leitung", 2),
    ]
    assert [(each.title, each.dimensions, each.position) for each in session.meetings(assessment)] == [
        ("Auftakt", (), 0),
        ("Termin 1", ("A1",), 1),
        ("Termin 2", ("A2",), 2),
    ]
    assert [each.op for each in heard[2:]] == [Op.ADD_GROUPS, Op.ADD_MEETINGS]
    session.undo()
    session.undo()
    assert ([each.name for each in session.groups(assessment)], len(session.meetings(assessment))) == (["Rat"], 1)


@pytest.mark.parametrize(
    ("act", "field", "expected"),
    [
        (lambda session, id: session.add_groups(id, ["IT", "it"]), "group", "unused_name"),
        (lambda session, id: session.add_meetings(id, [("A", ["A1"]), ("B", ["Z9"])]), "dimension", "choice"),
        (lambda session, id: session.add_group(id, " "), "group", "text"),
        (lambda session, id: session.add_group(id, "IT", rules.MOST_PEOPLE + 1), "people", "range"),
        (lambda session, id: session.add_group(id, "RAT"), "group", "unused_name"),
        (lambda session, id: session.add_group(id, "Bauamt", 0), "people", "range"),
        (lambda session, id: session.edit_group(Group("x", id, "Bauamt")), "group", "known_id"),
        (lambda session, id: session.remove_group("x"), "group", "known_id"),
        (lambda session, id: session.add_meeting(id, ""), "title", "text"),
        (lambda session, id: session.add_meeting(id, "A", date(1066, 1, 1)), "date", "year"),
        (lambda session, id: session.add_meeting(id, "A", begins="9 Uhr"), "begins", "time_of_day"),
        (lambda session, id: session.add_meeting(id, "A", begins="24:00"), "begins", "time_of_day"),
        (lambda session, id: session.add_meeting(id, "A", dimensions=["Z9"]), "dimension", "choice"),
        (lambda session, id: session.add_meeting(id, "A", minutes_per_question=0), "minutes_per_question", "range"),
        (lambda session, id: session.add_meeting(id, "A", break_minutes=-1), "break_minutes", "range"),
        (lambda session, id: session.edit_meeting(Meeting("x", id, "A")), "meeting", "known_id"),
        (lambda session, id: session.remove_meeting("x"), "meeting", "known_id"),
    ],
)
def test_groups_and_meetings_that_cannot_be_are_refused(
    store: MemoryStore,
    session: Session,
    assessment: str,
    act: Callable[[Session, str], object],
    field: str,
    expected: str,
) -> None:
    session.add_group(assessment, "Rat")
    before = store.load()
    with pytest.raises(InvalidInput) as caught:
        act(session, assessment)
    assert expected_of(caught) == (field, expected)
    assert store.load() == before


def test_who_took_part_and_when_can_be_completed_where_an_assessment_stays_closed(session: Session) -> None:
    """As its title: nobody could open it for that."""
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])])
    people = session.start_assessment(survey, "Befragung", DAY)
    for _ in range(12):
        session.add_response(people, {"group": "Bauamt"}, {"B1.1": Answer.of(3)})
    session.close_assessment(people)
    assert session.tells_people(people)
    session.add_group(people, "Bauamt", 12)
    meeting = session.add_meeting(people, "Vorstellung im Rat")
    session.remove_meeting(meeting)
    assert [each.name for each in session.groups(people)] == ["Bauamt"]


def test_a_dimension_gets_one_target_for_all_its_questions(session: Session, assessment: str) -> None:
    session.set_dimension_target(assessment, "A1", 2)
    assert session.targets(assessment) == {"A1.1": 2, "A1.2": 1}  # one of them does not describe step 2
    assert session.undo_status.undo is Op.SET_DIMENSION_TARGET
    session.set_target(assessment, "A2.1", 4)
    session.set_dimension_target(assessment, "A1", None)
    assert session.targets(assessment) == {"A2.1": 4}


@pytest.mark.parametrize(
    ("dimension", "value", "field", "expected"), [("A1", 9, "target", "step"), ("Z9", 2, "dimension", "choice")]
)
def test_a_target_that_no_question_of_a_dimension_describes_is_refused(
    session: Session, assessment: str, dimension: str, value: int, field: str, expected: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.set_dimension_target(assessment, dimension, value)
    assert expected_of(caught) == (field, expected)


@pytest.fixture
def prepared(session: Session, assessment: str, organisation: str) -> str:
    """An assessment with everything that can be settled about one, and with answers."""
    session.set_scope(assessment, {"A2": "wird 2027 erhoben"})
    session.set_weights(assessment, {"A1": 50, "A2": 50})
    session.set_target(assessment, "A1.1", 4)
    session.add_group(assessment, "Bauamt", 4, "Frau Öztürk")
    session.add_meeting(assessment, "Auftakt", DAY)
    session.add_subject(assessment, SERVICE, "Wohnsitz anmelden", {"cases_per_year": 4200})
    session.rate(organisation, "A1.1", 3)
    session.write_note(organisation, "A1.1", "Beschluss folgt")
    session.set_flag(organisation, "A1.1", True)
    session.add_evidence_item(organisation, "A1.1", "Beschluss")
    session.set_conclusion(assessment, "dimension_bullets", "Eigener Satz")
    return assessment


def test_a_follow_up_is_prepared_alike_and_has_nothing_answered(session: Session, prepared: str) -> None:
    session.close_assessment(prepared)
    later = session.start_follow_up(prepared, "Erhebung 2027", date(2027, 11, 20))
    before, after = session.assessment(prepared), session.assessment(later)
    assert after == replace(before, id=later, title="Erhebung 2027", day=date(2027, 11, 20), closed=False)
    assert after.left_out == {"A2": "wird 2027 erhoben"}
    assert session.targets(later) == {"A1.1": 4}
    assert [(each.name, each.people, each.names) for each in session.groups(later)] == [("Bauamt", 4, "Frau Öztürk")]
    rated = [(each.kind, each.name, each.attributes, each.position) for each in session.subjects(later)]
    assert rated == [(each.kind, each.name, each.attributes, each.position) for each in session.subjects(prepared)]
    assert not {each.id for each in session.subjects(later)} & {each.id for each in session.subjects(prepared)}
    nothing = (session.answers(later), session.marks(later), session.meetings(later), session.conclusions(later))
    assert [len(each) for each in nothing] == [0, 0, 0, 0]
    assert session.all_evidence_items(later) == ()
    assert session.previous(later) == before
    assert session.undo() is Op.START_FOLLOW_UP
    assert [each.id for each in session.assessments] == [prepared]


def test_a_follow_up_of_a_survey_asks_anew_who_is_invited(session: Session) -> None:
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])])
    people = session.start_assessment(
        survey, "Befragung", DAY, invited=40, system_name="Vorgangsmappe", council_day=DAY, minima=(12, 8)
    )
    session.add_response(people, {"group": "Bauamt"}, {"B1.1": Answer.of(3)})
    again = session.assessment(session.start_follow_up(people, "Befragung 2027", date(2027, 5, 4)))
    assert (again.invited, again.council_day, again.system_name) == (None, None, "Vorgangsmappe")
    assert (again.minimum_total, again.minimum_group) == (12, 8)
    assert session.responses(again.id) == 0


@pytest.mark.parametrize("day", [DAY, date(2025, 1, 1)])
def test_a_follow_up_is_later_than_what_it_follows(session: Session, assessment: str, day: date) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.start_follow_up(assessment, "Früher", day)
    assert expected_of(caught) == ("date", "later_than")


@pytest.mark.parametrize(("language", "given"), [("de", "01.01.2020"), ("nl", "01-01-2020"), ("en", "1 January 2020")])
def test_a_day_that_is_refused_is_told_in_the_form_of_the_language(
    session: Session, assessment: str, language: Language, given: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.start_follow_up(assessment, "Früher", date(2020, 1, 1))
    assert given in describe(caught.value, language).problem
    with pytest.raises(InvalidInput) as caught:
        session.edit_assessment(assessment, day=date(1020, 1, 1))
    assert given.replace("2020", "1020") in describe(caught.value, language).problem


def test_everything_about_an_assessment_goes_with_it_and_comes_back(
    store: MemoryStore, session: Session, prepared: str, organisation: str, tmp_path: Path
) -> None:
    document = tmp_path / "Beschluss.pdf"
    document.write_bytes(b"%PDF")
    session.attach_copy(organisation, "A1.1", "Beschluss", document)
    before = store.load()
    session.delete_assessment(prepared)
    assert {key.kind for key in store.load()} == {Kind.MUNICIPALITY, Kind.PLAN_SETTINGS}
    session.undo()
    assert store.load() == before


def test_a_closed_assessment_keeps_scope_marks_groups_and_evidence(
    store: MemoryStore, session: Session, prepared: str, organisation: str, tmp_path: Path
) -> None:
    document = tmp_path / "Beschluss.pdf"
    document.write_bytes(b"%PDF")
    group, meeting = session.groups(prepared)[0], session.meetings(prepared)[0]
    session.close_assessment(prepared)
    before = store.load()
    refused: list[Callable[[], object]] = [
        lambda: session.set_scope(prepared, {}),
        lambda: session.set_thresholds(prepared, {}),
        lambda: session.set_dimension_target(prepared, "A1", 1),
        lambda: session.add_group(prepared, "Rat"),
        lambda: session.edit_group(replace(group, people=5)),
        lambda: session.remove_group(group.id),
        lambda: session.add_meeting(prepared, "Noch einer"),
        lambda: session.edit_meeting(replace(meeting, place="Saal")),
        lambda: session.remove_meeting(meeting.id),
        lambda: session.set_flag(organisation, "A1.1", False),
        lambda: session.mark_reviewed(organisation, "A1.1", DAY),
        lambda: session.attach_copy(organisation, "A1.1", "Beschluss", document),
    ]
    for act in refused:
        with pytest.raises(AssessmentClosed):
            act()
    assert store.load() == before
