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
    TOO_FEW_PEOPLE = "too_few_people"
    """Too few for the figure to mean anything, though nobody has to be protected, such as reliability under n = 30."""
    NOT_INVITED = "not_invited"
    """Nobody entered how many people were invited."""
    SURVEY_RUNNING = "survey_running"
    """People are still answering: nothing is told before it is fixed who they are."""


class Trend(StrEnum):
    """Where a result has gone."""

    UP = "up"
    DOWN = "down"
    STEADY = "steady"


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
    MEAN = "mean"
    """Mean of person scores, or of the answers to one question."""
    LIKERT_INDEX = "likert_index"
    """(mean - 1) / (steps - 1) in percent."""
    FAVOURABLE = "favourable"
    NEUTRAL = "neutral"
    UNFAVOURABLE = "unfavourable"
    AGREEMENT = "agreement"
    """r_wg = 1 - s^2 / variance of even answers; terms are the two variances."""
    MEAN_AGREEMENT = "mean_agreement"
    ALPHA = "alpha"
    PARTICIPATION = "participation"
    RECOMMENDATION = "recommendation"
    ATTRIBUTE_PERCENT = "attribute_percent"
    CAPABILITY_LEVEL = "capability_level"
    CONTINUITY = "continuity"
    MEDIAN = "median"


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

    For MINIMUM_LEVEL, CAPABILITY_LEVEL and MEDIAN numerator is the value, which the rule takes from the terms without a
    sum, and denominator 1. `factor` is 100 for an index, else 1.
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


class Rating(StrEnum):
    """How far a process attribute or question is achieved: not, partly, largely, fully."""

    N = "N"
    P = "P"
    L = "L"
    F = "F"

    @classmethod
    def of(cls, value: int) -> "Rating":
        """The rating that an answer 0 to 3 stands for."""
        return tuple(cls)[value]

    @property
    def step(self) -> int:
        """0 to 3."""
        return "NPLF".index(self.value)


@dataclass(frozen=True, slots=True)
class AttributeScore:
    """One process attribute. `percent` 0 to 100, absent like its rating while too few questions have a value."""

    id: str
    level: int
    percent: Figure
    rating: Rating | None
    coverage: Figure
    counts: Counts


@dataclass(frozen=True, slots=True)
class AttributeBlocker:
    """An attribute that keeps a process from the next level. `actual` is None while it is not rated."""

    attribute_id: str
    needed: Rating
    actual: Rating | None
    percent: Fraction | None


@dataclass(frozen=True, slots=True)
class ProcessScore:
    """Result of one process under the capability model.

    `level` is absent if nothing was answered, nothing applies, or an attribute of the first level is not rated.
    `at_least` marks a level that only attributes without a rating keep from being higher. `knocked_out` are the
    questions that cap it. `automation_ready` is None while the questions of that gate are open or unknown, and
    False while a knock-out caps the process.
    """

    subject_id: str
    name: str
    level: Figure
    at_least: bool
    next: int | None
    blocked_by: tuple[AttributeBlocker, ...]
    knocked_out: tuple[str, ...]
    automation_ready: bool | None
    attributes: tuple[AttributeScore, ...]
    themes: tuple[DimensionScore, ...]
    profile: OverallScore
    """Weighted index of the themes, 0 to 100. It has no bearing on the level."""
    continuity: Figure
    """Digital continuity, 0 to 100."""
    counts: Counts
    target: int
    weight: Fraction | None
    """Cases per year where known."""


@dataclass(frozen=True, slots=True)
class ProcessPortfolio:
    """All processes together: how many per level, and who has reached the target. There is no mean level."""

    levels: Mapping[int, int]
    not_rated: int
    share_at_target: Figure
    share_at_target_weighted: Figure
    continuity: Figure
    """Median of the digital continuity of the processes that have one, 0 to 100."""


class Extreme(StrEnum):
    """Said in place of figures where everybody answered on the same side, so that nobody's answer is told."""

    HIGH = "high"
    """All answers are favourable."""
    LOW = "low"
    """All answers are unfavourable."""


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One question that people answered. Means and counts are after turning reversed answers round: high is good.

    Absent with `Absence.SUPPRESSED` where telling it would tell about too few people; `n` and `counts` are None then.
    """

    question_id: str
    n: int | None
    mean: Figure
    favourable: Figure
    neutral: Figure
    unfavourable: Figure
    agreement: Figure
    counts: Mapping[int, int] | None
    """People per step."""
    extreme: Extreme | None = None


@dataclass(frozen=True, slots=True)
class PeopleDimension:
    """One dimension for some people. `n` counts the people with a score.

    `mean` is 1 to 5, `index` 0 to 100, the rest 0 to 1. `agreement` is the mean of the agreement of its items,
    `favourable` the share of all its answers.
    """

    id: str
    n: int | None
    mean: Figure
    index: Figure
    favourable: Figure
    agreement: Figure
    alpha: Figure
    items: tuple[ItemScore, ...]
    extreme: Extreme | None = None


@dataclass(frozen=True, slots=True)
class PeopleScore:
    """Figures about some people: all who answered, or one group that is large enough.

    `names` are the values of the trait that make the group: "true" and "false" of a yes or no, "" for people without
    one; several where small ones were merged; empty for all.
    `n` is None and every figure suppressed where it may not be told.
    """

    names: tuple[str, ...]
    n: int | None
    index: Figure
    band: int | None
    """Level of the index."""
    dimensions: tuple[PeopleDimension, ...]

    def dimension(self, id: str) -> PeopleDimension | None:
        return next((each for each in self.dimensions if each.id == id), None)


@dataclass(frozen=True, slots=True)
class Grouping:
    """The groups of one trait. `absence` tells why there are none."""

    attribute_id: str
    groups: tuple[PeopleScore, ...]
    absence: Absence | None = None


@dataclass(frozen=True, slots=True)
class Participation:
    """`returned` of `invited` people answered; `status` tells how far the result stands for all."""

    returned: int
    invited: int | None
    rate: Figure
    status: Status | None


@dataclass(frozen=True, slots=True)
class StageScore:
    id: str
    mean: Figure


@dataclass(frozen=True, slots=True)
class RecommendationScore:
    """`net` is -100 to 100."""

    question_id: str
    n: int | None
    net: Figure
    promoters: int | None
    detractors: int | None


@dataclass(frozen=True, slots=True)
class ChoiceScore:
    """How often each choice was taken; None where it may not be told, and `absence` says why."""

    question_id: str
    n: int | None
    counts: Mapping[int, int] | None
    absence: Absence | None = None


@dataclass(frozen=True, slots=True)
class StaffScore:
    """Everything that may be told about the answers of people. What is not in here is told nowhere.

    `barrier` is the id of the first stage whose mean is too low; None if there is none or it may not be told.
    `running` tells that the assessment is open: then nothing but the participation is told.
    """

    participation: Participation
    total: PeopleScore
    groupings: tuple[Grouping, ...]
    """One per trait, in the order of the survey; the first one counts as the main one."""
    stages: tuple[StageScore, ...]
    barrier: str | None
    recommendation: RecommendationScore | None
    outcomes: tuple[ItemScore, ...]
    """Questions on a scale that are asked besides the index."""
    choices: tuple[ChoiceScore, ...]
    minimum_total: int
    minimum_group: int
    minimum_item: int
    running: bool = False


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
    staff: StaffScore | None = None
    processes: tuple[ProcessScore, ...] = ()
    process_portfolio: ProcessPortfolio | None = None

    def dimension(self, id: str) -> DimensionScore | None:
        return next((each for each in self.dimensions if each.id == id), None)
