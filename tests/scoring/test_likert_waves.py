"""Two assessments of people are compared only where the difference tells about enough of them."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

import pytest

from reifegrad.domain.score import Absence, StaffScore
from reifegrad.scoring.waves import changes, comparable_groups
from tests.factories import make_assessment
from tests.scoring.people import (
    Given,
    make_item,
    make_people_dimension,
    make_people_survey,
    score_rows,
    staff_of,
    units,
)

ITEMS = ["B1.1", "B1.2", "B1.3"]


def wave(seed: int, minimum_group: int | None = None, **sizes: int) -> StaffScore:
    survey = make_people_survey([make_people_dimension("B1", [make_item(each) for each in ITEMS])])
    random = Random(seed)
    traits: list[dict[str, Any]] = [*units(**sizes)]
    rows: list[dict[str, Given]] = [{id: random.randint(1, 5) for id in ITEMS} for _ in traits]
    return staff_of(score_rows(survey, rows, traits, make_assessment(minimum_group=minimum_group)))


def absences(now: StaffScore, before: StaffScore) -> dict[str, Absence | None]:
    """By group: why the change of its dimension is not told."""
    return {"+".join(each.now.names): each.dimensions["B1"] for each in changes(now, before)}


def test_groups_are_compared_that_were_merged_alike() -> None:
    now, before = wave(1, A=20, B=9, C=7, D=4), wave(2, A=30, B=16, C=8, D=10)
    assert list(absences(now, before)) == ["", "A", "B"]


def test_nothing_is_compared_under_different_minima() -> None:
    assert comparable_groups(wave(1, A=20, B=20), wave(2, minimum_group=9, A=20, B=20)) == []


@pytest.mark.parametrize(
    ("people", "absence"), [(12, None), (13, Absence.SUPPRESSED), (18, Absence.SUPPRESSED), (19, None)]
)
def test_change_that_few_people_make_is_not_told(people: int, absence: Absence | None) -> None:
    assert absences(wave(1, A=12, B=30), wave(2, A=people, B=40))["A"] is absence
    assert absences(wave(1, A=people, B=30), wave(2, A=12, B=40))["A"] is absence


def test_hidden_figure_of_either_wave_hides_the_change() -> None:
    few, many = wave(1, A=3), wave(2, A=30)
    assert absences(few, many) == absences(many, few) == {"": Absence.SUPPRESSED}


def test_every_told_change_is_about_enough_people() -> None:
    random = Random(4)
    told = 0
    for seed in range(60):
        now, before = (wave(seed + 100 * side, A=random.randint(3, 20), B=random.randint(7, 20)) for side in (0, 1))
        for each in changes(now, before):
            minimum = now.minimum_group if each.now.names else now.minimum_total
            for new, old in zip(each.now.dimensions, each.before.dimensions, strict=True):
                if each.dimensions[new.id] is None:
                    assert new.n is not None
                    assert old.n is not None
                    assert min(new.n, old.n) >= minimum
                    assert new.n == old.n or abs(new.n - old.n) >= minimum
                    told += 1
    assert told > 20


def test_groups_that_are_spelt_differently_are_compared() -> None:
    now, before = wave(1, Bauamt=20, Kasse=9), wave(2, bauamt=20, KASSE=9)
    assert absences(now, before) == {"": None, "Bauamt": None, "Kasse": None}


def test_the_change_of_the_only_hidden_group_does_not_follow_from_the_others() -> None:
    """Between the waves 3 people left A. With B and C told, all people would tell what they had answered."""
    hidden = absences(wave(1, A=12, B=30, C=20), wave(2, A=15, B=42, C=28))
    assert hidden == {"": None, "A": Absence.SUPPRESSED, "B": None, "C": Absence.SUPPRESSED}


def test_groups_go_on_to_be_hidden_while_few_people_make_the_difference_of_all_of_them() -> None:
    hidden = absences(wave(1, A=12, B=30, C=20), wave(2, A=15, B=42, C=20))
    assert hidden == {"": None, "A": Absence.SUPPRESSED, "B": Absence.SUPPRESSED, "C": Absence.SUPPRESSED}


def test_without_a_change_of_all_people_a_hidden_group_needs_no_second_one() -> None:
    hidden = absences(wave(1, A=12, B=30, C=20), wave(2, A=15, B=30, C=20))
    assert hidden == {"": Absence.SUPPRESSED, "A": Absence.SUPPRESSED, "B": None, "C": None}


def test_the_overall_index_goes_with_its_hidden_dimension() -> None:
    found = changes(wave(1, A=12, B=30, C=20), wave(2, A=15, B=42, C=28))
    assert {"+".join(each.now.names): each.overall is None for each in found} == {
        "": True,
        "A": False,
        "B": True,
        "C": False,
    }


def follows(wanted: Sequence[bool], told: Sequence[Sequence[bool]]) -> bool:
    """Whether a sum over these units is a sum of the told ones, each taken any number of times (Gauss)."""
    rows = [[Fraction(each) for each in row] for row in told]
    rest = [Fraction(each) for each in wanted]
    for column in range(len(rest)):
        pivot = next((row for row in rows if row[column]), None)
        if pivot is None:
            continue
        rows = [_minus(row, pivot, column) for row in rows if row is not pivot]
        rest = _minus(rest, pivot, column)
    return not any(rest)


def _minus(row: Sequence[Fraction], pivot: Sequence[Fraction], column: int) -> list[Fraction]:
    share = row[column] / pivot[column]
    return [each - share * other for each, other in zip(row, pivot, strict=True)]


@pytest.mark.parametrize("seed", range(60))
def test_no_hidden_change_follows_from_the_told_ones(seed: int) -> None:
    """What all told groups leave of all people follows, but never where few people make its difference."""
    random = Random(seed)
    units = "ABCDE"[: random.randint(2, 5)]
    sizes = [{each: random.randint(5, 20) for each in units}]
    sizes.append({each: max(1, sizes[0][each] + random.choice([0, 0, -3, 2, 8, 12])) for each in units})
    now, before = (wave(seed + 100 * side, **each) for side, each in enumerate(sizes))
    told = [
        [not each.now.names or unit in each.now.names for unit in units]
        for each in changes(now, before)
        if each.dimensions["B1"] is None
    ]

    def few_changed(chosen: Sequence[bool]) -> bool:
        members = [unit for unit, is_in in zip(units, chosen, strict=False) if is_in]
        people, earlier = (sum(each[unit] for unit in members) for each in sizes)
        return 0 < abs(people - earlier) < now.minimum_group

    def together(sets: Sequence[Sequence[bool]]) -> list[bool]:
        return [any(each[place] for each in sets) for place in range(len(units))]

    rest = [not each for each in together([each for each in told if not all(each)])]
    harmless = told if few_changed(rest) else [*told, rest]
    for chosen in product([False, True], repeat=len(units)):
        if few_changed(chosen) and follows(chosen, told):
            within = [each for each in harmless if all(one <= other for one, other in zip(each, chosen, strict=True))]
            assert together(within) == list(chosen), sizes
