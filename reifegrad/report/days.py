"""Days and times of day in the form of the language. German form: DIN 5008.

Apart from the other forms because the start page shows days, before anything about plans and figures is needed.
"""

from datetime import date, datetime, time
from typing import Final

from reifegrad.domain.text import Language

HARD: Final = "\u00a0"
"""The space that no line ends at."""

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(value: date, language: Language) -> str:
    """Return "14.05.2025", "14-05-2025" or "14 May 2025"."""
    match language:
        case "de":
            return f"{value:%d.%m.%Y}"
        case "nl":
            return f"{value:%d-%m-%Y}"
        case "en":
            return f"{value.day}{HARD}{_MONTHS[value.month - 1]}{HARD}{value.year}"


def moment(value: datetime, language: Language) -> str:
    """Return "14.05.2025, 09:30 Uhr", "14-05-2025, 09.30 uur" or "14 May 2025, 09:30"."""
    word = {"de": f"{HARD}Uhr", "nl": f"{HARD}uur", "en": ""}[language]
    return f"{day(value, language)}, {clock(value.time(), language)}{word}"


def clock(value: time, language: Language) -> str:
    """Return "09:30", in Dutch "09.30"."""
    return f"{value:%H.%M}" if language == "nl" else f"{value:%H:%M}"
