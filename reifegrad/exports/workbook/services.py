"""Sheet of the services: level, what limits it, and every criterion."""

from collections.abc import Sequence
from typing import Final

from reifegrad.exports.workbook.layout import Column, Emphasis, Field, Sheet, Table, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Value
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report import format
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
        Field("explanation", Role.NOTE, 60, lambda row: row.explanation),
    )


def _with_survey_columns(shown: Table, model: ReportModel) -> Table:
    """Add the criteria and the attributes, which the survey names, before the explanation."""
    attributes = [each for each in range(len(model.services[0].attributes)) if not _is_cases(each, model)]
    columns = [Column(id, id, Role.STEP, 7, Emphasis.LEVEL) for id, _ in model.service_criteria]
    columns += [
        Column(f"attribute_{number}", model.services[0].attributes[number][0], Role.TEXT, 18) for number in attributes
    ]
    rows = []
    for row, service in zip(shown.rows, model.services, strict=True):
        criteria = dict(service.criteria)
        added: list[Value] = [_criterion(criteria.get(id, "")) for id, _ in model.service_criteria]
        added += [service.attributes[number][1] for number in attributes]
        rows.append((*row[:-1], *added, row[-1]))
    return Table(shown.name, (*shown.columns[:-1], *columns, shown.columns[-1]), tuple(rows))


def _criterion(shown: str) -> Value:
    return int(shown) if shown.isdecimal() else shown


def _is_cases(number: int, model: ReportModel) -> bool:
    """Whether an attribute says in words what the column of cases holds as a number."""
    shown = [(service.attributes[number][1], service.cases) for service in model.services]
    known = [(words, cases) for words, cases in shown if words or cases is not None]
    return bool(known) and all(
        cases is not None and words == format.number(cases, model.language) for words, cases in known
    )
