"""Every operation of the session, each with arguments that make sense now and then, picked by numbers.

Whoever adds a writing method to the session adds it here, or to the operations that are no steps, with the reason.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import cycle
from pathlib import Path
from typing import Any

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import ActionField, Effort, SubjectKind
from reifegrad.domain.workspace import (
    Component,
    Group,
    Meeting,
    Municipality,
    OwnMeasure,
    PlanSettings,
    ReportSettings,
)
from reifegrad.session import Session
from reifegrad.survey.snapshot import with_hash
from reifegrad.thresholds import thresholds, written
from tests.factories import make_dimension, make_measure, make_question, make_survey
from tests.scoring.people import make_item, make_people_dimension, make_people_survey

Given = tuple[tuple[Any, ...], dict[str, Any]]
"""Positional arguments, and those that go by their name."""

SURVEY = make_survey(
    [
        make_dimension("A1", [make_question("A1.1"), make_question("A1.2")], weight=60),
        make_dimension("A2", weight=40),
        make_dimension("K", [make_question("K1")], kind=SubjectKind.SERVICE, weight=0),
    ],
    measures=[make_measure("MA01"), make_measure("MA02", "A2.1<3")],
)
NEWER = replace(SURVEY, version="2.0")
PEOPLE = with_hash(
    replace(make_people_survey([make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2")])]), id="people")
)
DOCUMENTS = tuple(sorted((Path(__file__).parent / "data").glob("schema-*.sql")))
QUESTIONS = ("A1.1", "A1.2", "A2.1")

NO_STEPS = {
    "set_passphrase": "the file is written anew under another key; its content stays, and so do the steps",
    "change_passphrase": "it is the second half of `set_passphrase`",
    "give_up_unsaved": "what is given up was never part of the file",
    "erase_in_backups": "it is about backups, and what is erased is to be gone for good",
}
"""Operations that are no steps of undo, and why."""

READING = frozenset(
    {
        "heard",
        "integrity_problems",
        "passphrase_change",
        "preview",
        "preview_revision",
        "restore_preview",
        "restoring",
        "subscribe",
    }
)
"""Public methods that change nothing."""

OUTSIDE = frozenset({"create", "open", "close", "copy_to", "move_to", "undo", "redo", "end_typing"})
"""Public methods about the file as a whole, and undo itself."""


class NothingThere(Exception):
    """The operation needs something that the workspace does not hold."""


class Pick:
    """Chooses by numbers, which are used again from the first when they run out."""

    def __init__(self, session: Session, numbers: Sequence[int], backups: Sequence[Path] = ()) -> None:
        self.session = session
        self.backups = backups
        self._numbers = cycle(numbers)

    def one(self, *many: Any) -> Any:
        if not many:
            raise NothingThere
        return many[next(self._numbers) % len(many)]

    def assessment(self) -> str:
        return str(self.one(*(each.id for each in self.session.assessments)))

    def about_people(self) -> str:
        return str(self.one(*(each.id for each in self.session.assessments if each.survey_id == PEOPLE.id)))

    def subject(self, kind: SubjectKind) -> str:
        known = [each for one in self.session.assessments for each in self.session.subjects(one.id)]
        return str(self.one(*(each.id for each in known if each.kind is kind)))

    def spot(self) -> tuple[str, str]:
        return self.subject(SubjectKind.ORGANISATION), self.one(*QUESTIONS)

    def item(self) -> str:
        subject, question = self.spot()
        return str(self.one(*(each.id for each in self.session.evidence_items(subject, question))))

    def group(self) -> Group:
        found: Group = self.one(*(one for each in self.session.assessments for one in self.session.groups(each.id)))
        return found

    def meeting(self) -> Meeting:
        found: Meeting = self.one(*(one for each in self.session.assessments for one in self.session.meetings(each.id)))
        return found

    def measure(self) -> str:
        return str(self.one("MA01", "MA02", *self.session.records))


def given(*plain: Any, **named: Any) -> Given:
    return plain, named


def own(pick: Pick) -> OwnMeasure:
    return OwnMeasure("Vorhaben", ActionField.STEERING, pick.one(*Effort), 10, 3, "", "", "")


def response(pick: Pick) -> dict[str, Answer]:
    return {"B1.1": Answer.of(pick.one(1, 2, 3, 4, 5)), "B1.2": Answer.of(pick.one(1, 2, 3, 4, 5))}


def file_of(pick: Pick, about_people: bool) -> AssessmentImport:
    if about_people:
        people = [SubjectImport(SubjectKind.RESPONSE, "", {}, response(pick)) for _ in range(pick.one(1, 3, 6))]
        return AssessmentImport(PEOPLE, "Befragung", date(2026, 10, 5), tuple(people))
    organisation = SubjectImport(SubjectKind.ORGANISATION, "", {}, {"A1.1": Answer.of(pick.one(0, 1, 4))})
    service = SubjectImport(SubjectKind.SERVICE, "Hund anmelden", {}, {"K1": Answer.of(pick.one(0, 1, 4))})
    return AssessmentImport(SURVEY, "Übernommen", date(2025, 5, 4), (organisation, service))


def first_threshold(pick: Pick) -> dict[str, str]:
    known = thresholds(pick.session.survey(pick.assessment()))
    return {known[0].name: written(known[0].value + Fraction(1, 10 ** known[0].places))} if known else {}


def edited_measure(pick: Pick) -> Given:
    id = pick.measure()
    before = pick.session.record(pick.assessment(), id)
    changed: dict[str, Any] = pick.one(
        {"remark": pick.one("", "n", "nu")},
        {"progress": pick.one(0, 50, 100)},
        {"status": pick.one(*MeasureStatus)},
        {"responsible": "Amt 10"},
    )
    return given(replace(before, **changed))


def edited_subject(pick: Pick) -> Given:
    return given(
        pick.subject(SubjectKind.SERVICE), name=pick.one("A", "B"), attributes=pick.one({}, {"cases_per_year": 3})
    )


def edited_assessment(pick: Pick) -> Given:
    changed = pick.one({"title": "Anders"}, {"day": date(2026, 1, 2)}, {"invited": 30}, {"invited": None})
    return given(pick.assessment(), **changed)


ACTS: dict[str, Callable[[Pick], Given]] = {
    "edit_municipality": lambda pick: given(Municipality(pick.one("A", "B"), population=pick.one(None, 100))),
    "start_assessment": lambda pick: given(pick.one(SURVEY, PEOPLE), "Erhebung", date(pick.one(2020, 2025), 1, 1)),
    "import_assessment": lambda pick: given(file_of(pick, pick.one(False, True))),
    "import_assessments": lambda pick: given([file_of(pick, False), file_of(pick, True)]),
    "edit_assessment": edited_assessment,
    "close_assessment": lambda pick: given(pick.assessment()),
    "reopen_assessment": lambda pick: given(pick.assessment()),
    "delete_assessment": lambda pick: given(pick.assessment()),
    "start_follow_up": lambda pick: given(pick.assessment(), "Folgeerhebung", date(pick.one(2020, 2027), 3, 1)),
    "set_scope": lambda pick: given(pick.assessment(), pick.one({}, {"A1": "später"}, {"A2": ""}, {"B1": ""})),
    "set_thresholds": lambda pick: given(pick.assessment(), pick.one({}, first_threshold(pick))),
    "add_group": lambda pick: given(pick.assessment(), pick.one("Bauamt", "Rat"), pick.one(None, 4), "Frau Öz"),
    "add_groups": lambda pick: given(pick.assessment(), pick.one(("IT",), ("Leitung", "Rat"), ("IT", "it"))),
    "edit_group": lambda pick: given(replace(pick.group(), people=pick.one(None, 3, 7))),
    "remove_group": lambda pick: given(pick.group().id),
    "add_meeting": lambda pick: given(pick.assessment(), "Auftakt", pick.one(None, date(2026, 12, 1)), place="Saal"),
    "add_meetings": lambda pick: given(pick.assessment(), pick.one([("1", ("A1",))], [("1", ("A1",)), ("2", ())])),
    "edit_meeting": lambda pick: given(replace(pick.meeting(), begins=pick.one("08:00", "13:30"))),
    "remove_meeting": lambda pick: given(pick.meeting().id),
    "set_weights": lambda pick: given(pick.assessment(), pick.one({"A1": 50, "A2": 50}, {"A1": 60, "A2": 40})),
    "set_minimum": lambda pick: given(pick.about_people(), total=pick.one(None, 6), group=pick.one(7, 9)),
    "add_survey": lambda pick: given(pick.one(PEOPLE, NEWER)),
    "remove_survey": lambda pick: given(*pick.one((PEOPLE.id, PEOPLE.version), (NEWER.id, NEWER.version))),
    "revise_assessment": lambda pick: given(pick.assessment(), NEWER, "Neue Fassung"),
    "add_subject": lambda pick: given(pick.assessment(), SubjectKind.SERVICE, pick.one("A", "B", "C")),
    "edit_subject": edited_subject,
    "remove_subject": lambda pick: given(pick.subject(pick.one(SubjectKind.SERVICE, SubjectKind.RESPONSE))),
    "enter_rows": lambda pick: given(
        pick.assessment(), SubjectKind.SERVICE, pick.one({"A": {}, "D": {"K1": 4}}, {"B": {"K1": pick.one(0, None)}})
    ),
    "add_response": lambda pick: given(pick.about_people(), {"group": pick.one("Bauamt", "Amt 10")}, response(pick)),
    "import_responses": lambda pick: given(pick.about_people(), [file_of(pick, True)]),
    "rate": lambda pick: given(*pick.spot(), pick.one(0, 1, 2, 3, 4)),
    "mark_not_applicable": lambda pick: given(*pick.spot(), "Grund"),
    "mark_unknown": lambda pick: given(*pick.spot()),
    "clear_answer": lambda pick: given(*pick.spot()),
    "write_note": lambda pick: given(*pick.spot(), pick.one("", "a", "ab")),
    "set_evidence": lambda pick: given(*pick.spot(), pick.one(*Evidence)),
    "add_evidence_item": lambda pick: given(*pick.spot(), "Beleg"),
    "attach_copy": lambda pick: given(*pick.spot(), "Beschluss", pick.one(*DOCUMENTS)),
    "set_flag": lambda pick: given(*pick.spot(), pick.one(False, True)),
    "mark_reviewed": lambda pick: given(*pick.spot(), pick.one(None, date(2026, 11, 28))),
    "relocate_evidence_item": lambda pick: given(pick.item(), pick.one("", "G:/Rat/Beschluss.pdf")),
    "remove_evidence_item": lambda pick: given(pick.item()),
    "set_target": lambda pick: given(pick.assessment(), pick.one(*QUESTIONS), pick.one(1, 2, 3, 4)),
    "clear_target": lambda pick: given(pick.assessment(), pick.one(*QUESTIONS)),
    "set_dimension_target": lambda pick: given(pick.assessment(), pick.one("A1", "A2", "K"), pick.one(None, 2, 4)),
    "set_conclusion": lambda pick: given(pick.assessment(), "dimension_bullets", pick.one("", "Eigener Satz")),
    "set_report_settings": lambda pick: given(
        ReportSettings(pick.one("leadership", "council"), final=pick.one(False, True))
    ),
    "adopt_measure": lambda pick: given(pick.assessment(), *pick.one(("MA01",), ("MA02",), ("MA01", "MA02"))),
    "edit_measure": edited_measure,
    "add_own_measure": lambda pick: given(pick.assessment(), own(pick)),
    "remove_measure": lambda pick: given(*{pick.measure(), pick.measure()}),
    "override_measure": lambda pick: given(
        "MA01", Component.IMPACT, pick.one("1", "5"), "Erfahrung", also=pick.one((), ("MA02",))
    ),
    "override_values": lambda pick: given(
        pick.one("MA01", "MA02"), {Component.IMPACT: pick.one("1", "5"), Component.EFFORT: pick.one("S", "L")}, "Rat"
    ),
    "clear_override": lambda pick: given(pick.one("MA01", "MA02"), Component.IMPACT),
    "set_plan_settings": lambda pick: given(PlanSettings(pick.one(0, 1, 40), pick.one(0, 20))),
    "restore": lambda pick: given(pick.one(*pick.backups)),
    "erase_responses": lambda pick: given(pick.about_people()),
}
