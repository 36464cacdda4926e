"""The name that is proposed for a file of the report."""

from reifegrad.domain.shown import dated_name
from reifegrad.domain.text import Language
from reifegrad.report import ReportOptions
from reifegrad.texts import texts


def report_name(municipality: str, options: ReportOptions, language: Language) -> str:
    """Return a name without an ending: "2026-11-21_Musterstadt_Leitungsbericht_Entwurf"."""
    say = texts("report", language)
    kind = say(f"templates.{options.template}.title")
    return dated_name(options.made_on, (municipality, kind, say("draft" if options.draft else "final")))
