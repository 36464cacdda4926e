"""What the tabs about processes have in common."""

from reifegrad.domain.score import ProcessScore
from reifegrad.domain.survey import SubjectKind
from reifegrad.report.process_model import ProcessRow, ProcessSection
from ui.evaluate.tab import Tab, asks
from ui.widgets.page import EmptyState
from ui.workbench import Workbench


class ProcessPage(Tab):
    """A tab on processes; without any it leads to where they are added."""

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        return asks(bench, SubjectKind.PROCESS)

    @property
    def section(self) -> ProcessSection:
        found = self.bench.report().processes
        assert found is not None
        return found

    def nothing(self) -> EmptyState | None:
        if self.section.processes:
            return None
        return EmptyState(
            self.tr("No processes yet"),
            self.tr("Add the processes that matter most to your administration, and rate them question by question."),
            self.tr("Add processes"),
            lambda: self.bench.go("rate", SubjectKind.PROCESS.value),
        )

    def row(self, process_id: str) -> ProcessRow:
        return next(each for each in self.section.processes if each.id == process_id)

    def score(self, process_id: str) -> ProcessScore:
        """The figures behind a row, for their calculation."""
        scores = self.bench.session.score(self.bench.assessment_id).processes
        return next(each for each in scores if each.subject_id == process_id)

    def open_process(self, process_id: str) -> None:
        """Go to the answer that keeps the process from the next level, else to its first question."""
        self.bench.go("rate", f"{process_id}/{self._first_question(process_id)}")

    def _first_question(self, process_id: str) -> str:
        row, score = self.row(process_id), self.score(process_id)
        blocked = [each.attribute_id for each in score.blocked_by]
        asked = [*score.knocked_out]
        asked += [each.question_id for each in row.answers if blocked and each.attribute_id == blocked[0]]
        return next(iter(asked), row.answers[0].question_id)
