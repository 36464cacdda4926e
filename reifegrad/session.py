"""The open workspace, and the only way to change it.

Every writing method is one intent of a person: it checks what was entered, saves it in one transaction, makes it one
step of undo and tells the listeners once. One that would change nothing does none of this. All raise InvalidInput or
AssessmentClosed for what cannot be accepted, and what `WorkspaceFile.write` raises if it cannot be saved; nothing has
changed then. `initiator` is passed on in the notice.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from reifegrad import encryption, log
from reifegrad.attachments import read_document
from reifegrad.backup import Reason
from reifegrad.content import content_faults
from reifegrad.domain.answer import Evidence
from reifegrad.domain.workspace import Component, MeasureRecord, Municipality, OwnMeasure, PlanSettings, ReportSettings
from reifegrad.errors import ContentDamaged, Problem, WorkspaceDamaged, WorkspaceReadOnly
from reifegrad.framing import Framing
from reifegrad.keeping import Keeper
from reifegrad.log import Event
from reifegrad.notices import Changed, Facet
from reifegrad.operations import answers as answering
from reifegrad.operations import assessments, evidence, marking, measures, reporting
from reifegrad.operations.changes import KEEP, Keep
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress, unheard
from reifegrad.reading import Reading
from reifegrad.restoring import RestorePreview, preview
from reifegrad.state import State
from reifegrad.store import Clock, NewId, Store, random_id, utc_now
from reifegrad.undo import Op, UndoStatus

__all__ = ["KEEP", "Changed", "Facet", "Keep", "Op", "Session", "UndoStatus"]


class Session(Framing):
    """An open workspace. `clock` gives the present time with its zone, `new_id` an id that was never used."""

    def __init__(self, store: Store, *, clock: Clock = utc_now, new_id: NewId = random_id) -> None:
        super().__init__(store, clock, new_id)

    @classmethod
    def create(
        cls,
        path: Path,
        municipality: Municipality,
        *,
        passphrase: Passphrase | None = None,
        clock: Clock = utc_now,
        new_id: NewId = random_id,
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
        clock: Clock = utc_now,
        new_id: NewId = random_id,
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
        it did not reach. Raises what the next three raise; all is as it was then.
        """
        if passphrase == self.passphrase:
            return encryption.Recoded()
        change = self.passphrase_change(passphrase)
        return self.change_passphrase(change, change.prepare())

    def passphrase_change(self, passphrase: Passphrase | None) -> encryption.Change:
        """What `set_passphrase` has to write anew, so that it can be prepared in another thread."""
        return encryption.change_of(self._store, self.backups.known(), passphrase)

    def change_passphrase(self, change: encryption.Change, ready: frozenset[Path]) -> encryption.Recoded:
        """The rest of `set_passphrase`, after `change.prepare` has returned what is ready."""
        return encryption.carry_out(self._store, change, ready, self.backups.known())

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

    # Earlier states

    def restore_preview(self, backup: Path, passphrase: Passphrase | None = None) -> RestorePreview:
        """What `restore` would change; nothing is stored. Without a passphrase that of the open file is tried.

        Raises BackupOfOther for a copy of another workspace, and what `open` raises for one that cannot be read.
        """
        return _restore_preview(self._store, self._state, backup, passphrase, unheard)

    def restoring(self, backup: Path, passphrase: Passphrase | None = None) -> Callable[[Progress], RestorePreview]:
        """`restore_preview` of the present state, which another thread can work out."""
        return partial(_restore_preview, self._store, self._state.copy(), backup, passphrase)

    def restore(self, backup: Path, passphrase: Passphrase | None = None, *, initiator: object = None) -> None:
        """Bring back what a backup holds, as one step; a backup of the present state is made before.

        `heard` hears of reading it, then of writing. Raises what `restore_preview` and `Keeper.make` raise; nothing
        has changed then.
        """
        wanted = _restore_preview(self._store, self._state, backup, passphrase, self._progress)
        if self.read_only:
            raise WorkspaceReadOnly(self.path)
        if wanted.changes_nothing:
            return
        with log.telling(Event.RESTORED, Event.RESTORE_FAILED, count=len(wanted.changes)):
            self.backups.make(Reason.RESTORE)
            self._do(Op.RESTORE, wanted.changes, initiator, is_final=wanted.is_final)

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

    def set_evidence(self, subject_id: str, question_id: str, grade: Evidence, *, initiator: object = None) -> None:
        self._do(Op.SET_EVIDENCE, answering.set_evidence(self, subject_id, question_id, grade), initiator)

    def add_evidence_item(
        self, subject_id: str, question_id: str, title: str, location: str = "", *, initiator: object = None
    ) -> str:
        """Name something that proves an answer, and where it is; returns its id.

        With its first item an answer that had no grade of evidence is documented.
        """
        id = self._new_id()
        changes = evidence.add_item(self, id, subject_id, question_id, title, location)
        self._do(Op.ADD_EVIDENCE_ITEM, changes, initiator)
        return id

    def attach_copy(
        self,
        subject_id: str,
        question_id: str,
        title: str,
        path: Path,
        content: bytes | None = None,
        *,
        initiator: object = None,
    ) -> str:
        """Keep a copy of a document that proves an answer in the file; returns the id of the evidence item.

        Its location is the name of the document, its content `attachment(item.copy)`; the grade follows as with
        `add_evidence_item`. `content` is what `read_document` gave, where it was called before; else it is called here.
        Raises what `read_document` raises, and CopiesFull.
        """
        id = self._new_id()
        if content is None:
            content = read_document(path)
        changes = evidence.attach_copy(self, id, subject_id, question_id, title, path, content)
        self._do(Op.ATTACH_COPY, changes, initiator)
        return id

    def relocate_evidence_item(self, id: str, location: str, *, initiator: object = None) -> None:
        """Note where something is now that proves an answer."""
        self._do(Op.RELOCATE_EVIDENCE_ITEM, evidence.relocate_item(self, id, location), initiator)

    def remove_evidence_item(self, id: str, *, initiator: object = None) -> None:
        """Remove what proves an answer, with its copy in the file if nothing else refers to that."""
        self._do(Op.REMOVE_EVIDENCE_ITEM, evidence.remove_item(self, id), initiator)

    def set_flag(self, subject_id: str, question_id: str, flagged: bool, *, initiator: object = None) -> None:
        """Note that an answer is to be looked at again, or is not."""
        self._do(Op.SET_FLAG, marking.set_flag(self, subject_id, question_id, flagged), initiator)

    def mark_reviewed(self, subject_id: str, question_id: str, day: date | None, *, initiator: object = None) -> None:
        """Note the day on which an answer was looked through, None for not yet. Another answer takes it away.

        What was looked through is flagged no more.
        """
        self._do(Op.MARK_REVIEWED, marking.review(self, subject_id, question_id, day), initiator)

    def set_target(self, assessment_id: str, question_id: str, value: int, *, initiator: object = None) -> None:
        """Set the municipality's own target for a question, one of its steps."""
        self._do(Op.SET_TARGET, answering.set_target(self, assessment_id, question_id, value), initiator)

    def clear_target(self, assessment_id: str, question_id: str, *, initiator: object = None) -> None:
        """Return to the target of the survey."""
        self._do(Op.CLEAR_TARGET, answering.set_target(self, assessment_id, question_id, None), initiator)

    def set_dimension_target(
        self, assessment_id: str, dimension_id: str, value: int | None, *, initiator: object = None
    ) -> None:
        """Set the targets of all questions of a dimension; None returns to those of the survey.

        A question that does not describe this step gets the next one below, else its lowest.
        """
        changes = answering.set_dimension_target(self, assessment_id, dimension_id, value)
        self._do(Op.SET_DIMENSION_TARGET, changes, initiator)

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
        changes = measures.override(self, (measure_id, *also), {component: value}, reason)
        self._do(Op.OVERRIDE_MEASURE, changes, initiator)

    def override_values(
        self, measure_id: str, values: Mapping[Component, str], reason: str, *, initiator: object = None
    ) -> None:
        """Put a person's values in place of several computed ones of a measure, for one reason."""
        self._do(Op.OVERRIDE_MEASURE, measures.override(self, (measure_id,), values, reason), initiator)

    def clear_override(self, measure_id: str, component: Component, *, initiator: object = None) -> None:
        self._do(Op.CLEAR_OVERRIDE, measures.clear_override(self, measure_id, component), initiator)

    def set_plan_settings(self, settings: PlanSettings, *, initiator: object = None) -> None:
        self._do(Op.SET_PLAN_SETTINGS, measures.set_settings(self, settings), initiator)

    # Report; it goes on as well

    def set_conclusion(self, assessment_id: str, chart_id: str, text: str, *, initiator: object = None) -> None:
        """Put a person's sentence in place of the computed one above a chart; an empty text brings that back."""
        self._do(Op.SET_CONCLUSION, reporting.conclude(self, assessment_id, chart_id, text), initiator)

    def set_report_settings(self, settings: ReportSettings, *, initiator: object = None) -> None:
        """Have the report look like this from now on."""
        self._do(Op.SET_REPORT_SETTINGS, reporting.set_report(self, settings), initiator)


def _restore_preview(
    store: Store, present: State, backup: Path, passphrase: Passphrase | None, progress: Progress
) -> RestorePreview:
    progress(0, 3)
    earlier = State(store.earlier_content(backup, passphrase))
    progress(1, 3)
    if any(each.breaks for each in content_faults(Reading(earlier))):
        raise ContentDamaged(backup)
    progress(2, 3)
    found = preview(present, earlier)
    progress(3, 3)
    return found


def _content_problems(reading: Reading) -> list[Problem]:
    return [each.problem for each in content_faults(reading)]
