"""The program around the windows: faults, dropped files, quitting."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Dialogs
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


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_files_that_are_dropped_on_a_question_become_evidence_after_a_question(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    area = rate(window, "A1.1")
    assert area.spot is not None
    paths = [tmp_path / name for name in ("Satzung.pdf", "Protokoll.docx")]
    asked.agrees = False
    drop(window, *paths)
    assert session_of(window).evidence_items(area.spot.subject_id, "A1.1") == ()
    asked.agrees = True
    drop(window, *paths)
    titles = [each.title for each in session_of(window).evidence_items(area.spot.subject_id, "A1.1")]
    assert titles == ["Satzung.pdf", "Protokoll.docx"]
    assert asked.kinds() == ["decide", "decide"]


def test_files_that_are_dropped_on_a_question_can_be_kept_as_copies(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    area = rate(window, "A1.1")
    assert area.spot is not None
    (tmp_path / "Satzung.pdf").write_bytes(b"Satzung")
    asked.choices = [1]
    drop(window, tmp_path / "Satzung.pdf", tmp_path / "fehlt.pdf")
    (item,) = session_of(window).evidence_items(area.spot.subject_id, "A1.1")
    assert session_of(window).attachment(item.copy).content == b"Satzung"
    assert asked.kinds() == ["decide", "problem"]


def test_files_are_never_moved_whatever_the_other_program_proposes(window: MainWindow, tmp_path: Path) -> None:
    copy, move, link = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
    area = rate(window, "A1.1")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Satzung.pdf"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for offered, answered in ((copy | move | link, copy), (move | link, link), (move, None)):
        for target in (window, area.page.evidence):
            event = QDropEvent(QPointF(5, 5), offered, data, left, none)
            event.setDropAction(move)
            target.dropEvent(event)
            assert (event.dropAction() if event.isAccepted() else None) == answered
    assert not area.page.note.canInsertFromMimeData(data)  # which would answer with what is proposed


def test_what_cannot_be_used_is_refused_with_what_can(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    window.show_area(0)
    drop(window, tmp_path / "Lied.mp3")
    ((kind, title, text),) = asked.shown
    assert (kind, title) == ("inform", "Dieses Format lässt sich hier nicht verwenden.")
    assert text.startswith("Möglich sind: ")
    assert "Lied.mp3" in text


def test_files_can_be_dropped_on_the_start_page_only_to_be_opened(app: App, asked: Dialogs, tmp_path: Path) -> None:
    drop(app.open_window(), tmp_path / "Logo.png")
    assert asked.kinds() == ["inform"]
