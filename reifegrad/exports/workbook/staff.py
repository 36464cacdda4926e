"""Sheet of the answers of people, dimension by dimension."""

from collections.abc import Sequence
from typing import Final

from reifegrad.exports.workbook.layout import Emphasis, Field, Sheet, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.wording import Wording, counted, joined, told
from reifegrad.report.model import ReportModel
from reifegrad.report.staff_model import StaffDimensionRow

KEY: Final = "staff"

_FIELDS: Final[Sequence[Field[StaffDimensionRow]]] = (
    Field("id", Role.CODE, 6, lambda row: row.id),
    Field("title", Role.TEXT, 30, lambda row: row.title),
    Field("weight", Role.WHOLE, 8, lambda row: row.weight),
    Field("n", Role.WHOLE, 11, lambda row: counted(row.n, row.index)),
    Field("mean", Role.STEPS, 11, lambda row: told(row.mean)),
    Field("index", Role.INDEX, 11, lambda row: told(row.index)),
    Field("target", Role.INDEX, 8, lambda row: row.target),
    Field("favourable", Role.PERCENT, 11, lambda row: told(row.answered.favourable)),
    Field("neutral", Role.PERCENT, 11, lambda row: told(row.answered.neutral)),
    Field("unfavourable", Role.PERCENT, 11, lambda row: told(row.answered.unfavourable)),
    Field("agreement", Role.SCORE, 11, lambda row: told(row.agreement)),
    Field("agreement_word", Role.TEXT, 12, lambda row: row.agreement_word),
    Field("alpha", Role.SCORE, 11, lambda row: told(row.alpha)),
    Field("previous", Role.INDEX, 11, lambda row: told(row.previous)),
    Field("change", Role.CHANGE, 12, lambda row: told(row.change)),
    Field("state", Role.TEXT, 15, lambda row: row.state_word, Emphasis.STATE),
    Field("note", Role.TEXT, 34, lambda row: joined(row.note, row.items_note, row.alpha_note)),
    Field("explanation", Role.NOTE, 70, lambda row: row.index.explanation),
)


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    if model.staff is None or not model.staff.dimensions:
        return None
    rows = model.staff.dimensions
    shown = table(KEY, _FIELDS, rows, wording.book)
    room = 3 * len(rows) + 8 if is_charted(model) else 0
    return Sheet(
        KEY,
        wording.book("sheets.staff.title"),
        (shown,),
        frozen_columns=2,
        printed=shown.position("note"),
        room_below=room,
    )


def is_charted(model: ReportModel) -> bool:
    """Whether a chart can be drawn: it would show a hidden index as 0."""
    return model.staff is not None and all(each.index.value is not None for each in model.staff.dimensions)
