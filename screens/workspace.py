"""The menu "Datei": new files, passphrase, restore points, and files that are damaged, locked or not written."""

from functools import partial
from unittest import mock

from PySide6.QtWidgets import QTableView

from reifegrad.backup import Reason
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from screens import files
from screens.screen import Screen
from screens.stage import Stage
from ui import opening
from ui.backups.dialog import BackupsDialog
from ui.passphrase import ChangeDialog
from ui.rate.area import RateArea


def _new(stage: Stage) -> None:
    stage.start()
    stage.in_dialog(lambda: stage.do("file.new"))


def _check(stage: Stage) -> None:
    stage.go("overview")
    stage.in_dialog(lambda: stage.do("file.check"))


def _set(stage: Stage) -> None:
    def type_in(dialog: ChangeDialog) -> None:
        dialog.new.setText("Musterstadt")

    stage.go("overview", file=files.OWN)
    stage.in_dialog(lambda: stage.do("file.passphrase"), type_in)


def _change(stage: Stage) -> None:
    stage.window(files.ENCRYPTED)
    stage.in_dialog(lambda: stage.do("file.passphrase"))


def _asked(stage: Stage) -> None:
    """An encrypted file is opened."""
    window = stage.start()
    path = stage.folder / "Geheim.reifegrad"
    if not path.exists():
        Session.create(path, Municipality("Musterstadt"), passphrase=files.SECRET).close()
    stage.in_dialog(lambda: opening.open_session(path, window.settings.language))


def _backups(stage: Stage) -> None:
    stage.go("overview", file=files.OWN)
    keeper = stage.session(files.OWN).backups
    if not keeper.known():
        keeper.keep_opened()
        keeper.make(Reason.NAMED, "Vor der Sitzung des Rates")
    stage.in_dialog(lambda: stage.do("file.points"))


def _no_backups(stage: Stage) -> None:
    """A file that was opened only just now."""
    stage.window(files.FRESH)
    stage.in_dialog(lambda: stage.do("file.points"))


def _restore(stage: Stage) -> None:
    """What going back changes, after an answer was given; it is taken back afterwards."""
    window = stage.go("rate", "A1.1", file=files.OWN)
    session = stage.session(files.OWN)
    session.backups.make(Reason.NAMED, "Vor der Sitzung des Rates")
    spot = stage.area(window, RateArea).spot
    assert spot is not None
    session.rate(spot.subject_id, spot.question_id, 0)

    def restore(dialog: BackupsDialog) -> None:
        table = dialog.findChild(QTableView)
        assert table is not None
        table.setCurrentIndex(table.model().index(0, 0))
        stage.in_dialog(dialog.restore)

    stage.in_dialog(lambda: stage.do("file.points"), restore)
    session.undo()


def _locked(stage: Stage) -> None:
    """Pictures say nothing of the computer that they were made on, so it has another name."""
    window = stage.start()
    path = stage.folder / "Belegt.reifegrad"
    computer = mock.patch("socket.gethostname", return_value="Rathaus-12")
    with computer, Session.create(path, Municipality("Musterstadt")) as session:
        stage.in_dialog(lambda: opening.open_session(session.path, window.settings.language))
    session.path.unlink()


def _damaged(stage: Stage) -> None:
    window = stage.start()
    path = stage.folder / "Beschaedigt.reifegrad"
    with Session.create(path, Municipality("Musterstadt")):
        pass
    content = bytearray(path.read_bytes())
    content[4096:8192] = bytes(4096)
    path.write_bytes(content)
    stage.in_dialog(lambda: opening.open_session(path, window.settings.language))
    path.unlink()


def _foreign(stage: Stage) -> None:
    window = stage.start()
    path = stage.folder / "Brief.reifegrad"
    path.write_text("Sehr geehrte Damen und Herren\n", encoding="utf-8")
    stage.in_dialog(lambda: opening.open_session(path, window.settings.language))


def _unsaved(stage: Stage, *, dialog: bool) -> None:
    """The drive is away while an answer is given; it comes back, and the answer is taken back."""
    window = stage.go("rate", "A1.1", file=files.DRIVE)
    session = stage.session(files.DRIVE)
    area = stage.area(window, RateArea)
    assert area.spot is not None
    card = next(each for each in area.page.answer.cards if not each.isChecked())
    drive = session.path.parent
    away = drive.with_name("away")
    drive.rename(away)
    if dialog:
        stage.in_dialog(card.click)
    else:
        with stage.answers({"choose": -1}):
            card.click()
        stage.see(window)
    away.rename(drive)
    stage.do("file.save")
    session.undo()


def _properties(stage: Stage) -> None:
    stage.go("overview")
    stage.in_dialog(lambda: stage.do("file.properties"))


SCREENS = (
    Screen("file-new", "Neue Kommune", _new),
    Screen("file-properties", "Eigenschaften der Datei", _properties),
    Screen("file-check", "Datei prüfen", _check),
    Screen("file-passphrase-set", "Passwort setzen", _set),
    Screen("file-passphrase-change", "Passwort ändern", _change),
    Screen("file-passphrase-asked", "Verschlüsselte Datei öffnen", _asked),
    Screen("file-backups", "Sicherungspunkte", _backups),
    Screen("file-backups-none", "Noch kein Sicherungspunkt", _no_backups),
    Screen("file-restore", "Was das Zurückgehen ändert", _restore),
    Screen("file-locked", "Datei ist in Benutzung", _locked),
    Screen("file-damaged", "Datei ist beschädigt", _damaged),
    Screen("file-foreign", "Datei eines anderen Programms", _foreign),
    Screen("file-unsaved-asked", "Lässt sich nicht speichern", partial(_unsaved, dialog=True)),
    Screen("file-unsaved", "Nicht gespeichert", partial(_unsaved, dialog=False)),
)
