"""Who is told together, and what is hidden so that nobody is recognised, also not by subtraction."""

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.score import Absence, Extreme, Grouping, PeopleScore, StaffScore
from reifegrad.scoring.likert_groups import merge
from tests.factories import make_assessment
from tests.scoring.people import (
    Given,
    all_figures,
    make_item,
    make_likert,
    make_people_dimension,
    make_people_survey,
    score_rows,
    staff_of,
    units,
)

ITEMS = ["B1.1", "B1.2", "B1.3"]


def score(
    traits: list[dict[str, Any]],
    changed: Mapping[int, Mapping[str, Given]] | None = None,
    items: list[str] = ITEMS,
    **assessment: Any,
) -> StaffScore:
    """One dimension; the answers of the people in `changed` differ from steps 1 to 5 in turn."""
    survey = make_people_survey([make_people_dimension("B1", [make_item(each) for each in items])])
    rows: list[dict[str, Given]] = [
        {id: 1 + (person + place) % 5 for place, id in enumerate(items)} | dict((changed or {}).get(person, {}))
        for person in range(len(traits))
    ]
    return staff_of(score_rows(survey, rows, traits, make_assessment(**assessment)))


def by_name(grouping: Grouping) -> dict[str, PeopleScore]:
    return {"+".join(each.names): each for each in grouping.groups}


def told(people: PeopleScore) -> tuple[bool, bool]:
    """Whether its dimension and whether its questions are told."""
    dimension = people.dimensions[0]
    return dimension.mean.value is not None, all(each.mean.value is not None for each in dimension.items)


def test_units_of_12_9_7_and_4_are_told_as_12_9_and_11() -> None:
    groups = score(units(A=12, B=9, C=7, D=4)).groupings[0].groups
    assert [(each.names, each.n) for each in groups] == [(("A",), 12), (("B",), 9), (("C", "D"), 11)]
    assert all(told(each)[0] for each in groups)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ({"bauamt": 3, "Bauamt": 6, "Bauamt ": 1, "BAUAMT": 2}, "Bauamt"),
        ({"bauamt": 6, "Bauamt": 6}, "Bauamt"),
        ({"Amt  für Bauen": 7, "amt für bauen": 5}, "Amt für Bauen"),
        ({"Bu\u0308ro": 7, "Büro": 5}, "Bu\u0308ro"),
    ],
)
def test_spellings_are_one_unit_under_the_most_frequent_or_first_one(written: dict[str, int], shown: str) -> None:
    groups = score(units(**written, Kasse=8)).groupings[0].groups
    assert [(each.names, each.n) for each in groups] == [((shown,), 12), (("Kasse",), 8)]


def test_small_groups_of_several_spellings_are_one_small_group() -> None:
    groups = score(units(A=12, B=9, c=4, C=4)).groupings[0].groups
    assert [(each.names, each.n) for each in groups] == [(("A",), 12), (("B",), 9), (("C",), 8)]


def test_people_without_a_unit_are_a_group_of_their_own() -> None:
    groups = score([*units(A=12, B=8), *[{}] * 9]).groupings[0].groups
    assert [(each.names, each.n) for each in groups] == [(("A",), 12), (("B",), 8), (("",), 9)]
    merged = score([*units(A=12, B=8), *[{}] * 3]).groupings[0].groups
    assert [(each.names, each.n) for each in merged] == [(("A",), 12), (("B", ""), 11)]


def test_blanks_around_the_name_of_a_unit_make_no_other_unit() -> None:
    groups = score([{"group": each} for each in ["A", " A ", "A"] * 4 + ["B"] * 8]).groupings[0].groups
    assert [(each.names, each.n) for each in groups] == [(("A",), 12), (("B",), 8)]


@pytest.mark.parametrize(
    ("sizes", "merged"),
    [
        ({"A": 3, "B": 3, "C": 3, "D": 20}, [("A", "B", "C"), ("D",)]),
        ({"A": 4, "B": 4, "C": 4, "D": 9}, [("A", "B", "C"), ("D",)]),
        ({"A": 6, "B": 30}, [("A", "B")]),
        ({"A": 7, "B": 7}, [("A",), ("B",)]),
    ],
)
def test_merging_goes_from_the_smallest_up_and_by_name(sizes: dict[str, int], merged: list[tuple[str, ...]]) -> None:
    assert merge(sizes, 7) == merged
    assert merge(dict(reversed(sizes.items())), 7) == merged


