"""The three surveys side by side. No figure is made over them: a mean would hide what they say."""

from dataclasses import dataclass
from datetime import date

from reifegrad.domain.combined import Part
from reifegrad.report.told import State, Told


@dataclass(frozen=True, slots=True)
class PartResult:
    """The result of one survey in one line. Without an assessment `value` says so and the state is no data."""

    part: Part
    name: str
    """"Reife der Organisation", "Akzeptanz der Beschäftigten", "Reife der Prozesse"."""
    survey_title: str
    """Empty, like the next three, if there is no assessment."""
    assessment_id: str
    assessment_title: str
    day: date | None
    value: str
    """"Stufe 1 von 4, Index 54", "Index 53, skeptisch", "4 von 10 Prozessen auf Stufe 2 oder höher"."""
    note: str
    """How far the result can be relied on, or empty."""
    figure: Told | None
    """The one figure that the traffic table looks at, 0 to 100."""
    figure_name: str
    """"Gesamtindex", "Akzeptanzindex", "Digitale Durchgängigkeit (Median)"."""
    state: State
    state_word: str
    """"niedrig", "mittel" or "hoch", else why there is no figure."""


@dataclass(frozen=True, slots=True)
class TrafficCell:
    """One field of the traffic table: which figures belong there, and whether the survey stands there."""

    state: State
    span: str
    """"ab 60", "40 bis unter 60", "unter 40"; "höchstens mittel" where something holds the survey there."""
    figure: str
    """The figure of the survey if it stands here, else empty."""

    @property
    def is_here(self) -> bool:
        return bool(self.figure)


@dataclass(frozen=True, slots=True)
class TrafficRow:
    """One survey. `sentence` says in words where it stands."""

    part: Part
    name: str
    cells: tuple[TrafficCell, ...]
    """One per column of the table."""
    state: State
    state_word: str
    sentence: str


@dataclass(frozen=True, slots=True)
class CombinedSection:
    """Three results, a traffic table of three by three, and sentences on what they mean together."""

    results: tuple[PartResult, ...]
    columns: tuple[tuple[State, str], ...]
    """Headings of the traffic table: mark and word, from low to high. They are no verdict on a target."""
    traffic: tuple[TrafficRow, ...]
    sentences: tuple[str, ...]
    """What the results say together; one sentence says so if that is nothing."""
    note: str
    """Why there is no grand total, in one sentence."""
