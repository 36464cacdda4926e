"""Entities of the domain and the rows that hold them. One mapping per kind serves loading, writing and deleting."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from sys import intern
from typing import Any

from peewee import Model

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.change import EntityId, Kind
from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import ActionField, Effort, Role, SubjectKind
from reifegrad.domain.typed import is_of
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    Attachment,
    Component,
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
    OwnMeasure,
    PlanSettings,
    ReportSettings,
    StaffResult,
    Subject,
    SurveySnapshot,
    Target,
    TargetKey,
)
from reifegrad.storage import rows

Columns = dict[str, Any]

_SINGLE = 1
"""Primary key of a table that holds at most one row."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """How one kind of entity lies in its table.

    `identity` gives the primary key columns of an id, `columns` the other columns of an entity, `entity` reads both
    back from a row with all columns of the table.
    """

    row: type[Model]
    identity: Callable[[Any], Columns]
    columns: Callable[[Any], Columns]
    entity: Callable[[Columns], tuple[EntityId, Entity]]


def _alone(_: EntityId) -> Columns:
    return {"id": _SINGLE}


def _by_id(id: str) -> Columns:
    return {"id": id}


def _json(mapping: Mapping[str, Any]) -> str:
    return json.dumps(dict(mapping), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _mapping(text: str) -> dict[str, Any]:
    read = json.loads(text)
    if not isinstance(read, dict):
        raise ValueError("expected a JSON object")
    return read


def _texts_by_name(text: str) -> dict[str, str]:
    read = _mapping(text)
    if not all(isinstance(each, str) for each in read.values()):
        raise ValueError("expected texts")
    return read


def _row_of_texts(text: str) -> tuple[str, ...]:
    read = json.loads(text)
    if not isinstance(read, list) or not all(isinstance(each, str) for each in read):
        raise ValueError("expected a JSON array of texts")
    return tuple(read)


def _written_row(texts: tuple[str, ...]) -> str:
    return json.dumps(texts, ensure_ascii=False, separators=(",", ":"))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text is not None else None


def _written_day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _municipality_columns(each: Municipality) -> Columns:
    return {"name": each.name, "code": each.code, "population": each.population}


def _municipality(row: Columns) -> tuple[EntityId, Entity]:
    return "", Municipality(row["name"], row["code"], row["population"])


def _snapshot_columns(each: SurveySnapshot) -> Columns:
    return {"survey_id": each.survey_id, "version": each.version, "content": each.content, "kept": each.kept}


def _snapshot(row: Columns) -> tuple[EntityId, Entity]:
    return row["content_hash"], SurveySnapshot(**(row | {"kept": bool(row["kept"])}))


def _assessment_columns(each: Assessment) -> Columns:
    return {
        "survey_id": each.survey_id,
        "survey_version": each.survey_version,
        "survey_hash": each.survey_hash,
        "title": each.title,
        "day": each.day.isoformat(),
        "closed": each.closed,
        "short_form": each.short_form,
        "weights": _json(each.weights),
        "invited": each.invited,
        "minimum_total": each.minimum_total,
        "minimum_group": each.minimum_group,
        "system_name": each.system_name,
        "council_day": _written_day(each.council_day),
        "left_out": _json(each.left_out),
        "thresholds": _json(each.thresholds),
    }


def _assessment(row: Columns) -> tuple[EntityId, Entity]:
    read = {
        "day": date.fromisoformat(row["day"]),
        "closed": bool(row["closed"]),
        "short_form": bool(row["short_form"]),
        "weights": _mapping(row["weights"]),
        "council_day": _day(row["council_day"]),
        "left_out": _texts_by_name(row["left_out"]),
        "thresholds": _texts_by_name(row["thresholds"]),
    }
    return row["id"], Assessment(**(row | read))


def _group_columns(each: Group) -> Columns:
    return {
        "assessment_id": each.assessment_id,
        "name": each.name,
        "people": each.people,
        "names": each.names,
        "position": each.position,
    }


def _group(row: Columns) -> tuple[EntityId, Entity]:
    return row["id"], Group(**row)


def _meeting_columns(each: Meeting) -> Columns:
    return {
        "assessment_id": each.assessment_id,
        "title": each.title,
        "day": _written_day(each.day),
        "begins": each.begins,
        "place": each.place,
        "dimensions": _written_row(each.dimensions),
        "minutes_per_question": each.minutes_per_question,
        "break_minutes": each.break_minutes,
        "position": each.position,
    }


def _meeting(row: Columns) -> tuple[EntityId, Entity]:
    read = {"day": _day(row["day"]), "dimensions": _row_of_texts(row["dimensions"])}
    return row["id"], Meeting(**(row | read))


def _subject_columns(each: Subject) -> Columns:
    return {
        "assessment_id": each.assessment_id,
        "kind": each.kind.value,
        "name": each.name,
        "position": each.position,
        "attributes": _json(each.attributes),
    }


def _subject(row: Columns) -> tuple[EntityId, Entity]:
    read = {"kind": SubjectKind(row["kind"]), "attributes": _mapping(row["attributes"])}
    return row["id"], Subject(**(row | read))


def _staff_result_columns(each: StaffResult) -> Columns:
    return {"erased_on": each.erased_on.isoformat(), "responses": each.responses, "content": each.content}


def _staff_result(row: Columns) -> tuple[EntityId, Entity]:
    return row["assessment_id"], StaffResult(date.fromisoformat(row["erased_on"]), row["responses"], row["content"])


def _answer_columns(each: Answer) -> Columns:
    return {
        "kind": each.kind.value,
        "value": each.value,
        "reason": each.reason,
        "evidence": each.evidence.value,
        "note": each.note,
    }


def _answer(row: Columns) -> tuple[EntityId, Entity]:
    # There are by far more answers than anything else, and most are like many others: the same objects serve them all.
    key = AnswerKey(intern(row.pop("subject_id")), intern(row.pop("question_id")))
    return key, _shared_answer(**row)


@lru_cache(maxsize=1024)
def _shared_answer(kind: str, value: int | None, reason: str, evidence: str, note: str) -> Answer:
    answer = Answer(AnswerKind(kind), value, reason, Evidence(evidence), note)
    if not is_of(answer, Answer):
        raise TypeError("no answer")
    return answer


def _evidence_item_columns(each: EvidenceItem) -> Columns:
    return {
        "subject_id": each.subject_id,
        "question_id": each.question_id,
        "title": each.title,
        "location": each.location,
        "copy": each.copy or None,
    }


def _evidence_item(row: Columns) -> tuple[EntityId, Entity]:
    return row["id"], EvidenceItem(**(row | {"copy": row["copy"] or ""}))


def _mark_columns(each: Mark) -> Columns:
    return {"flagged": each.flagged, "reviewed_on": _written_day(each.reviewed_on)}


def _mark(row: Columns) -> tuple[EntityId, Entity]:
    return AnswerKey(row["subject_id"], row["question_id"]), Mark(bool(row["flagged"]), _day(row["reviewed_on"]))


def _attachment_columns(each: Attachment) -> Columns:
    return {"content": each.content}


def _attachment(row: Columns) -> tuple[EntityId, Entity]:
    return row["content_hash"], Attachment(row["content"])


def _target_columns(each: Target) -> Columns:
    return {"value": each.value}


def _target(row: Columns) -> tuple[EntityId, Entity]:
    return TargetKey(row["assessment_id"], row["question_id"]), Target(row["value"])


def _conclusion_columns(each: Conclusion) -> Columns:
    return {"text": each.text}


def _conclusion(row: Columns) -> tuple[EntityId, Entity]:
    return ConclusionKey(row["assessment_id"], row["chart_id"]), Conclusion(row["text"])


_MEASURE_TEXTS = ("responsible", "participants", "funding", "remark")
_MEASURE_NUMBERS = ("cost_once", "cost_yearly", "progress")
_OWN_PLAIN = ("title", "person_days", "impact", "text", "goal", "indicator")


def _measure_columns(each: MeasureRecord) -> Columns:
    own = each.own
    return {
        "assessment_id": each.assessment_id,
        "status": each.status.value,
        "lead": each.lead.value if each.lead else None,
        "due": _written_day(each.due),
        **{name: getattr(each, name) for name in _MEASURE_TEXTS + _MEASURE_NUMBERS},
        "own_field": own.field.value if own else None,
        "own_effort": own.effort.value if own else None,
        **{f"own_{name}": getattr(own, name) if own else None for name in _OWN_PLAIN},
    }


def _measure(row: Columns) -> tuple[EntityId, Entity]:
    own = None
    if row["own_title"] is not None:
        plain = {name: row[f"own_{name}"] for name in _OWN_PLAIN}
        own = OwnMeasure(field=ActionField(row["own_field"]), effort=Effort(row["own_effort"]), **plain)
    record = MeasureRecord(
        row["id"],
        row["assessment_id"],
        status=MeasureStatus(row["status"]),
        own=own,
        lead=Role(row["lead"]) if row["lead"] is not None else None,
        due=_day(row["due"]),
        **{name: row[name] for name in _MEASURE_TEXTS + _MEASURE_NUMBERS},
    )
    return record.id, record


def _override_columns(each: Override) -> Columns:
    return {"value": each.value, "reason": each.reason}


def _override(row: Columns) -> tuple[EntityId, Entity]:
    return OverrideKey(row["measure_id"], Component(row["component"])), Override(row["value"], row["reason"])


def _settings_columns(each: PlanSettings) -> Columns:
    return {"capacity": each.capacity, "reserve": each.reserve, "start": str(each.start) if each.start else None}


def _settings(row: Columns) -> tuple[EntityId, Entity]:
    start = Quarter.parse(row["start"]) if row["start"] is not None else None
    return "", PlanSettings(row["capacity"], row["reserve"], start)


def _report_columns(each: ReportSettings) -> Columns:
    return {
        "template": each.template,
        "language": each.language,
        "sections": _written_row(each.sections),
        "colour": each.colour,
        "reference": each.reference,
        "final": each.final,
        "logo": each.logo,
    }


def _report(row: Columns) -> tuple[EntityId, Entity]:
    read = {"sections": _row_of_texts(row["sections"]), "final": bool(row["final"])}
    return "", ReportSettings(**{name: value for name, value in row.items() if name != "id"} | read)


MAPPED: Mapping[Kind, Mapped] = {
    Kind.MUNICIPALITY: Mapped(rows.MunicipalityRow, _alone, _municipality_columns, _municipality),
    Kind.SURVEY_SNAPSHOT: Mapped(rows.SurveySnapshotRow, lambda id: {"content_hash": id}, _snapshot_columns, _snapshot),
    Kind.ASSESSMENT: Mapped(rows.AssessmentRow, _by_id, _assessment_columns, _assessment),
    Kind.GROUP: Mapped(rows.GroupRow, _by_id, _group_columns, _group),
    Kind.MEETING: Mapped(rows.MeetingRow, _by_id, _meeting_columns, _meeting),
    Kind.SUBJECT: Mapped(rows.SubjectRow, _by_id, _subject_columns, _subject),
    Kind.STAFF_RESULT: Mapped(
        rows.StaffResultRow, lambda id: {"assessment_id": id}, _staff_result_columns, _staff_result
    ),
    Kind.ANSWER: Mapped(rows.AnswerRow, AnswerKey._asdict, _answer_columns, _answer),
    Kind.MARK: Mapped(rows.MarkRow, AnswerKey._asdict, _mark_columns, _mark),
    Kind.ATTACHMENT: Mapped(rows.AttachmentRow, lambda id: {"content_hash": id}, _attachment_columns, _attachment),
    Kind.EVIDENCE_ITEM: Mapped(rows.EvidenceItemRow, _by_id, _evidence_item_columns, _evidence_item),
    Kind.TARGET: Mapped(rows.TargetRow, TargetKey._asdict, _target_columns, _target),
    Kind.CONCLUSION: Mapped(rows.ConclusionRow, ConclusionKey._asdict, _conclusion_columns, _conclusion),
    Kind.MEASURE: Mapped(rows.MeasureRow, _by_id, _measure_columns, _measure),
    Kind.OVERRIDE: Mapped(
        rows.OverrideRow,
        lambda key: {"measure_id": key.measure_id, "component": key.component.value},
        _override_columns,
        _override,
    ),
    Kind.PLAN_SETTINGS: Mapped(rows.PlanSettingsRow, _alone, _settings_columns, _settings),
    Kind.REPORT_SETTINGS: Mapped(rows.ReportSettingsRow, _alone, _report_columns, _report),
}
