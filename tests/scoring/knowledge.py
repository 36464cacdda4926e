"""What follows from published numbers about answers of people, by exact linear algebra.

Unknown are, for the people of every unit and rank: how many chose each step of each question (S), and the sum of their
person scores in each dimension (D). Every number that is told is an equation; a sum is known if it is a combination of
equations. Equations are checked against the answers themselves, so that a wrong one is no proof.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import combinations

from reifegrad.domain.score import Extreme, ItemScore, PeopleDimension, PeopleScore, Rule, StaffScore

Cell = tuple[str, str]
"""Unit and rank of people who cannot be told apart any further."""
Unknown = tuple[Hashable, ...]
Form = Mapping[Unknown, Fraction]
"""A sum of unknowns with their factors."""
Row = Mapping[str, int | None]
"""The answers of one person by question, after turning reversed ones round."""

STEPS = (1, 2, 3, 4, 5)
FAVOURABLE = (4, 5)
EMPTY = {Extreme.HIGH: (1, 2, 3), Extreme.LOW: (3, 4, 5)}
"""Steps that nobody chose where this side is told."""


class Knowledge:
    """A row space over the rationals. No row holds the pivot of an earlier one."""

    def __init__(self) -> None:
        self._rows: dict[Unknown, dict[Unknown, Fraction]] = {}

    def learn(self, form: Form) -> None:
        rest = self._reduced(form)
        if rest:
            pivot, scale = next(iter(rest.items()))
            self._rows[pivot] = {unknown: factor / scale for unknown, factor in rest.items()}

    def knows(self, form: Form) -> bool:
        return not self._reduced(form)

    def _reduced(self, form: Form) -> dict[Unknown, Fraction]:
        rest = {unknown: factor for unknown, factor in form.items() if factor}
        while pivots := [each for each in rest if each in self._rows]:
            for pivot in pivots:
                _subtract(rest, self._rows[pivot], rest.get(pivot, Fraction(0)))
        return rest


def _subtract(from_row: dict[Unknown, Fraction], row: Form, times: Fraction) -> None:
    if not times:
        return
    for unknown, factor in row.items():
        left = from_row.get(unknown, Fraction(0)) - times * factor
        if left:
            from_row[unknown] = left
        else:
            from_row.pop(unknown, None)


@dataclass
class Reader:
    """Somebody who reads everything that is told, and knows how many people of each unit and rank answered what."""

    dimensions: Mapping[str, tuple[str, ...]]
    """Question ids by dimension."""
    people: Mapping[Cell, list[Row]]
    knowledge: dict[str, Knowledge] = field(default_factory=dict)
    """By dimension: numbers of different ones are never summed up but in the overall index."""
    sides: dict[tuple[Cell, str], Extreme] = field(default_factory=dict)
    """Told for this question and people."""

    def __post_init__(self) -> None:
        for id, items in self.dimensions.items():
            self.knowledge[id] = Knowledge()
            for cell in self.people:
                for item in items:
                    self._learn(id, self._count(item, [cell], STEPS), self.n_of(item, [cell]))
                if all(self._answered(row, items) in (0, len(items)) for row in self.people[cell]):
                    # Where everybody answered everything, scores are sums of answers: no unknowns of their own.
                    scores = {**self._scores(id, [cell]), **_scaled(self._sum(items, [cell]), Fraction(-1, len(items)))}
                    self._learn(id, scores, Fraction(0))

    def read(self, staff: StaffScore) -> None:
        self._read_people(staff.total, list(self.people))
        for place, grouping in enumerate(staff.groupings):
            for group in grouping.groups:
                cells = [cell for cell in self.people if cell[place] in group.names]
                assert group.n == sum(len(self.people[cell]) for cell in cells)
                self._read_people(group, cells)

    def knows_item(self, dimension: str, item: str, cells: Collection[Cell], *, sides: bool = True) -> bool:
        """Whether the sum of these people's answers, of their squares, or the number on one step or side follows.

        Where a side is told for all of them, nobody is on the other steps, and everybody is on this side. With `sides`
        off it may follow how many are on which side or on a step that is not on the side of some of them.
        """
        known = self.knowledge[dimension]
        found = [self.sides.get((cell, item)) for cell in cells]
        forms = [self._sum([item], cells), self._sum([item], cells, lambda step: step * step)]
        if sides:
            open_steps = [each for each in STEPS if not all(side and each in EMPTY[side] for side in found)]
            forms += [self._count(item, cells, [each]) for each in open_steps]
        if sides and None in found:
            forms += [self._count(item, cells, FAVOURABLE), self._count(item, cells, (1, 2))]
        return any(known.knows(each) for each in forms)

    def knows_dimension(self, id: str, cells: Collection[Cell], *, sides: bool = True) -> bool:
        """Whether the sum of these people's scores follows, or how many of their answers are favourable."""
        known, items = self.knowledge[id], self.dimensions[id]
        if known.knows(self._scores(id, cells)):
            return True
        told = all((cell, item) in self.sides for cell in cells for item in items if self.n_of(item, [cell]))
        return sides and not told and known.knows(self._favourable(items, cells))

    def n_of(self, item: str, cells: Iterable[Cell]) -> Fraction:
        return Fraction(sum(row[item] is not None for cell in cells for row in self.people[cell]))

    def scored(self, id: str, cells: Iterable[Cell]) -> int:
        items = self.dimensions[id]
        return sum(2 * self._answered(row, items) >= len(items) for cell in cells for row in self.people[cell])

    def small_sets(self, least: int, size: Callable[[tuple[Cell, ...]], int | Fraction]) -> Iterator[tuple[Cell, ...]]:
        """Sets of cells with fewer than `least` people, but some; not all people, for whom another minimum holds.

        All sets of few cells, else up to three cells together.
        """
        filled = [cell for cell in self.people if size((cell,))]
        for number in range(1, len(filled) if len(filled) <= 8 else 4):
            yield from (cells for cells in combinations(filled, number) if size(cells) < least)

    @cached_property
    def _truth(self) -> Mapping[Unknown, Fraction]:
        found: dict[Unknown, Fraction] = {}
        for cell, rows in self.people.items():
            for id, items in self.dimensions.items():
                found["D", cell, id] = sum((self._score(row, items) for row in rows), Fraction(0))
                for item in items:
                    for step in STEPS:
                        found["S", cell, item, step] = Fraction(sum(row[item] == step for row in rows))
        return found

    def _learn(self, id: str, form: Form, told: Fraction | int) -> None:
        assert sum((factor * self._truth[each] for each, factor in form.items()), Fraction(0)) == told, form
        self.knowledge[id].learn(form)

    def _read_people(self, people: PeopleScore, cells: list[Cell]) -> None:
        for each in people.dimensions:
            self._read_dimension(each, cells)
            if people.index.value is not None:
                assert each.index.value is not None

    def _read_dimension(self, told: PeopleDimension, cells: list[Cell]) -> None:
        id, items = told.id, self.dimensions[told.id]
        for item in told.items:
            self._read_item(id, item, cells)
        if told.extreme:
            for name in items:
                self._learn_side(id, name, cells, told.extreme)
        if told.mean.value is None:
            assert told.mean.explanation.terms == ()
            return
        assert told.n == self.scored(id, cells)
        mean, share = told.mean.explanation, told.favourable.explanation
        self._learn(id, self._scores(id, cells), mean.numerator * told.n / mean.denominator)
        for term in mean.terms:
            if term.id in items:
                self._learn(id, self._sum([term.id], cells), term.weight * term.value)
        self._learn(id, self._favourable(items, cells), share.numerator)
        for term in share.terms:
            if term.id in items:
                self._learn(id, self._count(term.id, cells, FAVOURABLE), term.weight * term.value)
        for figure in (told.agreement, told.alpha):
            names = {term.id for term in figure.explanation.terms} & set(items)
            assert not names or all(each.mean.value is not None for each in told.items)

    def _read_item(self, id: str, told: ItemScore, cells: list[Cell]) -> None:
        name = told.question_id
        if told.n is not None:
            assert told.n == self.n_of(name, cells)
        if told.extreme:
            assert not told.counts
            self._learn_side(id, name, cells, told.extreme)
        if told.mean.value is None:
            assert not told.counts
            assert {each.explanation.terms for each in (told.mean, told.favourable, told.agreement)} == {()}
            return
        for step, people in (told.counts or {}).items():
            self._learn(id, self._count(name, cells, [step]), people)
        for figure in (told.mean, told.favourable, told.neutral, told.unfavourable):
            because = figure.explanation
            steps = [int(term.id) for term in because.terms]
            for term in because.terms:
                self._learn(id, self._count(name, cells, [int(term.id)]), term.weight)
            values = (lambda step: step) if because.rule is Rule.MEAN else (lambda step: 1)
            self._learn(id, self._count(name, cells, steps, values), because.numerator)

    def _learn_side(self, id: str, item: str, cells: Iterable[Cell], side: Extreme) -> None:
        """No answer on the other side, by anybody."""
        for cell in cells:
            self.sides[cell, item] = side
            for step in EMPTY[side]:
                self._learn(id, self._count(item, [cell], [step]), 0)

    def _count(
        self, item: str, cells: Iterable[Cell], steps: Iterable[int], value: Callable[[int], int] = lambda _: 1
    ) -> Form:
        chosen = tuple(steps)
        return {("S", cell, item, step): Fraction(value(step)) for cell in cells for step in chosen}

    def _sum(
        self, items: Iterable[str], cells: Collection[Cell], value: Callable[[int], int] = lambda step: step
    ) -> Form:
        found: dict[Unknown, Fraction] = {}
        for item in items:
            found.update(self._count(item, cells, STEPS, value))
        return found

    def _favourable(self, items: Iterable[str], cells: Collection[Cell]) -> Form:
        return {("S", cell, item, step): Fraction(1) for item in items for cell in cells for step in FAVOURABLE}

    def _scores(self, id: str, cells: Iterable[Cell]) -> Form:
        return {("D", cell, id): Fraction(1) for cell in cells}

    def _score(self, row: Row, items: Collection[str]) -> Fraction:
        given = [value for item in items if (value := row[item]) is not None]
        return Fraction(sum(given), len(given)) if given and 2 * len(given) >= len(items) else Fraction(0)

    def _answered(self, row: Row, items: Iterable[str]) -> int:
        return sum(row[item] is not None for item in items)


def _scaled(form: Form, factor: Fraction) -> Form:
    return {unknown: factor * each for unknown, each in form.items()}
