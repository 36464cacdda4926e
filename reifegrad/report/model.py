"""The content of a report without layout: texts in the report's language, figures exact, dates as dates.

Writers (PDF, workbook, JSON) and the window show the same model, so that no two outputs can differ. Numbers are
`Fraction` or int and are formatted by the writer through `reifegrad.report.format`; None means absent and always has
a word beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Protocol

from reifegrad.domain.answer import AnswerKind, Evidence
from reifegrad.domain.picture import Picture
from reifegrad.domain.plan import Label, MeasureStatus, PriorityClass, Quarter, is_due_before
from reifegrad.domain.score import Band, Status
from reifegrad.domain.survey import Role
from reifegrad.domain.text import Language
from reifegrad.report.combined_model import CombinedSection
from reifegrad.report.process_model import ProcessSection
from reifegrad.report.staff_model import StaffSection
from reifegrad.report.tailoring_model import LeftOutRow, ThresholdRow
from reifegrad.report.templates import SECTIONS, Section, Template
from reifegrad.report.told import State, Told

__all__ = [
    "BlockerRow",
    "CombinedSection",
    "CompanionResult",
    "DimensionRow",
    "KeyFigure",
    "LevelSection",
    "MeasureRow",
    "Method",
    "OverallRow",
    "PortfolioSection",
    "ProcessSection",
    "QuarterRow",
    "QuestionRow",
    "ReportModel",
    "Section",
    "ServiceRow",
    "SourceRow",
    "StaffSection",
    "State",
    "Summary",
    "Told",
]


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure of the summary, already worded.

    `value` "54", `unit` "von 100", `note` one short line, `explanation` how it was computed.
    """

    label: str
    value: str
    unit: str
    note: str
    explanation: str


@dataclass(frozen=True, slots=True)
class OverallRow:
    """The organisation as a whole. `index` is None while too few questions are answered; `note` then says why."""

    index: Fraction | None
    note: str
    explanation: str
    previous_index: Fraction | None
    change: Fraction | None
    coverage: Fraction | None
    confidence: Fraction | None
    confidence_band: Band | None
    confidence_word: str
    status: Status
    answered: int
    in_scope: int
    valued: int
    """Questions with a value; an unknown answer has none."""
    applicable: int
    """Questions in scope without those that are not applicable."""
    development: str = ""
    """How the index has moved since the previous assessment, in a sentence; empty if there is none to compare with."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    id: str
    dimension_id: str
    topic: str
    """What it is about, in a few words."""
    text: str
    help: str
    answer_kind: AnswerKind
    value: int | None
    option_name: str
    descriptor: str
    reason: str
    target: int
    gap: int | None
    state: State
    previous: int | None
    evidence: Evidence
    evidence_items: tuple[str, ...]
    note: str
    knock_out: bool
    weight: int
    options: tuple[tuple[int, str], ...]
    """All steps that the question offers as (value, name)."""


@dataclass(frozen=True, slots=True)
class DimensionRow:
    id: str
    title: str
    weight: int
    index: Fraction | None
    index_note: str
    """Word beside the index: empty, "vorläufig", or why there is none."""
    target_index: Fraction | None
    gap: Fraction | None
    state: State
    state_word: str
    previous_index: Fraction | None
    change: Fraction | None
    coverage: Fraction | None
    confidence: Fraction | None
    confidence_band: Band | None
    status: Status
    answered: int
    in_scope: int
    not_applicable: int
    unknown: int
    open: int
    explanation: str
    remark: str
    """"eingeschränkt vergleichbar" or empty."""
    questions: tuple[QuestionRow, ...]


@dataclass(frozen=True, slots=True)
class BlockerRow:
    question_id: str
    topic: str
    question: str
    needed: int
    needed_name: str
    actual: int | None
    actual_name: str


@dataclass(frozen=True, slots=True)
class LevelSection:
    """The level of the organisation and the way to the next one. `value` None: coverage too low, `sentence` says so."""

    value: int | None
    name: str
    summary: str
    next: int | None
    next_name: str
    sentence: str
    blockers: tuple[BlockerRow, ...]
    levels: tuple[tuple[int, str, str, int], ...]
    """All levels as (value, name, summary, index needed)."""
    ways: tuple[str, ...] = ()
    """What would raise the level, in sentences."""


@dataclass(frozen=True, slots=True)
class ServiceRow:
    name: str
    attributes: tuple[tuple[str, str], ...]
    """(label, value in words) for every attribute of the subject kind, "" where unknown."""
    cases: int | None
    level: int | None
    level_text: str
    """"2", "≤ 2", or a word."""
    level_name: str
    limited_by: tuple[str, ...]
    """Criteria as "K5 Bezahlprozess", more than two as bare ids; empty where the service is on target."""
    one_step: bool
    state: State
    criteria: tuple[tuple[str, str], ...]
    """(criterion id, "3", "n. a.", "?" or "–")."""
    explanation: str
    ways: tuple[str, ...] = ()
    """What would raise the level, in sentences; empty where the service is on target."""


@dataclass(frozen=True, slots=True)
class PortfolioSection:
    share: Fraction | None
    share_weighted: Fraction | None
    without_cases: int
    """Rated services that `share_weighted` leaves out, because nobody entered their case numbers."""
    sentence: str
    share_explanation: str
    share_weighted_explanation: str
    levels: tuple[tuple[int, str, int], ...]
    """(level, name, number of services)."""
    not_rated: int
    quick_wins: tuple[str, ...]
    """Sentences "one step away"."""


@dataclass(frozen=True, slots=True)
class MeasureRow:
    number: int
    """Place in the plan, from 1."""
    id: str
    title: str
    text: str
    goal: str
    indicator: str
    field: str
    questions: tuple[str, ...]
    trigger: str
    """Which answers called for it, in words."""
    priority_class: PriorityClass
    class_word: str
    basis: str
    priority_word: str
    """hoch, mittel, niedrig."""
    score: Fraction
    inherited_score: Fraction
    """The score that decides about the place in the plan: the highest of its own and of what builds on it."""
    place: str
    """Why the measure stands where it does, if it is for another one's sake; else empty."""
    impact: int
    impact_word: str
    effort: str
    effort_word: str
    person_days: int
    lead: str
    responsible: str
    participants: str
    requires: tuple[str, ...]
    quarters: tuple[Quarter, ...]
    days_per_quarter: tuple[int, ...]
    due: date | None
    cost_once: int | None
    cost_yearly: int | None
    funding: str
    status: MeasureStatus
    status_word: str
    progress: int
    labels: tuple[Label, ...]
    label_words: tuple[str, ...]
    overridden: tuple[str, ...]
    """Sentences naming each changed component, computed and set value, and the reason."""
    explanation: str
    """The score as arithmetic."""
    remark: str
    survey: str = ""
    """Title of the survey that it comes from; empty for an own measure."""
    chosen_start: Quarter | None = None
    """The quarter in which it is to begin, if a person chose that."""
    lead_role: Role = Role.DB
    """`lead` as it is stored."""

    @property
    def is_moved(self) -> bool:
        """Whether a person chose the quarter that it begins in."""
        return self.chosen_start is not None

    @property
    def is_due_before_start(self) -> bool:
        """Whether it has to be done before the plan begins with it."""
        return is_due_before(self.due, self.quarters[0] if self.quarters else None)


