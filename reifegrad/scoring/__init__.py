"""Answers to figures: pure functions, one module per scoring model. No files, no clock."""

from reifegrad.domain.score import Trend
from reifegrad.scoring.assessment import score_assessment
from reifegrad.scoring.combined import combine
from reifegrad.scoring.comments import readable_comments
from reifegrad.scoring.earlier import Earlier
from reifegrad.scoring.likert import participation_of
from reifegrad.scoring.likert_groups import tells_people
from reifegrad.scoring.trend import Mark, is_comparable, trend
from reifegrad.scoring.ways import ways_up

__all__ = [
    "Earlier",
    "Mark",
    "Trend",
    "combine",
    "is_comparable",
    "participation_of",
    "readable_comments",
    "score_assessment",
    "tells_people",
    "trend",
    "ways_up",
]
