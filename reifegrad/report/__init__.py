"""Pure report content: what is said, in which order and words; no layout, no files."""

from reifegrad.report.build import build_report
from reifegrad.report.inputs import Previous, ReportInputs, ReportOptions
from reifegrad.report.model import ReportModel, Section
from reifegrad.report.words import Texts, Words

__all__ = ["Previous", "ReportInputs", "ReportModel", "ReportOptions", "Section", "Texts", "Words", "build_report"]
