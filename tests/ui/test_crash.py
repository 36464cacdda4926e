"""Faults of the program as people meet them: one question at a time, reports to read and to send on, the log."""

import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reifegrad import crash, log, paths
from reifegrad.log import Event
from tests.ui.conftest import Dialogs
from ui import dialogs
from ui.app import App
from ui.commands.command import plain
from ui.crash import Faults
from ui.dialog_windows import Box
from ui.main_window import MainWindow
from ui.texts_dialog import TextsDialog

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.usefixtures("app")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def faults(clock: Clock) -> Faults:
    return Faults(lambda: "de", clock)


def here(faults: Faults, secret: str = "Amt Nordersand") -> None:
    """A fault that always arises in this place."""
    try:
        raise ZeroDivisionError(secret)
    except ZeroDivisionError as error:
        faults.hear(type(error), error, error.__traceback__)


def there(faults: Faults) -> None:
    """A fault that arises in another place."""
    try:
        raise KeyError
    except KeyError as error:
        faults.hear(type(error), error, error.__traceback__)


def test_a_fault_is_told_with_what_is_safe_and_its_report_can_be_seen(faults: Faults, asked: Dialogs) -> None:
    here(faults)
    (told, seen) = asked.shown
    (report,) = crash.reports()
    assert told == (
        "crash",
        "Der letzte Schritt ist nicht gelungen.",
        f"Alle Eingaben bis {report.made:%H:%M} Uhr sind da.",
    )
    assert (seen[0], seen[1], seen[3][0][1:]) == ("texts", "Absturzberichte", (report.text, report.path))
    assert "ZeroDivisionError" in report.text
    assert "Nordersand" not in report.text.replace('secret: str = "Amt Nordersand"', "")


def test_a_fault_is_told_even_where_no_report_can_be_written(faults: Faults, asked: Dialogs) -> None:
    paths.log_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.log_folder().write_text("eine Datei statt eines Ordners", encoding="utf-8")
    here(faults)
    assert asked.kinds() == ["crash", "texts"]
    assert "ZeroDivisionError" in asked.shown[1][3][0][1]


def test_a_person_who_wants_to_go_on_sees_no_report(faults: Faults, asked: Dialogs) -> None:
    asked.agrees = False
    here(faults)
    assert asked.kinds() == ["crash"]


def test_the_same_fault_again_and_again_is_told_once(faults: Faults, asked: Dialogs, clock: Clock) -> None:
    asked.agrees = False
    for _ in range(50):
        here(faults)
        clock.now += 1
    assert asked.kinds() == ["crash"]
    assert len(crash.reports()) == 1
    clock.now += 10  # a person tries it once more
    here(faults)
    assert asked.kinds() == ["crash", "crash"]


def test_faults_that_come_while_one_is_told_get_a_report_and_no_second_question(faults: Faults, asked: Dialogs) -> None:
    asked.agrees = False
    asked.on_crash = lambda: there(faults)
    here(faults)
    assert asked.kinds() == ["crash"]
    assert len(crash.reports()) == 2


def test_a_fault_in_another_thread_is_reported_without_a_question(faults: Faults, asked: Dialogs) -> None:
    class Elsewhere(QThread):
        def run(self) -> None:
            here(faults)

    thread = Elsewhere()
    thread.start()
    assert thread.wait(5000)
    assert asked.shown == []
    assert len(crash.reports()) == 1


def test_what_an_earlier_run_left_is_told_at_the_start(faults: Faults, asked: Dialogs, tmp_path: Path) -> None:
    paths.log_folder().mkdir(parents=True)
    left = paths.log_folder() / "running-1.txt"
    place = tmp_path / "erika" / "reifegrad" / "session.py"
    left.write_text(f'Fatal Python error: Segmentation fault\n\n  File "{place}", line 3 in _do\n')
    faults.tell_left_behind()
    ((_, title, text), (_, _, _, entries)) = asked.shown
    (report,) = crash.reports()
    assert title == "Das Programm wurde unerwartet beendet."
    assert text == f"Alle Eingaben bis {report.made:%H:%M} Uhr sind da."
    assert entries[0][1] == report.text
    assert "erika" not in report.text
    faults.tell_left_behind()
    assert len(asked.shown) == 2


def test_another_day_is_told_with_its_date(faults: Faults, asked: Dialogs, monkeypatch: pytest.MonkeyPatch) -> None:
    report = crash.report(ValueError())
    earlier = report._replace(made=report.made.replace(hour=14, minute=31) - timedelta(days=3))
    monkeypatch.setattr(crash, "left_behind", lambda: (earlier,))
    faults.tell_left_behind()
    assert (
        asked.shown[0][2].replace("\u00a0", " ")
        == f"Alle Eingaben bis zu diesem Zeitpunkt, {earlier.made:%d.%m.%Y}, 14:31 Uhr, sind da."
    )


def help_action(window: MainWindow, text: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text().replace("&", "") == text)


def test_the_help_menu_says_kindly_that_there_is_nothing_to_report(app: App, asked: Dialogs) -> None:
    window = app.open_window()
    help_action(window, "Absturzberichte …").trigger()
    help_action(window, "Protokoll öffnen").trigger()
    assert asked.shown == [
        ("inform", "Es gibt keine Absturzberichte.", "Das Programm ist bisher auf nichts Unerwartetes gestoßen."),
        ("inform", "Es gibt noch kein Protokoll.", "Es beginnt, sobald ein Ordner dafür beschrieben werden kann."),
    ]


