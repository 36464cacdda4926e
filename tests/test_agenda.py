"""The course of an appointment follows from the questions, and questions part into appointments."""

from datetime import time
from itertools import groupby, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad import agenda
from reifegrad.agenda import LONGEST_STRETCH, LONGEST_WORK, ItemKind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Meeting, Subject
from reifegrad.survey import shipped_survey

SURVEY = shipped_survey("ozg-efa")
PROCESSES = shipped_survey("prozesse")
DIMENSIONS = [each.id for each in SURVEY.dimensions_for(SubjectKind.ORGANISATION)]
COUNT = {each.id: len(each.questions) for each in SURVEY.dimensions}


def meeting(*dimensions: str, minutes: int = 4, pause: int = 15) -> Meeting:
    return Meeting("m", "a", "Termin", dimensions=dimensions, minutes_per_question=minutes, break_minutes=pause)


def test_an_appointment_runs_from_welcome_to_closing() -> None:
    first = DIMENSIONS[0]
    timed = agenda.items(meeting(first), SURVEY)
    assert [each.kind for each in timed] == [ItemKind.WELCOME, ItemKind.QUESTIONS, ItemKind.CLOSING]
    assert timed[1].begins == time(9, 10)
    assert timed[1].minutes == 4 * COUNT[first]
    assert agenda.minutes(timed) == 20 + 4 * COUNT[first]
    assert agenda.ends(timed) == time(9 + agenda.minutes(timed) // 60, agenda.minutes(timed) % 60)


def test_what_the_survey_does_not_ask_takes_no_time() -> None:
    assert agenda.items(meeting("unknown"), SURVEY) == agenda.items(meeting(), SURVEY)


@settings(derandomize=True, max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(DIMENSIONS), unique=True), st.integers(1, 20), st.integers(0, 30))
def test_items_follow_each_other_and_long_work_has_a_break(chosen: list[str], minutes: int, pause: int) -> None:
    timed = agenda.items(meeting(*chosen, minutes=minutes, pause=pause), SURVEY)
    assert [each.dimension_id for each in timed if each.dimension_id] == chosen
    for before, after in pairwise(timed):
        assert agenda.ends([before]) == after.begins
        assert (before.kind, after.kind) != (ItemKind.PAUSE, ItemKind.CLOSING)
    for is_pause, together in groupby(timed, key=lambda each: each.kind is ItemKind.PAUSE):
        parts = list(together)
        answered = [each for each in parts if each.dimension_id]
        assert is_pause or not pause or len(answered) < 2 or agenda.minutes(parts) <= LONGEST_STRETCH


@settings(derandomize=True, max_examples=30, deadline=None)
@given(st.integers(1, 30))
def test_a_proposal_holds_every_dimension_once_and_is_not_too_long(minutes: int) -> None:
    proposed = agenda.propose(SURVEY, (), minutes)
    assert [id for each in proposed for id in each.dimensions] == DIMENSIONS
    for each in proposed:
        work = sum(COUNT[id] for id in each.dimensions) * minutes
        assert work <= LONGEST_WORK or len(each.dimensions) == 1


def test_each_process_has_an_appointment_of_its_own() -> None:
    subjects = [Subject(name, "a", SubjectKind.PROCESS, name) for name in ("Hundesteuer", "Wohngeld")]
    proposed = agenda.propose(PROCESSES, subjects, 4)
    assert [each.subject for each in proposed] == ["Hundesteuer", "Wohngeld"]
    assert {each.dimensions for each in proposed} == {tuple(each.id for each in PROCESSES.dimensions)}


def test_staff_answer_alone() -> None:
    assert agenda.propose(shipped_survey("akzeptanz"), (), 4) == ()


def test_a_proposal_tells_after_what_people_take_a_break() -> None:
    proposed = agenda.propose(SURVEY, (), 4)
    told = agenda.breaks(proposed, SURVEY)
    assert told
    for each in proposed:
        timed = agenda.items(meeting(*each.dimensions), SURVEY)
        after = [before.dimension_id for before, item in pairwise(timed) if item.kind is ItemKind.PAUSE]
        assert [id for id in told if id in each.dimensions] == after
    assert agenda.breaks((), SURVEY) == ()
