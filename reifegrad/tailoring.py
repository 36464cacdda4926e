"""The survey as one assessment asks it: its dimensions in scope, its form, its own thresholds.

Whatever is derived from answers rests on the tailored survey, so that nothing has to ask twice what is in scope.
Weights and targets of the assessment are not part of it, because they change no question.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from enum import Enum
from fractions import Fraction

from reifegrad.domain.rules import Fault, weights_of
from reifegrad.domain.survey import (
    Capability,
    Dimension,
    GatedIndex,
    Likert,
    QuestionKind,
    ScoringModel,
    SubjectKind,
    Survey,
)
from reifegrad.domain.workspace import Assessment, Subject
from reifegrad.thresholds import thresholds, with_thresholds


def tailored(survey: Survey, assessment: Assessment) -> Survey:
    """The survey without the dimensions that are left out, in the short form if that is asked, with own thresholds.

    A dimension without a question goes as well, and so does what is rated if all its dimensions are left out. What the
    survey says about questions that are not asked goes too: a gate that nobody asks about asks for nothing. `whole` of
    the result is the survey itself; an assessment that changes nothing gets that.
    """
    whole = survey.whole
    if not (assessment.left_out or assessment.short_form or assessment.thresholds):
        return whole
    known = thresholds(whole)
    scoring = {
        kind: with_thresholds(kind, model, [each for each in known if each.kind is kind], assessment.thresholds)
        for kind, model in whole.scoring.items()
    }
    kinds = {each.subject_kind for each in whole.dimensions if each.id not in assessment.left_out}
    return _of(whole, kinds, [_asked(each, assessment) for each in whole.dimensions], scoring)


def only(survey: Survey, questions: Set[str]) -> Survey:
    """The survey with no other questions than these, as if nobody had ever asked more."""
    narrowed = [
        replace(each, questions=tuple(one for one in each.questions if one.id in questions))
        for each in survey.dimensions
    ]
    return _of(survey, {each.subject_kind for each in narrowed if each.questions}, narrowed, survey.scoring)


def answers_together(survey: Survey, subjects: Iterable[Subject]) -> int:
    """How many answers people give when they meet: on the organisation, and on each process.

    Services are rated at a desk, and where people answer for themselves they do so alone.
    """
    processes = sum(each.kind is SubjectKind.PROCESS for each in subjects)
    times = {SubjectKind.ORGANISATION: 1, SubjectKind.PROCESS: processes}
    return sum(len(each.questions) * times.get(each.subject_kind, 0) for each in survey.dimensions)


class Aim(Enum):
    """What the targets of a dimension's questions are, where they are not one step."""

    OF_SURVEY = "of_survey"
    SEVERAL = "several"


def aim_of(dimension: Dimension, own: Mapping[str, int]) -> int | Aim:
    """The step that the municipality set as target of a whole dimension; `own` are its targets by question.

    A question that does not describe the step has a lower one, as `set_dimension_target` sets it.
    """
    scales = [each for each in dimension.questions if each.kind is QuestionKind.SCALE]
    highest = max((own[each.id] for each in scales if each.id in own), default=None)
    if highest is None:
        return Aim.OF_SURVEY
    is_one = all(own.get(each.id) == highest or (each.id in own and not each.option(highest)) for each in scales)
    return highest if is_one else Aim.SEVERAL


def shares(asked: Survey, assessment: Assessment) -> dict[str, Fraction]:
    """What part of the total of its kind each dimension in scope makes, 0 to 1, where a total is made of weights."""
    weights = {id: assessment.weights.get(id, weight) for id, weight in weights_of(asked).items()}
    totals: Counter[SubjectKind] = Counter()
    for each in asked.dimensions:
        totals[each.subject_kind] += weights.get(each.id, 0)
    return {
        each.id: Fraction(weights[each.id], totals[each.subject_kind])
        for each in asked.dimensions
        if each.id in weights and totals[each.subject_kind]
    }


def scope_fault(survey: Survey, left_out: Mapping[str, str]) -> tuple[str, str, Fault] | None:
    """Field, value and fault of what is left out: dimensions of the survey, and not all of them."""
    known = [each.id for each in survey.whole.dimensions]
    for id in left_out:
        if id not in known:
            return "dimension", id, Fault("choice", {"choices": ", ".join(known)})
    return ("left_out", ", ".join(known), Fault("some_dimension")) if left_out.keys() >= set(known) else None


def _asked(dimension: Dimension, assessment: Assessment) -> Dimension:
    if dimension.id in assessment.left_out:
        return replace(dimension, questions=())
    if not assessment.short_form:
        return dimension
    return replace(dimension, questions=tuple(each for each in dimension.questions if each.short_form))


def _of(
    survey: Survey,
    kinds: Set[SubjectKind],
    dimensions: Sequence[Dimension],
    scoring: Mapping[SubjectKind, ScoringModel],
) -> Survey:
    """The survey about these kinds of subjects, with these dimensions as far as they ask anything."""
    asked = tuple(each for each in dimensions if each.questions)
    questions = {one.id for each in asked for one in each.questions}
    return replace(
        survey.whole,
        subject_types=tuple(each for each in survey.whole.subject_types if each.kind in kinds),
        scoring={
            kind: _narrowed(model, questions, {each.id for each in asked})
            for kind, model in scoring.items()
            if kind in kinds
        },
        dimensions=asked,
        tailored_from=survey.whole,
    )


def _narrowed(model: ScoringModel, questions: Set[str], dimensions: Set[str]) -> ScoringModel:
    """The model without conditions on questions and dimensions that are not asked."""

    def kept(conditions: Mapping[str, int]) -> dict[str, int]:
        return {id: needed for id, needed in conditions.items() if id in questions}

    match model:
        case GatedIndex():
            return replace(model, levels=tuple(replace(each, gates=kept(each.gates)) for each in model.levels))
        case Likert():
            return replace(
                model,
                stages=tuple(
                    replace(each, questions=tuple(id for id in each.questions if id in questions))
                    for each in model.stages
                ),
                recommendation=model.recommendation
                if model.recommendation and model.recommendation.question in questions
                else None,
                brake={id: measure for id, measure in model.brake.items() if id in dimensions},
            )
        case Capability():
            return replace(model, knock_outs=kept(model.knock_outs))
    return model
