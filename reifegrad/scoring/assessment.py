"""Put the models together: everything that is derived from one assessment."""

from collections.abc import Mapping, Sequence

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import (
    AssessmentScore,
    Counts,
    DimensionScore,
    LevelResult,
    OverallScore,
    Portfolio,
    ProcessPortfolio,
    ProcessScore,
    StaffScore,
    SubjectScore,
)
from reifegrad.domain.survey import Capability, GatedIndex, Likert, Minimum, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring.capability import score_portfolio, score_process
from reifegrad.scoring.earlier import NOTHING, Earlier, Kept, kept_of
from reifegrad.scoring.gated_index import reach_level
from reifegrad.scoring.index import score_dimension, score_overall
from reifegrad.scoring.likert import score_staff
from reifegrad.scoring.minimum import score_subjects, standing_of
from reifegrad.scoring.portfolio import make_portfolio
from reifegrad.scoring.scope import add, replies


def score_assessment(
    survey: Survey,
    assessment: Assessment,
    subjects: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer],
    targets: Mapping[str, int],
    earlier: Earlier | None = None,
) -> AssessmentScore:
    """Score the subjects of one assessment against its survey.

    Args:
        survey: as the assessment asks it (`reifegrad.tailoring`), from the version that it pins; every value among the
            answers is a step of its question's scale.
        assessment: its `weights` replace dimension weights.
        subjects: those of this assessment; results keep their order. A gated index rates the first subject of its kind;
            without one all its questions are open.
        answers: by subject and question; a missing one is open. Answers to questions that are not asked are ignored.
        targets: targets by question id that replace those of the survey.
        earlier: what can be taken over; it saves work and changes no figure.
    """
    overall: OverallScore | None = None
    level: LevelResult | None = None
    dimensions: list[DimensionScore] = []
    scored: list[SubjectScore] = []
    portfolio: Portfolio | None = None
    staff: StaffScore | None = None
    staff_counts: list[Counts] = []
    processes: list[ProcessScore] = []
    process_portfolio: ProcessPortfolio | None = None
    kept = kept_of(survey, earlier) if earlier else NOTHING
    for kind, model in survey.scoring.items():
        rated = [each for each in subjects if each.kind is kind]
        match model:
            case GatedIndex():
                subject_id = rated[0].id if rated else ""
                dimensions, overall, level = _gated(survey, kind, model, assessment, subject_id, answers, targets, kept)
            case Minimum():
                questions = tuple(survey.questions_for(kind))
                scored = score_subjects(model, questions, rated, answers, kept.subjects)
                portfolio = kept.portfolio or make_portfolio(model.levels, [standing_of(each) for each in scored])
            case Likert():
                weights = dimension_weights(survey, kind, assessment)
                staff, replied = score_staff(survey, kind, model, assessment, rated, answers, weights)
                staff_counts.append(replied)
            case Capability():
                processes = _processes(survey, kind, model, assessment, rated, answers, targets, kept)
                process_portfolio = kept.process_portfolio or score_portfolio(model, processes)
    return AssessmentScore(
        assessment_id=assessment.id,
        overall=overall,
        level=level,
        dimensions=tuple(dimensions),
        subjects=tuple(scored),
        portfolio=portfolio,
        counts=add(
            [
                *(each.counts for each in dimensions),
                *(each.counts for each in scored),
                *staff_counts,
                *(each.counts for each in processes),
            ]
        ),
        staff=staff,
        processes=tuple(processes),
        process_portfolio=process_portfolio,
    )


def dimension_weights(survey: Survey, kind: SubjectKind, assessment: Assessment) -> dict[str, int]:
    """The weight of each dimension in percent: the one that the municipality set, else the one of the survey."""
    return {each.id: assessment.weights.get(each.id, each.weight) for each in survey.dimensions_for(kind)}


def _gated(
    survey: Survey,
    kind: SubjectKind,
    model: GatedIndex,
    assessment: Assessment,
    subject_id: str,
    answers: Mapping[AnswerKey, Answer],
    targets: Mapping[str, int],
    kept: Kept,
) -> tuple[list[DimensionScore], OverallScore, LevelResult | None]:
    asked = survey.dimensions_for(kind)
    given = [replies(each.questions, subject_id, answers) for each in asked]
    dimensions = [
        kept.dimensions.get(each.id) or score_dimension(model, each, its, targets)
        for each, its in zip(asked, given, strict=True)
    ]
    overall = score_overall(model, dimensions, dimension_weights(survey, kind, assessment))
    index = overall.index.value
    level = None if index is None else reach_level(model, index, (reply for its in given for reply in its))
    return dimensions, overall, level


def _processes(
    survey: Survey,
    kind: SubjectKind,
    model: Capability,
    assessment: Assessment,
    subjects: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer],
    targets: Mapping[str, int],
    kept: Kept,
) -> list[ProcessScore]:
    asked = survey.dimensions_for(kind)
    weights = dimension_weights(survey, kind, assessment)
    return [
        kept.processes.get(each.id) or score_process(model, asked, each, answers, targets, weights) for each in subjects
    ]
