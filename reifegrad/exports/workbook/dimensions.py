"""Sheet of the dimensions: index, target, gap and how far the figures can be relied on."""

from collections.abc import Sequence
from typing import Final

from reifegrad.exports.workbook.layout import Emphasis, Field, Sheet, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.wording import Wording, decimal, joined
from reifegrad.report.model import DimensionRow, ReportModel

KEY: Final = "dimensions"

_FIELDS: Final[Sequence[Field[DimensionRow]]] = (
    Field("id", Role.CODE, 6, lambda row: row.id),
    Field("title", Role.TEXT, 30, lambda row: row.title),
    Field("weight", Role.WHOLE, 8, lambda row: row.weight),
    Field("index", Role.INDEX, 9, lambda row: decimal(row.index)),
    Field("target", Role.INDEX, 9, lambda row: decimal(row.target_index)),
    Field("gap", Role.STEPS, 9, lambda row: decimal(row.gap), Emphasis.GAP),
    Field("previous", Role.INDEX, 10, lambda row: decimal(row.previous_index)),
    Field("change", Role.CHANGE, 12, lambda row: decimal(row.change)),
    Field("state", Role.TEXT, 15, lambda row: row.state_word, Emphasis.STATE),
    Field("valued", Role.WHOLE, 11, lambda row: row.in_scope - row.not_applicable - row.unknown - row.open),
    Field("in_scope", Role.WHOLE, 8, lambda row: row.in_scope),
    Field("not_applicable", Role.WHOLE, 11, lambda row: row.not_applicable),
    Field("unknown", Role.WHOLE, 8, lambda row: row.unknown),
    Field("open", Role.WHOLE, 7, lambda row: row.open),
    Field("coverage", Role.PERCENT, 11, lambda row: decimal(row.coverage)),
    Field("confidence", Role.PERCENT, 13, lambda row: decimal(row.confidence)),
    Field("note", Role.TEXT, 20, lambda row: joined(row.index_note, row.remark)),
    Field("explanation", Role.NOTE, 70, lambda row: row.explanation),
)


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    if not model.dimensions:
        return None
    shown = table(KEY, _FIELDS, model.dimensions, wording.book)
    return Sheet(
        KEY,
        wording.book("sheets.dimensions.title"),
        (shown,),
        frozen_columns=2,
        printed=shown.position("note"),
    )
