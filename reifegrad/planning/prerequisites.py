"""What must come before what: open prerequisites, cycles, dependents, inherited priority, work order."""

import heapq
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from reifegrad.domain.plan import PriorityClass
from reifegrad.planning.problems import PlanFault, PlanProblem

MOST_ENABLED = 5
"""Dependents beyond this number earn no further points; setting of this tool."""

Graph = Mapping[str, tuple[str, ...]]
"""Measure id -> ids of the measures that it needs, all of them keys as well."""


@dataclass(frozen=True, slots=True)
class Prerequisites:
    """`requires` has a key for each open measure and no cycles; `dropped` holds prerequisites that hold nothing up."""

    requires: Graph
    dropped: Graph
    problems: tuple[PlanProblem, ...]


def resolve(wanted: Graph, open_ids: Set[str], known: Set[str]) -> Prerequisites:
    """Sort the prerequisites that templates and people name into open ones and dropped ones.

    `wanted` may name anything. What is `known` but not open is fulfilled, or belongs to a survey that was not run: it
    is dropped. Unknown ids are reported. Prerequisites inside a cycle are ignored and reported: none could be first.
    """
    requires: dict[str, tuple[str, ...]] = {}
    dropped: dict[str, tuple[str, ...]] = {}
    problems: list[PlanProblem] = []
    for id in sorted(open_ids):
        named = [each for each in dict.fromkeys(wanted.get(id, ())) if each != id]
        if id in wanted.get(id, ()):
            problems.append((PlanFault.CYCLE, (id,)))
        problems += [
            (PlanFault.REQUIRES_UNKNOWN, (id, each)) for each in named if each not in known and each not in open_ids
        ]
        requires[id] = tuple(each for each in named if each in open_ids)
        dropped[id] = tuple(each for each in named if each in known and each not in open_ids)
    for cycle in _cycles(requires):
        problems.append((PlanFault.CYCLE, cycle))
        members = set(cycle)
        for id in cycle:
            requires[id] = tuple(each for each in requires[id] if each not in members)
    return Prerequisites(requires, dropped, tuple(problems))


def dependents(requires: Graph) -> Graph:
    """Turn the graph round: id -> ids of the measures that need it directly."""
    turned: dict[str, list[str]] = {id: [] for id in requires}
    for id in sorted(requires):
        for each in requires[id]:
            turned[each].append(id)
    return {id: tuple(each) for id, each in turned.items()}


def enabled(requires: Graph) -> Mapping[str, int]:
    """Count the measures that need each one directly or indirectly; counting ends at MOST_ENABLED."""
    needed_by = dependents(requires)
    counts = {}
    for id in requires:
        found: set[str] = set()
        queue = deque([id])
        while queue and len(found) < MOST_ENABLED:
            new = [each for each in needed_by[queue.popleft()] if each not in found]
            found.update(new)
            queue.extend(new)
        counts[id] = min(len(found), MOST_ENABLED)
    return counts


@dataclass(frozen=True, slots=True)
class Standing:
    """Class and score of a measure, and the measure whose score, or else class, it took over (None: its own)."""

    priority_class: PriorityClass
    score: Fraction
    source: str | None = None


def inherit(requires: Graph, own: Mapping[str, Standing]) -> Mapping[str, Standing]:
    """Give each prerequisite the best class and the highest score of all measures that need it."""
    result = dict(own)
    for id in reversed(_prerequisites_first(requires)):
        heir = result[id]
        for each in requires[id]:
            result[each] = _better(result[each], heir, id)
    return result


def _better(own: Standing, heir: Standing, heir_id: str) -> Standing:
    is_class_better = heir.priority_class is PriorityClass.DUTY and own.priority_class is not PriorityClass.DUTY
    if heir.score <= own.score and not is_class_better:
        return own
    # The score is what the order turns on within a class, so its origin is the one to name.
    keeps_source = heir.score <= own.score and own.source is not None
    return Standing(
        heir.priority_class if is_class_better else own.priority_class,
        max(own.score, heir.score),
        own.source if keeps_source else heir.source or heir_id,
    )


def work_order(requires: Graph, key: Callable[[str], Any]) -> tuple[str, ...]:
    """Order by `key`, smallest first, but no measure before those that it needs."""
    needed_by = dependents(requires)
    missing = {id: len(requires[id]) for id in requires}
    ready = [(key(id), id) for id, count in missing.items() if count == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        _, id = heapq.heappop(ready)
        order.append(id)
        for each in needed_by[id]:
            missing[each] -= 1
            if missing[each] == 0:
                heapq.heappush(ready, (key(each), each))
    return tuple(order)


def _cycles(requires: Graph) -> list[tuple[str, ...]]:
    """Groups of measures that need each other: strongly connected components of two or more, found as Kosaraju does."""
    needed_by = dependents(requires)
    seen: set[str] = set()
    cycles = []
    for id in reversed(_prerequisites_first(requires)):
        group = _reachable([id], needed_by, seen)
        if len(group) > 1:
            cycles.append(tuple(sorted(group)))
    return sorted(cycles)


def _reachable(start: Iterable[str], neighbours: Graph, seen: set[str]) -> Sequence[str]:
    """Ids reachable from `start` that were not seen before; marks them as seen."""
    found = [id for id in start if id not in seen]
    seen.update(found)
    for id in found:  # grows while it is walked
        new = [each for each in dict.fromkeys(neighbours[id]) if each not in seen]
        seen.update(new)
        found.extend(new)
    return found


def _prerequisites_first(requires: Graph) -> list[str]:
    """Depth first: each id after those it needs, cycles apart. Without recursion, because chains may be long."""
    seen: set[str] = set()
    order: list[str] = []
    for root in sorted(requires):
        if root in seen:
            continue
        seen.add(root)
        path = [(root, iter(requires[root]))]
        while path:
            id, rest = path[-1]
            following = next((each for each in rest if each not in seen), None)
            if following is None:
                path.pop()
                order.append(id)
            else:
                seen.add(following)
                path.append((following, iter(requires[following])))
    return order
