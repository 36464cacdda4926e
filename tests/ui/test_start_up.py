"""The window is there at once: what opening a file needs is imported when a file is opened."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("yaml", "peewee", "playhouse", "pydantic", "openpyxl", "reportlab", "pypdfium2", "typer", "sqlite3")


def test_the_start_page_comes_without_heavy_imports() -> None:
    script = f"""
import sys
from PySide6.QtWidgets import QApplication
from ui.app import App
application = QApplication([])
app = App(application)
window = app.open_window()
application.processEvents()
assert window.isVisible()
print(",".join(each for each in {HEAVY!r} if each in sys.modules))
"""
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == ""
