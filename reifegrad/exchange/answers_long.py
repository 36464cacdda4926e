"""The long form of a table of answers: one row per answer."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from reifegrad.domain.survey import SubjectKind
from reifegrad.exchange.document import Cell, Fault, Path
from reifegrad.exchange.table import ABOUT, OBLIGATORY, Builder, Row, answer, unknown_columns

PER_ANSWER: Final = ("subject_kind", "subject", "question", "value", "evidence", "note", "reason")
COLUMNS: Final = (*ABOUT, *PER_ANSWER)
_OBLIGATORY: Final = (*OBLIGATORY, "subject_kind", "question", "value")

_COLUMN_OF: Final = {
    "value": "value",
    "unknown": "value",
    "not_applicable": "reason",
    "evidence": "evidence",
    "note": "note",
}
"""Where the parts of an answer stand."""


def header_faults(columns: Sequence[str], attributes: Collection[str] | None) -> Iterator[Fault]:
    """What is wrong with the header; `attributes` are the further columns that there can be, None if not known."""
    for each in _OBLIGATORY:
        if each not in columns:
            yield Fault("column_missing", (1,), {"column": each})
    if attributes is not None:
        yield from unknown_columns(columns, [*COLUMNS, *attributes])


class LongBuilder(Builder):
    """`attributes` are columns that tell something about the subject; any of its rows can do so.

    Names tell responses of people apart and go no further.
    """

    def __init__(self, attributes: Collection[str]) -> None:
        super().__init__()
        self._attributes = attributes
        self._subjects: dict[tuple[str, str], int] = {}

    def take(self, line: int, row: Row) -> None:
        super().take(line, row)
        subject = self._subject(line, row)
        self._take_attributes(line, row, subject)
        answers, question = self._content[subject[1]]["answers"], row.get("question", "")
        path: Path = (*subject, "answers", question)
        if question in answers:
            twice = (*path, line)
            self._faults.add(Fault("repeated_key", twice, {"key": question}))
            self._lines[twice] = line
            return
        stated = {column: row[column] for column in ("evidence", "note") if row.get(column)}
        answers[question] = stated | answer(row.get("value", ""), row.get("reason", ""))
        self._lines[path] = line

    def _subject(self, line: int, row: Row) -> tuple[str, int]:
        """Where the subject of the row stands; it is added with its first row."""
        kind, name = row.get("subject_kind", ""), row.get("subject", "")
        nameless = kind == SubjectKind.RESPONSE.value and not name  # nobody could tell one such person from another
        at = self._subjects.setdefault((kind, f" {line}" if nameless else name.casefold()), len(self._content))
        if at == len(self._content):
            named = {"name": name} if name and kind != SubjectKind.RESPONSE.value else {}
            self._content.append({"kind": kind, **named, "attributes": {}, "answers": {}})
            self._note(("subjects", at), line, "subject")
            self._note(("subjects", at, "kind"), line, "subject_kind")
        if nameless:
            self._faults.add(Fault("missing", ("subjects", at), {"key": "subject"}))
        return "subjects", at

    def _take_attributes(self, line: int, row: Row, path: tuple[str, int]) -> None:
        known: dict[str, str] = self._content[path[1]]["attributes"]
        for id in self._attributes:
            given = row.get(id, "")
            if not given:
                continue
            if id not in known:
                known[id] = Cell(given)
                self._note((*path, "attributes", id), line, id)
            elif known[id] != given:
                different: Path = (id, line)
                self._faults.add(Fault("trait_differs", different, {"given": given, "first": known[id]}))
                self._note(different, line, id)

    def _column(self, path: Path, there: Path) -> str:
        inside = path[len(there) :]
        return _COLUMN_OF.get(str(inside[0]), "question") if inside else "question"
