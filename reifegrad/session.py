"""The open workspace, and the only way to change it.

Every writing method is one intent of a person: it checks what was entered, saves it in one transaction, makes it one
step of undo and tells the listeners once. One that would change nothing does none of this. All raise InvalidInput or
AssessmentClosed for what cannot be accepted, and what `WorkspaceFile.write` raises if it cannot be saved; nothing has
changed then. `initiator` is passed on in the notice.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self
from uuid import uuid4

from reifegrad import encryption, log
from reifegrad.backup import Backup, Reason
from reifegrad.content import content_faults
from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.change import Change, Key
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.revision import Decision, RevisionPreview
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import (
    AttributeValue,
    Component,
    Entity,
    MeasureRecord,
    Municipality,
    OwnMeasure,
    PlanSettings,
)
from reifegrad.erasure import Erased, erase_in_copies
from reifegrad.errors import ContentDamaged, Problem, ReifegradError, WorkspaceDamaged, WorkspaceGone, WorkspaceReadOnly
from reifegrad.keeping import Keeper
from reifegrad.log import Event
from reifegrad.notices import Changed, Facet, Listener, notice_of
from reifegrad.operations import answers as answering
from reifegrad.operations import (
    assessments,
    erasing,
    importing,
    measures,
    responses,
    revising,
    subjects,
    surveys,
)
from reifegrad.operations import closing as ending
from reifegrad.operations import (
    evidence as proving,
)
from reifegrad.operations.changes import KEEP, Keep
from reifegrad.passphrase import Passphrase
from reifegrad.reading import Reading
from reifegrad.restoring import RestorePreview, preview
from reifegrad.state import State
from reifegrad.survey import shipped, to_snapshot
from reifegrad.undo import History, Op, Step, UndoStatus
from reifegrad.unsaved import Unsaved

__all__ = ["KEEP", "Changed", "Facet", "Keep", "Op", "Session", "UndoStatus"]

Clock = Callable[[], datetime]
NewId = Callable[[], str]


class Store(Protocol):
    """Where a session saves: the workspace file, or a stand-in for tests."""

    path: Path

    @property
    def read_only(self) -> bool: ...
    @property
    def workspace_id(self) -> str: ...
    @property
    def passphrase(self) -> Passphrase | None: ...
    @property
    def is_in_place(self) -> bool: ...
    def reconnect(self, expected: Mapping[Key, Entity]) -> None: ...
    def write_anew(self, entities: Mapping[Key, Entity], target: Path, changes: Iterable[Change] = ()) -> str: ...
    def load(self) -> Mapping[Key, Entity]: ...
    def write(self, changes: Iterable[Change]) -> None: ...
    def copy_to(self, target: Path) -> None: ...
    def set_passphrase(self, passphrase: Passphrase | None) -> None: ...
    def is_backed_up(self) -> bool: ...
    def back_up(self, reason: Reason, now: datetime, name: str = "", folder: Path | None = None) -> Backup: ...
    def earlier_content(self, path: Path, passphrase: Passphrase | None) -> Mapping[Key, Entity]: ...
    def integrity_problems(self) -> list[Problem]: ...
    def close(self) -> None: ...


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _random_id() -> str:
    return str(uuid4())


class Session(Reading):
    """An open workspace. `clock` gives the present time with its zone, `new_id` an id that was never used."""

    def __init__(self, store: Store, *, clock: Clock = _utc_now, new_id: NewId = _random_id) -> None:
        super().__init__(State(store.load()))
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._history = History()
        self._unsaved = Unsaved()
        self._listeners: list[Listener] = []
        self.backups = Keeper(store, clock)

    @classmethod
    def create(
        cls,
        path: Path,
        municipality: Municipality,
        *,
        passphrase: Passphrase | None = None,
        clock: Clock = _utc_now,
        new_id: NewId = _random_id,
    ) -> Self:
        """Make a new workspace file and open it. Raises InvalidInput and what `WorkspaceFile.create` raises."""
        from reifegrad.storage import WorkspaceFile  # late: the window starts without peewee

        cleaned = assessments.clean_municipality(municipality)
        return cls._over(WorkspaceFile.create(path, cleaned, passphrase=passphrase, clock=clock), clock, new_id)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        passphrase: Passphrase | None = None,
        clock: Clock = _utc_now,
        new_id: NewId = _random_id,
    ) -> Self:
        """Open a workspace file. Raises what `WorkspaceFile.open` and `WorkspaceFile.load` raise.

        A file whose content would break its figures is damaged; `reifegrad.checking` names every fault of it.
        """
        from reifegrad.storage import WorkspaceFile

        with log.telling(Event.OPENED, Event.OPEN_FAILED, read_only=read_only) as told:
            if not read_only and WorkspaceFile.is_older(path, passphrase):
                # what is refused for its content stays as it is
                cls.open(path, read_only=True, passphrase=passphrase).close()
            file = WorkspaceFile.open(path, read_only=read_only, passphrase=passphrase, clock=clock)
            session = cls._over(file, clock, new_id)
            session.backups.expect()
            told["file"] = file.workspace_id[:8]
            told["encrypted"] = file.passphrase is not None
        return session

    @classmethod
    def _over(cls, store: Store, clock: Clock, new_id: NewId) -> Self:
        """The session over a store, which is given back if its content cannot be relied on."""
        try:
            session = cls(store, clock=clock, new_id=new_id)
            if any(each.breaks for each in content_faults(session)):
                raise ContentDamaged(store.path)
        except WorkspaceDamaged as error:
            store.close()
            raise type(error)(store.path) from error
        except BaseException:
            store.close()
            raise
        return session

    def close(self) -> None:
        """Give the file back. Everything is saved already, or kept on this computer."""
        self._unsaved.end(self._store, self._state.entities(), self._clock)
        self._store.close()
        log.note(Event.CLOSED)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def passphrase(self) -> Passphrase | None:
        """What opened the file; None if it is not encrypted."""
        return self._store.passphrase

    def set_passphrase(self, passphrase: Passphrase | None) -> encryption.Recoded:
        """Have the file open with another passphrase from now on, or without one, and the copies on this computer too.

        This is no step: undo does not bring the former passphrase back, and all steps can still be undone. Returns what
        it did not reach. Raises what `encryption.set_passphrase` raises.
        """
        return encryption.set_passphrase(self._store, self.backups.known(), passphrase)

    @property
    def read_only(self) -> bool:
        return self._store.read_only

    def copy_to(self, target: Path) -> None:
        """Save a copy under a new name, also if the file is gone. Raises what `WorkspaceFile.copy_to` raises."""
        if self._unsaved or not self._store.is_in_place:
            self._store.write_anew(self._state.entities(), target)
        else:
            self._store.copy_to(target)

    def move_to(self, target: Path) -> None:
        """Save a copy under a new name and go on in it, steps of undo included; the file itself stays as it was.

        Raises what `copy_to` and `WorkspaceFile.open` raise; the session goes on where it was then.
        """
        from reifegrad.storage import WorkspaceFile

        self.copy_to(target)
        copy = WorkspaceFile.open(target, passphrase=self._store.passphrase, clock=self._clock)
        try:
            copy.load()
        except BaseException:
            copy.close()
            raise
        self._store.close()
        self._store = copy
        self.backups = Keeper(copy, self._clock)

    def integrity_problems(self) -> list[Problem]:
        """Every fault of the file in structure, references and content."""
        return self._store.integrity_problems() or _content_problems(self)

    # Listening and undo

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after every change that was saved; returns what ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    @property
    def undo_status(self) -> UndoStatus:
        return self._history.status

    @property
    def last_step(self) -> Step | None:
        """The step that `undo` would take back now; another object as soon as it would be another one."""
        return self._history.to_undo()

    def undo(self, *, initiator: object = None) -> Op | None:
        """Take back the last step; returns what it was, None if there is none."""
        step = self._history.to_undo()
        if step is None:
            return None
        inverted = step.inverted()
        self._save(inverted)
        self._history.undone()
        self._tell(inverted, initiator)
        return step.op

    def redo(self, *, initiator: object = None) -> Op | None:
        """Make the step again that was taken back last; returns what it was, None if there is none."""
        step = self._history.to_redo()
        if step is None:
            return None
        self._save(step)
        self._history.redone()
        self._tell(step, initiator)
        return step.op

    def _do(self, op: Op, changes: Iterable[Change], initiator: object, *, is_final: bool = False) -> None:
        """Save one step. A final one cannot be taken back, nor anything before it."""
        step = Step(op, tuple(each for each in changes if not each.changes_nothing), self._clock())
        if not step.changes:
            return
        self._save(step)
        if is_final:
            self._history.forget()
        else:
            self._history.record(step)
        self._tell(step, initiator)

    def _save(self, step: Step) -> None:
        """Write a step. What the file does not take is kept on this computer, until the file takes a step again."""
        self.backups.keep_opened()
        try:
            try:
                self._store.write(step.changes)
            except WorkspaceGone:  # its drive may have been away and be back
                self._store.reconnect(self._state.entities())
                self._store.write(step.changes)
        except ReifegradError as error:
            log.failed(Event.SAVE_FAILED, error, op=step.op, count=len(step.changes))
            if not self.read_only:
                error.is_unsaved = True
                error.kept = self._unsaved.keep(self._store, self._state.entities(), step.changes, self._clock)
            raise
        self._unsaved.taken(step.changes)
        self._state.apply(step.changes)
        self._forget(step.changes)

    @property
    def has_unsaved(self) -> bool:
        """Whether the file refused steps that neither it has taken since nor a person gave up."""
        return bool(self._unsaved)

    def give_up_unsaved(self) -> None:
        """Forget the steps that the file did not take."""
        self._unsaved.clear()

    def _tell(self, step: Step, initiator: object) -> None:
        notice = notice_of(step.op, step.changes, initiator)
        for listener in tuple(self._listeners):
            listener(notice)

    # Earlier states

    def restore_preview(self, backup: Path, passphrase: Passphrase | None = None) -> RestorePreview:
        """What `restore` would change; nothing is stored. Without a passphrase that of the open file is tried.

        Raises BackupOfOther for a copy of another workspace, and what `open` raises for one that cannot be read.
        """
        earlier = State(self._store.earlier_content(backup, passphrase))
        if any(each.breaks for each in content_faults(Reading(earlier))):
            raise ContentDamaged(backup)
        return preview(self._state, earlier)

    def restore(self, backup: Path, passphrase: Passphrase | None = None, *, initiator: object = None) -> None:
        """Bring back what a backup holds, as one step; a backup of the present state is made before.

        Raises what `restore_preview` and `Keeper.make` raise; nothing has changed then.
        """
        wanted = self.restore_preview(backup, passphrase)
        if self.read_only:
            raise WorkspaceReadOnly(self.path)
        if wanted.changes_nothing:
            return
        with log.telling(Event.RESTORED, Event.RESTORE_FAILED, count=len(wanted.changes)):
            self.backups.make(Reason.RESTORE)
            self._do(Op.RESTORE, wanted.changes, initiator, is_final=wanted.is_final)

    # Municipality and assessments

    def edit_municipality(self, municipality: Municipality, *, initiator: object = None) -> None:
        self._do(Op.EDIT_MUNICIPALITY, assessments.edit_municipality(self, municipality), initiator)

    def start_assessment(
        self,
        survey: Survey,
        title: str,
        day: date,
        *,
        short_form: bool = False,
        invited: int | None = None,
        system_name: str = "",
        council_day: date | None = None,
        minima: tuple[int, int] | None = None,
        initiator: object = None,
    ) -> str:
        """Begin an assessment that pins this survey as it is now; returns its id.

        The last four are about surveys that people answer, see `edit_assessment` and `set_minimum`.
        """
        id = self._new_id()
        snapshot = to_snapshot(survey)
        total, group = minima or (None, None)
        changes = assessments.start(
            self,
            id,
            self._new_id(),
            snapshot,
            survey,
            title,
            day,
            short_form,
            invited,
            system_name,
            council_day,
            total,
            group,
        )
        self._do(Op.START_ASSESSMENT, changes, initiator)
        return id

    def import_assessment(self, given: AssessmentImport, *, close: bool = False, initiator: object = None) -> str:
        """Add an assessment with all its answers as one step; returns its id. `close` as in `import_assessments`."""
        return self.import_assessments((given,), close=close, initiator=initiator)[0]

    def import_assessments(
        self, given: Sequence[AssessmentImport], *, close: bool = False, initiator: object = None
    ) -> tuple[str, ...]:
        """Add several assessments with all their answers, all or none, as one step; returns their ids in this order.

        With `close` those that people answered are closed at once, as by `close_assessment`.
        """
        pinned = [(each, to_snapshot(each.survey)) for each in given]
        ids, changes, is_final = importing.import_assessments(self, self._new_id, pinned, close)
        self._do(Op.IMPORT_ASSESSMENT, changes, initiator, is_final=is_final)
        return ids

    def edit_assessment(
        self,
        id: str,
        *,
        title: str | None = None,
        day: date | None = None,
        invited: int | Keep | None = KEEP,
        system_name: str | None = None,
        council_day: date | Keep | None = KEEP,
        initiator: object = None,
    ) -> None:
        """Change what is given and leave the rest.

        The last three are about surveys that people answer: how many were invited and the day on which the staff
        council was involved, None if it is not known; the one system that is asked about, empty for all procedures.
        """
        changes = assessments.edit(self, id, title, day, invited, system_name, council_day)
        self._do(Op.EDIT_ASSESSMENT, changes, initiator)

    def close_assessment(self, id: str, *, initiator: object = None) -> None:
        """Take no more answers.

        Where people answered and enough of them did, figures are told from now on. So this cannot be undone, nor
        anything before it, and the assessment stays closed. Raises SamePeople if another one tells about nearly the
        same people.
        """
        is_final = self.closing_is_final(id)
        self._do(Op.CLOSE_ASSESSMENT, ending.close(self, id), initiator, is_final=is_final)

    def reopen_assessment(self, id: str, *, initiator: object = None) -> None:
        """Take answers again. Raises AssessmentFinal if figures about people were told."""
        self._do(Op.REOPEN_ASSESSMENT, ending.reopen(self, id), initiator)

    def delete_assessment(self, id: str, *, initiator: object = None) -> None:
        """Delete an assessment with its subjects, answers, evidence and targets; undo brings all of it back.

        A backup is made before and stays for 30 days. Raises what `Keeper.make` raises; nothing is deleted then.
        """
        changes = assessments.delete(self, id)
        self.backups.make(Reason.DELETE)
        self._do(Op.DELETE_ASSESSMENT, changes, initiator)

    def set_weights(self, assessment_id: str, weights: Mapping[str, int], *, initiator: object = None) -> None:
        """Set dimension weights, 0 to 100; dimensions not given keep that of the survey. Their ratio counts."""
        self._do(Op.SET_WEIGHTS, assessments.set_weights(self, assessment_id, weights), initiator)

    def set_minimum(
        self, assessment_id: str, *, total: int | None = None, group: int | None = None, initiator: object = None
    ) -> None:
        """Set the fewest people of whom figures are told, in total and per group; None leaves one as it is.

        Never below the survey, and not at all once people have answered.
        """
        self._do(Op.SET_MINIMUM, assessments.set_minimum(self, assessment_id, total, group), initiator)

    # Surveys of the municipality's own

    def add_survey(self, survey: Survey, *, initiator: object = None) -> None:
        """Keep a survey in the workspace, to start assessments with it and to read answers to it.

        Refused if id and version are those of a shipped survey, or of another content in this workspace.
        """
        names = {(each.id, each.version) for each in shipped()}
        self._do(Op.ADD_SURVEY, surveys.add(self, to_snapshot(survey), names), initiator)

    def remove_survey(self, id: str, version: str, *, initiator: object = None) -> None:
        """No longer offer a survey that was added; assessments with it stay as they are."""
        self._do(Op.REMOVE_SURVEY, surveys.remove(self, id, version), initiator)

    # Versions of a survey

    def preview_revision(
        self, assessment_id: str, survey: Survey, decisions: Mapping[str, Decision] | None = None
    ) -> RevisionPreview:
        """What an assessment would be under another version of its survey; nothing is stored.

        `decisions` by question, as `RevisionPreview.fates` names them; the ones not given are as proposed.
        """
        return revising.preview(self, assessment_id, to_snapshot(survey), survey, decisions or {})

    def revise_assessment(
        self,
        assessment_id: str,
        survey: Survey,
        title: str,
        decisions: Mapping[str, Decision] | None = None,
        *,
        initiator: object = None,
    ) -> str:
        """Add the assessment that `preview_revision` shows; returns its id. The old one stays as it is."""
        id, changes = revising.store(
            self, self._new_id, assessment_id, to_snapshot(survey), survey, title, decisions or {}
        )
        self._do(Op.REVISE_ASSESSMENT, changes, initiator)
        return id

    # Subjects

    def add_subject(
        self,
        assessment_id: str,
        kind: SubjectKind,
        name: str,
        attributes: Mapping[str, AttributeValue] | None = None,
        *,
        initiator: object = None,
    ) -> str:
        """Add what is to be rated at the end of the list; returns its id."""
        id = self._new_id()
        op = Op.ADD_PROCESS if kind is SubjectKind.PROCESS else Op.ADD_SUBJECT
        self._do(op, subjects.add(self, id, assessment_id, kind, name, attributes or {}), initiator)
        return id

    def edit_subject(
        self,
        id: str,
        *,
        name: str | None = None,
        attributes: Mapping[str, AttributeValue] | None = None,
        initiator: object = None,
    ) -> None:
        """Change the name, or put `attributes` in place of all there are."""
        changes = subjects.edit(self, id, name, attributes)
        op = Op.EDIT_PROCESS if self.subject(id).kind is SubjectKind.PROCESS else Op.EDIT_SUBJECT
        self._do(op, changes, initiator)

    def remove_subject(self, id: str, *, initiator: object = None) -> None:
        """Remove a subject with its answers and evidence; a response of a person as well."""
        changes = subjects.remove(self, id)
        op = Op.REMOVE_PROCESS if self.subject(id).kind is SubjectKind.PROCESS else Op.REMOVE_SUBJECT
        self._do(op, changes, initiator)

    def add_response(
        self,
        assessment_id: str,
        traits: Mapping[str, AttributeValue],
        answers: Mapping[str, Answer],
        *,
        initiator: object = None,
    ) -> str:
        """Add what one person answered, as from a sheet of paper; returns its id.

        `traits` are the attributes that the survey declares, such as the group; `answers` by question, at least one.
        A response is entered and removed as a whole.
        """
        id = self._new_id()
        self._do(Op.ADD_RESPONSE, responses.add(self, id, assessment_id, traits, answers), initiator)
        return id

    def import_responses(
        self, assessment_id: str, given: Sequence[AssessmentImport], *, initiator: object = None
    ) -> None:
        """Add the responses of several files to an assessment, all or none, as one step.

        Refused if a file answers another survey. How many were invited is taken over where nobody entered it yet.
        """
        changes = responses.add_all(self, self._new_id, assessment_id, given)
        self._do(Op.IMPORT_RESPONSES, changes, initiator)

    def erase_responses(self, assessment_id: str, *, initiator: object = None) -> None:
        """Erase what people answered, and keep what is told about them. Nothing brings the answers back.

        Raises InvalidInput unless the assessment is closed and holds responses. Backups made before still hold them:
        `erase_in_backups`.
        """
        changes = erasing.erase(self, assessment_id, self._clock().astimezone().date())
        self._do(Op.ERASE_RESPONSES, changes, initiator, is_final=True)
        log.note(Event.ERASED, count=len(changes))

    def erase_in_backups(self, assessment_id: str) -> Erased:
        """Have the backups, too, forget what people answered, after `erase_responses`. Nothing brings it back."""
        result = self.staff_result(assessment_id)
        if result is None:
            return Erased(0)
        return erase_in_copies(self._store, self.backups.known(), assessment_id, result)

    # Answers

    def rate(self, subject_id: str, question_id: str, value: int, *, initiator: object = None) -> None:
        """Answer with a step of the question's scale; note and evidence stay, as with the next three."""
        self._do(Op.RATE, answering.rate(self, subject_id, question_id, value), initiator)

    def mark_not_applicable(self, subject_id: str, question_id: str, reason: str, *, initiator: object = None) -> None:
        """Leave a question out where it allows that; the reason is obligatory."""
        self._do(
            Op.MARK_NOT_APPLICABLE, answering.mark_not_applicable(self, subject_id, question_id, reason), initiator
        )

    def mark_unknown(self, subject_id: str, question_id: str, *, initiator: object = None) -> None:
        self._do(Op.MARK_UNKNOWN, answering.mark_unknown(self, subject_id, question_id), initiator)

    def clear_answer(self, subject_id: str, question_id: str, *, initiator: object = None) -> None:
        """Make a question open again."""
        self._do(Op.CLEAR_ANSWER, answering.clear(self, subject_id, question_id), initiator)

    def write_note(self, subject_id: str, question_id: str, note: str, *, initiator: object = None) -> None:
        """Put a note beside an answer. Typing on the same note without a pause is one step of undo."""
        self._do(Op.WRITE_NOTE, answering.write_note(self, subject_id, question_id, note), initiator)

    def set_evidence(self, subject_id: str, question_id: str, evidence: Evidence, *, initiator: object = None) -> None:
        self._do(Op.SET_EVIDENCE, answering.set_evidence(self, subject_id, question_id, evidence), initiator)

    def add_evidence_item(
        self, subject_id: str, question_id: str, title: str, location: str = "", *, initiator: object = None
    ) -> str:
        """Name something that proves an answer, and where it is; returns its id."""
        id = self._new_id()
        changes = proving.add_item(self, id, subject_id, question_id, title, location)
        self._do(Op.ADD_EVIDENCE_ITEM, changes, initiator)
        return id

    def remove_evidence_item(self, id: str, *, initiator: object = None) -> None:
        self._do(Op.REMOVE_EVIDENCE_ITEM, proving.remove_item(self, id), initiator)

    def set_target(self, assessment_id: str, question_id: str, value: int, *, initiator: object = None) -> None:
        """Set the municipality's own target for a question, one of its steps."""
        self._do(Op.SET_TARGET, answering.set_target(self, assessment_id, question_id, value), initiator)

    def clear_target(self, assessment_id: str, question_id: str, *, initiator: object = None) -> None:
        """Return to the target of the survey."""
        self._do(Op.CLEAR_TARGET, answering.set_target(self, assessment_id, question_id, None), initiator)

    # Plan; it goes on after the assessment is closed

    def adopt_measure(self, assessment_id: str, *measure_ids: str, initiator: object = None) -> None:
        """Take proposals of the catalogue into the plan."""
        self._do(Op.ADOPT_MEASURE, measures.adopt(self, assessment_id, measure_ids), initiator)

    def edit_measure(self, *records: MeasureRecord, initiator: object = None) -> None:
        """Put each record in place of what was entered about its measure so far, if anything was."""
        self._do(Op.EDIT_MEASURE, measures.edit(self, records), initiator)

    def add_own_measure(
        self,
        assessment_id: str,
        own: OwnMeasure,
        *,
        responsible: str = "",
        due: date | None = None,
        cost_once: int | None = None,
        cost_yearly: int | None = None,
        initiator: object = None,
    ) -> str:
        """Add a measure that the catalogue does not hold; returns its id, "E01" and up."""
        id, changes = measures.add_own(self, assessment_id, own, responsible, due, cost_once, cost_yearly)
        self._do(Op.ADD_OWN_MEASURE, changes, initiator)
        return id

    def remove_measure(self, *measure_ids: str, initiator: object = None) -> None:
        """Take measures with their overrides out of the plan; those of the catalogue are proposals again."""
        self._do(Op.REMOVE_MEASURE, measures.remove(self, measure_ids), initiator)

    def override_measure(
        self,
        measure_id: str,
        component: Component,
        value: str,
        reason: str,
        *,
        also: Iterable[str] = (),
        initiator: object = None,
    ) -> None:
        """Put a person's value in place of a computed one, in the form that `Override` describes.

        `also` names further measures that get the same value.
        """
        changes = measures.override(self, (measure_id, *also), component, value, reason)
        self._do(Op.OVERRIDE_MEASURE, changes, initiator)

    def clear_override(self, measure_id: str, component: Component, *, initiator: object = None) -> None:
        self._do(Op.CLEAR_OVERRIDE, measures.clear_override(self, measure_id, component), initiator)

    def set_plan_settings(self, settings: PlanSettings, *, initiator: object = None) -> None:
        self._do(Op.SET_PLAN_SETTINGS, measures.set_settings(self, settings), initiator)


def _content_problems(reading: Reading) -> list[Problem]:
    return [each.problem for each in content_faults(reading)]
