"""Whether files are at their places, found out beside the window: a drive of the network can take minutes to answer."""

import _thread
import os
from collections.abc import Callable, Iterable, Iterator
from time import monotonic, sleep
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSE_MS: Final = 30
_AT_ONCE_S: Final = 0.08
"""So long a person's click may wait: drives of this computer have answered by then."""
_STEP_S: Final = 0.001
_PATIENCE_S: Final = 5
"""A drive that has not answered by then is told as one that does not."""


class Look:
    """One look at several places, in a thread that nobody waits for, not even the end of the program.

    `seen` of `total` places were looked at so far; `missing` are those of them where nothing is.
    """

    def __init__(self, places: Iterable[str]) -> None:
        self._places = tuple(places)
        self._found: list[bool] = []
        # What the thread does makes nothing that Python's collection of garbage counts: none may run beside the window.
        _thread.start_new_thread(_look, (iter(self._places), self._found.append))

    @property
    def total(self) -> int:
        return len(self._places)

    @property
    def seen(self) -> int:
        return len(self._found)

    @property
    def missing(self) -> frozenset[str]:
        found = zip(self._places, tuple(self._found), strict=False)  # not all of them may be looked at yet
        return frozenset(place for place, is_there in found if not is_there)


def _look(places: Iterator[str], tell: Callable[[bool], None]) -> None:
    for place in places:
        try:
            tell(os.access(place, os.F_OK))
        except ValueError:  # no file can have such a name
            tell(False)


class Looking(QObject):
    """One look at a time for a widget; of those that are asked for meanwhile the last one follows.

    Signals:
        seen: with the places where nothing is, of the look that was asked for last.
    """

    seen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._next: tuple[str, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)

    def at(self, places: Iterable[str]) -> None:
        """Look at these places, and no longer at others."""
        self._next = tuple(places)
        if self._look is None:
            self._begin()

    def _begin(self) -> None:
        places, self._next = self._next, None
        self._look = Look(places) if places else None
        if self._look:
            self._timer.start()
        else:
            self._timer.stop()

    def _ask(self) -> None:
        look = self._look
        assert look is not None
        if look.seen < look.total:
            return
        if self._next is None:
            self.seen.emit(look.missing)
        self._begin()


def look_at(place: str, then: Callable[[bool | None], object], parent: QObject) -> None:
    """Call `then` with whether something lies at a place, or None if its drive does not answer for some seconds.

    That is done at once where the drive is quick, as those of this computer, and not at all once `parent` has gone.
    """
    _Glance(place, then, parent)


class _Glance(QObject):
    """One look at one place; the window goes on meanwhile."""

    def __init__(self, place: str, then: Callable[[bool | None], object], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._then = Look([place]), then
        begun = monotonic()
        self._end = begun + _PATIENCE_S
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        while not self._look.seen and monotonic() < begun + _AT_ONCE_S:
            sleep(_STEP_S)
        self._ask()

    def _ask(self) -> None:
        if self._look.seen or monotonic() >= self._end:
            self._timer.stop()
            self.deleteLater()
            self._then(not self._look.missing if self._look.seen else None)
