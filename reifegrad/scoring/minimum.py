"""The lowest criterion decides: level of a subject, and how many subjects have reached the target.

Source of the rule is the OZG-Reifegradmodell 1.1: the lowest criterion decides, and criteria that are not required drop
out. How unknown criteria, the target and "one step away" are treated is a setting of this tool.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.score import Absence, LeftOut, Rule, SubjectScore, Term
from reifegrad.domain.survey import Minimum, Question
from reifegrad.domain.workspace import AnswerKey, Subject
from reifegrad.scoring.figures import single
from reifegrad.scoring.portfolio import Standing, cases_of
from reifegrad.scoring.scope import Reply, count, replies


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


def standing_of(score: SubjectScore) -> Standing:
    """Return where a subject stands towards its target.

    A level that an unknown or open criterion could still lower does not count as reached, as an unknown gate does not
    count as held.
    """
    level = score.level.value
    reached = level is not None and level >= score.target and not score.at_most
    return Standing(score.name, score.level, reached, score.weight)


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
    nothing = Absence.NO_ANSWERS if undecided else Absence.NOT_APPLICABLE
    level = single(
        Rule.MINIMUM_LEVEL,
        [terms[question.id, value] for question, value in valued],
        [gaps[question.id, answer.kind] for question, answer in given if answer.value is None],
        nothing if least is None else Fraction(least),
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
        weight=cases_of(subject),
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