@given(st.dictionaries(st.text("abc", max_size=2), st.integers(1, 20), min_size=1, max_size=8), st.integers(5, 12))
def test_merging_keeps_everybody_and_leaves_no_small_group(sizes: dict[str, int], minimum: int) -> None:
    merged = merge(sizes, minimum)
    assert sorted(name for each in merged for name in each) == sorted(sizes)
    assert len(merged) == 1 or all(sum(sizes[name] for name in each) >= minimum for each in merged)


def test_groups_that_merge_into_one_are_not_told() -> None:
    assert score(units(A=6, B=30)).groupings[0] == Grouping("group", (), Absence.SUPPRESSED)


def test_trait_that_nobody_stated_has_no_groups() -> None:
    assert score([{}] * 20).groupings[0] == Grouping("group", (), Absence.NO_ANSWERS)


@pytest.mark.parametrize(("people", "is_told"), [(4, False), (5, True)])
def test_under_five_people_only_participation_is_told(people: int, is_told: bool) -> None:
    found = score(units(A=people), invited=20)
    assert found.participation.returned == people
    assert found.participation.rate.value is not None
    assert told(found.total)[0] is is_told
    assert found.total.n == (people if is_told else None)
    if not is_told:
        assert {each.absence for each in all_figures(found)[1:]} == {Absence.SUPPRESSED}
        assert {each.absence for each in found.groupings} == {Absence.SUPPRESSED}
        assert {each.explanation.terms for each in all_figures(found)[1:]} == {()}


def test_without_responses_nothing_is_hidden_because_there_is_nothing() -> None:
    found = score([])
    assert (found.total.n, found.total.index.absence) == (0, Absence.NO_ANSWERS)
    assert {each.absence for each in found.groupings} == {Absence.NO_ANSWERS}


def test_municipality_raises_the_minima_and_cannot_lower_them() -> None:
    raised = score(units(A=12, B=9, C=20), minimum_group=10, minimum_total=30)
    assert (raised.minimum_total, raised.minimum_group, raised.minimum_item) == (30, 10, 30)
    assert [each.names for each in raised.groupings[0].groups] == [("A", "B"), ("C",)]
    lowered = score(units(A=12, B=9, C=3), minimum_group=2, minimum_total=1)
    assert (lowered.minimum_total, lowered.minimum_group, lowered.minimum_item) == (5, 7, 10)
    assert not told(score(units(A=12, B=12), minimum_total=30).total)[0]


def test_no_survey_goes_below_five() -> None:
    survey = make_people_survey(
        [make_people_dimension("B1", [make_item(each) for each in ITEMS])],
        make_likert(minimum_total=1, minimum_group=2),
    )
    found = staff_of(score_rows(survey, [dict.fromkeys(ITEMS, 1 + place % 5) for place in range(4)]))
    assert (found.minimum_total, found.minimum_group) == (5, 5)
    assert found.total.index.absence is Absence.SUPPRESSED


@pytest.mark.parametrize(("people", "is_told"), [(9, False), (10, True)])
def test_single_questions_need_ten_people(people: int, is_told: bool) -> None:
    assert told(score(units(A=people)).total) == (True, is_told)


def test_question_with_nine_answers_takes_the_others_of_its_dimension_with_it() -> None:
    total = score(units(A=12), {person: {"B1.2": None} for person in range(3)}).total
    assert told(total) == (True, False)
    assert {each.n for each in total.dimensions[0].items} == {None}


def test_dimension_of_one_question_needs_as_many_people_as_a_question() -> None:
    assert told(score(units(A=9), items=["B1.1"]).total) == (False, False)
    assert told(score(units(A=10), items=["B1.1"]).total) == (True, True)


def test_group_with_too_few_values_takes_the_next_smallest_with_it() -> None:
    silent = {person: dict.fromkeys(ITEMS) for person in range(4)}
    groups = by_name(score(units(A=10, B=12, C=30, D=40), silent).groupings[0])
    assert {name: told(each)[0] for name, each in groups.items()} == {"A": False, "B": False, "C": True, "D": True}
    assert groups["A"].dimensions[0].n is None
    assert groups["A"].index.absence is Absence.SUPPRESSED
    assert groups["A"].band is None


