"""What the system opens, and what is said where it has no program for it."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Dialogs
from ui import looking, outside
from ui.app import App

MakeOpener = Callable[[int], Path]


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "Bericht für den Rat.pdf"
    path.write_bytes(b"%PDF")
    return path


@pytest.fixture
def make_opener(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeOpener:
    """Puts an opener that ends with a code in place of the system's; it writes what it was asked for into a file."""

    def make(code: int) -> Path:
        asked_for, script = tmp_path / "asked_for", tmp_path / "xdg-open"
        script.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{asked_for}"\nexit {code}\n')
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(outside, "system_opener", lambda: str(script))
        return asked_for

    return make


def test_an_opener_that_finds_no_program_is_told_with_the_place_and_the_ways_to_go_on(
    make_opener: MakeOpener, document: Path, asked: Dialogs, qtbot: QtBot
) -> None:
    make_opener(3)
    asked.choices = [0]
    outside.show(document)
    qtbot.waitUntil(lambda: asked.kinds() == ["decide"])
    _, question, ways = asked.shown[0]
    assert document.name in question
    assert len(ways) == 2
    assert QGuiApplication.clipboard().text() == str(document)


def test_an_opener_that_does_its_work_is_not_spoken_of(
    make_opener: MakeOpener, document: Path, asked: Dialogs, qtbot: QtBot
) -> None:
    asked_for = make_opener(0)
    outside.show(document)
    qtbot.waitUntil(lambda: asked_for.exists() and asked_for.read_text() != "")
    qtbot.wait(250)
    assert QUrl(asked_for.read_text()).toLocalFile() == str(document)
    assert asked.shown == []


def test_an_opener_that_cannot_be_started_is_told(
    app: App, document: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "system_opener", lambda: str(document.with_name("xdg-open")))
    asked.agrees = False
    outside.show(document)
    assert asked.kinds() == ["decide"]


def test_without_an_opener_of_its_own_qt_says_whether_it_was_opened(
    app: App, document: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    outside.show(document)
    assert asked.shown == []
    tried: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(tried.append(url.toLocalFile())))
    asked.choices = [1, -1]
    outside.show(document)
    assert tried == [str(document), str(document.parent)]
    assert [len(ways) for _, _, ways in asked.shown] == [2, 1]


def test_a_drive_that_does_not_answer_is_told_and_holds_up_nothing(
    app: App, document: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answers = Event()
    monkeypatch.setattr(os, "access", lambda *_given: answers.wait(20))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    monkeypatch.setattr(looking, "_PATIENCE_S", 0.2)
    asked.choices = [0]
    outside.show(document)
    assert asked.shown == []
    qtbot.waitUntil(lambda: asked.kinds() == ["decide"])
    answers.set()
    assert len(asked.shown[0][2]) == 1
    assert QGuiApplication.clipboard().text() == str(document)


def test_a_page_that_no_program_opens_gives_its_address(
    app: App, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    asked.choices = [0]
    outside.show(QUrl("https://example.org/satzung"))
    assert "https://example.org/satzung" in asked.shown[0][1]
    assert QGuiApplication.clipboard().text() == "https://example.org/satzung"


def test_other_programs_do_not_get_the_libraries_of_a_frozen_one() -> None:
    given = {
        "HOME": "/h",
        "LD_LIBRARY_PATH": "/opt/reifegrad",
        "LD_LIBRARY_PATH_ORIG": "/opt/own",
        "QT_PLUGIN_PATH": "/opt/reifegrad/plugins",
    }
    assert outside.environment(given, is_frozen=False) == given
    made = outside.environment(given, is_frozen=True)
    assert (made["HOME"], made["LD_LIBRARY_PATH"]) == ("/h", "/opt/own")
    assert "QT_PLUGIN_PATH" not in made
