"""The words of the workbook and how exact figures enter a cell."""

from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.text import Language
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.report.model import Told
from reifegrad.texts import Texts, texts


@dataclass(frozen=True, slots=True)
class Wording:
    """`book`: headings and hints of the workbook; `report` and `terms`: words that every output shares."""

    book: Texts
    report: Texts
    terms: Texts

    @classmethod
    def of(cls, language: Language) -> "Wording":
        return cls(texts("workbook", language), texts("report", language), texts("terms", language))

    @property
    def language(self) -> Language:
        return self.book.language

    def yes_or_no(self, fact: bool) -> str:
        return self.report("yes_word" if fact else "no_word")


def decimal(number: Fraction | int | None) -> float | None:
    """Return the nearest number that the file format knows; it is shown rounded, and never rounded before."""
    return None if number is None else float(number)


def told(figure: Told | None, role: Role | None = None) -> Value:
    """Return the exact number, in `role` if given, or the word that stands in its place; nothing for no figure."""
    if figure is None:
        return None
    if figure.value is None:
        return Styled(figure.text, Role.WORD)
    return Styled(decimal(figure.value), role) if role else decimal(figure.value)


def counted(people: int | None, instead: Told, role: Role | None = None) -> Value:
    """Return a number of people, or the word for the figure that rests on them."""
    if people is None:
        return Styled(instead.text, Role.WORD) if instead.value is None else None
    return Styled(people, role) if role else people


def joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
