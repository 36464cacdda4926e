"""A survey: what is asked, how it is scored, and which measures follow. See docs/survey-format.md."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeVar

from reifegrad.domain.text import Language, Text


class SubjectKind(StrEnum):
    """What is rated."""

    ORGANISATION = "organisation"
    SERVICE = "service"
    PROCESS = "process"
    RESPONSE = "response"


class Binding(StrEnum):
    """Who makes a source binding for the municipality."""

    BUND = "bund"
    LAND = "land"
    EMPFEHLUNG = "empfehlung"


class FactStatus(StrEnum):
    """How a fact was checked when the survey was written."""

    VERIFIED = "verified"
    REPORTED = "reported"
    UNCERTAIN = "uncertain"


class AttributeType(StrEnum):
    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    URL = "url"


class QuestionKind(StrEnum):
    """What an answer to the question is."""

    SCALE = "scale"
    """A step of an ordered scale; figures count it."""
    CHOICE = "choice"
    """One of several choices without an order; counted, never averaged."""
    COMMENT = "comment"
    """Free text. It stands in the note of the answer; there is no value."""


class ActionField(StrEnum):
    """Fields of action under which a plan groups its measures."""

    STEERING = "steering"
    SERVICES = "services"
    REUSE = "reuse"
    INTERFACES = "interfaces"
    PAYMENT = "payment"
    ACCESS = "access"
    SECURITY = "security"
    PEOPLE = "people"
    PROCESS = "process"
    AUTOMATION = "automation"


class Role(StrEnum):
    """Roles that can lead a measure; names in German office practice."""

    BM = "BM"
    AL = "AL"
    DB = "DB"
    ORG = "ORG"
    IT = "IT"
    RDL = "RDL"
    PE = "PE"
    FIN = "FIN"
    VG = "VG"
    DSB = "DSB"
    ISB = "ISB"
    KOM = "KOM"
    FACH = "FACH"


class Duty(StrEnum):
    """Why a measure is not optional. Counts 5, 2 and 0 points in the priority."""

    REQUIRED = "required"
    STANDARD = "standard"
    NONE = "none"


class Effort(StrEnum):
    """Effort class of a measure."""

    XS = "XS"
    S = "S"
    M = "M"
    L = "L"
    XL = "XL"
    XXL = "XXL"


@dataclass(frozen=True, slots=True)
class Source:
    title: str
    section: str
    binding: Binding
    as_of: date
    status: FactStatus
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One anchored step of a question."""

    value: int
    name: Text
    descriptor: Text


@dataclass(frozen=True)
class Question:
    id: str
    topic: Text
    """What it is about in one to four words, for lists and sentences."""
    text: Text
    help: Text
    options: tuple[Option, ...]
    weight: int
    """1 to 3, inside its dimension."""
    knock_out: bool
    not_applicable: bool
    target: int
    short_form: bool
    sources: tuple[Source, ...] = ()
    skipped: tuple[int, ...] = ()
    kind: QuestionKind = QuestionKind.SCALE
    scale: str = ""
    """The shared scale of the survey that its options come from; empty if they are its own."""
    reversed: bool = False
    """Whether a high answer is a bad one. Answers are stored as they were given; scoring turns them round."""
    attribute: str = ""
    """The process attribute that it rates, under the capability model."""
    project_text: Text | None = None
    """The question where one system is rated; its name takes the place of {name}."""

    @property
    def minimum(self) -> int:
        """The lowest value that can be answered. Raises IndexError for a comment."""
        return self.options[0].value

    @property
    def maximum(self) -> int:
        """The highest value that can be answered. Raises IndexError for a comment."""
        return self.options[-1].value

    def asked(self, system_name: str, language: Language) -> str:
        """The question as it stands on a sheet; `system_name` is the one system that is asked about, else empty."""
        if system_name and self.project_text:
            return self.project_text.in_language(language).replace("{name}", system_name)
        return self.text.in_language(language)

    def option(self, value: int) -> Option | None:
        """Return the step with this value, or None if the question does not offer it."""
        return next((each for each in self.options if each.value == value), None)

    def around(self, skipped: int) -> tuple[Option, Option]:
        """Return the described steps below and above a step that the question leaves out."""
        below = [each for each in self.options if each.value < skipped]
        return below[-1], self.options[len(below)]


