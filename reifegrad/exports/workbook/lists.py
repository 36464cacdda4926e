"""Sheet of the allowed values that the drop-downs offer."""

from itertools import zip_longest
from typing import Final

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import Effort
from reifegrad.exports.workbook.layout import Column, Sheet, Table
from reifegrad.exports.workbook.measures import step
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.wording import Wording

KEY: Final = "lists"

FREE: Final = frozenset({"funding"})
"""Lists that only propose; other values stay possible."""

_PRIORITIES: Final = ("high", "medium", "low")
_FUNDING: Final = ("own", "grant", "shared", "provider", "open")
_IMPACTS: Final = range(1, 6)


def allowed(wording: Wording) -> dict[str, list[str]]:
    """Return the values that each drop-down offers, in the words of the report, by the id of the list."""
    terms = wording.terms
    return {
        "status": [terms(f"measure_status.{each.value}") for each in MeasureStatus],
        "priority": [terms(f"priority.{each}") for each in _PRIORITIES],
        "impact": [step(each, terms(f"impact.{each}")) for each in _IMPACTS],
        "effort": [step(each.value, terms(f"effort.{each.value}")) for each in Effort],
        "funding": [wording.book(f"funding.{each}") for each in _FUNDING],
    }


def sheet(wording: Wording) -> Sheet:
    offered = allowed(wording)
    columns = tuple(Column(id, wording.book(f"lists.columns.{id}"), Role.TEXT, 30) for id in offered)
    return Sheet(
        KEY,
        wording.book("sheets.lists.title"),
        (Table(KEY, columns, tuple(zip_longest(*offered.values()))),),
    )


def range_of(sheet: Sheet, list_id: str, wording: Wording) -> str:
    """Return the reference to the values of one list, without the empty cells under it."""
    return sheet.range_of(list_id, rows=slice(0, len(allowed(wording)[list_id])))
