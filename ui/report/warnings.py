"""What is worth knowing before a report goes out. Nothing of it prevents an export."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject

from reifegrad import completeness
from reifegrad.domain.plan import is_unowned
from reifegrad.domain.score import StaffScore, Status
from reifegrad.domain.survey import SubjectKind
from reifegrad.report.templates import Section
from ui.closing import Closing
from ui.workbench import Workbench

CLOSE = "close"
"""Area of the warning whose remedy is to close the assessment."""


@dataclass(frozen=True, slots=True)
class Warning:
    """A sentence, what its button says, and where it leads: an area and a place, or `CLOSE`."""

    text: str
    verb: str
    area: str
    place: str = ""


class Review(QObject):
    """Looks through the assessment and its plan."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._closing = Closing(bench, self)

    def warnings(self, sections: Collection[Section]) -> list[Warning]:
        """Everything that a person may want to mend first in a report of these parts; empty if all is well."""
        return [*self._running(), *self._answers(), *self._plan(), *self._sentences(), *self._notes(sections)]

    def _running(self) -> list[Warning]:
        """A staff survey tells nothing before it is closed."""
        return [Warning(self._closing.text, self._closing.verb, CLOSE)] if self._closing.is_final else []

    def _sentences(self) -> list[Warning]:
        """A person's sentence stays as it is when the figures change below it."""
        count = len(self._bench.report().conclusions)
        if not count:
            return []
        text = self.tr("%n sentence(s) over charts were written by hand. Look whether they fit the figures.", "", count)
        return [Warning(text, self.tr("Show"), "analysis")]

    def _notes(self, sections: Collection[Section]) -> list[Warning]:
        """The appendix shows what people noted, names included."""
        if Section.QUESTIONS not in sections:
            return []
        noted = [each.id for row in self._bench.report().dimensions for each in row.questions if each.note]
        if not noted:
            return []
        text = self.tr("The appendix shows %n note(s). Look whether they name people.", "", len(noted))
        return [Warning(text, self.tr("Show"), "rate", noted[0])]

    def _answers(self) -> list[Warning]:
        score = self._bench.session.score(self._bench.assessment_id)
        if score.staff is not None:
            return self._people(score.staff)
        open = completeness.still_open(score, self._bench.language)
        if score.overall and score.overall.status is not Status.FULL:
            text = self.tr("The result is provisional, because too few questions are answered.")
        elif open:
            text = open
        else:
            return []
        return [Warning(text, self.tr("Show"), "rate", "open")]

    def _people(self, score: StaffScore) -> list[Warning]:
        """Whether enough people have answered; what they left out is their own affair."""
        found = score.participation
        if found.status is Status.FULL:
            return []
        text = self.tr("Nobody entered how many people were invited, so nobody knows how far the result stands.")
        if found.status is not None:
            text = self.tr("Only {0} of {1} invited people have answered.").format(found.returned, found.invited)
        return [Warning(text, self.tr("Show"), "rate", SubjectKind.RESPONSE.value)]

    def _plan(self) -> list[Warning]:
        model = self._bench.report()
        found = [Warning(each, self.tr("Show"), "measures", "list") for each in model.plan_problems]
        count = sum(is_unowned(each) for each in model.measures)
        if count:
            text = self.tr("%n action(s) in the plan have nobody responsible.", "", count)
            found.append(Warning(text, self.tr("Show"), "measures", "unowned"))
        return found
