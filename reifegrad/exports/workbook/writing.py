"""From the shape of a sheet to its cells in the file, with everything that a reader expects of a good table."""

from collections.abc import Callable
from typing import Any, Final, cast

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.exports.workbook import emphasis, lists
from reifegrad.exports.workbook.heights import fit_row
from reifegrad.exports.workbook.layout import Emphasis, Lines, Sheet, Table, quoted
from reifegrad.exports.workbook.roles import Role, header_of
from reifegrad.exports.workbook.styles import style_name
from reifegrad.exports.workbook.values import Formula, Styled, Value, looks_like_formula, plain
from reifegrad.texts import Texts

_TABLE_STYLE: Final = TableStyleInfo("TableStyleLight1", showRowStripes=True)
_A4: Final = 9
_HEADER_HEIGHT: Final = 30.0
_HEADER_LENGTH: Final = 240
_HEADER_SIZE: Final = 8
_FOOTER_LENGTH: Final = 80
"""The file format allows 255 characters for the whole footer, codes and doubled signs included."""


def put(target: Worksheet, row: int, column: int, value: Value, role: Role, *, editable: bool = False) -> None:
    """Write one value; a text stays a text, whatever it begins with."""
    cell = cast(Cell, target.cell(row, column))
    look = value.role if isinstance(value, Styled) else role
    bare = plain(value)
    cell.style = style_name(look, editable=editable)
    match bare:
        case Formula():
            cell.value = bare.text
        case str():
            cell.value = bare
            cell.data_type = "s"
            if looks_like_formula(bare):
                cell.quotePrefix = True
        case _:
            cell.value = bare


def write_sheet(target: Worksheet, sheet: Sheet, terms: Texts, list_range: Callable[[str], str]) -> None:
    """Write the cells of `sheet` and dress its tables. `list_range` gives the reference to a list by its id."""
    for number, width in enumerate(sheet.column_widths, 1):
        target.column_dimensions[get_column_letter(number)].width = width
    for top, block in sheet.placed():
        if isinstance(block, Table):
            _write_table(target, top, block, sheet)
            for number, column in enumerate(block.columns, 1):
                letter = get_column_letter(number)
                cells = f"{letter}{top + 1}:{letter}{top + len(block.rows)}"
                _emphasise(target, cells, column.emphasis, terms)
                if column.drop_down:
                    _offer(target, cells, list_range(column.drop_down), strict=column.drop_down not in lists.FREE)
        else:
            _write_lines(target, top, block, sheet)
            _emphasise(target, f"A{top + 1}:A{top + block.height - 1}", block.emphasis, terms)
    if sheet.protected:
        _protect(target)


def _write_lines(target: Worksheet, top: int, lines: Lines, sheet: Sheet) -> None:
    for number, row in enumerate(lines.rows):
        for column, value in enumerate(row, 1):
            put(target, top + number, column, value, Role.TEXT)
        fit_row(target, top + number, row, [Role.TEXT] * len(row), sheet.column_widths)
        if number in lines.links:
            cell = target.cell(top + number, 1)
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quoted(lines.links[number])}!A1")


def _write_table(target: Worksheet, top: int, table: Table, sheet: Sheet) -> None:
    for number, column in enumerate(table.columns, 1):
        put(target, top, number, column.heading, header_of(column.role))
    roles = [column.role for column in table.columns]
    headings, narrower = [each.heading for each in table.columns], [width - 3 for width in sheet.column_widths]
    fit_row(target, top, headings, [Role.HEADER] * len(headings), narrower, least=_HEADER_HEIGHT)
    for offset, row in enumerate(table.rows, top + 1):
        for number, (column, value) in enumerate(zip(table.columns, row, strict=True), 1):
            put(target, offset, number, value, column.role, editable=sheet.protected and not column.locked)
        fit_row(target, offset, row, roles, sheet.column_widths)
    last = f"{get_column_letter(len(table.columns))}{top + len(table.rows)}"
    real = ExcelTable(name=f"Reifegrad_{table.name}", displayName=f"Reifegrad_{table.name}", ref=f"A{top}:{last}")
    real.tableStyleInfo = _TABLE_STYLE
    target.add_table(real)
    if top == 1:
        target.freeze_panes = f"{get_column_letter(1 + sheet.frozen_columns)}2"
        target.print_title_rows = "1:1"


def _emphasise(target: Worksheet, cells: str, kind: Emphasis | None, terms: Texts) -> None:
    if kind:
        for rule in emphasis.rules(kind, cells.partition(":")[0], terms):
            target.conditional_formatting.add(cells, rule)


def _offer(target: Worksheet, cells: str, source: str, *, strict: bool) -> None:
    """Offer the values at `source`, and where `strict` no others."""
    offered = DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=strict)
    offered.add(cells)
    target.add_data_validation(offered)


def _protect(target: Worksheet) -> None:
    """Guard the locked cells against slips of the hand; no password, and everything else stays possible."""
    protection = target.protection
    protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "sort", "autoFilter"):
        setattr(protection, allowed, False)


def set_up_page(target: Worksheet, sheet: Sheet, left: str, centre: str, right: str) -> None:
    """Lay the sheet out on A4, no wider than it says, with where it comes from and "page x of y" at the foot."""
    target.page_setup.paperSize = _A4
    target.page_setup.orientation = "portrait" if sheet.portrait else "landscape"
    target.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    target.page_setup.fitToWidth = sheet.pages_wide
    target.page_setup.fitToHeight = 1 if sheet.one_page else 0
    target.page_margins.left = target.page_margins.right = 0.5
    target.page_margins.top, target.page_margins.bottom = 0.8 if sheet.header else 0.6, 0.7
    foot: Any = target.oddFooter
    for item, text in (
        (foot.left, left[:_FOOTER_LENGTH].replace("&", "&&")),
        (foot.center, centre),
        (foot.right, right),
    ):
        item.text = text
    if sheet.header:
        head: Any = target.oddHeader
        head.left.text, head.left.size = sheet.header[:_HEADER_LENGTH].replace("&", "&&"), _HEADER_SIZE
    if sheet.pages_wide > 1:
        target.print_title_cols = f"A:{get_column_letter(sheet.frozen_columns)}"
    if sheet.printed:
        target.print_area = f"A1:{get_column_letter(sheet.printed)}{sheet.height + sheet.room_below}"
