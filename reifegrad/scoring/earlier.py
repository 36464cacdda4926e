"""What can be taken over from an earlier score, so that one answer does not cost the work of a thousand."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from reifegrad.domain.score import (
    AssessmentScore,
    DimensionScore,
    Portfolio,
    ProcessPortfolio,
    ProcessScore,
    SubjectScore,
)
from reifegrad.domain.survey import Survey
from reifegrad.domain.workspace import AnswerKey


@dataclass(frozen=True, slots=True)
class Earlier:
    """A score of the same assessment. Nothing has changed since but the answers under `changed`."""

    score: AssessmentScore
    changed: Collection[AnswerKey]


@dataclass(frozen=True, slots=True)
class Kept:
    """The parts of an earlier score that rest on none of the changed answers, by their id."""

    dimensions: Mapping[str, DimensionScore] = field(default_factory=dict)
    subjects: Mapping[str, SubjectScore] = field(default_factory=dict)
    portfolio: Portfolio | None = None
    processes: Mapping[str, ProcessScore] = field(default_factory=dict)
    process_portfolio: ProcessPortfolio | None = None


NOTHING = Kept()


def kept_of(survey: Survey, earlier: Earlier) -> Kept:
    score = earlier.score
    subjects = {each.subject_id for each in earlier.changed}
    questions = {each.question_id for each in earlier.changed}
    dimensions = {each.id for each in survey.dimensions if any(one.id in questions for one in each.questions)}
    kept = {each.subject_id: each for each in score.subjects if each.subject_id not in subjects}
    processes = {each.subject_id: each for each in score.processes if each.subject_id not in subjects}
    return Kept(
        dimensions={each.id: each for each in score.dimensions if each.id not in dimensions},
        subjects=kept,
        portfolio=score.portfolio if len(kept) == len(score.subjects) else None,
        processes=processes,
        process_portfolio=score.process_portfolio if len(processes) == len(score.processes) else None,
    )
