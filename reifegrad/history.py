"""Several assessments of one survey over the years, made comparable: the same questions, weights and thresholds. Pure.

Where the surveys, their scope or form differ, only the questions that all assessments ask in the same way count, and
everything is scored anew with the weights and thresholds of the newest one. Figures about people are never computed
for other questions than those that were told: what two numbers over different questions tell could be subtracted.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from reifegrad.domain.answer import Answer
from reifegrad.domain.history import History, HistoryLine, LineKind
from reifegrad.domain.score import AssessmentScore, Trend
from reifegrad.domain.survey import Capability, GatedIndex, Likert, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring import score_assessment
from reifegrad.scoring.trend import Mark, is_comparable, trend
from reifegrad.survey.revision import compare
from reifegrad.tailoring import only

MOST_RUNS = 6
"""Assessments that are shown beside each other, the newest ones; setting of this tool."""


@dataclass(frozen=True, slots=True)
class Run:
    """One assessment with everything that its figures rest on. `survey` is as it was asked."""

    assessment: Assessment
    survey: Survey
    subjects: Sequence[Subject]
    answers: Mapping[AnswerKey, Answer]
    targets: Mapping[str, int]
    score: AssessmentScore


def make_history(runs: Sequence[Run]) -> History:
    """Compare assessments of one survey. runs: at least one, in any order; the newest `MOST_RUNS` count."""
    ordered = sorted(runs, key=lambda each: (each.assessment.day, each.assessment.id))[-MOST_RUNS:]
    newest = ordered[-1]
    shared = _shared(ordered)
    scores = _scores(ordered, shared)
    return History(
        tuple(each.assessment for each in ordered),
        tuple(each.score.level.value if each.score.level else None for each in ordered),
        tuple(_lines(ordered, scores, shared)),
        len(shared),
        len(_figures(newest.survey)),
    )


def _figures(survey: Survey) -> frozenset[str]:
    """Questions that figures count."""
    return frozenset(id for id, each in survey.questions.items() if each.kind is not QuestionKind.COMMENT)


def _shared(runs: Sequence[Run]) -> frozenset[str]:
    """Questions that every assessment asks, and whose answers mean the same in all."""
    newest = runs[-1].survey
    shared = _figures(newest)
    for each in runs[:-1]:
        if each.survey.content_hash != newest.content_hash:
            shared -= {change.question_id for change in compare(each.survey.whole, newest.whole)}
        shared &= _figures(each.survey)
    return shared


def _scores(runs: Sequence[Run], shared: frozenset[str]) -> list[AssessmentScore]:
    """Scores that may stand beside each other; those about people as they were told."""
    newest = runs[-1]
    if all(is_comparable(each.assessment, newest.assessment) for each in runs):
        return [each.score for each in runs]
    narrowed = only(newest.survey, shared)
    given = newest.assessment
    scored = []
    for each in runs:
        if newest.survey.rates(SubjectKind.RESPONSE):
            scored.append(each.score)
            continue
        like_newest = replace(
            each.assessment, weights=given.weights, thresholds=given.thresholds, left_out=given.left_out
        )
        scored.append(score_assessment(narrowed, like_newest, each.subjects, each.answers, each.targets))
    return scored


def _lines(runs: Sequence[Run], scores: Sequence[AssessmentScore], shared: frozenset[str]) -> Iterator[HistoryLine]:
    survey = runs[-1].survey
    if survey.model(SubjectKind.ORGANISATION, GatedIndex):
        marks = [Mark.of_organisation(each) for each in scores]
        moved = trend(marks[-2], marks[-1]) if len(marks) > 1 else None
        yield _line(LineKind.TOTAL, "", [each.index for each in marks], moved)
        for one in survey.dimensions_for(SubjectKind.ORGANISATION):
            found = [score.dimension(one.id) for score in scores]
            yield _line(LineKind.DIMENSION, one.id, [each.index.value if each else None for each in found])
    if any(score.portfolio for score in scores):
        shares = [score.portfolio.share_at_target.value if score.portfolio else None for score in scores]
        yield _line(LineKind.SERVICES, "", [None if each is None else each * 100 for each in shares])
    if survey.model(SubjectKind.RESPONSE, Likert):
        yield from _people(runs, scores, shared)
    if survey.model(SubjectKind.PROCESS, Capability):
        yield from _processes(scores)


def _people(runs: Sequence[Run], scores: Sequence[AssessmentScore], shared: frozenset[str]) -> Iterator[HistoryLine]:
    """Told figures only: the total where all is alike, and dimensions with the same questions every time."""
    newest = runs[-1]
    totals = [score.staff.total if score.staff else None for score in scores]
    if all(is_comparable(each.assessment, newest.assessment) for each in runs):
        yield _line(LineKind.TOTAL, "", [each.index.value if each else None for each in totals])
    for one in newest.survey.dimensions_for(SubjectKind.RESPONSE):
        asked = [_asked_in(each.survey, one.id) for each in runs]
        if one.weight and asked[-1] <= shared and all(each == asked[-1] for each in asked):
            found = [each.dimension(one.id) if each else None for each in totals]
            yield _line(LineKind.DIMENSION, one.id, [each.index.value if each else None for each in found])


def _asked_in(survey: Survey, dimension: str) -> frozenset[str]:
    """Questions of a dimension that figures count; none if it is not asked."""
    return frozenset(id for id in _figures(survey) if survey.dimension_of[id].id == dimension)


def _processes(scores: Sequence[AssessmentScore]) -> Iterator[HistoryLine]:
    """One line per process of the newest assessment, found by its name in the others."""
    for process in scores[-1].processes:
        levels = [
            next((one.level.value for one in each.processes if one.name == process.name), None) for each in scores
        ]
        yield _line(LineKind.PROCESS, process.name, levels)


def _line(kind: LineKind, id: str, values: Sequence[Fraction | None], moved: Trend | None = None) -> HistoryLine:
    last = values[-2:]
    before, now = (last[0], last[1]) if len(last) == 2 else (None, None)
    return HistoryLine(kind, id, tuple(values), None if before is None or now is None else now - before, moved)
