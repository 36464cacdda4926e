"""What the tabs about answers of people have in common: who may see what, and when there is anything to see."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from reifegrad.domain.score import StaffScore
from reifegrad.domain.survey import SubjectKind
from reifegrad.report.charts import answer_spread
from reifegrad.report.staff_model import StaffSection
from reifegrad.report.told import Told
from ui.closing import Closing
from ui.evaluate.spread_view import SpreadView
from ui.evaluate.tab import Tab, asks
from ui.widgets.page import EmptyState
from ui.workbench import Workbench


class StaffPage(Tab):
    """A tab on the answers of people. The smallest numbers that are told stay in view on each of them."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._closing = Closing(bench, self)

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        return asks(bench, SubjectKind.RESPONSE)

    @property
    def section(self) -> StaffSection:
        found = self.bench.report().staff
        assert found is not None
        return found

    @property
    def score(self) -> StaffScore:
        """The figures behind the section, for their calculation; nothing in them tells more than the section does."""
        found = self.bench.session.score(self.bench.assessment_id).staff
        assert found is not None
        return found

    def dimensions(self) -> Sequence[tuple[str, str]]:
        return [(each.id, f"{each.id}  {each.title}") for each in self.section.dimensions]

    def show_spread(self, view: SpreadView, *, whole: bool) -> None:
        """How people answered in each dimension, or to each question of the one that is chosen unless `whole`."""
        made = partial(answer_spread, self.section, dimension_id=self.dimension_id, whole=whole)
        view.show_spread(*(self.narrowed(partial(made, stacked=each)) for each in (False, True)))

    def note(self) -> str:
        return self.section.minima

    def nothing(self) -> EmptyState | None:
        """People who answer come first, and enough of them."""
        score, section = self.score, self.section
        returned = score.participation.returned
        if returned >= score.minimum_total:
            return self._running() if score.running else None
        if not returned:
            return EmptyState(
                self.tr("No answers yet"),
                self.tr("Invite people and read in their answers. Results are shown from {0} people on.").format(
                    score.minimum_total
                ),
                self.tr("Read in answers"),
                self._go_to_people,
            )
        return EmptyState(
            self.tr("Too few answers to show results"),
            " ".join((section.participation.sentence, *section.hidden)),
            self.tr("Look at who has answered"),
            self._go_to_people,
        )

    def _running(self) -> EmptyState:
        text = f"{self.section.participation.sentence} {self._closing.text}"
        if self.bench.is_file_read_only:
            return EmptyState(self.tr("No results yet"), text, self.tr("Look at who has answered"), self._go_to_people)
        return EmptyState(self.tr("No results yet"), text, self._closing.verb, self._closing.start)

    def _names(self) -> Iterator[tuple[str, str]]:
        yield from super()._names()
        section = self.section
        items = (item for row in section.dimensions for item in row.items)
        yield from ((each.question_id, each.text) for each in (*items, *section.outcomes))

    def _go_to_people(self) -> None:
        self.bench.go("rate", SubjectKind.RESPONSE.value)


def order(told: Told) -> float:
    """What a column of this figure is sorted by; figures that are not told come first."""
    return float("-inf") if told.value is None else float(told.value)
