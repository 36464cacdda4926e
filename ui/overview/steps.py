"""What comes next, worked out from the state of the assessment."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import SubjectKind
from ui.progress import Progress
from ui.rate.route import Route
from ui.workbench import Workbench

_FINISHED = (MeasureStatus.DONE, MeasureStatus.REJECTED)
_BLOCKERS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: a sentence, its short form for the main button, and where it is done."""

    text: str
    short: str
    area: str
    place: str


class NextSteps(QObject):
    """Finds the most useful steps. A QObject only for its translations."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    def find(self) -> list[Step]:
        """The steps in the order of work; empty if nothing is left to do."""
        return [*self._open_questions(), *self._unknown(), *self._blockers(), *self._measures()]

    def _open_questions(self) -> list[Step]:
        bench = self._bench
        progress = Progress.of(bench.session.score(bench.assessment_id))
        route = Route(bench.session, bench.assessment_id)
        questions, criteria = SubjectKind.ORGANISATION, SubjectKind.SERVICE
        steps = []
        if progress.open(questions):
            text = self.tr("Answer %n open question(s)", "", progress.open(questions))
            place = str(route.first_open(questions))
            steps.append(Step(text, self.tr("answer open questions"), "rate", place))
        if progress.open(criteria):
            text = self.tr("Rate %n open criterion(s) of services", "", progress.open(criteria))
            place = str(route.first_open(criteria))
            steps.append(Step(text, self.tr("rate open criteria"), "rate", place))
        return steps

    def _unknown(self) -> list[Step]:
        answers = self._bench.session.answers(self._bench.assessment_id)
        unknown = [key for key, each in answers.items() if each.kind is AnswerKind.UNKNOWN]
        if not unknown:
            return []
        text = self.tr("Find out %n answer(s) that nobody knew", "", len(unknown))
        place = f"{unknown[0].subject_id}/{unknown[0].question_id}"
        return [Step(text, self.tr("find out answers"), "rate", place)]

    def _blockers(self) -> list[Step]:
        level = self._bench.report().level
        if level is None:
            return []
        text = self.tr("For level {0}, bring {1} to “{2}”: {3}")
        short = self.tr("look at {0}")
        return [
            Step(
                text.format(level.next, each.question_id, each.needed_name, each.question),
                short.format(each.question_id),
                "rate",
                each.question_id,
            )
            for each in level.blockers[:_BLOCKERS_SHOWN]
        ]

    def _measures(self) -> list[Step]:
        measures = [each for each in self._bench.report().measures if each.status not in _FINISHED]
        proposed = sum(each.status is MeasureStatus.PROPOSED for each in measures)
        unowned = sum(not each.responsible and each.status is not MeasureStatus.PROPOSED for each in measures)
        short = self.tr("look at the plan")
        steps = []
        if proposed:
            steps.append(Step(self.tr("Decide on %n proposed action(s)", "", proposed), short, "measures", ""))
        if unowned:
            text = self.tr("Name who is responsible for %n action(s)", "", unowned)
            steps.append(Step(text, short, "measures", ""))
        return steps
