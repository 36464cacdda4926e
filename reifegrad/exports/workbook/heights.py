"""Row heights. Programs that trust the file show broken text cut off unless the height is in it."""

from collections.abc import Iterable, Sequence
from typing import Final

from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value, plain

_LINE: Final = 13.2
_PADDING: Final = 3.0
_MOST: Final = 409.0
"""Highest row of the file format, in points."""

_PER_DIGIT: Final = 1.12
"""Characters of running text that fit where one digit of the standard font fits."""

_UNBROKEN: Final = frozenset({Role.CODE, Role.STEP, Role.TITLE, Role.HEADING, Role.NOTE, Role.FOOTNOTE})
_TITLE_HEIGHT: Final = 24.0


class _FittedRow(RowDimension):
    """A row whose height is a proposal: it still grows when a person types more, unlike one set by hand."""

    customHeight = False  # noqa: N815 (name of openpyxl)


def fit_row(
    target: Worksheet,
    number: int,
    values: Sequence[Value],
    roles: Sequence[Role],
    widths: Sequence[float],
    least: float = 0.0,
) -> None:
    """Set the height of a row by its values, their looks and the widths of their columns in characters."""
    height = max(least, row_height(zip(values, roles, widths, strict=False)))
    target.row_dimensions[number] = _FittedRow(target, index=number, ht=height)


def row_height(cells: Iterable[tuple[Value, Role, float]]) -> float:
    """Return the height in points that shows all texts in full, as far as the file format allows."""
    lines, least = 1, 0.0
    for value, role, width in cells:
        look = value.role if isinstance(value, Styled) else role
        text = plain(value)
        if look is Role.TITLE:
            least = _TITLE_HEIGHT
        if isinstance(text, str) and look not in _UNBROKEN:
            lines = max(lines, lines_needed(text, width))
    return min(_MOST, max(least, lines * _LINE + _PADDING))


def lines_needed(text: str, width: float) -> int:
    """Return how many lines a text takes when words are kept whole; text is a little narrower than digits."""
    return sum(_lines_of_paragraph(each, max(1, int(width * _PER_DIGIT) - 1)) for each in text.split("\n"))


def _lines_of_paragraph(text: str, width: int) -> int:
    if len(text) <= width:
        return 1
    lines, used = 1, 0
    for word in text.split(" "):
        needed = len(word) + (1 if used else 0)
        if used and used + needed > width:
            lines, used, needed = lines + 1, 0, len(word)
        while needed > width:  # a word longer than the line is broken
            lines, needed = lines + 1, needed - width
        used += needed
    return lines
