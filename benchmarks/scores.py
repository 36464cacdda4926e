"""The score of a full survey against a plain loop that computes the same figures in floating point."""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.compare import Row, compare, milliseconds
from benchmarks.large import Rated, rated
from reifegrad.domain.answer import OPEN, Answer, AnswerKind, Evidence
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import GatedIndex, SubjectKind
from reifegrad.domain.workspace import AnswerKey
from reifegrad.scoring import score_assessment

SERVICES = 100
BUDGET = 0.005
TARGET = 3
_GROUNDS = {Evidence.NONE: 0.6, Evidence.PLAUSIBLE: 0.8, Evidence.DOCUMENTED: 1.0}


def rows() -> Iterator[Row]:
    data = rated(SERVICES)
    _check(score_assessment(data.survey, data.assessment, data.subjects, data.answers, {}), plain(data))
    pair = compare(
        lambda: score_assessment(data.survey, data.assessment, data.subjects, data.answers, {}),
        lambda: plain(data),
        pairs=101,
    )
    yield Row(
        f"score, 44 questions and {SERVICES} services",
        milliseconds(pair.ours),
        f"plain loop {milliseconds(pair.plain)}",
        pair.ratio,
        f"under {milliseconds(BUDGET)}",
        pair.ours < BUDGET,
    )


@dataclass(frozen=True, slots=True)
class Plain:
    index: float
    coverage: float
    confidence: float
    level: int
    share: float
    share_weighted: float


def plain(data: Rated) -> Plain:
    """The same figures without fractions and without explanations."""
    organisation = data.subjects[0].id
    answers = data.answers
    sums = [0.0, 0.0, 0.0]
    weights = 0
    for dimension in data.survey.dimensions_for(SubjectKind.ORGANISATION):
        applicable = answered = points = most = grounds = 0.0
        for question in dimension.questions:
            answer = answers.get(AnswerKey(organisation, question.id), OPEN)
            if answer.kind is AnswerKind.NOT_APPLICABLE:
                continue
            applicable += question.weight
            if answer.value is not None:
                answered += question.weight
                points += question.weight * answer.value
                most += question.weight * question.maximum
                grounds += question.weight * _GROUNDS[answer.evidence]
        weights += dimension.weight
        parts = (100 * points / most, answered / applicable, grounds / applicable)
        sums = [total + dimension.weight * part for total, part in zip(sums, parts, strict=True)]
    index, coverage, confidence = (each / weights for each in sums)
    model = data.survey.scoring[SubjectKind.ORGANISATION]
    assert isinstance(model, GatedIndex)
    level = 0
    for each in model.levels:
        gates = [(answers.get(AnswerKey(organisation, id), OPEN), needed) for id, needed in each.gates.items()]
        if index < each.index or not all(_holds(answer, needed) for answer, needed in gates):
            break
        level = each.value
    criteria = [each.id for each in data.survey.questions_for(SubjectKind.SERVICE)]
    reached = cases = reached_cases = 0
    for service in data.subjects[1:]:
        found = [answers.get(AnswerKey(service.id, id), OPEN) for id in criteria]
        is_complete = all(each.kind in (AnswerKind.VALUE, AnswerKind.NOT_APPLICABLE) for each in found)
        is_reached = is_complete and min(each.value for each in found if each.value is not None) >= TARGET
        number = int(service.attributes["cases_per_year"])
        cases += number
        reached += is_reached
        reached_cases += number * is_reached
    return Plain(index, coverage, confidence, level, reached / (len(data.subjects) - 1), reached_cases / cases)


def _holds(answer: Answer, needed: int) -> bool:
    return answer.kind is AnswerKind.NOT_APPLICABLE or (answer.value is not None and answer.value >= needed)


def _check(score: AssessmentScore, expected: Plain) -> None:
    """Two programs that compute different figures cannot be compared."""
    assert score.overall
    assert score.level
    assert score.portfolio
    figures = (
        (score.overall.index, expected.index),
        (score.overall.coverage, expected.coverage),
        (score.overall.confidence, expected.confidence),
        (score.portfolio.share_at_target, expected.share),
        (score.portfolio.share_at_target_weighted, expected.share_weighted),
    )
    for figure, value in figures:
        assert figure.value is not None
        assert abs(float(figure.value) - value) < 1e-9
    assert score.level.value == expected.level
