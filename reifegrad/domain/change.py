"""A change of one entity, with what was there before: all that saving, undoing and telling others needs."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reifegrad.domain.workspace import AnswerKey, ConclusionKey, Entity, OverrideKey, TargetKey


class Kind(StrEnum):
    """Kinds of entities, parents before the ones that refer to them."""

    MUNICIPALITY = "municipality"
    SURVEY_SNAPSHOT = "survey_snapshot"
    ASSESSMENT = "assessment"
    GROUP = "group"
    MEETING = "meeting"
    SUBJECT = "subject"
    STAFF_RESULT = "staff_result"
    ANSWER = "answer"
    MARK = "mark"
    ATTACHMENT = "attachment"
    EVIDENCE_ITEM = "evidence_item"
    TARGET = "target"
    CONCLUSION = "conclusion"
    MEASURE = "measure"
    OVERRIDE = "override"
    PLAN_SETTINGS = "plan_settings"
    REPORT_SETTINGS = "report_settings"


EntityId = str | AnswerKey | TargetKey | ConclusionKey | OverrideKey


class Key(NamedTuple):
    """Where an entity is kept.

    Municipality and the settings of plan and report have the empty id, a snapshot and an attachment their content hash,
    a staff result the id of its assessment.
    """

    kind: Kind
    id: EntityId = ""


@dataclass(frozen=True, slots=True)
class Change:
    """`before` None creates the entity, `after` None deletes it."""

    key: Key
    before: Entity | None
    after: Entity | None

    def inverted(self) -> "Change":
        return Change(self.key, self.after, self.before)

    @property
    def changes_nothing(self) -> bool:
        return self.before == self.after
