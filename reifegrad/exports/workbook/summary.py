"""Sheet of the summary: the figures of the first page and the first measures of the plan, on one sheet of paper."""

from collections.abc import Sequence
from typing import Final

from reifegrad.domain.plan import PriorityClass, totals_of
from reifegrad.exports.workbook.layout import Block, Column, Emphasis, Field, Sheet, Table, table
from reifegrad.exports.workbook.measures import last_day
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.exports.workbook.wording import Wording, decimal, joined
from reifegrad.report.model import MeasureRow, ReportModel

KEY: Final = "summary"

_COLUMNS: Final = (
    ("figure", Role.TEXT, 38, None),
    ("value", Role.INDEX, 10, None),
    ("target", Role.INDEX, 10, None),
    ("previous", Role.INDEX, 12, None),
    ("state", Role.TEXT, 16, Emphasis.STATE),
    ("note", Role.TEXT, 44, None),
)

_BESIDE_CHART: Final = 2.0
"""Width of the empty column between the table and its chart."""

_TOP: Final[Sequence[Field[MeasureRow]]] = (
    Field("title", Role.TEXT, 0, lambda row: row.title),
    Field("id", Role.CODE, 0, lambda row: row.id),
    Field("person_days", Role.WHOLE, 0, lambda row: row.person_days),
    Field("end", Role.DAY, 0, lambda row: last_day(row.quarters[-1]) if row.quarters else None),
    Field("priority", Role.TEXT, 0, lambda row: row.priority_word),
    Field("responsible", Role.TEXT, 0, lambda row: joined(row.responsible) or row.lead),
)

Row = tuple[Value, ...]


def sheet(model: ReportModel, wording: Wording) -> Sheet:
    columns = tuple(
        Column(id, wording.book(f"summary.columns.{id}"), role, width, emphasis)
        for id, role, width, emphasis in _COLUMNS
    )
    blocks: list[Block] = [
        Table(KEY, columns, tuple(_figures(model, wording))),
    ]
    if model.summary.top_measures:
        blocks.append(table("top", _TOP, model.summary.top_measures, wording.book))
    widths = (*(column.width for column in columns), _BESIDE_CHART)
    return Sheet(KEY, wording.book("sheets.summary.title"), tuple(blocks), widths=widths, one_page=True)


def dimension_rows(model: ReportModel, wording: Wording) -> range:
    """Return the numbers of the rows that hold one dimension each."""
    first = 2 + len(_organisation(model, wording))
    return range(first, first + len(model.dimensions))


def _figures(model: ReportModel, wording: Wording) -> list[Row]:
    dimensions = [
        (
            f"{row.id} {row.title}",
            decimal(row.index),
            decimal(row.target_index),
            decimal(row.previous_index),
            row.state_word,
            joined(row.index_note, row.remark),
        )
        for row in model.dimensions
    ]
    return [*_organisation(model, wording), *dimensions, *_services(model, wording), *_plan(model, wording)]


def _organisation(model: ReportModel, wording: Wording) -> list[Row]:
    overall, level, rows = model.overall, model.level, list[Row]()
    if overall:
        index, before = decimal(overall.index), decimal(overall.previous_index)
        rows.append((wording.report("figures.index"), index, None, before, None, overall.note))
    if level:
        shown = Styled(level.value, Role.WHOLE), Styled(level.next, Role.WHOLE)
        rows.append((wording.report("figures.level"), *shown, None, None, level.sentence))
    if overall:
        scope = wording.book("summary.answered", valued=overall.valued, applicable=overall.applicable)
        for name, share, note in (
            ("coverage", overall.coverage, scope),
            ("confidence", overall.confidence, overall.confidence_word),
        ):
            rows.append((wording.book(f"summary.{name}"), Styled(decimal(share), Role.PERCENT), None, None, None, note))
    return rows


def _services(model: ReportModel, wording: Wording) -> list[Row]:
    portfolio = model.portfolio
    if portfolio is None:
        return []
    share, weighted = (Styled(decimal(each), Role.PERCENT) for each in (portfolio.share, portfolio.share_weighted))
    return [
        (wording.report("figures.share"), share, None, None, None, portfolio.sentence),
        (wording.book("summary.share_weighted"), weighted, None, None, None, None),
    ]


def _plan(model: ReportModel, wording: Wording) -> list[Row]:
    if not model.measures:
        return []
    totals = totals_of(model.measures)
    duties = sum(each.priority_class is PriorityClass.DUTY for each in model.measures if not each.status.is_closed)
    note = wording.book("summary.duties", count=duties)
    return [
        (wording.book("summary.measures"), Styled(totals.open, Role.WHOLE), None, None, None, note),
        (
            wording.book("summary.person_days"),
            Styled(totals.person_days, Role.WHOLE),
            None,
            None,
            None,
            model.summary.resources,
        ),
    ]
