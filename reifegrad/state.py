"""What the open workspace holds, in memory and indexed for reading. The session applies what it has written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    Attachment,
    Conclusion,
    ConclusionKey,
    Entity,
    EvidenceItem,
    Group,
    Mark,
    MeasureRecord,
    Meeting,
    Municipality,
    Override,
    OverrideKey,
    PlanSettings,
    ReportSettings,
    StaffResult,
    Subject,
    SurveySnapshot,
    Target,
    TargetKey,
)


class State:
    """Entities by kind; answers, targets and evidence lie under what they are asked for by.

    Changes are applied in their order: a subject comes before its answers, and goes after them.
    """

    def __init__(self, entities: Mapping[Key, Entity]) -> None:
        self.municipality = Municipality("")
        self.plan_settings = PlanSettings()
        self.report_settings: ReportSettings | None = None
        """None as long as nobody changed them."""
        self.snapshots: dict[str, SurveySnapshot] = {}
        self.assessments: dict[str, Assessment] = {}
        self.groups_of: dict[str, dict[str, Group]] = defaultdict(dict)
        """By assessment, then by id; so are the meetings."""
        self.meetings_of: dict[str, dict[str, Meeting]] = defaultdict(dict)
        self.subjects: dict[str, Subject] = {}
        self.subjects_of: dict[str, dict[str, Subject]] = defaultdict(dict)
        """By assessment, then by id."""
        self.staff_results: dict[str, StaffResult] = {}
        """By assessment."""
        self.answers_of: dict[str, dict[AnswerKey, Answer]] = defaultdict(dict)
        """By assessment."""
        self.marks_of: dict[str, dict[AnswerKey, Mark]] = defaultdict(dict)
        """By assessment."""
        self.attachments: dict[str, Attachment] = {}
        self.targets_of: dict[str, dict[str, int]] = defaultdict(dict)
        """By assessment, then by question."""
        self.evidence_items: dict[str, EvidenceItem] = {}
        self.evidence_of: dict[AnswerKey, dict[str, EvidenceItem]] = defaultdict(dict)
        """By answer, then by id."""
        self.conclusions_of: dict[str, dict[str, str]] = defaultdict(dict)
        """By assessment, then by chart."""
        self.records: dict[str, MeasureRecord] = {}
        self.overrides: dict[OverrideKey, Override] = {}
        self.apply(Change(key, None, entity) for key, entity in entities.items())

    def apply(self, changes: Iterable[Change]) -> None:
        for each in changes:
            self._apply(each)

    def _apply(self, change: Change) -> None:
        id, after = change.key.id, change.after
        match after or change.before:
            case Municipality():
                self.municipality = after if isinstance(after, Municipality) else Municipality("")
            case PlanSettings():
                self.plan_settings = after if isinstance(after, PlanSettings) else PlanSettings()
            case ReportSettings():
                self.report_settings = after if isinstance(after, ReportSettings) else None
            case SurveySnapshot():
                _put(self.snapshots, id, after)
            case Assessment():
                _put(self.assessments, id, after)
            case Group() as group:
                _put(self.groups_of[group.assessment_id], id, after)
            case Meeting() as meeting:
                _put(self.meetings_of[meeting.assessment_id], id, after)
            case Subject() as subject:
                _put(self.subjects, id, after)
                _put(self.subjects_of[subject.assessment_id], id, after)
            case StaffResult():
                _put(self.staff_results, id, after)
            case Answer() if isinstance(id, AnswerKey):
                _put(self.answers_of[self.subjects[id.subject_id].assessment_id], id, after)
            case Mark() if isinstance(id, AnswerKey):
                _put(self.marks_of[self.subjects[id.subject_id].assessment_id], id, after)
            case Attachment():
                _put(self.attachments, id, after)
            case EvidenceItem() as item:
                _put(self.evidence_items, id, after)
                _put(self.evidence_of[AnswerKey(item.subject_id, item.question_id)], id, after)
            case Target() if isinstance(id, TargetKey):
                value = after.value if isinstance(after, Target) else None
                _put(self.targets_of[id.assessment_id], id.question_id, value)
            case Conclusion() if isinstance(id, ConclusionKey):
                text = after.text if isinstance(after, Conclusion) else None
                _put(self.conclusions_of[id.assessment_id], id.chart_id, text)
            case MeasureRecord():
                _put(self.records, id, after)
            case Override():
                _put(self.overrides, id, after)

    def copy(self) -> "State":
        """The same, which stays as it is whatever is applied to this one."""
        made = State({})
        for name, held in vars(self).items():
            if isinstance(held, defaultdict):
                setattr(made, name, defaultdict(dict, {id: dict(each) for id, each in held.items()}))
            else:
                setattr(made, name, dict(held) if isinstance(held, dict) else held)
        return made

    def entities(self) -> dict[Key, Entity]:
        """Everything, each under its key."""
        found: dict[Key, Entity] = {
            Key(Kind.MUNICIPALITY): self.municipality,
            Key(Kind.PLAN_SETTINGS): self.plan_settings,
        }
        tables: tuple[tuple[Kind, Mapping[Any, Entity]], ...] = (
            (Kind.SURVEY_SNAPSHOT, self.snapshots),
            (Kind.ASSESSMENT, self.assessments),
            *((Kind.GROUP, each) for each in self.groups_of.values()),
            *((Kind.MEETING, each) for each in self.meetings_of.values()),
            (Kind.SUBJECT, self.subjects),
            (Kind.STAFF_RESULT, self.staff_results),
            *((Kind.ANSWER, each) for each in self.answers_of.values()),
            *((Kind.MARK, each) for each in self.marks_of.values()),
            (Kind.ATTACHMENT, self.attachments),
            (Kind.EVIDENCE_ITEM, self.evidence_items),
            (Kind.MEASURE, self.records),
            (Kind.OVERRIDE, self.overrides),
        )
        found |= {Key(kind, id): entity for kind, table in tables for id, entity in table.items()}
        for assessment_id, targets in self.targets_of.items():
            found |= {Key(Kind.TARGET, TargetKey(assessment_id, each)): Target(to) for each, to in targets.items()}
        for assessment_id, texts in self.conclusions_of.items():
            for chart_id, text in texts.items():
                found[Key(Kind.CONCLUSION, ConclusionKey(assessment_id, chart_id))] = Conclusion(text)
        if self.report_settings:
            found[Key(Kind.REPORT_SETTINGS)] = self.report_settings
        return found

    def current(self, key: Key) -> Entity | None:
        """The entity under the key, or None."""
        id = key.id
        match key.kind, id:
            case Kind.MUNICIPALITY, _:
                return self.municipality
            case Kind.PLAN_SETTINGS, _:
                return self.plan_settings
            case Kind.REPORT_SETTINGS, _:
                return self.report_settings
            case Kind.SURVEY_SNAPSHOT, str():
                return self.snapshots.get(id)
            case Kind.ASSESSMENT, str():
                return self.assessments.get(id)
            case Kind.GROUP, str():
                return next((each[id] for each in self.groups_of.values() if id in each), None)
            case Kind.MEETING, str():
                return next((each[id] for each in self.meetings_of.values() if id in each), None)
            case Kind.SUBJECT, str():
                return self.subjects.get(id)
            case Kind.STAFF_RESULT, str():
                return self.staff_results.get(id)
            case Kind.ANSWER, AnswerKey():
                return self.answers_of[self.subjects[id.subject_id].assessment_id].get(id)
            case Kind.MARK, AnswerKey():
                return self.marks_of[self.subjects[id.subject_id].assessment_id].get(id)
            case Kind.ATTACHMENT, str():
                return self.attachments.get(id)
            case Kind.EVIDENCE_ITEM, str():
                return self.evidence_items.get(id)
            case Kind.TARGET, TargetKey():
                value = self.targets_of[id.assessment_id].get(id.question_id)
                return None if value is None else Target(value)
            case Kind.CONCLUSION, ConclusionKey():
                text = self.conclusions_of[id.assessment_id].get(id.chart_id)
                return None if text is None else Conclusion(text)
            case Kind.MEASURE, str():
                return self.records.get(id)
            case Kind.OVERRIDE, OverrideKey():
                return self.overrides.get(id)
        raise KeyError(key)


def _put(table: dict[Any, Any], id: object, entity: object) -> None:
    if entity is None:
        table.pop(id, None)
    else:
        table[id] = entity
