"""A table of answers row by row: what stands at its head, and where each thing stands."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from reifegrad.exchange.document import FORMAT, Cell, Document, Fault, Faults, Path, Place

OBLIGATORY: Final = ("survey", "version", "title", "date")
ABOUT: Final = (*OBLIGATORY, "invited")
"""Columns that say the same in every row; an empty cell means: as above."""

_NOT_APPLICABLE: Final = frozenset({"not_applicable", "n/a", "n.a."})
_UNKNOWN: Final = frozenset({"unknown", "?"})
_WHOLE = re.compile(r"[0-9]{1,18}")

Row = Mapping[str, str]


class Builder:
    """Gathers rows under their subjects, in the shape of the JSON contract."""

    def __init__(self) -> None:
        self._lines: dict[Path, int] = {}
        self._columns: dict[Path, str] = {}
        self._faults = Faults()
        self._about: dict[str, Any] = {}
        self._content: list[Any] = []

    def take(self, line: int, row: Row) -> None:
        for column in ABOUT:
            given = row.get(column, "")
            if not given:
                continue
            first = self._about.setdefault(column, Cell(given))
            if first != given:
                self._differs(line, column, given, first)
            elif (column,) not in self._lines:
                self._note((column,), line, column)

    def document(self) -> Document:
        content = {"format": FORMAT, **self._about, "subjects": self._content}
        return Document(content, self._faults, self._locate)

    def _differs(self, line: int, column: str, given: str, first: str) -> None:
        path = (column, line)
        self._faults.add(Fault("differs", path, {"given": given, "first": first}))
        self._note(path, line, column)

    def _note(self, path: Path, line: int, column: str) -> None:
        self._lines[path] = line
        self._columns[path] = column

    def _locate(self, paths: Sequence[Path]) -> Mapping[Path, Place]:
        return {path: self._place(path) for path in paths}

    def _place(self, path: Path) -> Place:
        """The column and the line of the value, or of the nearest thing around it."""
        there = path
        while there and there not in self._lines:
            there = there[:-1]
        if not there:
            return "", None
        column = self._columns.get(there)
        return self._column(path, there) if column is None else column, self._lines[there]

    def _column(self, path: Path, there: Path) -> str:
        """The column of a value of which only the line was noted, at `there`."""
        raise NotImplementedError


def unknown_columns(columns: Sequence[str], possible: Sequence[str]) -> Iterator[Fault]:
    """A fault for every column that is none of the possible ones; a file can have hundreds of thousands."""
    known, choices = frozenset(possible), ", ".join(possible)
    for each in columns:
        if each not in known:
            yield Fault("column_unknown", (1,), {"column": each, "choices": choices})


def answer(value: str, reason: str = "") -> dict[str, Any]:
    """What a cell says about a question; nothing if it is empty."""
    token = value.lower().replace(" ", "")
    if token in _NOT_APPLICABLE:
        return {"not_applicable": reason}
    if token in _UNKNOWN:
        return {"unknown": True}
    if value:
        return {"value": int(value) if _WHOLE.fullmatch(value) else value}
    return {}
