"""A measure that may become part of the plan."""

from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.plan import MeasureStatus, TriggerHit
from reifegrad.domain.survey import MeasureTemplate
from reifegrad.domain.workspace import MeasureRecord


@dataclass(frozen=True, slots=True)
class Candidate:
    """A measure of the plan before it has a priority. Either `template` or `record.own` gives its content."""

    id: str
    template: MeasureTemplate | None
    record: MeasureRecord | None
    survey_id: str | None = None
    """The survey that describes it; None if a person does."""
    hits: tuple[TriggerHit, ...] = ()
    need: Fraction = Fraction(0)
    """0 to 1: weighted mean of gap / target over the hits that have a value."""
    subjects: int = 1
    """How many services or processes have to be worked on one by one; 1 if the measure is for all of them together."""
    is_unknown: bool = False
    """Whether an unknown answer decides if the measure is needed."""
    blocks: bool = False
    """Whether one of the answers keeps the organisation or a process from its next level."""
    accompanies: bool = False
    """Whether big changes wait for it, because staff are sceptical."""

    @property
    def status(self) -> MeasureStatus:
        return self.record.status if self.record else MeasureStatus.PROPOSED

    @property
    def is_closed(self) -> bool:
        """Whether nothing remains to be done."""
        return self.status.is_closed

    @property
    def is_clarification(self) -> bool:
        """Whether to find out comes first. Who has decided on the measure needs no clarification any more."""
        return self.is_unknown and self.status is MeasureStatus.PROPOSED