def test_hidden_groups_with_too_few_people_together_take_a_third_with_them() -> None:
    silent = {person: dict.fromkeys(ITEMS) for person in [*range(5), *range(7, 12)]}
    groups = by_name(score(units(A=7, B=7, C=30, D=40), silent).groupings[0])
    assert {name: told(each)[0] for name, each in groups.items()} == {"A": False, "B": False, "C": False, "D": True}


def test_group_of_nine_hides_its_questions_and_those_of_the_next_smallest() -> None:
    groups = by_name(score(units(A=9, B=12, C=30, D=40)).groupings[0])
    assert {name: told(each) for name, each in groups.items()} == {
        "A": (True, False),
        "B": (True, False),
        "C": (True, True),
        "D": (True, True),
    }


def test_question_answered_on_one_side_tells_the_side_and_hides_the_others() -> None:
    all_high = {person: {"B1.1": 4 + person % 2} for person in range(12)}
    groups = by_name(score(units(A=12, B=13, C=14, D=15), all_high).groupings[0])
    first, *others = groups["A"].dimensions[0].items
    assert (first.extreme, first.n, first.counts, first.mean.absence) == (Extreme.HIGH, 12, None, Absence.SUPPRESSED)
    assert {(each.extreme, each.n) for each in others} == {(None, None)}
    assert {name: told(each) for name, each in groups.items()} == {
        "A": (True, False),
        "B": (True, False),
        "C": (True, False),
        "D": (True, True),
    }


def test_side_is_not_told_where_no_two_other_groups_can_cover_it() -> None:
    all_high = {person: {"B1.1": 4 + person % 2} for person in range(12)}
    groups = by_name(score(units(A=12, B=13), all_high).groupings[0])
    assert {each.extreme for group in groups.values() for each in group.dimensions[0].items} == {None}
    assert not any(told(each)[1] for each in groups.values())


def test_side_is_not_told_where_the_favourable_share_would_tell_about_the_only_other_question() -> None:
    all_low = {person: {"B1.1": 1 + person % 2} for person in range(12)}
    total = score(units(A=12), all_low, items=["B1.1", "B1.2"]).total
    assert told(total) == (True, False)
    assert {each.extreme for each in total.dimensions[0].items} == {None}


def test_reversed_question_lies_on_the_other_side() -> None:
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1", reversed=True)])])
    found = staff_of(score_rows(survey, [{"B1.1": 1 + person % 2} for person in range(12)])).total.dimensions[0]
    assert (found.extreme, found.items[0].extreme) == (Extreme.HIGH, Extreme.HIGH)


def test_neutral_answers_lie_on_no_side() -> None:
    assert told(score(units(A=12), {person: {"B1.1": 3} for person in range(12)}).total) == (True, True)


def test_dimension_answered_on_one_side_tells_the_side_only() -> None:
    low = {person: dict.fromkeys(ITEMS, 1 + person % 2) for person in range(8)}
    groups = by_name(score(units(A=8, B=13, C=14, D=15), low).groupings[0])
    dimension = groups["A"].dimensions[0]
    assert (dimension.extreme, dimension.n) == (Extreme.LOW, 8)
    figures = (dimension.mean, dimension.index, dimension.favourable, dimension.agreement, dimension.alpha)
    assert {each.absence for each in figures} == {Absence.SUPPRESSED}
    assert {name: told(each)[0] for name, each in groups.items()} == {"A": False, "B": False, "C": False, "D": True}


def test_all_people_on_one_side_hide_the_figures_of_all_and_of_every_group() -> None:
    high = {person: dict.fromkeys(ITEMS, 4 + person % 2) for person in range(40)}
    found = score(units(A=20, B=20), high)
    assert (found.total.dimensions[0].extreme, found.total.index.absence) == (Extreme.HIGH, Absence.SUPPRESSED)
    assert not any(told(each)[0] for each in found.groupings[0].groups)


def test_agreement_of_hidden_questions_is_told_from_three_questions_on() -> None:
    assert score(units(A=9)).total.dimensions[0].agreement.value is not None
    few = score(units(A=9), items=["B1.1", "B1.2"]).total.dimensions[0]
    assert few.mean.value is not None
    assert few.agreement.absence is Absence.SUPPRESSED