def test_the_help_menu_shows_the_log_and_all_reports(app: App, asked: Dialogs) -> None:
    window = app.open_window()
    crash.report(ValueError())
    crash.report(KeyError())
    help_action(window, "Protokoll öffnen").trigger()
    help_action(window, "Absturzberichte …").trigger()
    (_, title, _, entries), (_, _, _, found) = asked.shown
    assert title == "Protokoll"
    assert entries[0][1].splitlines() == log.last_lines(10)
    assert [text for _, text, _ in found] == [each.text for each in crash.reports()]


@pytest.fixture
def dialog(qtbot: QtBot) -> TextsDialog:
    made = TextsDialog(
        "Berichte",
        "Was darin steht.",
        [("neu", "Neuer Text\n", Path("/l/b.txt")), ("alt", "Alter Text\n", Path("/l/a.log"))],
        "de",
        None,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_text_in_view_can_be_copied(dialog: TextsDialog) -> None:
    dialog.choice.setCurrentIndex(1)
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Kopieren").click()
    assert QApplication.clipboard().text() == "Alter Text\n"


def test_the_text_in_view_can_be_saved(dialog: TextsDialog, asked: Dialogs, tmp_path: Path) -> None:
    dialog.choice.setCurrentIndex(1)
    asked.file = tmp_path / "Bericht.txt"
    dialog.save()
    assert asked.shown[-1][2].name == "a.txt"
    assert asked.file.read_text(encoding="utf-8") == "Alter Text\n"
    assert dialog.saved.isVisible()
    asked.file = tmp_path / "keiner" / "Bericht.txt"
    dialog.save()
    assert asked.shown[-1][:2] == ("problem", "FolderMissing")
    asked.file = None
    dialog.save()
    assert asked.kinds()[-1] == "save_file"


def test_the_question_about_a_crash_has_the_safe_answer_as_default(
    monkeypatch: pytest.MonkeyPatch, asked: Dialogs
) -> None:
    monkeypatch.undo()
    seen: list[Box] = []

    def press(box: Box) -> int:
        seen.append(box)
        return 0

    monkeypatch.setattr(Box, "exec", press)
    assert dialogs.crash("Titel", "Text") is False
    (box,) = seen
    assert sorted(plain(each.text()) for each in box.buttons()) == ["Bericht ansehen", "Weiterarbeiten"]
    assert plain(box.defaultButton().text()) == "Weiterarbeiten"


def test_the_start_is_noted_in_the_log() -> None:
    log.started("window", "6.11")
    assert " info started version=" in log.last_lines(1)[0]
    assert "verb=window qt=6.11" in log.last_lines(1)[0]
    assert Event.STARTED in log.last_lines(1)[0]


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import app, dialogs

def told(title, text):
    print(title, text)
    return False

dialogs.crash = dialogs.inform = told
run = QApplication.exec

def soon():
    {action}
    QApplication.quit()

def watched():
    QTimer.singleShot(0, soon)
    return run()

QApplication.exec = staticmethod(watched)
raise SystemExit(app.main(["--language", "en"]))
"""


def run_window(action: str) -> subprocess.CompletedProcess[str]:
    """The program from its entry point; it does `action` and quits."""
    return subprocess.run(
        [sys.executable, "-c", WINDOW.format(action=action)], cwd=ROOT, capture_output=True, text=True
    )


def test_a_window_that_crashed_hard_is_told_of_at_the_next_start_and_once_only() -> None:
    assert run_window("import faulthandler; faulthandler._sigsegv()").returncode == -signal.SIGSEGV
    (left,) = paths.log_folder().glob("running-*.txt")
    after = run_window("pass")
    assert after.returncode == 0
    (report,) = crash.reports()
    assert after.stdout.strip() == (
        f"The program was ended unexpectedly. All entries up to {report.made:%H:%M} are there."
    )
    assert "in soon" in report.text
    assert not left.exists()
    assert run_window("pass").stdout == ""
    told = "\n".join(log.last_lines(20))
    assert told.count(" started ") == told.count(" stopped ") + 1 == 3


def test_a_window_that_was_killed_from_outside_is_told_of_without_a_report_and_once_only() -> None:
    assert run_window("import os, signal; os.kill(os.getpid(), signal.SIGKILL)").returncode == -signal.SIGKILL
    (left,) = paths.log_folder().glob("running-*.txt")
    last = datetime.fromtimestamp(left.stat().st_mtime)
    assert run_window("pass").stdout.strip() == (
        f"The program was ended unexpectedly. All entries up to {last:%H:%M} are there."
    )
    assert crash.reports() == ()
    assert run_window("pass").stdout == ""


def test_a_fault_in_a_window_goes_to_a_report_and_the_program_goes_on() -> None:
    done = run_window("QTimer.singleShot(0, lambda: 1 / 0); QTimer.singleShot(50, QApplication.quit); return")
    assert done.returncode == 0
    assert done.stdout.startswith("The last step did not work. All entries up to ")
    assert "Traceback" not in done.stderr
    assert "ZeroDivisionError" in crash.reports()[0].text
