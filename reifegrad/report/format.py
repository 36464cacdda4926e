"""Numbers, days, quarters, money and long names in the form of the language. German form: DIN 5008.

Everything is rounded half up here and nowhere before. Whole numbers that people type are read here as well.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from reifegrad.domain.number import round_half_up
from reifegrad.domain.plan import Quarter
from reifegrad.domain.text import Language
from reifegrad.report.days import HARD
from reifegrad.report.days import clock as clock
from reifegrad.report.days import day as day
from reifegrad.report.days import moment as moment

_NARROW: Final = "\u202f"
MINUS: Final = "\u2212"


@dataclass(frozen=True, slots=True)
class _Form:
    decimal: str
    thousands: str
    """Of plain numbers."""
    money_thousands: str
    money: str
    percent: str
    quarter: str


_FORMS: Final[dict[Language, _Form]] = {
    "de": _Form(",", _NARROW, ".", f"{{}}{HARD}€", f"{{}}{HARD}%", f"Q{{0}}{HARD}{{1}}"),
    "nl": _Form(",", ".", ".", f"€{HARD}{{}}", "{}%", f"K{{0}}{HARD}{{1}}"),
    "en": _Form(".", ",", ",", "€{}", "{}%", f"Q{{0}}{HARD}{{1}}"),
}


def number(value: Fraction | int, language: Language, places: int = 0) -> str:
    """Return "54", "2,7" or "4 200" (with a narrow space in German); a minus sign stands before negative numbers."""
    form = _FORMS[language]
    return _written(round_half_up(value, places), form.decimal, form.thousands)


def read_number(text: str, language: Language) -> int:
    """Read a whole number from 0 as people type it, and as it is written here: "4200", "4.200", "4 200", "4200,00".

    Raises ValueError for anything else, and for what could also be another number: in German "4.2" and "4,200".
    """
    form = _FORMS[language]
    parted = rf"[1-9]\d{{0,2}}(?:(?P<mark>[ {form.money_thousands}])\d{{3}})(?:(?P=mark)\d{{3}})*"
    plain = re.sub(r"\s", " ", text).strip()  # of spaces there are many, all of which may part digits
    found = re.fullmatch(rf"(\d+|{parted})(?:{re.escape(form.decimal)}00?)?", plain, re.ASCII)
    if found is None:
        raise ValueError(text)
    return int(re.sub(r"\D", "", found[1]))


def shortest(value: Fraction | int, language: Language, places: int = 2) -> str:
    """Return the number with at most `places` decimals and without zeros at the end: "2", "2,5", "2,67"."""
    rounded = round_half_up(value, places)
    needed = next(count for count in range(places + 1) if rounded == round(rounded, count))
    return number(value, language, needed)


def signed(value: Fraction | int, language: Language, places: int = 0) -> str:
    """Return a change with its sign: "+5", "−3", "±0"."""
    rounded = round_half_up(value, places)
    sign = "±" if rounded == 0 else "+" if rounded > 0 else ""
    return sign + number(value, language, places)


def percent(share: Fraction, language: Language, places: int = 0) -> str:
    """Return a share between 0 and 1 as percent: "81 %", "81%"."""
    return _FORMS[language].percent.format(number(100 * share, language, places))


def percent_mark(language: Language) -> str:
    """Return what stands behind a number to make it percent: " %" with a hard space, or "%"."""
    return _FORMS[language].percent.format("")


def money(euros: Fraction | int, language: Language, places: int = 2) -> str:
    """Return an amount with cents: "84.500,00 €"; in whole euros without `places`: "84.500 €"."""
    form = _FORMS[language]
    return form.money.format(_written(round_half_up(euros, places), form.decimal, form.money_thousands))


def quarter(value: Quarter, language: Language) -> str:
    """Return "Q1 2027", in Dutch "K1 2027"."""
    return _FORMS[language].quarter.format(value.number, value.year)


def listed(parts: Iterable[str], conjunction: str) -> str:
    """Return "a", "a und b" or "a, b und c"."""
    items = list(parts)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


def shorten(text: str, characters: int) -> str:
    """Shorten a text at a word to what is shown where its full form stands elsewhere."""
    if len(text) <= characters:
        return text
    start = text[:characters]
    return f"{start[: start.rfind(' ')] if ' ' in start else start[:-1]} …"


def _written(value: Decimal, decimal: str, thousands: str) -> str:
    whole, _, rest = f"{abs(value):,f}".partition(".")
    sign = MINUS if value < 0 else ""
    return sign + whole.replace(",", thousands) + (decimal + rest if rest else "")
