"""What a person chooses for a report: language, draft or final, file number, parts."""

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qs, urlencode

from reifegrad.domain.picture import Picture
from reifegrad.domain.shown import file_name
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.exports import Format
from reifegrad.report import ReportOptions
from reifegrad.report.model import ReportModel, Section
from reifegrad.texts import texts

_LONGEST_NAME = 80
"""Bytes of a part of the proposed name; setting of this tool."""


@dataclass(frozen=True, slots=True)
class Choices:
    """A value; `as_place` and `from_place` carry it over to another window or another start."""

    language: Language
    draft: bool = True
    reference: str = ""
    sections: frozenset[Section] = frozenset(Section)
    is_language_chosen: bool = False
    """Whether a person chose the language; until then it is that of the window."""
    logo: Picture | None = None
    """Belongs to the person and not to the window, so no place tells of it."""

    def options(self, day: date) -> ReportOptions:
        """The options of the report that is made on `day`."""
        sections = tuple(each for each in Section if each in self.sections)
        return ReportOptions(day, self.draft, self.reference, sections, self.logo)

    def file_name(self, municipality: str, day: date, format: Format) -> str:
        """A name to propose: "2026-11-21_Musterstadt_Leitungsbericht_Entwurf.pdf"."""
        say = texts("report", self.language)
        parts = (municipality, say("templates.leadership.title"), say("draft" if self.draft else "final"))
        return "_".join([day.isoformat(), *map(_part, parts)]) + f".{format}"

    def as_place(self) -> str:
        language = {"language": self.language} if self.is_language_chosen else {}
        return urlencode(
            {
                **language,
                "draft": int(self.draft),
                "reference": self.reference,
                "without": ",".join(sorted(set(Section) - self.sections)),
            }
        )

    @classmethod
    def from_place(cls, place: str, language: Language) -> "Choices":
        """Read what `as_place` wrote; what is missing or not understood has its usual value."""
        given = {key: values[0] for key, values in parse_qs(place, keep_blank_values=True).items()}
        if "without" not in given:
            return cls(language)
        chosen = next((each for each in LANGUAGES if each == given.get("language")), None)
        return cls(
            language=chosen or language,
            draft=given.get("draft") != "0",
            reference=given.get("reference", ""),
            sections=frozenset(Section) - set(given["without"].split(",")),
            is_language_chosen=chosen is not None,
        )


def sections_of(model: ReportModel) -> frozenset[Section]:
    """The parts that a report on this has anything to say in."""
    has = {
        Section.RESULTS: bool(model.dimensions),
        Section.SERVICES: model.portfolio is not None,
        Section.STAFF: model.staff is not None,
        Section.PROCESSES: model.processes is not None,
        Section.COMBINED: model.combined is not None,
    }
    return frozenset(each for each in Section if has.get(each, True))


def _part(text: str) -> str:
    """The text without blanks and signs that make file names awkward."""
    return file_name(re.sub(r"[^\w.-]+", "-", text), _LONGEST_NAME, "-")
