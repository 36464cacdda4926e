"""What was copied from a spreadsheet, read as rows of the fast entry. No widgets."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reifegrad.domain.rules import LONGEST_NAME
from reifegrad.domain.survey import Question
from ui.rate.steps import level_of

_CELL = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)|([^\t\n]*)')
"""Spreadsheets put a cell of several lines into quotation marks, and double those inside."""
_SHORTEST_NAME = 3
"""Characters; what is shorter may be the sign of a level that does not fit."""
_OPEN = ("", "–", "-")
UNKNOWN = "?"


class Reason(StrEnum):
    """Why a cell is not taken over."""

    NO_LEVEL = "no_level"
    NO_QUESTION = "no_question"
    NO_ROW = "no_row"
    NO_NAME = "no_name"
    LONG_NAME = "long_name"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Refused:
    """`line` counts from 1 in what was copied; `question` is the one of the column, if there is one."""

    line: int
    name: str
    question: Question | None
    given: str
    reason: Reason


@dataclass(slots=True)
class Pasted:
    """Levels by name and question, None for not known. `left_out`: names without levels that are there already."""

    rows: dict[str, dict[str, int | None]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    @property
    def levels(self) -> int:
        return sum(len(each) for each in self.rows.values())


def cells(text: str) -> list[list[str]]:
    """Rows of cells, each on one line; empty rows at the end are left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    rows: list[list[str]] = [[]]
    at = 0
    while match := _CELL.match(text, at):
        quoted, plain = match.groups()
        cell = plain if quoted is None else quoted.replace('""', '"')
        rows[-1].append(" ".join(cell.split()))
        if match.end() >= len(text):
            break
        if text[match.end()] == "\n":
            rows.append([])
        at = match.end() + 1
    return rows


def read(
    rows: Sequence[Sequence[str]], questions: Sequence[Question], names: Sequence[str], row: int = 0, column: int = 0
) -> Pasted:
    """Take rows of names, each with levels behind it, or a block of levels from a cell on.

    `names` and `questions` are the rows and columns of the table, (`row`, `column`) the cell. Levels behind names
    begin at the first question. A first line with ids of questions says which column is which.
    """
    known = {each.id.casefold(): each for each in questions}
    heads = [known.get(each.casefold()) for each in rows[0]] if rows else []
    has_heads = any(heads)
    lines = [(number, line) for number, line in enumerate(rows, 1) if any(line) and not (has_heads and number == 1)]
    if has_names([line[0] for _, line in lines]):
        return _named(lines, heads[1:] if has_heads else questions, names)
    columns, first = (heads, 2) if has_heads else (questions[column:], 1)
    return _block(lines, columns, names[row:], first)


def has_names(first: Sequence[str]) -> bool:
    """Whether the cells of a first column are names rather than levels: most of them are words."""
    filled = [each for each in first if each]
    words = [each for each in filled if len(each) >= _SHORTEST_NAME and any(map(str.isalpha, each))]
    return len(words) * 2 > len(filled)


def _named(
    lines: Sequence[tuple[int, Sequence[str]]], columns: Sequence[Question | None], names: Sequence[str]
) -> Pasted:
    found = Pasted()
    known = {each.casefold(): each for each in names}
    entered: set[str] = set()
    for number, (given, *values) in lines:
        name = known.get(given.casefold(), given)
        has_levels = any(values)
        if not name or len(name) > LONGEST_NAME:
            reason = Reason.LONG_NAME if name else Reason.NO_NAME
            found.refused.append(Refused(number, name, None, given, reason))
        elif name.casefold() in entered and has_levels:
            found.refused.append(Refused(number, name, None, given, Reason.TWICE))
        elif name.casefold() in entered or (name.casefold() in known and not has_levels):
            found.left_out.append(name)
        else:
            entered.add(name.casefold())
            found.rows[name] = dict(_levels(found, number, name, columns, values))
    return found


def _block(
    lines: Sequence[tuple[int, Sequence[str]]], columns: Sequence[Question | None], names: Sequence[str], first: int
) -> Pasted:
    found = Pasted()
    for number, values in lines:
        if number - first >= len(names):
            found.refused.append(Refused(number, "", None, next(filter(None, values)), Reason.NO_ROW))
            continue
        name = names[number - first]
        levels = dict(_levels(found, number, name, columns, values))
        if levels:
            found.rows[name] = levels
    return found


def _levels(
    found: Pasted, number: int, name: str, columns: Sequence[Question | None], values: Sequence[str]
) -> Iterator[tuple[str, int | None]]:
    """The levels of a line by question; what is none is noted as refused. Empty cells leave the answer as it is."""
    for at, typed in enumerate(values):
        if typed in _OPEN:
            continue
        question = columns[at] if at < len(columns) else None
        if question is None:
            found.refused.append(Refused(number, name, None, typed, Reason.NO_QUESTION))
            continue
        level = level_of(question, typed.upper())
        if level is None and typed != UNKNOWN:
            found.refused.append(Refused(number, name, question, typed, Reason.NO_LEVEL))
            continue
        yield question.id, level


def replaced(rows: Mapping[str, Mapping[str, int | None]], answered: Mapping[tuple[str, str], int | None]) -> int:
    """How many of the levels stand in for another answer; `answered` by name and question, None without a level."""
    return sum(
        (name, id) in answered and answered[name, id] != level
        for name, levels in rows.items()
        for id, level in levels.items()
    )
