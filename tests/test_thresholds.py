"""Thresholds that a municipality may set: names, ranges, order, and what they change."""

from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.survey import GatedIndex, SubjectKind, Survey
from reifegrad.report.model import State
from reifegrad.report.states import dimension_state
from reifegrad.scoring import score_assessment
from reifegrad.survey import shipped_survey
from reifegrad.tailoring import tailored
from reifegrad.thresholds import differing, read, threshold_faults, thresholds, written
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_level,
    make_question,
    make_subject,
    make_survey,
)

SHIPPED = ("ozg-efa", "akzeptanz", "prozesse")


@cache
def shipped(id: str) -> Survey:
    return shipped_survey(id)


@pytest.mark.parametrize("id", SHIPPED)
def test_thresholds_have_names_of_their_own_and_lie_in_their_range_and_order(id: str) -> None:
    found = thresholds(shipped(id))
    known = {each.name: each for each in found}
    assert len(known) == len(found) > 5
    for each in found:
        assert each.least <= each.value <= each.most, each.name
        assert read(each, written(each.value)) == each.value, each.name
        if each.above:
            assert each.value < known[each.above].value, each.name
    assert threshold_faults(shipped(id), {name: written(each.value) for name, each in known.items()}) == ()
    assert differing(shipped(id), {name: written(each.value) for name, each in known.items()}) == {}


@pytest.mark.parametrize("id", SHIPPED)
@given(data=st.data())
def test_an_own_value_takes_the_place_of_the_surveys_and_no_other(id: str, data: st.DataObject) -> None:
    survey = shipped(id)
    each = data.draw(st.sampled_from(thresholds(survey)))
    scale = 10**each.places
    value = Fraction(data.draw(st.integers(int(each.least * scale), int(each.most * scale))), scale)
    own = {each.name: written(value)}
    asked = tailored(survey, make_assessment(thresholds=own))
    before = {one.name: one.value for one in thresholds(survey)}
    assert {one.name: one.value for one in thresholds(asked)} == before | {each.name: value}


@given(st.lists(st.integers(1, 100), min_size=4, max_size=4))
def test_levels_are_taken_exactly_if_they_rise(values: list[int]) -> None:
    own = {f"organisation.level.{at}": str(value) for at, value in enumerate(values, 1)}
    faults = threshold_faults(shipped("ozg-efa"), own)
    assert (not faults) == all(low < high for low, high in pairwise(values))


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({"organisation.level.1": "0"}, {"organisation.level.1": "range"}),
        ({"organisation.level.1": "drei"}, {"organisation.level.1": "range"}),
        ({"organisation.level.1": "12.5"}, {"organisation.level.1": "range"}),
        ({"organisation.light_gap": "0"}, {"organisation.light_gap": "decimal_range"}),
        ({"organisation.light_gap": "0.55"}, {"organisation.light_gap": "decimal_range"}),
        ({"organisation.level.2": "15"}, {"organisation.level.2": "threshold_above"}),
        ({"organisation.level.2": "60"}, {"organisation.level.2": "threshold_below"}),
        ({"organisation.level.9": "15"}, {"organisation.level.9": "choice"}),
        (
            {"organisation.level.1": "101", "organisation.coverage_full": "50", "service.target": "9"},
            {
                "organisation.level.1": "range",
                "organisation.coverage_full": "threshold_above",
                "service.target": "range",
            },
        ),
    ],
)
def test_all_that_is_wrong_is_told_at_once(own: dict[str, str], expected: dict[str, str]) -> None:
    assert {each.name: each.fault.expected for each in threshold_faults(shipped("ozg-efa"), own)} == expected


def test_two_values_that_move_together_keep_their_order() -> None:
    both = {"organisation.level.1": "50", "organisation.level.2": "55"}
    assert threshold_faults(shipped("ozg-efa"), both) == ()


def test_what_protects_people_is_no_threshold() -> None:
    names = " ".join(each.name for each in thresholds(shipped("akzeptanz")))
    assert not [each for each in ("minimum", "favourable", "answered", "alpha_people") if each in names]


def test_a_lower_threshold_reaches_the_level() -> None:
    model = make_gated_index([make_level(0), make_level(1, 20)])
    survey = make_survey([make_dimension("A1"), make_dimension("A2")], model=model)

    def level(**assessment: Any) -> int | None:
        run = make_assessment(**assessment)
        answers = answers_of({"A1.1": 0, "A2.1": 1})
        result = score_assessment(tailored(survey, run), run, [make_subject()], answers, {}).level
        return result.value if result else None

    assert level() == 0
    assert level(thresholds={"organisation.level.1": "10"}) == 1


@pytest.mark.parametrize(("gap", "state"), [("1", State.WATCH), ("0.5", State.ACT), ("0.6", State.WATCH)])
def test_the_traffic_light_follows_its_own_gap(gap: str, state: State) -> None:
    run = make_assessment(thresholds={"organisation.light_gap": gap})
    asked = tailored(make_survey([make_dimension("A1", [make_question("A1.1"), make_question("A1.2")])]), run)
    model = asked.model(SubjectKind.ORGANISATION, GatedIndex)
    assert model is not None
    score = score_assessment(asked, run, [make_subject()], answers_of({"A1.1": 3, "A1.2": 2}), {}).dimensions[0]
    assert (score.gap, dimension_state(model, score)) == (Fraction(1, 2), state)


def test_the_traffic_light_asks_for_as_many_answers_as_it_is_told() -> None:
    questions = [make_question(f"A1.{at}") for at in range(1, 4)]
    run = make_assessment(thresholds={"organisation.light_answered": "70", "organisation.coverage_provisional": "50"})
    asked = tailored(make_survey([make_dimension("A1", questions)]), run)
    model = asked.model(SubjectKind.ORGANISATION, GatedIndex)
    assert model is not None
    score = score_assessment(asked, run, [make_subject()], answers_of({"A1.1": 3, "A1.2": 3}), {}).dimensions[0]
    assert dimension_state(model, score) is State.NO_DATA
    assert dimension_state(replace(model, light_answered=60), score) is State.ON_TARGET
