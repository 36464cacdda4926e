"""How the questions were answered."""

from collections.abc import Iterable, Mapping, Sequence

from reifegrad.domain.answer import OPEN, Answer, AnswerKind
from reifegrad.domain.score import Counts
from reifegrad.domain.survey import Question
from reifegrad.domain.workspace import AnswerKey

Reply = tuple[Question, Answer]
"""A question that is asked and its answer, `OPEN` where nobody has touched it."""


def replies(questions: Iterable[Question], subject_id: str, answers: Mapping[AnswerKey, Answer]) -> list[Reply]:
    """Pair each question with its answer about a subject."""
    return [(each, answers.get(AnswerKey(subject_id, each.id), OPEN)) for each in questions]


def count(given: Sequence[Reply]) -> Counts:
    kinds = [answer.kind for _, answer in given]
    return Counts(
        value=kinds.count(AnswerKind.VALUE),
        not_applicable=kinds.count(AnswerKind.NOT_APPLICABLE),
        unknown=kinds.count(AnswerKind.UNKNOWN),
        open=kinds.count(AnswerKind.OPEN),
    )


def add(counts: Iterable[Counts]) -> Counts:
    each = tuple(counts)
    return Counts(
        value=sum(one.value for one in each),
        not_applicable=sum(one.not_applicable for one in each),
        unknown=sum(one.unknown for one in each),
        open=sum(one.open for one in each),
    )
