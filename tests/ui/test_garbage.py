"""What lasts as long as a file is left alone by the collection of garbage, and found when it goes."""

import gc
import shutil
import weakref
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import garbage
from ui.app import App


@pytest.fixture(autouse=True)
def nothing_open_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that other tests opened without a window do not count here."""
    monkeypatch.setattr("ui.garbage._keeper", cache(type(garbage._keeper())))


def test_work_in_another_thread_only_delays_what_is_kept(
    app: App, file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "PAUSE_MS", 10)
    first = app.open_window(str(file))
    app.open_window(str(shutil.copy(file, tmp_path / "Neustadt.reifegrad")))
    gc.disable()  # as long as there is such work
    first.close()
    qtbot.wait(100)
    assert not gc.get_freeze_count()
    gc.enable()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=5000)


def test_an_open_file_is_kept_and_a_closed_one_is_not(
    app: App, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "PAUSE_MS", 10)  # where other tests left a file open, it is kept a moment later
    gc.unfreeze()
    window = app.open_window(str(file))
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=5000)
    window.close_file()
    assert not gc.get_freeze_count()


def test_of_two_windows_either_can_go_or_be_built_anew(
    app: App, file: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    first = app.open_window(str(file))
    second = app.open_window(str(shutil.copy(file, tmp_path / "Neustadt.reifegrad")))
    before = weakref.ref(first.frame)
    app.settings.change(language="nl")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert before() is None
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=3 * garbage.PAUSE_MS)
    watched = [weakref.ref(first.frame), weakref.ref(first.session)]
    first.close()
    del first
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in watched if each()] == []
    assert second.is_open


def test_several_windows_that_are_built_anew_are_gone_through_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[int] = []
    monkeypatch.setattr(garbage, "PAUSE_MS", 10)
    monkeypatch.setattr(gc, "collect", lambda: looks.append(1))
    garbage.keep()
    garbage.keep()
    garbage.look_again()
    garbage.look_again()
    gc.unfreeze()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=5000)
    qtbot.wait(50)
    assert looks == [1]
    garbage.let_go()
    garbage.let_go()


def test_a_look_that_is_still_to_come_needs_nobody_who_asked_for_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "PAUSE_MS", 10)
    garbage.keep()
    garbage.keep()
    garbage.let_go()
    asked = weakref.ref(garbage._keeper())
    garbage._keeper.cache_clear()
    assert asked() is None
    garbage.keep()
    garbage.keep()
    gc.unfreeze()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=5000)
    garbage.let_go()
    garbage.let_go()
