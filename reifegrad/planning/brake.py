"""The acceptance brake: while staff are sceptical, no big change without the measure that wins them over."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from reifegrad.domain.workspace import Component
from reifegrad.planning.effort import is_big
from reifegrad.planning.rating import Draft


def brake(drafts: Mapping[str, Draft], accompanying: Mapping[str, Draft]) -> Mapping[str, Draft]:
    """Let each open big change wait for the `accompanying` measures, which come into the plan with that.

    Left alone are changes whose prerequisites a person chose, and whatever an accompanying measure needs itself: it
    would wait for itself otherwise. Without a change to hold up, nothing comes into the plan.
    """
    everything = {**drafts, **accompanying}
    exempt = _needed(accompanying, everything)
    held = [id for id, each in drafts.items() if id not in exempt and _is_held(each)]
    if not held:
        return drafts
    return {
        **drafts,
        **{id: replace(each, candidate=replace(each.candidate, accompanies=True)) for id, each in accompanying.items()},
        **{id: replace(drafts[id], requires=_with(drafts[id].requires, accompanying)) for id in held},
    }


def _is_held(given: Draft) -> bool:
    return not given.candidate.is_closed and is_big(given.effort) and not given.adjust.changes(Component.REQUIRES)


def _needed(ids: Iterable[str], drafts: Mapping[str, Draft]) -> set[str]:
    """These measures and all that they need, directly or through others."""
    found = set(ids)
    waiting = list(found)
    while waiting:
        new = {each for each in drafts[waiting.pop()].requires if each in drafts} - found
        found |= new
        waiting += new
    return found


def _with(requires: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*requires, *more)))
