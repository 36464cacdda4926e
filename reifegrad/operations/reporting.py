"""What a person says in the report in place of the program, and how it looks."""

import re
from typing import Final

from reifegrad.domain import rules
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.text import LANGUAGES
from reifegrad.domain.workspace import Conclusion, ConclusionKey, ReportSettings
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes, change
from reifegrad.reading import Reading

MOST_BYTES_OF_LOGO: Final = 2_000_000
"""Size of a logo; setting of this tool. It is printed at most four centimetres wide."""


def conclude(reading: Reading, assessment_id: str, chart_id: str, text: str) -> Changes:
    """Put a sentence in place of the computed one; an empty text brings that back.

    Figures are talked about when an assessment is closed, so that stands in nobody's way.
    """
    reading.assessment(assessment_id)
    chart = checks.name("chart", chart_id)
    cleaned = checks.text("conclusion", text)
    after = Conclusion(cleaned) if cleaned else None
    return (change(reading, Key(Kind.CONCLUSION, ConclusionKey(assessment_id, chart)), after),)


def set_report(reading: Reading, settings: ReportSettings) -> Changes:
    """Settings that are as the program begins with are not stored."""
    colour = rules.clean_line(settings.colour).lower()
    if colour and not re.fullmatch("#[0-9a-f]{6}", colour):
        checks.refuse("colour", settings.colour, Fault("colour"))
    if settings.language is not None and settings.language not in LANGUAGES:
        checks.refuse("language", settings.language, Fault("choice", {"choices": ", ".join(LANGUAGES)}))
    if len(settings.logo) > MOST_BYTES_OF_LOGO:
        checks.refuse("logo", f"{len(settings.logo)} B", Fault("picture_up_to", {"limit": MOST_BYTES_OF_LOGO // 10**6}))
    cleaned = ReportSettings(
        checks.name("template", settings.template),
        settings.language,
        tuple(checks.name("section", each) for each in settings.sections),
        colour,
        checks.line("reference", settings.reference),
        settings.final,
        settings.logo,
    )
    return (change(reading, Key(Kind.REPORT_SETTINGS), None if cleaned == ReportSettings() else cleaned),)


def deletion(reading: Reading, assessment_id: str) -> Changes:
    """What goes with an assessment."""
    return tuple(
        Change(Key(Kind.CONCLUSION, ConclusionKey(assessment_id, chart_id)), Conclusion(text), None)
        for chart_id, text in reading.conclusions(assessment_id).items()
    )
