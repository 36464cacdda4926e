"""What a person does in a window under test, each act on its own, and whether one kept the window busy too long.

What a test computes for itself does not count, nor does collecting garbage: most of what lies about is of the tests.
"""

from collections.abc import Callable, Iterator
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

_BUILDING = 4 * LIMIT
"""Seconds for acts that may show something for the first time: its widgets are made and styled in one go."""
_BUILDS = ("open_window", "open_path", "show_area", "go", "setCurrentIndex")


@contextmanager
def listening(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heartbeat]:
    """A heartbeat that takes every call of the above as an act, and fails at the end if one of them was too long."""
    heart = Heartbeat()
    for owner, names in _ACTS:
        for name in names:
            monkeypatch.setattr(owner, name, _as_act(heart, owner, name))
    heart.start()
    try:
        yield heart
    finally:
        heart.stop()
        monkeypatch.undo()
    if found := stalls(heart.beats):
        pytest.fail("\n".join(["the window did not answer", *found]), pytrace=False)


def stalls(beats: list[Beat]) -> list[str]:
    """Each act that kept the window busy for too long, with its milliseconds on an office computer."""
    long = [each for each in beats if each.label and _own(each) > _limit(each)]
    slow = slowness() if long else 1.0
    return [f"{_own(each) / slow * 1000:.0f} ms: {each.label}" for each in long if _own(each) > _limit(each) * slow]


def _own(beat: Beat) -> float:
    return beat.busy - beat.collected


def _limit(beat: Beat) -> float:
    return _BUILDING if beat.label.split()[0] in _BUILDS else LIMIT


def _as_act(heart: Heartbeat, owner: type, name: str) -> Any:
    is_static = owner in (QCoreApplication, QApplication) or isinstance(vars(owner).get(name), staticmethod)
    act: Callable[..., Any] = getattr(owner, name)

    @wraps(act)
    def acting(*arguments: Any, **options: Any) -> Any:
        with heart.step(_label(name, arguments)):
            return act(*arguments, **options)

    return staticmethod(acting) if is_static else acting


def _label(name: str, arguments: tuple[Any, ...]) -> str:
    return " ".join([name, *(_word(each) for each in arguments)])


def _word(argument: Any) -> str:
    if isinstance(argument, QAbstractButton):
        return f"“{argument.text() or argument.accessibleName()}”"
    return type(argument).__name__ if isinstance(argument, QWidget) else str(argument)[:40]
