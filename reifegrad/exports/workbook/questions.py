"""Sheet of the questions: every answer of the organisation, with a drop-down of exactly the steps on offer."""

from collections.abc import Sequence
from typing import Final

from reifegrad.exports.workbook.layout import Emphasis, Field, Sheet, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report.model import DimensionRow, QuestionRow, ReportModel

KEY: Final = "questions"


def questions_of(model: ReportModel) -> list[QuestionRow]:
    """Return the questions in the order of the sheet."""
    return [question for dimension in model.dimensions for question in dimension.questions]


def dimension_name(row: DimensionRow) -> str:
    """Return how the sheet names the dimension of a question."""
    return f"{row.id} {row.title}"


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    rows = questions_of(model)
    if not rows:
        return None
    shown = table(KEY, _fields(model, wording), rows, wording.book)
    title = wording.book("sheets.questions.title")
    return Sheet(KEY, title, (shown,), frozen_columns=3, printed=shown.position("evidence"))


def _fields(model: ReportModel, wording: Wording) -> Sequence[Field[QuestionRow]]:
    names = {each.id: dimension_name(each) for each in model.dimensions}
    return (
        Field("id", Role.CODE, 7, lambda row: row.id),
        Field("dimension", Role.TEXT, 22, lambda row: names[row.dimension_id]),
        Field("question", Role.TEXT, 50, lambda row: row.text),
        Field("value", Role.STEP, 8, lambda row: row.value, Emphasis.LEVEL),
        Field("name", Role.TEXT, 18, lambda row: row.option_name),
        Field("target", Role.STEP, 7, lambda row: row.target),
        Field("gap", Role.STEP, 8, lambda row: row.gap, Emphasis.GAP),
        Field("state", Role.TEXT, 15, lambda row: wording.terms(f"state.{row.state.value}"), Emphasis.STATE),
        Field("previous", Role.STEP, 10, lambda row: row.previous),
        Field("note", Role.TEXT, 45, lambda row: row.note),
        Field("evidence", Role.TEXT, 14, lambda row: wording.terms(f"evidence.{row.evidence.value}")),
        Field("evidence_items", Role.TEXT, 36, lambda row: "\n".join(row.evidence_items)),
        Field("reason", Role.TEXT, 30, lambda row: row.reason),
        Field("knock_out", Role.CODE, 11, lambda row: wording.yes_or_no(row.knock_out)),
        Field("weight", Role.STEP, 9, lambda row: row.weight),
        Field("highest", Role.STEP, 9, lambda row: row.options[-1][0]),
        Field("descriptor", Role.NOTE, 50, lambda row: row.descriptor),
    )
