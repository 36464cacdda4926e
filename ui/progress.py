"""How much is answered: questions about the administration and criteria of services, counted apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.score import AssessmentScore, Counts
from reifegrad.domain.survey import SubjectKind


@dataclass(frozen=True, slots=True)
class Progress:
    """What is answered by kind of subject; kinds without questions in scope are left out."""

    counts: Mapping[SubjectKind, Counts]

    @classmethod
    def of(cls, score: AssessmentScore) -> "Progress":
        services = [each.counts for each in score.subjects if each.kind is SubjectKind.SERVICE]
        service = Counts(*(sum(getattr(each, part) for each in services) for part in _PARTS))
        whole = score.counts
        rest = Counts(*(getattr(whole, part) - getattr(service, part) for part in _PARTS))
        found = {SubjectKind.ORGANISATION: rest, SubjectKind.SERVICE: service}
        return cls({kind: counts for kind, counts in found.items() if counts.total})

    def open(self, kind: SubjectKind) -> int:
        """How many are not answered yet."""
        return self.counts[kind].open if kind in self.counts else 0

    @property
    def in_words(self) -> str:
        """As "42 of 44 questions, 248 of 250 criteria answered"; empty if there is nothing to answer."""
        if not self.counts:
            return ""
        questions = QCoreApplication.translate("progress", "{0} of {1} questions")
        criteria = QCoreApplication.translate("progress", "{0} of {1} criteria")
        parts = [
            (criteria if kind is SubjectKind.SERVICE else questions).format(each.answered, each.total)
            for kind, each in self.counts.items()
        ]
        return QCoreApplication.translate("progress", "{0} answered").format(", ".join(parts))


_PARTS = ("value", "not_applicable", "unknown", "open")
