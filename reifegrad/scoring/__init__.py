"""Answers to figures: pure functions, one module per scoring model. No files, no clock."""

from reifegrad.scoring.assessment import score_assessment

__all__ = ["score_assessment"]
