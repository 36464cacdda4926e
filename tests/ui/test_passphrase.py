"""The window opens encrypted files, and sets, changes and removes their passphrase."""

import shutil
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from reifegrad import passphrase as passphrases
from reifegrad import preferences, recovery
from reifegrad.backup import Reason
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import Municipality
from reifegrad.file_header import is_encrypted
from reifegrad.passphrase import Passphrase, Strength, strength
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, recoding
from reifegrad.storage.recoding import recode
from tests.ui.conftest import Dialogs
from tests.ui.looks import session_of
from ui.app import App
from ui.backups.dialog import BackupsDialog
from ui.main_window import MainWindow
from ui.passphrase import ChangeDialog, PassphraseDialog
from ui.recovering import Recovering

SECRET = "vier Wörter ohne Reim"
OTHER = "ganz andere Wörter"


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrases, "_ROUNDS", 1)


@pytest.fixture
def window(app: App, qtbot: QtBot) -> MainWindow:
    """A window without a file."""
    made = app.open_window()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "Datei 7.reifegrad"
    Session.create(path, Municipality("Geheimstadt")).close()
    return path


@pytest.fixture
def encrypted(tmp_path: Path) -> Path:
    path = tmp_path / "Datei 7.reifegrad"
    Session.create(path, Municipality("Geheimstadt"), passphrase=Passphrase(SECRET)).close()
    return path


def typing(asked: Dialogs, *passphrases: str) -> list[str]:
    """Have these typed one after the other, then cancel; returns the problems that were shown."""
    left, problems = list(passphrases), []

    def on_run(dialog: QDialog) -> bool:
        assert isinstance(dialog, PassphraseDialog)
        problems.append(dialog.problem.text())
        if not left:
            return False
        dialog.field.setText(left.pop(0))
        return True

    asked.on_run = on_run
    return problems


def pressed(dialog: ChangeDialog) -> None:
    """Press the button, and wait until all is written anew."""
    dialog.accept()
    while dialog.is_at_work:
        QTest.qWait(5)


def changing(asked: Dialogs, act: Callable[[ChangeDialog], None]) -> None:
    """Have a person fill in the dialog and press its button."""

    def on_run(dialog: QDialog) -> bool:
        assert isinstance(dialog, ChangeDialog)
        act(dialog)
        pressed(dialog)
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = on_run


def lock_of(window: MainWindow) -> QPushButton:
    return next(each for each in window.statusBar().findChildren(QPushButton) if each.text() == "Verschlüsselt")


def test_the_passphrase_is_asked_for_until_it_fits(window: MainWindow, encrypted: Path, asked: Dialogs) -> None:
    problems = typing(asked, "daneben", SECRET)
    window.open_path(str(encrypted))
    assert window.is_open
    assert not lock_of(window).isHidden()
    assert problems[0] == ""
    assert "Datei 7.reifegrad" in problems[1]
    window.close_file()


def test_giving_up_leaves_the_file_closed(window: MainWindow, encrypted: Path, asked: Dialogs) -> None:
    typing(asked)
    window.open_path(str(encrypted))
    assert not window.is_open
    assert asked.kinds() == ["run"]


def test_the_list_of_recent_files_tells_nothing_of_what_is_in_an_encrypted_one(
    window: MainWindow, plain: Path, asked: Dialogs
) -> None:
    window.open_path(str(plain))
    assert window.settings.values.recent[0].name == "Geheimstadt"

    def encrypt(dialog: ChangeDialog) -> None:
        dialog.new.setText(SECRET)
        dialog.again.setText(SECRET)

    changing(asked, encrypt)
    window.saving.change_passphrase()
    recent = window.settings.values.recent[0]
    assert (recent.name, recent.assessment, recent.questions) == ("Datei 7.reifegrad", "", 0)
    window.close_file()
    assert "Geheimstadt" not in preferences.location().read_text(encoding="utf-8")


def test_set_change_and_remove(window: MainWindow, plain: Path, asked: Dialogs) -> None:
    window.open_path(str(plain))
    session = window.session
    assert session is not None
    assert lock_of(window).isHidden()

    def first(dialog: ChangeDialog) -> None:
        assert dialog.present.isHidden()
        dialog.new.setText(SECRET)
        assert not dialog.verb.isEnabled()
        dialog.again.setText(SECRET)
        assert dialog.verb.isEnabled()

    changing(asked, first)
    window.saving.change_passphrase()
    assert session.passphrase == Passphrase(SECRET)
    assert is_encrypted(plain)
    assert not lock_of(window).isHidden()
    assert len(session.backups.known()) == 1, "the restore point that was offered"

    def second(dialog: ChangeDialog) -> None:
        dialog.restore_point.setChecked(False)
        dialog.present.setText(SECRET)
        dialog.new.setText(OTHER)
        dialog.again.setText(OTHER)

    changing(asked, second)
    lock_of(window).click()
    assert session.passphrase == Passphrase(OTHER)

    def third(dialog: ChangeDialog) -> None:
        dialog.present.setText(OTHER)
        dialog.removing.setChecked(True)
        assert not dialog.new.isEnabled()

    changing(asked, third)
    window.saving.change_passphrase()
    assert session.passphrase is None
    assert not is_encrypted(plain)
    assert lock_of(window).isHidden()
    assert {each.encrypted for each in session.backups.known()} == {False}
    assert window.session is session


