"""Weighted index with coverage and confidence: of a few questions, of a dimension, of all dimensions together.

All rules and bounds are settings of this tool; the bounds lie in the survey. Sums run over whole numbers, so that every
figure is exact and cheap; nothing is rounded here.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from reifegrad.domain.answer import AnswerKind, Evidence
from reifegrad.domain.score import (
    Absence,
    Band,
    DimensionScore,
    Figure,
    LeftOut,
    OverallScore,
    Rule,
    Status,
    Term,
)
from reifegrad.domain.survey import Capability, Dimension, GatedIndex, Question
from reifegrad.scoring.figures import ratio, weighted
from reifegrad.scoring.scope import Reply, count

Bounds = GatedIndex | Capability
"""The models that hold bounds of coverage, confidence and comparability."""


def coverage_of(given: Sequence[Reply]) -> Figure:
    """Return sum(w of values) / sum(w of applicable questions), 0 to 1; absent if nothing applies.

    Not applicable leaves both sums; unknown and open stay applicable, so they lower coverage.
    """
    valued = [(question.id, question.weight, 1) for question, answer in given if answer.value is not None]
    return weighted(Rule.COVERAGE, valued, _left_out(given), _applicable_weight(given), absence=_nothing_applies(given))


def percent_of(rule: Rule, given: Sequence[Reply], absence: Absence | None) -> Figure:
    """Return 100 x sum(w x a) / sum(w x a_max) over the values, 0 to 100; without a value it needs an `absence`."""
    valued = [(question, answer.value) for question, answer in given if answer.value is not None]
    return weighted(
        rule,
        [(question.id, question.weight, value) for question, value in valued],
        _left_out(given),
        sum(question.weight * question.maximum for question, _ in valued),
        factor=100,
        absence=absence,
    )


def absence_of(model: Bounds, coverage: Figure) -> Absence | None:
    """Why what rests on so much coverage is not told; None if it is."""
    if coverage.value is None:
        return coverage.absence
    if coverage.value == 0:
        return Absence.NO_ANSWERS
    return Absence.COVERAGE_TOO_LOW if _status(model, coverage) is Status.NOT_RATABLE else None


def score_dimension(
    model: Bounds, dimension: Dimension, given: Sequence[Reply], targets: Mapping[str, int]
) -> DimensionScore:
    """Score one dimension from the replies to its questions in scope.

    Index and coverage as above, confidence = sum(w x e) / sum(w of applicable questions) with e from the evidence of
    the value. Unknown and open questions lower coverage and confidence and leave the index alone. `gap` is None where
    the index is absent.
    """
    coverage = coverage_of(given)
    confidence = _confidence_of(model, given)
    index = percent_of(Rule.INDEX, given, absence_of(model, coverage))
    applicable = [question for question, answer in given if answer.kind is not AnswerKind.NOT_APPLICABLE]
    return DimensionScore(
        id=dimension.id,
        index=index,
        coverage=coverage,
        confidence=confidence,
        status=_status(model, coverage),
        confidence_band=_band(model, confidence),
        limited_comparability=_is_limited(model, given),
        counts=count(given),
        target_index=_target_index(applicable, targets),
        gap=None if index.value is None else _gap(given, targets),
    )


def score_overall(model: Bounds, dimensions: Sequence[DimensionScore], weights: Mapping[str, int]) -> OverallScore:
    """Average the dimensions by weight.

    The index counts the dimensions whose index is shown, coverage and confidence those with an applicable question.
    The bounds of coverage hide the overall index as they hide that of a dimension.
    """
    coverage = _average(Rule.OVERALL_COVERAGE, weights, [(each.id, each.coverage) for each in dimensions])
    confidence = _average(Rule.OVERALL_CONFIDENCE, weights, [(each.id, each.confidence) for each in dimensions])
    hidden = absence_of(model, coverage)
    index = _average(Rule.OVERALL_INDEX, weights, [(each.id, each.index) for each in dimensions], hidden)
    return OverallScore(index, coverage, confidence, _status(model, coverage), _band(model, confidence))


def _left_out(given: Sequence[Reply]) -> list[LeftOut]:
    return [LeftOut(question.id, answer.kind) for question, answer in given if answer.value is None]


def _applicable_weight(given: Sequence[Reply]) -> int:
    return sum(question.weight for question, answer in given if answer.kind is not AnswerKind.NOT_APPLICABLE)


def _nothing_applies(given: Sequence[Reply]) -> Absence | None:
    return None if _applicable_weight(given) else Absence.NOT_APPLICABLE


def _confidence_of(model: Bounds, given: Sequence[Reply]) -> Figure:
    percent = _evidence_percent(model)
    return weighted(
        Rule.CONFIDENCE,
        [
            (question.id, question.weight, percent[answer.evidence])
            for question, answer in given
            if answer.value is not None
        ],
        _left_out(given),
        _applicable_weight(given),
        scale=100,
        absence=_nothing_applies(given),
    )


def _is_limited(model: Bounds, given: Sequence[Reply]) -> bool:
    """Whether so much of the weight is not applicable that a comparison with others means little."""
    weight = sum(question.weight for question, _ in given)
    return 100 * (weight - _applicable_weight(given)) > model.limited_comparability * weight


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


def _status(model: Bounds, coverage: Figure) -> Status:
    if coverage.value is None or 100 * coverage.value < model.coverage_provisional:
        return Status.NOT_RATABLE
    return Status.FULL if 100 * coverage.value >= model.coverage_full else Status.PROVISIONAL


def _band(model: Bounds, confidence: Figure) -> Band | None:
    if confidence.value is None:
        return None
    if 100 * confidence.value >= model.confidence_high:
        return Band.HIGH
    return Band.MEDIUM if 100 * confidence.value >= model.confidence_medium else Band.LOW


def _evidence_percent(model: Bounds) -> dict[Evidence, int]:
    return {
        Evidence.NONE: model.evidence_none,
        Evidence.PLAUSIBLE: model.evidence_plausible,
        Evidence.DOCUMENTED: model.evidence_documented,
    }
