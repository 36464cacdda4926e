"""The program around the windows: faults, dropped files, quitting."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.looks import rate, session_of
from ui.app import App
from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]


def test_a_dropped_file_is_opened(app: App, file: Path) -> None:
    window = app.open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert window.path == file


def test_quitting_closes_every_window_and_writes_what_is_typed(
    window: MainWindow, app: App, qapp: QApplication
) -> None:
    area = rate(window, "A1.1")
    session, spot = session_of(window), area.spot
    assert spot is not None
    area.page.note.setPlainText("noch schnell")
    quitting = next(each for each in window.findChildren(QAction) if each.shortcut().toString() == "Ctrl+Q")
    quitting.trigger()
    assert app.windows == ()
    assert session.answer(spot.subject_id, "A1.1").note == "noch schnell"


@pytest.mark.parametrize(("arguments", "menu"), [([], "&Datei"), (["--language", "nl"], "&Bestand")])
def test_the_program_starts_from_its_entry_point(arguments: list[str], menu: str) -> None:
    script = f"""
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from ui import app
run = QApplication.exec
def soon():
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow))
    print(window.menuBar().actions()[0].text())
    QApplication.quit()
def watched():
    QTimer.singleShot(0, soon)
    return run()
QApplication.exec = staticmethod(watched)
raise SystemExit(app.main({arguments!r}))
"""
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == menu
