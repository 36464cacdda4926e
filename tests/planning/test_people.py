"""What staff answered together calls for measures as far as it may be told."""

from fractions import Fraction
from typing import Any

import pytest

from reifegrad.domain.plan import Label, Measured, Plan, TriggerHit
from reifegrad.domain.score import Extreme
from tests.factories import make_measure
from tests.planning.builders import ids, joint_plan, measure
from tests.planning.staff import make_staff_survey, rated_staff


def plan_of_staff(trigger: str, **figures: Any) -> Plan:
    return joint_plan([rated_staff(make_staff_survey([make_measure("MB01", trigger)]), **figures)])


def is_called_for(trigger: str, **figures: Any) -> bool:
    return ids(plan_of_staff(trigger, **figures)) == ["MB01"]


@pytest.mark.parametrize(
    ("trigger", "below", "at_or_above"),
    [
        ("B overall<55", {"overall": "54.99"}, {"overall": 55}),
        ("B1<55", {"indices": {"B1": "54.99"}}, {"indices": {"B1": 55, "B4": 10}}),
        ("B1.1≤3.0", {"means": {"B1.1": 3}}, {"means": {"B1.1": Fraction(301, 100), "B1.2": 1}}),
        ("B9.1≤3.0", {"means": {"B9.1": 3}}, {"means": {"B9.1": Fraction(31, 10)}}),
        ("B1.1 r_wg<0.5", {"agreement": {"B1.1": "0.499"}}, {"agreement": {"B1.1": "0.5", "B1.2": 0}}),
        ("any item r_wg<0.5", {"agreement": {"B1.1": "0.9", "B4.2": "0.49"}}, {"agreement": {"B1.1": "0.5"}}),
        ("B9.1 net<0", {"net": {"B9.1": "-0.01"}}, {"net": {"B9.1": 0}}),
        ("participation<30 %", {"rate": Fraction(53, 180)}, {"rate": Fraction(54, 180)}),
        ("B1.1≤3.0 & B4<55", {"means": {"B1.1": 3}, "indices": {"B4": 54}}, {"means": {"B1.1": 3}}),
        ("B1.1≤3.0 | B4<55", {"indices": {"B4": 54}}, {"means": {"B1.1": 4}, "indices": {"B4": 55}}),
    ],
)
def test_bounds_are_compared_exactly(trigger: str, below: dict[str, Any], at_or_above: dict[str, Any]) -> None:
    assert is_called_for(trigger, **below)
    assert not is_called_for(trigger, **at_or_above)


@pytest.mark.parametrize(
    "trigger",
    [
        "B overall<55",
        "B1<55",
        "B1.1≤3.0",
        "B1.1 r_wg<0.5",
        "any item r_wg<0.5",
        "B9.1 net<0",
        "participation<30 %",
        "B1.1<5 | B4<99",
    ],
)
def test_what_may_not_be_told_calls_for_nothing_not_even_to_find_out(trigger: str) -> None:
    assert plan_of_staff(trigger).measures == ()


@pytest.mark.parametrize(
    ("trigger", "figures", "hit", "need"),
    [
        (
            "B overall<55",
            {"overall": 42},
            TriggerHit("overall", "", 42, 70, 1, Measured.OVERALL),
            Fraction(28, 70),
        ),
        ("B1<55", {"indices": {"B1": "42.5"}}, TriggerHit("B1", "", Fraction(85, 2), 70, 1), Fraction(275, 700)),
        (
            "B1.1≤3.0",
            {"means": {"B1.1": "2.6"}},
            TriggerHit("B1.1", "", Fraction(13, 5), Fraction(19, 5), 1),
            (70 - Fraction(16, 10) / 4 * 100) / 70,
        ),
        (
            "B1.1 r_wg<0.5",
            {"agreement": {"B1.1": "0.35"}},
            TriggerHit("B1.1", "", Fraction(7, 20), Fraction(7, 10), 1, Measured.AGREEMENT),
            Fraction(1, 2),
        ),
        (
            "any item r_wg<0.5",
            {"agreement": {"B1.1": "0.45", "B4.1": "0.07", "B4.2": "0.3"}},
            TriggerHit("B4.1", "", Fraction(7, 100), Fraction(7, 10), 1, Measured.LOWEST_AGREEMENT),
            Fraction(9, 10),
        ),
        (
            "B9.1 net<0",
            {"net": {"B9.1": -40}},
            TriggerHit("B9.1", "", -40, 0, 1, Measured.NET),
            Fraction(2, 5),
        ),
        (
            "participation<30 %",
            {"rate": "0.25"},
            TriggerHit("participation", "", Fraction(1, 4), Fraction(1, 2), 1, Measured.PARTICIPATION),
            Fraction(1, 2),
        ),
    ],
)
def test_need_is_the_gap_to_what_the_model_aims_at(
    trigger: str, figures: dict[str, Any], hit: TriggerHit, need: Fraction
) -> None:
    found = measure(plan_of_staff(trigger, **figures), "MB01")
    assert found.triggered_by == (hit,)
    assert found.need == need
    assert Label.CLARIFY not in found.labels


def test_the_mean_that_is_aimed_at_is_the_one_that_makes_the_index_aimed_at() -> None:
    hit = measure(plan_of_staff("B1.1≤3.0", means={"B1.1": 1}), "MB01").triggered_by[0]
    assert (Fraction(hit.target) - 1) / 4 * 100 == 70


def test_where_everybody_answered_low_the_measure_comes_without_telling_more_than_that() -> None:
    low = {"B1.1": Extreme.LOW, "B1": Extreme.LOW}
    question, dimension = (measure(plan_of_staff(text, extremes=low), "MB01") for text in ("B1.1≤3.0", "B1<55"))
    assert [(hit.actual, hit.target) for hit in question.triggered_by] == [(2, Fraction(19, 5))]
    assert [(hit.actual, hit.target) for hit in dimension.triggered_by] == [(25, 70)]
    assert all(hit.is_bound for each in (question, dimension) for hit in each.triggered_by)
    assert not is_called_for("B1.1≤1.9", extremes=low)


def test_where_everybody_answered_high_nothing_is_called_for() -> None:
    assert not is_called_for("B1.1≤4.5 | B1<90", extremes={"B1.1": Extreme.HIGH, "B1": Extreme.HIGH})


def test_several_causes_are_weighed_together() -> None:
    found = measure(plan_of_staff("B1.1≤3.0 | B4<55", means={"B1.1": 1}, indices={"B4": 35}), "MB01")
    assert found.need == (Fraction(1) + Fraction(1, 2)) / 2
