"""Columns for what the survey asks about a service or a process besides its questions."""

from collections.abc import Sequence
from typing import Final, Protocol

from reifegrad.domain.text import Language
from reifegrad.exports.workbook.layout import Column
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Value
from reifegrad.report import format

_NARROWEST: Final = 18.0
_WIDEST: Final = 60.0
_LINES: Final = 2


class Recorded(Protocol):
    @property
    def attributes(self) -> tuple[tuple[str, str], ...]: ...

    @property
    def cases(self) -> int | None: ...


def record_columns(subjects: Sequence[Recorded], language: Language) -> tuple[list[Column], list[list[Value]]]:
    """Return a column per field and its cells for each subject, without the field that a column of cases repeats."""
    shown = [number for number in range(len(subjects[0].attributes)) if not _is_cases(number, subjects, language)]
    columns = [
        Column(f"attribute_{number}", subjects[0].attributes[number][0], Role.TEXT, _width(number, subjects))
        for number in shown
    ]
    return columns, [[subject.attributes[number][1] for number in shown] for subject in subjects]


def _width(number: int, subjects: Sequence[Recorded]) -> float:
    """So wide that the longest text takes a few lines."""
    longest = max(len(subject.attributes[number][1]) for subject in subjects)
    return min(_WIDEST, max(_NARROWEST, longest / _LINES))


def _is_cases(number: int, subjects: Sequence[Recorded], language: Language) -> bool:
    """Whether a field says in words what the column of cases holds as a number."""
    shown = [(subject.attributes[number][1], subject.cases) for subject in subjects]
    known = [(words, cases) for words, cases in shown if words or cases is not None]
    return bool(known) and all(cases is not None and words == format.number(cases, language) for words, cases in known)