def test_who_does_not_know_the_present_passphrase_changes_nothing(
    window: MainWindow, encrypted: Path, asked: Dialogs
) -> None:
    typing(asked, SECRET)
    window.open_path(str(encrypted))
    shown = []

    def guess(dialog: ChangeDialog) -> None:
        dialog.present.setText("geraten")
        dialog.removing.setChecked(True)
        pressed(dialog)
        shown.append(dialog.problem.text())

    changing(asked, guess)
    window.saving.change_passphrase()
    assert shown[0]
    assert is_encrypted(encrypted)


@pytest.mark.parametrize(
    ("new", "again", "hint"),
    [
        ("", "", "Vier Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten."),
        ("kurz", "kurz", "Zu kurz: 4 von 8 Zeichen"),
        ("lang genug", "anders", "Die beiden Eingaben sind verschieden."),
        ("12345678", "12345678", "Leicht zu erraten: Wählen Sie eine längere"),
        (SECRET, SECRET, "Sehr gut"),
    ],
)
def test_what_is_typed_twice_is_compared_at_once(
    window: MainWindow, plain: Path, new: str, again: str, hint: str
) -> None:
    with Session.open(plain) as session:
        dialog = ChangeDialog(session, "en", window)
        dialog.new.setText(new)
        dialog.again.setText(again)
        assert dialog.hint.text() == hint
        assert dialog.verb.isEnabled() is (len(new) >= 8 and new == again)
        dialog.deleteLater()


def test_what_is_typed_is_hidden_until_somebody_wants_to_see_it(window: MainWindow) -> None:
    dialog = PassphraseDialog("Datei 7.reifegrad", parent=window)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    dialog.shown.setChecked(True)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Normal
    assert not dialog.verb.isEnabled()
    dialog.deleteLater()


def test_nobody_scrolls_in_the_dialog_where_the_screen_is_large_enough(
    window: MainWindow, plain: Path, app: App, qtbot: QtBot
) -> None:
    app.settings.change(language="en")
    window.open_path(str(plain))
    dialog = ChangeDialog(session_of(window), window)
    qtbot.addWidget(dialog)
    dialog.show()
    (page,) = dialog.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


def test_without_the_extra_the_window_says_how_to_get_it(
    window: MainWindow, plain: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_path(str(plain))
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    monkeypatch.delitem(sys.modules, "sqlcipher3.dbapi2", raising=False)
    window.saving.change_passphrase()
    assert asked.shown[-1][:2] == ("problem", "EncryptionMissing")


def test_the_file_menu_leads_there(window: MainWindow) -> None:
    action = next(each for each in window.findChildren(QAction) if each.text() == "Passp&hrase der Datei …")
    assert not action.isEnabled(), "no file is open"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("12345678901", Strength.WEAK), ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK), ("Baum Haus 12", Strength.FAIR)],
)
def test_long_and_varied_ones_are_harder_to_guess(text: str, expected: Strength) -> None:
    assert strength(text) is expected


def test_a_backup_under_another_passphrase_is_asked_for_its_own(
    window: MainWindow, encrypted: Path, asked: Dialogs
) -> None:
    typing(asked, SECRET)
    window.open_path(str(encrypted))
    session = window.session
    assert session is not None
    assert window.bench is not None
    backup = session.backups.make(Reason.NAMED, "Stand")
    recode(backup.path, Passphrase(SECRET), Passphrase(OTHER))
    session.edit_municipality(Municipality("Anderswo"))
    dialog = BackupsDialog(window.bench, window.settings, window)
    left = [OTHER]

    def on_run(shown: QDialog) -> bool:
        if isinstance(shown, PassphraseDialog):
            shown.field.setText(left.pop())
        return True

    asked.on_run = on_run
    dialog.table.selectRow(next(row for row, each in enumerate(session.backups.known()) if each.path == backup.path))
    dialog.restore()
    assert dialog.agreed is not None
    dialog.agreed.operation()
    assert session.municipality.name == "Geheimstadt"
    assert left == []
    dialog.deleteLater()