@dataclass(frozen=True, slots=True)
class QuarterRow:
    quarter: Quarter
    days: int
    duty_days: int
    capacity: int


class Planned(Protocol):
    """What the pictures of a plan are drawn from: a sheet, or a whole report."""

    @property
    def measures(self) -> tuple[MeasureRow, ...]: ...
    @property
    def quarters(self) -> tuple[QuarterRow, ...]: ...


@dataclass(frozen=True, slots=True)
class SourceRow:
    title: str
    section: str
    binding: str
    as_of: date
    status: str
    note: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompanionResult:
    """What another survey of the municipality says, in short."""

    survey_title: str
    sentence: str
    figures: tuple[KeyFigure, ...]
    basis_line: str


@dataclass(frozen=True, slots=True)
class Summary:
    """One page that stands alone."""

    result: str
    figures: tuple[KeyFigure, ...]
    strengths: tuple[str, ...]
    gaps: tuple[str, ...]
    duties: tuple[str, ...]
    """Duties not met, each with its source."""
    top_measures: tuple[MeasureRow, ...]
    decisions: tuple[str, ...]
    """What leadership is asked to decide."""
    resources: str
    """Person-days and money of the plan in one sentence."""
    basis_line: str
    """Date, answered x of y, survey and version, coverage."""
    companions: tuple[CompanionResult, ...] = ()
    """The other surveys, in the order readiness, staff, processes."""
    together: tuple[str, ...] = ()
    """Sentences on what the surveys mean together."""


@dataclass(frozen=True, slots=True)
class Method:
    paragraphs: tuple[tuple[str, str], ...]
    """(heading, text)."""
    caveats: tuple[str, ...]
    sources: tuple[SourceRow, ...]
    glossary: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportModel:
    language: Language
    title: str
    municipality: str
    code: str
    population: int | None
    assessment_id: str
    assessment_title: str
    day: date
    made_on: date
    draft: bool
    draft_word: str
    reference: str
    """File number of the office, may be empty."""
    survey_id: str
    survey_version: str
    survey_title: str
    as_of: date
    basis: str
    """"Selbsteinschätzung, angelehnt an …"."""
    disclaimer: str
    summary: Summary
    dimensions: tuple[DimensionRow, ...]
    level: LevelSection | None
    services: tuple[ServiceRow, ...]
    service_criteria: tuple[tuple[str, str], ...]
    """(criterion id, short name)."""
    portfolio: PortfolioSection | None
    measures: tuple[MeasureRow, ...]
    quarters: tuple[QuarterRow, ...]
    plan_problems: tuple[str, ...]
    method: Method
    overall: OverallRow | None = None
    """None if the survey does not rate the organisation."""
    previous_title: str = ""
    """Title of the assessment that figures are compared with, or empty."""
    sections: tuple[Section, ...] = SECTIONS[Template.LEADERSHIP]
    """The parts to show, in their order; the model holds them all."""
    staff: StaffSection | None = None
    """None without an assessment in which people answer; likewise the next two."""
    processes: ProcessSection | None = None
    combined: CombinedSection | None = None
    """None with one survey alone."""
    logo: Picture | None = None
    """Stands at the head of the pages where a format has such."""
    left_out: tuple[LeftOutRow, ...] = ()
    """Dimensions of the chosen assessment that are not in its scope."""
    left_out_sentence: str = ""
    """The same in one sentence; empty if all of them are."""
    own_thresholds: tuple[ThresholdRow, ...] = ()
    """Thresholds of the chosen assessment that are not those of its survey."""
    light_gap: str = ""
    """Gap from which on the traffic light of the organisation calls for action: "1 Stufe"."""
    light_answered: str = ""
    """Share of questions with a value that it needs: "50 %"."""
    conclusions: Mapping[str, str] = field(default_factory=dict)
    """Sentences of people in place of computed ones, by the id of a chart."""
    colour: str = ""
    """Colour of the house as "#rrggbb" for pages; empty for the one of the program."""
