"""Figures about people are told of closed assessments alone, and who is told about never changes by a few."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.errors import AssessmentClosed, AssessmentFinal, ReifegradError, SamePeople
from reifegrad.operations.same_people import nearly_the_same, of_assessment, of_files
from reifegrad.session import Op, Session
from reifegrad.survey import from_snapshot, to_snapshot
from reifegrad.survey.snapshot import with_hash
from tests.scoring.people import all_figures, choice, make_item, make_people_dimension, make_people_survey, staff_of
from tests.stores import MemoryStore

DAY = date(2026, 10, 5)
LEAST = 5
"""Fewest people of whom anything is told."""

IDS = [f"B1.{number}" for number in range(1, 7)]
SURVEY = from_snapshot(
    to_snapshot(
        make_people_survey(
            [
                make_people_dimension("B1", [make_item(id) for id in IDS]),
                make_people_dimension("B9", [choice("B9.1", 3)], 0),
            ]
        )
    )
)


def person(number: int, group: str = "Bauamt") -> SubjectImport:
    """Answers that nobody else gives."""
    steps = [1 + number // 5**place % 5 for place in range(3)]
    return SubjectImport(
        SubjectKind.RESPONSE,
        "",
        {"group": group},
        {id: Answer.of(each) for id, each in zip(IDS, steps * 2, strict=True)},
    )


NUMBER_OF = {frozenset(person(each).answers.items()): each for each in range(125)}


def survey_file(numbers: Sequence[int], title: str = "Befragung", group: str = "Bauamt") -> AssessmentImport:
    return AssessmentImport(SURVEY, title, DAY, tuple(person(each, group) for each in numbers))


def people_of(session: Session, id: str) -> Counter[int]:
    """Who answered, by number."""
    return Counter({NUMBER_OF[replies]: count for (_, replies), count in of_assessment(session, id).items()})


def is_told(session: Session, id: str) -> bool:
    """Whether anything but the participation is told."""
    score = session.score(id)
    staff = staff_of(score)
    figures = all_figures(staff)[1:]
    choices = [sum(each.counts.values()) if each.counts else 0 for each in staff.choices]
    told = [each for each in (*(one.value for one in figures), *choices, staff.total.n) if each]
    return bool(told) or any(each.groups for each in staff.groupings) or score.counts.total > 0


@pytest.fixture
def session() -> Session:
    numbers = iter(range(100_000))
    return Session(MemoryStore(), new_id=lambda: f"{next(numbers) * 7919 % 100_003:06}")


def begun(session: Session, people: Sequence[int]) -> str:
    id = session.start_assessment(SURVEY, "Befragung", DAY)
    session.import_responses(id, [survey_file(people)])
    return id


def test_an_open_survey_tells_only_how_many_answered(session: Session) -> None:
    id = begun(session, range(20))
    assert not is_told(session, id)
    staff = staff_of(session.score(id))
    assert (staff.running, staff.participation.returned) == (True, 20)
    assert {each.absence.value for each in all_figures(staff)[1:] if each.absence} == {"survey_running"}
    session.close_assessment(id)
    assert is_told(session, id)
    assert not staff_of(session.score(id)).running


def test_a_survey_that_nobody_answered_is_not_called_running(session: Session) -> None:
    id = session.start_assessment(SURVEY, "Befragung", DAY)
    figures = all_figures(staff_of(session.score(id)))[1:]
    assert {each.absence.value for each in figures if each.absence} <= {"no_answers", "not_applicable"}


def test_what_was_told_is_neither_opened_nor_changed_nor_undone(session: Session) -> None:
    id = begun(session, range(8))
    session.close_assessment(id)
    assert session.undo_status.undo is session.undo_status.redo is None
    assert session.undo() is None
    acts: list[Callable[[], object]] = [
        lambda: session.reopen_assessment(id),
        lambda: session.add_response(id, {}, person(30).answers),
        lambda: session.import_responses(id, [survey_file([30])]),
        lambda: session.remove_subject(session.subjects(id)[0].id),
        lambda: session.set_minimum(id, total=6),
    ]
    for act in acts:
        with pytest.raises(AssessmentFinal):
            act()
    assert people_of(session, id) == Counter(range(8))


def test_title_and_participation_of_what_was_told_can_still_be_mended(session: Session) -> None:
    id = begun(session, range(8))
    session.close_assessment(id)
    session.edit_assessment(id, title="Befragung 2026", invited=40, council_day=DAY)
    assert (session.assessment(id).title, session.assessment(id).invited) == ("Befragung 2026", 40)
    assert staff_of(session.score(id)).participation.invited == 40


def test_what_was_told_can_be_deleted_as_a_whole_and_brought_back(session: Session) -> None:
    id = begun(session, range(8))
    session.close_assessment(id)
    session.delete_assessment(id)
    assert session.assessments == ()
    assert session.undo() is Op.DELETE_ASSESSMENT
    assert people_of(session, id) == Counter(range(8))


def test_fewer_people_than_the_minimum_can_be_asked_on(session: Session) -> None:
    id = begun(session, range(LEAST - 1))
    session.close_assessment(id)
    with pytest.raises(AssessmentClosed):
        session.import_responses(id, [survey_file([30])])
    assert session.undo() is Op.CLOSE_ASSESSMENT
    session.close_assessment(id)
    session.reopen_assessment(id)
    session.import_responses(id, [survey_file([30])])
    session.close_assessment(id)
    assert is_told(session, id)


@pytest.mark.parametrize(
    "others",
    [range(21), range(19), range(10), range(LEAST), range(20), range(60), [*range(10, 20), *range(40, 50)]],
    ids=["one more", "one fewer", "half", "a few", "all", "many more", "half and others"],
)
def test_two_surveys_of_nearly_the_same_people_are_not_both_closed(session: Session, others: Sequence[int]) -> None:
    told = session.import_assessment(survey_file(range(20), "Erste"), close=True)
    with pytest.raises(SamePeople):
        session.import_assessment(survey_file(others, "Zweite", "Hafenamt"), close=True)
    assert len(session.assessments) == 1
    second = session.import_assessment(survey_file(others, "Zweite", "Hafenamt"))
    with pytest.raises(SamePeople) as refused:
        session.close_assessment(second)
    assert refused.value.values == {"title": "Zweite", "other": "Erste", "day": DAY}
    assert not session.assessment(second).closed
    session.delete_assessment(told)
    session.close_assessment(second)
    assert session.undo() is None  # bringing the first one back would tell about both


def test_a_survey_under_another_name_tells_about_the_same_people() -> None:
    told = of_files([survey_file(range(20))])
    for others in (range(21), range(19), range(10)):
        assert nearly_the_same(told, of_files([survey_file(others)]), one_survey=False)
    assert not nearly_the_same(told, of_files([survey_file(range(20, 40))]), one_survey=False)


def test_a_copy_of_the_survey_under_another_name_is_no_way_round(session: Session) -> None:
    session.import_assessment(survey_file(range(20), "Erste"), close=True)
    other = with_hash(replace(SURVEY, id="eigen"))
    with pytest.raises(SamePeople):
        session.import_assessment(replace(survey_file(range(19), "Zweite"), survey=other), close=True)
    session.import_assessment(replace(survey_file(range(20, 40), "Dritte"), survey=other), close=True)
    assert len(session.assessments) == 2


def test_a_survey_of_the_smallest_size_with_one_other_person_is_found() -> None:
    told = of_files([survey_file(range(5))])
    assert nearly_the_same(told, of_files([survey_file([0, 1, 2, 3, 9])]))
    assert not nearly_the_same(told, of_files([survey_file([0, 1, 7, 8, 9])]))


def test_other_people_are_told_beside_each_other(session: Session) -> None:
    for number, people in enumerate((range(20), range(20, 40), [*range(9), *range(60, 71)])):
        id = session.import_assessment(survey_file(people, f"Befragung {number}"), close=True)
        assert is_told(session, id)


def test_reading_in_what_another_survey_told_is_refused_as_a_whole(session: Session) -> None:
    session.import_assessment(survey_file(range(20), "Erste"), close=True)
    open_one = session.start_assessment(SURVEY, "Zweite", DAY)
    with pytest.raises(SamePeople):
        session.import_responses(open_one, [survey_file(range(12)), survey_file(range(12, 21))])
    assert session.responses(open_one) == 0


def test_short_answers_that_many_give_make_no_same_people() -> None:
    """Two waves of one question, in which nearly everybody is like somebody else."""
    waves = []
    for steps in ([1] * 20 + [2] * 10, [1] * 15 + [3] * 20):
        people = tuple(SubjectImport(SubjectKind.RESPONSE, "", {}, {"B1.1": Answer.of(each)}) for each in steps)
        waves.append(of_files([AssessmentImport(SURVEY, "Puls", DAY, people)]))
    assert not nearly_the_same(*waves)
    assert nearly_the_same(waves[0], waves[0])


def test_other_texts_and_blanks_make_nobody_another_person() -> None:
    plain = of_files([survey_file(range(10))])
    told = [
        SubjectImport(
            SubjectKind.RESPONSE,
            "",
            {"leadership": True},
            {**person(each).answers, "B9.4": Answer(AnswerKind.OPEN, note=f"Text {each}")},
        )
        for each in range(10)
    ]
    assert nearly_the_same(plain, of_files([AssessmentImport(SURVEY, "Zweite", DAY, tuple(told))]))


# Any order of work

POOL = 12
Act = tuple[str, int, int]


def act(session: Session, what: str, one: int, other: int) -> None:
    """One thing that a person can do; `one` chooses the assessment, `other` the people. It may be refused."""
    ids = [each.id for each in session.assessments]
    id = ids[one % len(ids)] if ids else ""
    some = [each for each in range(POOL) if each % 3 != other % 3]
    match what:
        case "import":
            session.import_assessment(survey_file(some))
        case "finished":
            session.import_assessment(survey_file(some), close=True)
        case "undo":
            session.undo()
        case "redo":
            session.redo()
        case "start":
            session.start_assessment(SURVEY, "Befragung", DAY)
        case _ if not id:
            return
        case "add":
            session.add_response(id, {"group": "Bauamt"}, person(other % POOL).answers)
        case "read":
            session.import_responses(id, [survey_file(some)])
        case "remove":
            people = session.subjects(id)
            session.remove_subject(people[other % len(people)].id) if people else None
        case "close":
            session.close_assessment(id)
        case "reopen":
            session.reopen_assessment(id)
        case "delete":
            session.delete_assessment(id)


OFTEN, SOMETIMES = ["read", "add", "close", "undo"], ["import", "redo", "remove", "reopen", "delete"]
ACTS = st.tuples(
    st.sampled_from([*OFTEN, *OFTEN, *OFTEN, *SOMETIMES, *SOMETIMES, "start", "finished"]),
    st.integers(0, 2),
    st.integers(0, POOL - 1),
)


@settings(max_examples=50)
@given(st.lists(ACTS, min_size=12, max_size=40))
@example([("read", 0, 0), ("close", 0, 0), ("undo", 0, 0), ("add", 0, 0), ("close", 0, 0)])
@example([("read", 0, 0), ("close", 0, 0), ("reopen", 0, 0), ("add", 0, 0), ("close", 0, 0)])
@example([("read", 0, 0), ("close", 0, 0), ("import", 0, 1), ("close", 1, 0), ("undo", 0, 0)])
@example([("finished", 0, 0), ("delete", 1, 0), ("finished", 0, 1), ("undo", 0, 0), ("undo", 0, 0)])
def test_no_order_of_work_tells_about_people_who_differ_by_a_few(acts: list[Act]) -> None:
    numbers = iter(range(100_000))
    session = Session(MemoryStore(), new_id=lambda: f"{next(numbers) * 7919 % 100_003:06}")
    told: dict[str, Counter[int]] = {}
    for each in [("start", 0, 0), *acts]:
        with suppress(ReifegradError):
            act(session, *each)
        now = {one.id: people_of(session, one.id) for one in session.assessments if is_told(session, one.id)}
        for id, people in now.items():
            assert session.assessment(id).closed
            assert people.total() >= LEAST
            assert told.setdefault(id, people) == people
        for one, other in combinations(now.values(), 2):
            shared = (one & other).total()
            assert shared < LEAST or 2 * shared < min(one.total(), other.total())
