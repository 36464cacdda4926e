"""The sample municipality tells one story, and it is the one that the figures tell."""

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from reifegrad import sample
from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.plan import MeasureStatus, PriorityClass, Quarter
from reifegrad.domain.score import Band, Blocker
from reifegrad.domain.survey import SubjectKind
from reifegrad.errors import Cancelled, FileExists
from reifegrad.session import Session

PERSON = re.compile(r"\b(Herrn?|Frau|Hr\.|Fr\.|Dr\.|Prof\.)\s|@")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / f"{sample.NAME}.reifegrad"
    sample.create(path)
    return path


@pytest.fixture
def session(file: Path) -> Iterator[Session]:
    with Session.open(file, read_only=True) as opened:
        yield opened


def test_the_first_assessment_is_closed_and_the_current_one_is_open(session: Session) -> None:
    assert [(each.day.year, each.closed) for each in session.assessments] == [(2025, True), (2026, False)]


def test_in_the_first_year_the_missing_inventory_keeps_the_level_at_nought(session: Session) -> None:
    score = session.score(session.assessments[0].id)
    assert score.overall
    assert score.level
    assert score.overall.index.value
    assert 30 <= score.overall.index.value < 36
    assert (score.level.value, score.level.index_level) == (0, 1)
    assert score.level.blocked_by == (Blocker("A2.1", needed=1, actual=0),)


def test_a_year_later_data_protection_alone_blocks_the_next_level(session: Session) -> None:
    score = session.score(session.assessments[1].id)
    assert score.overall
    assert score.level
    assert score.overall.index.value
    assert 45 <= score.overall.index.value <= 50
    assert (score.level.value, score.level.next, score.level.index_level) == (1, 2, 2)
    assert score.level.missing_index == 0
    assert score.level.blocked_by == (Blocker("A8.2", needed=2, actual=1),)


def test_the_current_assessment_is_well_covered_and_of_medium_confidence(session: Session) -> None:
    overall = session.score(session.assessments[1].id).overall
    assert overall
    assert overall.coverage.value
    assert overall.coverage.value > Fraction(9, 10)
    assert overall.confidence_band is Band.MEDIUM


def test_the_portfolio_looks_better_by_cases_than_by_number(session: Session) -> None:
    portfolio = session.score(session.assessments[1].id).portfolio
    assert portfolio
    assert portfolio.share_at_target.value == Fraction(4, 25)
    assert portfolio.share_at_target_weighted.value == Fraction(6210, 14606)
    assert dict(portfolio.levels) == {0: 9, 1: 7, 2: 5, 3: 4, 4: 0}


def test_all_four_kinds_of_answers_occur(session: Session) -> None:
    counts = session.score(session.assessments[1].id).counts
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


def test_services_keep_their_names_from_year_to_year(session: Session) -> None:
    before, now = (
        {each.name for each in session.subjects(assessment.id) if each.kind is SubjectKind.SERVICE}
        for assessment in session.assessments
    )
    assert (len(before), len(now)) == (15, 25)
    assert before < now


def test_at_least_two_thirds_of_the_ratings_have_a_note(session: Session) -> None:
    ratings = [each for each in session.answers(session.assessments[1].id).values() if each.kind is AnswerKind.VALUE]
    assert 3 * sum(bool(each.note) for each in ratings) >= 2 * len(ratings)


def test_every_documented_answer_of_the_organisation_names_its_proof(session: Session) -> None:
    organisation = session.subjects(session.assessments[1].id)[0]
    documented = [
        question_id
        for (subject_id, question_id), each in session.answers(session.assessments[1].id).items()
        if subject_id == organisation.id and each.evidence.value == "documented"
    ]
    assert documented
    assert [each for each in documented if not session.evidence_items(organisation.id, each)] == []


def test_the_plan_is_in_work_and_free_of_problems(session: Session) -> None:
    plan = session.plan(session.assessments[1].id)
    assert plan.problems == ()
    assert {each.status for each in plan.measures} == set(MeasureStatus) - {MeasureStatus.REJECTED}
    assert sum(bool(each.overrides) for each in plan.measures) == 3
    assert [each.id for each in plan.measures if each.template is None] == ["E01"]
    assert plan.load[0].quarter == Quarter(2026, 4)
    assert all(0 < each.days <= each.capacity == 40 for each in plan.load)


def test_the_measure_against_the_blocker_is_a_decided_duty_among_the_first(session: Session) -> None:
    measures = session.plan(session.assessments[1].id).measures
    place, measure = next((place, each) for place, each in enumerate(measures) if each.id == "MA28")
    assert place < 5
    assert (measure.priority_class, measure.status) == (PriorityClass.DUTY, MeasureStatus.DECIDED)


def test_every_due_date_leaves_time_for_the_work_that_is_planned(session: Session) -> None:
    for measure in session.plan(session.assessments[1].id).measures:
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
