"""Answers of many people against the same plain figures in NumPy, which hides nothing and explains nothing."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from benchmarks.compare import Row, compare, doubled, megabytes, milliseconds, peak_bytes
from benchmarks.large import DAY
from reifegrad.domain.answer import Answer
from reifegrad.domain.score import AssessmentScore, PeopleScore
from reifegrad.domain.survey import Likert, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring import score_assessment
from reifegrad.survey import shipped_survey

PEOPLE = 10_000
GROUPS = 30
BUDGET = 0.5
TIMES = 8


@dataclass(frozen=True, slots=True)
class Responses:
    survey: Survey
    assessment: Assessment
    people: tuple[Subject, ...]
    answers: dict[AnswerKey, Answer]

    def score(self) -> AssessmentScore:
        return score_assessment(self.survey, self.assessment, self.people, self.answers, {})


def rows() -> Iterator[Row]:
    """Nothing but a note without NumPy."""
    try:
        import numpy
    except ModuleNotFoundError:
        print("left out, because NumPy is missing: pip install 'reifegrad[benchmarks]'", file=sys.stderr)
        return
    data, half = responses(PEOPLE), responses(PEOPLE // 2)
    _check(data.score(), plain(numpy, data))
    pair = compare(data.score, lambda: plain(numpy, data), pairs=21)
    yield Row(
        f"score, {PEOPLE} responses in {GROUPS} groups",
        milliseconds(pair.ours),
        f"NumPy {milliseconds(pair.plain)}",
        pair.ratio,
        f"under {milliseconds(BUDGET)}, at most {TIMES} times",
        pair.ours < BUDGET and pair.ratio <= TIMES,
    )
    time = compare(data.score, half.score, pairs=11)
    yield doubled(
        f"score, twice {PEOPLE // 2} responses: time", milliseconds(time.ours), milliseconds(time.plain), time.ratio
    )
    two, one = peak_bytes(data.score), peak_bytes(half.score)
    yield doubled(f"score, twice {PEOPLE // 2} responses: memory", megabytes(two), megabytes(one), two / one)


def responses(people: int) -> Responses:
    """The shipped survey, answered in full form by people of 30 units; 3 of 100 answers are missing."""
    survey, random = shipped_survey("akzeptanz"), Random(people)
    asked = [each for each in survey.questions_for(SubjectKind.RESPONSE) if each.kind is not QuestionKind.COMMENT]
    subjects = tuple(
        Subject(f"r{number}", "a", SubjectKind.RESPONSE, "", 0, {"group": f"Amt {number % GROUPS:02}"})
        for number in range(people)
    )
    answers = {
        AnswerKey(subject.id, each.id): Answer.of(random.choice(each.options).value)
        for subject in subjects
        for each in asked
        if random.random() >= 0.03
    }
    assessment = Assessment("a", survey.id, survey.version, "", "Erhebung 2026", DAY, closed=True)
    return Responses(survey, assessment, subjects, answers)


@dataclass(frozen=True, slots=True)
class Plain:
    """Per dimension mean, index, favourable share, agreement and alpha; `items` are means; of one population."""

    index: float
    dimensions: Mapping[str, tuple[float, float, float, float, float]]
    items: Mapping[str, float]


def plain(np: Any, data: Responses) -> list[Plain]:
    """All people and every group; `np` is NumPy, which is not imported unless it is needed."""
    survey, answers = data.survey, data.answers
    dimensions = [each for each in survey.dimensions_for(SubjectKind.RESPONSE) if each.weight]
    asked = [one for each in dimensions for one in each.questions]
    place = {each.id: at for at, each in enumerate(asked)}
    row = {each.id: at for at, each in enumerate(data.people)}
    table = np.full((len(data.people), len(asked)), np.nan)
    for (subject_id, question_id), answer in answers.items():
        if question_id in place and answer.value is not None:
            table[row[subject_id], place[question_id]] = answer.value
    turned = [at for at, each in enumerate(asked) if each.reversed]
    table[:, turned] = 6 - table[:, turned]
    names = np.array([str(each.attributes["group"]) for each in data.people])
    found = [_plain(np, survey, table)]
    return found + [_plain(np, survey, table[names == each]) for each in sorted(set(names.tolist()))]


def _plain(np: Any, survey: Survey, table: Any) -> Plain:
    dimensions: dict[str, tuple[float, float, float, float, float]] = {}
    items: dict[str, float] = {}
    start, total = 0, 0.0
    for each in survey.dimensions_for(SubjectKind.RESPONSE):
        if not each.weight:
            continue
        part = table[:, start : start + len(each.questions)]
        start += len(each.questions)
        items |= zip((one.id for one in each.questions), np.nanmean(part, axis=0).tolist(), strict=True)
        given = np.count_nonzero(~np.isnan(part), axis=1)
        mean = float(np.nanmean(part[2 * given >= part.shape[1]], axis=1).mean())
        agreement = np.maximum(0, 1 - np.nanvar(part, axis=0, ddof=1) / 2)
        complete = part[given == part.shape[1]]
        spread = complete.var(axis=0, ddof=1).sum() / complete.sum(axis=1).var(ddof=1)
        number = part.shape[1]
        index = (mean - 1) / 4 * 100
        total += each.weight * index
        favourable = float((part >= 4).sum() / given.sum())
        alpha = float(number / (number - 1) * (1 - spread))
        dimensions[each.id] = (mean, index, favourable, float(agreement.mean()), alpha)
    return Plain(total / 100, dimensions, items)


def _check(score: AssessmentScore, expected: list[Plain]) -> None:
    """Two programs that compute different figures cannot be compared."""
    assert score.staff
    told: list[PeopleScore] = [score.staff.total, *score.staff.groupings[0].groups]
    assert len(told) == len(expected) == GROUPS + 1
    assert isinstance(shipped_survey("akzeptanz").scoring[SubjectKind.RESPONSE], Likert)
    for people, others in zip(told, expected, strict=True):
        assert people.index.value is not None
        assert abs(float(people.index.value) - others.index) < 1e-9
        for each in people.dimensions:
            figures = (each.mean, each.index, each.favourable, each.agreement, each.alpha)
            for figure, value in zip(figures, others.dimensions[each.id], strict=True):
                assert figure.value is not None
                assert abs(float(figure.value) - value) < 1e-9
            for item in each.items:
                assert item.mean.value is not None
                assert abs(float(item.mean.value) - others.items[item.question_id]) < 1e-9
