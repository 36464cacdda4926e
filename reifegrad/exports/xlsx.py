"""The workbook: every figure a value, drop-downs where people work on, and a sheet that computes the figures again."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from math import isclose
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.exports.work import Work
from reifegrad.exports.workbook.book import build, sheets_of
from reifegrad.exports.workbook.layout import Sheet
from reifegrad.exports.workbook.values import Formula, Plain
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report.model import ReportModel


def write_file(model: ReportModel, path: Path, work: Work) -> None:
    content = BytesIO()  # a full drive would leave openpyxl an archive that complains when it is thrown away
    book = build(model, work)
    book.save(content)
    _let_go(book)
    path.write_bytes(content.getvalue())


def faults(model: ReportModel, path: Path) -> Sequence[str]:
    """Read the workbook back and name every cell that does not hold what the report says, as "Sheet!row"."""
    try:
        book = load_workbook(path)
    except (BadZipFile, KeyError, ValueError) as error:
        return [f"{type(error).__name__}: {error}"]
    expected = sheets_of(model, Wording.of(model.language))
    titles = [sheet.title for sheet in expected.values()]
    if book.sheetnames != titles:
        return [f"{', '.join(book.sheetnames)} ≠ {', '.join(titles)}"]
    found = [fault for sheet in expected.values() for fault in _differences(sheet, book[sheet.title])]
    _let_go(book)
    return found


def _let_go(book: Workbook) -> None:
    """Forget the cells: they know their sheets, and 300,000 of them would wait for the collection of garbage."""
    for sheet in book.worksheets:
        sheet._cells.clear()  # noqa: SLF001 openpyxl has no public way


def _differences(sheet: Sheet, found: Worksheet) -> Iterator[str]:
    for number, values in sheet.grid():
        row = (
            [cell.value for cell in found[number][: len(values)]] if len(values) > 1 else [found.cell(number, 1).value]
        )
        if not all(_same(value, cell) for value, cell in zip(values, row, strict=True)):
            yield f"{sheet.title}!{number}"


def _same(written: Plain, read: object) -> bool:
    if isinstance(written, Formula):
        return read == written.text
    if isinstance(read, datetime):
        return read.date() == written
    if isinstance(written, float) and isinstance(read, int | float):
        return isclose(written, read, rel_tol=1e-12)  # the file keeps 15 to 16 digits
    return read == written
