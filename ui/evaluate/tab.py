"""What the tabs of the evaluation have in common."""

from PySide6.QtWidgets import QWidget

from reifegrad.domain.score import Figure
from ui import explain
from ui.widgets.page import Page
from ui.workbench import Workbench


class Tab(Page):
    """One page of the evaluation. `id` is its place in links and memory."""

    id: str

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench

    @classmethod
    def title(cls) -> str:
        """Name on the tab, translated."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the report as it is now."""
        raise NotImplementedError

    def open_question(self, question_id: str) -> None:
        """Go where the question is answered."""
        self.bench.go("rate", question_id)

    def explain(self, label: str, figure: Figure) -> None:
        """Show how a figure was computed, with the names of questions and dimensions."""
        survey = self.bench.session.survey(self.bench.assessment_id)
        names = {each.id: each.title.in_language(self.bench.language) for each in survey.dimensions}
        names |= {id: each.text.in_language(self.bench.language) for id, each in survey.questions.items()}
        explain.show(label, figure, self.bench.words, names)