@dataclass(frozen=True)
class Dimension:
    id: str
    subject_kind: SubjectKind
    title: Text
    summary: Text
    weight: int
    """Percent of the overall index; 0 where the scoring model has no weighted total."""
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field of a subject besides its name, such as the cases per year of a service."""

    id: str
    label: Text
    type: AttributeType
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class SubjectType:
    kind: SubjectKind
    label: Text
    plural: Text
    attributes: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class Level:
    """A named step of the result."""

    value: int
    name: Text
    summary: Text
    index: int = 0
    """Index from which on the level can be reached, 0 to 100; used by gated models."""
    gates: Mapping[str, int] = field(default_factory=dict)
    """Question id -> least value; used by gated models."""


@dataclass(frozen=True, slots=True)
class GatedIndex:
    """Weighted index per dimension and in total; a level needs its index and all gates up to it.

    All bounds are percent, 0 to 100.
    """

    levels: tuple[Level, ...]
    coverage_full: int
    coverage_provisional: int
    confidence_high: int
    confidence_medium: int
    evidence_none: int
    evidence_plausible: int
    evidence_documented: int
    limited_comparability: int
    light_gap: Fraction = Fraction(1)
    """Mean gap in steps from which on the traffic light calls for action; setting of this tool, as the next one."""
    light_answered: int = 50
    """Share of questions with a value that the traffic light needs."""


@dataclass(frozen=True, slots=True)
class Minimum:
    """The lowest criterion decides the level of a subject."""

    levels: tuple[Level, ...]
    target: int


@dataclass(frozen=True, slots=True)
class Stage:
    """One of several stages that a change passes through, and the questions that tell where it stands."""

    id: str
    title: Text
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Net share of people who would recommend: from `promoters` upwards minus up to `detractors`."""

    question: str
    promoters: int
    detractors: int


@dataclass(frozen=True, slots=True)
class Likert:
    """Answers of many people on one scale. Nothing is shown about fewer people than the minima say.

    `levels` are bands of the index. Dimensions of weight 0 are asked besides and are not in the index. Percent, 0 to
    100, unless told otherwise.
    """

    levels: tuple[Level, ...]
    target: int
    """Index to aim at, 0 to 100."""
    answered: int
    """Share of a dimension's questions that a person has to answer to count there."""
    favourable: int
    """Answers from here on are favourable, after turning reversed ones round."""
    unfavourable: int
    """Answers up to here are unfavourable."""
    agreement_high: int
    agreement_low: int
    alpha_people: int
    """Fewest complete answers for the reliability of a dimension."""
    alpha_low: int
    participation_full: int
    participation_provisional: int
    minimum_total: int
    """Fewest people in total; a municipality can raise it, and the next one."""
    minimum_group: int
    minimum_item: int
    """Fewest people for single questions."""
    minimum_crossing: int
    """Fewest people in every cell in which two traits meet."""
    stages: tuple[Stage, ...] = ()
    stage_barrier: int = 0
    """A stage whose mean is not above this step is a barrier."""
    recommendation: Recommendation | None = None
    brake_below: int = 0
    """Index of a dimension under which big changes need an accompanying measure."""
    brake: Mapping[str, str] = field(default_factory=dict)
    """Dimension id -> the accompanying measure of this survey."""


@dataclass(frozen=True, slots=True)
class ProcessAttribute:
    """What a level of capability asks for; rated from the questions that name it."""

    id: str
    level: int
    title: Text


