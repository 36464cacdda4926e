"""What bringing back an earlier state of a workspace would change. Pure: two states in, changes and a summary out.

Everything becomes as it was, but for what is told about people. An assessment whose figures were told keeps its
people, else two sets of figures could be told that differ by a few of them; and answers that were erased stay erased.
Both hold as long as the assessment is there: of one that was deleted nothing is known any more.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from reifegrad.attachments import without_spare_copies
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    ConclusionKey,
    Entity,
    EvidenceItem,
    Group,
    MeasureRecord,
    Meeting,
    StaffResult,
    Subject,
    SurveySnapshot,
    TargetKey,
)
from reifegrad.errors import SamePeople
from reifegrad.operations import closing, same_people
from reifegrad.reading import Reading
from reifegrad.state import State

_DETAILS = frozenset({Kind.GROUP, Kind.MEETING, Kind.MARK, Kind.CONCLUSION})
"""What counts as a detail of an assessment."""


class Fate(StrEnum):
    """What becomes of an assessment."""

    BACK = "back"
    GONE = "gone"
    CHANGED = "changed"
    TOLD = "told"
    """It stays as it is now, because figures about its people were told."""
    ERASED = "erased"
    """It stays as it is now, because answers of people were erased."""
    SAME_PEOPLE = "same_people"
    """It does not come back, because another one tells about nearly the same people."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many come back, go, or become as they were."""

    back: int = 0
    gone: int = 0
    changed: int = 0

    def __bool__(self) -> bool:
        return bool(self.back or self.gone or self.changed)


