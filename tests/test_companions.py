"""The assessments of other surveys that belong to the same plan, as a session finds and keeps them."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import ActionField, Effort, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Component, MeasureRecord, OwnMeasure
from reifegrad.session import Session
from tests.factories import make_dimension, make_measure, make_question, make_survey
from tests.planning.staff import make_staff_survey
from tests.processes import make_process_survey
from tests.stores import MemoryStore

READINESS = make_survey(
    [make_dimension("A1", [make_question("A1.1"), make_question("A1.2")])],
    id="readiness",
    measures=[make_measure("MA01", "A1.1<3", requires=("MC09",)), make_measure("MA02", "A1.2<3")],
    foreign_measures={"MC09": "processes"},
)
PROCESSES = make_process_survey(id="processes", measures=[make_measure("MC09", "C4.1<L")])
STAFF = make_staff_survey([make_measure("MB01", "participation<30 %")])


@pytest.fixture
def session() -> Session:
    numbers = count(1)
    return Session(MemoryStore(), new_id=lambda: f"id-{next(numbers):03}")


def start(session: Session, survey: Survey, day: date) -> str:
    return session.start_assessment(survey, f"{survey.id} {day.year}", day)


def companions(session: Session, id: str) -> list[str]:
    return [each.id for each in session.companions(id)]


def rate_process(session: Session, id: str, value: int) -> str:
    subject = session.add_subject(id, SubjectKind.PROCESS, "Posteingang")
    session.rate(subject, "C4.1", value)
    return subject


def planned(session: Session, id: str) -> dict[str, MeasureStatus]:
    return {each.id: each.status for each in session.plan(id).measures}


def test_an_assessment_alone_has_none_nor_has_one_among_earlier_years(session: Session) -> None:
    first, second = (start(session, READINESS, date(year, 5, 1)) for year in (2025, 2026))
    assert companions(session, first) == companions(session, second) == []


def test_the_newest_of_each_other_survey_stands_beside_the_newest_assessment(session: Session) -> None:
    chosen = start(session, READINESS, date(2026, 5, 1))
    start(session, STAFF, date(2025, 3, 1))
    staff = start(session, STAFF, date(2026, 9, 1))
    processes = start(session, PROCESSES, date(2024, 1, 1))
    assert companions(session, chosen) == [processes, staff]
    assert companions(session, staff) == [processes, chosen]


def test_one_begins_with_the_newest_assessment_of_the_organisation(session: Session) -> None:
    assert session.main_assessment is None
    staff = start(session, STAFF, date(2026, 9, 1))
    assert session.main_assessment == session.assessment(staff)
    first, second = (start(session, READINESS, date(year, 5, 1)) for year in (2025, 2026))
    assert session.main_assessment == session.assessment(second)
    session.delete_assessment(second)
    assert session.main_assessment == session.assessment(first)


def test_what_came_with_or_after_the_next_assessment_belongs_to_that_one(session: Session) -> None:
    first, second = (start(session, READINESS, date(year, 5, 1)) for year in (2025, 2026))
    before = start(session, STAFF, date(2026, 4, 30))
    after = start(session, STAFF, date(2026, 5, 1))
    late = start(session, PROCESSES, date(2026, 6, 1))
    assert companions(session, first) == [before]
    assert companions(session, second) == [late, after]


def test_a_change_in_a_companion_changes_the_plan(session: Session) -> None:
    chosen, processes = start(session, READINESS, date(2026, 5, 1)), start(session, PROCESSES, date(2026, 6, 1))
    session.rate(session.subjects(chosen)[0].id, "A1.1", 0)
    assert list(planned(session, chosen)) == ["MA01"]
    process = rate_process(session, processes, 0)
    assert list(planned(session, chosen)) == ["MC09", "MA01"]
    assert session.plan(chosen).measures[1].requires == ("MC09",)
    session.rate(process, "C4.1", 3)
    assert session.plan(chosen).measures[0].dropped == ("MC09",)
    session.undo()
    session.delete_assessment(processes)
    assert list(planned(session, chosen)) == ["MA01"]


def test_a_target_of_a_companion_changes_the_plan(session: Session) -> None:
    chosen, processes = start(session, READINESS, date(2026, 5, 1)), start(session, PROCESSES, date(2026, 6, 1))
    rate_process(session, processes, 1)
    before = session.plan(chosen).measures[0].need
    session.set_target(processes, "C4.1", 2)
    assert session.plan(chosen).measures[0].need < before


def test_a_record_names_the_assessment_whose_results_the_measure_answers(session: Session) -> None:
    chosen, processes = start(session, READINESS, date(2026, 5, 1)), start(session, PROCESSES, date(2026, 6, 1))
    rate_process(session, processes, 0)
    session.adopt_measure(chosen, "MC09")
    assert session.records["MC09"].assessment_id == processes
    assert session.record(chosen, "MA01") == MeasureRecord("MA01", chosen)
    for id in (chosen, processes):
        assert planned(session, id)["MC09"] is MeasureStatus.DECIDED


def test_a_done_measure_of_a_companion_is_open_again_where_the_next_one_calls_for_it(session: Session) -> None:
    chosen, before = start(session, READINESS, date(2026, 5, 1)), start(session, PROCESSES, date(2025, 6, 1))
    rate_process(session, before, 0)
    session.edit_measure(replace(session.record(chosen, "MC09"), status=MeasureStatus.DONE, progress=100))
    now = start(session, PROCESSES, date(2026, 6, 1))
    rate_process(session, now, 1)
    assert planned(session, chosen)["MC09"] is MeasureStatus.PROPOSED
    assert planned(session, before)["MC09"] is MeasureStatus.DONE
    again = session.record(chosen, "MC09")
    assert (again.assessment_id, again.status, again.progress) == (now, MeasureStatus.PROPOSED, 0)


def test_own_measures_stay_with_the_assessment_they_were_entered_in(session: Session) -> None:
    chosen, processes = start(session, READINESS, date(2026, 5, 1)), start(session, PROCESSES, date(2026, 6, 1))
    id = session.add_own_measure(chosen, OwnMeasure("Eigene Maßnahme", ActionField.PEOPLE, Effort.S, 4, 3))
    assert session.record(processes, id).assessment_id == chosen
    assert id in planned(session, processes)


def test_people_who_are_still_answering_do_not_take_the_place_of_those_who_are_told_about(session: Session) -> None:
    chosen = start(session, READINESS, date(2026, 5, 1))
    told = start(session, STAFF, date(2026, 6, 1))
    answer(session, told, values=(1, 2, 3, 4, 5, 1))
    session.close_assessment(told)
    plan = planned(session, chosen)
    running = start(session, STAFF, date(2026, 9, 1))
    answer(session, running, values=(5, 5, 4, 2, 2, 3))
    assert companions(session, chosen) == [told]
    assert planned(session, chosen) == plan
    session.close_assessment(running)
    assert companions(session, chosen) == [running]


def answer(session: Session, id: str, values: tuple[int, ...]) -> None:
    """As many people as there are values, who each give it to every question on a scale."""
    asked = [each.id for each in session.survey(id).questions.values() if each.kind is QuestionKind.SCALE]
    for at, value in enumerate(values):
        session.add_response(
            id, {}, {each: Answer.of((value + at * number) % 5 + 1) for number, each in enumerate(asked)}
        )


def test_an_older_plan_keeps_the_companions_of_its_time(session: Session) -> None:
    first = start(session, READINESS, date(2025, 5, 1))
    session.rate(session.subjects(first)[0].id, "A1.1", 0)
    rate_process(session, start(session, PROCESSES, date(2025, 6, 1)), 3)
    before = session.plan(first)
    start(session, READINESS, date(2026, 5, 1))
    rate_process(session, start(session, PROCESSES, date(2026, 6, 1)), 0)
    assert session.plan(first) == before


def test_a_person_can_require_a_measure_of_another_survey(session: Session) -> None:
    chosen, processes = start(session, READINESS, date(2026, 5, 1)), start(session, PROCESSES, date(2026, 6, 1))
    session.rate(session.subjects(chosen)[0].id, "A1.2", 0)
    rate_process(session, processes, 0)
    session.override_measure("MA02", Component.REQUIRES, "MC09", "erst der Ablauf")
    assert list(planned(session, chosen)) == ["MC09", "MA02"]
    assert session.plan(chosen).problems == ()


def test_responses_of_people_never_leave_the_session(session: Session) -> None:
    staff = start(session, STAFF, date(2026, 4, 1))
    chosen = start(session, READINESS, date(2026, 5, 1))
    secret = {session.add_response(staff, {}, {"B1.1": Answer.of(1)}) for _ in range(3)}
    for id in (staff, chosen):
        inputs = session.report_inputs(id)
        for each in (inputs, *inputs.companions):
            assert secret.isdisjoint(subject.id for subject in each.subjects)
            assert secret.isdisjoint(key.subject_id for key in each.answers)
    own, beside = session.report_inputs(staff), session.report_inputs(chosen).companions
    assert own.score.staff is not None
    assert [each.assessment.id for each in beside] == [staff]
    assert beside[0].score.staff == own.score.staff


def test_report_inputs_hold_frozen_companions_and_what_they_are_compared_with(session: Session) -> None:
    before, processes = (start(session, PROCESSES, date(year, 6, 1)) for year in (2025, 2026))
    chosen = start(session, READINESS, date(2026, 5, 1))
    process = rate_process(session, processes, 1)
    inputs = session.report_inputs(chosen)
    session.rate(process, "C4.1", 3)
    assert inputs.companions[0].answers[AnswerKey(process, "C4.1")] == Answer.of(1)
    assert inputs.earlier[processes].assessment.id == before
    assert inputs.previous is None


def test_a_sentence_of_a_companion_stands_over_its_own_chapters_only(session: Session) -> None:
    chosen, processes = start(session, READINESS, date(2026, 5, 1)), start(session, PROCESSES, date(2026, 6, 1))
    for chart in ("processes", "continuity", "services", "level", "matrix", "quarters", "timeline", "combined"):
        session.set_conclusion(processes, chart, f"Prozesse: {chart}")
    session.set_conclusion(chosen, "matrix", "Bereitschaft: matrix")
    assert session.report_inputs(chosen).conclusions == {
        "processes": "Prozesse: processes",
        "continuity": "Prozesse: continuity",
        "matrix": "Bereitschaft: matrix",
    }
    assert len(session.report_inputs(processes).conclusions) == 8
