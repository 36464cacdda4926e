"""The acceptance brake: while staff are sceptical, big changes wait for the measure that wins them over."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.plan import Label, MeasureStatus, Plan, PriorityClass, TriggerHit
from reifegrad.domain.rated import Rated
from reifegrad.domain.score import Extreme
from reifegrad.domain.survey import Duty, Effort, MeasureTemplate
from reifegrad.domain.workspace import Component, MeasureRecord
from reifegrad.planning.effort import class_of, is_big
from tests.factories import make_measure, make_question
from tests.planning.builders import (
    codes,
    ids,
    joint_plan,
    measure,
    override,
    own,
    rated_organisation,
    record,
    survey_of,
)
from tests.planning.staff import Number, make_likert, make_staff_survey, rated_staff

BIG = make_measure("MA18", "A1.1<3", effort=Effort.L, person_days=30)
SMALL = make_measure("MA04", "A1.2<3", effort=Effort.M, person_days=15)
RELIEF = make_measure("MB03", "B1<40", effort=Effort.S, person_days=4)
TIME = make_measure("MB22", "B4.1≤3.0", effort=Effort.S, person_days=4)

WEAK: Mapping[str, Number] = {"B1": "49.9", "B4": 50}
ALL_WEAK: Mapping[str, Number] = {"B1": "49.9", "B4": 30}


def staff(
    indices: Mapping[str, Number] = WEAK,
    measures: Iterable[MeasureTemplate] = (RELIEF, TIME),
    brake: Mapping[str, str] | None = None,
    **figures: Any,
) -> Rated:
    model = make_likert(brake={"B1": "MB03", "B4": "MB22"} if brake is None else brake, brake_below=50)
    return rated_staff(make_staff_survey(measures, model), indices=indices, **figures)


def organisation(*measures: MeasureTemplate) -> Rated:
    survey = survey_of(measures or (BIG, SMALL), [make_question("A1.1"), make_question("A1.2")])
    return rated_organisation(survey, {"A1.1": 0, "A1.2": 0})


def held(plan: Plan) -> dict[str, tuple[str, ...]]:
    return {each.id: each.requires for each in plan.measures if each.requires}


def test_a_weak_dimension_brings_its_measure_into_the_plan_before_every_big_change() -> None:
    plan = joint_plan([organisation(), staff()])
    assert held(plan) == {"MA18": ("MB03",)}
    assert ids(plan).index("MB03") < ids(plan).index("MA18")
    found = measure(plan, "MB03")
    assert Label.ACCOMPANY in found.labels
    assert found.triggered_by == (TriggerHit("B1", "", Fraction(499, 10), 70, 1),)
    assert found.need == (70 - Fraction(499, 10)) / 70
    assert (found.status, found.survey_id, found.enabler) == (MeasureStatus.PROPOSED, "staff", 1)
    assert [Label.ACCOMPANY in each.labels for each in plan.measures if each.id != "MB03"] == [False, False]


def test_every_weak_dimension_adds_its_measure_once() -> None:
    plan = joint_plan([organisation(), staff(ALL_WEAK)])
    assert held(plan) == {"MA18": ("MB03", "MB22")}
    assert sorted(ids(plan)) == ["MA04", "MA18", "MB03", "MB22"]


def test_one_measure_can_accompany_for_two_dimensions() -> None:
    plan = joint_plan([organisation(), staff(ALL_WEAK, brake={"B1": "MB03", "B4": "MB03"})])
    assert held(plan) == {"MA18": ("MB03",)}
    assert [hit.question_id for hit in measure(plan, "MB03").triggered_by] == ["B1", "B4"]


@pytest.mark.parametrize(
    "companion",
    [
        staff({"B1": 50, "B4": 50}),
        staff({}),
        staff(ALL_WEAK, brake={}),
    ],
    ids=["not weak", "suppressed", "survey without a brake"],
)
def test_nothing_is_held_up_without_a_weak_index_that_is_told(companion: Rated) -> None:
    plan = joint_plan([organisation(), companion])
    assert (held(plan), sorted(ids(plan))) == ({}, ["MA04", "MA18"])


def test_a_dimension_on_whose_low_side_everybody_answered_is_weak() -> None:
    plan = joint_plan([organisation(SMALL, BIG), staff({}, extremes={"B1": Extreme.LOW})])
    assert held(plan) == {"MA18": ("MB03",)}


def test_without_a_big_change_nothing_comes_into_the_plan() -> None:
    assert ids(joint_plan([organisation(SMALL), staff(ALL_WEAK)])) == ["MA04"]


def test_size_counts_after_a_persons_change() -> None:
    larger = joint_plan([organisation(), staff()], overrides=override("MA04", Component.PERSON_DAYS, "16"))
    assert held(larger) == {"MA18": ("MB03",), "MA04": ("MB03",)}
    smaller = joint_plan([organisation(), staff()], overrides=override("MA18", Component.EFFORT, "M"))
    assert held(smaller) == {}


def test_own_measures_are_held_up_as_well() -> None:
    plan = joint_plan([organisation(SMALL), staff()], records=[own("E01", Effort.XL, 60)])
    assert held(plan) == {"E01": ("MB03",)}


@pytest.mark.parametrize("chosen", ["", "MA04"])
def test_prerequisites_that_a_person_chose_stay_as_they_are(chosen: str) -> None:
    plan = joint_plan([organisation(), staff()], overrides=override("MA18", Component.REQUIRES, chosen))
    assert measure(plan, "MA18").requires == tuple(filter(None, [chosen]))
    assert "MB03" not in ids(plan)


@pytest.mark.parametrize("status", [MeasureStatus.DONE, MeasureStatus.REJECTED])
def test_an_accompanying_measure_that_is_closed_drops_out(status: MeasureStatus) -> None:
    closed = MeasureRecord("MB03", "assessment-staff", status)
    plan = joint_plan([organisation(), staff()], records=[closed])
    found = measure(plan, "MA18")
    assert (found.requires, found.dropped) == ((), ("MB03",))
    assert measure(plan, "MB03").labels == ()


def test_one_that_an_earlier_survey_closed_is_open_again_while_staff_are_still_sceptical() -> None:
    closed = MeasureRecord("MB03", "staff-0", MeasureStatus.DONE, progress=100, remark="Zusage von 2025")
    plan = joint_plan([organisation(), staff()], records=[closed], earlier={"staff-0"})
    found = measure(plan, "MB03")
    assert (found.status, found.progress, found.remark) == (MeasureStatus.PROPOSED, 0, "Zusage von 2025")
    assert held(plan) == {"MA18": ("MB03",)}


def test_closed_changes_are_not_held_up() -> None:
    plan = joint_plan([organisation(), staff()], records=[record("MA18", MeasureStatus.DONE)])
    assert (held(plan), sorted(ids(plan))) == ({}, ["MA04", "MA18"])


def test_a_measure_that_is_called_for_anyway_keeps_its_own_cause() -> None:
    low = {"means": {"B4.1": 2}}
    plan = joint_plan([organisation(), staff(ALL_WEAK, **low)])
    assert [hit.question_id for hit in measure(plan, "MB22").triggered_by] == ["B4.1"]
    assert Label.ACCOMPANY in measure(plan, "MB22").labels


def test_what_an_accompanying_measure_needs_itself_is_never_held_up() -> None:
    relief = make_measure("MB03", "B1<40", effort=Effort.L, person_days=20, requires=("MA18",))
    base = make_measure("MA18", "A1.1<3", effort=Effort.L, person_days=30, requires=("MA04",))
    first = make_measure("MA04", "A1.2<3", effort=Effort.XL, person_days=60)
    other = make_measure("MA20", "A1.2<3", effort=Effort.L, person_days=30)
    time = make_measure("MB22", "B4.1≤3.0", effort=Effort.L, person_days=20)
    plan = joint_plan([organisation(first, base, other), staff(ALL_WEAK, (relief, time))])
    assert held(plan) == {"MA18": ("MA04",), "MB03": ("MA18",), "MA20": ("MB03", "MB22")}
    assert codes(plan) == set()


def test_the_accompanying_measure_takes_over_the_rank_of_the_change_that_waits_for_it() -> None:
    duty = make_measure("MA18", "A1.1<3", effort=Effort.L, person_days=30, duty=Duty.REQUIRED)
    plan = joint_plan([organisation(duty, SMALL), staff()])
    found = measure(plan, "MB03")
    assert (found.inherited_class, found.inherited_from) == (PriorityClass.DUTY, "MA18")
    assert found.quarters[-1] <= measure(plan, "MA18").quarters[0]


def test_the_staff_survey_can_be_the_chosen_one() -> None:
    assert held(joint_plan([staff(), organisation()])) == {"MA18": ("MB03",)}


@st.composite
def catalogues(draw: st.DrawFn) -> list[Rated]:
    """Measures of any size that need earlier ones of either survey, and two of them that accompany big changes."""
    all_ids = [f"M{number:02}" for number in range(8)]
    ids_of_staff = set(draw(st.lists(st.sampled_from(all_ids), min_size=2, max_size=6, unique=True)))
    templates = []
    for at, id in enumerate(all_ids):
        trigger = draw(st.sampled_from(["B1<55", "B4.1≤3.0"] if id in ids_of_staff else ["A1.1<3", "A1.2<3"]))
        days = draw(st.sampled_from([4, 30, 60]))
        needed = draw(st.lists(st.sampled_from(all_ids[:at]), max_size=2)) if at else []
        templates.append(
            make_measure(id, trigger, effort=class_of(days), person_days=days, requires=tuple(dict.fromkeys(needed)))
        )
    accompanying = draw(st.lists(st.sampled_from(sorted(ids_of_staff)), min_size=2, max_size=2))
    of_staff = [each for each in templates if each.id in ids_of_staff]
    people = staff(ALL_WEAK, of_staff, dict(zip(("B1", "B4"), accompanying, strict=True)))
    given = {"A1.1": draw(st.integers(0, 4)), "A1.2": draw(st.integers(0, 4))}
    survey = survey_of(
        [each for each in templates if each.id not in ids_of_staff], [make_question("A1.1"), make_question("A1.2")]
    )
    return draw(st.permutations([rated_organisation(survey, given), people]))


@given(catalogues())
def test_the_brake_never_makes_a_circle_and_holds_up_all_that_it_may(rated: list[Rated]) -> None:
    plan = joint_plan(rated)
    assert "cycle" not in codes(plan)
    place = {each.id: at for at, each in enumerate(plan.measures)}
    assert all(place[id] < place[each.id] for each in plan.measures for id in each.requires)
    accompanying = {each.id for each in plan.measures if Label.ACCOMPANY in each.labels}
    needed = set(accompanying)
    for each in reversed(plan.measures):
        needed |= set(each.requires) if each.id in needed else set()
    for each in plan.measures:
        if accompanying and is_big(each.effort) and each.id not in needed:
            assert accompanying <= set(each.requires)


def test_suppressed_figures_of_a_dimension_brake_nothing_although_its_questions_are_low() -> None:
    plan = joint_plan([organisation(), staff({}, means={"B4.1": 1})])
    assert held(plan) == {}
    assert "MB22" in ids(plan)