@dataclass(frozen=True, slots=True)
class AssessmentDifference:
    """One assessment that becomes different, or that stays although the backup has it otherwise.

    Answers count with what is given as their reason, evidence or note; `people` are responses, `subjects` all other
    subjects. `details` tells whether title, day, weights, groups, meetings, marks or the like change.
    """

    title: str
    day: date
    fate: Fate
    answers: Counts = Counts()
    subjects: Counts = Counts()
    people: Counts = Counts()
    evidence: Counts = Counts()
    targets: Counts = Counts()
    details: bool = False
    closes: bool | None = None
    """Whether it is closed afterwards; None if that stays."""


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What a restore changes, and the changes themselves, in the order in which they are made.

    `is_final`: figures about people are told afterwards of an assessment that is there and told none before, so that
    the restore cannot be undone.
    """

    changes: tuple[Change, ...]
    assessments: tuple[AssessmentDifference, ...] = ()
    measures: Counts = Counts()
    overrides: Counts = Counts()
    surveys: Counts = Counts()
    municipality: bool = False
    plan_settings: bool = False
    report_settings: bool = False
    is_final: bool = False

    @property
    def changes_nothing(self) -> bool:
        return not self.changes


def preview(present: State, earlier: State) -> RestorePreview:
    """What making the present state like the earlier one changes.

    Both are sound, and of one and the same workspace. Raises WorkspaceDamaged for a survey that is not what it was.
    """
    now, then = Reading(present), Reading(earlier)
    kept, owners = _kept(present, now, then), _Owners(present, earlier)
    before = present.entities()
    changes = tuple(_changes(before, _merged(before, earlier.entities(), kept, owners)))
    return RestorePreview(
        changes,
        tuple(_differences(present, earlier, kept, changes, owners)),
        measures=_counts(changes, Kind.MEASURE),
        overrides=_counts(changes, Kind.OVERRIDE),
        surveys=_counts(changes, Kind.SURVEY_SNAPSHOT, _is_own),
        municipality=any(each.key.kind is Kind.MUNICIPALITY for each in changes),
        plan_settings=any(each.key.kind is Kind.PLAN_SETTINGS for each in changes),
        report_settings=any(each.key.kind is Kind.REPORT_SETTINGS for each in changes),
        is_final=any(
            each.id not in kept and each.id in earlier.assessments and then.tells_people(each.id)
            for each in now.assessments
        ),
    )


def _kept(present: State, now: Reading, then: Reading) -> dict[str, Fate]:
    """The assessments that stay as they are now, there or not, by id."""
    found = {}
    for each in now.assessments:
        if each.id in present.staff_results:
            found[each.id] = Fate.ERASED
        elif now.tells_people(each.id):
            found[each.id] = Fate.TOLD
    for each in then.assessments:
        if each.id in found or not then.tells_people(each.id):
            continue
        try:
            closing.refuse_same_people(
                now, each.title, each.survey_id, same_people.of_assessment(then, each.id), but=each.id
            )
        except SamePeople:
            found[each.id] = Fate.SAME_PEOPLE
    return found


class _Owners:
    """The assessment that an entity belongs to."""

    def __init__(self, *states: State) -> None:
        self._by_subject = {each.id: each.assessment_id for state in states for each in state.subjects.values()}

    def of(self, key: Key, entity: Entity) -> str | None:
        match key.id, entity:
            case _, Subject() | Group() | Meeting() as part:
                return part.assessment_id
            case _, EvidenceItem() as item:
                return self._by_subject[item.subject_id]
            case AnswerKey() as answer, _:
                return self._by_subject[answer.subject_id]
            case TargetKey() | ConclusionKey() as id, _:
                return id.assessment_id
            case str() as id, Assessment() | StaffResult():
                return id
        return None


def _merged(
    now: Mapping[Key, Entity], then: Mapping[Key, Entity], kept: Mapping[str, Fate], owners: _Owners
) -> dict[Key, Entity]:
    """The earlier entities, but the present ones of all assessments that are kept, with surveys and documents."""
    merged = {key: each for key, each in then.items() if owners.of(key, each) not in kept}
    merged |= {key: each for key, each in now.items() if owners.of(key, each) in kept}
    for each in tuple(merged.values()):
        if isinstance(each, Assessment):
            snapshot = Key(Kind.SURVEY_SNAPSHOT, each.survey_hash)
            merged.setdefault(snapshot, now.get(snapshot) or then[snapshot])
        elif isinstance(each, EvidenceItem) and each.copy:
            document = Key(Kind.ATTACHMENT, each.copy)
            merged.setdefault(document, now.get(document) or then[document])
    present = {each.id for each in merged.values() if isinstance(each, Assessment)}
    return without_spare_copies(
        {
            key: each
            for key, each in merged.items()
            if not isinstance(each, MeasureRecord) or each.assessment_id in present
        }
    )


def _changes(before: Mapping[Key, Entity], after: Mapping[Key, Entity]) -> Iterator[Change]:
    """First what comes and changes, parents first; then what goes, parents last."""
    order = {kind: place for place, kind in enumerate(Kind)}
    for key in sorted(after, key=lambda each: order[each.kind]):
        if before.get(key) != after[key]:
            yield Change(key, before.get(key), after[key])
    for key in sorted(before, key=lambda each: order[each.kind], reverse=True):
        if key not in after:
            yield Change(key, before[key], None)


def _differences(
    present: State, earlier: State, kept: Mapping[str, Fate], changes: Iterable[Change], owners: _Owners
) -> Iterator[AssessmentDifference]:
    """One line for each assessment that changes, or is kept although it would, from the newest to the oldest."""
    of: dict[str, list[Change]] = {id: [] for id in (*present.assessments, *earlier.assessments)}
    for each in changes:
        entity = each.after or each.before
        owner = entity and owners.of(each.key, entity)
        if owner:
            of[owner].append(each)
    known = {**earlier.assessments, **present.assessments}
    for id in sorted(of, key=lambda each: (known[each].day, known[each].title), reverse=True):
        if of[id]:
            yield _difference(present.assessments.get(id), earlier.assessments.get(id), of[id])
        elif id in kept and _part(present, id, owners) != _part(earlier, id, owners):
            yield AssessmentDifference(known[id].title, known[id].day, kept[id])


def _difference(now: Assessment | None, then: Assessment | None, changes: list[Change]) -> AssessmentDifference:
    named = now or then
    assert named is not None
    fate = Fate.BACK if now is None else Fate.GONE if then is None else Fate.CHANGED
    closes = then.closed if now and then and now.closed != then.closed else None
    return AssessmentDifference(
        named.title,
        named.day,
        fate,
        answers=_counts(changes, Kind.ANSWER),
        subjects=_counts(changes, Kind.SUBJECT, lambda each: not _is_response(each)),
        people=_counts(changes, Kind.SUBJECT, _is_response),
        evidence=_counts(changes, Kind.EVIDENCE_ITEM),
        targets=_counts(changes, Kind.TARGET),
        details=bool(now and then and now != replace(then, closed=now.closed))
        or (bool(now and then) and any(each.key.kind in _DETAILS for each in changes)),
        closes=closes,
    )


def _part(state: State, assessment_id: str, owners: _Owners) -> dict[Key, Entity]:
    return {key: each for key, each in state.entities().items() if owners.of(key, each) == assessment_id}


def _counts(changes: Iterable[Change], kind: Kind, counts: Callable[[Entity], bool] = lambda _: True) -> Counts:
    back = gone = changed = 0
    for each in changes:
        entity = each.after or each.before
        if each.key.kind is not kind or entity is None or not counts(entity):
            continue
        back += each.before is None
        gone += each.after is None
        changed += each.before is not None and each.after is not None
    return Counts(back, gone, changed)


def _is_response(entity: Entity) -> bool:
    return isinstance(entity, Subject) and entity.kind is SubjectKind.RESPONSE


def _is_own(entity: Entity) -> bool:
    return isinstance(entity, SurveySnapshot) and entity.kept
