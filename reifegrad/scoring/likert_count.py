"""Answers of many people as columns of bytes, and what is counted in them.

A column holds one byte per person: the step that was answered, counted from 0 after turning reversed questions round,
or `MISSING`. People of one cell stand side by side, so that counting is slicing.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, compress, repeat

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.score import Counts
from reifegrad.domain.survey import Question
from reifegrad.domain.workspace import AnswerKey

MISSING = 255

Bounds = Sequence[tuple[int, int]]
"""First and last + 1 position of the people of each cell."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What some people answered to the questions of one dimension. Steps count from 0.

    All parts are sums over people, so tallies of different people add up.
    """

    steps: tuple[tuple[int, ...], ...]
    """People per step, for each question."""
    people: tuple[int, ...]
    """People by the number of questions that they answered, from 0 to all."""
    totals: tuple[int, ...]
    """The same people's answers summed up."""
    square: int
    """Sum over the people who answered all questions: the square of their total."""
    complete: tuple[tuple[int, ...], ...]
    """People per step among those who answered all questions, for each question."""

    def scored(self, needed: int) -> int:
        """People who answered at least `needed` questions."""
        return sum(self.people[needed:])

    def score_sum(self, needed: int) -> Fraction:
        """Sum of the means of these people's answers."""
        return sum((Fraction(self.totals[n], n) for n in range(needed, len(self.people))), Fraction(0))


def add(tallies: Sequence[Tally]) -> Tally:
    """The tally of all the people together. Raises IndexError for none."""
    if len(tallies) == 1:
        return tallies[0]
    return Tally(
        steps=_added([each.steps for each in tallies]),
        people=tuple(map(sum, zip(*(each.people for each in tallies), strict=True))),
        totals=tuple(map(sum, zip(*(each.totals for each in tallies), strict=True))),
        square=sum(each.square for each in tallies),
        complete=_added([each.complete for each in tallies]),
    )


def read(
    questions: Sequence[Question], ids: Sequence[str], answers: Mapping[AnswerKey, Answer]
) -> tuple[dict[str, bytes], Counts]:
    """The column of each question over the people `ids` in their order, and how all of them were answered."""
    width = len(questions)
    rows = {id: place * width for place, id in enumerate(ids)}
    places = {each.id: place for place, each in enumerate(questions)}
    table = bytearray([MISSING]) * (len(ids) * width)
    kinds: list[AnswerKind] = []
    for (subject_id, question_id), answer in answers.items():
        if subject_id in rows and question_id in places:
            if answer.value is None:
                kinds.append(answer.kind)
            else:
                table[rows[subject_id] + places[question_id]] = answer.value
    columns = {each.id: bytes(table[place::width].translate(_steps(each))) for place, each in enumerate(questions)}
    values = len(table) - table.count(MISSING)
    not_applicable, unknown = kinds.count(AnswerKind.NOT_APPLICABLE), kinds.count(AnswerKind.UNKNOWN)
    return columns, Counts(values, not_applicable, unknown, len(table) - values - not_applicable - unknown)


def steps_of(question: Question) -> int:
    """Number of steps from the lowest to the highest."""
    return question.maximum - question.minimum + 1


def count_steps(column: bytes, steps: int) -> tuple[int, ...]:
    return tuple(map(column.count, range(steps)))


def tally(questions: Sequence[Question], columns: Mapping[str, bytes], bounds: Bounds) -> list[Tally]:
    """Count the answers to the questions of one dimension in every cell."""
    asked = [columns[each.id] for each in questions]
    steps = [steps_of(each) for each in questions]
    base = sum(each - 1 for each in steps) + 1
    """What an answer adds to a person's code besides its step: above the highest sum of steps."""
    codes = [*(base + step for step in range(max(steps))), *repeat(0, MISSING + 1 - max(steps))]
    people = list(map(sum, zip(*(map(codes.__getitem__, column) for column in asked), strict=True)))
    is_complete = list(map((len(asked) * base).__le__, people))
    kept = [bytes(compress(column, is_complete)) for column in asked]
    before = [0, *accumulate(is_complete)]
    return [
        _tally(
            Counter(people[start:end]),
            base,
            _sliced(asked, steps, start, end),
            _sliced(kept, steps, before[start], before[end]),
        )
        for start, end in bounds
    ]


def _tally(
    codes: Counter[int], base: int, steps: tuple[tuple[int, ...], ...], complete: tuple[tuple[int, ...], ...]
) -> Tally:
    people = [0] * (len(steps) + 1)
    totals = [0] * (len(steps) + 1)
    square = 0
    for code, count in codes.items():
        answered, total = divmod(code, base)
        people[answered] += count
        totals[answered] += count * total
        if answered == len(steps):
            square += count * total * total
    return Tally(steps, tuple(people), tuple(totals), square, complete)


def _sliced(columns: Sequence[bytes], steps: Sequence[int], start: int, end: int) -> tuple[tuple[int, ...], ...]:
    return tuple(count_steps(column[start:end], number) for column, number in zip(columns, steps, strict=True))


def _steps(question: Question) -> bytes:
    """The step of each value, turned round where a high answer is a bad one; to be used with `translate`."""
    steps = bytearray([MISSING]) * (MISSING + 1)
    for step, value in enumerate(range(question.minimum, question.maximum + 1)):
        steps[value] = question.maximum - value if question.reversed else step
    return bytes(steps)


def _added(tables: Sequence[tuple[tuple[int, ...], ...]]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(map(sum, zip(*rows, strict=True))) for rows in zip(*tables, strict=True))
