"""What a report says about the answers of people. Nothing in here tells about fewer people than the minima allow."""

from dataclasses import dataclass
from datetime import date

from reifegrad.domain.score import Status
from reifegrad.report.told import State, Told


@dataclass(frozen=True, slots=True)
class ParticipationRow:
    """Who took part. `sentence` says it in words, with how far the result stands for all."""

    returned: int
    invited: int | None
    rate: Told
    status: Status | None
    status_word: str
    """"tragfähig", "eingeschränkt", "nur Stimmungsbild", or empty where nobody entered who was invited."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Answered:
    """How the answers are spread: shares of favourable, neutral and unfavourable ones, which add up to 1."""

    favourable: Told
    neutral: Told
    unfavourable: Told


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One question to people, after turning reversed answers round: high is good.

    `n` is None and `distribution` empty where the figures may not be told; `note` then says why, or what can be said
    instead ("alle Antworten 4 oder 5").
    """

    question_id: str
    topic: str
    text: str
    is_reversed: bool
    n: int | None
    mean: Told
    answered: Answered
    agreement: Told
    agreement_word: str
    distribution: tuple[tuple[int, str, int], ...]
    """(step, name of the answer that was ticked, people), from low to high."""
    note: str


@dataclass(frozen=True, slots=True)
class StaffDimensionRow:
    """One dimension for all who answered. `note` is empty, or says why figures are missing or what stands for them."""

    id: str
    title: str
    summary: str
    weight: int
    """Percent of the overall index."""
    n: int | None
    """People with a score in the dimension."""
    mean: Told
    index: Told
    answered: Answered
    agreement: Told
    agreement_word: str
    """"einig", "gemischt", "gespalten", or empty."""
    alpha: Told
    alpha_note: str
    target: int
    state: State
    state_word: str
    previous: Told | None
    """The index of the assessment before; None if there is none to compare with."""
    change: Told | None
    """Points of the index; told only where both assessments and the difference between them may be."""
    items: tuple[ItemRow, ...]
    items_note: str
    """Why the single questions are not told, or empty."""
    note: str


@dataclass(frozen=True, slots=True)
class GroupFigure:
    """One dimension in one group."""

    dimension_id: str
    n: int | None
    index: Told
    favourable: Told


@dataclass(frozen=True, slots=True)
class GroupRow:
    """People with one value of a trait, or with several where small groups were merged."""

    name: str
    """"Bauamt", or "Bauamt + Kämmerei" for a merged group."""
    remark: str
    """That and why groups were merged, or empty."""
    n: int | None
    index: Told
    band: str
    """Name of the band of the index, or empty."""
    previous: Told | None
    """Index of the same group before; None if it was not told by itself then."""
    change: Told | None
    figures: tuple[GroupFigure, ...]
    """One per dimension of the section, in its order."""


@dataclass(frozen=True, slots=True)
class GroupingTable:
    """The groups of one trait; `note` says why there are none, or is empty."""

    attribute_id: str
    label: str
    groups: tuple[GroupRow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage of the change, 1 to 5 by its mean."""

    id: str
    title: str
    mean: Told
    is_barrier: bool
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    """Who would recommend: `net` is promoters minus detractors in percent, -100 to 100."""

    question_id: str
    text: str
    n: int | None
    net: Told
    promoters: int | None
    detractors: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """How often each choice was taken, most often first; empty with a note where it may not be told."""

    question_id: str
    topic: str
    text: str
    n: int | None
    counts: tuple[tuple[str, int], ...]
    note: str


@dataclass(frozen=True, slots=True)
class StaffSection:
    """One survey of people.

    `minima` is one sentence on the smallest numbers of people that are reported. Every page, sheet and screen with
    figures of this section carries it.
    """

    survey_id: str
    survey_title: str
    assessment_id: str
    assessment_title: str
    day: date
    is_draft: bool
    previous_title: str
    """Title of the assessment that figures are compared with, or empty."""
    result: str
    """The result in one to three sentences."""
    minima: str
    participation: ParticipationRow
    n: int | None
    index: Told
    band: int | None
    band_name: str
    band_summary: str
    target: int
    state: State
    state_word: str
    previous: Told | None
    change: Told | None
    scale: tuple[int, int]
    """Lowest and highest step of the answers, which means are on."""
    bands: tuple[tuple[int, str, str, int], ...]
    """All bands as (value, name, summary, index from)."""
    dimensions: tuple[StaffDimensionRow, ...]
    """Those of the index."""
    groupings: tuple[GroupingTable, ...]
    stages: tuple[StageRow, ...]
    barrier: str
    """One sentence on the first stage that holds the change back; empty if the survey has no stages."""
    recommendation: RecommendationRow | None
    outcomes: tuple[ItemRow, ...]
    """Questions on a scale that are asked besides the index."""
    choices: tuple[ChoiceRow, ...]
    hidden: tuple[str, ...]
    """What is not told, and why, in sentences; empty if everything is."""
    running: bool
    """Whether people may still answer, so that nothing but the participation is told."""
