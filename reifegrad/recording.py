"""Saving the steps of an open workspace: each is written at once, told to listeners, and can be taken back."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from reifegrad import log
from reifegrad.domain.change import Change
from reifegrad.errors import Cancelled, ReifegradError, WorkspaceGone
from reifegrad.keeping import Keeper
from reifegrad.log import Event
from reifegrad.notices import Listener, notice_of
from reifegrad.progress import Progress, unheard
from reifegrad.reading import Reading
from reifegrad.state import State
from reifegrad.store import Clock, NewId, Store
from reifegrad.undo import History, Op, Step, UndoStatus
from reifegrad.unsaved import Unsaved


class Recording(Reading):
    """Reading, and how a change comes about. What changes are called is the matter of the classes above it."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        super().__init__(State(store.load()))
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._history = History()
        self._unsaved = Unsaved()
        self._listeners: list[Listener] = []
        self._progress: Progress = unheard
        self.backups = Keeper(store, clock)

    @property
    def read_only(self) -> bool:
        return self._store.read_only

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after every change that was saved; returns what ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    @contextmanager
    def heard(self, progress: Progress) -> Iterator[None]:
        """Have `progress` hear how much of a step is written; what it raises stops the step, and nothing is written."""
        self._progress = progress
        try:
            yield
        finally:
            self._progress = unheard

    @property
    def undo_status(self) -> UndoStatus:
        return self._history.status

    @property
    def last_step(self) -> Step | None:
        """The step that `undo` would take back now; another object as soon as it would be another one."""
        return self._history.to_undo()

    @property
    def next_step(self) -> Step | None:
        """The step that `redo` would make again now."""
        return self._history.to_redo()

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

    def end_typing(self) -> None:
        """What is written next is no part of what was typed before: another step of undo, also in the same field."""
        self._history.end_typing()

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
                self._store.write(step.changes, self._progress)
            except WorkspaceGone:  # its drive may have been away and be back
                self._store.reconnect(self._state.entities())
                self._store.write(step.changes, self._progress)
        except Cancelled:
            raise
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
