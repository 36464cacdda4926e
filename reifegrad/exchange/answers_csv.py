"""Answers as a table, one row per answer, read into the same shape as the JSON contract. See docs/exchange.md."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from reifegrad.exchange.check import FORMAT
from reifegrad.exchange.document import Document, Fault, Faults, Path, Place

ABOUT: Final = ("survey", "version", "title", "date")
"""Columns that say the same in every row; an empty cell means: as above."""

PER_ANSWER: Final = ("subject_kind", "subject", "question", "value", "evidence", "note", "reason")
COLUMNS: Final = (*ABOUT, *PER_ANSWER)
_OBLIGATORY: Final = (*ABOUT, "subject_kind", "question", "value")
_SEPARATORS: Final = ",;\t"

_NOT_APPLICABLE: Final = frozenset({"not_applicable", "n/a", "n.a."})
_UNKNOWN: Final = frozenset({"unknown", "?"})
MOST_ROWS: Final = 500_000
"""10,000 responses of 40 answers have 400,000."""

_WHOLE = re.compile(r"[0-9]{1,18}")

_COLUMN_OF: Final = {
    "value": "value",
    "unknown": "value",
    "not_applicable": "reason",
    "evidence": "evidence",
    "note": "note",
}
"""Where the parts of an answer stand."""

Row = Mapping[str, str]


def read(text: str) -> Document:
    """Read a table with a header; comma, semicolon and tab can part its columns. Faults stand in the document."""
    header, _, _ = text.partition("\n")
    separator = max(_SEPARATORS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    builder = _Builder()
    try:
        columns = [each.strip().lower() for each in next(reader, [])]
        faults = Faults(_header_faults(columns))
        for number, cells in enumerate(_filled(reader), 1):
            if number > MOST_ROWS:
                return _unread(Faults([Fault("too_many_rows", (reader.line_num,), {"limit": MOST_ROWS})]))
            if len(cells) > len(columns):
                faults.add(Fault("cells", (reader.line_num,), {"columns": len(columns)}))
            elif not faults:
                builder.take(reader.line_num, {c: v.strip() for c, v in zip(columns, cells, strict=False)})
    except csv.Error:
        return _unread(Faults([Fault("table", (reader.line_num,))]))
    return _unread(faults) if faults else builder.document()


def _filled(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    """The rows in which anything stands."""
    return (cells for cells in rows if any(each.strip() for each in cells))


def _header_faults(columns: Sequence[str]) -> Iterator[Fault]:
    for each in _OBLIGATORY:
        if each not in columns:
            yield Fault("column_missing", (1,), {"column": each})
    seen: set[str] = set()
    for each in columns:
        if each not in COLUMNS:
            yield Fault("column_unknown", (1,), {"column": each, "choices": ", ".join(COLUMNS)})
        elif each in seen:
            yield Fault("column_twice", (1,), {"column": each})
        seen.add(each)


def _unread(faults: Faults) -> Document:
    """The table of which nothing could be read; the paths of its faults are nothing but a line."""
    return Document(None, faults, lambda paths: {(line,): ("", int(line)) for (line,) in paths})


class _Builder:
    """Gathers rows under their subjects and remembers on which line each answer stands."""

    def __init__(self) -> None:
        self._lines: dict[Path, int] = {}
        self._columns: dict[Path, str] = {}
        self._faults = Faults()
        self._about: dict[str, Any] = {}
        self._subjects: dict[tuple[str, str], int] = {}
        self._content: list[dict[str, Any]] = []

    def take(self, line: int, row: Row) -> None:
        self._take_about(line, row)
        self._take_answer(line, row)

    def document(self) -> Document:
        content = {"format": FORMAT, **self._about, "subjects": self._content}
        return Document(content, self._faults, self._locate)

    def _take_about(self, line: int, row: Row) -> None:
        for column in ABOUT:
            given = row.get(column, "")
            if not given:
                continue
            if self._about.setdefault(column, given) != given:
                self._differs(line, column, given)
            elif (column,) not in self._lines:
                self._note((column,), line, column)

    def _differs(self, line: int, column: str, given: str) -> None:
        path = (column, line)
        self._faults.add(Fault("differs", path, {"given": given, "first": self._about[column]}))
        self._note(path, line, column)

    def _take_answer(self, line: int, row: Row) -> None:
        kind, name, question = row.get("subject_kind", ""), row.get("subject", ""), row.get("question", "")
        at = self._subjects.setdefault((kind, name.casefold()), len(self._content))
        path: Path = ("subjects", at)
        if at == len(self._content):
            self._content.append({"kind": kind, **({"name": name} if name else {}), "answers": {}})
            self._note(path, line, "subject")
            self._note((*path, "kind"), line, "subject_kind")
        answers = self._content[at]["answers"]
        path = (*path, "answers", question)
        if question in answers:
            twice = (*path, line)
            self._faults.add(Fault("repeated_key", twice, {"key": question}))
            self._lines[twice] = line
            return
        answers[question] = self._answer(row)
        self._lines[path] = line

    def _answer(self, row: Row) -> dict[str, Any]:
        answer: dict[str, Any] = {column: row[column] for column in ("evidence", "note") if row.get(column)}
        given = row.get("value", "")
        token = given.lower().replace(" ", "")
        if token in _NOT_APPLICABLE:
            answer["not_applicable"] = row.get("reason", "")
        elif token in _UNKNOWN:
            answer["unknown"] = True
        elif given:
            answer["value"] = int(given) if _WHOLE.fullmatch(given) else given
        return answer

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
        inside = path[len(there) :]
        column = _COLUMN_OF.get(str(inside[0]), "question") if inside else "question"
        return self._columns.get(there, column), self._lines[there]
