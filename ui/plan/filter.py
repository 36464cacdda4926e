"""Which measures are shown, and what they come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QSortFilterProxyModel

from reifegrad.domain.plan import Label, MeasureStatus, PriorityClass, Totals, totals_of
from reifegrad.report.model import MeasureRow
from ui.plan.table import ROW_ROLE
from ui.widgets.rows import SORT_ROLE
from ui.widgets.table import Index

PLANNED = (MeasureStatus.DECIDED, MeasureStatus.IN_PROGRESS, MeasureStatus.WAITING)
"""Decided and not finished."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """Empty values let everything through. `field` is the name as the report words it."""

    text: str = ""
    statuses: frozenset[MeasureStatus] = frozenset()
    field: str = ""
    priority_class: PriorityClass | None = None
    quick_wins: bool = False
    unowned: bool = False
    survey: str = ""
    """Title of the survey whose catalogue describes the measure."""

    def accept(self, row: MeasureRow) -> bool:
        words = f"{row.number} {row.id} {row.title} {row.responsible} {row.field} {row.survey}".casefold()
        return (
            all(each in words for each in self.text.casefold().split())
            and (not self.statuses or row.status in self.statuses)
            and self.field in ("", row.field)
            and self.survey in ("", row.survey)
            and self.priority_class in (None, row.priority_class)
            and (not self.quick_wins or Label.QUICK_WIN in row.labels)
            and (not self.unowned or is_unowned(row))
        )


@dataclass(frozen=True, slots=True)
class Sums:
    """What a number of measures come to, and what stands out among them."""

    totals: Totals
    unowned: int
    overdue: int


def is_unowned(row: MeasureRow) -> bool:
    """Whether the measure is decided or under way and nobody is responsible."""
    return row.status in PLANNED and not row.responsible


def sums_of(rows: Iterable[MeasureRow], today: date) -> Sums:
    """Add up; overdue is what is planned and due before `today`."""
    found = tuple(rows)
    return Sums(
        totals=totals_of(found),
        unowned=sum(is_unowned(each) for each in found),
        overdue=sum(each.status in PLANNED and each.due is not None and each.due < today for each in found),
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
        return isinstance(found, MeasureRow) and self._criteria.accept(found)
