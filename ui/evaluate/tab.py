"""What the tabs of the evaluation have in common."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from reifegrad.domain.score import Figure
from reifegrad.domain.survey import Capability, SubjectKind
from reifegrad.report.charts import narrowed
from ui import explain
from ui.charts.chart_widget import MakeChart
from ui.widgets.page import EmptyState, Page
from ui.workbench import Workbench


class Tab(Page):
    """One page of the evaluation. `id` is its place in links and memory."""

    id: str
    dimension_id: str = ""
    """The dimension that alone is shown, empty for all; the area chooses it among `dimensions` and refreshes."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench

    @classmethod
    def title(cls) -> str:
        """Name on the tab, translated."""
        raise NotImplementedError

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        """Whether the chosen assessment has anything to do with this tab, now or once there are answers."""
        raise NotImplementedError

    def nothing(self) -> EmptyState | None:
        """What to say in place of the content while there are no answers for it; None if there are."""
        return None

    def refresh(self) -> None:
        """Show the report as it is now."""
        raise NotImplementedError

    def show_place(self, place: str) -> None:
        """Go to a place in the tab, such as a dimension; the tab is in view."""

    def dimensions(self) -> Sequence[tuple[str, str]]:
        """What the filter of the area can narrow this tab to, as (id, name); empty if it is always shown whole."""
        return ()

    @property
    def total(self) -> int:
        """How many dimensions there are."""
        return len(self.dimensions())

    def whole(self) -> str:
        """Why the tab is always shown whole, in a sentence; empty if it can be narrowed."""
        return ""

    def narrowed(self, make: MakeChart) -> MakeChart:
        """The chart as it is, or with a line that says which dimension alone is in view."""
        offered = dict(self.dimensions())
        if self.dimension_id not in offered:
            return make
        return partial(narrowed, make, offered[self.dimension_id], self.total)

    def note(self) -> str:
        """A sentence that stays in view above the content, or empty."""
        return ""

    def open_question(self, question_id: str) -> None:
        """Go where the question is answered."""
        self.bench.go("rate", question_id)

    def explain(self, label: str, figure: Figure, before: str = "") -> None:
        """Show how a figure was computed, with the names of what it is made of; `before` leads to the calculation."""
        explain.show(label, figure, self.bench.words, self.names(), before)

    def names(self) -> Mapping[str, str]:
        """Names of everything that figures of the chosen assessment are made of, by id."""
        return dict(self._names())

    def _names(self) -> Iterator[tuple[str, str]]:
        survey, language = self.bench.session.asked(self.bench.assessment_id), self.bench.language
        yield from ((each.id, each.title.in_language(language)) for each in survey.dimensions)
        yield from ((id, each.text.in_language(language)) for id, each in survey.questions.items())
        model = survey.model(SubjectKind.PROCESS, Capability)
        if model:
            yield from ((each.id, each.title.in_language(language)) for each in model.attributes)


def asks(bench: Workbench, kind: SubjectKind) -> bool:
    """Whether the survey of the chosen assessment is about subjects of this kind."""
    survey = bench.session.asked(bench.assessment_id)
    return any(each.kind is kind for each in survey.subject_types)
