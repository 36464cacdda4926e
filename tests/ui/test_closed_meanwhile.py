"""Windows that are closed while language or colours change."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui import telling
from ui.app import App
from ui.main_window import MainWindow


def test_a_window_that_is_closed_while_the_language_of_another_changes(
    app: App, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    first = app.open_window(str(file))
    second = app.open_window(str(shutil.copy(file, tmp_path / "Neustadt.reifegrad")))
    tell = telling.tell_beside

    def slowly(window: MainWindow, *given: Any) -> None:
        tell(window, *given)
        if window is first:
            second.close()
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    monkeypatch.setattr(telling, "tell_beside", slowly)
    app.settings.change(language="nl")
    assert first.is_open


def test_a_window_that_is_closed_while_its_language_changes(
    app: App, file: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    first = app.open_window(str(file))
    tell = telling.tell_beside

    def slowly(window: MainWindow, *given: Any) -> None:
        tell(window, *given)
        first.close()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    monkeypatch.setattr(telling, "tell_beside", slowly)
    app.settings.change(language="nl")
    assert app.windows == ()
