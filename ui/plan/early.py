"""What is said wherever a measure is due before it begins."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.plan import Quarter, is_due_before
from reifegrad.domain.text import Language
from reifegrad.report import format


def early(due: date | None, start: Quarter | None, language: Language) -> str:
    """The sentence about a due date before the quarter in which the measure begins; empty if all is well."""
    if start is None or not is_due_before(due, start):
        return ""
    text = QCoreApplication.translate("MeasureTable", "The due date lies before the start in {0}.")
    return text.format(format.quarter(start, language))
