"""The three surveys side by side. No figure is made over them: a mean would hide what they say."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reifegrad.report.told import State


class Part(StrEnum):
    """What a survey is about."""

    READINESS = "readiness"
    STAFF = "staff"
    PROCESSES = "processes"


@dataclass(frozen=True, slots=True)
class PartResult:
    """The result of one survey in one line. Without an assessment `value` says so and the state is no data."""

    part: Part
    name: str
    """"Reife der Organisation", "Akzeptanz der Beschäftigten", "Reife der Prozesse"."""
    survey_title: str
    assessment_id: str
    assessment_title: str
    day: date | None
    value: str
    """"Stufe 1 von 4, Index 54", "Index 53, skeptisch", "4 von 10 Prozessen auf Stufe 2 oder höher"."""
    note: str
    """How far the result can be relied on, or empty."""
    state: State
    state_word: str


@dataclass(frozen=True, slots=True)
class TrafficCell:
    """One field of the traffic table: sign, word and the figure behind it."""

    state: State
    word: str
    figure: str
    explanation: str


@dataclass(frozen=True, slots=True)
class TrafficRow:
    part: Part
    name: str
    cells: tuple[TrafficCell, ...]
    """One per column of the table."""


@dataclass(frozen=True, slots=True)
class CombinedSection:
    """Three results, a traffic table of three by three, and sentences on what they mean together."""

    results: tuple[PartResult, ...]
    columns: tuple[str, ...]
    """Headings of the traffic table."""
    traffic: tuple[TrafficRow, ...]
    sentences: tuple[str, ...]
    note: str
    """Why there is no grand total, in one sentence."""
