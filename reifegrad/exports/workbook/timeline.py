"""Sheet of the timeline: person-days per measure and quarter, and the load against the capacity."""

from typing import Final

from reifegrad.exports.workbook.layout import Column, Emphasis, Field, Lines, Sheet, Table, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled
from reifegrad.exports.workbook.wording import Wording, joined
from reifegrad.report import format
from reifegrad.report.model import MeasureRow, ReportModel

KEY: Final = "timeline"

FIRST_QUARTER: Final = 4
"""Number of the column of the first quarter."""

_FIELDS: Final[tuple[Field[MeasureRow], ...]] = (
    Field("id", Role.CODE, 8, lambda row: row.id),
    Field("title", Role.TEXT, 44, lambda row: row.title),
    Field("responsible", Role.TEXT, 24, lambda row: joined(row.responsible) or row.lead),
)


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    planned = [each for each in model.measures if each.quarters]
    if not planned:
        return None
    return Sheet(
        KEY,
        wording.book("sheets.timeline.title"),
        (_with_quarters(table(KEY, _FIELDS, planned, wording.book), planned, model), _load(model, wording)),
        frozen_columns=2,
    )


def load_rows(sheet: Sheet) -> range:
    """Return the numbers of the rows of duty, benefit, total and capacity."""
    top = next(top for top, block in sheet.placed() if isinstance(block, Lines))
    return range(top, top + 4)


def _with_quarters(shown: Table, planned: list[MeasureRow], model: ReportModel) -> Table:
    quarters = [each.quarter for each in model.quarters]
    columns = tuple(
        Column(str(each), format.quarter(each, model.language), Role.WHOLE, 9, Emphasis.LOAD) for each in quarters
    )
    rows = []
    for row, measure in zip(shown.rows, planned, strict=True):
        days = dict(zip(measure.quarters, measure.days_per_quarter, strict=True))
        rows.append((*row, *(days.get(each) for each in quarters)))
    return Table(shown.name, shown.columns + columns, tuple(rows))


def _load(model: ReportModel, wording: Wording) -> Lines:
    figures = (
        ("duty", [each.duty_days for each in model.quarters]),
        ("benefit", [each.days - each.duty_days for each in model.quarters]),
        ("total", [each.days for each in model.quarters]),
        ("capacity", [each.capacity for each in model.quarters]),
    )
    return Lines(
        tuple(
            (None, wording.book(f"timeline.load.{name}"), None, *(Styled(each, Role.SUM) for each in days))
            for name, days in figures
        )
    )
