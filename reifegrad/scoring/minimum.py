"""The lowest criterion decides: level of a subject, and how many subjects have reached the target.

Source of the rule is the OZG-Reifegradmodell 1.1: the lowest criterion decides, and criteria that are not required drop
out. How unknown criteria, the portfolio and "one step away" are treated is a setting of this tool.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.score import Absence, Figure, LeftOut, Portfolio, Rule, SubjectScore, Term
from reifegrad.domain.survey import Minimum, Question
from reifegrad.domain.workspace import AnswerKey, Subject
from reifegrad.scoring.figures import lowest, ratio
from reifegrad.scoring.scope import Reply, count, replies

CASES = "cases_per_year"
"""Attribute of a subject that weighs it in the portfolio."""


def score_subjects(
    model: Minimum, questions: Sequence[Question], subjects: Sequence[Subject], answers: Mapping[AnswerKey, Answer]
) -> list[SubjectScore]:
    """Score each subject by its lowest criterion.

    Summands of the explanations are shared between subjects, because a hundred services have few different ones.
    """
    terms = {
        (question.id, option.value): Term(question.id, _ONE, Fraction(option.value))
        for question in questions
        for option in question.options
    }
    gaps = {(question.id, kind): LeftOut(question.id, kind) for question in questions for kind in AnswerKind}
    return [_score(model, subject, replies(questions, subject.id, answers), terms, gaps) for subject in subjects]


def make_portfolio(model: Minimum, subjects: Sequence[SubjectScore]) -> Portfolio:
    """Return the share of rated subjects at or above their target, by number and by cases per year.

    A level that an unknown or open criterion could still lower does not count as reached, as an unknown gate does not
    count as held. A subject without cases does not enter the weighted share; its cause there is `AnswerKind.OPEN`.
    """
    rated = [each for each in subjects if each.level.value is not None]
    unrated = [LeftOut(each.name, each.level.absence) for each in subjects if each.level.absence is not None]
    weighted = [(each, each.weight) for each in rated if each.weight is not None]
    without_cases = [LeftOut(each.name, AnswerKind.OPEN) for each in rated if each.weight is None]
    found = Counter(int(each.level.value) for each in rated if each.level.value is not None)
    return Portfolio(
        share_at_target=_share(Rule.SHARE, [(each, _ONE) for each in rated], unrated),
        share_at_target_weighted=_share(Rule.WEIGHTED_SHARE, weighted, [*unrated, *without_cases]),
        levels={level.value: found[level.value] for level in model.levels},
        not_rated=len(unrated),
    )


_ZERO, _ONE = Fraction(0), Fraction(1)


def _score(
    model: Minimum,
    subject: Subject,
    given: Sequence[Reply],
    terms: Mapping[tuple[str, int], Term],
    gaps: Mapping[tuple[str, AnswerKind], LeftOut],
) -> SubjectScore:
    valued = [(question, answer.value) for question, answer in given if answer.value is not None]
    counts = count(given)
    undecided = counts.unknown + counts.open > 0
    level = lowest(
        Rule.MINIMUM_LEVEL,
        [terms[question.id, value] for question, value in valued],
        [gaps[question.id, answer.kind] for question, answer in given if answer.value is None],
        Absence.NO_ANSWERS if undecided else Absence.NOT_APPLICABLE,
    )
    limiting = [question for question, value in valued if value == level.value]
    return SubjectScore(
        subject_id=subject.id,
        kind=subject.kind,
        name=subject.name,
        level=level,
        at_most=undecided and level.value is not None,
        limited_by=tuple(each.id for each in limiting),
        one_step=not undecided and _is_one_step_away(model, level, limiting),
        counts=counts,
        target=model.target,
        weight=_cases(subject),
    )


def _is_one_step_away(model: Minimum, level: Figure, limiting: Sequence[Question]) -> bool:
    """Whether raising the one limiting criterion to its next offered step brings the subject closer to its target.

    With two limiting criteria one of them alone lifts nothing; at the target there is no need to.
    """
    if level.value is None or level.value >= model.target or len(limiting) != 1:
        return False
    return limiting[0].maximum > level.value


def _share(rule: Rule, weighted: Sequence[tuple[SubjectScore, Fraction]], left_out: Sequence[LeftOut]) -> Figure:
    terms = [Term(each.name, weight, _ONE if _is_at_target(each) else _ZERO) for each, weight in weighted]
    total = sum(weight for _, weight in weighted)
    reached = sum(weight for each, weight in weighted if _is_at_target(each))
    causes = {each.cause for each in left_out}
    nothing = Absence.NOT_APPLICABLE if causes == {Absence.NOT_APPLICABLE} else Absence.NO_ANSWERS
    return ratio(rule, terms, left_out, reached, total, absence=None if total else nothing)


def _is_at_target(subject: SubjectScore) -> bool:
    return subject.level.value is not None and subject.level.value >= subject.target and not subject.at_most


def _cases(subject: Subject) -> Fraction | None:
    cases = subject.attributes.get(CASES)
    return Fraction(cases) if isinstance(cases, int) and not isinstance(cases, bool) else None
