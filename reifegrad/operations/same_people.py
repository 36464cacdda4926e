"""Do two assessments tell about nearly the same people? Two such sets of figures can tell about single persons."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from reifegrad.domain.answer import Answer
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Assessment, AttributeValue
from reifegrad.reading import Reading

Person = tuple[frozenset[tuple[str, AttributeValue]], frozenset[tuple[str, Answer]]]
"""The traits of a response and its answers that are not blank."""

LEAST_SHARED: Final = 5
"""Responses alike from which on two assessments are thought to share people; setting of this tool."""


def of_assessment(reading: Reading, assessment_id: str) -> Counter[Person]:
    """Every response of an assessment, and how many there are of its like."""
    answers: dict[str, list[tuple[str, Answer]]] = {}
    for key, answer in reading.answers(assessment_id).items():
        answers.setdefault(key.subject_id, []).append((key.question_id, answer))
    return Counter(
        (frozenset(each.attributes.items()), frozenset(answers.get(each.id, ())))
        for each in reading.subjects(assessment_id)
        if each.kind is SubjectKind.RESPONSE
    )


def of_files(given: Iterable[AssessmentImport]) -> Counter[Person]:
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


def nearly_the_same(new: Counter[Person], there: Counter[Person]) -> bool:
    """Whether at least half of the new responses, and at least `LEAST_SHARED`, are there already."""
    shared = (new & there).total()
    return shared >= LEAST_SHARED and 2 * shared >= new.total()


def found_again(reading: Reading, ids: Sequence[str]) -> dict[str, tuple[Assessment, ...]]:
    """For each of the assessments just added: those of its survey, there before it, that tell about nearly the same."""
    found = {}
    later = set(ids)
    for id in ids:
        new, survey_id = of_assessment(reading, id), reading.assessment(id).survey_id
        others = [one for one in reading.assessments if one.id not in later and one.survey_id == survey_id]
        found[id] = tuple(one for one in others if nearly_the_same(new, of_assessment(reading, one.id)))
        later.discard(id)
    return found
