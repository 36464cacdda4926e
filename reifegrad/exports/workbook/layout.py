"""The shape of a sheet before it is written: blocks one under the other, and where their cells come to lie."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Generic, TypeVar

from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Plain, Value, clean, plain
from reifegrad.texts import Texts

R = TypeVar("R")

_FILTER_BUTTON: Final = 4.0
_LONGEST_HEADING: Final = 80


class Emphasis(StrEnum):
    """What a column shows by colour in addition to its figure or word."""

    LEVEL = "level"
    STATE = "state"
    GAP = "gap"
    LOAD = "load"
    DEVIATION = "deviation"
    CAPABILITY = "capability"
    """A level from 0 to 5."""
    RATING = "rating"
    """A letter from N, not achieved, to F, fully achieved."""


@dataclass(frozen=True, slots=True)
class Field(Generic[R]):
    """A column before its heading is known: `value` takes a row of the report and gives what stands in the cell."""

    id: str
    role: Role
    width: float
    """In characters of the standard font."""
    value: Callable[[R], Value]
    emphasis: Emphasis | None = None
    drop_down: str | None = None
    """Id of a list of the sheet of lists."""
    locked: bool = False
    """Stays as it is while the sheet is protected."""


@dataclass(frozen=True, slots=True)
class Column:
    id: str
    heading: str
    role: Role
    width: float
    emphasis: Emphasis | None = None
    drop_down: str | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A real table: a header and at least one row. `name` is its name in the file, the same in every language."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]

    @property
    def height(self) -> int:
        return len(self.rows) + 1

    def position(self, column_id: str) -> int:
        """Return the number of a column, from 1. Raises KeyError."""
        for number, column in enumerate(self.columns, 1):
            if column.id == column_id:
                return number
        raise KeyError(column_id)


@dataclass(frozen=True, slots=True)
class Lines:
    """Rows without a table. `links` maps the number of a line, from 0, to the title of the sheet that it leads to."""

    rows: tuple[tuple[Value, ...], ...]
    links: Mapping[int, str] = field(default_factory=dict)
    emphasis: Emphasis | None = None
    """Of the first column, below the first row."""

    @property
    def height(self) -> int:
        return len(self.rows)


Block = Table | Lines


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. Its blocks follow each other with one empty row between them.

    `widths` are given where they are not those of the first table. `printed` is the number of columns on paper, all if
    None. Where more than one page lies side by side, the frozen columns are repeated. `header` stands at the head of
    every printed page. `room_below` is the number of rows under the blocks that a chart takes, printed with them.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    widths: tuple[float, ...] = ()
    frozen_columns: int = 0
    portrait: bool = False
    one_page: bool = False
    printed: int | None = None
    pages_wide: int = 1
    protected: bool = False
    header: str = ""
    room_below: int = 0

    @property
    def column_widths(self) -> tuple[float, ...]:
        """Widths in characters: those given, or those of the first table."""
        return self.widths or tuple(column.width for column in self.table.columns)

    def placed(self) -> Iterator[tuple[int, Block]]:
        """The blocks, each with the number of its first row, from 1."""
        row = 1
        for block in self.blocks:
            yield row, block
            row += block.height + 1

    @property
    def height(self) -> int:
        """Number of the last row of the blocks."""
        return sum(block.height + 1 for block in self.blocks) - 1

    @property
    def table(self) -> Table:
        """The first table. Raises LookupError."""
        return next(block for block in self.blocks if isinstance(block, Table))

    def range_of(self, column_id: str, *, rows: slice = slice(None)) -> str:
        """Return the absolute reference to the cells of a column of the first table, with the sheet's name."""
        top, table = next((row, block) for row, block in self.placed() if isinstance(block, Table))
        numbers = range(top + 1, top + table.height)[rows]
        letter = letters(table.position(column_id))
        return f"{quoted(self.title)}!${letter}${numbers[0]}:${letter}${numbers[-1]}"

    def grid(self) -> Iterator[tuple[int, tuple[Plain, ...]]]:
        """Every row that holds something: its number, from 1, and what stands in its cells."""
        for top, block in self.placed():
            if isinstance(block, Table):
                yield top, tuple(column.heading for column in block.columns)
                top += 1
            for number, row in enumerate(block.rows, top):
                yield number, tuple(plain(value) for value in row)


def table(name: str, fields: Sequence[Field[R]], rows: Iterable[R], headings: Texts) -> Table:
    """Build a table; the heading of a column is the entry `name.columns.id` of `headings`."""
    columns = tuple(_column(each, headings(f"{name}.columns.{each.id}")) for each in fields)
    return Table(name, columns, tuple(tuple(each.value(row) for each in fields) for row in rows))


def _column(field: Field[R], heading: str) -> Column:
    """A column wide enough for the longest word of its heading and the button of the filter."""
    width = max(field.width, max(map(len, heading.split())) + _FILTER_BUTTON)
    return Column(field.id, heading, field.role, width, field.emphasis, field.drop_down, field.locked)


def unique(headings: Iterable[str]) -> list[str]:
    """Return the headings on one line each; the file format wants those of a table to differ and to be short."""
    found: dict[str, str] = {}
    for heading in headings:
        short = name = " ".join(clean(heading).split())[:_LONGEST_HEADING]
        number = 1
        while name.casefold() in found:
            number += 1
            name = f"{short} ({number})"
        found[name.casefold()] = name
    return list(found.values())


def letters(column: int) -> str:
    """Return the name of a column by its number: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def quoted(title: str) -> str:
    """Return the title of a sheet as formulas write it."""
    return "'{}'".format(title.replace("'", "''"))
