"""Answers: four facts that are never mixed."""

from dataclasses import dataclass, replace
from enum import StrEnum


class AnswerKind(StrEnum):
    VALUE = "value"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"
    OPEN = "open"


class Evidence(StrEnum):
    """Grounds of an answer: none, an interview or screenshot, a file, link or decision."""

    NONE = "none"
    PLAUSIBLE = "plausible"
    DOCUMENTED = "documented"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question about one subject.

    `value` is set for VALUE only, `reason` is obligatory for NOT_APPLICABLE. A note can stand beside every kind,
    also beside an open question, because nothing written may get lost when an answer is taken back.
    """

    kind: AnswerKind
    value: int | None = None
    reason: str = ""
    evidence: Evidence = Evidence.NONE
    note: str = ""

    def __post_init__(self) -> None:
        if (self.kind is AnswerKind.VALUE) != (self.value is not None):
            raise ValueError(f"an answer of kind {self.kind} and value {self.value!r} contradict each other")
        if self.kind is AnswerKind.NOT_APPLICABLE and not self.reason.strip():
            raise ValueError("not applicable needs a reason")

    @classmethod
    def of(cls, value: int, evidence: Evidence = Evidence.NONE, note: str = "") -> "Answer":
        return cls(AnswerKind.VALUE, value=value, evidence=evidence, note=note)

    @classmethod
    def not_applicable(cls, reason: str, note: str = "") -> "Answer":
        return cls(AnswerKind.NOT_APPLICABLE, reason=reason, note=note)

    @classmethod
    def unknown(cls, note: str = "") -> "Answer":
        return cls(AnswerKind.UNKNOWN, note=note)

    @property
    def is_answered(self) -> bool:
        """Whether the question is dealt with: a value, not applicable or unknown, in contrast to open."""
        return self.kind is not AnswerKind.OPEN

    @property
    def is_unproved(self) -> bool:
        """Whether a level was given without any grounds."""
        return self.kind is AnswerKind.VALUE and self.evidence is Evidence.NONE

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all was entered, so that nothing needs to be stored."""
        return self == OPEN

    def with_note(self, note: str) -> "Answer":
        return self if note == self.note else replace(self, note=note)


OPEN = Answer(AnswerKind.OPEN)
"""The answer of a question that nobody has touched."""
