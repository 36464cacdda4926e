"""How much is answered: questions and criteria by kind of subject, people by how many answered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.score import AssessmentScore, Counts, Participation
from reifegrad.domain.survey import SubjectKind
from reifegrad.scoring.scope import add
from ui import i18n


@dataclass(frozen=True, slots=True)
class Progress:
    """What is answered by kind of subject; kinds without questions in scope are left out."""

    counts: Mapping[SubjectKind, Counts]
    participation: Participation | None = None
    """Where people answer: how many did, of how many."""

    @classmethod
    def of(cls, score: AssessmentScore) -> "Progress":
        found = {
            SubjectKind.ORGANISATION: add(each.counts for each in score.dimensions),
            SubjectKind.SERVICE: add(each.counts for each in score.subjects),
            SubjectKind.PROCESS: add(each.counts for each in score.processes),
        }
        counts = {kind: counts for kind, counts in found.items() if counts.total}
        return cls(counts, score.staff.participation if score.staff else None)

    def open(self, kind: SubjectKind) -> int:
        """How many are not answered yet."""
        return self.counts[kind].open if kind in self.counts else 0

    @property
    def in_short(self) -> str:
        """As "42/44", "74/90" people, "74" people of an unknown number; empty if there is nothing to answer."""
        if self.participation:
            invited = self.participation.invited
            returned = i18n.count(self.participation.returned)
            return f"{returned}/{i18n.count(invited)}" if invited else returned
        answered = sum(each.answered for each in self.counts.values())
        total = sum(each.total for each in self.counts.values())
        return f"{i18n.count(answered)}/{i18n.count(total)}" if total else ""

    @property
    def in_words(self) -> str:
        """As "42 of 44 questions, 248 of 250 criteria answered"; empty if there is nothing to answer."""
        return ", ".join(self._parts())

    def _parts(self) -> Iterator[str]:
        criteria = QCoreApplication.translate("progress", "{0} of {1} criteria")
        questions = QCoreApplication.translate("progress", "{0} of {1} questions")
        parts = []
        for kind, each in self.counts.items():
            text = criteria if kind is SubjectKind.SERVICE else questions
            parts.append(text.format(i18n.count(each.answered), i18n.count(each.total)))
        if parts:
            yield QCoreApplication.translate("progress", "{0} answered").format(", ".join(parts))
        if self.participation is None:
            return
        returned = i18n.count(self.participation.returned)
        if self.participation.invited:
            text = QCoreApplication.translate("progress", "{0} of {1} people have answered")
            yield text.format(returned, i18n.count(self.participation.invited))
        else:
            yield QCoreApplication.translate("progress", "Responses: {0}").format(returned)
