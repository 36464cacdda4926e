"""Names and links from files of others: shown as they are, opened with care."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reifegrad.errors import AssessmentClosed
from reifegrad.messages import describe
from reifegrad.session import Session
from reifegrad.texts import texts
from tests.ui.conftest import Dialogs
from tests.ui.looks import frame_of, rate, session_of
from ui.main_window import MainWindow
from ui.rate import evidence
from ui.rate.places import target_of
from ui.widgets.choice import TitleChoice
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
    "location", ["//rechner/a.pdf", "\\\\rechner\\a.pdf", "file://rechner/freigabe/a.pdf", "FILE:////rechner/a.pdf"]
)
def test_another_computer_is_not_reached_for(
    window: MainWindow, asked: Dialogs, monkeypatch: pytest.MonkeyPatch, location: str
) -> None:
    touched: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", touched.append)
    monkeypatch.setattr(evidence, "look_at", lambda *given: touched.append(given))
    open_evidence(window, "Anlage", location)
    assert asked.kinds() == ["confirm"]
    assert touched == []
    assert QGuiApplication.clipboard().text() == location


@pytest.mark.parametrize("agrees", [True, False])
def test_what_could_start_a_program_is_never_opened(
    window: MainWindow, asked: Dialogs, tmp_path: Path, agrees: bool, opened_paths: list[str]
) -> None:
    asked.agrees = agrees
    for name in ("setup.exe", "a.bat", "a.desktop", "a.sh", "a.lnk", "a.url", "a.js", "a.docm", "a.pdf.scr", "ohne"):
        (tmp_path / name).write_text("")
        opened_paths.clear()
        asked.shown.clear()
        open_evidence(window, f"Anlage {name}", str(tmp_path / name))
        assert asked.kinds() == ["confirm"], name
        assert opened_paths == ([str(tmp_path)] if agrees else []), name


def test_a_document_opens_at_once_and_a_link_to_a_program_does_not(
    window: MainWindow, asked: Dialogs, tmp_path: Path, opened_paths: list[str]
) -> None:
    (tmp_path / "Beschluss.PDF").write_text("")
    (tmp_path / "setup.exe").write_text("")
    (tmp_path / "Plan.pdf").symlink_to(tmp_path / "setup.exe")
    open_evidence(window, "Anlage", (tmp_path / "Beschluss.PDF").as_uri())
    assert opened_paths == [str(tmp_path / "Beschluss.PDF")]
    asked.agrees = False
    open_evidence(window, "Zweite", str(tmp_path / "Plan.pdf"))
    assert len(opened_paths) == 1


def test_a_name_that_no_system_takes_is_missing(window: MainWindow) -> None:
    open_evidence(window, "Anlage", "/anlagen/" + 300 * "y")
    box = rate(window, "A1.1").page.evidence
    assert [each.property("kind") for each in box.findChildren(QLabel) if each.text() == box.tr("File not found.")] == [
        "problem"
    ]


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


def test_a_name_in_an_older_file_cannot_turn_the_window_round(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned = replace(session_of(window).assessments[0], title="Befragung \u202e2027")
    monkeypatch.setattr(Session, "assessments", property(lambda _: [turned]))
    frame = frame_of(window)
    frame.bench.changed.emit(None)
    choice = frame.findChild(TitleChoice)
    assert choice is not None
    assert choice.itemText(0).startswith("Befragung \\u202e2027")
    assert plain_tip("https://a.de\u202efdp.exe") == "https://a.de\\u202efdp.exe"
    assert texts("backups", "de")("assessment.changed", title="x\u202ey", day="", parts="").startswith("„x\\u202ey“")
    assert "\u202e" not in str(describe(AssessmentClosed(None, title="a\u202eb"), "de"))


def test_a_note_stays_under_its_caption_beside_much_evidence(window: MainWindow) -> None:
    page = rate(window, "A1.1").page
    spot = page.spot
    assert spot is not None
    for number in range(12):
        session_of(window).add_evidence_item(spot.subject_id, spot.question_id, f"Beschluss {number}", "/a")
    QApplication.processEvents()
    caption = next(each for each in page.findChildren(QLabel) if each.buddy() is page.note)
    assert page.note.y() <= caption.y() + 2 * caption.sizeHint().height()
    assert page.note.y() <= page.evidence.y() + 2 * caption.sizeHint().height()
