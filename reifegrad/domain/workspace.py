"""What a workspace file holds: entities with a key each. Derived figures are never among them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import ActionField, Effort, Role, SubjectKind
from reifegrad.domain.text import Language

AttributeValue = str | int | bool
"""Value of a subject attribute; an absent one is not in the mapping."""


@dataclass(frozen=True, slots=True)
class Municipality:
    name: str
    code: str = ""
    """AGS (8 digits) or CBS code (GM and 4 digits), as text because of leading zeros; empty if not known."""
    population: int | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """One run of one survey version in one period.

    `weights` holds the dimension weights that the municipality changed, by dimension id, percent. Then comes what is
    about people who answer: how many were invited, the minima where they were raised above those of the survey, the
    one system that is asked about (empty: digital procedures in general), and the day on which the staff council was
    involved. `left_out` names the dimensions that are not asked, each with a reason that may be empty; `thresholds`
    the values that take the place of the survey's, as decimal texts by the name of the threshold.
    """

    id: str
    survey_id: str
    survey_version: str
    survey_hash: str
    title: str
    day: date
    closed: bool = False
    short_form: bool = False
    weights: Mapping[str, int] = field(default_factory=dict)
    invited: int | None = None
    minimum_total: int | None = None
    minimum_group: int | None = None
    system_name: str = ""
    council_day: date | None = None
    left_out: Mapping[str, str] = field(default_factory=dict)
    thresholds: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Group:
    """Who takes part in an assessment: a group of people with their number, None if not known, and their names."""

    id: str
    assessment_id: str
    name: str
    people: int | None = None
    names: str = ""
    position: int = 0


USUAL_BEGINNING = "09:00"
"""When a meeting begins; setting of this tool."""

MINUTES_PER_QUESTION = 4
"""How long people take for one question when they talk about it; setting of this tool."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment at which people answer together.

    `day` is None while it is not settled; `begins` is a time of day as "09:00"; `dimensions` are the ids of what is
    answered there, in order. Times of questions and breaks in minutes.
    """

    id: str
    assessment_id: str
    title: str
    day: date | None = None
    begins: str = USUAL_BEGINNING
    place: str = ""
    dimensions: tuple[str, ...] = ()
    minutes_per_question: int = MINUTES_PER_QUESTION
    break_minutes: int = 15
    position: int = 0


@dataclass(frozen=True, slots=True)
class Subject:
    """What is rated in an assessment. `position` orders subjects of one assessment, from 0."""

    id: str
    assessment_id: str
    kind: SubjectKind
    name: str
    position: int = 0
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)


class AnswerKey(NamedTuple):
    subject_id: str
    question_id: str


class TargetKey(NamedTuple):
    assessment_id: str
    question_id: str


class ConclusionKey(NamedTuple):
    assessment_id: str
    chart_id: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What people note about the work on an answer. One that says nothing is not stored."""

    flagged: bool = False
    """Whether somebody should look at it again."""
    reviewed_on: date | None = None
    """The day on which it was looked through; it goes with the next rating."""

    @property
    def is_blank(self) -> bool:
        return not self.flagged and self.reviewed_on is None


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """Something that proves an answer: a file path, a web address or the name of a decision.

    `copy` is the SHA-256 of the `Attachment` that holds the document itself, in hexadecimal digits; empty if none does.
    """

    id: str
    subject_id: str
    question_id: str
    title: str
    location: str = ""
    copy: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document in the file, as it was read. Evidence items that prove several answers share it."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Target:
    """A target value that the municipality set in place of the one in the survey."""

    value: int


class Component(StrEnum):
    """Parts of a measure's priority and schedule that a person can override, each with a reason."""

    NEED = "need"
    IMPACT = "impact"
    DEADLINE = "deadline"
    DUTY = "duty"
    ENABLER = "enabler"
    EFFORT = "effort"
    PERSON_DAYS = "person_days"
    REQUIRES = "requires"
    QUARTER = "quarter"


class OverrideKey(NamedTuple):
    measure_id: str
    component: Component


@dataclass(frozen=True, slots=True)
class Override:
    """A person's value in place of a computed one.

    `value` is text in one canonical form per component: NEED a fraction or decimal 0 to 1, IMPACT 1 to 5, DEADLINE 0,
    1, 3 or 5, DUTY 0, 2 or 5, ENABLER 0 to 5, EFFORT a class name, PERSON_DAYS a whole number from 1, REQUIRES measure
    ids parted by commas (may be empty), QUARTER "2027-Q1". `reason` is obligatory.
    """

    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class OwnMeasure:
    """Content of a measure that a person wrote, where no template gives it."""

    title: str
    field: ActionField
    effort: Effort
    person_days: int
    impact: int
    text: str = ""
    goal: str = ""
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class MeasureRecord:
    """What people entered about a measure. The id is the template's ("MA07") or "E01", "E02" … for own ones.

    A measure of the catalogue has a record from the first entry on; without one it is a proposal. Money in whole euros.
    `assessment_id` names the assessment whose results the measure answers.
    """

    id: str
    assessment_id: str
    status: MeasureStatus = MeasureStatus.PROPOSED
    own: OwnMeasure | None = None
    lead: Role | None = None
    responsible: str = ""
    participants: str = ""
    due: date | None = None
    cost_once: int | None = None
    cost_yearly: int | None = None
    funding: str = ""
    progress: int = 0
    """Percent, 0 to 100."""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """Capacity in person-days per quarter; `reserve` percent of it stay free for measures that are no duty."""

    capacity: int = 40
    reserve: int = 20
    start: Quarter | None = None
    """First quarter of the plan; None means the quarter after the assessment's day."""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A person's sentence in place of the computed finding above a chart."""

    text: str


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """How the report of the municipality looks.

    `template` names the kind of report; `language` None is that of the program. `sections` are the ids of the chosen
    parts, empty for those of the template; `colour` is "#rrggbb" or empty, `reference` a file number, `final` False for
    a draft, `logo` the bytes of a PNG or JPEG picture or none.
    """

    template: str = "leadership"
    language: Language | None = None
    sections: tuple[str, ...] = ()
    colour: str = ""
    reference: str = ""
    final: bool = False
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class SurveySnapshot:
    """The canonical JSON of a survey version as it was when an assessment began.

    A `kept` one is a survey of the municipality's own: it stays at hand without an assessment.
    """

    survey_id: str
    version: str
    content_hash: str
    content: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class StaffResult:
    """What may be told about people whose answers were erased, and the log of erasing; its id is the assessment's.

    `content` is canonical JSON of the figures (docs/file-format.md), as they were told before; `responses` counts the
    people whose answers are gone.
    """

    erased_on: date
    responses: int
    content: str


Entity = (
    Municipality
    | Assessment
    | Group
    | Meeting
    | Subject
    | Answer
    | Mark
    | EvidenceItem
    | Attachment
    | Target
    | Conclusion
    | Override
    | MeasureRecord
    | PlanSettings
    | ReportSettings
    | SurveySnapshot
    | StaffResult
)
"""Everything that storage keeps under a key."""
