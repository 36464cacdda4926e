"""What surrounds the areas: menus, messages, and the dialogs of the menus View and Help."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QProgressDialog

from reifegrad import crash
from screens.screen import Screen
from screens.stage import Stage
from ui.crash import Faults
from ui.worker import Job


def _menu(stage: Stage, number: int) -> None:
    window = stage.go("rate", "A1.1")
    menu = window.menuBar().actions()[number].menu()
    assert isinstance(menu, QMenu)
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    stage.see(menu)
    menu.close()


def _toast(stage: Stage) -> None:
    window = stage.go("overview")
    window.saving.write_now()
    stage.see(window)


def _shortcuts(stage: Stage) -> None:
    stage.in_dialog(stage.go("overview").show_shortcuts)


def _about(stage: Stage) -> None:
    stage.in_dialog(stage.go("overview").support.show_about)


def _log(stage: Stage) -> None:
    stage.in_dialog(stage.go("overview").support.show_log)


def _reports(stage: Stage) -> None:
    _fault()
    stage.in_dialog(stage.go("overview").support.show_crash_reports)


def _crash(stage: Stage) -> None:
    stage.go("overview")
    faults = Faults(lambda: stage.app.settings.language)
    error = _fault()
    stage.in_dialog(lambda: faults.hear(type(error), error, error.__traceback__))


def _fault() -> BaseException:
    """Something that nobody expected, with its report."""
    try:
        int("unexpected")
    except ValueError as error:
        crash.report(error)
        return error
    raise AssertionError


def _progress(stage: Stage) -> None:
    """Long work, stopped at once."""
    window = stage.go("overview")
    job = Job(
        QCoreApplication.translate("FileActions", "The sample is being made"), lambda progress: progress(1, 3), window
    )
    dialog = job.findChild(QProgressDialog) or window.findChild(QProgressDialog)
    assert dialog is not None
    dialog.setMaximum(3)
    dialog.setValue(1)
    dialog.show()
    stage.see(dialog)
    job.start()
    stage.wait_for_work()


SCREENS = (
    *(
        Screen(f"window-menu-{name}", f"Menü {title}", partial(_menu, number=at))
        for at, (name, title) in enumerate(
            (
                ("file", "Datei"),
                ("edit", "Bearbeiten"),
                ("view", "Ansicht"),
                ("assessment", "Erhebung"),
                ("help", "Hilfe"),
            )
        )
    ),
    Screen("window-toast", "Meldung mit Aktionen", _toast),
    Screen("window-progress", "Lange Arbeit", _progress),
    Screen("window-shortcuts", "Tastenkürzel", _shortcuts),
    Screen("window-about", "Über Reifegrad", _about),
    Screen("window-log", "Protokoll", _log),
    Screen("window-reports", "Absturzberichte", _reports),
    Screen("window-crash", "Unerwartetes Ereignis", _crash),
)
