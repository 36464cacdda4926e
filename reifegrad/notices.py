"""What listeners are told after a change was saved: enough to redraw what it touches and nothing else."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.change import Change, Kind
from reifegrad.domain.workspace import AnswerKey, Assessment, EvidenceItem, Subject, TargetKey
from reifegrad.undo import Op


class Facet(StrEnum):
    """Parts that a view can depend on. Figures rest on ASSESSMENTS, SUBJECTS, ANSWERS, TARGETS and PLAN alone."""

    MUNICIPALITY = "municipality"
    ASSESSMENTS = "assessments"
    PREPARATION = "preparation"
    """Groups and meetings."""
    SUBJECTS = "subjects"
    ANSWERS = "answers"
    NOTES = "notes"
    MARKS = "marks"
    EVIDENCE_ITEMS = "evidence_items"
    """With the copies of documents."""
    TARGETS = "targets"
    CONCLUSIONS = "conclusions"
    PLAN = "plan"
    REPORT = "report"
    """How the report looks."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A step that was saved, undone or made again.

    `subject_id` is set if exactly one subject is concerned; `question_ids` are those of its answers, notes, marks,
    evidence and targets. `initiator` is whatever the caller of the operation passed, so that a view can know its own
    echo.
    """

    op: Op
    facets: frozenset[Facet]
    subject_id: str | None = None
    question_ids: frozenset[str] = frozenset()
    initiator: object = None


Listener = Callable[[Changed], None]

_FACETS: Mapping[Kind, Facet] = {
    Kind.MUNICIPALITY: Facet.MUNICIPALITY,
    Kind.SURVEY_SNAPSHOT: Facet.ASSESSMENTS,
    Kind.ASSESSMENT: Facet.ASSESSMENTS,
    Kind.GROUP: Facet.PREPARATION,
    Kind.MEETING: Facet.PREPARATION,
    Kind.SUBJECT: Facet.SUBJECTS,
    Kind.STAFF_RESULT: Facet.ANSWERS,
    Kind.MARK: Facet.MARKS,
    Kind.ATTACHMENT: Facet.EVIDENCE_ITEMS,
    Kind.EVIDENCE_ITEM: Facet.EVIDENCE_ITEMS,
    Kind.TARGET: Facet.TARGETS,
    Kind.CONCLUSION: Facet.CONCLUSIONS,
    Kind.MEASURE: Facet.PLAN,
    Kind.OVERRIDE: Facet.PLAN,
    Kind.PLAN_SETTINGS: Facet.PLAN,
    Kind.REPORT_SETTINGS: Facet.REPORT,
}


def facets_of(change: Change) -> frozenset[Facet]:
    """The facets that a change touches. Of an answer either the note, or what counts, or both."""
    if change.key.kind is not Kind.ANSWER:
        return frozenset({_FACETS[change.key.kind]})
    before, after = (each if isinstance(each, Answer) else OPEN for each in (change.before, change.after))
    found = set()
    if before.note != after.note:
        found.add(Facet.NOTES)
    if before.with_note("") != after.with_note(""):
        found.add(Facet.ANSWERS)
    return frozenset(found)


def only_describes(change: Change) -> bool:
    """Whether an assessment was only named, dated, closed or reopened."""
    before, after = change.before, change.after
    if not isinstance(before, Assessment) or not isinstance(after, Assessment):
        return False
    return replace(before, title=after.title, day=after.day, closed=after.closed) == after


def notice_of(op: Op, changes: Iterable[Change], initiator: object) -> Changed:
    """The notice of a step with these changes."""
    facets: set[Facet] = set()
    subjects: set[str] = set()
    questions: set[str] = set()
    for each in changes:
        facets |= facets_of(each)
        match each.key.id, each.after or each.before:
            case AnswerKey() as key, _:
                subjects.add(key.subject_id)
                questions.add(key.question_id)
            case TargetKey() as key, _:
                questions.add(key.question_id)
            case _, EvidenceItem() as item:
                subjects.add(item.subject_id)
                questions.add(item.question_id)
            case _, Subject() as subject:
                subjects.add(subject.id)
    only = next(iter(subjects)) if len(subjects) == 1 else None
    return Changed(op, frozenset(facets), only, frozenset(questions), initiator)
