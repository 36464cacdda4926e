"""Does what a workspace holds fit its surveys? This program writes nothing else; other programs and damage can."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reifegrad.attachments import hash_of
from reifegrad.domain import rules
from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.change import Key, Kind
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import AttributeType, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject, TargetKey
from reifegrad.errors import Problem
from reifegrad.reading import Reading
from reifegrad.staff_result import kept_in
from reifegrad.tailoring import scope_fault
from reifegrad.thresholds import threshold_faults, thresholds


@dataclass(frozen=True, slots=True)
class ContentFault:
    """One value that does not fit. `field` and `fault` as in `InvalidInput`, `place` from the assessment down.

    `breaks` tells a value that figures rest on; then `key` is the entity that holds it, or the assessment.
    """

    place: tuple[str, ...]
    field: str
    given: object
    fault: Fault
    breaks: bool = False
    key: Key | None = None

    @property
    def problem(self) -> Problem:
        values = {"field": self.field, "given": self.given, "expected": self.fault.expected, **self.fault.values}
        code = "errors.content_unfit" if self.breaks else "errors.content_idle"
        return Problem(code, place=", ".join(each for each in self.place if each), values=values)


def content_faults(reading: Reading) -> Iterator[ContentFault]:
    """Every value of the workspace that its surveys or the rules of entry do not allow.

    References between entities must be sound. Raises WorkspaceDamaged for a survey that is not what it was.
    """
    fault = rules.code_fault(reading.municipality.code)
    if fault:
        yield ContentFault((reading.municipality.name,), "code", reading.municipality.code, fault)
    for assessment in reading.assessments:
        survey = reading.survey(assessment.id)
        yield from _weights(assessment, survey)
        yield from _tailoring(assessment, survey)
        yield from _meetings(reading, assessment, survey)
        yield from _people(reading, assessment, survey)
        yield from _erased(reading, assessment, survey)
        yield from _subjects(reading, assessment, survey)
        yield from _answers(reading, assessment, survey)
        yield from _targets(reading, assessment, survey)
    yield from _measures(reading)
    yield from _attachments(reading)


def _weights(assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    found = rules.weights_fault(survey, assessment.weights)
    if found:
        yield ContentFault((assessment.title,), *found, breaks=True, key=Key(Kind.ASSESSMENT, assessment.id))


def _tailoring(assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    """What the assessment asks and how it is rated; what the survey does not know changes nothing."""
    place, key = (assessment.title,), Key(Kind.ASSESSMENT, assessment.id)
    if found := scope_fault(survey, assessment.left_out):
        yield ContentFault(place, *found, breaks=found[0] == "left_out", key=key)
    known = {each.name for each in thresholds(survey)}
    for each in threshold_faults(survey, assessment.thresholds):
        given = f"{each.name} = {each.given}"
        yield ContentFault(place, "threshold", given, each.fault, breaks=each.name in known, key=key)


def _meetings(reading: Reading, assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    known = [each.id for each in survey.dimensions]
    for meeting in reading.meetings(assessment.id):
        place = (assessment.title, meeting.title)
        if fault := rules.time_fault(meeting.begins):
            yield ContentFault(place, "begins", meeting.begins, fault, breaks=True, key=Key(Kind.MEETING, meeting.id))
        for field, given, least in (
            ("minutes_per_question", meeting.minutes_per_question, 1),
            ("break_minutes", meeting.break_minutes, 0),
        ):
            if fault := rules.whole_number_fault(given, least, rules.MOST_MINUTES):
                yield ContentFault(place, field, given, fault, breaks=True, key=Key(Kind.MEETING, meeting.id))
        for each in meeting.dimensions:
            if each not in known:
                yield ContentFault(place, "dimension", each, Fault("choice", {"choices": ", ".join(known)}))


def _people(reading: Reading, assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    """What is only known about surveys that people answer."""
    place, minima, key = (assessment.title,), rules.minima_of(survey), Key(Kind.ASSESSMENT, assessment.id)
    if assessment.invited is not None:
        fault = rules.invited_fault(survey, assessment.invited, reading.responses(assessment.id))
        if fault:
            yield ContentFault(place, "invited", assessment.invited, fault, breaks=True, key=key)
    own = {"minimum_total": assessment.minimum_total, "minimum_group": assessment.minimum_group}
    for (field, given), low in zip(own.items(), minima or (0, 0), strict=True):
        if given is not None:
            fault = rules.whole_number_fault(given, low) if minima else Fault("of_people")
            if fault:
                yield ContentFault(place, field, given, fault, breaks=True, key=key)
    others = {"system_name": assessment.system_name, "council_day": assessment.council_day}
    for field, idle in others.items():
        if idle and minima is None:
            yield ContentFault(place, field, idle, Fault("of_people"))


def _erased(reading: Reading, assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    """Figures that were kept of people whose answers are gone."""
    result = reading.staff_result(assessment.id)
    if result is None:
        return
    place = (assessment.title,)
    if not survey.rates(SubjectKind.RESPONSE):
        yield ContentFault(place, "staff_result", survey.id, Fault("of_people"), breaks=True)
    elif not assessment.closed:
        yield ContentFault(place, "staff_result", assessment.title, Fault("closed_assessment"), breaks=True)
    elif any(each.kind is SubjectKind.RESPONSE for each in reading.subjects(assessment.id)):
        yield ContentFault(place, "staff_result", assessment.title, Fault("without_responses"), breaks=True)
    else:
        try:
            kept_in(result)
        except ValueError:
            yield ContentFault(place, "staff_result", assessment.title, Fault("kept_figures"), breaks=True)


def _subjects(reading: Reading, assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    types = {each.kind: {one.id: one for one in each.attributes} for each in survey.subject_types}
    subjects = reading.subjects(assessment.id)
    for subject in subjects:
        place, key = (assessment.title, subject.name), Key(Kind.SUBJECT, subject.id)
        if subject.kind not in types:
            kinds = Fault("choice", {"choices": ", ".join(types)})
            yield ContentFault(place, "kind", subject.kind.value, kinds, breaks=True, key=key)
            continue
        known = types[subject.kind]
        for id, value in subject.attributes.items():
            if id not in known:
                yield ContentFault(place, "attribute", id, Fault("choice", {"choices": ", ".join(known)}))
            elif fault := rules.attribute_fault(known[id], value):
                yield ContentFault(place, id, value, fault, breaks=known[id].type is AttributeType.INTEGER, key=key)
    organisations = Counter(each.kind for each in subjects)[SubjectKind.ORGANISATION]
    if SubjectKind.ORGANISATION in types and organisations != 1:
        one = Fault("one_organisation")
        key = Key(Kind.ASSESSMENT, assessment.id)
        yield ContentFault((assessment.title,), "subject", organisations, one, breaks=True, key=key)


def _answers(reading: Reading, assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    subjects = {each.id: each for each in reading.subjects(assessment.id)}

    @cache  # there are many answers, and most are like many others
    def value_fault(question_id: str, value: int) -> Fault | None:
        return rules.value_fault(survey.questions[question_id], value)

    @cache
    def response_fault(question_id: str, answer: Answer) -> tuple[str, object, Fault] | None:
        return rules.response_fault(survey.questions[question_id], answer)

    for (subject_id, question_id), answer in reading.answers(assessment.id).items():
        subject, key = subjects[subject_id], Key(Kind.ANSWER, AnswerKey(subject_id, question_id))
        if fault := _question_fault(survey, subject, question_id):
            yield ContentFault(_place(assessment, subject), "question", question_id, fault)
        elif subject.kind is SubjectKind.RESPONSE:
            if found := response_fault(question_id, answer):
                place = _place(assessment, subject, question_id)
                yield ContentFault(place, *found, breaks=found[0] == "value", key=key)
        elif answer.value is not None:
            if fault := value_fault(question_id, answer.value):
                place = _place(assessment, subject, question_id)
                yield ContentFault(place, "value", answer.value, fault, breaks=True, key=key)
        elif fault := _reason_fault(survey, question_id, answer):
            place, breaks = _place(assessment, subject, question_id), not survey.questions[question_id].not_applicable
            yield ContentFault(place, "reason", answer.reason, fault, breaks, key)
    for subject_id, question_id in reading.marks(assessment.id):
        subject = subjects[subject_id]
        if subject.kind is SubjectKind.RESPONSE:
            yield ContentFault(_place(assessment, subject), "mark", question_id, Fault("whole_response"))
        elif fault := _question_fault(survey, subject, question_id):
            yield ContentFault(_place(assessment, subject), "question", question_id, fault)
    for item in reading.all_evidence_items(assessment.id):
        subject = subjects[item.subject_id]
        if subject.kind is SubjectKind.RESPONSE:
            yield ContentFault(_place(assessment, subject), "evidence_item", item.title, Fault("no_evidence"))
        elif fault := _question_fault(survey, subject, item.question_id):
            yield ContentFault((*_place(assessment, subject), item.title), "question", item.question_id, fault)


def _targets(reading: Reading, assessment: Assessment, survey: Survey) -> Iterator[ContentFault]:
    for question_id, value in reading.targets(assessment.id).items():
        if question_id not in survey.questions:
            yield ContentFault((assessment.title,), "question", question_id, Fault("known_id"))
        elif fault := rules.target_fault(survey.questions[question_id], value):
            key = Key(Kind.TARGET, TargetKey(assessment.id, question_id))
            yield ContentFault((assessment.title, question_id), "target", value, fault, breaks=True, key=key)


def _measures(reading: Reading) -> Iterator[ContentFault]:
    described = {
        template.id for assessment in reading.assessments for template in reading.survey(assessment.id).measures
    }
    own = {id for id, record in reading.records.items() if record.own}
    for id in dict.fromkeys((*reading.records, *(key.measure_id for key in reading.overrides))):
        if id not in described | own:
            yield ContentFault((), "measure", id, Fault("known_id"))


def _attachments(reading: Reading) -> Iterator[ContentFault]:
    titles = {each.copy: each.title for each in reading.evidence}
    for content_hash, attachment in reading.attachments.items():
        place = (titles.get(content_hash, ""),)
        if content_hash not in titles:
            yield ContentFault(place, "attachment", content_hash, Fault("used_attachment"))
        elif hash_of(attachment.content) != content_hash:
            yield ContentFault(place, "attachment", content_hash, Fault("attachment_hash"))


def _question_fault(survey: Survey, subject: Subject, question_id: str) -> Fault | None:
    if question_id not in survey.questions:
        return Fault("known_id")
    if survey.dimension_of[question_id].subject_kind is not subject.kind:
        return Fault("question_of_kind", {"kind": subject.kind.value})
    return None


def _reason_fault(survey: Survey, question_id: str, answer: Answer) -> Fault | None:
    if answer.kind is not AnswerKind.NOT_APPLICABLE:
        return None
    return rules.not_applicable_fault(survey.questions[question_id], answer.reason)


def _place(assessment: Assessment, subject: Subject, question_id: str = "") -> tuple[str, ...]:
    return assessment.title, subject.name, question_id
