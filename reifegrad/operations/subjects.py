"""Subjects of an assessment: services and processes come and go with their answers."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Attribute, SubjectKind, Survey
from reifegrad.domain.workspace import AttributeValue, Subject
from reifegrad.operations import checks, evidence
from reifegrad.operations.changes import Changes, writable
from reifegrad.operations.questions import refuse_response, subject_of
from reifegrad.reading import Reading


def add(
    reading: Reading,
    id: str,
    assessment_id: str,
    kind: SubjectKind,
    name: str,
    attributes: Mapping[str, AttributeValue],
) -> Changes:
    assessment = writable(reading, assessment_id)
    refuse_response(kind)
    survey = reading.survey(assessment.id)
    present = reading.subjects(assessment_id)
    if kind is SubjectKind.ORGANISATION and any(each.kind is kind for each in present):
        checks.refuse("kind", kind.value, Fault("one_organisation"))
    known = attributes_of(survey, kind)
    cleaned = checks.attributes(attributes, known)
    position = max((each.position for each in present), default=-1) + 1
    subject = Subject(id, assessment_id, kind, _name(reading, assessment_id, kind, name), position, cleaned)
    return (Change(Key(Kind.SUBJECT, id), None, subject),)


def edit(reading: Reading, id: str, name: str | None, attributes: Mapping[str, AttributeValue] | None) -> Changes:
    """Change name or attributes; None leaves them. Attributes that are not given go."""
    subject = subject_of(reading, id)
    refuse_response(subject.kind)
    survey = reading.survey(writable(reading, subject.assessment_id).id)
    after = subject
    if name is not None:
        after = replace(after, name=_name(reading, subject.assessment_id, subject.kind, name, but=id))
    if attributes is not None:
        after = replace(after, attributes=checks.attributes(attributes, attributes_of(survey, subject.kind)))
    return (Change(Key(Kind.SUBJECT, id), subject, after),)


def remove(reading: Reading, id: str) -> Changes:
    subject = subject_of(reading, id)
    writable(reading, subject.assessment_id)
    if subject.kind is SubjectKind.ORGANISATION:
        checks.refuse("subject", id, Fault("one_organisation"))
    return deletion(reading, subject.assessment_id, {id})


def deletion(reading: Reading, assessment_id: str, subject_ids: Collection[str]) -> Changes:
    """Evidence, marks and answers of these subjects, then the subjects themselves."""
    items = [each for each in reading.all_evidence_items(assessment_id) if each.subject_id in subject_ids]
    marks = tuple(
        Change(Key(Kind.MARK, key), mark, None)
        for key, mark in reading.marks(assessment_id).items()
        if key.subject_id in subject_ids
    )
    answers = tuple(
        Change(Key(Kind.ANSWER, key), answer, None)
        for key, answer in reading.answers(assessment_id).items()
        if key.subject_id in subject_ids
    )
    subjects = tuple(
        Change(Key(Kind.SUBJECT, each.id), each, None)
        for each in reading.subjects(assessment_id)
        if each.id in subject_ids
    )
    return evidence.deletion(reading, items) + marks + answers + subjects


def attributes_of(survey: Survey, kind: SubjectKind) -> dict[str, Attribute]:
    """The attributes of a subject kind by id. Raises InvalidInput if the survey does not rate it."""
    try:
        return {each.id: each for each in survey.subject_type(kind).attributes}
    except KeyError:
        kinds = ", ".join(each.kind.value for each in survey.subject_types)
        checks.refuse("kind", kind.value, Fault("choice", {"choices": kinds}))


def _name(reading: Reading, assessment_id: str, kind: SubjectKind, given: str, but: str = "") -> str:
    """The clean name, unlike every other name of its kind."""
    if kind is SubjectKind.ORGANISATION:
        return ""
    name = checks.name("name", given)
    for each in reading.subjects(assessment_id):
        if each.kind is kind and each.id != but and each.name.casefold() == name.casefold():
            checks.refuse("name", name, Fault("unused_name"))
    return name
