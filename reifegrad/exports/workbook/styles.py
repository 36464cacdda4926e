"""Cell styles of the workbook, one per role, so that a person can restyle all cells of a kind at once."""

from collections.abc import Mapping
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

from reifegrad.domain.text import Language
from reifegrad.exports.workbook.roles import Role, side_of
from reifegrad.report.tokens import colour

_DAY: Final[Mapping[Language, str]] = {"de": "DD.MM.YYYY", "nl": "DD-MM-YYYY", "en": "D MMM YYYY"}
_MONEY: Final[Mapping[Language, str]] = {"de": "#,##0.00 [$€-407]", "nl": "[$€-413] #,##0.00", "en": "[$€-2]#,##0.00"}
_NUMBERS: Final[Mapping[Role, str]] = {
    Role.STEP: "0",
    Role.WHOLE: "#,##0",
    Role.SUM: "#,##0",
    Role.INDEX: "0",
    Role.STEPS: "0.0",
    Role.CHANGE: "+0.0;-0.0;±0.0",
    Role.SCORE: "0.00",
    Role.PERCENT_POINTS: '0" %"',
}
_PERCENT: Final[Mapping[Language, str]] = {"de": "0 %", "nl": "0%", "en": "0%"}

_SIZES: Final[Mapping[Role, int]] = {Role.TITLE: 16, Role.HEADING: 12}
_HEADERS: Final = frozenset({Role.HEADER, Role.HEADER_CENTRED, Role.HEADER_RIGHT})
_FREE: Final = frozenset({Role.TITLE, Role.HEADING, Role.LINK, Role.FOOTNOTE})
"""Looks that stand outside of tables."""

_BOLD: Final = _HEADERS | {Role.TITLE, Role.HEADING, Role.SUM}
_COLOURS: Final[Mapping[Role, str]] = {
    Role.LINK: "accent",
    Role.NOTE: "text_secondary",
    Role.WORD: "text_secondary",
    Role.FOOTNOTE: "text_secondary",
}
_WRAPPED: Final = _HEADERS | {Role.TEXT, Role.LINK, Role.WORD}
_FLUSH: Final = frozenset({Role.TITLE, Role.HEADING, Role.FOOTNOTE})


def argb(token: str) -> str:
    """Return a colour of the tokens, on paper, as the file format writes it."""
    return "FF" + colour(token).removeprefix("#")


def solid(token: str) -> PatternFill:
    return PatternFill("solid", fgColor=argb(token))


def style_name(role: Role, *, editable: bool = False) -> str:
    return f"Reifegrad {role.value}" + (" editable" if editable else "")


def add_styles(book: Workbook, language: Language) -> None:
    """Register the style of every role, and its twin that stays editable in a protected sheet."""
    for role in Role:
        for editable in (False, True):
            book.add_named_style(_style(role, language, editable=editable))


def _style(role: Role, language: Language, *, editable: bool) -> NamedStyle:
    style = NamedStyle(style_name(role, editable=editable))
    style.font = Font(
        name="Calibri",
        size=_SIZES.get(role, 10),
        bold=role in _BOLD,
        underline="single" if role is Role.LINK else None,
        color=argb(_COLOURS.get(role, "text")),
    )
    style.alignment = _alignment(role)
    style.number_format = _number_format(role, language)
    style.protection = Protection(locked=not editable)
    style.border = _border(role)
    if role in _HEADERS:
        style.fill = solid("sidebar")
    return style


def _border(role: Role) -> Border:
    if role in _HEADERS:
        return Border(bottom=Side("medium", color=argb("border")))
    return Border() if role in _FREE else Border(bottom=Side("thin", color=argb("divider")))


def _alignment(role: Role) -> Alignment:
    side = side_of(role)
    return Alignment(
        horizontal=side,
        vertical="center" if role in _HEADERS else "top",
        wrap_text=role in _WRAPPED,
        indent=0 if role in _FLUSH or side == "center" else 1,
    )


def _number_format(role: Role, language: Language) -> str:
    if role is Role.DAY:
        return _DAY[language]
    if role is Role.MONEY:
        return _MONEY[language]
    if role is Role.PERCENT:
        return _PERCENT[language]
    # "@" keeps what looks like a number or a date as text when a person types it.
    return _NUMBERS.get(role, "@" if role is Role.CODE else "General")
