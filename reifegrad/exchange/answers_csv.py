"""Answers as a table, one row per answer, read into the same shape as the JSON contract. See docs/exchange.md."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from reifegrad.exchange.check import FORMAT
from reifegrad.exchange.document import Document, Fault, Path

ABOUT: Final = ("survey", "version", "title", "date")
"""Columns that say the same in every row; an empty cell means: as above."""

PER_ANSWER: Final = ("subject_kind", "subject", "question", "value", "evidence", "note", "reason")
COLUMNS: Final = (*ABOUT, *PER_ANSWER)
_OBLIGATORY: Final = (*ABOUT, "subject_kind", "question", "value")
_SEPARATORS: Final = ",;\t"

_NOT_APPLICABLE: Final = frozenset({"not_applicable", "n/a", "n.a."})
_UNKNOWN: Final = frozenset({"unknown", "?"})
_WHOLE = re.compile(r"[0-9]{1,18}")

Row = Mapping[str, str]


def read(text: str) -> Document:
    """Read a table with a header; comma, semicolon and tab can part its columns. Faults stand in the document."""
    header, _, _ = text.partition("\n")
    separator = max(_SEPARATORS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[tuple[int, Row]] = []
    try:
        columns = [each.strip().lower() for each in next(reader, [])]
        faults = _header_faults(columns)
        for cells in reader:
            if not any(each.strip() for each in cells):
                continue
            if len(cells) > len(columns):
                faults.append(Fault("cells", (reader.line_num,), {"columns": len(columns)}))
            rows.append((reader.line_num, {c: v.strip() for c, v in zip(columns, cells, strict=False)}))
    except csv.Error:
        return Document(None, (Fault("table", (reader.line_num,)),), _row_only)
    if faults:
        return Document(None, tuple(faults), _row_only)
    return _Builder(rows).document()


def _header_faults(columns: Sequence[str]) -> list[Fault]:
    faults = [Fault("column_missing", (1,), {"column": each}) for each in _OBLIGATORY if each not in columns]
    for at, each in enumerate(columns):
        if each not in COLUMNS:
            faults.append(Fault("column_unknown", (1,), {"column": each, "choices": ", ".join(COLUMNS)}))
        elif each in columns[:at]:
            faults.append(Fault("column_twice", (1,), {"column": each}))
    return faults


def _row_only(path: Path) -> tuple[str, int | None]:
    """Where the path is nothing but a line."""
    line = path[0] if path and isinstance(path[0], int) else None
    return "", line


class _Builder:
    """Gathers rows under their subjects and remembers on which line each value stands."""

    def __init__(self, rows: Sequence[tuple[int, Row]]) -> None:
        self._lines: dict[Path, int] = {}
        self._columns: dict[Path, str] = {}
        self._faults: list[Fault] = []
        self._about: dict[str, Any] = {}
        self._subjects: dict[tuple[str, str], int] = {}
        self._content: list[dict[str, Any]] = []
        for line, row in rows:
            self._take_about(line, row)
            self._take_answer(line, row)

    def document(self) -> Document:
        content = {"format": FORMAT, **self._about, "subjects": self._content}
        return Document(content, tuple(self._faults), self._locate)

    def _take_about(self, line: int, row: Row) -> None:
        for column in ABOUT:
            given = row.get(column, "")
            if not given:
                continue
            if self._about.setdefault(column, given) != given:
                path = (column, line)
                self._note(path, line, column)
                self._faults.append(Fault("differs", path, {"given": given, "first": self._about[column]}))
            elif (column,) not in self._lines:
                self._note((column,), line, column)

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
            self._note(twice, line, "question")
            self._faults.append(Fault("repeated_key", twice, {"key": question}))
            return
        answers[question] = self._answer(row)
        self._note(path, line, "question")
        for field, column in (("value", "value"), ("not_applicable", "reason"), ("evidence", "evidence")):
            self._note((*path, field), line, column)

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

    def _locate(self, path: Path) -> tuple[str, int | None]:
        """The column and the line of the value, or of the nearest thing around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._columns.get(path, ""), self._lines.get(path)
