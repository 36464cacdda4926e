"""Random operations in a row: undoing all leads to the start, redoing all to the end, and nobody hears an untruth.

`REIFEGRAD_MODEL_EXAMPLES` sets how many rows of operations are tried, for a longer run than the usual one.
"""

import inspect
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reifegrad.backup import Backup, Reason
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AnswerKey, Entity, EvidenceItem, Municipality, Subject, TargetKey
from reifegrad.errors import DiskFull, ReifegradError
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress, unheard
from reifegrad.reading import Reading
from reifegrad.scoring import score_assessment
from reifegrad.session import Changed, Facet, Op, Session
from reifegrad.storage import WorkspaceFile
from reifegrad.tailoring import tailored
from reifegrad.undo import LIMIT
from tests.session_acts import ACTS, NO_STEPS, OUTSIDE, PEOPLE, READING, SURVEY, NothingThere, Pick
from tests.stores import MemoryStore

EXAMPLES = int(os.environ.get("REIFEGRAD_MODEL_EXAMPLES", "0"))

FAST = Path("/dev/shm")
"""Where writing waits for no drive; a machine writes some hundred times."""

FACETS = {
    Kind.MUNICIPALITY: {Facet.MUNICIPALITY},
    Kind.SURVEY_SNAPSHOT: {Facet.ASSESSMENTS},
    Kind.ASSESSMENT: {Facet.ASSESSMENTS},
    Kind.GROUP: {Facet.PREPARATION},
    Kind.MEETING: {Facet.PREPARATION},
    Kind.SUBJECT: {Facet.SUBJECTS},
    Kind.STAFF_RESULT: {Facet.ANSWERS},
    Kind.ANSWER: {Facet.ANSWERS, Facet.NOTES},
    Kind.MARK: {Facet.MARKS},
    Kind.ATTACHMENT: {Facet.EVIDENCE_ITEMS},
    Kind.EVIDENCE_ITEM: {Facet.EVIDENCE_ITEMS},
    Kind.TARGET: {Facet.TARGETS},
    Kind.CONCLUSION: {Facet.CONCLUSIONS},
    Kind.MEASURE: {Facet.PLAN},
    Kind.OVERRIDE: {Facet.PLAN},
    Kind.PLAN_SETTINGS: {Facet.PLAN},
    Kind.REPORT_SETTINGS: {Facet.REPORT},
}


