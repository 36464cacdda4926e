"""What a step of undo concerns, in words: which measure, which question, which service, and which of its fields."""

from collections.abc import Iterable
from dataclasses import fields

from reifegrad.domain.change import Change, Kind
from reifegrad.domain.shown import visible
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import AnswerKey, EvidenceItem, MeasureRecord, OverrideKey, Subject, TargetKey
from reifegrad.messages import field_name
from reifegrad.reading import Reading
from reifegrad.undo import Op, Step

_MOST_CHANGES = 1_000
"""Larger steps are about more than can be named in a line, such as everything that is read in."""
_MOST_NAMES = 3
_LONGEST_NAME = 40
"""Characters of a name that fits into a menu."""

_MEASURES = frozenset(
    {
        Op.ADOPT_MEASURE,
        Op.EDIT_MEASURE,
        Op.ADD_OWN_MEASURE,
        Op.REMOVE_MEASURE,
        Op.OVERRIDE_MEASURE,
        Op.CLEAR_OVERRIDE,
    }
)
_SUBJECTS = frozenset(
    {
        Op.ADD_SUBJECT,
        Op.EDIT_SUBJECT,
        Op.REMOVE_SUBJECT,
        Op.ADD_PROCESS,
        Op.EDIT_PROCESS,
        Op.REMOVE_PROCESS,
        Op.ENTER_ROWS,
    }
)
_ANSWERS = frozenset(
    {
        Op.RATE,
        Op.MARK_NOT_APPLICABLE,
        Op.MARK_UNKNOWN,
        Op.CLEAR_ANSWER,
        Op.WRITE_NOTE,
        Op.SET_EVIDENCE,
        Op.ADD_EVIDENCE_ITEM,
        Op.ATTACH_COPY,
        Op.RELOCATE_EVIDENCE_ITEM,
        Op.REMOVE_EVIDENCE_ITEM,
        Op.SET_FLAG,
        Op.MARK_REVIEWED,
        Op.SET_TARGET,
        Op.CLEAR_TARGET,
        Op.SET_DIMENSION_TARGET,
    }
)


def concerned(step: Step, reading: Reading, language: Language) -> str:
    """Return what the step is about, such as "MA07: Verantwortlich", "A1.1" or "K1, Wohnsitz anmelden".

    Empty for steps that are about the whole of something, or about too much to be named.
    """
    if len(step.changes) > _MOST_CHANGES:
        return ""
    if step.op in _MEASURES:
        return _measures(step, language)
    if step.op in _SUBJECTS:
        return _subjects(step, reading, language)
    if step.op in _ANSWERS:
        return _answers(step, reading)
    return ""


def _measures(step: Step, language: Language) -> str:
    """Measures by id, and what of them was entered; other ones that only required a deleted one are left out."""
    ids: list[str] = []
    touched: list[str] = []
    has_records = any(each.key.kind is Kind.MEASURE for each in step.changes)
    for each in step.changes:
        match each.key.id:
            case OverrideKey(measure_id, component) if not has_records:
                ids.append(measure_id)
                touched.append(component)
            case str(measure_id) if each.key.kind is Kind.MEASURE:
                ids.append(measure_id)
                touched.extend(_entered(each) if step.op is Op.EDIT_MEASURE else ())
    return _joined(ids, (field_name(each, language) for each in touched))


def _entered(change: Change) -> list[str]:
    """The fields of a measure that differ; a proposal has the values of a record that nobody touched.

    Which assessment it belongs to nobody enters.
    """
    before, after = change.before, change.after
    if not isinstance(after, MeasureRecord):
        return []
    before = before or MeasureRecord(after.id, after.assessment_id)
    differing = (each.name for each in fields(after) if getattr(before, each.name) != getattr(after, each.name))
    return [each for each in differing if each != "assessment_id"]


def _subjects(step: Step, reading: Reading, language: Language) -> str:
    """Services and processes by name, and what of them was entered."""
    names: list[str] = []
    touched: list[str] = []
    for each in step.changes:
        match each.before, each.after:
            case Subject() as before, Subject() as after:
                names.append(_short(after.name))
                touched.extend(_described(before, after, reading, language))
            case (Subject() as subject, None) | (None, Subject() as subject):
                names.append(_short(subject.name))
    return _joined(names, touched)


def _described(before: Subject, after: Subject, reading: Reading, language: Language) -> list[str]:
    """Names of the fields that differ, in the order in which they are entered."""
    kind = reading.survey(after.assessment_id).subject_type(after.kind)
    own = [field_name("name", language)] if before.name != after.name else []
    differing = (each for each in kind.attributes if before.attributes.get(each.id) != after.attributes.get(each.id))
    return [*own, *(each.label.in_language(language) for each in differing)]


def _answers(step: Step, reading: Reading) -> str:
    """Questions by their code, with the service or process that they are about."""
    questions: list[str] = []
    subjects: dict[str, None] = {}
    for each in step.changes:
        match each.key.id, each.after or each.before:
            case (AnswerKey(subject_id, question_id), _) | (_, EvidenceItem(_, subject_id, question_id)):
                questions.append(question_id)
                subjects[subject_id] = None
            case TargetKey(_, question_id), _:
                questions.append(question_id)
    known = [reading.subject(each) for each in subjects]
    names = [_short(each.name) for each in known if each.kind in (SubjectKind.SERVICE, SubjectKind.PROCESS)]
    return ", ".join(filter(None, (_listed(questions), _listed(names))))


def _joined(names: Iterable[str], touched: Iterable[str]) -> str:
    return ": ".join(filter(None, (_listed(names), _listed(touched))))


def _listed(names: Iterable[str]) -> str:
    """The first of them, each once."""
    each = list(dict.fromkeys(names))
    return ", ".join(each[:_MOST_NAMES]) + (" …" if len(each) > _MOST_NAMES else "")


def _short(name: str) -> str:
    shown = visible(name)
    return shown if len(shown) <= _LONGEST_NAME else f"{shown[: _LONGEST_NAME - 1].rstrip()}…"
