"""Sheet of the summary: the figures of the first page and the first measures of the plan, on one sheet of paper."""

from collections.abc import Sequence
from typing import Final

from reifegrad.domain.plan import PriorityClass, totals_of
from reifegrad.exports.workbook.layout import Block, Column, Emphasis, Field, Sheet, Table, table
from reifegrad.exports.workbook.measures import last_day
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.exports.workbook.wording import Wording, decimal, joined, told
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
    """Return the numbers of the rows that hold one dimension each, for the survey that the report is on.

    None if no dimension has an index.
    """
    if all(value is None for _, value, *_ in _dimensions(model)):
        return range(0)
    before = [*_organisation(model, wording), *(_staff(model, wording) if _is_on_staff(model) else [])]
    first = 2 + len(before)
    return range(first, first + len(_dimensions(model)))


def _figures(model: ReportModel, wording: Wording) -> list[Row]:
    """The survey that the report is on comes first, and only it with its dimensions."""
    staff = _staff(model, wording)
    own, other = (staff, []) if _is_on_staff(model) else ([], staff)
    return [
        *_organisation(model, wording),
        *own,
        *_dimensions(model),
        *_services(model, wording),
        *other,
        *_processes(model, wording),
        *((wording.book("summary.together"), None, None, None, None, each) for each in model.summary.together),
        *_plan(model, wording),
    ]


def _is_on_staff(model: ReportModel) -> bool:
    return model.staff is not None and model.staff.assessment_id == model.assessment_id


def _dimensions(model: ReportModel) -> list[Row]:
    if model.staff is not None and _is_on_staff(model):
        return [
            (
                f"{each.id} {each.title}",
                decimal(each.index.value),
                each.target,
                decimal(each.previous.value) if each.previous else None,
                each.state_word,
                each.note,
            )
            for each in model.staff.dimensions
        ]
    return [
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


def _organisation(model: ReportModel, wording: Wording) -> list[Row]:
    overall, level, rows = model.overall, model.level, list[Row]()
    if overall:
        index, before = decimal(overall.index), decimal(overall.previous_index)
        rows.append((wording.report("figures.index"), index, None, before, None, overall.note))
    if level:
        shown = Styled(level.value, Role.WHOLE), Styled(level.next, Role.WHOLE)
        rows.append((wording.report("figures.level"), *shown, None, None, level.sentence))
        if level.ways:
            rows.append((wording.book("summary.ways"), None, None, None, None, "\n".join(level.ways)))
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


def _staff(model: ReportModel, wording: Wording) -> list[Row]:
    people = model.staff
    if people is None:
        return []
    index, rate = wording.book("summary.staff_index"), wording.book("summary.staff_rate")
    before, took_part = told(people.previous), people.participation
    return [
        (index, told(people.index), people.target, before, people.state_word, people.result),
        (rate, told(took_part.rate, Role.PERCENT), None, None, None, took_part.rate.reason or took_part.status_word),
    ]


def _processes(model: ReportModel, wording: Wording) -> list[Row]:
    rated = model.processes
    if rated is None:
        return []
    on_target = wording.book("summary.processes", target=rated.target)
    figures = (
        (on_target, rated.share, Role.PERCENT, rated.result),
        (wording.book("summary.processes_weighted"), rated.share_weighted, Role.PERCENT, rated.share_weighted.reason),
        (wording.book("summary.continuity"), rated.continuity, Role.PERCENT_POINTS, rated.continuity.reason),
    )
    return [(name, told(figure, role), None, None, None, note) for name, figure, role, note in figures]


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
