"""Pure report content: what is said, in which order and words; no layout, no files.

The names below are imported when they are first asked for, because the window needs only the colours to start.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reifegrad.report.build import build_report
    from reifegrad.report.context import Rows
    from reifegrad.report.inputs import Previous, ReportInputs, ReportOptions
    from reifegrad.report.model import ReportModel
    from reifegrad.report.sheet import PlanSheet, plan_sheet
    from reifegrad.report.templates import Section, Template
    from reifegrad.report.words import Texts, Words

__all__ = [
    "PlanSheet",
    "Previous",
    "ReportInputs",
    "ReportModel",
    "ReportOptions",
    "Rows",
    "Section",
    "Template",
    "Texts",
    "Words",
    "build_report",
    "plan_sheet",
]

_HOMES = {
    "PlanSheet": "sheet",
    "Previous": "inputs",
    "ReportInputs": "inputs",
    "ReportModel": "model",
    "ReportOptions": "inputs",
    "Rows": "context",
    "Section": "templates",
    "Template": "templates",
    "Texts": "words",
    "Words": "words",
    "build_report": "build",
    "plan_sheet": "sheet",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
