"""Do the parts of a survey refer to each other, so that scoring and reports find what they look for?

The linter says much more about a survey file. This is what even a pinned survey of an older program always kept.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reifegrad.domain.survey import Capability, GatedIndex, Likert, Question, QuestionKind, ScoringModel, Survey


def is_consistent(survey: Survey) -> bool:
    """Whether every dimension has a scoring model and a kind of subject, models have levels and name questions that
    there are, and each question can be answered and counts.
    """
    kinds = {each.kind for each in survey.subject_types}
    return (
        all(each.subject_kind in kinds and each.subject_kind in survey.scoring for each in survey.dimensions)
        and all(named in survey.questions for model in survey.scoring.values() for named in _questions_named(model))
        and all(map(_can_be_answered, survey.questions.values()))
        and all(_rise([each.value for each in model.levels]) for model in survey.scoring.values())
    )


def _can_be_answered(question: Question) -> bool:
    """Whether it has a weight, and unless it asks for words, two steps or more that rise."""
    rises = _rise([each.value for each in question.options])
    return question.weight > 0 and (question.kind is QuestionKind.COMMENT or rises)


def _rise(values: Sequence[int]) -> bool:
    """Whether there are two or more, each higher than the one before."""
    return len(values) > 1 and all(lower < higher for lower, higher in pairwise(values))


def _questions_named(model: ScoringModel) -> Iterator[str]:
    match model:
        case GatedIndex():
            yield from (question for level in model.levels for question in level.gates)
        case Likert():
            yield from (question for stage in model.stages for question in stage.questions)
            if model.recommendation:
                yield model.recommendation.question
        case Capability():
            yield from (*model.knock_outs, *model.automation, *model.continuity)
