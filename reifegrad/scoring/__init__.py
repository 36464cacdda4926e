"""Answers to figures: pure functions, one module per scoring model. No files, no clock."""

from reifegrad.scoring.assessment import score_assessment
from reifegrad.scoring.earlier import Earlier

__all__ = ["Earlier", "score_assessment"]
