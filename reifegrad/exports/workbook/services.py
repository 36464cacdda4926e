"""Sheet of the services: level, what limits it, and every criterion."""

from collections.abc import Sequence
from typing import Final

from reifegrad.exports.workbook.layout import Column, Emphasis, Field, Sheet, Table, table
from reifegrad.exports.workbook.records import record_columns
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Value
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report.model import ReportModel, ServiceRow

KEY: Final = "services"


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    if not model.services:
        return None
    shown = _with_survey_columns(table(KEY, _fields(wording), model.services, wording.book), model)
    return Sheet(
        KEY,
        wording.book("sheets.services.title"),
        (shown,),
        frozen_columns=1,
        printed=shown.position(model.service_criteria[-1][0]),
    )


def _fields(wording: Wording) -> Sequence[Field[ServiceRow]]:
    return (
        Field("name", Role.TEXT, 36, lambda row: row.name),
        Field("level", Role.STEP, 8, lambda row: row.level, Emphasis.LEVEL),
        Field("level_name", Role.TEXT, 19, lambda row: row.level_name),
        Field("note", Role.TEXT, 11, lambda row: "" if row.level_text == str(row.level) else row.level_text),
        Field("state", Role.TEXT, 15, lambda row: wording.terms(f"state.{row.state.value}"), Emphasis.STATE),
        Field("limited_by", Role.TEXT, 28, lambda row: ", ".join(row.limited_by)),
        Field("one_step", Role.CODE, 11, lambda row: wording.yes_or_no(row.one_step)),
        Field("cases", Role.WHOLE, 10, lambda row: row.cases),
        Field("ways", Role.TEXT, 90, lambda row: "\n".join(row.ways)),
        Field("explanation", Role.NOTE, 60, lambda row: row.explanation),
    )


def _with_survey_columns(shown: Table, model: ReportModel) -> Table:
    """Add the criteria and the record, which the survey names, before the ways up and the explanation."""
    split = shown.position("ways") - 1
    criteria = [Column(id, id, Role.STEP, 7, Emphasis.LEVEL) for id, _ in model.service_criteria]
    recorded, records = record_columns(model.services, model.language)
    rows = []
    for row, service, record in zip(shown.rows, model.services, records, strict=True):
        found = dict(service.criteria)
        reached = [_criterion(found.get(id, "")) for id, _ in model.service_criteria]
        rows.append((*row[:split], *reached, *record, *row[split:]))
    return Table(shown.name, (*shown.columns[:split], *criteria, *recorded, *shown.columns[split:]), tuple(rows))


def _criterion(shown: str) -> Value:
    return int(shown) if shown.isdecimal() else shown
