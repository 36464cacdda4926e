"""What a trigger is once it is read, and whether it holds. Three truth values, because an answer can be unknown."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from operator import eq, ge, gt, le, lt
from typing import NamedTuple

from reifegrad.domain.plan import Measured


class Operator(StrEnum):
    LESS = "<"
    LESS_EQUAL = "≤"
    GREATER = ">"
    GREATER_EQUAL = "≥"
    EQUAL = "="


@dataclass(frozen=True, slots=True)
class Quantity:
    """`name` is the id of a question or dimension for VALUE, of a question for AGREEMENT and NET, else empty."""

    measured: Measured
    name: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """`operand` is text for PROCESS only. Shares are 0 to 1, also where the text says percent."""

    quantity: Quantity
    operator: Operator
    operand: Fraction | str


@dataclass(frozen=True, slots=True)
class AllOf:
    parts: tuple["Trigger", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple["Trigger", ...]


Trigger = Comparison | AllOf | AnyOf


class Truth(StrEnum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


class Missing(StrEnum):
    """Why a lookup has no value: somebody should find out, or there is nothing to compare.

    Absent is what is open or not applicable, and a figure that may not be told.
    """

    UNKNOWN = "unknown"
    ABSENT = "absent"


Found = Fraction | frozenset[str] | Missing
"""What a lookup finds: a number, or for PROCESS the names under which the process is known."""

Lookup = Callable[[Quantity], Found]


class Outcome(NamedTuple):
    """`causes` are the comparisons that made the result true or unknown, each once; none if it is false."""

    truth: Truth
    causes: tuple[Comparison, ...]


def evaluate(trigger: Trigger, lookup: Lookup) -> Outcome:
    """Evaluate with three truth values (Kleene): unknown only where it decides; absent values are false."""
    if isinstance(trigger, Comparison):
        truth = _compare(trigger, lookup(trigger.quantity))
        return Outcome(truth, () if truth is Truth.FALSE else (trigger,))
    outcomes = [evaluate(part, lookup) for part in trigger.parts]
    found = {outcome.truth for outcome in outcomes}
    ranking = (
        (Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
        if isinstance(trigger, AllOf)
        else (Truth.TRUE, Truth.UNKNOWN, Truth.FALSE)
    )
    truth = next(each for each in ranking if each in found)
    causes = dict.fromkeys(cause for outcome in outcomes if outcome.truth is truth for cause in outcome.causes)
    return Outcome(truth, tuple(causes))


_HOLDS: Mapping[Operator, Callable[[Fraction, Fraction], bool]] = {
    Operator.LESS: lt,
    Operator.LESS_EQUAL: le,
    Operator.GREATER: gt,
    Operator.GREATER_EQUAL: ge,
    Operator.EQUAL: eq,
}


def _compare(comparison: Comparison, actual: Found) -> Truth:
    wanted = comparison.operand
    match actual, wanted:
        case Missing(), _:
            return Truth.UNKNOWN if actual is Missing.UNKNOWN else Truth.FALSE
        case frozenset(), str():
            holds = wanted.strip().casefold() in {each.strip().casefold() for each in actual}
        case Fraction(), Fraction():
            holds = _HOLDS[comparison.operator](actual, wanted)
        case _:
            raise TypeError(f"{comparison} cannot be compared with {actual}")
    return Truth.TRUE if holds else Truth.FALSE


def comparisons(trigger: Trigger) -> Iterator[Comparison]:
    """All comparisons from left to right."""
    if isinstance(trigger, Comparison):
        yield trigger
    else:
        for part in trigger.parts:
            yield from comparisons(part)


def names(trigger: Trigger) -> tuple[str, ...]:
    """Ids of questions and dimensions that the trigger names, each once, from left to right."""
    return tuple(dict.fromkeys(each.quantity.name for each in comparisons(trigger) if each.quantity.name))
