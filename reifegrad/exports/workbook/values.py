"""What may stand in a cell, and how text is made safe for it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from reifegrad.exports.workbook.roles import Role

MOST_CHARACTERS: Final = 32_767
"""Limit of a cell in the file format, in UTF-16 units."""

_CUT: Final = " …"
# XML 1.0 has no place for control characters but tab and line feed, halves of surrogate pairs and two non-characters.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# A spreadsheet program may take a text that begins so for a formula once it is edited or saved as CSV.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\n")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of the program itself; texts of people never become one."""

    text: str


@dataclass(frozen=True, slots=True)
class Styled:
    """A value that looks different from the rest of its column."""

    value: "Plain"
    role: Role


Plain = str | int | float | date | Formula | None
Value = Plain | Styled


def clean(text: str) -> str:
    """Return `text` as a cell can hold it: line feeds, no control characters, at most 32,767 UTF-16 units."""
    text = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) * 2 <= MOST_CHARACTERS:
        return text
    units = text.encode("utf-16-le")
    if len(units) // 2 <= MOST_CHARACTERS:
        return text
    kept = units[: 2 * (MOST_CHARACTERS - len(_CUT))]
    return kept.decode("utf-16-le", errors="ignore") + _CUT


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet program could take the text for a formula, now or after an edit."""
    return text.lstrip(" ").startswith(_FORMULA_STARTS)


def plain(value: Value) -> Plain:
    """Return what the cell will hold: texts cleaned, an empty text as no value."""
    bare = value.value if isinstance(value, Styled) else value
    return (clean(bare) or None) if isinstance(bare, str) else bare
