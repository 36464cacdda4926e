"""Cells of a workbook that somebody else wrote, read one after the other and within bounds."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

from reifegrad.foreign_file import read_at_most, refusing
from reifegrad.survey.authoring.forms import CellValue, Unusable
from reifegrad.survey.faults import Fault

MAX_BYTES: Final = 10_000_000
MAX_UNPACKED: Final = 25_000_000
MAX_PARTS: Final = 1_000
MAX_ROWS: Final = 20_000
MAX_CELLS: Final = 1_000_000
"""Bounds of a workbook against files that are made to fill memory or time; a survey of 54 questions has 500 rows."""

_TOO_LARGE: Final = Fault("workbook_too_large", values={"limit": MAX_UNPACKED // 1_000_000})

_BOOK: Final = "xl/workbook.xml"
_NAMESPACE: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
"""Where the format of the file names its sheets (ISO/IEC 29500)."""

_LAST_ROW: Final = 1_048_576
"""Rows of a sheet in the file format."""

_MAX_LINES: Final = 20 * _LAST_ROW
"""Rows that are walked over, empty ones as well: somebody may have touched the last row of every sheet."""


class Refused(Exception):
    """A workbook cannot be read as a whole, or is too large."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.code)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row with its number, from 1, and its cells from column A on."""

    number: int
    cells: tuple[CellValue | Unusable, ...]


def read_sheets(path: Path) -> Mapping[str, list[SourceRow]]:
    """Return the rows of every sheet that are not empty, by the titles of the sheets.

    Raises Refused, and the conditions of reading a file.
    """
    content = BytesIO(_content(path))  # an open file would stay open where the library gives up
    from openpyxl import load_workbook  # late: takes a tenth of a second
    from openpyxl.utils.exceptions import InvalidFileException

    with refusing(Refused(Fault("not_a_workbook")), InvalidFileException):
        book = load_workbook(content, read_only=True, keep_links=False)
        used = _Used()
        return {each.title: list(_rows(each, used)) for each in book.worksheets}


def sheet_titles(path: Path) -> tuple[str, ...]:
    """Return the titles of the sheets without reading what stands in them; none if the file is no workbook.

    Raises the conditions of reading a file.
    """
    from defusedxml.ElementTree import fromstring  # late: of use for workbooks only

    with suppress(Refused), refusing(Refused(Fault("not_a_workbook"))):
        with ZipFile(BytesIO(_content(path))) as archive:
            book = fromstring(archive.read(_BOOK))
        return tuple(each.get("name", "") for each in book.iter(f"{{{_NAMESPACE}}}sheet"))
    return ()


def _content(path: Path) -> bytes:
    """Return the content of the file, after a look at its parts and before anything is unpacked."""
    content = read_at_most(path, MAX_BYTES)
    if len(content) > MAX_BYTES:
        raise Refused(_TOO_LARGE)
    with refusing(Refused(Fault("not_a_workbook"))), ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
    if sum(part.file_size for part in parts) > MAX_UNPACKED or len(parts) > MAX_PARTS:
        raise Refused(_TOO_LARGE)
    return content


@dataclass(slots=True)
class _Used:
    """How much of the bounds the sheets have used up so far, all together."""

    lines: int = 0
    rows: int = 0
    cells: int = 0

    @property
    def is_too_much(self) -> bool:
        return self.rows > MAX_ROWS or self.cells > MAX_CELLS or self.lines > _MAX_LINES


def _rows(sheet: Any, used: _Used) -> Iterator[SourceRow]:
    sheet.reset_dimensions()  # what a file says about its size need not be true
    for number, row in enumerate(sheet.iter_rows(max_row=_LAST_ROW), 1):
        used.lines += 1
        if not row and used.lines <= _MAX_LINES:
            continue
        cells = [_value(cell) for cell in row]
        used.cells += len(cells)
        while cells and cells[-1] is None:
            cells.pop()
        used.rows += bool(cells)
        if used.is_too_much:
            raise Refused(Fault("workbook_too_many_rows", values={"name": sheet.title, "limit": MAX_ROWS}))
        if cells:
            yield SourceRow(number, tuple(cells))


def _value(cell: Any) -> CellValue | Unusable:
    if cell.value is None or (isinstance(cell.value, str) and not cell.value.strip()):
        return None
    if cell.data_type == "f":
        return Unusable.FORMULA
    if cell.data_type == "e":
        return Unusable.ERROR
    value: CellValue = cell.value if isinstance(cell.value, str | int | float | bool | date) else str(cell.value)
    return value
