"""What the tabs about the maturity of the organisation have in common."""

from collections.abc import Sequence

from reifegrad.domain.survey import SubjectKind
from ui.evaluate.tab import Tab, asks
from ui.widgets.page import EmptyState
from ui.workbench import Workbench


class ReadinessPage(Tab):
    """A tab on the questions about the organisation; it needs at least one answer."""

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        return asks(bench, SubjectKind.ORGANISATION)

    def dimensions(self) -> Sequence[tuple[str, str]]:
        return [(each.id, f"{each.id}  {each.title}") for each in self.bench.report().dimensions]

    def nothing(self) -> EmptyState | None:
        model = self.bench.report()
        if any(each.value is not None for row in model.dimensions for each in row.questions):
            return None
        return EmptyState(
            self.tr("No answers yet"),
            self.tr("This view needs at least one answered question. Open questions do not count as zero."),
            self.tr("Answer questions"),
            lambda: self.bench.go("rate", "open"),
        )
