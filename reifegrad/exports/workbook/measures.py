"""Sheet of the measures: what the municipality fills in, with drop-downs, beside what the plan computed."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from reifegrad.domain.plan import Quarter
from reifegrad.exports.workbook.layout import Field, Sheet, table
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.wording import Wording, decimal, joined
from reifegrad.report.model import MeasureRow, ReportModel

KEY: Final = "measures"


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    if not model.measures:
        return None
    shown = table(KEY, _fields(wording), model.measures, wording.book)
    return Sheet(
        KEY,
        wording.book("sheets.measures.title"),
        (shown,),
        frozen_columns=2,
        printed=shown.position("remark"),
        pages_wide=2,
        protected=True,
    )


def step(number: int | str, word: str) -> str:
    """Return a step with its word, the form that its drop-down offers: "4 – hoch"."""
    return f"{number} – {word}"


def first_day(quarter: Quarter) -> date:
    return date(quarter.year, 3 * quarter.number - 2, 1)


def last_day(quarter: Quarter) -> date:
    return first_day(quarter.plus(1)) - timedelta(days=1)


def _fields(wording: Wording) -> Sequence[Field[MeasureRow]]:
    return (
        Field("id", Role.CODE, 8, lambda row: row.id, locked=True),
        Field("title", Role.TEXT, 34, lambda row: row.title),
        Field("goal", Role.TEXT, 40, lambda row: row.goal),
        Field("field", Role.TEXT, 18, lambda row: row.field),
        Field("survey", Role.TEXT, 20, lambda row: row.survey),
        Field("questions", Role.TEXT, 11, lambda row: ", ".join(row.questions)),
        Field("duty", Role.TEXT, 22, lambda row: joined(row.class_word, row.basis)),
        Field("impact", Role.TEXT, 13, lambda row: step(row.impact, row.impact_word), drop_down="impact"),
        Field("effort", Role.TEXT, 14, lambda row: step(row.effort, row.effort_word), drop_down="effort"),
        Field("person_days", Role.WHOLE, 12, lambda row: row.person_days),
        Field("priority", Role.TEXT, 10, lambda row: row.priority_word, drop_down="priority"),
        Field("lead", Role.TEXT, 24, lambda row: row.lead),
        Field("responsible", Role.TEXT, 18, lambda row: row.responsible),
        Field("participants", Role.TEXT, 22, lambda row: row.participants),
        Field("begin", Role.DAY, 11, lambda row: first_day(row.quarters[0]) if row.quarters else None),
        Field("end", Role.DAY, 11, lambda row: last_day(row.quarters[-1]) if row.quarters else None),
        Field("due", Role.DAY, 11, lambda row: row.due),
        Field("cost_once", Role.MONEY, 14, lambda row: row.cost_once),
        Field("cost_yearly", Role.MONEY, 14, lambda row: row.cost_yearly),
        Field("funding", Role.TEXT, 21, lambda row: row.funding, drop_down="funding"),
        Field("status", Role.TEXT, 14, lambda row: row.status_word, drop_down="status"),
        Field("progress", Role.PERCENT_POINTS, 11, lambda row: row.progress),
        Field("indicator", Role.TEXT, 32, lambda row: row.indicator),
        Field("remark", Role.TEXT, 26, lambda row: row.remark),
        Field("text", Role.TEXT, 60, lambda row: row.text),
        Field("trigger", Role.TEXT, 34, lambda row: row.trigger),
        Field("requires", Role.TEXT, 14, lambda row: ", ".join(row.requires)),
        Field("score", Role.SCORE, 9, lambda row: decimal(row.score)),
        Field("inherited_score", Role.SCORE, 10, lambda row: decimal(row.inherited_score)),
        Field("labels", Role.TEXT, 16, lambda row: ", ".join(row.label_words)),
        Field("overridden", Role.TEXT, 34, lambda row: "\n".join(row.overridden)),
        Field("explanation", Role.NOTE, 60, lambda row: row.explanation),
    )
