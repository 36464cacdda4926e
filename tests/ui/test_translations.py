"""Translations live in memory, so that an update under a running program changes nothing on the screen."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from reifegrad import paths
from ui.i18n import Translations


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of our translations in place of them."""
    shutil.copytree(paths.resources() / "i18n", tmp_path / "i18n")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    return tmp_path / "i18n"


def shown() -> str:
    return QCoreApplication.translate("OverviewArea", "Overview")


def test_a_file_that_changes_while_it_is_in_use_changes_no_text(qapp: QApplication, resources: Path) -> None:
    translations = Translations(qapp)
    translations.use("de")
    try:
        assert shown() == "Übersicht"
        for each in resources.glob("*.qm"):
            with each.open("r+b") as file:
                file.write(bytes(each.stat().st_size))
                file.truncate(10)
        assert shown() == "Übersicht"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    finally:
        translations.remove()


def test_a_translation_that_is_missing_leaves_the_english_text(qapp: QApplication, resources: Path) -> None:
    for each in resources.glob("*.qm"):
        each.unlink()
    translations = Translations(qapp)
    translations.use("de")
    try:
        assert shown() == "Overview"
    finally:
        translations.remove()
