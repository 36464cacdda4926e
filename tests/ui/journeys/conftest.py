"""Journeys meet the real dialogs; only those of the system are answered in place of a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.journeys.person import Person
from ui import dialogs
from ui.app import App
from ui.main_window import MainWindow


class SystemDialogs:
    """The system's own choice of files: what it answers, and how often it was asked."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.proposals: list[Path] = []

    def save_file(self, _title: str, _filters: object, proposal: Path, *, replaces: bool = True) -> Path | None:
        self.proposals.append(proposal)
        return self.file


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> SystemDialogs:
    fake = SystemDialogs()
    monkeypatch.setattr(dialogs, "save_file", fake.save_file)
    return fake


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    made = Person()
    monkeypatch.setattr(QDialog, "exec", lambda dialog: made.meet(dialog))  # a function, so that it gets the dialog
    yield made
    assert not made.waits, "a dialog did not come"


@pytest.fixture
def start(app: App, qtbot: QtBot) -> MainWindow:
    """The window as it opens for the first time."""
    window = app.open_window()
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
