"""The smallest choice among options: fewest items changed, then fewest steps, so that enough is gained.

Items lie in groups. What a group gains follows from sums over the options chosen in it, and the gains of all groups
have to add up to 0 or more. The search is exact: choices with equal sums are counted together and spelt out only when
they are listed, and a sum is dropped only if nothing that is still to be chosen can make it enough.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from math import lcm
from typing import Generic, NamedTuple, TypeVar

Mark = TypeVar("Mark")


class Sums(NamedTuple):
    """What answers add up to in a group: their score, the highest possible one, and the weight of the questions."""

    score: int
    maximum: int
    weight: int


@dataclass(frozen=True, slots=True)
class Option(Generic[Mark]):
    """One way to change an item. `mark` is handed back where it is chosen."""

    mark: Mark
    steps: int
    adds: Sums


@dataclass(frozen=True, slots=True)
class Item(Generic[Mark]):
    """Something that can be changed, or has to be if it is `forced`; options from the lowest to the highest score."""

    options: tuple[Option[Mark], ...]
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Group(Generic[Mark]):
    """Items whose options add to the same sums. `gain` tells what sums are worth; None means that they will not do.

    Where the other sums stay, a higher score never gains less.
    """

    items: tuple[Item[Mark], ...]
    start: Sums
    gain: Callable[[Sums], Fraction | None]


@dataclass(frozen=True, slots=True)
class Smallest(Generic[Mark]):
    """The first of the smallest choices, by their marks in the order of the items, and how many there are in all."""

    first: tuple[tuple[Mark, ...], ...]
    count: int


def find_smallest(groups: Sequence[Group[Mark]], most: int) -> Smallest[Mark] | None:
    """Return the smallest choices, at most `most` of them spelt out, or None if no choice gains enough."""
    changes = _fewest_changes(groups)
    if changes is None:
        return None
    forced = [sum(item.forced for item in each.items) for each in groups]
    tables = [_Table(each, allowed=changes - sum(forced) + its) for each, its in zip(groups, forced, strict=True)]
    search = _Search(tables, changes)
    return Smallest(tuple(islice(search.choices(), most)), search.count())


_State = tuple[int, int, int, int, int]
"""Changes, steps, and the three sums."""

_Effort = tuple[int, int]
"""Changes and steps."""


class _Table(Generic[Mark]):
    """Everything that can be chosen in one group, item by item, with the number of choices that lead to each state."""

    def __init__(self, group: Group[Mark], allowed: int) -> None:
        self._items = group.items
        self._layers: list[dict[_State, int]] = [{(0, 0, *group.start): 1}]
        for item in group.items:
            self._layers.append(_after(item, self._layers[-1], allowed))
        gains = {sums: group.gain(sums) for sums in {Sums(*state[2:]) for state in self._layers[-1]}}
        self.gains = {state: gain for state in self._layers[-1] if (gain := gains[Sums(*state[2:])]) is not None}
        """What the states are worth in which the group can end."""

    def ways_to(self, state: _State) -> int:
        return self._layers[-1][state]

    def choices(self, state: _State, items: int | None = None) -> Iterator[tuple[Mark, ...]]:
        """The choices that lead to a state, those that change early items first."""
        items = len(self._items) if items is None else items
        if not items:
            yield ()
            return
        item, before = self._items[items - 1], self._layers[items - 1]
        if not item.forced and state in before:
            yield from self.choices(state, items - 1)
        for option in item.options:
            earlier = _without(option, state)
            if earlier in before:
                yield from ((*chosen, option.mark) for chosen in self.choices(earlier, items - 1))


def _after(item: Item[Mark], before: Mapping[_State, int], allowed: int) -> dict[_State, int]:
    after: defaultdict[_State, int] = defaultdict(int)
    for state, ways in before.items():
        if not item.forced:
            after[state] += ways
        changes, steps, score, maximum, weight = state
        if changes < allowed:
            for option in item.options:
                more, adds = option.steps, option.adds
                state = (changes + 1, steps + more, score + adds[0], maximum + adds[1], weight + adds[2])
                after[state] += ways
    return after


def _without(option: Option[Mark], state: _State) -> _State:
    changes, steps, score, maximum, weight = state
    adds = option.adds
    return changes - 1, steps - option.steps, score - adds.score, maximum - adds.maximum, weight - adds.weight


def _fewest_changes(groups: Iterable[Group[Mark]]) -> int | None:
    """The fewest changes that can gain enough, with the highest option wherever something is changed."""
    best: Mapping[_Effort, Fraction] = {(0, 0): Fraction(0)}
    for group in groups:
        gains = ((changes, group.gain(sums)) for changes, sums in _highest_scores(group))
        best = _joined(best, _best(((changes, 0), gain) for changes, gain in gains if gain is not None))
    return min((changes for (changes, _), gain in best.items() if gain >= 0), default=None)


def _highest_scores(group: Group[Mark]) -> Iterator[tuple[int, Sums]]:
    """What so many changes can make of a group; of equal other sums only the highest score, because it gains most."""
    scores = {(0, group.start.maximum, group.start.weight): group.start.score}
    for item in group.items:
        after = {} if item.forced else dict(scores)
        for highest in item.options[-1:]:
            adds = highest.adds
            for (changes, maximum, weight), score in scores.items():
                key = (changes + 1, maximum + adds.maximum, weight + adds.weight)
                after[key] = max(after.get(key, 0), score + adds.score)
        scores = after
    for (changes, maximum, weight), score in scores.items():
        yield changes, Sums(score, maximum, weight)


_Gain = TypeVar("_Gain", int, Fraction)


def _best(gains: Iterable[tuple[_Effort, _Gain]]) -> dict[_Effort, _Gain]:
    """The greatest gain of each effort."""
    best: dict[_Effort, _Gain] = {}
    for effort, gain in gains:
        if effort not in best or gain > best[effort]:
            best[effort] = gain
    return best


def _joined(
    one: Mapping[_Effort, _Gain], other: Mapping[_Effort, _Gain], most: int | None = None
) -> dict[_Effort, _Gain]:
    """The greatest gain of both together for each effort, with up to `most` changes."""
    return _best(
        ((changes + more, steps + further), gain + added)
        for (changes, steps), gain in one.items()
        for (more, further), added in other.items()
        if most is None or changes + more <= most
    )


class _Outcome(NamedTuple):
    """States of a group with the same effort and the same gain, in units of the search."""

    gain: int
    ways: int
    states: list[_State]


class _Search(Generic[Mark]):
    """All choices with the fewest changes and then the fewest steps, over all groups."""

    def __init__(self, tables: Sequence[_Table[Mark]], changes: int) -> None:
        self._tables = tables
        # Whole numbers are much faster than fractions; the unit makes all gains whole.
        unit = lcm(*{gain.denominator for table in tables for gain in table.gains.values()})
        self._outcomes = [_outcomes(table, unit) for table in tables]
        best: list[dict[_Effort, int]] = [{(0, 0): 0}]
        for outcomes in reversed(self._outcomes):
            its = {effort: found[0].gain for effort, found in outcomes.items()}
            best.append(_joined(best[-1], its, changes))
        self._best = best[::-1]
        """The greatest gain of the groups from each one on."""
        self._goal = min(effort for effort, gain in self._best[0].items() if effort[0] == changes and gain >= 0)

    def count(self) -> int:
        reached = {(0, 0, 0): 1}
        for at in range(len(self._tables)):
            after: defaultdict[tuple[int, int, int], int] = defaultdict(int)
            for state, ways in reached.items():
                for outcome, following in self._continued(at, state):
                    after[following] += ways * outcome.ways
            reached = after
        return sum(reached.values())

    def choices(self, at: int = 0, state: tuple[int, int, int] = (0, 0, 0)) -> Iterator[tuple[Mark, ...]]:
        if at == len(self._tables):
            yield ()
            return
        for outcome, following in self._continued(at, state):
            for end in outcome.states:
                for chosen in self._tables[at].choices(end):
                    yield from ((*chosen, *rest) for rest in self.choices(at + 1, following))

    def _continued(self, at: int, state: tuple[int, int, int]) -> Iterator[tuple[_Outcome, tuple[int, int, int]]]:
        """The outcomes of a group from which the goal can be met, and where they lead; most changes first."""
        changes, steps, gain = state
        rest = self._best[at + 1]
        for (more, further), outcomes in self._outcomes[at].items():
            following = (changes + more, steps + further)
            left = rest.get((self._goal[0] - following[0], self._goal[1] - following[1]))
            if left is None:
                continue
            for outcome in outcomes:
                if gain + outcome.gain + left < 0:
                    break
                yield outcome, (*following, gain + outcome.gain)


def _outcomes(table: _Table[Mark], unit: int) -> dict[_Effort, list[_Outcome]]:
    """The outcomes of a group by effort, most changes and fewest steps first, each from the greatest gain down."""
    found: defaultdict[_Effort, defaultdict[int, list[_State]]] = defaultdict(lambda: defaultdict(list))
    for state, gain in sorted(table.gains.items()):
        found[state[0], state[1]][int(gain * unit)].append(state)
    return {
        effort: [
            _Outcome(gain, sum(map(table.ways_to, found[effort][gain])), found[effort][gain])
            for gain in sorted(found[effort], reverse=True)
        ]
        for effort in sorted(found, key=lambda each: (-each[0], each[1]))
    }
