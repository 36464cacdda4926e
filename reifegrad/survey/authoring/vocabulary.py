"""Headings, names of sheets and allowed values in words; any of the three languages is understood when reading."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from reifegrad.domain.survey import (
    ActionField,
    AttributeType,
    Binding,
    Duty,
    Effort,
    FactStatus,
    QuestionKind,
    Role,
    SubjectKind,
)
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.survey.authoring.columns import SHEETS, Column, Placed, columns_of, placed
from reifegrad.survey.authoring.settings import HEAD_FIELDS, SETTINGS
from reifegrad.texts import texts


def _values_of(enumeration: type[StrEnum]) -> tuple[str, ...]:
    return tuple(each.value for each in enumeration)


LISTS: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": _values_of(SubjectKind),
    "type": _values_of(AttributeType),
    "question_kind": _values_of(QuestionKind),
    "switch": ("true", "false"),
    "binding": _values_of(Binding),
    "status": _values_of(FactStatus),
    "field": _values_of(ActionField),
    "effort": _values_of(Effort),
    "lead": _values_of(Role),
    "duty": _values_of(Duty),
    "head_field": tuple(HEAD_FIELDS),
    "setting": tuple(SETTINGS),
}
"""Values of the lists, as they stand in a survey file."""

_TERMS: Final = {
    "kind": "subject_kind",
    "binding": "binding",
    "status": "fact_status",
    "field": "field",
    "effort": "effort_days",
    "lead": "role",
    "duty": "duty",
}
"""Lists whose words every output shares."""


def word(words: str, value: str, language: Language) -> str:
    """Return one allowed value in words."""
    if words == "switch":
        return texts("report", language)("yes_word" if value == "true" else "no_word")
    if words in _TERMS:
        shown = texts("terms", language)(f"{_TERMS[words]}.{value}")
        return f"{value} – {shown}" if words == "lead" else shown
    return texts("authoring", language)(f"values.{words}.{value}")


@cache
def _values(words: str) -> Mapping[str, str]:
    found = {_normal(value): value for value in LISTS[words]}
    for language in LANGUAGES:
        found |= {_normal(word(words, value, language)): value for value in LISTS[words]}
    return found


def value_of(words: str, written: str) -> str | None:
    """Return the value that a word of any language stands for."""
    return _values(words).get(_normal(written))


def sheet_title(sheet: str, language: Language) -> str:
    return texts("authoring", language)(f"sheets.{sheet}.title")


def sheet_of(title: str) -> str | None:
    """Return the sheet that has this title in one of the languages."""
    return next((each for each in SHEETS if any(_same(title, sheet_title(each, own)) for own in LANGUAGES)), None)


def heading(sheet: str, column: Placed, language: Language) -> str:
    """Return the heading of a column in words."""
    words = texts("authoring", language)
    label = words(f"columns.{sheet}.{column.column.label or column.column.id}.label")
    if column.column.step is not None:
        label = words("step", value=column.column.step, label=label)
    return words("in_language", label=label, language=column.language) if column.language else label


@cache
def headings(sheet: str) -> Mapping[str, Placed]:
    """Return what every heading of a sheet stands for, in all languages, by its normal form."""
    return {
        _normal(heading(sheet, column, language)): column
        for column in placed(columns_of(sheet), LANGUAGES)
        for language in LANGUAGES
    }


def column_of(sheet: str, written: str) -> Placed | None:
    return headings(sheet).get(_normal(written))


def about(sheet: str, column: Column, language: Language) -> str:
    """Return what belongs into a column."""
    return texts("authoring", language)(f"columns.{sheet}.{column.label or column.id}.about")


def allowed(words: str, language: Language) -> list[str]:
    return [word(words, value, language) for value in LISTS[words]]


def joined(values: Iterable[str]) -> str:
    return ", ".join(values)


def _normal(text: str) -> str:
    return " ".join(text.split()).casefold()


def _same(one: str, other: str) -> bool:
    return _normal(one) == _normal(other)
