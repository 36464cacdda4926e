"""Names and links from files of others: shown as they are, opened with care."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from tests.ui.conftest import Dialogs
from tests.ui.looks import rate, session_of
from ui.app import App
from ui.dialog_windows import Box, FaultDialog, TextDialog
from ui.main_window import MainWindow
from ui.rate.evidence import is_risky, target_of
from ui.widgets.text import plain_tip


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://www.musterstadt.de/satzung", "https://www.musterstadt.de/satzung"),
        ("HTTP://musterstadt.de", "http://musterstadt.de"),
        ("www.musterstadt.de/satzung", "https://www.musterstadt.de/satzung"),
        ("/ablage/www.musterstadt.de.pdf", "file:///ablage/www.musterstadt.de.pdf"),
    ],
)
def test_a_location_leads_to_a_page_or_a_file(location: str, target: str) -> None:
    assert target_of(location).toString() == target


@pytest.mark.parametrize(
    ("location", "risky"),
    [("/a/Beschluss.pdf", False), ("/a/Setup.EXE", True), ("//rechner/a.pdf", True), ("\\\\rechner\\a.pdf", True)],
)
def test_programs_and_other_computers_are_risky(location: str, risky: bool) -> None:
    assert is_risky(Path(location)) is risky


@pytest.mark.parametrize("agrees", [True, False])
def test_a_program_is_opened_only_after_a_question(
    window: MainWindow, asked: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()))
    (tmp_path / "setup.exe").write_text("")
    asked.agrees = agrees
    open_evidence(window, "Anlage", str(tmp_path / "setup.exe"))
    assert asked.kinds() == ["confirm"]
    assert opened == (["setup.exe"] if agrees else [])


def test_a_name_that_no_system_takes_is_missing(window: MainWindow, asked: Dialogs) -> None:
    toasts: list[str] = []
    assert window.frame is not None
    window.frame.bench.toast_requested.connect(lambda toast: toasts.append(toast.text))
    open_evidence(window, "Anlage", "/anlagen/" + 300 * "y")
    assert len(toasts) == 1


def open_evidence(window: MainWindow, title: str, location: str) -> None:
    page = rate(window, "A1.1").page
    spot = page.spot
    assert spot is not None
    session_of(window).add_evidence_item(spot.subject_id, spot.question_id, title, location)
    next(each for each in page.evidence.findChildren(QPushButton) if each.text() == title).click()


def test_an_and_sign_in_a_name_is_no_key(window: MainWindow) -> None:
    page = rate(window, "A1.1").page
    spot = page.spot
    assert spot is not None
    session_of(window).add_evidence_item(spot.subject_id, spot.question_id, "Bau & Umwelt", "/a")
    assert any(each.text() == "Bau && Umwelt" for each in page.evidence.findChildren(QPushButton))


def test_markup_in_names_is_shown_as_it_is(app: App) -> None:
    box = Box(QMessageBox.Icon.Information, "<h1>Titel</h1>", "<b>x</b>", None)
    assert box.textFormat() is Qt.TextFormat.PlainText
    for dialog in (FaultDialog("x", Path("/<b>x</b>"), None), TextDialog("t", "l", "v", "", "<b>x</b>", None)):
        shown = [each for each in dialog.findChildren(QLabel) if "<b>x</b>" in each.text()]
        assert [each.textFormat() for each in shown] == [Qt.TextFormat.PlainText]
    assert plain_tip("<h1>Titel</h1>") == "<qt>&lt;h1&gt;Titel&lt;/h1&gt;</qt>"
    assert plain_tip("Bau & Umwelt") == "Bau & Umwelt"
