"""The words of the workbook and how exact figures enter a cell."""

from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.text import Language
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


def joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
