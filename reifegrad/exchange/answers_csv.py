"""Answers as a table, read into the same shape as the JSON contract. See docs/exchange.md."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from reifegrad.domain.survey import Survey
from reifegrad.errors import UnknownSurvey
from reifegrad.exchange import answers_long, answers_wide
from reifegrad.exchange.document import Document, Fault, Faults, KnownSurvey
from reifegrad.exchange.table import Builder
from reifegrad.exports.workbook.layout import letters

_SEPARATORS: Final = ",;\t"
_LOWER: Final = frozenset(answers_long.COLUMNS)
MOST_ROWS: Final = 500_000
"""10,000 responses of 40 answers have 400,000."""

Line = tuple[int, list[str]]


def read(text: str, known: KnownSurvey) -> Document:
    """Read a table with a header; comma, semicolon and tab can part its columns. Faults stand in the document.

    `known` gives the survey of an id and a version, which tells what the columns mean, and raises UnknownSurvey.
    """
    header, _, _ = text.partition("\n")
    separator = _separator(header)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        columns = [_column(each) for each in next(reader, [])]
        rows = ((reader.line_num, cells) for cells in reader if any(each.strip() for each in cells))
        first = next(rows, None)
        is_given, survey = _survey(columns, first, known)
        faults = Faults(_header_faults([each for each in columns if each], is_given, survey))
        builder = _builder(columns, survey)
        for number, (line, cells) in enumerate(chain([first] if first else [], rows), 1):
            if number > MOST_ROWS:
                return _unread(Faults([Fault("too_many_rows", (line,), {"limit": MOST_ROWS})]))
            if len(cells) > len(columns):
                faults.add(Fault("cells", (line,), {"columns": len(columns)}))
            elif stray := _without_heading(columns, cells):
                faults.add(Fault("column_unnamed", (line,), {"column": stray}))
            elif not faults:
                row = {c: v.strip() for c, v in zip(columns, cells, strict=False) if c}
                builder.take(line, row)
    except csv.Error:
        return _unread(Faults([Fault("table", (reader.line_num,))]))
    return _unread(faults) if faults else builder.document()


def names_survey(header: str) -> bool:
    """Whether a table with this header, in small letters, says which survey it answers."""
    return "survey" in (each.strip().strip('"') for each in header.split(_separator(header)))


def _separator(header: str) -> str:
    return max(_SEPARATORS, key=header.count)


def _column(name: str) -> str:
    """Columns that this program named can be written in capitals; ids of questions are as they are."""
    plain = name.strip()
    return plain.lower() if plain.lower() in _LOWER else plain


def _without_heading(columns: Sequence[str], cells: Sequence[str]) -> str:
    """The letter of the first column that holds something under no heading, else "". Programs leave empty ones."""
    pairs = enumerate(zip(columns, cells, strict=False), 1)
    return next((letters(number) for number, (name, cell) in pairs if not name and cell.strip()), "")


def _survey(columns: Sequence[str], first: Line | None, known: KnownSurvey) -> tuple[bool, Survey | None]:
    """Whether the first row names a survey, and the survey if there is such a one."""
    row: Mapping[str, str] = dict(zip(columns, (each.strip() for each in first[1]), strict=False)) if first else {}
    id, version = row.get("survey", ""), row.get("version", "")
    if not id or not version:
        return False, None
    try:
        return True, known(id, version)
    except UnknownSurvey:  # which is told once the document is checked
        return True, None


def _header_faults(columns: Sequence[str], is_given: bool, survey: Survey | None) -> Iterator[Fault]:
    if answers_wide.is_wide(columns):
        yield from answers_wide.header_faults(columns, survey)
    else:
        attributes = None if is_given and survey is None else _attributes(survey)
        yield from answers_long.header_faults(columns, attributes)
    for each in (column for column, count in Counter(columns).items() if count > 1):
        yield Fault("column_twice", (1,), {"column": each})


def _attributes(survey: Survey | None) -> list[str]:
    types = survey.subject_types if survey else ()
    return list(dict.fromkeys(attribute.id for each in types for attribute in each.attributes))


def _builder(columns: Sequence[str], survey: Survey | None) -> Builder:
    if answers_wide.is_wide(columns):
        return answers_wide.WideBuilder(survey)
    return answers_long.LongBuilder([each for each in _attributes(survey) if each in columns])


def _unread(faults: Faults) -> Document:
    """The table of which nothing could be read; the paths of its faults are nothing but a line."""
    return Document(None, faults, lambda paths: {(line,): ("", int(line)) for (line,) in paths})