class RecordingStore(MemoryStore):
    """Remembers every step that was written, and keeps backups."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[list[Change]] = []
        self.kept: dict[Path, dict[Key, Entity]] = {}

    def write(self, changes: Iterable[Change], progress: Progress = unheard) -> None:
        step = list(changes)
        super().write(step, progress)
        self.written.append(step)

    def back_up(self, *given: Any, **named: Any) -> Backup:
        backup = replace(super().back_up(*given, **named), path=Path(f"backup-{len(self.kept)}"))
        self.kept[backup.path] = self.load()
        return backup

    def earlier_content(self, path: Path, passphrase: Passphrase | None) -> Mapping[Key, Entity]:
        return self.kept[path]


class SessionMachine(RuleBasedStateMachine):
    """Works on a stand-in for the file, which is fast enough to compare everything after each step."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
        self.numbers = count(1)
        self.store = RecordingStore()
        self.session = Session(self.store, clock=lambda: self.now, new_id=lambda: f"id-{next(self.numbers)}")
        self.heard: list[Changed] = []
        self.session.subscribe(self.heard.append)
        self.start = self.store.load()

    @initialize()
    def begin_with_something_answered(self) -> None:
        """So that most of the random operations find something to work on."""
        session = self.session
        id = session.start_assessment(SURVEY, "Erhebung 2026", date(2026, 11, 21))
        service = session.add_subject(id, SubjectKind.SERVICE, "A")
        session.rate(service, "K1", 2)
        session.rate(session.subjects(id)[0].id, "A1.1", 1)
        people = session.start_assessment(PEOPLE, "Befragung", date(2026, 10, 1))
        for value in range(1, 6):
            session.add_response(people, {"group": "Bauamt"}, {"B1.1": Answer.of(value)})
        session.backups.make(Reason.NAMED)

    @rule(
        op=st.sampled_from(sorted(ACTS)),
        numbers=st.lists(st.integers(0, 29), min_size=5, max_size=5),
        pause=st.sampled_from([1, 61]),
        fails=st.sampled_from([False] * 7 + [True]),
        leaves=st.booleans(),
    )
    def operate(self, op: str, numbers: list[int], pause: int, fails: bool, leaves: bool) -> None:
        """Do it if it is allowed at all; what is refused or cannot be written leaves no trace."""
        self.now += timedelta(seconds=pause)
        if leaves:
            self.session.end_typing()
        before, steps, heard = self.store.load(), self.session.last_step, len(self.heard)
        self.store.refuse = DiskFull(self.store.path) if fails else None
        try:
            plain, named = ACTS[op](Pick(self.session, numbers, tuple(self.store.kept)))
            getattr(self.session, op)(*plain, **named)
        except (ReifegradError, NothingThere):
            assert self.store.load() == before
            assert self.session.last_step is steps
            assert len(self.heard) == heard
        finally:
            self.store.refuse = None
            self.session.give_up_unsaved()
        if len(self.heard) == heard:
            return
        if self.session.last_step is None:  # it cannot be taken back, nor what was before
            self.start = self.store.load()
        elif leaves:
            self.undo_concerns_what_was_just_done()

    @precondition(lambda self: self.session.assessments)
    @rule()
    def set_a_day_and_go_back(self) -> None:
        """Within the time for typing, but each as a whole: every one can be taken back, and nothing else is."""
        first, second = date(2027, 3, 31), date(2027, 6, 30)
        record = self.session.record(self.session.assessments[0].id, "MA01")
        self.session.edit_measure(replace(record, due=first))
        before = self.store.load()
        for due in (second, first):
            self.session.end_typing()
            self.session.edit_measure(replace(record, due=due))
        assert self.store.load() == before
        for due in (second, first):
            self.undo_concerns_what_was_just_done()
            self.session.undo()
            assert self.session.record(record.assessment_id, "MA01").due == due
        assert self.store.load() == before

    def undo_concerns_what_was_just_done(self) -> None:
        """Taking the last operation back touches what it touched, and nothing that was done before elsewhere."""
        done = {each.key for each in self.store.written[-1]}
        after = self.store.load()
        self.session.undo()
        assert {each.key for each in self.store.written[-1]} == done
        self.session.redo()
        assert self.store.load() == after

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.session.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.session.redo()

    @rule(back=st.booleans())
    def undo_or_redo_that_cannot_be_written(self, back: bool) -> None:
        before, status = self.store.load(), self.session.undo_status
        self.store.refuse = DiskFull(self.store.path)
        try:
            done = self.session.undo() if back else self.session.redo()
            assert done is None
        except DiskFull:
            assert (self.store.load(), self.session.undo_status) == (before, status)
        finally:
            self.store.refuse = None
            self.session.give_up_unsaved()

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
            if Key(Kind.STAFF_RESULT, id) in self.store.entities:
                continue  # its answers are erased; its figures are kept
            fresh = score_assessment(
                tailored(self.session.survey(id), each),
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


class FileMachine(RuleBasedStateMachine):
    """The same on a real file, which is opened anew after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=FAST if FAST.is_dir() else None)
        self.now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
        path = Path(self.folder.name) / "town.reifegrad"
        numbers = count(1)
        self.session = Session.create(
            path, Municipality("Süderbrück"), clock=lambda: self.now, new_id=lambda: f"id-{next(numbers)}"
        )
        self.heard: list[Changed] = []
        self.session.subscribe(self.heard.append)
        self.start = self.stored()

    def teardown(self) -> None:
        self.session.close()
        self.folder.cleanup()

    def stored(self) -> dict[Key, Entity]:
        file = WorkspaceFile.open(self.session.path, read_only=True)
        try:
            return file.load()
        finally:
            file.close()

    @initialize()
    def begin_with_something_answered(self) -> None:
        SessionMachine.begin_with_something_answered(self)  # type: ignore[arg-type]

    @rule(op=st.sampled_from(sorted(ACTS)), numbers=st.lists(st.integers(0, 29), min_size=5, max_size=5))
    def operate(self, op: str, numbers: list[int]) -> None:
        self.now += timedelta(seconds=61)
        before, heard = self.stored(), len(self.heard)
        kept = tuple(each.path for each in self.session.backups.known())
        try:
            plain, named = ACTS[op](Pick(self.session, numbers, kept))
            getattr(self.session, op)(*plain, **named)
        except (ReifegradError, NothingThere):
            assert self.stored() == before
            return
        after = self.stored()
        assert (len(self.heard) > heard) is (after != before)
        if after != before:
            told = self.heard[-1]
            differing = {key for key in before | after if before.get(key) != after.get(key)}
            assert told.facets >= {next(iter(FACETS[key.kind])) for key in differing if len(FACETS[key.kind]) == 1}
            assert all(told.facets & FACETS[key.kind] for key in differing)
            if self.session.last_step is None:
                self.start = after

    @rule(times=st.integers(1, 3), back=st.booleans())
    def step_back_or_forth(self, times: int, back: bool) -> None:
        for _ in range(times):
            _ = self.session.undo() if back else self.session.redo()

    @rule()
    def walk_to_the_start_and_back(self) -> None:
        while self.session.redo():
            pass
        end = self.stored()
        while self.session.undo():
            pass
        assert self.stored() == self.start
        while self.session.redo():
            pass
        assert self.stored() == end

    @invariant()
    def the_file_holds_what_the_session_shows(self) -> None:
        stored = self.stored()
        assert all(self.session.current(key) == entity for key, entity in stored.items())
        assert {each.id for each in self.session.assessments} == {
            key.id for key in stored if key.kind is Kind.ASSESSMENT
        }


def limits(examples: int, steps: int) -> settings:
    """Repeatable and without looking for the smallest case, which takes longest."""
    return settings(
        max_examples=EXAMPLES or examples,
        stateful_step_count=steps,
        derandomize=not EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
    )


SessionMachine.TestCase.settings = limits(20, 35)
TestSession = SessionMachine.TestCase

FileMachine.TestCase.settings = limits(3, 15)
TestFile = FileMachine.TestCase


def test_every_operation_of_the_session_is_tried() -> None:
    layers = Session.__mro__[: Session.__mro__.index(Reading)]
    public = {
        name
        for layer in layers
        for name, value in vars(layer).items()
        if not name.startswith("_") and callable_of(value)
    }
    assert public == {*ACTS, *NO_STEPS, *READING, *OUTSIDE}, "see tests/session_acts.py"
    writing = {name for name in public if "initiator" in inspect.signature(getattr(Session, name)).parameters}
    assert writing - {"undo", "redo"} == set(ACTS)


def callable_of(value: object) -> bool:
    return inspect.isfunction(value) or isinstance(value, classmethod | staticmethod)


def situation() -> SessionMachine:
    """A session in which every operation finds something to do."""
    machine = SessionMachine()
    machine.begin_with_something_answered()
    session = machine.session
    first = next(each.id for each in session.assessments if each.survey_id == SURVEY.id)
    organisation = session.subjects(first)[0].id
    session.start_assessment(PEOPLE, "Noch ohne Antworten", date(2026, 11, 1))
    session.add_survey(PEOPLE)
    for question in ("A1.1", "A1.2", "A2.1"):
        session.rate(organisation, question, 1)
        session.add_evidence_item(organisation, question, "Beleg")
        session.set_target(first, question, 2)
    session.add_group(first, "Fachämter", 12)
    session.add_meeting(first, "Auftakt")
    for measure in ("MA01", "MA02"):
        plain, named = ACTS["override_measure"](Pick(session, [("MA01", "MA02").index(measure), 0]))
        session.override_measure(*plain, **named)
    return machine


def numbers(row: int) -> list[int]:
    """Five numbers, others in every row and always the same ones."""
    chosen = Random(row)
    return [chosen.randrange(30) for _ in range(5)]


@pytest.mark.parametrize("op", sorted(ACTS))
def test_every_operation_is_one_step_that_is_taken_back_and_made_again(op: str) -> None:
    """With some numbers it must do something; a closed assessment is there for what needs one."""
    done = 0
    for at in range(30):
        if done == 2:
            break
        machine = situation()
        if op in ("reopen_assessment", "erase_responses"):
            for each in machine.session.assessments:
                machine.session.close_assessment(each.id)
        before, heard = machine.store.load(), len(machine.heard)
        machine.now += timedelta(seconds=61)
        try:
            plain, named = ACTS[op](Pick(machine.session, numbers(at), tuple(machine.store.kept)))
            getattr(machine.session, op)(*plain, **named)
        except (ReifegradError, NothingThere):
            continue
        after = machine.store.load()
        if after == before:
            continue
        done += 1
        assert len(machine.heard) == heard + 1
        machine.every_step_that_was_written_was_told_once_and_truly()
        if machine.session.last_step is None:  # one that is final
            assert machine.session.undo() is None
            continue
        taken = machine.session.undo()
        assert taken in set(Op)
        assert machine.store.load() == before
        assert machine.session.redo() is taken
        assert machine.store.load() == after
    assert done
