"""How long the thread of the window is busy between two turns of its event loop.

A person who clicks or types meanwhile waits as long. What counts is the time of the processor for this thread: a busy
machine makes no difference, and neither does waiting for the disk.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from statistics import median
from time import thread_time
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt

LIMIT = 0.1
"""Seconds that a person takes for at once (Nielsen, Usability Engineering, 1993)."""

_REFERENCE = 0.015
"""Seconds of the short computation below on an office computer of 2020."""


@dataclass(frozen=True, slots=True)
class Beat:
    """A stretch between two turns of the event loop. Seconds; `collected` of them went into collecting garbage."""

    label: str
    busy: float
    collected: float


class Heartbeat(QObject):
    """Listens to the event loop of the thread in which it is made, from `start` until `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.label = ""
        """What is going on, for people who read the outcome."""
        self.beats: list[Beat] = []
        self._collected = self._collecting = 0.0
        self._since = thread_time()
        self._depth = 0

    def start(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self.beat, Qt.ConnectionType.DirectConnection)
        dispatcher.aboutToBlock.connect(self.beat, Qt.ConnectionType.DirectConnection)
        gc.callbacks.append(self._on_collection)
        self._since = thread_time()

    def stop(self) -> None:
        self.beat()
        gc.callbacks.remove(self._on_collection)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.disconnect(self.beat)
        dispatcher.aboutToBlock.disconnect(self.beat)

    def beat(self) -> None:
        """A turn of the event loop is over."""
        now = thread_time()
        self.beats.append(Beat(self.label, now - self._since, self._collected))
        self._since, self._collected = now, 0.0

    def skip(self) -> None:
        """Forget what was done since the last turn: the program did not do it."""
        self._since, self._collected = thread_time(), 0.0

    @contextmanager
    def step(self, label: str) -> Iterator[None]:
        """What is done inside is one act of a person, or several if the event loop has its turn between them."""
        if not self._depth:
            self.skip()
        before, self.label = self.label, label
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self.beat()
            self.label = before

    def longest(self) -> dict[str, Beat]:
        """The longest beat of each label, in the order in which they came."""
        found: dict[str, Beat] = {}
        for each in self.beats:
            if each.label not in found or each.busy > found[each.label].busy:
                found[each.label] = each
        return found

    def _on_collection(self, phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            self._collecting = thread_time()
        else:
            self._collected += thread_time() - self._collecting


def slowness() -> float:
    """How many times as long as an office computer this one takes now, at least 1."""
    return max(1.0, _reference() / _REFERENCE, usual())


@cache
def usual() -> float:
    """The same, as it was when it was first asked for."""
    return _reference() / _REFERENCE


def _reference() -> float:
    """Seconds for a short computation of the kind that a program in Python does, the middle of three."""
    return median(map(_timed, [_compute] * 3))


def _timed(action: Callable[[], Any]) -> float:
    start = thread_time()
    action()
    return thread_time() - start


def _compute() -> int:
    made = {f"{number:05}": (number, str(number * 7)) for number in range(20_000)}
    return sum(len(text) + number for number, text in sorted(made.values(), key=lambda pair: pair[1]))
