"""Attaching a document as a copy: read beside the window, stopped on request, and what goes wrong told in place."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, current_thread, main_thread
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from reifegrad import attachments, paths
from reifegrad.domain.workspace import EvidenceItem
from reifegrad.errors import Cancelled
from tests.ui.conftest import Dialogs
from tests.ui.looks import click, focus, rate, session_of
from ui import looking
from ui.app import App
from ui.main_window import MainWindow
from ui.rate import evidence_dialog
from ui.rate.area import RateArea
from ui.rate.evidence_dialog import EvidenceDialog
from ui.rate.places import is_openable
from ui.workbench import Toast


def items(window: MainWindow, area: RateArea) -> tuple[EvidenceItem, ...]:
    assert area.spot is not None
    return session_of(window).evidence_items(area.spot.subject_id, area.spot.question_id)


def entering(document: Path, then: Callable[[EvidenceDialog], None] = lambda _: None) -> Callable[[QDialog], bool]:
    """A person who asks for a copy of a document, goes on with `then` if it is not taken, and cancels at last."""

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, EvidenceDialog)
        dialog.show()
        dialog.title.setText("Beschluss")
        dialog.location.setText(str(document))
        dialog.copy.click()
        dialog.accept()
        if dialog.result() != QDialog.DialogCode.Accepted:
            then(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    return fill


def test_the_next_document_is_looked_for_where_the_last_one_was(
    window: MainWindow, asked: Dialogs, tmp_path: Path
) -> None:
    folder = tmp_path / "Beschlüsse"
    folder.mkdir()
    asked.file = folder / "Beschluss.pdf"

    def choose(dialog: QDialog) -> bool:
        dialog.show()
        click(dialog, "Datei wählen …")
        return False

    asked.on_run = choose
    area = rate(window, "A1.3")
    for _ in range(2):
        area.page.add_evidence()
    looked = [each[2] for each in asked.shown if each[0] == "open_file"]
    assert looked == [paths.documents_folder(), folder]


def test_the_document_is_read_beside_the_window(
    window: MainWindow, asked: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = rate(window, "A1.3")
    document = tmp_path / "Beschluss.pdf"
    document.write_bytes(b"%PDF")
    threads = []

    def read(path: Path, *told: object) -> bytes:
        threads.append(current_thread())
        return path.read_bytes()

    monkeypatch.setattr(evidence_dialog, "read_document", read)
    asked.on_run = entering(document)
    click(area.page, "Nachweis hinzufügen …")
    assert [each is main_thread() for each in threads] == [False]
    (item,) = items(window, area)
    assert session_of(window).attachment(item.copy).content == b"%PDF"


@pytest.mark.parametrize(
    ("kind", "told"), [("missing", "nicht gefunden"), ("large", "größer als 10 MB"), ("empty", "leer")]
)
def test_what_cannot_be_copied_is_told_in_place_and_stays_to_be_mended(
    window: MainWindow, asked: Dialogs, tmp_path: Path, kind: str, told: str
) -> None:
    area = rate(window, "A1.3")
    document = tmp_path / "Beschluss.pdf"
    if kind == "large":
        document.write_bytes(b"x" * (attachments.MOST_BYTES + 1))
    elif kind == "empty":
        document.touch()

    def mend(dialog: EvidenceDialog) -> None:
        assert told in dialog.problem.text()
        assert dialog.problem.isVisible()
        assert dialog.location.accessibleDescription() == dialog.problem.text()
        assert (dialog.title.text(), dialog.location.text()) == ("Beschluss", str(document))
        other = tmp_path / "anderes.pdf"
        other.write_bytes(b"%PDF")
        dialog.location.setText(str(other))
        assert not dialog.problem.isVisible()
        dialog.accept()

    asked.on_run = entering(document, mend)
    area.page.add_evidence()
    assert asked.kinds() == ["run"]
    assert [each.location for each in items(window, area)] == ["anderes.pdf"]


def test_a_copy_that_is_stopped_leaves_the_dialog_as_it_was(
    window: MainWindow, asked: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = rate(window, "A1.3")

    def stopped(_path: Path, *_told: object) -> bytes:
        raise Cancelled

    monkeypatch.setattr(evidence_dialog, "read_document", stopped)
    left: list[tuple[str, bool]] = []

    def look(dialog: EvidenceDialog) -> None:
        left.append((dialog.title.text(), dialog.problem.isVisible()))

    asked.on_run = entering(tmp_path / "Beschluss.pdf", look)
    area.page.add_evidence()
    assert left == [("Beschluss", False)]
    assert items(window, area) == ()
    assert asked.kinds() == ["run"]


def test_files_and_addresses_are_pasted_as_evidence(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    area = rate(window, "A1.3")
    add = area.page.evidence.findChildren(QPushButton)[0]
    add.setFocus()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Protokoll.pdf")), QUrl("https://example.org/vo/118")])
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [each.title for each in items(window, area)] == ["Protokoll.pdf", "118"]
    QGuiApplication.clipboard().setText("www.example.org/beschluss")
    area.page.evidence.findChild(QComboBox).setFocus()
    window.menus.commands.find("edit.paste").action.trigger()
    assert [each.location for each in items(window, area)][-1] == "www.example.org/beschluss"
    QGuiApplication.clipboard().setText("kein Ort")
    area.page.evidence.paste()
    assert len(items(window, area)) == 3


def test_what_was_pasted_is_said_and_is_not_added_twice(window: MainWindow, tmp_path: Path) -> None:
    area = rate(window, "A1.3")
    heard: list[Toast] = []
    area.bench.toast_requested.connect(heard.append)
    paths = [str(tmp_path / each) for each in ("Protokoll.pdf", "Beschluss.pdf", "Protokoll.pdf")]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(each) for each in paths])
    QGuiApplication.clipboard().setMimeData(data)
    area.page.evidence.paste()
    assert [each.title for each in items(window, area)] == ["Protokoll.pdf", "Beschluss.pdf"]
    assert "Protokoll.pdf, Beschluss.pdf" in heard[-1].text
    area.page.evidence.paste()
    assert len(items(window, area)) == 2
    assert "Protokoll.pdf" in heard[-1].text, "nothing is left out silently"
    assert heard[0].action
    heard[0].action()
    assert items(window, area) == (), "both came with one paste"


def test_the_same_document_is_copied_once(window: MainWindow, asked: Dialogs, tmp_path: Path) -> None:
    area = rate(window, "A1.3")
    document = tmp_path / "Beschluss.pdf"
    document.write_bytes(b"%PDF")
    asked.on_run = entering(document)
    area.page.add_evidence()
    area.page.add_evidence()
    assert len(items(window, area)) == 1


def test_what_was_pasted_comes_into_view(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    area = rate(window, "A1.3")
    box = area.page.evidence
    box.items_added.emit([(f"Nachweis {each}", str(tmp_path / f"{each}.pdf")) for each in range(12)])
    last = next(each for each in box.findChildren(QPushButton) if each.accessibleName() == "Nachweis 11")
    scroll = next(each for each in area.page.findChildren(QScrollArea) if each.widget() is area.page.content)
    qtbot.waitUntil(lambda: scroll.viewport().rect().contains(last.mapTo(scroll.viewport(), last.rect().center())))


def test_a_link_that_leads_nowhere_can_be_removed_where_that_is_told(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    area = rate(window, "A1.3")
    assert area.spot is not None
    session_of(window).add_evidence_item(area.spot.subject_id, "A1.3", "Beschluss", str(tmp_path / "weg.pdf"))
    click(area.page, "Beschluss")
    remove = [each for each in area.page.evidence.findChildren(QPushButton) if "Beschluss" in each.accessibleName()]
    remove[-1].click()
    assert items(window, area) == ()
    window.undo()
    assert len(items(window, area)) == 1


@pytest.mark.parametrize("size", [100, 200])
def test_a_long_name_of_evidence_makes_the_page_no_wider_than_the_screen(
    window: MainWindow, app: App, size: int
) -> None:
    app.settings.change(text_size=size)
    window.resize(1024, 640)
    area = rate(window, "A1.3")
    assert area.spot is not None
    name = "Beschluss " * 19
    session_of(window).add_evidence_item(area.spot.subject_id, "A1.3", name, "https://example.org")
    QApplication.processEvents()
    scroll = next(each for each in area.page.findChildren(QScrollArea) if each.widget() is area.page.content)
    assert area.page.content.width() <= scroll.viewport().width()
    (shown,) = [each for each in area.page.evidence.findChildren(QPushButton) if each.accessibleName() == name.strip()]
    assert name.strip() in shown.toolTip()


def test_the_focus_stays_with_a_link_whose_document_is_gone_and_near_one_that_is_removed(
    window: MainWindow, tmp_path: Path
) -> None:
    area = rate(window, "A1.1")
    box = area.page.evidence
    box.items_added.emit([("Satzung.pdf", str(tmp_path / "Satzung.pdf"))])
    link = next(each for each in box.findChildren(QPushButton) if each.accessibleName() == "Satzung.pdf")
    link.setFocus()
    link.click()
    assert box.isAncestorOf(focus())
    assert focus().accessibleName() == "Satzung.pdf"
    removal = next(
        each for each in box.findChildren(QPushButton) if each.accessibleName() == "Nachweis Satzung.pdf entfernen"
    )
    removal.setFocus()
    removal.click()
    assert items(window, area) == ()
    assert box.isAncestorOf(focus())


def test_evidence_needs_a_name_and_a_place_that_can_be_opened(qtbot: QtBot) -> None:
    dialog = EvidenceDialog("de")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.location.setText("javascript:alert(1)")
    dialog.accept()
    assert (dialog.isVisible(), dialog.title.accessibleDescription()) == (True, dialog.problem.text())
    dialog.title.setText("Beschluss")
    assert dialog.problem.isHidden()
    dialog.accept()
    assert (dialog.isVisible(), dialog.location.accessibleDescription()) == (True, dialog.problem.text())
    assert dialog.problem.text()
    dialog.location.setText("https://example.org/beschluss")
    dialog.accept()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    "place", ["", "www.example.org", r"C:\Akten\a.pdf", "/srv/a.pdf", "Ordner: Beschlüsse", "file:///a"]
)
def test_what_is_a_place_can_be_entered(place: str) -> None:
    assert is_openable(place)


@pytest.mark.parametrize(
    "place", ["javascript:alert(1)", "JavaScript:x", "ms-word:ofe|u|x", "vbscript:x", "data:text/html,x"]
)
def test_what_would_run_a_program_cannot(place: str) -> None:
    assert not is_openable(place)


def told_as_missing(window: MainWindow, area: RateArea) -> list[str]:
    """Names of what is listed as missing, as a screen reader has them."""
    box, told = area.page.evidence, area.page.evidence.tr("File not found.")
    shown = [each for each in box.findChildren(QLabel) if each.isVisible() and each.text() == told]
    names = [each for each in box.findChildren(QPushButton) if each.isVisible()]
    named = [each for each in names if told in each.accessibleDescription()]
    assert len(shown) == len(named)
    return [each.accessibleName() for each in named]


def test_a_linked_file_that_is_gone_is_told_where_it_is_listed_until_it_is_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    area = rate(window, "A1.3")
    (tmp_path / "da.pdf").touch()
    for title, place in (
        ("Weg", str(tmp_path / "weg.pdf")),
        ("Da", str(tmp_path / "da.pdf")),
        ("Ordner", "Aktenschrank 3, Ordner 12"),
        ("Seite", "https://example.org"),
        ("Fern", "//rechner/freigabe/a.pdf"),
    ):
        area.page.evidence.items_added.emit([(title, place)])
    qtbot.waitUntil(lambda: told_as_missing(window, area) == ["Weg"])
    rate(window, "A1.2")
    rate(window, "A1.3")
    assert told_as_missing(window, area) == ["Weg"]
    (tmp_path / "weg.pdf").touch()
    QApplication.sendEvent(area.page.evidence, QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: told_as_missing(window, area) == [])


def test_a_drive_that_does_not_answer_holds_up_nothing(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Event()

    def slow(place: str, _mode: int) -> bool:
        return answers.wait(20) and Path(place).exists()

    monkeypatch.setattr(os, "access", slow)
    area = rate(window, "A1.3")
    area.page.evidence.items_added.emit([("Weg", str(tmp_path / "weg.pdf"))])
    qtbot.wait(100)
    assert told_as_missing(window, area) == []
    area.page.evidence.items_added.emit([("Auch weg", str(tmp_path / "auch.pdf"))])
    answers.set()
    qtbot.waitUntil(lambda: told_as_missing(window, area) == ["Weg", "Auch weg"])


def test_a_link_is_opened_once_its_drive_answers_and_one_that_never_does_is_told(
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    asked: Dialogs,
    opened_paths: list[str],
) -> None:
    answers = Event()
    monkeypatch.setattr(os, "access", lambda place, _mode: answers.wait(20) and Path(place).exists())
    document = tmp_path / "Beschluss.pdf"
    document.touch()
    area = rate(window, "A1.3")
    area.page.evidence.items_added.emit([("Beschluss", str(document))])
    begun = monotonic()
    click(area.page, "Beschluss")
    click(area.page, "Beschluss")  # once more, because nothing happens
    assert monotonic() - begun < 10  # not as long as the drive takes
    assert (asked.shown, opened_paths) == ([], [])
    answers.set()
    qtbot.waitUntil(lambda: opened_paths == [str(document)])
    answers.clear()
    monkeypatch.setattr(looking, "_PATIENCE_S", 0.2)
    asked.choices = [0]
    click(area.page, "Beschluss")
    qtbot.waitUntil(lambda: asked.kinds() == ["decide"])
    assert "Beschluss.pdf" in asked.shown[0][1]
    assert len(asked.shown[0][2]) == 1  # its folder would not answer either
    assert QGuiApplication.clipboard().text() == str(document)
    monkeypatch.setattr(looking, "_PATIENCE_S", 60)
    click(area.page, "Beschluss")
    rate(window, "A1.2")
    answers.set()
    qtbot.waitUntil(lambda: not area.page.evidence.findChildren(looking._Glance))
    assert (len(asked.shown), len(opened_paths)) == (1, 1)  # the person has gone on
