"""The sheets of a workbook as rows under known columns, each value with the cell that it came from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reifegrad.domain.text import Language
from reifegrad.exports.workbook.layout import letters
from reifegrad.survey.authoring.columns import Column, Placed, columns_of, placed
from reifegrad.survey.authoring.forms import Misread, Unusable, from_cell
from reifegrad.survey.authoring.source import SourceRow
from reifegrad.survey.authoring.vocabulary import column_of, heading
from reifegrad.survey.faults import Fault


@dataclass(frozen=True, slots=True)
class CellRef:
    sheet: str
    """Title of the sheet."""
    row: int
    column: int
    heading: str = ""

    def __str__(self) -> str:
        place = f"{self.sheet}!{letters(self.column)}{self.row}"
        return f"{place} ({self.heading})" if self.heading else place


class Findings:
    """Faults with the cells where they stand."""

    def __init__(self) -> None:
        self.all: list[tuple[Fault, CellRef]] = []
        self.cells: set[CellRef] = set()

    def tell(self, at: CellRef, code: str, **values: object) -> None:
        self.add(Fault(code, values=values), at)

    def add(self, fault: Fault, at: CellRef) -> None:
        self.all.append((fault, at))
        self.cells.add(at)


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the heading; `columns` gives the number of every column that the sheet has."""

    sheet: str
    title: str
    number: int
    cells: Sequence[Any]
    columns: Mapping[Placed, tuple[int, str]]
    language: Language
    findings: Findings

    def at(self, column: Column | None = None, language: Language | None = None) -> CellRef:
        """Return the cell of a column; the first cell of the row if the sheet lacks it."""
        found = None
        if column and column.translated and language is None:
            found = next((each for placed, each in self.columns.items() if placed.column == column), None)
        elif column:
            found = self.columns.get(Placed(column, language))
        return CellRef(self.title, self.number, *(found or (1, "")))

    def has(self, column: Column, language: Language | None = None) -> bool:
        return Placed(column, language) in self.columns

    def value(self, column: Column, language: Language | None = None, *, as_column: Column | None = None) -> Any:
        """Return what a cell holds, None if it is empty or holds what it cannot; the latter is kept as a fault.

        `as_column` reads a cell whose form depends on another one.
        """
        number, _ = self.columns.get(Placed(column, language), (0, ""))
        cell = self.cells[number - 1] if 0 < number <= len(self.cells) else None
        read_as = as_column or column
        if isinstance(cell, Unusable):
            self.tell(cell.value, column, language)
            return None
        try:
            return from_cell(cell, read_as.form, read_as, self.language)
        except Misread as error:
            self.tell(error.code, column, language, **error.values)
            return None

    def is_told(self, column: Column) -> bool:
        """Whether something was found in the cell of a column."""
        return self.at(column) in self.findings.cells

    def tell(self, code: str, column: Column, language: Language | None = None, **values: object) -> None:
        self.findings.tell(self.at(column, language), code, **values)


def rows_under_columns(
    sheet: str, title: str, rows: Sequence[SourceRow], language: Language, findings: Findings
) -> list[Row]:
    """Return the rows below the headings. What is wrong with the headings, and later with cells, joins `findings`."""
    if not rows or rows[0].number != 1:
        findings.tell(CellRef(title, 1, 1), "headings_missing")
        return []
    columns = _columns(sheet, title, rows[0].cells, findings)
    for each in placed(columns_of(sheet, 0), ()):
        if each not in columns:
            findings.tell(CellRef(title, 1, 1), "column_missing", name=heading(sheet, each, language))
    headed = {number for number, cell in enumerate(rows[0].cells, 1) if cell is not None}
    for row in rows[1:]:
        for number, cell in enumerate(row.cells, 1):
            if cell is not None and number not in headed:
                findings.tell(CellRef(title, row.number, number), "column_without_heading")
    return [Row(sheet, title, each.number, each.cells, columns, language, findings) for each in rows[1:]]


def _columns(sheet: str, title: str, headings: Iterable[Any], findings: Findings) -> dict[Placed, tuple[int, str]]:
    columns: dict[Placed, tuple[int, str]] = {}
    for number, written in enumerate(headings, 1):
        if written is None:
            continue
        at = CellRef(title, 1, number)
        known = column_of(sheet, written) if isinstance(written, str) else None
        if known is None:
            findings.tell(at, "column_unknown", given=_shown(written))
        elif known in columns:
            findings.tell(at, "column_twice", name=written)
        else:
            columns[known] = (number, " ".join(written.split()))
    return columns


def _shown(written: Any) -> str:
    return "=" if isinstance(written, Unusable) else str(written)
