"""The name that is proposed for a file of the report."""

import re
from collections.abc import Sequence
from datetime import date

from reifegrad.domain.shown import file_name
from reifegrad.domain.text import Language
from reifegrad.report import ReportOptions
from reifegrad.texts import texts

_LONGEST_NAME = 80
"""Bytes of a part of the proposed name; setting of this tool."""


def report_name(municipality: str, options: ReportOptions, language: Language) -> str:
    """Return a name without an ending: "2026-11-21_Musterstadt_Leitungsbericht_Entwurf"."""
    say = texts("report", language)
    kind = say(f"templates.{options.template}.title")
    return safe_name(options.made_on, (municipality, kind, say("draft" if options.draft else "final")))


def safe_name(day: date, parts: Sequence[str]) -> str:
    """Return the day and the parts as a file name that every system takes."""
    return "_".join([day.isoformat(), *map(_part, parts)])


def _part(text: str) -> str:
    """The text without blanks and signs that make file names awkward."""
    return file_name(re.sub(r"[^\w.-]+", "-", text), _LONGEST_NAME, "-")
