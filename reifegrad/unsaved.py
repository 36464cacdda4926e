"""Steps that the open file did not take: they are kept on this computer until it does, or until they are given up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reifegrad import log, recovery
from reifegrad.domain.change import Change, Key
from reifegrad.domain.workspace import Entity
from reifegrad.errors import ReifegradError
from reifegrad.log import Event
from reifegrad.recovery import Origin, Recovery

if TYPE_CHECKING:
    from reifegrad.storage.lock import Lock


class Unsaved:
    """What one session could not save. Locked while the session lives, so that nobody takes it for left behind."""

    def __init__(self) -> None:
        self._changes: dict[Key, Change] = {}
        self._kept: Recovery | None = None
        self._lock: Lock | None = None
        self._is_stale = False
        """Whether the file holds more by now than what is kept."""

    def __bool__(self) -> bool:
        return bool(self._changes)

    def keep(
        self,
        file: Origin,
        saved: Mapping[Key, Entity],
        changes: Iterable[Change],
        clock: Callable[[], datetime],
    ) -> Path | None:
        """Add one step, and keep all of them with what is saved. Returns where; None if that did not work either."""
        from reifegrad.storage.lock import Lock  # late: the window starts without peewee

        for each in changes:
            self._changes[each.key] = _merged(self._changes.get(each.key), each)
        try:
            with log.telling(Event.KEPT_ASIDE, Event.KEEPING_FAILED, count=len(self._changes)):
                made = recovery.keep(file, saved, self._changes.values(), clock())
        except ReifegradError:
            return None
        self._drop()
        self._kept, self._is_stale = made, False
        try:
            self._lock = Lock.acquire(made.path, clock)
        except ReifegradError:  # then it is offered early, which harms nobody
            self._lock = None
        return made.path

    def taken(self, changes: Iterable[Change]) -> None:
        """The file has taken a step. What it did not take before and does not hold now is still kept.

        But for what would have been new: whoever tries again makes it anew, under another id.
        """
        if not self._changes:
            return
        changes = tuple(changes)
        gone = {each.key.id for each in changes if each.after is None}
        gone |= {each.key.id for each in self._changes.values() if each.before is None and isinstance(each.key.id, str)}
        for key in [key for key, each in self._changes.items() if gone & set(_named_in(each))]:
            del self._changes[key]
        for each in changes:
            if each.key in self._changes:
                left = _merged(Change(each.key, each.after, each.after), self._changes.pop(each.key))
                if each.after is not None and not left.changes_nothing:
                    self._changes[each.key] = left
        self._is_stale = True
        if not self._changes:
            self._drop()

    def clear(self) -> None:
        """A person gave it up."""
        self._changes.clear()
        self._drop()

    def end(self, file: Origin, saved: Mapping[Key, Entity], clock: Callable[[], datetime]) -> None:
        """The session ends: what is kept waits for a person to decide, on top of what the file holds now."""
        if self._changes and self._is_stale:
            self.keep(file, saved, (), clock)
        self.release()

    def release(self) -> None:
        """Let others see what is kept."""
        if self._lock:
            self._lock.release()

    def _drop(self) -> None:
        self.release()
        if self._kept:
            recovery.discard(self._kept)
        self._kept = self._lock = None


def _named_in(change: Change) -> Iterator[object]:
    """The ids of all that an entity cannot be without."""
    id = change.key.id
    yield from id if isinstance(id, tuple) else (id,)
    for name in ("subject_id", "assessment_id", "copy"):
        yield getattr(change.after, name, None)


def _merged(before: Change | None, later: Change) -> Change:
    """Two changes of one entity as one. Both start from what is saved, so each has the fields that it touched."""
    if before is None or type(before.after) is not type(later.after) or not is_dataclass(later.after):
        return Change(later.key, before.before if before else later.before, later.after)
    stored: Any = later.before
    touched = {
        each.name: getattr(later.after, each.name)
        for each in fields(later.after)
        if stored is None or getattr(stored, each.name) != getattr(later.after, each.name)
    }
    return Change(later.key, before.before, replace(before.after, **touched))  # type: ignore[type-var]
