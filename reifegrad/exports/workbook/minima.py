"""The sentence on the smallest numbers of people that are told: it stands on every sheet with figures about people."""

from dataclasses import replace
from typing import Final

from reifegrad.exports.workbook import (
    check,
    combined,
    guide,
    measures,
    staff,
    staff_groups,
    staff_items,
    staff_more,
    summary,
)
from reifegrad.exports.workbook.layout import Lines, Sheet
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled
from reifegrad.report.model import ReportModel

_ABOUT_PEOPLE: Final = frozenset(
    each.KEY for each in (guide, summary, staff, staff_items, staff_groups, staff_more, combined, measures, check)
)
"""Measures say which figures called for them."""


def with_minima(sheet: Sheet, model: ReportModel) -> Sheet:
    """Put the sentence under the tables and at the head of every printed page, if the sheet tells about people."""
    if model.staff is None or sheet.key not in _ABOUT_PEOPLE:
        return sheet
    sentence = model.staff.minima
    line = Lines(((Styled(sentence, Role.FOOTNOTE),),))
    return replace(sheet, blocks=(*sheet.blocks, line), header=sentence)
