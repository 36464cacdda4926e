"""Sheet of the facts about the file itself, by which a later reading back knows what it holds."""

from typing import Final

from reifegrad import __version__
from reifegrad.exports.workbook.layout import Column, Sheet, Table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report.model import ReportModel

KEY: Final = "metadata"
FORMAT: Final = 1
"""Goes up when a reader of older workbooks would misread a newer one."""


def sheet(model: ReportModel, wording: Wording) -> Sheet:
    facts: dict[str, Value] = {
        "format": Styled(FORMAT, Role.WHOLE),
        "program": f"Reifegrad {__version__}",
        "made_on": Styled(model.made_on, Role.DAY),
        "language": model.language,
        "municipality": model.municipality,
        "code": model.code,
        "population": Styled(model.population, Role.WHOLE),
        "reference": model.reference,
        "edition": model.draft_word,
        "assessment_id": model.assessment_id,
        "assessment": model.assessment_title,
        "day": Styled(model.day, Role.DAY),
        "previous": model.previous_title,
        "survey_id": model.survey_id,
        "survey_version": model.survey_version,
        "survey": model.survey_title,
        "as_of": Styled(model.as_of, Role.DAY),
    }
    facts |= _companions(model)
    columns = tuple(
        Column(id, wording.book(f"metadata.columns.{id}"), Role.TEXT, width)
        for id, width in (("key", 28), ("label", 34), ("value", 60))
    )
    rows = tuple((key, wording.book(f"metadata.facts.{key}"), value) for key, value in facts.items())
    return Sheet(KEY, wording.book("sheets.metadata.title"), (Table(KEY, columns, rows),), portrait=True)


def _companions(model: ReportModel) -> dict[str, Value]:
    """The assessments of the other surveys that the report tells about too."""
    facts: dict[str, Value] = {}
    for part, section in (("staff", model.staff), ("processes", model.processes)):
        if section is not None and section.assessment_id != model.assessment_id:
            facts[f"{part}_assessment_id"] = section.assessment_id
            facts[f"{part}_assessment"] = section.assessment_title
            facts[f"{part}_day"] = Styled(section.day, Role.DAY)
            facts[f"{part}_survey"] = section.survey_title
    return facts
