"""Answers that were read from a file, checked against their survey and ready to become an assessment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from reifegrad.domain.answer import Answer
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import AttributeValue


@dataclass(frozen=True, slots=True)
class SubjectImport:
    """One subject with its answers by question id. The organisation has no name."""

    kind: SubjectKind
    name: str = ""
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AssessmentImport:
    """A whole assessment. Names are unlike each other within a kind, values are steps of the scales of the survey.

    `invited` is the number of people who were asked, where people answer; the minima are those that were raised above
    the survey's.
    """

    survey: Survey
    title: str
    day: date
    subjects: tuple[SubjectImport, ...]
    invited: int | None = None
    minimum_total: int | None = None
    minimum_group: int | None = None

    @property
    def responses(self) -> int:
        """How many people have answered."""
        return self.count(SubjectKind.RESPONSE)

    def count(self, kind: SubjectKind) -> int:
        """How many subjects of this kind there are."""
        return sum(each.kind is kind for each in self.subjects)

    @property
    def answers(self) -> int:
        """How many answers there are about all subjects."""
        return sum(len(each.answers) for each in self.subjects)
