"""Figures about people from what was counted. Formulas stand in docs/scoring.md.

Explanations name steps, questions or the whole dimension, never a person's score: few have the same one.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from reifegrad.domain.score import Absence, Explanation, Extreme, Figure, ItemScore, PeopleDimension, Rule, Term
from reifegrad.domain.survey import Likert, Question
from reifegrad.scoring.figures import ratio, weighted
from reifegrad.scoring.likert_count import Tally, steps_of
from reifegrad.scoring.likert_suppression import Guard, Sides, Told

ONE, ZERO = Fraction(1), Fraction(0)
EVEN = ""
"""Id of the term for answers that spread evenly over the steps."""


def absent(rule: Rule, absence: Absence) -> Figure:
    """A figure of which nothing is told but why."""
    return _ABSENT[rule, absence]


_ABSENT: Mapping[tuple[Rule, Absence], Figure] = {
    (rule, absence): Figure(None, absence, Explanation(rule, (), (), ZERO, ZERO, ONE))
    for rule in Rule
    for absence in Absence
}


def score_item(model: Likert, question: Question, steps: Sequence[int]) -> ItemScore:
    """The figures of one question that at least two people answered; `steps` are people per step, turned round."""
    n = sum(steps)
    least = question.minimum
    counts = {least + step: people for step, people in enumerate(steps)}
    sides = Sides.of(model, question)
    parts = [(str(step), people, step) for step, people in counts.items()]
    return ItemScore(
        question_id=question.id,
        n=n,
        mean=weighted(Rule.MEAN, parts, (), n),
        favourable=_share(Rule.FAVOURABLE, parts[sides.favourable :], n),
        neutral=_share(Rule.NEUTRAL, parts[sides.unfavourable + 1 : sides.favourable], n),
        unfavourable=_share(Rule.UNFAVOURABLE, parts[: sides.unfavourable + 1], n),
        agreement=_agreement(question, steps),
        counts=counts,
    )


def hidden_item(question_id: str, absence: Absence, n: int | None = None, extreme: Extreme | None = None) -> ItemScore:
    """A question without figures; with a band `n` and the side are told."""
    return ItemScore(
        question_id,
        n,
        mean=absent(Rule.MEAN, absence),
        favourable=absent(Rule.FAVOURABLE, absence),
        neutral=absent(Rule.NEUTRAL, absence),
        unfavourable=absent(Rule.UNFAVOURABLE, absence),
        agreement=absent(Rule.AGREEMENT, absence),
        counts=None if n is None or extreme else {},
        extreme=extreme,
    )


def score_dimension(
    model: Likert, id: str, questions: Sequence[Question], guard: Guard, told: Told, tally: Tally, minimum: int
) -> PeopleDimension:
    """The figures of one dimension as far as `told` allows; `minimum` is the number of people they need."""
    items = _items(model, questions, guard, told, tally)
    if not told.figures:
        absence = Absence.SUPPRESSED if any(guard.asked) else Absence.NO_ANSWERS
        band = guard.band(told, tally, minimum)
        n = tally.scored(guard.needed) if band else None if any(guard.asked) else 0
        return _without_figures(id, items, absence, n, band)
    n = tally.scored(guard.needed)
    mean = score_mean(id, questions, tally, guard.needed, by_item=told.items)
    spreads = guard.may_tell_agreement(told, tally)
    return PeopleDimension(
        id=id,
        n=n,
        mean=mean,
        index=_index(id, questions[0], mean),
        favourable=_favourable(id, questions, guard, told, tally),
        agreement=_mean_agreement(id, questions, items, tally) if spreads else _hidden(Rule.MEAN_AGREEMENT),
        alpha=_alpha(model, id, questions, told, tally) if spreads else _hidden(Rule.ALPHA),
        items=items,
    )


def hidden_dimension(id: str, questions: Sequence[Question], absence: Absence) -> PeopleDimension:
    """A dimension of which nothing is told; without answers its numbers are told to be 0."""
    n = 0 if absence is Absence.NO_ANSWERS else None
    return _without_figures(id, tuple(hidden_item(each.id, absence, n) for each in questions), absence, n, None)


def score_mean(id: str, questions: Sequence[Question], tally: Tally, needed: int, *, by_item: bool) -> Figure:
    """Mean of the person scores.

    It is told as their sum over their number; with `by_item` through the questions, where everybody answered all of
    them and it is the same.
    """
    n, least = tally.scored(needed), questions[0].minimum
    if not by_item or sum(tally.people[1:]) != tally.people[-1]:
        total = tally.score_sum(needed) + n * least
        return ratio(Rule.MEAN, (Term(id, ONE, total),), (), total, n)
    sums = [least * n + _sum(steps) for steps in tally.steps]
    terms = [Term(each.id, Fraction(n), Fraction(total, n)) for each, total in zip(questions, sums, strict=True)]
    return ratio(Rule.MEAN, terms, (), sum(sums), n * len(questions))


def _without_figures(
    id: str, items: tuple[ItemScore, ...], absence: Absence, n: int | None, band: Extreme | None
) -> PeopleDimension:
    return PeopleDimension(
        id=id,
        n=n,
        mean=absent(Rule.MEAN, absence),
        index=absent(Rule.LIKERT_INDEX, absence),
        favourable=absent(Rule.FAVOURABLE, absence),
        agreement=absent(Rule.MEAN_AGREEMENT, absence),
        alpha=absent(Rule.ALPHA, absence),
        items=items,
        extreme=band,
    )


def _items(
    model: Likert, questions: Sequence[Question], guard: Guard, told: Told, tally: Tally
) -> tuple[ItemScore, ...]:
    made: list[ItemScore] = []
    for question, steps, asked, band in zip(
        questions, tally.steps, guard.asked, guard.item_bands(told, tally), strict=True
    ):
        if not asked:
            made.append(hidden_item(question.id, Absence.NO_ANSWERS, 0))
        elif told.items:
            made.append(score_item(model, question, steps))
        else:
            made.append(hidden_item(question.id, Absence.SUPPRESSED, sum(steps) if band else None, band))
    return tuple(made)


def _index(id: str, question: Question, mean: Figure) -> Figure:
    """100 x (mean - lowest step) / (highest - lowest step)."""
    value = mean.value or ZERO
    least = Fraction(question.minimum)
    terms = (Term(id, ONE, value), Term("", -ONE, least))
    return ratio(Rule.LIKERT_INDEX, terms, (), value - least, question.maximum - question.minimum, factor=100)


def _favourable(id: str, questions: Sequence[Question], guard: Guard, told: Told, tally: Tally) -> Figure:
    """Share of all answers; by question where these are told."""
    counted = [
        (question.id, sum(steps), sum(steps[side.favourable :]))
        for question, side, steps in zip(questions, guard.sides, tally.steps, strict=True)
    ]
    answers, good = sum(n for _, n, _ in counted), sum(each for _, _, each in counted)
    terms = [Term(name, Fraction(n), Fraction(each, n)) for name, n, each in counted if n]
    return ratio(Rule.FAVOURABLE, terms if told.items else [Term(id, ONE, Fraction(good))], (), good, answers)


def _share(rule: Rule, parts: Sequence[tuple[str, int, int]], n: int) -> Figure:
    return weighted(rule, [(step, people, 1) for step, people, _ in parts], (), n)


def _agreement(question: Question, steps: Sequence[int]) -> Figure:
    """r_wg = 1 - s^2 / ((A^2 - 1) / 12), negative values 0; s^2 with n - 1 (James, Demaree and Wolf 1984)."""
    spread, even = _variance(steps), _even(steps_of(question))
    terms = (Term(question.id, -ONE, spread), Term(EVEN, ONE, even))
    return ratio(Rule.AGREEMENT, terms, (), even - spread if spread < even else ZERO, even)


@lru_cache
def _even(steps: int) -> Fraction:
    """Variance of answers that spread evenly over so many steps."""
    return Fraction(steps**2 - 1, 12)


def _mean_agreement(id: str, questions: Sequence[Question], items: Sequence[ItemScore], tally: Tally) -> Figure:
    """Mean over the questions; by question where these are told."""
    shown = [(each.question_id, each.agreement.value) for each in items if each.agreement.value is not None]
    if shown:
        terms = [Term(name, ONE, value) for name, value in shown]
        return ratio(Rule.MEAN_AGREEMENT, terms, (), sum((value for _, value in shown), ZERO), len(shown))
    found = [_agreement(each, steps) for each, steps in zip(questions, tally.steps, strict=True) if sum(steps) > 1]
    if not found:
        return absent(Rule.MEAN_AGREEMENT, Absence.TOO_FEW_PEOPLE)
    total = sum((each.value for each in found if each.value is not None), ZERO)
    return ratio(Rule.MEAN_AGREEMENT, (Term(id, ONE, total),), (), total, len(found))


def _alpha(model: Likert, id: str, questions: Sequence[Question], told: Told, tally: Tally) -> Figure:
    """Cronbach's alpha = k / (k - 1) x (1 - sum of the questions' variances / variance of the totals), listwise."""
    number, n = len(questions), tally.people[-1]
    if n < max(2, model.alpha_people):
        return absent(Rule.ALPHA, Absence.TOO_FEW_PEOPLE)
    spread = Fraction(n * tally.square - tally.totals[-1] ** 2, n * (n - 1))
    if number < 2 or not spread:
        return absent(Rule.ALPHA, Absence.NOT_APPLICABLE)
    parts = [_variance(steps) for steps in tally.complete]
    total = sum(parts, ZERO)
    single = [Term(each.id, -ONE, part) for each, part in zip(questions, parts, strict=True)]
    terms = (*(single if told.items else [Term(id, -ONE, total)]), Term("", ONE, spread))
    because = Explanation(Rule.ALPHA, terms, (), spread - total, spread, Fraction(number, number - 1))
    return Figure(because.factor * because.numerator / because.denominator, None, because)


def _hidden(rule: Rule) -> Figure:
    return absent(rule, Absence.SUPPRESSED)


def _variance(steps: Sequence[int]) -> Fraction:
    """Of at least two answers, with n - 1."""
    n = sum(steps)
    squares = sum(step * step * people for step, people in enumerate(steps))
    return Fraction(n * squares - _sum(steps) ** 2, n * (n - 1))


def _sum(steps: Sequence[int]) -> int:
    return sum(step * people for step, people in enumerate(steps))
