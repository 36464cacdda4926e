"""The sample municipality tells one story over its surveys, and it is the one that the figures tell."""

import json
import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

from reifegrad import sample
from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.combined import Part
from reifegrad.domain.plan import MeasureStatus, PriorityClass, Quarter
from reifegrad.domain.score import Absence, Band, Blocker, ProcessPortfolio, Rating, StaffScore, Status
from reifegrad.domain.survey import Effort, SubjectKind
from reifegrad.domain.workspace import Assessment
from reifegrad.errors import Cancelled, FileExists
from reifegrad.exports.contracts import scores_document
from reifegrad.scoring.combined import combine
from reifegrad.session import Session

PERSON = re.compile(r"\b(Herrn?|Frau|Hr\.|Fr\.|Dr\.|Prof\.)\s|@")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / f"{sample.NAME}.reifegrad"
    sample.create(path)
    return path


def test_samples_that_nobody_has_open_go_away(file: Path, tmp_path: Path) -> None:
    left, used, own = (
        tmp_path / name for name in ("Moorwieden.reifegrad", "Moorwieden 2.reifegrad", "Eigene.reifegrad")
    )
    for each in (left, used, own):
        each.write_bytes(file.read_bytes())
    with Session.open(used):
        sample.remove_unused(tmp_path)
        assert not left.exists()
        assert used.exists()
    assert own.exists(), "what is no sample stays"
    sample.remove_unused(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == [own.name]


@pytest.fixture(scope="module")
def session(file: Path) -> Iterator[Session]:
    with Session.open(file, read_only=True) as opened:
        yield opened


@pytest.fixture
def before(session: Session) -> Assessment:
    return session.assessments[0]


@pytest.fixture
def now(session: Session) -> Assessment:
    """The newest assessment of the administration."""
    assert session.main_assessment
    return session.main_assessment


@pytest.fixture
def staff(session: Session) -> StaffScore:
    found = session.score(_of(session, "akzeptanz").id).staff
    assert found
    return found


def _of(session: Session, survey_id: str) -> Assessment:
    (found,) = (each for each in session.assessments if each.survey_id == survey_id)
    return found


def test_the_administration_was_assessed_twice_and_then_its_staff_and_its_processes(session: Session) -> None:
    assert [(each.survey_id, each.day.year, each.closed) for each in session.assessments] == [
        ("ozg-efa", 2025, True),
        ("ozg-efa", 2026, False),
        ("akzeptanz", 2026, True),
        ("prozesse", 2026, False),
    ]


def test_the_surveys_of_this_year_make_one_plan_and_the_first_year_stays_alone(
    session: Session, before: Assessment, now: Assessment
) -> None:
    assert [each.survey_id for each in session.companions(now.id)] == ["akzeptanz", "prozesse"]
    assert session.companions(before.id) == ()


def test_in_the_first_year_the_missing_inventory_keeps_the_level_at_nought(
    session: Session, before: Assessment
) -> None:
    score = session.score(before.id)
    assert score.overall
    assert score.level
    assert score.overall.index.value
    assert 30 <= score.overall.index.value < 36
    assert (score.level.value, score.level.index_level) == (0, 1)
    assert score.level.blocked_by == (Blocker("A2.1", needed=1, actual=0),)


def test_a_year_later_data_protection_alone_blocks_the_next_level(session: Session, now: Assessment) -> None:
    score = session.score(now.id)
    assert score.overall
    assert score.level
    assert score.overall.index.value
    assert 45 <= score.overall.index.value <= 50
    assert (score.level.value, score.level.next, score.level.index_level) == (1, 2, 2)
    assert score.level.missing_index == 0
    assert score.level.blocked_by == (Blocker("A8.2", needed=2, actual=1),)


def test_the_current_assessment_is_well_covered_and_of_medium_confidence(session: Session, now: Assessment) -> None:
    overall = session.score(now.id).overall
    assert overall
    assert overall.coverage.value
    assert overall.coverage.value > Fraction(9, 10)
    assert overall.confidence_band is Band.MEDIUM


def test_the_portfolio_looks_better_by_cases_than_by_number(session: Session, now: Assessment) -> None:
    portfolio = session.score(now.id).portfolio
    assert portfolio
    assert portfolio.share_at_target.value == Fraction(4, 25)
    assert portfolio.share_at_target_weighted.value == Fraction(6210, 14606)
    assert dict(portfolio.levels) == {0: 9, 1: 7, 2: 5, 3: 4, 4: 0}


def test_all_four_kinds_of_answers_occur(session: Session, now: Assessment) -> None:
    counts = session.score(now.id).counts
    assert min(counts.value, counts.not_applicable, counts.unknown, counts.open) > 0


@pytest.mark.parametrize("year", [0, 1])
def test_the_stated_share_of_online_services_agrees_with_the_services(session: Session, year: int) -> None:
    id = session.assessments[year].id
    organisation, *services = session.subjects(id)
    online = [each.name for each in services if session.answer(each.id, "K2").value in (3, 4)]
    bounds = {1: (Fraction(0), Fraction(1, 4)), 2: (Fraction(1, 4), Fraction(1, 2))}
    stated = session.answer(organisation.id, "A3.2").value
    assert stated
    low, high = bounds[stated]
    assert low <= Fraction(len(online), len(services)) < high


def test_services_keep_their_names_from_year_to_year(session: Session, before: Assessment, now: Assessment) -> None:
    names, more_names = (
        {each.name for each in session.subjects(assessment.id) if each.kind is SubjectKind.SERVICE}
        for assessment in (before, now)
    )
    assert (len(names), len(more_names)) == (15, 25)
    assert names < more_names


def test_at_least_two_thirds_of_the_ratings_have_a_note(session: Session, now: Assessment) -> None:
    ratings = [each for each in session.answers(now.id).values() if each.kind is AnswerKind.VALUE]
    assert 3 * sum(bool(each.note) for each in ratings) >= 2 * len(ratings)


def test_every_documented_answer_of_the_organisation_and_of_processes_names_its_proof(
    session: Session, now: Assessment
) -> None:
    processes = _of(session, "prozesse")
    proven = [(now, session.subjects(now.id)[0]), *((processes, each) for each in session.subjects(processes.id))]
    for assessment, subject in proven:
        documented = [
            question_id
            for (subject_id, question_id), each in session.answers(assessment.id).items()
            if subject_id == subject.id and each.evidence.value == "documented"
        ]
        assert [each for each in documented if not session.evidence_items(subject.id, each)] == [], subject.name
        assert documented or assessment is not now


def test_two_in_five_answered_so_the_result_stands_only_in_part(staff: StaffScore) -> None:
    participation = staff.participation
    assert (participation.returned, participation.invited, participation.status) == (74, 180, Status.PROVISIONAL)
    assert participation.rate.value == Fraction(74, 180)


def test_staff_are_sceptical_though_willing_and_helpful(staff: StaffScore) -> None:
    index = {each.id: each.index.value or Fraction(0) for each in staff.total.dimensions}
    assert staff.total.index.value
    assert 52 <= staff.total.index.value < 54
    assert staff.total.band == 1
    assert {id for id, value in index.items() if value < 50} == {"B4", "B7"}
    assert index["B5"] == max(index.values())
    assert min(_mean(staff, "B1.3"), _mean(staff, "B2.4"), _mean(staff, "B4.5")) < Fraction(5, 2)
    assert max(_mean(staff, "B3.3"), _mean(staff, "B5.3")) > 4


def _mean(staff: StaffScore, question_id: str) -> Fraction:
    items = {item.question_id: item.mean.value for each in staff.total.dimensions for item in each.items}
    found = items[question_id]
    assert found is not None
    return found


def test_opinions_part_over_equipment_alone(staff: StaffScore) -> None:
    items = (item for each in staff.total.dimensions for item in each.items)
    assert [each.question_id for each in items if (each.agreement.value or 0) < Fraction(1, 2)] == ["B4.1"]


def test_the_change_is_stuck_where_people_have_to_know_how(staff: StaffScore) -> None:
    assert staff.barrier == "knowledge"


def test_the_smallest_unit_is_told_only_together_with_the_next_one(session: Session, staff: StaffScore) -> None:
    units = [each.attributes["group"] for each in session.subjects(_of(session, "akzeptanz").id)]
    assert sorted(map(units.count, set(units))) == [5, 12, 13, 13, 14, 17]
    groups = {each.names: each.n for each in staff.groupings[0].groups}
    assert len(groups) == 5
    assert groups["Eigenbetrieb Abwasser", "Kämmerei"] == 17
    assert sum(each or 0 for each in groups.values()) == 74


def test_leaders_are_too_few_in_each_unit_to_be_told_apart(session: Session, staff: StaffScore) -> None:
    leaders = [each.attributes.get("leadership") for each in session.subjects(_of(session, "akzeptanz").id)]
    assert {each: leaders.count(each) for each in (True, False, None)} == {True: 11, False: 52, None: 11}
    leadership = staff.groupings[1]
    assert (leadership.attribute_id, leadership.groups, leadership.absence) == ("leadership", (), Absence.SUPPRESSED)


def test_wishes_and_recommendation_are_told(staff: StaffScore) -> None:
    assert staff.recommendation
    assert staff.recommendation.net.value
    assert -30 < staff.recommendation.net.value < 0
    wishes = staff.choices[0].counts
    assert wishes
    assert max(wishes, key=lambda each: wishes[each]) == 0, "entering data once is wished for most"


def test_some_people_leave_questions_out_or_cannot_judge_them(session: Session) -> None:
    assessment = _of(session, "akzeptanz")
    counts = session.score(assessment.id).counts
    assert min(counts.unknown, counts.open) > 20
    assert counts.value > 20 * (counts.unknown + counts.open) / 2
    comments = [each for (_, id), each in session.answers(assessment.id).items() if id in ("B9.4", "B9.5")]
    assert 10 <= len(comments) <= 20


def test_the_staff_council_was_heard_before_the_survey(session: Session) -> None:
    assessment = _of(session, "akzeptanz")
    assert assessment.council_day
    assert assessment.council_day < assessment.day


def test_no_answer_of_a_person_gets_into_a_report_or_onto_the_command_line(session: Session, now: Assessment) -> None:
    assessment = _of(session, "akzeptanz")
    ids = [each.id for each in session.subjects(assessment.id)]
    comments = {each.note for each in session.answers(assessment.id).values() if each.note}
    score = scores_document([(assessment, session.survey(assessment.id), session.score(assessment.id))], "de")
    for text in (
        repr(session.report_inputs(now.id)),
        repr(session.report_inputs(assessment.id)),
        json.dumps(score, default=str),
    ):
        assert [each for each in (*ids, *comments) if each in text] == []


def test_nothing_tells_in_which_order_people_answered(session: Session) -> None:
    """In the file units are mixed; in the workspace the order is that of random ids."""
    subjects = session.subjects(_of(session, "akzeptanz").id)
    assert {each.position for each in subjects} == {0}
    assert [each.id for each in subjects] == sorted(each.id for each in subjects)
    units = [str(each.attributes["group"]) for each in subjects]
    changes = sum(first != second for first, second in pairwise(units))
    assert changes > len(units) / 2


LEVELS = {
    "Eingangsrechnungen bearbeiten": 1,
    "Posteingang verteilen": 0,
    "Hundesteuer anmelden und festsetzen": 3,
    "Gewerbe anmelden": 1,
    "Kita-Platz vergeben": 1,
    "Waren und Leistungen beschaffen": 1,
    "Personal gewinnen": 0,
    "Ratssitzungen vor- und nachbereiten": 2,
    "Termine im Bürgerbüro vergeben": 2,
}


def test_processes_stand_between_incomplete_and_established(session: Session) -> None:
    score = session.score(_of(session, "prozesse").id)
    assert {each.name: each.level.value for each in score.processes} == LEVELS
    portfolio = score.process_portfolio
    assert isinstance(portfolio, ProcessPortfolio)
    assert dict(portfolio.levels) == {0: 2, 1: 4, 2: 2, 3: 1, 4: 0, 5: 0}
    assert portfolio.share_at_target.value == Fraction(1, 3)
    assert portfolio.continuity.value == Fraction(100, 3)


def test_missing_data_protection_holds_one_process_back_that_would_be_managed(session: Session) -> None:
    score = session.score(_of(session, "prozesse").id)
    (capped,) = (each for each in score.processes if each.knocked_out)
    assert (capped.name, capped.knocked_out, capped.blocked_by) == ("Kita-Platz vergeben", ("C3.4",), ())


def test_one_process_lacks_a_single_attribute_and_one_is_open_for_want_of_knowledge(session: Session) -> None:
    processes = {each.name: each for each in session.score(_of(session, "prozesse").id).processes}
    (blocker,) = processes["Gewerbe anmelden"].blocked_by
    assert (blocker.attribute_id, blocker.needed, blocker.actual) == ("PA2.2", Rating.L, Rating.P)
    unknown = processes["Waren und Leistungen beschaffen"]
    assert [each.attribute_id for each in unknown.blocked_by if each.actual is None] == ["PA2.1"]


def test_processes_say_why_a_question_does_not_apply_and_note_what_was_found(session: Session) -> None:
    answers = session.answers(_of(session, "prozesse").id).values()
    left_out = [each for each in answers if each.kind is AnswerKind.NOT_APPLICABLE]
    assert left_out
    assert all(each.reason for each in left_out)
    values = [each for each in answers if each.kind is AnswerKind.VALUE]
    assert 3 * sum(bool(each.note) for each in values) > len(values)


def test_the_surveys_side_by_side_ask_to_act_for_staff_and_processes(session: Session, now: Assessment) -> None:
    inputs = session.report_inputs(now.id)
    found = combine((inputs.rated, *inputs.companions))
    assert {each.part: each.band for each in found.standings} == {
        Part.READINESS: Band.MEDIUM,
        Part.STAFF: Band.LOW,
        Part.PROCESSES: Band.LOW,
    }


def test_the_e_invoice_is_a_duty_that_waits_for_the_simpler_process(session: Session, now: Assessment) -> None:
    measures = {each.id: each for each in session.plan(now.id).measures}
    invoice = measures["MC28"]
    assert (invoice.priority_class, invoice.status) == (PriorityClass.DUTY, MeasureStatus.DECIDED)
    assert "MC12" in invoice.requires
    assert measures["MC12"].quarters[-1] <= invoice.quarters[0]


def test_while_staff_are_sceptical_every_big_change_is_accompanied(session: Session, now: Assessment) -> None:
    measures = session.plan(now.id).measures
    big = [each for each in measures if each.effort in (Effort.L, Effort.XL) and not each.status.is_closed]
    assert len(big) > 10
    accompanying = {"MB16", "MB22"}
    assert [each.id for each in big if not accompanying <= set(each.requires)] == []
    assert {each.id: each.status for each in measures if each.id in accompanying} == dict.fromkeys(
        accompanying, MeasureStatus.DECIDED
    )


def test_no_measure_points_at_a_unit_that_the_survey_hides(session: Session) -> None:
    records = [each for each in session.records.values() if each.id.startswith("MB")]
    assert records
    assert "Eigenbetrieb" not in repr(records)


def test_every_record_names_the_assessment_of_the_survey_that_describes_its_measure(session: Session) -> None:
    for record in session.records.values():
        described = {each.id for each in session.survey(record.assessment_id).measures}
        assert record.own or record.id in described, record.id


def test_the_plan_is_in_work_and_free_of_problems(session: Session, now: Assessment) -> None:
    plan = session.plan(now.id)
    assert plan.problems == ()
    assert {each.status for each in plan.measures} == set(MeasureStatus)
    assert sum(bool(each.overrides) for each in plan.measures) == 9
    assert [each.id for each in plan.measures if each.template is None] == ["E01"]
    assert plan.load[0].quarter == Quarter(2026, 4)
    assert all(0 < each.days <= each.capacity == 60 for each in plan.load)


def test_the_measure_against_the_blocker_is_a_decided_duty_among_the_first(session: Session, now: Assessment) -> None:
    measures = session.plan(now.id).measures
    place, measure = next((place, each) for place, each in enumerate(measures) if each.id == "MA28")
    assert place < 12
    assert (measure.priority_class, measure.status) == (PriorityClass.DUTY, MeasureStatus.DECIDED)


def test_every_due_date_leaves_time_for_the_work_that_is_planned(session: Session, now: Assessment) -> None:
    for measure in session.plan(now.id).measures:
        if measure.due and measure.quarters:
            assert measure.quarters[-1] <= Quarter.of(measure.due), measure.id


def test_texts_name_offices_and_no_persons(session: Session) -> None:
    texts = [
        text
        for record in session.records.values()
        for text in (record.responsible, record.participants, record.funding, record.remark)
    ]
    for assessment in session.assessments:
        texts += [text for each in session.answers(assessment.id).values() for text in (each.note, each.reason)]
        texts += [
            text for item in session.report_inputs(assessment.id).evidence_items for text in (item.title, item.location)
        ]
    assert [each for each in texts if PERSON.search(each)] == []


def test_nothing_can_be_undone_in_a_fresh_sample(file: Path) -> None:
    with Session.open(file) as session:
        assert (session.undo_status.undo, session.undo_status.redo) == (None, None)


def test_the_sample_has_the_same_content_every_time(file: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.reifegrad"
    sample.create(again)
    with Session.open(file, read_only=True) as first, Session.open(again, read_only=True) as second:
        for assessment in first.assessments:
            assert first.report_inputs(assessment.id) == second.report_inputs(assessment.id)
            assert first.answers(assessment.id) == second.answers(assessment.id)
        assert first.records == second.records
        assert first.overrides == second.overrides


def test_an_existing_file_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "there.reifegrad"
    path.write_bytes(b"mine")
    with pytest.raises(FileExists):
        sample.create(path)
    assert path.read_bytes() == b"mine"


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    steps: list[int] = []
    with pytest.raises(Cancelled):
        sample.create(tmp_path / "new.reifegrad", lambda done, _: steps.append(done), lambda: len(steps) == 2)
    assert list(tmp_path.iterdir()) == []


def test_progress_ends_with_all_steps_done(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    sample.create(tmp_path / "new.reifegrad", lambda done, total: steps.append((done, total)))
    assert steps[0][0] == 0
    assert steps[-1][0] == steps[-1][1]
    assert steps == sorted(steps)
