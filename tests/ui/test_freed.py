"""Closed windows leave nothing behind."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui.app import App
from ui.areas import AREAS
from ui.main_window import MainWindow


def collect(qapp: QApplication) -> None:
    for _ in range(3):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
        gc.collect()


def test_a_window_and_its_areas_are_freed_on_close(app: App, file: Path, qapp: QApplication) -> None:
    window = app.open_window(str(file))
    areas = []
    for index in range(len(AREAS)):
        window.show_area(index)
        qapp.processEvents()
        assert window.frame is not None
        areas.append(weakref.ref(window.frame.area))
    watched = [weakref.ref(window), weakref.ref(window.frame), weakref.ref(window.session), *areas]
    window.close()
    del window
    collect(qapp)
    assert [each() for each in watched if each() is not None] == []
    assert app.windows == ()


def test_building_anew_frees_what_was_there_before(app: App, file: Path, qapp: QApplication) -> None:
    window = app.open_window(str(file))
    assert isinstance(window, MainWindow)
    for index in range(len(AREAS)):
        window.show_area(index)
    assert window.frame is not None
    before = [weakref.ref(window.frame), weakref.ref(window.frame.area)]
    app.settings.change(language="nl")
    collect(qapp)
    assert [each() for each in before if each() is not None] == []
