"""Random operations in a row: undoing all leads to the start, redoing all to the end, and nobody hears an untruth."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.change import Change, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import (
    AnswerKey,
    Component,
    EvidenceItem,
    Municipality,
    PlanSettings,
    Subject,
    TargetKey,
)
from reifegrad.errors import ReifegradError
from reifegrad.scoring import score_assessment
from reifegrad.session import Changed, Facet, Session
from reifegrad.undo import LIMIT
from tests.factories import make_dimension, make_measure, make_question, make_survey
from tests.scoring.people import make_item, make_people_dimension, make_people_survey
from tests.stores import MemoryStore

SURVEY = make_survey(
    [
        make_dimension("A1", [make_question("A1.1"), make_question("A1.2")], weight=60),
        make_dimension("A2", weight=40),
        make_dimension("K", [make_question("K1")], kind=SubjectKind.SERVICE, weight=0),
    ],
    measures=[make_measure("MA01"), make_measure("MA02", "A2.1<3")],
)

PEOPLE = replace(make_people_survey([make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2")])]), id="people")

QUESTIONS = st.sampled_from(["A1.1", "A1.2", "A2.1"])
NUMBER = st.integers(0, 5)


FACETS = {
    Kind.MUNICIPALITY: {Facet.MUNICIPALITY},
    Kind.SURVEY_SNAPSHOT: {Facet.ASSESSMENTS},
    Kind.ASSESSMENT: {Facet.ASSESSMENTS},
    Kind.SUBJECT: {Facet.SUBJECTS},
    Kind.ANSWER: {Facet.ANSWERS, Facet.NOTES},
    Kind.EVIDENCE_ITEM: {Facet.EVIDENCE_ITEMS},
    Kind.TARGET: {Facet.TARGETS},
    Kind.MEASURE: {Facet.PLAN},
    Kind.OVERRIDE: {Facet.PLAN},
    Kind.PLAN_SETTINGS: {Facet.PLAN},
}


class RecordingStore(MemoryStore):
    """Remembers every step that was written."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[list[Change]] = []

    def write(self, changes: Iterable[Change]) -> None:
        step = list(changes)
        super().write(step)
        self.written.append(step)


class Named(dict[str, object]):
    """Arguments that go by their name."""


class SessionMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
        numbers = count(1)
        self.store = RecordingStore()
        self.session = Session(self.store, clock=lambda: self.now, new_id=lambda: f"id-{next(numbers)}")
        self.heard: list[Changed] = []
        self.session.subscribe(self.heard.append)
        self.start = self.store.load()

    def attempt(self, act: str, *arguments: object) -> None:
        """Do it if it is allowed at all; what is refused must leave no trace, which the invariants see."""
        before = self.store.load()
        plain = [each for each in arguments if not isinstance(each, Named)]
        named = {name: value for each in arguments if isinstance(each, Named) for name, value in each.items()}
        try:
            getattr(self.session, act)(*plain, **named)
        except ReifegradError:
            assert self.store.load() == before

    def assessment(self, number: int) -> str:
        known = self.session.assessments
        return known[number % len(known)].id if known else "none"

    def subject(self, number: int, kind: SubjectKind) -> str:
        known = [
            each.id for one in self.session.assessments for each in self.session.subjects(one.id) if each.kind is kind
        ]
        return known[number % len(known)] if known else "none"

    @initialize()
    def start_with_something_answered(self) -> None:
        """So that most of the random operations find something to work on."""
        id = self.session.start_assessment(SURVEY, "Erhebung 2026", date(2026, 11, 21))
        service = self.session.add_subject(id, SubjectKind.SERVICE, "A")
        self.session.rate(service, "K1", 2)
        self.session.rate(self.session.subjects(id)[0].id, "A1.1", 1)

    @rule(year=st.integers(2020, 2030), short=st.booleans())
    def start_assessment(self, year: int, short: bool) -> None:
        self.session.start_assessment(SURVEY, f"Erhebung {year}", date(year, 1, 1), short_form=short)

    @rule(year=st.integers(2020, 2030))
    def start_to_ask_people(self, year: int) -> None:
        id = self.session.start_assessment(PEOPLE, f"Befragung {year}", date(year, 1, 1))
        for value in range(1, 6):
            self.session.add_response(id, {"group": "Bauamt"}, {"B1.1": Answer.of(value)})

    @rule(number=NUMBER, group=st.sampled_from(["Bauamt", "Bürgerbüro"]), value=st.integers(1, 6))
    def add_response(self, number: int, group: str, value: int) -> None:
        self.attempt("add_response", self.assessment(number), {"group": group}, {"B1.2": Answer.of(value)})

    @rule(number=NUMBER)
    def remove_response(self, number: int) -> None:
        self.attempt("remove_subject", self.subject(number, SubjectKind.RESPONSE))

    @rule(number=NUMBER, invited=st.sampled_from([None, 0, 5, 6, 30]), group=st.integers(6, 9))
    def change_what_is_known_about_people(self, number: int, invited: int | None, group: int) -> None:
        id = self.assessment(number)
        self.attempt("edit_assessment", id, Named(invited=invited))
        self.attempt("set_minimum", id, Named(group=group))

    @rule(keep=st.booleans())
    def keep_a_survey_or_not(self, keep: bool) -> None:
        if keep:
            self.attempt("add_survey", PEOPLE)
        else:
            self.attempt("remove_survey", PEOPLE.id, PEOPLE.version)

    @rule(number=NUMBER, question=QUESTIONS, value=st.integers(0, 5))
    def rate(self, number: int, question: str, value: int) -> None:
        self.attempt("rate", self.subject(number, SubjectKind.ORGANISATION), question, value)

    @rule(number=NUMBER, value=st.integers(0, 4))
    def rate_a_service(self, number: int, value: int) -> None:
        self.attempt("rate", self.subject(number, SubjectKind.SERVICE), "K1", value)

    @rule(number=NUMBER, question=QUESTIONS, act=st.sampled_from(["mark_unknown", "clear_answer"]))
    def answer_otherwise(self, number: int, question: str, act: str) -> None:
        self.attempt(act, self.subject(number, SubjectKind.ORGANISATION), question)

    @rule(number=NUMBER, question=QUESTIONS)
    def mark_not_applicable(self, number: int, question: str) -> None:
        self.attempt("mark_not_applicable", self.subject(number, SubjectKind.ORGANISATION), question, "Grund")

    @rule(number=NUMBER, question=QUESTIONS, note=st.sampled_from(["", "a", "ab"]), pause=st.sampled_from([1, 61]))
    def write_note(self, number: int, question: str, note: str, pause: int) -> None:
        self.now += timedelta(seconds=pause)
        self.attempt("write_note", self.subject(number, SubjectKind.ORGANISATION), question, note)

    @rule(number=NUMBER, question=QUESTIONS, evidence=st.sampled_from(Evidence))
    def set_evidence(self, number: int, question: str, evidence: Evidence) -> None:
        self.attempt("set_evidence", self.subject(number, SubjectKind.ORGANISATION), question, evidence)

    @rule(number=NUMBER, question=QUESTIONS)
    def add_evidence(self, number: int, question: str) -> None:
        self.attempt("add_evidence_item", self.subject(number, SubjectKind.ORGANISATION), question, "Beleg")

    @rule(number=NUMBER, name=st.sampled_from(["A", "B", "C"]))
    def add_service(self, number: int, name: str) -> None:
        self.attempt("add_subject", self.assessment(number), SubjectKind.SERVICE, name, {"cases_per_year": 3})

    @rule(number=NUMBER)
    def remove_service(self, number: int) -> None:
        self.attempt("remove_subject", self.subject(number, SubjectKind.SERVICE))

    @rule(number=NUMBER, question=QUESTIONS, value=st.integers(0, 5))
    def set_target(self, number: int, question: str, value: int) -> None:
        self.attempt("set_target", self.assessment(number), question, value)

    @rule(number=NUMBER, act=st.sampled_from(["close_assessment", "reopen_assessment", "delete_assessment"]))
    def change_assessment(self, number: int, act: str) -> None:
        self.attempt(act, self.assessment(number))

    @rule(number=NUMBER, measure=st.sampled_from(["MA01", "MA02"]))
    def adopt(self, number: int, measure: str) -> None:
        self.attempt("adopt_measure", self.assessment(number), measure)

    @rule(measure=st.sampled_from(["MA01", "MA02"]), impact=st.sampled_from(["1", "5"]))
    def override(self, measure: str, impact: str) -> None:
        self.attempt("override_measure", measure, Component.IMPACT, impact, "Erfahrung")

    @rule(measure=st.sampled_from(["MA01", "MA02"]))
    def remove_measure(self, measure: str) -> None:
        self.attempt("remove_measure", measure)

    @rule(capacity=st.integers(0, 3), name=st.sampled_from(["A", "B"]))
    def change_settings(self, capacity: int, name: str) -> None:
        self.attempt("set_plan_settings", PlanSettings(capacity))
        self.attempt("edit_municipality", Municipality(name))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.session.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.session.redo()

    @precondition(lambda self: len(self.store.written) < LIMIT)
    @rule()
    def walk_to_the_start_and_back(self) -> None:
        while self.session.redo():
            pass
        end = self.store.load()
        while self.session.undo():
            pass
        assert self.store.load() == self.start
        while self.session.redo():
            pass
        assert self.store.load() == end

    @invariant()
    def what_is_read_is_what_is_stored(self) -> None:
        again = Session(self.store)
        assert again.assessments == self.session.assessments
        assert all(self.session.current(key) == entity for key, entity in self.store.entities.items())
        for each in again.assessments:
            assert again.subjects(each.id) == self.session.subjects(each.id)
            assert again.answers(each.id) == self.session.answers(each.id)
            assert again.targets(each.id) == self.session.targets(each.id)
        assert again.surveys() == self.session.surveys()
        assert again.records == self.session.records
        assert again.overrides == self.session.overrides

    @invariant()
    def figures_are_those_of_the_answers_of_now(self) -> None:
        for each in self.session.assessments:
            id = each.id
            fresh = score_assessment(
                self.session.survey(id),
                each,
                self.session.subjects(id),
                self.session.answers(id),
                self.session.targets(id),
            )
            assert self.session.score(id) == fresh
            assert self.session.plan(id) == self.session.plan_with(id, self.session.plan_settings)

    @invariant()
    def every_step_that_was_written_was_told_once_and_truly(self) -> None:
        for told, changes in zip(self.heard, self.store.written, strict=True):
            ids = [each.key.id for each in changes]
            assert told.question_ids >= {id.question_id for id in ids if isinstance(id, AnswerKey | TargetKey)}
            assert told.subject_id in {None, *subjects_of(changes)}
            for each in changes:
                assert told.facets & FACETS[each.key.kind], (told, each)
            assert told.facets <= {facet for each in changes for facet in FACETS[each.key.kind]}


def subjects_of(changes: Iterable[Change]) -> set[str]:
    """Ids of all subjects that the changes concern."""
    found = {each.key.id.subject_id for each in changes if isinstance(each.key.id, AnswerKey)}
    for entity in (each.after or each.before for each in changes):
        if isinstance(entity, Subject):
            found.add(entity.id)
        elif isinstance(entity, EvidenceItem):
            found.add(entity.subject_id)
    return found


SessionMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=40, derandomize=True, deadline=None)
TestSession = SessionMachine.TestCase
