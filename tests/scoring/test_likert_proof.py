"""No hidden figure, and no sum over fewer people than the minimum, follows from what is told about people."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad.domain.score import PeopleDimension, StaffScore
from reifegrad.scoring import score_assessment
from tests.factories import make_assessment
from tests.scoring.knowledge import Cell, Reader, Row
from tests.scoring.people import (
    Given,
    make_item,
    make_people_dimension,
    make_people_survey,
    respond,
    score_rows,
    staff_of,
)

GROUP, ITEM = 7, 10
SEEDS = (*range(16), 147, 190, 636, 665, 813, 1223)
"""The last ones are rare: sides in several units, units that are all of one rank."""


@dataclass(frozen=True)
class Case:
    """People of units and ranks with their answers; some units are of one mind, some leave questions out."""

    dimensions: Mapping[str, tuple[str, ...]]
    people: Mapping[Cell, list[Row]]

    def score(self, careless: bool = False, *, closed: bool = True) -> StaffScore:
        """What is told; `careless` people write their unit in another way, one in three of each."""
        asked = [
            make_people_dimension(id, [make_item(each) for each in items], weight=10 + place)
            for place, (id, items) in enumerate(self.dimensions.items())
        ]
        rows: list[Mapping[str, Given]] = []
        traits = []
        for (unit, rank), answered in self.people.items():
            for number, row in enumerate(answered):
                rows.append(row)
                written = f" {unit.upper()} " if careless and number % 3 == 2 else unit
                traits.append(({"group": written} if unit else {}) | ({"leadership": rank == "true"} if rank else {}))
        survey = make_people_survey(asked)
        if closed:
            return staff_of(score_rows(survey, rows, traits))
        return staff_of(score_assessment(survey, make_assessment(), *respond(rows, traits), {}))


def make_case(random: Random) -> Case:
    dimensions = {
        f"B{number}": tuple(f"B{number}.{place}" for place in range(1, random.choice([1, 2, 2, 3, 5]) + 1))
        for number in (1, 2)
    }
    missing = random.choice([0, 0, 0.03, 0.25])
    big = random.choice([6, 14, 14, 30])
    ranks = random.choice([("",), ("false",), ("false", "true"), ("false", "true", "")])
    by_unit = random.random() < 0.3
    people: dict[Cell, list[Row]] = defaultdict(list)
    for unit in ("Bau", "Ordnung", "", "Archiv", "Hafen", "Kasse")[: random.randint(2, 6)]:
        moods = {
            each: random.choice([(1, 2), (4, 5), (5, 5), *[(1, 5)] * 9])
            for items in dimensions.values()
            for each in items
        }
        if random.random() < 0.15:
            moods |= dict.fromkeys(dimensions["B1"], random.choice([(1, 2), (4, 5)]))
        rank = random.choice(ranks)
        for _ in range(random.randint(1, big)):
            cell = (unit, rank if by_unit else random.choice(ranks))
            people[cell].append(
                {each: None if random.random() < missing else random.randint(*mood) for each, mood in moods.items()}
            )
    return Case(dimensions, people)


def told_groups(staff: StaffScore, people: Mapping[Cell, list[Row]]) -> Iterator[tuple[PeopleDimension, list[Cell]]]:
    """Every dimension of all and of every group, with the cells of the people whom it is about."""
    yield from ((each, list(people)) for each in staff.total.dimensions)
    for place, grouping in enumerate(staff.groupings):
        for group in grouping.groups:
            cells = [cell for cell in people if cell[place] in group.names]
            yield from ((each, cells) for each in group.dimensions)


def left_together(staff: StaffScore, told: list[set[Cell]], answered: set[Cell], silent: set[Cell]) -> list[set[Cell]]:
    """What all people minus the units with a figure, or also minus those with a side, leave.

    At least two units, which together may be told; that they are enough people is checked besides.
    """
    units = [{cell for cell in answered if cell[0] in group.names} for group in staff.groupings[0].groups]
    hidden = [each for each in units if each and not is_told(each, told)]
    without_side = [each for each in hidden if each <= silent]
    return [set().union(*each) for each in (hidden, without_side) if len(each) > 1]


def is_told(one: set[Cell], told: list[set[Cell]]) -> bool:
    """Whether these people are some of the told groups together."""
    return set().union(*(each for each in told if each <= one)) == one


def check(case: Case) -> StaffScore:
    staff = case.score()
    reader = Reader(case.dimensions, case.people)
    reader.read(staff)
    for id, items in case.dimensions.items():
        least = GROUP if len(items) > 1 else ITEM
        for cells in reader.small_sets(least, lambda cells, id=id: reader.scored(id, cells)):
            assert not reader.knows_dimension(id, cells), (id, cells)
        for item in items:
            for cells in reader.small_sets(ITEM, lambda cells, item=item: reader.n_of(item, cells)):
                assert not reader.knows_item(id, item, cells), (item, cells)
    answered = {
        item: {cell for cell in case.people if reader.n_of(item, [cell])}
        for items in case.dimensions.values()
        for item in items
    }
    dimensions, questions = defaultdict(list), defaultdict(list)
    for each, cells in told_groups(staff, case.people):
        if each.mean.value is not None:
            dimensions[each.id].append(set(cells))
        for item in each.items:
            if item.mean.value is not None:
                questions[item.question_id].append(set(cells) & answered[item.question_id])
    silent: dict[str, set[Cell]] = {}
    for id, told in {**dimensions, **questions}.items():
        silent[id] = set(case.people) - {cell for cell, name in reader.sides if name in case.dimensions.get(id, (id,))}
        told += left_together(staff, told, answered.get(id, set(case.people)), silent[id])
    for each, cells in told_groups(staff, case.people):
        who = {cell for cell in cells if reader.scored(each.id, [cell])}
        if each.mean.value is None and who and not is_told(who, dimensions[each.id]):
            sides = not is_told(who & silent.get(each.id, set()), dimensions[each.id])
            assert not reader.knows_dimension(each.id, who, sides=sides), (each.id, cells)
        for item in each.items:
            name = item.question_id
            who = set(cells) & answered[name]
            if item.mean.value is None and who and not is_told(who, questions[name]):
                sides = not is_told(who & silent.get(name, set()), questions[name])
                assert not reader.knows_item(each.id, name, who, sides=sides), (name, cells)
    return staff


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_hidden_follows_from_what_is_told(seed: int) -> None:
    check(make_case(Random(seed)))


@pytest.mark.parametrize("seed", SEEDS)
def test_it_does_not_matter_how_people_spell_their_unit(seed: int) -> None:
    """One unit before anybody is counted, so what is told is the same, and the same is hidden."""
    case = make_case(Random(seed))
    assert case.score(careless=True) == case.score()


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_at_all_follows_while_people_may_still_answer(seed: int) -> None:
    """Whatever they answered, what is told of an open assessment is the same."""
    case = make_case(Random(seed))
    turned = {
        cell: [{item: None if value is None else 6 - int(value) for item, value in row.items()} for row in rows]
        for cell, rows in case.people.items()
    }
    told, other = (replace(case, people=people).score(closed=False) for people in (case.people, turned))
    reader = Reader(case.dimensions, case.people)
    reader.read(told)
    assert told == other
    assert not any(reader.knows_dimension(id, list(case.people)) for id in case.dimensions)


@settings(max_examples=10)
@given(st.randoms(use_true_random=False))
def test_nothing_hidden_follows_from_what_is_told_about_any_people(random: Random) -> None:
    check(make_case(random))
