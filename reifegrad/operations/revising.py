"""An assessment under another version of its survey: a second one, so that nothing of the first gets lost."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from reifegrad.domain import rules
from reifegrad.domain.answer import OPEN, Answer, AnswerKind
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.revision import Decision, Fate, QuestionChange, RevisionPreview, Treatment
from reifegrad.domain.rules import Fault
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    EvidenceItem,
    Group,
    Mark,
    Meeting,
    Subject,
    SurveySnapshot,
    Target,
    TargetKey,
)
from reifegrad.operations import checks
from reifegrad.operations.changes import Changes
from reifegrad.reading import Reading
from reifegrad.scoring import score_assessment
from reifegrad.survey.revision import compare, scoring_differs
from reifegrad.tailoring import scope_fault, tailored
from reifegrad.thresholds import differing, threshold_faults

Decisions = Mapping[str, Decision]
"""By question; the ones not given are as proposed."""


@dataclass(frozen=True, slots=True)
class Revised:
    """The content of an assessment under another version, still under the ids of the old one."""

    assessment: Assessment
    subjects: tuple[Subject, ...]
    answers: Mapping[AnswerKey, Answer]
    targets: Mapping[str, int]
    evidence_items: tuple[EvidenceItem, ...]
    marks: Mapping[AnswerKey, Mark]
    groups: tuple[Group, ...]
    meetings: tuple[Meeting, ...]
    fates: tuple[Fate, ...]


def preview(
    reading: Reading, id: str, snapshot: SurveySnapshot, survey: Survey, decisions: Decisions
) -> RevisionPreview:
    """Both versions side by side. Raises InvalidInput for decisions that do not fit, UnknownAssessment."""
    made = revise(reading, id, snapshot, survey, decisions)
    return RevisionPreview(
        before=reading.survey(id),
        after=survey,
        score_before=reading.score(id),
        score_after=score_assessment(
            tailored(survey, made.assessment), made.assessment, made.subjects, made.answers, made.targets
        ),
        fates=made.fates,
        scoring_differs=scoring_differs(reading.survey(id), survey),
        subjects_left_out=len(reading.subjects(id)) - len(made.subjects),
    )


def store(
    reading: Reading,
    new_id: Callable[[], str],
    id: str,
    snapshot: SurveySnapshot,
    survey: Survey,
    title: str,
    decisions: Decisions,
) -> tuple[str, Changes]:
    """The id of a new assessment with what `preview` shows, and its changes. The old one stays as it is."""
    made = revise(reading, id, snapshot, survey, decisions)
    own_id = new_id()
    ids = {each.id: new_id() for each in made.subjects}
    pinned = Key(Kind.SURVEY_SNAPSHOT, snapshot.content_hash)
    changes: list[Change] = [] if reading.current(pinned) else [Change(pinned, None, snapshot)]
    assessment = replace(made.assessment, id=own_id, title=checks.name("title", title), closed=False)
    changes.append(Change(Key(Kind.ASSESSMENT, own_id), None, assessment))
    for each in made.subjects:
        copy = replace(each, id=ids[each.id], assessment_id=own_id)
        changes.append(Change(Key(Kind.SUBJECT, copy.id), None, copy))
    for key, answer in made.answers.items():
        moved = AnswerKey(ids[key.subject_id], key.question_id)
        changes.append(Change(Key(Kind.ANSWER, moved), None, answer))
    for item in made.evidence_items:
        proof = replace(item, id=new_id(), subject_id=ids[item.subject_id])
        changes.append(Change(Key(Kind.EVIDENCE_ITEM, proof.id), None, proof))
    for key, mark in made.marks.items():
        changes.append(Change(Key(Kind.MARK, AnswerKey(ids[key.subject_id], key.question_id)), None, mark))
    for group in made.groups:
        again = replace(group, id=new_id(), assessment_id=own_id)
        changes.append(Change(Key(Kind.GROUP, again.id), None, again))
    for meeting in made.meetings:
        held = replace(meeting, id=new_id(), assessment_id=own_id)
        changes.append(Change(Key(Kind.MEETING, held.id), None, held))
    for question_id, value in made.targets.items():
        changes.append(Change(Key(Kind.TARGET, TargetKey(own_id, question_id)), None, Target(value)))
    return own_id, tuple(changes)


def revise(reading: Reading, id: str, snapshot: SurveySnapshot, survey: Survey, decisions: Decisions) -> Revised:
    """What becomes of an assessment under `survey`, another version of its own. Raises InvalidInput.

    What people answered stays with the version that they answered: figures under two versions that differ in a few
    questions would together tell about few people.
    """
    before, old = reading.assessment(id), reading.survey(id)
    if survey.id != old.id or survey.content_hash == old.content_hash:
        checks.refuse("survey", f"{survey.id} {survey.version}", Fault("other_version", {"survey": old.id}))
    if reading.responses(id):
        checks.refuse("survey", f"{survey.id} {survey.version}", Fault("version_answered"))
    changes = {each.question_id: each for each in compare(old, survey)}
    chosen = {**{question: each.proposal for question, each in changes.items()}, **decisions}
    for question_id, decision in decisions.items():
        _check(changes.get(question_id), question_id, decision)
    subjects = tuple(_subject(each, survey) for each in reading.subjects(id) if survey.rates(each.kind))
    named = {each.id for each in subjects}
    answers = {
        key: moved
        for key, answer in reading.answers(id).items()
        if key.subject_id in named and key.question_id in survey.questions
        if not (moved := _answer(answer, survey.questions[key.question_id], changes, chosen)).is_blank
    }
    total, group = _minima(survey, before)
    weights = {} if rules.weights_fault(survey, before.weights) else before.weights
    dimensions = {each.id for each in survey.dimensions}
    left_out = {id: reason for id, reason in before.left_out.items() if id in dimensions}
    assessment = replace(
        before,
        survey_version=snapshot.version,
        survey_hash=snapshot.content_hash,
        weights=weights,
        left_out={} if scope_fault(survey, left_out) else left_out,
        thresholds={} if threshold_faults(survey, before.thresholds) else differing(survey, before.thresholds),
        minimum_total=total,
        minimum_group=group,
    )
    return Revised(
        assessment,
        subjects,
        answers,
        dict(_targets(reading.targets(id), survey)),
        tuple(
            each
            for each in reading.all_evidence_items(id)
            if each.subject_id in named and each.question_id in survey.questions
        ),
        {key: each for key, each in _marks(reading, id, answers, survey) if key.subject_id in named},
        reading.groups(id),
        tuple(
            replace(each, dimensions=tuple(one for one in each.dimensions if one in dimensions))
            for each in reading.meetings(id)
        ),
        tuple(_fates(reading, id, changes, chosen, answers)),
    )


def _check(change: QuestionChange | None, question_id: str, decision: Decision) -> None:
    if change is None or not change.allowed:
        checks.refuse("question", question_id, Fault("question_that_differs"))
    assert change.before is not None  # the others allow nothing
    assert change.after is not None
    offered = {"steps": ", ".join(str(each.value) for each in change.after.options)}
    for old, new in decision.steps.items():
        if change.before.option(old) is None:
            checks.refuse(
                "value", old, Fault("step", {"steps": ", ".join(str(one.value) for one in change.before.options)})
            )
        if change.after.option(new) is None:
            checks.refuse("value", new, Fault("step", offered))


def _subject(subject: Subject, survey: Survey) -> Subject:
    """Without the attributes that the survey does not know any more, or knows as something else."""
    known = {each.id: each for each in survey.subject_type(subject.kind).attributes}
    kept = {
        id: value
        for id, value in subject.attributes.items()
        if id in known and rules.attribute_fault(known[id], value) is None
    }
    return replace(subject, attributes=kept)


def _answer(
    answer: Answer, question: Question, changes: Mapping[str, QuestionChange], chosen: Mapping[str, Decision]
) -> Answer:
    """The answer under the new version. One that is none any more becomes open; its note stays."""
    if question.id in changes:
        decision = chosen[question.id]
        if decision.treatment is Treatment.LEAVE_OPEN:
            return _opened(answer)
        if answer.value is not None:
            value = decision.steps.get(answer.value) if decision.treatment is Treatment.MAP else answer.value
            if value is None or rules.value_fault(question, value):
                return _opened(answer)
            return replace(answer, value=value)
    if answer.kind is AnswerKind.NOT_APPLICABLE and not question.not_applicable:
        return _opened(answer, answer.reason)
    return answer


def _opened(answer: Answer, reason: str = "") -> Answer:
    return replace(OPEN, note="\n".join(filter(None, (answer.note, reason))))


def _marks(
    reading: Reading, id: str, answers: Mapping[AnswerKey, Answer], survey: Survey
) -> Iterator[tuple[AnswerKey, Mark]]:
    """The marks of questions that are still there; what became another answer was looked through by nobody."""
    before = reading.answers(id)
    for key, mark in reading.marks(id).items():
        kept = mark if before.get(key, OPEN) == answers.get(key, OPEN) else replace(mark, reviewed_on=None)
        if key.question_id in survey.questions and not kept.is_blank:
            yield key, kept


def _targets(targets: Mapping[str, int], survey: Survey) -> Iterator[tuple[str, int]]:
    for question_id, value in targets.items():
        if question_id in survey.questions and rules.target_fault(survey.questions[question_id], value) is None:
            yield question_id, value


def _minima(survey: Survey, before: Assessment) -> tuple[int | None, int | None]:
    """The raised minima in total and per group, as far as they are above those of the new version."""
    shipped = rules.minima_of(survey)
    if shipped is None:
        return None, None
    total, group = (
        given if given is not None and given > least else None
        for given, least in zip((before.minimum_total, before.minimum_group), shipped, strict=True)
    )
    return total, group


def _fates(
    reading: Reading,
    id: str,
    changes: Mapping[str, QuestionChange],
    chosen: Mapping[str, Decision],
    answers: Mapping[AnswerKey, Answer],
) -> Iterator[Fate]:
    old, survey = reading.answers(id), reading.survey(id)
    for question_id, change in changes.items():
        if question_id in survey.questions and survey.dimension_of[question_id].subject_kind is SubjectKind.RESPONSE:
            yield Fate(change, chosen[question_id], None, None)
            continue
        asked = [key for key, each in old.items() if key.question_id == question_id and each.is_answered]
        kept = sum(answers.get(key, OPEN).is_answered for key in asked)
        yield Fate(change, chosen[question_id], len(asked), kept)
