"""Do two assessments tell about nearly the same people? Two such sets of figures can tell about single persons."""

from collections import Counter
from collections.abc import Iterable, Set
from typing import Final

from reifegrad.domain.answer import Answer
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AttributeValue
from reifegrad.reading import Reading

Person = tuple[frozenset[tuple[str, AttributeValue]], frozenset[tuple[str, Answer]]]
"""The traits of a response and its answers that are not blank."""

People = Counter[Person]
"""How many responses there are of each like."""

LEAST_SHARED: Final = 5
"""Responses alike from which on two assessments are thought to share people; setting of this tool."""

LEAST_TELLING: Final = 3
"""As above for responses that hardly are alike by chance, if half of an assessment is; setting of this tool."""

LEAST_ANSWERS: Final = 5
"""Answers from which on two people hardly give the same ones by chance; setting of this tool."""


def of_assessment(reading: Reading, assessment_id: str) -> People:
    """Every response of an assessment, and how many there are of its like."""
    answers: dict[str, list[tuple[str, Answer]]] = {}
    for key, answer in reading.answers(assessment_id).items():
        answers.setdefault(key.subject_id, []).append((key.question_id, answer))
    return Counter(
        (frozenset(each.attributes.items()), frozenset(answers.get(each.id, ())))
        for each in reading.subjects(assessment_id)
        if each.kind is SubjectKind.RESPONSE
    )


def of_files(given: Iterable[AssessmentImport]) -> People:
    """Every response of files that were read, and how many there are of its like."""
    return Counter(
        (
            frozenset(person.attributes.items()),
            frozenset((id, answer) for id, answer in person.answers.items() if not answer.is_blank),
        )
        for each in given
        for person in each.subjects
        if person.kind is SubjectKind.RESPONSE
    )


def are_there(reading: Reading, assessment_id: str, given: Iterable[AssessmentImport]) -> bool:
    """Whether every response of the files is in the assessment already, as after choosing the same files twice."""
    people = of_files(given)
    return bool(people) and people <= of_assessment(reading, assessment_id)


def nearly_the_same(one: People, other: People, *, one_survey: bool = True) -> bool:
    """Whether two sets of people share so many that their figures must not both be told.

    People are alike if they answered alike whatever both were asked; their traits and texts do not matter, because the
    same people in other groups would be told apart by both. Two sets are nearly the same if half of the smaller one
    or more, and `LEAST_TELLING`, are alike in `LEAST_ANSWERS` answers or more, or if at least `LEAST_SHARED` are alike
    and fewer than that are missing for the smaller one to lie within the larger. So a part of a survey counts like one
    with late forms. In another survey a question of the same name can be another one: only as many answers tell there.
    """
    asked = _asked(one) & _asked(other)
    shared = _replies(one, asked) & _replies(other, asked)
    smaller = min(one.total(), other.total())
    telling = sum(count for replies, count in shared.items() if len(replies) >= LEAST_ANSWERS)
    if telling >= LEAST_TELLING and 2 * telling >= smaller:
        return True
    alike = shared.total() if one_survey else telling
    return alike >= LEAST_SHARED and smaller - alike < LEAST_SHARED


def _asked(people: People) -> frozenset[str]:
    return frozenset(id for _, answers in people for id, _ in answers)


def _replies(people: People, asked: Set[str]) -> Counter[frozenset[tuple[str, Answer]]]:
    """How often each set of answers was given; people who answered none of the questions are left out."""
    found: Counter[frozenset[tuple[str, Answer]]] = Counter()
    for (_, answers), count in people.items():
        replies = frozenset((id, reply) for id, each in answers if id in asked and not (reply := _bare(each)).is_blank)
        if replies:
            found[replies] += count
    return found


def _bare(answer: Answer) -> Answer:
    return answer.with_note("") if answer.note else answer
