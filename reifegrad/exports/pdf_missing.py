"""Characters of a report that the fonts of the PDF have no shape for: which, and where they would have stood."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final

from reifegrad.exports import pdf_style as style
from reifegrad.report.model import ReportModel, Section
from reifegrad.texts import texts

_NAMED: Final = 12
"""So many characters and places are named; the others are counted."""

_PARTS: Final = {
    "dimensions": Section.RESULTS,
    "services": Section.SERVICES,
    "staff": Section.STAFF,
    "processes": Section.PROCESSES,
    "combined": Section.COMBINED,
    "measures": Section.PLAN,
}
_REPEATING: Final = ("summary", "method")
"""Parts that only repeat what stands elsewhere."""


@dataclass(frozen=True, slots=True)
class Missing:
    """`characters` in the order of their code points, `places` in the order of the report; both empty if all is shown.

    A place is the id of a question or measure, or the name of a service; "" stands for the data of the report itself.
    """

    characters: tuple[str, ...]
    places: tuple[str, ...]


def missing(model: ReportModel) -> Missing:
    """Look through every text that the PDF of this report can show."""
    found = [(place, lost) for place, text in _texts_of_report(model) if (lost := style.unknown_characters(text))]
    characters = sorted({each for _, lost in found for each in lost})
    return Missing(tuple(characters), tuple(dict.fromkeys(place for place, _ in found)))


def missing_notice(model: ReportModel) -> str:
    """Return what a reader must know about characters that are not shown; "" if there are none."""
    found = missing(model)
    if not found.characters:
        return ""
    words = texts("report", model.language)
    named = [f"U+{ord(each):04X} {unicodedata.name(each, '')}".rstrip() for each in found.characters]
    places = [each or words("pdf.missing.front") for each in found.places]
    return words(
        "pdf.missing.text",
        characters=_listed(named, words("pdf.missing.more")),
        places=_listed(places, words("pdf.missing.more")),
    )


def _listed(items: list[str], more: str) -> str:
    rest = len(items) - _NAMED
    return ", ".join(items[:_NAMED]) + (f" {more.format(count=rest)}" if rest > 0 else "")


def _texts_of_report(model: ReportModel) -> Iterator[tuple[str, str]]:
    for each in fields(model):
        if each.name not in _REPEATING and _PARTS.get(each.name) in (None, *model.sections):
            yield from _texts("", getattr(model, each.name))


def _texts(place: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(place, each)
    elif is_dataclass(value):
        here = getattr(value, "id", "") or style.printable(getattr(value, "name", "")) or place
        for each in fields(value):
            yield from _texts(here, getattr(value, each.name))
