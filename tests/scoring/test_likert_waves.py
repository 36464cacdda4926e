"""Two assessments of people are compared only where the difference tells about enough of them."""

from random import Random
from typing import Any

import pytest

from reifegrad.domain.score import Absence, StaffScore
from reifegrad.scoring.waves import comparable_groups, comparison_absence
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
    """By group: why the change of its first dimension is not told."""
    return {
        "+".join(one.names): comparison_absence(
            one.dimensions[0].index,
            other.dimensions[0].index,
            one.dimensions[0].n,
            other.dimensions[0].n,
            now.minimum_group if one.names else now.minimum_total,
        )
        for one, other in comparable_groups(now, before)
    }


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
        for one, other in comparable_groups(now, before):
            minimum = now.minimum_group if one.names else now.minimum_total
            for new, old in zip(one.dimensions, other.dimensions, strict=True):
                if comparison_absence(new.index, old.index, new.n, old.n, minimum) is None:
                    assert new.n is not None
                    assert old.n is not None
                    assert min(new.n, old.n) >= minimum
                    assert new.n == old.n or abs(new.n - old.n) >= minimum
                    told += 1
    assert told > 20
