"""What people answered: responses are entered as a whole and keep nothing that would tell who or when."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reifegrad.domain import rules
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, AttributeValue, Subject
from reifegrad.operations import checks, closing, same_people
from reifegrad.operations.changes import Changes, writable
from reifegrad.operations.subjects import attributes_of
from reifegrad.reading import Reading


def add(
    reading: Reading, id: str, assessment_id: str, traits: Mapping[str, AttributeValue], answers: Mapping[str, Answer]
) -> Changes:
    """One response of a person, with at least one answer. `id` is random, because it decides about the place."""
    assessment = writable(reading, assessment_id)
    survey = reading.survey(assessment_id)
    kept = checks.attributes(traits, attributes_of(survey, SubjectKind.RESPONSE))
    given = dict(_answers(survey, answers))
    if not given:
        checks.refuse("subject", SubjectKind.RESPONSE.value, Fault("response_with_answers"))
    if assessment.invited is not None:
        returned = reading.responses(assessment_id) + 1
        checks.accept("invited", assessment.invited, rules.invited_fault(survey, assessment.invited, returned))
    return changes_of(assessment_id, id, kept, given)


def add_all(
    reading: Reading, new_id: Callable[[], str], assessment_id: str, given: Sequence[AssessmentImport]
) -> Changes:
    """The responses of several files, which were checked against the survey that they name.

    Raises SamePeople if another assessment tells about nearly the people that this one would hold.
    """
    before, after = taken_over(reading, assessment_id, given)
    people = (person for each in given for person in each.subjects if person.kind is SubjectKind.RESPONSE)
    return (Change(Key(Kind.ASSESSMENT, assessment_id), before, after), *added(new_id, assessment_id, people))


def taken_over(
    reading: Reading, assessment_id: str, given: Sequence[AssessmentImport]
) -> tuple[Assessment, Assessment]:
    """The assessment before and after the responses of these files are added to it. Raises as `add_all`."""
    before = writable(reading, assessment_id)
    survey = reading.survey(assessment_id)
    for each in given:
        if each.survey.content_hash != survey.content_hash:
            named = f"{each.survey.id} {each.survey.version}"
            checks.refuse("survey", named, Fault("this_survey", {"survey": f"{survey.id} {survey.version}"}))
    all_people = same_people.of_assessment(reading, assessment_id) + same_people.of_files(given)
    closing.refuse_same_people(reading, before.title, before.survey_id, all_people, but=assessment_id)
    told = [each.invited for each in given if each.invited is not None]
    after = replace(before, invited=max(told)) if before.invited is None and told else before
    if after.invited is not None:
        returned = reading.responses(assessment_id) + sum(each.responses for each in given)
        checks.accept("invited", after.invited, rules.invited_fault(survey, after.invited, returned))
    return before, after


def added(new_id: Callable[[], str], assessment_id: str, people: Iterable[SubjectImport]) -> Changes:
    """The changes that add responses which were checked.

    They go by the random ids that they get, so that the order in which they came remains nowhere.
    """
    by_id = {new_id(): person for person in people}
    changes: list[Change] = []
    for id, person in sorted(by_id.items(), key=lambda each: each[0]):
        changes += changes_of(assessment_id, id, person.attributes, person.answers)
    return tuple(changes)


def changes_of(
    assessment_id: str, id: str, traits: Mapping[str, AttributeValue], answers: Mapping[str, Answer]
) -> Changes:
    """The changes that add a response which was checked."""
    subject = Subject(id, assessment_id, SubjectKind.RESPONSE, "", 0, traits)
    return (
        Change(Key(Kind.SUBJECT, id), None, subject),
        *(Change(Key(Kind.ANSWER, AnswerKey(id, question)), None, answer) for question, answer in answers.items()),
    )


def _answers(survey: Survey, given: Mapping[str, Answer]) -> Iterator[tuple[str, Answer]]:
    for question_id, answer in given.items():
        if question_id not in survey.questions:
            checks.refuse("question", question_id, Fault("known_id"))
        if survey.dimension_of[question_id].subject_kind is not SubjectKind.RESPONSE:
            checks.refuse("question", question_id, Fault("question_of_kind", {"kind": SubjectKind.RESPONSE.value}))
        if found := rules.response_fault(survey.questions[question_id], answer):
            checks.refuse(*found)
        cleaned = answer.with_note(checks.text("note", answer.note))
        if not cleaned.is_blank:
            yield question_id, cleaned