def test_whose_copies_stay_as_they_are_is_told(window: MainWindow, plain: Path, asked: Dialogs) -> None:
    with Session.open(plain) as original:
        original.backups.make(Reason.NAMED, "Stand")
    copy = Path(shutil.copy(plain, plain.with_name("Kopie.reifegrad")))
    window.open_path(str(copy))

    def encrypt(dialog: ChangeDialog) -> None:
        dialog.new.setText(SECRET)
        dialog.again.setText(SECRET)

    changing(asked, encrypt)
    window.saving.change_passphrase()
    _, (kind, title, text) = asked.shown
    assert (kind, title) == ("inform", "Geändert für diese Datei und ihre eigenen Sicherungspunkte")
    assert text.startswith("1 Sicherung auf diesem Rechner gehört zum Original")


def test_writing_anew_leaves_the_window_alive_and_can_be_stopped(
    window: MainWindow, plain: Path, asked: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_path(str(plain))
    session = window.session
    assert session is not None
    copies = [session.backups.make(Reason.NAMED, each).path for each in ("erste", "zweite")]
    begun, go_on = threading.Event(), threading.Event()
    build = recoding.build

    def slowly(path: Path, old: Passphrase | None, new: Passphrase | None) -> None:
        build(path, old, new)
        begun.set()
        assert go_on.wait(10)

    def encrypt_and_stop(dialog: QDialog) -> bool:
        assert isinstance(dialog, ChangeDialog)
        dialog.new.setText(SECRET)
        dialog.again.setText(SECRET)
        dialog.restore_point.setChecked(False)
        dialog.accept()
        assert begun.wait(10), "the work does not wait for the window, nor the window for the work"
        assert not dialog.verb.isEnabled()
        dialog.reject()
        assert dialog.is_at_work
        go_on.set()
        while dialog.is_at_work:
            QTest.qWait(5)
        assert dialog.new.isEnabled()
        assert dialog.new.text() == SECRET, "what was typed stays"
        return False

    monkeypatch.setattr(recoding, "build", slowly)
    asked.on_run = encrypt_and_stop
    window.saving.change_passphrase()
    assert session.passphrase is None
    assert not any(map(is_encrypted, (plain, *copies)))
    assert {each for folder in (plain.parent, copies[0].parent) for each in folder.glob("*.reifegrad")} == {
        plain,
        *copies,
    }


def test_work_that_was_kept_comes_back_with_the_passphrase_of_its_file(
    window: MainWindow, encrypted: Path, asked: Dialogs
) -> None:
    with closing(WorkspaceFile.open(encrypted, passphrase=Passphrase(SECRET))) as file:
        before = file.load()
        name = Key(Kind.MUNICIPALITY)
        change = Change(name, before[name], Municipality("Nachgetragen"))
        kept = recovery.keep(file, before, [change], datetime.now(UTC))
    assert recovery.found()[0].encrypted
    assert b"Nachgetragen" not in kept.path.read_bytes()
    typing(asked, "daneben", SECRET, SECRET)
    Recovering(window).restore(kept)
    assert window.session is not None
    assert window.session.municipality.name == "Nachgetragen"
    assert not kept.path.exists()


def test_the_dialog_stays_on_the_screen_with_large_text(app: App, encrypted: Path, qtbot: QtBot) -> None:
    app.settings.change(text_size=200)
    with closing(Session.open(encrypted, passphrase=Passphrase(SECRET))) as session:
        dialog = ChangeDialog(session, "de")
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.present.setText("daneben")
        dialog.removing.setChecked(True)
        pressed(dialog)
        assert dialog.problem.isVisible()
        assert dialog.height() <= dialog.screen().availableGeometry().height()
        assert dialog.rect().contains(dialog.verb.geometry())


def test_a_long_file_name_leaves_the_buttons_on_the_screen(app: App, qtbot: QtBot) -> None:
    app.settings.change(text_size=200)
    dialog = PassphraseDialog("Musterstadt_" * 12 + "Ende.reifegrad")
    qtbot.addWidget(dialog)
    assert dialog.sizeHint().width() <= 1366
    caption = next(each for each in dialog.findChildren(QLabel) if "Musterstadt_" in each.text())
    assert caption.text().endswith("Ende.reifegrad“")


def test_removing_a_passphrase_says_what_becomes_of_the_copies(encrypted: Path, app: App, qtbot: QtBot) -> None:
    with closing(Session.open(encrypted, passphrase=Passphrase(SECRET))) as session:
        dialog = ChangeDialog(session, "de")
        qtbot.addWidget(dialog)
        assert "verlorene Passphrase" in dialog.effect.text()
        dialog.removing.setChecked(True)
        assert "verlorene Passphrase" not in dialog.effect.text()
        assert "Sicherungspunkte" in dialog.effect.text()
