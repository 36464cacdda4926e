"""What a person does in a window under test, each act on its own, and whether one kept the window busy too long.

Guards against work that creeps into the window's thread: a file read, a report made or a whole area built between two
turns of the event loop, where it belongs into `ui.worker` or into several turns.

What a test computes for itself does not count, nor does collecting garbage: most of what lies about is of the tests.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.heartbeat import LIMIT, Beat, Heartbeat, slowness
from ui.app import App
from ui.frame import Frame
from ui.main_window import MainWindow

_ACTS: tuple[tuple[type, tuple[str, ...]], ...] = (
    (QtBot, ("keyClick", "keyClicks", "mouseClick", "mouseDClick", "mouseMove", "wait", "waitUntil", "waitExposed")),
    (QAbstractButton, ("click",)),
    (QTabBar, ("setCurrentIndex",)),
    (QApplication, ("processEvents",)),
    (QCoreApplication, ("processEvents",)),
    (QEventLoop, ("exec",)),
    (App, ("open_window",)),
    (MainWindow, ("open_path", "show_area", "undo", "redo", "close")),
    (Frame, ("go", "show_area")),
)
"""What tests call to act as a person does, or to give the event loop its turn."""

_TURNS = ("wait", "waitUntil", "waitExposed", "processEvents", "exec")
"""Those that only give the event loop its turn."""

_SURE = 2
"""How many times the limit an act has to take before it counts. Tests share the computer with other tests and programs,
which slow each other down from one moment to the next; the limit itself is measured by benchmarks/journeys.py."""
_TRIES = 5
"""How often the computer is measured after an act that seems to have taken too long: others come and go meanwhile."""
_AFTER = " after "


@contextmanager
def listening(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heartbeat]:
    """A heartbeat that takes every call of the above as an act, and fails at the end if one of them was too long."""
    watch = _Watch()
    for owner, names in _ACTS:
        for name in names:
            monkeypatch.setattr(owner, name, _as_act(watch, owner, name))
    watch.heart.start()
    try:
        yield watch.heart
    finally:
        watch.heart.stop()
        monkeypatch.undo()
    if watch.found:
        pytest.fail("\n".join(["the window did not answer", *watch.found]), pytrace=False)


class _Watch:
    """Judges each act as soon as it is over, by what the computer manages at that moment."""

    def __init__(self) -> None:
        self.heart = Heartbeat()
        self.found: list[str] = []
        self._depth = self._judged = 0
        self._last = "nothing"

    @contextmanager
    def act(self, label: str) -> Iterator[None]:
        if label.split()[0] in _TURNS:  # what is done in them was asked for by the act before
            label = f"{label}{_AFTER}{self._last}"
        else:
            self._last = label
        self._depth += 1
        try:
            with self.heart.step(label):
                yield
        finally:
            self._depth -= 1
            if not self._depth:  # judging takes a while itself, and must not count for an act around this one
                self.found += stalls(self.heart.beats[self._judged :])
                self._judged = len(self.heart.beats)


def stalls(beats: Sequence[Beat]) -> list[str]:
    """Each act just done that kept the window busy for too long, with its milliseconds on an office computer."""
    long = [each for each in beats if each.label and _own(each) > _SURE * LIMIT]
    slow = max(slowness() for _ in range(_TRIES)) if long else 1.0
    return [f"{_own(each) / slow * 1000:.0f} ms: {each.label}" for each in long if _own(each) > _SURE * LIMIT * slow]


def _own(beat: Beat) -> float:
    return beat.busy - beat.collected


def _as_act(watch: _Watch, owner: type, name: str) -> Any:
    is_static = owner in (QCoreApplication, QApplication) or isinstance(vars(owner).get(name), staticmethod)
    act: Callable[..., Any] = getattr(owner, name)

    @wraps(act)
    def acting(*arguments: Any, **options: Any) -> Any:
        with watch.act(_label(name, arguments)):
            return act(*arguments, **options)

    return staticmethod(acting) if is_static else acting


def _label(name: str, arguments: tuple[Any, ...]) -> str:
    return " ".join([name, *(_word(each) for each in arguments)])


def _word(argument: Any) -> str:
    if isinstance(argument, QAbstractButton):
        return f"“{argument.text() or argument.accessibleName()}”"
    return type(argument).__name__ if isinstance(argument, QWidget) else str(argument)[:40]
