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
from reifegrad.scoring.figures import lowest, weighted
from reifegrad.scoring.scope import Reply, count, replies

CASES = "cases_per_year"
"""Attribute of a subject that weighs it in the portfolio."""


def score_subjects(
    model: Minimum,
    questions: Sequence[Question],
    subjects: Sequence[Subject],
    answers: Mapping[AnswerKey, Answer],
    kept: Mapping[str, SubjectScore],
) -> list[SubjectScore]:
    """Score each subject by its lowest criterion, unless its score is among `kept`, by its id.

    Summands of the explanations are shared between subjects, because a hundred services have few different ones.
    """
    terms = {
        (question.id, value): Term(question.id, _ONE, Fraction(value))
        for question in questions
        for value in range(question.maximum + 1)
    }
    gaps = {(question.id, kind): LeftOut(question.id, kind) for question in questions for kind in AnswerKind}
    return [
        kept.get(each.id) or _score(model, each, replies(questions, each.id, answers), terms, gaps) for each in subjects
    ]


def make_portfolio(model: Minimum, subjects: Sequence[SubjectScore]) -> Portfolio:
    """Return the share of rated subjects at or above their target, by number and by cases per year.

    A level that an unknown or open criterion could still lower does not count as reached, as an unknown gate does not
    count as held. A subject without cases does not enter the weighted share; its cause there is `Absence.NO_CASES`.
    """
    rated = [(each, int(each.level.value)) for each in subjects if each.level.value is not None]
    unrated = [LeftOut(each.name, each.level.absence) for each in subjects if each.level.absence is not None]
    without_cases = [LeftOut(each.name, Absence.NO_CASES) for each, _ in rated if each.weight is None]
    reached = [(each, int(level >= each.target and not each.at_most)) for each, level in rated]
    weighed = [(each.name, int(each.weight), value) for each, value in reached if each.weight is not None]
    found = Counter(level for _, level in rated)
    causes = {each.cause for each in unrated}
    nothing = Absence.NOT_APPLICABLE if causes == {Absence.NOT_APPLICABLE} else Absence.NO_ANSWERS
    return Portfolio(
        share_at_target=_share(Rule.SHARE, [(each.name, 1, value) for each, value in reached], unrated, nothing),
        share_at_target_weighted=_share(
            Rule.WEIGHTED_SHARE, weighed, [*unrated, *without_cases], Absence.NO_CASES if rated else nothing
        ),
        levels={level.value: found[level.value] for level in model.levels},
        not_rated=len(unrated),
    )


_ONE = Fraction(1)


def _score(
    model: Minimum,
    subject: Subject,
    given: Sequence[Reply],
    terms: Mapping[tuple[str, int], Term],
    gaps: Mapping[tuple[str, AnswerKind], LeftOut],
) -> SubjectScore:
    valued = [(question, answer.value) for question, answer in given if answer.value is not None]
    least = min([value for _, value in valued], default=None)
    limiting = [question for question, value in valued if value == least]
    counts = count(given)
    undecided = counts.unknown + counts.open > 0
    level = lowest(
        Rule.MINIMUM_LEVEL,
        [terms[question.id, value] for question, value in valued],
        [gaps[question.id, answer.kind] for question, answer in given if answer.value is None],
        least,
        Absence.NO_ANSWERS if undecided else Absence.NOT_APPLICABLE,
    )
    return SubjectScore(
        subject_id=subject.id,
        kind=subject.kind,
        name=subject.name,
        level=level,
        at_most=least is not None and any(_could_be_below(least, reply) for reply in given),
        limited_by=tuple(each.id for each in limiting),
        one_step=not undecided and _is_one_step_away(model, least, limiting),
        counts=counts,
        target=model.target,
        weight=_cases(subject),
    )


def _could_be_below(level: int, reply: Reply) -> bool:
    question, answer = reply
    return answer.kind in (AnswerKind.UNKNOWN, AnswerKind.OPEN) and question.options[0].value < level


def _is_one_step_away(model: Minimum, level: int | None, limiting: Sequence[Question]) -> bool:
    """Whether raising the one limiting criterion to its next offered step brings the subject closer to its target.

    With two limiting criteria one of them alone lifts nothing; at the target there is no need to.
    """
    if level is None or level >= model.target or len(limiting) != 1:
        return False
    return limiting[0].maximum > level


def _share(rule: Rule, parts: Sequence[tuple[str, int, int]], left_out: Sequence[LeftOut], nothing: Absence) -> Figure:
    """The share of the parts; `nothing` is the reason for its absence if they weigh nothing."""
    total = sum(weight for _, weight, _ in parts)
    return weighted(rule, parts, left_out, total, absence=None if total else nothing)


def _cases(subject: Subject) -> Fraction | None:
    cases = subject.attributes.get(CASES)
    return Fraction(cases) if isinstance(cases, int) and not isinstance(cases, bool) else None
