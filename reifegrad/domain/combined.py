"""The results of the three surveys side by side. Nothing is added up over them."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reifegrad.domain.score import Band, Figure


class Part(StrEnum):
    """What a survey is about."""

    READINESS = "readiness"
    STAFF = "staff"
    PROCESSES = "processes"


class Message(StrEnum):
    """What results say together that none says alone; names its sentence in the wording."""

    TECHNOLOGY_BEFORE_ACCEPTANCE = "technology_before_acceptance"
    ACCEPTANCE_BEFORE_TECHNOLOGY = "acceptance_before_technology"
    PROCESSES_HOLD_BACK = "processes_hold_back"


class Limit(StrEnum):
    """Why a survey is at most medium, whatever its figure says; names its sentence in the wording."""

    KNOCK_OUT = "knock_out"
    BELOW_TARGET = "below_target"


@dataclass(frozen=True, slots=True)
class PartStanding:
    """The one figure that stands for a survey, 0 to 100, and whether it is low, medium or high; None without it.

    `limit` is set only where it holds the band down: the figure by itself would be high.
    """

    part: Part
    assessment_id: str
    figure: Figure
    band: Band | None
    limit: Limit | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """A figure that a statement rests on: that of a survey, or of one of its dimensions. 0 to 100."""

    part: Part
    value: Fraction
    dimension_id: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    message: Message
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Combined:
    """At most one standing per part, in the order of `Part`, and the statements that hold."""

    standings: tuple[PartStanding, ...]
    statements: tuple[Statement, ...]
