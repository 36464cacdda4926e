"""Sheet of the groups of people: one row per group, one column per dimension."""

from collections.abc import Iterator
from typing import Final

from reifegrad.exports.workbook.layout import Column, Field, Sheet, Table, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Value
from reifegrad.exports.workbook.wording import Wording, counted, told
from reifegrad.report.model import ReportModel, StaffSection
from reifegrad.report.staff_model import GroupingTable, GroupRow

KEY: Final = "staff_groups"

Row = tuple[GroupingTable, GroupRow | None]
"""A trait with one of its groups; without one the note of the trait says why there is none."""

_FIELDS: Final[tuple[Field[Row], ...]] = (
    Field("trait", Role.TEXT, 20, lambda row: row[0].label),
    Field("group", Role.TEXT, 34, lambda row: row[1].name if row[1] else None),
    Field("n", Role.WHOLE, 11, lambda row: counted(row[1].n, row[1].index) if row[1] else None),
    Field("index", Role.INDEX, 11, lambda row: told(row[1].index) if row[1] else None),
    Field("band", Role.TEXT, 16, lambda row: row[1].band if row[1] else None),
    Field("remark", Role.TEXT, 40, lambda row: row[1].remark if row[1] else row[0].note),
)


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    people = model.staff
    rows = list(_rows(people)) if people else []
    if people is None or not rows:
        return None
    shown = _with_dimensions(table(KEY, _FIELDS, rows, wording.book), rows, people, wording)
    return Sheet(
        KEY,
        wording.book("sheets.staff_groups.title"),
        (shown,),
        frozen_columns=2,
        printed=shown.position("remark"),
    )


def _rows(people: StaffSection) -> Iterator[Row]:
    for grouping in people.groupings:
        if grouping.groups:
            yield from ((grouping, each) for each in grouping.groups)
        else:
            yield grouping, None


def _with_dimensions(shown: Table, rows: list[Row], people: StaffSection, wording: Wording) -> Table:
    """Add the indices before the remark, and the shares of favourable answers after it."""
    ids = [each.id for each in people.dimensions]
    indices = [Column(f"index_{id}", id, Role.INDEX, 11) for id in ids]
    shares = [
        Column(f"favourable_{id}", wording.book("staff_groups.favourable", id=id), Role.PERCENT, 12) for id in ids
    ]
    cells = []
    for row, (_, group) in zip(shown.rows, rows, strict=True):
        figures = {each.dimension_id: each for each in group.figures} if group else {}
        found = [figures.get(id) for id in ids]
        index: list[Value] = [told(each.index) if each else None for each in found]
        share: list[Value] = [told(each.favourable) if each else None for each in found]
        cells.append((*row[:-1], *index, row[-1], *share))
    return Table(shown.name, (*shown.columns[:-1], *indices, shown.columns[-1], *shares), tuple(cells))
