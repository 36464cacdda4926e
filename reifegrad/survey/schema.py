"""The shape of a survey file as pydantic models: keys, types, ranges. What keys mean to each other is in `rules`.

Imported by the linter only, because pydantic is heavy and the window starts without it.
"""

from datetime import date
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from reifegrad.domain.survey import (
    ActionField,
    AttributeType,
    Binding,
    Duty,
    Effort,
    FactStatus,
    QuestionKind,
    Role,
    SubjectKind,
)
from reifegrad.domain.text import Language
from reifegrad.survey.codec import FORMAT

ID_FORM: Final = r"^[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$"
SURVEY_ID_FORM: Final = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
VERSION_FORM: Final = r"^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))+$"


def _is_day(value: str) -> str:
    try:
        if date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise PydanticCustomError("day_form", "not a day")


_Enum = TypeVar("_Enum")
Named = Annotated[_Enum, Field(strict=False)]
"""A member of an enum, written as its text."""

Wording = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Text = Annotated[dict[Language, Wording], Field(min_length=1)]
Id = Annotated[str, StringConstraints(pattern=ID_FORM, max_length=40)]
SurveyId = Annotated[str, StringConstraints(pattern=SURVEY_ID_FORM, max_length=40)]
Version = Annotated[str, StringConstraints(pattern=VERSION_FORM, max_length=20)]
Day = Annotated[str, AfterValidator(_is_day)]
Percent = Annotated[int, Field(ge=0, le=100)]
Step = Annotated[int, Field(ge=0, le=20)]

LEFT_OUT: Final[Any] = None
"""Default of a block that may be left out. It is not checked, so that a written `null` is a fault."""


class Block(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Choice(Block):
    id: Id
    label: Text


class Attribute(Block):
    id: Id
    label: Text
    type: Named[AttributeType]
    choices: Annotated[list[Choice], Field(min_length=2)] = []


class SubjectType(Block):
    kind: Named[SubjectKind]
    label: Text
    plural: Text
    attributes: list[Attribute] = []


class Option(Block):
    value: Step
    name: Text
    descriptor: Text


class Source(Block):
    title: Wording
    section: str
    binding: Named[Binding]
    as_of: Day
    status: Named[FactStatus]
    note: Text = {}


class Question(Block):
    id: Id
    text: Text
    topic: Text
    help: Text
    kind: Named[QuestionKind] = QuestionKind.SCALE
    options: Annotated[list[Option], Field(min_length=2)] = []
    scale: Id = ""
    reversed: bool = False
    attribute: Id = ""
    project_text: Text = {}
    skipped: list[Step] = []
    weight: Annotated[int, Field(ge=1, le=3)]
    knock_out: bool
    not_applicable: bool
    target: Step = 0
    short_form: bool
    sources: list[Source]


class Dimension(Block):
    id: Id
    subject_kind: Named[SubjectKind]
    title: Text
    summary: Text
    weight: Percent
    questions: Annotated[list[Question], Field(min_length=1)]


class CoverageBounds(Block):
    full: Percent
    provisional: Percent


class ConfidenceBounds(Block):
    high: Percent
    medium: Percent


class EvidencePercent(Block):
    none: Percent
    plausible: Percent
    documented: Percent


class MinimumLevel(Block):
    value: Step
    name: Text
    summary: Text


class GatedLevel(MinimumLevel):
    index: Percent
    gates: dict[Id, Step]


class GatedIndex(Block):
    model: Literal["gated_index"]
    coverage: CoverageBounds
    confidence: ConfidenceBounds
    evidence: EvidencePercent
    limited_comparability: Percent
    levels: Annotated[list[GatedLevel], Field(min_length=2)]


class Minimum(Block):
    model: Literal["minimum"]
    target: Step
    levels: Annotated[list[MinimumLevel], Field(min_length=2)]


class BandLevel(MinimumLevel):
    index: Percent


class AgreementBounds(Block):
    high: Percent
    low: Percent


class AlphaBounds(Block):
    people: Annotated[int, Field(ge=2, le=1_000)]
    low: Percent


class ParticipationBounds(Block):
    full: Percent
    provisional: Percent


People = Annotated[int, Field(ge=5, le=1_000)]
"""Fewer than five people are never shown, whatever a survey says; floor of this tool."""


class FewestPeople(Block):
    total: People
    group: People
    item: People
    crossing: People


class Stage(Block):
    id: Id
    title: Text
    questions: Annotated[list[Id], Field(min_length=1)]


class Barriers(Block):
    at_most: Step
    stages: Annotated[list[Stage], Field(min_length=1)]


class Recommendation(Block):
    question: Id
    promoters: Step
    detractors: Step


class Brake(Block):
    below: Percent
    measures: dict[Id, Id]


class Likert(Block):
    model: Literal["likert"]
    target: Percent
    answered: Percent
    favourable: Step
    unfavourable: Step
    agreement: AgreementBounds
    alpha: AlphaBounds
    participation: ParticipationBounds
    minimum: FewestPeople
    levels: Annotated[list[BandLevel], Field(min_length=2)]
    barriers: Barriers = LEFT_OUT
    recommendation: Recommendation = LEFT_OUT
    brake: Brake = LEFT_OUT


class RatingBounds(Block):
    partly: Percent
    largely: Percent
    fully: Percent


class ProcessAttribute(Block):
    id: Id
    level: Step
    title: Text


class KnockOuts(Block):
    cap: Step
    questions: dict[Id, Step]


class Continuity(Block):
    least: Step
    questions: list[Id]


class Capability(Block):
    model: Literal["capability"]
    target: Step
    coverage: CoverageBounds
    confidence: ConfidenceBounds
    evidence: EvidencePercent
    limited_comparability: Percent
    ratings: RatingBounds
    process_attributes: Annotated[list[ProcessAttribute], Field(min_length=1)]
    knock_outs: KnockOuts
    automation: dict[Id, Step]
    continuity: Continuity
    levels: Annotated[list[MinimumLevel], Field(min_length=2)]


Scoring = Annotated[GatedIndex | Minimum | Likert | Capability, Field(discriminator="model")]


class Measure(Block):
    id: Id
    field: Named[ActionField]
    trigger: Wording
    title: Text
    text: Text
    goal: Text
    indicator: Text
    effort: Named[Effort]
    person_days: Annotated[int, Field(ge=1, le=10_000)]
    months: Annotated[int, Field(ge=1, le=120)]
    impact: Annotated[int, Field(ge=1, le=5)]
    lead: Named[Role]
    requires: list[Id] = []
    duty: Named[Duty] = Duty.NONE
    basis: Text = {}


class Survey(Block):
    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)]
    id: SurveyId
    version: Version
    as_of: Day
    languages: Annotated[list[Language], Field(min_length=1)]
    title: Text
    summary: Text
    basis: Text
    subject_kinds: Annotated[list[SubjectType], Field(min_length=1)]
    scoring: dict[Named[SubjectKind], Scoring]
    dimensions: Annotated[list[Dimension], Field(min_length=1)]
    measures: list[Measure]
    foreign_measures: dict[Id, SurveyId] = {}
    caveats: list[Text] = []
    draft: bool = False
    introduction: list[Text] = []
    scales: dict[Id, Annotated[list[Option], Field(min_length=2)]] = {}
