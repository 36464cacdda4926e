"""What a report tells about scope and thresholds of an assessment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A dimension that the assessment does not ask about; `reason` may be empty."""

    id: str
    title: str
    reason: str
    questions: int


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """A threshold with the value that holds in the assessment and the one of its survey; equal unless it is its own."""

    name: str
    meaning: str
    value: str
    before: str
    is_own: bool
