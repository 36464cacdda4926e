"""Derived figures and why they are what they are. Computed by `scoring`, never stored."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.survey import SubjectKind


class Absence(StrEnum):
    """Why a figure is not there."""

    COVERAGE_TOO_LOW = "coverage_too_low"
    NOT_APPLICABLE = "not_applicable"
    SUPPRESSED = "suppressed"
    NO_ANSWERS = "no_answers"
    NO_CASES = "no_cases"
    """Nothing to weigh by: no case numbers, or none above 0."""


class Status(StrEnum):
    """How far a figure can be relied on: coverage in full, provisional, or too low to rate."""

    FULL = "full"
    PROVISIONAL = "provisional"
    NOT_RATABLE = "not_ratable"


class Band(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Rule(StrEnum):
    """Which rule made a figure; names its sentence in the wording."""

    INDEX = "index"
    COVERAGE = "coverage"
    CONFIDENCE = "confidence"
    OVERALL_INDEX = "overall_index"
    OVERALL_COVERAGE = "overall_coverage"
    OVERALL_CONFIDENCE = "overall_confidence"
    MINIMUM_LEVEL = "minimum_level"
    SHARE = "share"
    WEIGHTED_SHARE = "weighted_share"


@dataclass(frozen=True, slots=True)
class Term:
    """One summand: a question, a dimension or a subject (by name) with its weight and its value."""

    id: str
    weight: Fraction
    value: Fraction


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What did not count, and why: the kind of its answer, or what it lacks itself."""

    id: str
    cause: AnswerKind | Absence


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a figure came about: value = factor x numerator / denominator, the numerator being the sum of weight x value.

    For MINIMUM_LEVEL numerator is the lowest term and denominator 1. `factor` is 100 for an index, else 1.
    """

    rule: Rule
    terms: tuple[Term, ...]
    left_out: tuple[LeftOut, ...]
    numerator: Fraction
    denominator: Fraction
    factor: Fraction


@dataclass(frozen=True, slots=True)
class Figure:
    """An exact number, or the reason for its absence; always with its explanation."""

    value: Fraction | None
    absence: Absence | None
    explanation: Explanation

    def __post_init__(self) -> None:
        if (self.value is None) == (self.absence is None):
            raise ValueError("a figure has either a value or a reason for its absence")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions were answered in which way; the four add up to the number of questions in scope."""

    value: int
    not_applicable: int
    unknown: int
    open: int

    @property
    def total(self) -> int:
        return self.value + self.not_applicable + self.unknown + self.open

    @property
    def applicable(self) -> int:
        """Those that could have a value."""
        return self.total - self.not_applicable

    @property
    def answered(self) -> int:
        """Dealt with: everything but open."""
        return self.total - self.open


@dataclass(frozen=True, slots=True)
class DimensionScore:
    """Figures of one dimension.

    `index` 0 to 100; `coverage` and `confidence` 0 to 1; `gap` is the weighted mean of max(0, target - actual)
    in steps.
    """

    id: str
    index: Figure
    coverage: Figure
    confidence: Figure
    status: Status
    confidence_band: Band | None
    limited_comparability: bool
    counts: Counts
    target_index: Fraction | None
    """Index that the targets of its applicable questions make, 0 to 100."""
    gap: Fraction | None


@dataclass(frozen=True, slots=True)
class Blocker:
    """A gate that is not held. `actual` is None for an open or unknown question."""

    question_id: str
    needed: int
    actual: int | None


@dataclass(frozen=True, slots=True)
class LevelResult:
    """The level reached, and what the next one needs.

    `missing_index` is how many index points are missing for the next level, 0 or more; `index_level` is the level
    that the index alone would give.
    """

    value: int
    next: int | None
    blocked_by: tuple[Blocker, ...]
    missing_index: Fraction
    index_level: int


@dataclass(frozen=True, slots=True)
class SubjectScore:
    """Result of one subject under the minimum rule. `level` is absent if nothing applies or nothing was answered.

    `at_most` marks a level that an unknown or open criterion could still lower, so never the lowest one. `one_step`
    is True if raising `limited_by` alone lifts the subject to the next level.
    """

    subject_id: str
    kind: SubjectKind
    name: str
    level: Figure
    at_most: bool
    limited_by: tuple[str, ...]
    one_step: bool
    counts: Counts
    target: int
    weight: Fraction | None
    """Cases per year where known."""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Share of the rated subjects at or above the target, by number and by cases.

    `levels` counts subjects per level.
    """

    share_at_target: Figure
    share_at_target_weighted: Figure
    levels: Mapping[int, int]
    not_rated: int


@dataclass(frozen=True, slots=True)
class OverallScore:
    index: Figure
    coverage: Figure
    confidence: Figure
    status: Status
    confidence_band: Band | None


@dataclass(frozen=True, slots=True)
class AssessmentScore:
    """Everything derived from one assessment. Parts that the survey does not rate are None or empty."""

    assessment_id: str
    overall: OverallScore | None
    level: LevelResult | None
    """None also if the overall coverage is too low for a level."""
    dimensions: tuple[DimensionScore, ...]
    subjects: tuple[SubjectScore, ...]
    portfolio: Portfolio | None
    counts: Counts

    def dimension(self, id: str) -> DimensionScore | None:
        return next((each for each in self.dimensions if each.id == id), None)