@dataclass(frozen=True, slots=True)
class Capability:
    """Level of a process from its attributes: those of a level at least largely, all below fully achieved.

    Percent, 0 to 100. An attribute is rated partly, largely or fully above the bound of that name.
    """

    levels: tuple[Level, ...]
    target: int
    """The level to aim at."""
    attributes: tuple[ProcessAttribute, ...]
    partly: int
    largely: int
    fully: int
    coverage_full: int
    coverage_provisional: int
    """Below it an attribute or theme is not rated."""
    confidence_high: int
    confidence_medium: int
    evidence_none: int
    evidence_plausible: int
    evidence_documented: int
    limited_comparability: int
    knock_outs: Mapping[str, int] = field(default_factory=dict)
    """Question id -> least value; a lower one caps the level at `cap`."""
    cap: int = 1
    automation: Mapping[str, int] = field(default_factory=dict)
    """Question id -> least value before a process may be automated."""
    continuity: tuple[str, ...] = ()
    """Questions whose mean tells how far the process is digital from end to end."""
    continuity_least: int = 0
    """Fewest of them that need a value."""


ScoringModel = GatedIndex | Minimum | Likert | Capability

_Model = TypeVar("_Model", GatedIndex, Minimum, Likert, Capability)


@dataclass(frozen=True, slots=True)
class MeasureTemplate:
    """A measure of the catalogue and the answers that call for it."""

    id: str
    field: ActionField
    trigger: str
    title: Text
    text: Text
    goal: Text
    indicator: Text
    effort: Effort
    person_days: int
    months: int
    impact: int
    lead: Role
    requires: tuple[str, ...] = ()
    duty: Duty = Duty.NONE
    basis: Text | None = None


@dataclass(frozen=True)
class Survey:
    """One version of a survey. `content_hash` is the SHA-256 of its canonical JSON snapshot."""

    id: str
    version: str
    as_of: date
    languages: tuple[str, ...]
    title: Text
    summary: Text
    basis: Text
    subject_types: tuple[SubjectType, ...]
    scoring: Mapping[SubjectKind, ScoringModel]
    dimensions: tuple[Dimension, ...]
    measures: tuple[MeasureTemplate, ...]
    caveats: tuple[Text, ...] = ()
    foreign_measures: Mapping[str, str] = field(default_factory=dict)
    scales: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    """Options that several questions share, by id."""
    introduction: tuple[Text, ...] = ()
    """What people are told before they answer, one paragraph each; {minimum} and {group_minimum} are filled in."""
    draft: bool = False
    """Whether the content still has to be completed before results can be relied on."""
    content_hash: str = ""
    tailored_from: "Survey | None" = None
    """The whole survey where this one is how an assessment asks it (`reifegrad.tailoring`)."""

    @property
    def whole(self) -> "Survey":
        """The survey with everything that an assessment may leave out."""
        return self.tailored_from or self

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """All questions by id, in the order of the survey."""
        return {question.id: question for each in self.dimensions for question in each.questions}

    @cached_property
    def dimension_of(self) -> Mapping[str, Dimension]:
        """The dimension of each question id."""
        return {question.id: each for each in self.dimensions for question in each.questions}

    def dimensions_for(self, kind: SubjectKind) -> tuple[Dimension, ...]:
        return tuple(each for each in self.dimensions if each.subject_kind is kind)

    def questions_for(self, kind: SubjectKind) -> Iterator[Question]:
        return (question for each in self.dimensions_for(kind) for question in each.questions)

    def subject_type(self, kind: SubjectKind) -> SubjectType:
        """Return the description of a subject kind. Raises KeyError if the survey does not rate it."""
        for each in self.subject_types:
            if each.kind is kind:
                return each
        raise KeyError(kind)

    def model(self, kind: SubjectKind, form: type[_Model]) -> _Model | None:
        """How subjects of this kind are scored, if it is in this form."""
        found = self.scoring.get(kind)
        return found if isinstance(found, form) else None

    def rates(self, kind: SubjectKind) -> bool:
        """Whether subjects of this kind are rated."""
        return any(each.kind is kind for each in self.subject_types)
