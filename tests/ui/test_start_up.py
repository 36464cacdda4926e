"""The window is there at once: what opening a file needs is imported when a file is opened."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LATE = (
    "reifegrad.domain.survey",
    "reifegrad.report.build",
    "reifegrad.report.model",
    "reifegrad.searching",
    "reifegrad.session",
    "reifegrad.survey",
    "ui.areas",
    "ui.charts",
    "ui.dialog_windows",
    "ui.frame",
    "ui.help",
    "ui.search.finder",
    "ui.settings_dialog",
    "ui.shortcuts",
    "ui.status_bar",
    "ui.workbench",
    "ui.worker",
)
"""Parts of the program that serve an open file or a dialog."""
HEAVY = (
    "dataclasses",
    "yaml",
    "peewee",
    "playhouse",
    "pydantic",
    "openpyxl",
    "reportlab",
    "pypdfium2",
    "typer",
    "sqlite3",
)
"""Libraries that take long to come in. `dataclasses` writes and compiles code for each class, half a millisecond every
time; what the start needs are named tuples, which take an eighth of it."""


def test_the_start_page_imports_only_what_it_shows() -> None:
    script = f"""
import sys
from PySide6.QtWidgets import QApplication
from ui.app import App
application = QApplication([])
app = App(application)
window = app.open_window()
application.processEvents()
assert window.isVisible()
print(",".join(each for each in {(*HEAVY, *LATE)!r} if each in sys.modules))
"""
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == ""
