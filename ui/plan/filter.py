"""Which measures are shown, and what they come to."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, QSortFilterProxyModel

from reifegrad.domain.plan import Label, MeasureStatus, Totals, is_overdue, is_uncosted, is_unowned, totals_of
from reifegrad.report.model import MeasureRow
from reifegrad.searching import holds
from ui.plan.column_filter import Chosen, accepts
from ui.plan.table import ROW_ROLE, MeasureTable
from ui.widgets.rows import SORT_ROLE
from ui.widgets.table import Index


@dataclass(frozen=True, slots=True)
class Criteria:
    """Empty values let everything through."""

    text: str = ""
    statuses: frozenset[MeasureStatus] = frozenset()
    survey: str = ""
    """Title of the survey whose catalogue describes the measure."""
    quick_wins: bool = False
    unowned: bool = False
    overdue: bool = False
    uncosted: bool = False
    columns: Chosen = field(default_factory=dict)

    def accept(self, row: MeasureRow, today: date) -> bool:
        """Whether a measure meets all of them but those of the columns."""
        words = f"{row.number} {row.id} {row.title} {row.responsible} {row.field} {row.survey}"
        return (
            holds(words, self.text)
            and (not self.statuses or row.status in self.statuses)
            and self.survey in ("", row.survey)
            and (not self.quick_wins or Label.QUICK_WIN in row.labels)
            and (not self.unowned or is_unowned(row))
            and (not self.overdue or is_overdue(row, today))
            and (not self.uncosted or is_uncosted(row))
        )


@dataclass(frozen=True, slots=True)
class Sums:
    """What a number of measures come to, and what stands out among them."""

    totals: Totals
    unowned: int
    overdue: int
    uncosted: int


def sums_of(rows: Iterable[MeasureRow], today: date) -> Sums:
    """Add up, and count what stands out."""
    found = tuple(rows)
    return Sums(
        totals=totals_of(found),
        unowned=sum(is_unowned(each) for each in found),
        overdue=sum(is_overdue(each, today) for each in found),
        uncosted=sum(is_uncosted(each) for each in found),
    )


class MeasureFilter(QSortFilterProxyModel):
    """Shows the measures that meet the criteria, in the order of the plan or of a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._criteria = Criteria()
        self.setSortRole(SORT_ROLE)
        self.setSortLocaleAware(True)

    @property
    def criteria(self) -> Criteria:
        return self._criteria

    def use(self, criteria: Criteria) -> None:
        self.beginFilterChange()
        self._criteria = criteria
        self.endFilterChange()

    def shown(self) -> list[MeasureRow]:
        """The measures that are in the table now, from top to bottom."""
        return [self.index(y, 0).data(ROW_ROLE) for y in range(self.rowCount())]

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        found = self.sourceModel().index(row, 0, parent).data(ROW_ROLE)
        table = self.sourceModel()
        if not (isinstance(found, MeasureRow) and isinstance(table, MeasureTable)):
            return False
        return self._criteria.accept(found, date.today()) and accepts(self._criteria.columns, table, found)
