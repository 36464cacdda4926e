"""A workspace with one entity of every kind, and changes that make it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from hashlib import sha256

from reifegrad.domain.answer import OPEN, Answer, Evidence
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import ActionField, Effort, Role, SubjectKind
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

MUNICIPALITY = Municipality("Süderbrück", "03459001", 18_000)

ENTITIES: dict[Key, Entity] = {
    Key(Kind.MUNICIPALITY): MUNICIPALITY,
    Key(Kind.SURVEY_SNAPSHOT, "hash-1"): SurveySnapshot("ozg-efa", "1.0", "hash-1", '{"title":"Größe „1“"}'),
    Key(Kind.ASSESSMENT, "a1"): Assessment(
        "a1", "ozg-efa", "1.0", "hash-1", "Erhebung 2026", date(2026, 11, 21), True, True, {"A1": 20, "A2": 7}
    ),
    Key(Kind.SUBJECT, "org"): Subject("org", "a1", SubjectKind.ORGANISATION, ""),
    Key(Kind.SUBJECT, "s1"): Subject(
        "s1", "a1", SubjectKind.SERVICE, "Wohnsitz anmelden", 1, {"cases_per_year": 4200, "fee": False, "unit": "Ämter"}
    ),
    Key(Kind.ANSWER, AnswerKey("org", "A1.1")): Answer.of(0, Evidence.DOCUMENTED, "Beschluss vom 12.05.\nZweite Zeile"),
    Key(Kind.ANSWER, AnswerKey("org", "A1.2")): Answer.not_applicable("keine eigenen Register"),
    Key(Kind.ANSWER, AnswerKey("s1", "K1")): Answer.unknown(),
    Key(Kind.EVIDENCE_ITEM, "e1"): EvidenceItem("e1", "org", "A1.1", "Beschluss 12/2026", "G:/Rat/Beschluss.pdf"),
    Key(Kind.TARGET, TargetKey("a1", "A1.1")): Target(4),
    Key(Kind.MEASURE, "MA07"): MeasureRecord("MA07", "a1", MeasureStatus.IN_PROGRESS, lead=Role.DB, progress=40),
    Key(Kind.MEASURE, "E01"): MeasureRecord(
        "E01",
        "a1",
        MeasureStatus.WAITING,
        OwnMeasure("Eigenes Vorhaben", ActionField.STEERING, Effort.XL, 60, 5, "Text", "Ziel", "Kennzahl"),
        None,
        "Amt 10",
        "Amt 20, Amt 32",
        date(2027, 3, 31),
        45_000,
        0,
        "Eigenmittel",
        100,
        "Anmerkung",
    ),
    Key(Kind.OVERRIDE, OverrideKey("MA07", Component.REQUIRES)): Override("", "erledigt"),
    Key(Kind.PLAN_SETTINGS): PlanSettings(35, 25, Quarter(2027, 2)),
}

PEOPLE: dict[Key, Entity] = {
    Key(Kind.SURVEY_SNAPSHOT, "hash-2"): SurveySnapshot("stimmung", "1.1", "hash-2", '{"title":"Stimmung"}', kept=True),
    Key(Kind.ASSESSMENT, "b1"): Assessment(
        "b1",
        "stimmung",
        "1.1",
        "hash-2",
        "Befragung 2026",
        date(2026, 10, 5),
        invited=180,
        minimum_total=8,
        minimum_group=10,
        system_name="Vorgangsmappe",
        council_day=date(2026, 9, 14),
    ),
    Key(Kind.SUBJECT, "r1"): Subject("r1", "b1", SubjectKind.RESPONSE, "", 0, {"group": "Bauamt", "leadership": True}),
    Key(Kind.ANSWER, AnswerKey("r1", "B1.1")): Answer.of(4),
    Key(Kind.ANSWER, AnswerKey("r1", "B1.2")): Answer.unknown(),
    Key(Kind.ANSWER, AnswerKey("r1", "B9.4")): OPEN.with_note("Mehr Zeit zum Üben."),
}
"""What a file can hold since schema version 2."""

ERASED: dict[Key, Entity] = {
    Key(Kind.ASSESSMENT, "b0"): Assessment(
        "b0", "stimmung", "1.1", "hash-2", "Befragung 2025", date(2025, 10, 6), closed=True, invited=176
    ),
    Key(Kind.STAFF_RESULT, "b0"): StaffResult(date(2026, 5, 4), 74, '{"staff":null}'),
}
"""What a file can hold since schema version 3."""

DOCUMENT = b"%PDF-1.7\n\x00\xff\xe4"
DOCUMENT_HASH = sha256(DOCUMENT).hexdigest()

PREPARED: dict[Key, Entity] = {
    Key(Kind.ASSESSMENT, "a1"): replace(
        ENTITIES[Key(Kind.ASSESSMENT, "a1")],  # type: ignore[type-var]
        left_out={"A7": "wird 2027 erhoben", "A9": ""},
        thresholds={"level_2": "37.5"},
    ),
    Key(Kind.GROUP, "g1"): Group("g1", "a1", "Fachämter", 12, "Frau Öztürk, Herr Weiß", 0),
    Key(Kind.GROUP, "g2"): Group("g2", "a1", "Bürgermeisterin", position=1),
    Key(Kind.MEETING, "t1"): Meeting(
        "t1", "a1", "Auftakt", date(2026, 11, 30), "13:30", "Ratssaal", ("A1", "A2"), 5, 20, 0
    ),
    Key(Kind.MEETING, "t2"): Meeting("t2", "a1", "Zweiter Termin", None, position=1),
    Key(Kind.MARK, AnswerKey("org", "A1.1")): Mark(True, date(2026, 11, 28)),
    Key(Kind.MARK, AnswerKey("s1", "K1")): Mark(flagged=True),
    Key(Kind.ATTACHMENT, DOCUMENT_HASH): Attachment(DOCUMENT),
    Key(Kind.EVIDENCE_ITEM, "e2"): EvidenceItem("e2", "org", "A1.1", "Niederschrift", "Rat.pdf", DOCUMENT_HASH),
    Key(Kind.CONCLUSION, ConclusionKey("a1", "dimension_bullets")): Conclusion(
        "Die Technik trägt, das Personal fehlt."
    ),
    Key(Kind.REPORT_SETTINGS): ReportSettings(
        "council", "nl", ("summary", "measures"), "#0b5cad", "10/2026-4", final=True, logo=b"\x89PNG\r\n"
    ),
}
"""What a file can hold since schema version 4."""

STORED: dict[int, dict[Key, Entity]] = {
    1: ENTITIES,
    2: ENTITIES | PEOPLE,
    3: ENTITIES | PEOPLE | ERASED,
    4: ENTITIES | PEOPLE | ERASED | PREPARED,
}
"""What the stored file of each schema version holds."""

TABLES = (
    "municipality", "survey_snapshot", "assessment", "subject", "answer",
    "evidence_item", "target", "measure", "override", "plan_settings", "staff_result",
    "participant_group", "meeting", "mark", "attachment", "conclusion", "report_settings",
)  # fmt: skip


def creations(entities: dict[Key, Entity] | None = None) -> Iterable[Change]:
    """Changes that create the entities. Their order says nothing, so it is the unhelpful one here."""
    given = ENTITIES if entities is None else entities
    return [Change(key, None, entity) for key, entity in reversed(given.items())]
