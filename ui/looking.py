"""Whether files are at their places, found out beside the window: a drive of the network can take minutes to answer."""

import _thread
import os
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSE_MS: Final = 30


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
        tell(os.access(place, os.F_OK))


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
