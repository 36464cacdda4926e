"""What leadership reads first about one survey; the summary puts those of all surveys together."""

from dataclasses import dataclass

from reifegrad.report.model import KeyFigure


@dataclass(frozen=True, slots=True)
class Headline:
    assessment_id: str
    survey_title: str
    result: str
    """One to four sentences."""
    figures: tuple[KeyFigure, ...]
    strengths: tuple[str, ...]
    """The strongest first; there may be none."""
    gaps: tuple[str, ...]
    """The heaviest first; there may be none."""
    no_strengths: str
    """Said where there are none."""
    no_gaps: str
    unanswered_duties: int
    """Knock-out questions without an answer that tells."""
    undecided: int
    """Questions that somebody in the administration still has to answer; people's own answers are no such thing."""
    basis_line: str
