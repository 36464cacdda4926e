"""Sheet of the answers about processes: one row per question, one column of letters per process."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from reifegrad.exports.workbook.layout import Column, Emphasis, Field, Sheet, Table, table, unique
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Value
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
    shown = _with_processes(table(KEY, _FIELDS, rows, wording.book), rated, wording)
    return Sheet(
        KEY,
        wording.book("sheets.process_answers.title"),
        (shown,),
        frozen_columns=2,
        printed=shown.position("notes"),
        pages_wide=ceil(len(rated.processes) / _ON_A_PAGE),
    )


def _with_processes(shown: Table, rated: ProcessSection, wording: Wording) -> Table:
    notes = wording.book("process_answers.columns.notes")
    taken = [each.heading for each in shown.columns] + [notes]
    names = unique([*taken, *(each.name for each in rated.processes)])[len(taken) :]
    columns = [
        Column(process_column(number), name, Role.STEP, _width(name), Emphasis.RATING)
        for number, name in enumerate(names)
    ]
    answers = [{each.question_id: each for each in process.answers} for process in rated.processes]
    cells = []
    for row, (id, *_) in zip(shown.rows, rated.questions, strict=True):
        given = [each.get(id) for each in answers]
        letters: list[Value] = [each.letter if each else None for each in given]
        said = [f"{name}: {each.note}" for name, each in zip(names, given, strict=True) if each and each.note]
        cells.append((*row, *letters, _lines(said)))
    return Table(shown.name, (*shown.columns, *columns, Column("notes", notes, Role.TEXT, 50)), tuple(cells))


def _width(name: str) -> float:
    """So wide that the words of a heading stay whole, unless one is very long."""
    return min(_WIDEST, max(_NARROWEST, max(map(len, name.split()), default=0) + 5.0))


def _lines(texts: Sequence[str]) -> str:
    return "\n".join(texts)
