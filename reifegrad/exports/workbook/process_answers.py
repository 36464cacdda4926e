"""Sheet of the answers about processes: one row per question, one column of letters per process."""

from math import ceil
from typing import Final

from reifegrad.exports.workbook.layout import Column, Emphasis, Field, Sheet, Table, table, unique
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report.model import ProcessSection, ReportModel

KEY: Final = "process_answers"

_ON_A_PAGE: Final = 10
"""So many processes stand beside each other on paper."""

_NARROWEST: Final = 12.0
_WIDEST: Final = 26.0

Row = tuple[str, str, str, int]
"""Id, topic, process attribute and weight of a question."""

_FIELDS: Final[tuple[Field[Row], ...]] = (
    Field("id", Role.CODE, 7, lambda row: row[0]),
    Field("topic", Role.TEXT, 34, lambda row: row[1]),
    Field("attribute", Role.CODE, 10, lambda row: row[2]),
    Field("weight", Role.STEP, 9, lambda row: row[3]),
)


def process_column(number: int) -> str:
    """Id of the column of a process by its place in the section, from 0."""
    return f"process_{number}"


def sheet(model: ReportModel, wording: Wording) -> Sheet | None:
    rated = model.processes
    if rated is None or not rated.processes or not rated.questions:
        return None
    rows = [(*each, weight) for each, weight in zip(rated.questions, rated.question_weights, strict=True)]
    shown = _with_processes(table(KEY, _FIELDS, rows, wording.book), rated)
    return Sheet(
        KEY,
        wording.book("sheets.process_answers.title"),
        (shown,),
        frozen_columns=2,
        pages_wide=ceil(len(rated.processes) / _ON_A_PAGE),
    )


def _with_processes(shown: Table, rated: ProcessSection) -> Table:
    taken = [each.heading for each in shown.columns]
    names = unique([*taken, *(each.name for each in rated.processes)])[len(taken) :]
    columns = [
        Column(process_column(number), name, Role.STEP, _width(name), Emphasis.RATING)
        for number, name in enumerate(names)
    ]
    answers = [{each.question_id: each.letter for each in process.answers} for process in rated.processes]
    cells = [
        (*row, *(given.get(id) for given in answers)) for row, (id, *_) in zip(shown.rows, rated.questions, strict=True)
    ]
    return Table(shown.name, (*shown.columns, *columns), tuple(cells))


def _width(name: str) -> float:
    """So wide that the words of a heading stay whole, unless one is very long."""
    return min(_WIDEST, max(_NARROWEST, max(map(len, name.split()), default=0) + 5.0))
