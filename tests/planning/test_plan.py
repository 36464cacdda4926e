"""The plan as a whole: what holds for any answers, records and overrides."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import EFFORT_DIVISOR, MeasureStatus, Plan, PriorityClass, Quarter
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import Duty, Effort, MeasureTemplate, Role, Survey
from reifegrad.domain.workspace import AnswerKey, Component, MeasureRecord, Override, OverrideKey, PlanSettings
from reifegrad.planning.effort import class_of
from reifegrad.scoring import score_assessment
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_measure,
    make_question,
    make_subject,
    make_survey,
)
from tests.planning.builders import DAY, ids, joint_plan, own, plan_of, record, survey_of

COUNT = 8
QUESTION_IDS = [f"A1.{number}" for number in range(1, COUNT + 1)]
IDS = [f"MA{number:02}" for number in range(1, COUNT + 1)]
GIVEN = st.one_of(
    st.integers(0, 4), st.just(Answer.unknown()), st.just(Answer.not_applicable("entfällt")), st.just(Answer.of(0))
)


def templates(draw: st.DrawFn) -> Iterable[MeasureTemplate]:
    for id, question in zip(IDS, QUESTION_IDS, strict=True):
        days = draw(st.integers(1, 120))
        other = draw(st.sampled_from(QUESTION_IDS))
        yield make_measure(
            id,
            draw(st.sampled_from([f"{question}<3", f"{question}<3 | {other}<2", f"{question}<4 & {other}≥1"])),
            person_days=days,
            effort=class_of(days),
            months=draw(st.integers(1, 9)),
            impact=draw(st.integers(1, 5)),
            duty=draw(st.sampled_from(Duty)),
            lead=draw(st.sampled_from([Role.DB, Role.IT])),
            requires=tuple(draw(st.lists(st.sampled_from([*IDS, "MC05", "XX99"]), max_size=3))),
        )


VALUES = st.sampled_from(
    [
        "0",
        "1",
        "2",
        "3",
        "5",
        "0.5",
        "2/3",
        "S",
        "XL",
        "12",
        "MA01",
        "MA02, MA03",
        "",
        "2027-Q2",
        "2029-Q4",
        "viel",
        "9/0",
    ]
)
OVERRIDES = st.dictionaries(
    st.builds(OverrideKey, st.sampled_from([*IDS, "E01", "weg"]), st.sampled_from(Component)),
    st.builds(Override, VALUES, st.just("Grund")),
    max_size=8,
)


@st.composite
def cases(draw: st.DrawFn) -> dict[str, object]:
    survey = survey_of(templates(draw), [make_question(id, weight=draw(st.integers(1, 3))) for id in QUESTION_IDS])
    chosen = draw(st.lists(st.sampled_from([*IDS, "XX98"]), max_size=4, unique=True))
    records = [
        record(
            id,
            draw(st.sampled_from(MeasureStatus)),
            due=draw(st.none() | st.dates(DAY - timedelta(100), DAY + timedelta(900))),
        )
        for id in chosen
    ]
    return {
        "survey": survey,
        "given": draw(st.dictionaries(st.sampled_from(QUESTION_IDS), GIVEN)),
        "targets": draw(st.dictionaries(st.sampled_from(QUESTION_IDS), st.integers(0, 4), max_size=3)),
        "records": [*records, *([own()] if draw(st.booleans()) else [])],
        "overrides": draw(OVERRIDES),
        "settings": PlanSettings(draw(st.integers(0, 60)), draw(st.integers(0, 100))),
    }


def planned(case: Mapping[str, object]) -> Plan:
    return plan_of(**case)  # type: ignore[arg-type]


@given(cases())
def test_score_can_be_recomputed_from_the_components_shown(case: dict[str, object]) -> None:
    for each in planned(case).measures:
        assert each.value == each.impact * each.need
        assert each.effort_divisor == EFFORT_DIVISOR[each.effort]
        assert each.score == (2 * each.value + each.deadline + each.duty + each.enabler) / each.effort_divisor
        assert 0 <= each.need <= 1
        assert 0 <= each.enabler <= 5
        assert each.deadline in (0, 1, 3, 5)
        assert each.duty in (0, 2, 5)
        assert (each.priority_class is PriorityClass.DUTY) == (each.duty == 5)


@given(cases())
def test_nothing_stands_or_begins_before_what_it_requires(case: dict[str, object]) -> None:
    plan = planned(case)
    place = {each.id: number for number, each in enumerate(plan.measures)}
    found = {each.id: each for each in plan.measures}
    for each in plan.measures:
        for id in each.requires:
            assert place[id] < place[each.id]
            assert found[id].inherited_score >= each.inherited_score
            assert not (
                each.inherited_class is PriorityClass.DUTY and found[id].inherited_class is PriorityClass.BENEFIT
            )
            if each.quarters:
                assert found[id].quarters[-1] <= each.quarters[0]


@given(cases())
def test_days_add_up_in_every_measure_and_every_quarter(case: dict[str, object]) -> None:
    plan = planned(case)
    reported = {id for code, members in plan.problems if code == "beyond_horizon" for id in members}
    has_capacity = ("no_capacity", ()) not in plan.problems
    for each in plan.measures:
        is_closed = each.status in (MeasureStatus.DONE, MeasureStatus.REJECTED)
        assert bool(each.quarters) == (has_capacity and not is_closed and each.id not in reported)
        assert sum(each.days_per_quarter) == (each.person_days if each.quarters else 0)
    for load in plan.load:
        days = [
            dict(zip(each.quarters, each.days_per_quarter, strict=True)).get(load.quarter, 0) for each in plan.measures
        ]
        assert load.days == sum(days)


@given(cases(), st.randoms(use_true_random=False))
def test_order_of_the_input_changes_nothing(case: dict[str, object], random: object) -> None:
    def shuffled(items: Iterable[object]) -> list[object]:
        listed = list(items)
        random.shuffle(listed)  # type: ignore[attr-defined]
        return listed

    survey = case["survey"]
    assert isinstance(survey, Survey)
    other = dict(case)
    other["survey"] = survey_of(shuffled(survey.measures), survey.dimensions[0].questions)  # type: ignore[arg-type]
    for name in ("given", "targets", "overrides"):
        other[name] = dict(shuffled(case[name].items()))  # type: ignore[attr-defined, arg-type]
    other["records"] = shuffled(case["records"])  # type: ignore[arg-type]
    assert planned(other) == planned(case)


@given(cases())
def test_each_measure_stands_once_and_has_a_cause_or_a_record(case: dict[str, object]) -> None:
    plan = planned(case)
    assert len(set(ids(plan))) == len(plan.measures)
    entered = {each.id for each in case["records"] if isinstance(each, MeasureRecord)}  # type: ignore[attr-defined]
    assert all(each.triggered_by or each.id in entered for each in plan.measures)
    assert entered - {"XX98"} <= set(ids(plan))


def test_plan_begins_in_the_quarter_after_the_assessment_unless_told_otherwise() -> None:
    survey = survey_of([make_measure()])
    days = {date(2026, 12, 31): Quarter(2027, 1), date(2027, 1, 1): Quarter(2027, 2)}
    assert {day: plan_of(survey, {"A1.1": 0}, day=day).measures[0].quarters[0] for day in days} == days
    chosen = plan_of(survey, {"A1.1": 0}, settings=PlanSettings(start=Quarter(2030, 4)))
    assert chosen.measures[0].quarters == (Quarter(2030, 4),)


def test_assessment_without_subjects_or_answers_has_an_empty_plan() -> None:
    survey = survey_of([make_measure()])
    score = score_assessment(survey, make_assessment(), [], {}, {})
    assert joint_plan([Rated(survey, make_assessment(), [], {}, {}, score)]) == Plan((), ())


def large(count: int) -> tuple[Survey, dict[AnswerKey, Answer]]:
    """A survey with `count` measures in chains of ten."""
    questions = [make_question(f"A1.{number}") for number in range(count)]
    measures = [
        make_measure(
            f"M{number:05}",
            f"A1.{number}<3",
            requires=(f"M{number - 1:05}",) if number % 10 else (),
            duty=Duty.REQUIRED if number % 7 == 0 else Duty.NONE,
            effort=Effort.M,
        )
        for number in range(count)
    ]
    survey = make_survey([make_dimension("A1", questions)], measures=measures)
    return survey, answers_of({question.id: number % 3 for number, question in enumerate(questions)})


def seconds(count: int) -> float:
    survey, answers = large(count)
    subjects = [make_subject()]
    score = score_assessment(survey, make_assessment(), subjects, answers, {})
    rated = Rated(survey, make_assessment(), subjects, answers, {}, score)
    runs = []
    for _ in range(3):
        begin = process_time()
        plan = joint_plan([rated], settings=PlanSettings(capacity=count // 3))
        runs.append(process_time() - begin)
    assert len(plan.measures) == count
    return min(runs)


def test_time_grows_with_the_number_of_measures_and_not_with_its_square() -> None:
    assert seconds(960) < 16 * seconds(120)


def test_needs_stay_exact_whatever_the_weights() -> None:
    questions = [make_question(f"A1.{number}", weight=number) for number in (1, 2, 3)]
    survey = survey_of([make_measure(trigger="A1.1<3 | A1.2<3 | A1.3<3")], questions)
    found = plan_of(survey, {"A1.1": 2, "A1.2": 2, "A1.3": 1}).measures[0]
    assert found.need == Fraction(1 + 2 + 6, 18)
