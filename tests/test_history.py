"""Assessments of several years beside each other: the same figures as in each year, or fairly comparable ones."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad import sample
from reifegrad.domain.history import LineKind
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import Assessment, MeasureRecord
from reifegrad.history import MOST_RUNS, Run, make_history
from reifegrad.report.history import history_model
from reifegrad.report.words import Words
from reifegrad.scoring import Trend, score_assessment
from reifegrad.session import Session
from reifegrad.tailoring import tailored
from reifegrad.texts import texts
from tests.factories import (
    make_assessment,
    make_dimension,
    make_gated_index,
    make_measure,
    make_question,
    make_subject,
    make_survey,
    organisation_answers,
)

WORDS = Words(texts("report", "de"), texts("terms", "de"))
SURVEY = make_survey(
    dimensions=(
        make_dimension("A1", [make_question("A1.1"), make_question("A1.2")]),
        make_dimension("A2", [make_question("A2.1"), make_question("A2.2")]),
    ),
    scoring={SubjectKind.ORGANISATION: make_gated_index()},
    measures=(make_measure("MA01", "A2.1<3"),),
)


def run(year: int, values: dict[str, int], survey: Survey = SURVEY, **changes: object) -> Run:
    assessment: Assessment = make_assessment(
        f"y{year}", day=date(year, 6, 1), title=f"Erhebung {year}", survey_version=survey.version, **changes
    )
    subjects = [replace(make_subject(), assessment_id=assessment.id)]
    answers = organisation_answers(**{id.replace(".", "_"): value for id, value in values.items()})
    asked = tailored(survey, assessment)
    score = score_assessment(asked, assessment, subjects, answers, {})
    return Run(assessment, asked, subjects, answers, {}, score)


ALL = {"A1.1": 2, "A1.2": 2, "A2.1": 1, "A2.2": 1}


def test_values_are_those_of_the_years_and_the_change_is_the_last_less_the_one_before() -> None:
    history = make_history([run(2026, ALL | {"A2.1": 3, "A2.2": 3}), run(2025, ALL)])
    assert [each.day.year for each in history.assessments] == [2025, 2026]
    assert history.is_whole
    by_id = {each.id: each for each in history.lines}
    assert by_id["A1"].values == (50, 50)
    assert by_id["A1"].change == 0
    assert by_id["A2"].values == (25, 75)
    assert by_id["A2"].change == 50
    assert by_id[""].trend is Trend.UP


def test_only_questions_that_all_ask_count_where_the_scope_differs() -> None:
    before = run(2025, ALL)
    after = run(2026, {"A1.1": 4, "A1.2": 4}, left_out={"A2": "später"})
    history = make_history([before, after])
    assert history.common == 2
    assert history.asked == 2
    lines = {each.id: each for each in history.lines}
    assert "A2" not in lines
    assert lines[""].values == (50, 100), "the total of both rests on the first dimension alone"


def test_a_question_whose_steps_changed_is_not_compared() -> None:
    other = replace(
        SURVEY,
        version="2.0",
        content_hash="other",
        dimensions=(
            make_dimension("A1", [make_question("A1.1"), make_question("A1.2", maximum=3)]),
            SURVEY.dimensions[1],
        ),
    )
    history = make_history([run(2025, ALL), run(2026, ALL | {"A1.1": 4, "A1.2": 0}, other)])
    assert (history.common, history.asked) == (3, 4)
    line = next(each for each in history.lines if each.id == "A1")
    assert line.values == (50, 100), "A1.2 counts in neither year"


def test_thresholds_and_weights_of_the_newest_hold_for_all() -> None:
    weights = {"A1": 100, "A2": 0}
    history = make_history([run(2025, ALL), run(2026, ALL, weights=weights)])
    total = next(each for each in history.lines if each.kind is LineKind.TOTAL)
    assert total.values == (50, 50)


@settings(derandomize=True, max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 4), min_size=1, max_size=9), st.randoms(use_true_random=False))
def test_the_order_of_the_assessments_says_nothing_and_the_newest_are_shown(values: list[int], random: object) -> None:
    runs = [run(2010 + at, ALL | {"A1.1": value}) for at, value in enumerate(values)]
    shuffled = sorted(runs, key=lambda _: random.random())  # type: ignore[attr-defined]
    history = make_history(shuffled)
    assert history == make_history(runs)
    assert len(history.assessments) == min(len(values), MOST_RUNS)
    first = next(each for each in history.lines if each.id == "A1")
    assert first.values == tuple(Fraction(25 * (value + 2), 2) for value in values[-MOST_RUNS:])


def test_nothing_answered_is_no_value_and_no_change() -> None:
    history = make_history([run(2025, {}), run(2026, ALL)])
    assert all(each.values[0] is None and each.change is None and each.trend is None for each in history.lines)


def test_what_was_done_stands_beside_what_it_was_done_about() -> None:
    runs = [run(2025, ALL), run(2026, ALL | {"A2.1": 4, "A2.2": 4})]
    done = {"MA01": MeasureRecord("MA01", "y2025", MeasureStatus.DONE)}
    model = history_model(make_history(runs), SURVEY, done, WORDS)
    by_id = {each.id: each for each in model.rows}
    assert len(by_id["A2"].measures) == 1
    assert by_id["A1"].measures == ()
    assert by_id["A2"].change == "+75,0"
    assert model.sentence == "Seit 2025 deutlich verbessert: 1 von 2 verglichenen Werten."


def test_two_assessments_of_a_year_are_told_apart_by_their_day() -> None:
    one = run(2026, ALL)
    other = replace(one, assessment=replace(one.assessment, id="later", day=date(2026, 12, 1)))
    model = history_model(make_history([one, other]), SURVEY, {}, WORDS)
    assert [each.short for each in model.columns] == ["01.06.2026", "01.12.2026"]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    path = tmp_path_factory.mktemp("history") / "Beispiel.reifegrad"
    sample.create(path)
    return Session.open(path, read_only=True)


def test_the_history_of_the_sample_holds_the_figures_of_its_reports(session: Session) -> None:
    for assessment in session.assessments:
        history = session.history(assessment.id)
        at = [each.id for each in history.assessments].index(assessment.id)
        score = session.score(assessment.id)
        for line in history.lines:
            if line.kind is LineKind.DIMENSION and not session.survey(assessment.id).rates(SubjectKind.RESPONSE):
                dimension = score.dimension(line.id)
                assert dimension
                assert line.values[at] == dimension.index.value


def test_nothing_is_told_about_people_that_their_assessment_does_not_tell(session: Session) -> None:
    staff = next(each for each in session.assessments if session.survey(each.id).rates(SubjectKind.RESPONSE))
    told = session.score(staff.id).staff
    assert told
    for line in session.history(staff.id).lines:
        dimension = told.total.dimension(line.id)
        expected = dimension.index.value if dimension else told.total.index.value
        assert line.values[-1] == expected
