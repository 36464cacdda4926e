"""A figure as a report tells it, and the traffic light: what every section is made of."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reifegrad.domain.score import Absence


class State(StrEnum):
    """Traffic light with word and symbol: target reached, gap under one step, gap from one step, too few answers."""

    ON_TARGET = "on_target"
    WATCH = "watch"
    ACT = "act"
    NO_DATA = "no_data"


@dataclass(frozen=True, slots=True)
class Told:
    """A figure in the words of the report, or why there is none.

    `value` is exact, in the unit of the figure (index and percent 0 to 100, shares 0 to 1, means in steps). `text` is
    never empty: "68", "3,7", "57 %", else one or two words that fit a cell of a table. `reason` says in full why there
    is no value and is empty where there is one.
    """

    value: Fraction | None
    text: str
    reason: str
    explanation: str
    absence: Absence | None = None

    @property
    def full(self) -> str:
        """The figure, or why there is none, for a sentence or a line of its own."""
        return self.reason or self.text
