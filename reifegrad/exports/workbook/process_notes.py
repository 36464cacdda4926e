"""Sheet of what people wrote about the processes: notes and reasons, and the answers that cap a level."""

from typing import Final

from reifegrad.exports.workbook.layout import Emphasis, Field, Sheet, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report.model import ReportModel
from reifegrad.report.process_model import ProcessAnswer, ProcessRow

KEY: Final = "process_notes"

Row = tuple[ProcessRow, ProcessAnswer]


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    rated = model.processes.processes if model.processes else ()
    rows = [(process, each) for process in rated for each in process.answers if each.note or each.is_flagged]
    if not rows:
        return None
    fields: tuple[Field[Row], ...] = (
        Field("process", Role.TEXT, 34, lambda row: row[0].name),
        Field("id", Role.CODE, 7, lambda row: row[1].question_id),
        Field("topic", Role.TEXT, 32, lambda row: row[1].topic),
        Field("letter", Role.STEP, 9, lambda row: row[1].letter, Emphasis.RATING),
        Field("word", Role.TEXT, 30, lambda row: row[1].word),
        Field("knock_out", Role.CODE, 11, lambda row: wording.yes_or_no(row[1].is_flagged)),
        Field("note", Role.TEXT, 70, lambda row: row[1].note),
    )
    shown = table(KEY, fields, rows, wording.book)
    return Sheet(KEY, wording.book("sheets.process_notes.title"), (shown,), frozen_columns=2)