def test_full_agreement_on_hidden_questions_is_not_told() -> None:
    alike = {person: {"B1.1": 5, "B1.2": 5, "B1.3": 3} for person in range(9)}
    dimension = score(units(A=9), alike).total.dimensions[0]
    assert dimension.mean.value is not None
    assert dimension.agreement.absence is Absence.SUPPRESSED


def crossed(*sizes: tuple[str, bool, int]) -> list[dict[str, Any]]:
    return [{"group": unit, "leadership": leads} for unit, leads, size in sizes for _ in range(size)]


def test_second_trait_is_told_where_it_meets_the_first_in_ten_people_everywhere() -> None:
    found = score(crossed(("A", True, 10), ("A", False, 14), ("B", True, 12), ("B", False, 11)))
    assert [(each.names, each.n) for each in found.groupings[1].groups] == [(("false",), 25), (("true",), 22)]
    assert all(told(each) == (True, True) for each in found.groupings[1].groups)


def test_second_trait_is_hidden_where_it_meets_the_first_in_nine() -> None:
    found = score(crossed(("A", True, 9), ("A", False, 14), ("B", True, 12), ("B", False, 11)))
    assert found.groupings[1] == Grouping("leadership", (), Absence.SUPPRESSED)
    assert len(found.groupings[0].groups) == 2


def test_empty_cells_do_not_count_as_small() -> None:
    found = score(crossed(("A", True, 12), ("B", False, 14), ("C", False, 15)))
    assert [each.names for each in found.groupings[1].groups] == [("false",), ("true",)]


def test_figure_of_the_second_trait_is_hidden_where_one_cell_has_too_few_values() -> None:
    traits = crossed(("A", True, 10), ("A", False, 14), ("B", True, 12), ("B", False, 11))
    found = score(traits, {0: dict.fromkeys(ITEMS)})
    assert all(told(each)[0] for each in found.groupings[0].groups)
    assert not any(told(each)[0] for each in found.groupings[1].groups)


def test_second_trait_stands_alone_where_the_first_is_not_told() -> None:
    traits: list[dict[str, Any]] = [{"leadership": person % 3 == 0} for person in range(40)]
    found = score(traits)
    assert found.groupings[0].absence is Absence.NO_ANSWERS
    assert [each.n for each in found.groupings[1].groups] == [26, 14]


def test_overall_index_of_a_group_needs_all_dimensions() -> None:
    survey = make_people_survey(
        [
            make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2")], 50),
            make_people_dimension("B2", [make_item("B2.1"), make_item("B2.2")], 50),
        ]
    )
    random = Random(2)
    ids = ["B1.1", "B1.2", "B2.1", "B2.2"]
    rows: list[dict[str, Given]] = [{id: random.randint(1, 5) for id in ids} for _ in range(60)]
    for row in rows[:5]:
        row |= {"B2.1": None, "B2.2": None}
    groups = by_name(staff_of(score_rows(survey, rows, units(A=10, B=20, C=30))).groupings[0])
    assert {name: each.index.absence for name, each in groups.items()} == {
        "A": Absence.SUPPRESSED,
        "B": Absence.SUPPRESSED,
        "C": None,
    }
    assert [each.id for each in groups["A"].index.explanation.left_out] == ["B2"]
    assert groups["A"].dimensions[0].index.value is not None


def test_explanation_names_questions_only_where_everybody_answered_all_of_them() -> None:
    complete, partly = score(units(A=12)).total, score(units(A=12), {0: {"B1.1": None}}).total
    assert [each.id for each in complete.dimensions[0].mean.explanation.terms] == ITEMS
    assert [each.id for each in partly.dimensions[0].mean.explanation.terms] == ["B1"]


def test_sides_that_are_not_the_same_hide_the_mean_that_would_tell_every_answer() -> None:
    """Everybody ticks 4 in two questions and 2 in the third: the least mean that two highs and a low can have."""
    alike = {"B1.1": 4, "B1.2": 4, "B1.3": 1}
    found = score(units(A=12, B=12), dict.fromkeys(range(24), alike))
    dimension = found.total.dimensions[0]
    assert [each.extreme for each in dimension.items] == [Extreme.HIGH, Extreme.HIGH, Extreme.LOW]
    assert (dimension.mean.value, dimension.index.value, dimension.favourable.value) == (None, None, None)
    assert all(each.dimensions[0].mean.value is None for each in found.groupings[0].groups)
