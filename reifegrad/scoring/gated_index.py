"""Weighted index per dimension and in total, and a level that also needs its gates.

All rules and bounds are settings of this tool; the bounds lie in the survey. Sums run over whole numbers, so that every
figure is exact and cheap; nothing is rounded here.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import takewhile

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.score import (
    Absence,
    Band,
    Blocker,
    DimensionScore,
    Figure,
    LeftOut,
    LevelResult,
    OverallScore,
    Rule,
    Status,
    Term,
)
from reifegrad.domain.survey import Dimension, GatedIndex, Level, Question
from reifegrad.scoring.figures import ratio, weighted
from reifegrad.scoring.scope import Reply, count


def score_dimension(
    model: GatedIndex, dimension: Dimension, given: Sequence[Reply], targets: Mapping[str, int]
) -> DimensionScore:
    """Score one dimension from the replies to its questions in scope.

    index = 100 x sum(w x a) / sum(w x a_max) over the values, coverage = sum(w of values) / sum(w of applicable
    questions), confidence = sum(w x e) / sum(w of applicable questions) with e from the evidence of the value.
    Not applicable leaves every sum; unknown and open stay applicable, so they lower coverage and confidence and leave
    the index alone. `gap` is None where the index is absent.
    """
    percent = _evidence_percent(model)
    valued = [
        (question, answer.value, percent[answer.evidence]) for question, answer in given if answer.value is not None
    ]
    applicable = [question for question, answer in given if answer.kind is not AnswerKind.NOT_APPLICABLE]
    left_out = [LeftOut(question.id, answer.kind) for question, answer in given if answer.value is None]
    weight = sum(question.weight for question in applicable)
    nothing_applies = None if applicable else Absence.NOT_APPLICABLE

    coverage = weighted(
        Rule.COVERAGE,
        [(question.id, question.weight, 1) for question, _, _ in valued],
        left_out,
        weight,
        absence=nothing_applies,
    )
    confidence = weighted(
        Rule.CONFIDENCE,
        [(question.id, question.weight, evidence) for question, _, evidence in valued],
        left_out,
        weight,
        scale=100,
        absence=nothing_applies,
    )
    status = _status(model, coverage)
    index = weighted(
        Rule.INDEX,
        [(question.id, question.weight, value) for question, value, _ in valued],
        left_out,
        sum(question.weight * question.maximum for question, _, _ in valued),
        factor=100,
        absence=_index_absence(coverage, status),
    )
    return DimensionScore(
        id=dimension.id,
        index=index,
        coverage=coverage,
        confidence=confidence,
        status=status,
        confidence_band=_band(model, confidence),
        limited_comparability=_is_limited(model, given, weight),
        counts=count(given),
        target_index=_target_index(applicable, targets),
        gap=None if index.value is None else _gap(given, targets),
    )


def score_overall(model: GatedIndex, dimensions: Sequence[DimensionScore], weights: Mapping[str, int]) -> OverallScore:
    """Average the dimensions by weight.

    The index counts the dimensions whose index is shown, coverage and confidence those with an applicable question.
    The bounds of coverage hide the overall index as they hide that of a dimension.
    """
    coverage = _average(Rule.OVERALL_COVERAGE, weights, [(each.id, each.coverage) for each in dimensions])
    confidence = _average(Rule.OVERALL_CONFIDENCE, weights, [(each.id, each.confidence) for each in dimensions])
    status = _status(model, coverage)
    hidden = _index_absence(coverage, status)
    index = _average(Rule.OVERALL_INDEX, weights, [(each.id, each.index) for each in dimensions], hidden)
    return OverallScore(index, coverage, confidence, status, _band(model, confidence))


def reach_level(model: GatedIndex, index: Fraction, given: Iterable[Reply]) -> LevelResult:
    """Return the highest level whose index and whose gates, together with those of every level below, hold.

    The lowest level needs nothing. A gate on a question that is not applicable counts as held, one on an unknown or
    open question does not.
    """
    answers = {question.id: answer for question, answer in given}
    lowest, *higher = model.levels
    by_index = [lowest, *takewhile(lambda level: index >= level.index, higher)]
    reached = [lowest, *takewhile(lambda level: not _blockers(level, answers), by_index[1:])]
    following = next(iter(model.levels[len(reached) :]), None)
    return LevelResult(
        value=reached[-1].value,
        next=following.value if following else None,
        blocked_by=_blockers(following, answers) if following else (),
        missing_index=max(_ZERO, following.index - index) if following else _ZERO,
        index_level=by_index[-1].value,
    )


_ZERO = Fraction(0)


def _is_limited(model: GatedIndex, given: Sequence[Reply], applicable_weight: int) -> bool:
    """Whether so much of the weight is not applicable that a comparison with others means little."""
    weight = sum(question.weight for question, _ in given)
    return 100 * (weight - applicable_weight) > model.limited_comparability * weight


def _target_index(applicable: Sequence[Question], targets: Mapping[str, int]) -> Fraction | None:
    if not applicable:
        return None
    aimed = sum(each.weight * targets.get(each.id, each.target) for each in applicable)
    return Fraction(100 * aimed, sum(each.weight * each.maximum for each in applicable))


def _gap(given: Sequence[Reply], targets: Mapping[str, int]) -> Fraction:
    missing = [
        (question.weight, max(0, targets.get(question.id, question.target) - answer.value))
        for question, answer in given
        if answer.value is not None
    ]
    return Fraction(sum(weight * steps for weight, steps in missing), sum(weight for weight, _ in missing))


def _blockers(level: Level, answers: Mapping[str, Answer]) -> tuple[Blocker, ...]:
    """The gates of one level that are not held; those of the levels below are held where this is asked."""
    return tuple(
        Blocker(id, needed, answers[id].value if id in answers else None)
        for id, needed in level.gates.items()
        if not (id in answers and _holds(answers[id], needed))
    )


def _holds(answer: Answer, needed: int) -> bool:
    if answer.value is None:
        return answer.kind is AnswerKind.NOT_APPLICABLE
    return answer.value >= needed


def _average(
    rule: Rule, weights: Mapping[str, int], figures: Iterable[tuple[str, Figure]], hidden: Absence | None = None
) -> Figure:
    terms: list[Term] = []
    left_out: list[LeftOut] = []
    for id, figure in figures:
        if figure.value is not None:
            terms.append(Term(id, Fraction(weights[id]), figure.value))
        elif figure.absence is not None:
            left_out.append(LeftOut(id, figure.absence))
    denominator = sum(each.weight for each in terms)
    absence = hidden or (None if denominator else Absence.NOT_APPLICABLE)
    return ratio(rule, terms, left_out, sum(each.weight * each.value for each in terms), denominator, absence=absence)


def _status(model: GatedIndex, coverage: Figure) -> Status:
    if coverage.value is None or 100 * coverage.value < model.coverage_provisional:
        return Status.NOT_RATABLE
    return Status.FULL if 100 * coverage.value >= model.coverage_full else Status.PROVISIONAL


def _index_absence(coverage: Figure, status: Status) -> Absence | None:
    if coverage.value is None:
        return coverage.absence
    if coverage.value == 0:
        return Absence.NO_ANSWERS
    return Absence.COVERAGE_TOO_LOW if status is Status.NOT_RATABLE else None


def _band(model: GatedIndex, confidence: Figure) -> Band | None:
    if confidence.value is None:
        return None
    if 100 * confidence.value >= model.confidence_high:
        return Band.HIGH
    return Band.MEDIUM if 100 * confidence.value >= model.confidence_medium else Band.LOW


def _evidence_percent(model: GatedIndex) -> dict[Evidence, int]:
    return {
        Evidence.NONE: model.evidence_none,
        Evidence.PLAUSIBLE: model.evidence_plausible,
        Evidence.DOCUMENTED: model.evidence_documented,
    }
