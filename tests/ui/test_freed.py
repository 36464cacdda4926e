"""Closed windows leave nothing behind."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from ui.app import App
from ui.areas import AREAS
from ui.main_window import MainWindow
from ui.workbench import Workbench
from ui.worker import finish


def collect(qapp: QApplication) -> None:
    finish()  # work that goes on holds what it reports to
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


def test_one_set_of_menus_and_one_listener_remain_after_building_anew(app: App, file: Path, qapp: QApplication) -> None:
    window = app.open_window(str(file))
    collect(qapp)
    menus, actions = len(window.findChildren(QMenu)), len(window.findChildren(QAction))
    for size in (125, 100):
        app.settings.change(text_size=size)
        collect(qapp)
    assert (len(window.findChildren(QMenu)), len(window.findChildren(QAction))) == (menus, actions)
    assert len(window.findChildren(Workbench)) == 1
