"""What surrounds the areas: menus, messages, and the dialogs of the menus View and Help."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QProgressDialog

from reifegrad import crash
from screens.screen import Screen
from screens.stage import Stage
from ui.crash import Faults
from ui.search.finder import Finder
from ui.settings_dialog.dialog import SettingsDialog
from ui.settings_dialog.pages import PAGES
from ui.worker import Job


def _menu(stage: Stage, id: str) -> None:
    window = stage.go("rate", "A1.1")
    menu = window.menus.bar[id]
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    stage.see(menu)
    menu.close()


def _toast(stage: Stage) -> None:
    window = stage.go("overview")
    stage.do("file.save")
    stage.see(window)


def _messages(stage: Stage) -> None:
    """What was said so far."""
    stage.go("overview")
    stage.do("file.save")
    stage.in_dialog(lambda: stage.do("tools.messages"))


def _card(stage: Stage) -> None:
    """The shortcuts as they are printed."""
    stage.go("overview")
    stage.in_dialog(lambda: stage.do("help.card"), stage.wait_for_pages)


def _asked(stage: Stage, command: str) -> None:
    """A command of the menus that opens a dialog."""
    stage.go("overview")
    stage.in_dialog(lambda: stage.do(command))


def _searched(stage: Stage, command: str, text: str) -> None:
    """A search that has found something."""

    def type_in(finder: Finder) -> None:
        finder.line.setText(text)

    stage.go("overview")
    stage.in_dialog(lambda: stage.do(command), type_in)


def _opened(stage: Stage, command: str) -> None:
    """A command of the menus that opens a window beside this one."""
    stage.go("overview")
    stage.in_window(lambda: stage.do(command))


def _settings(stage: Stage, page: str) -> None:
    def turn(dialog: SettingsDialog) -> None:
        dialog.show_page(page)

    stage.go("overview")
    stage.in_window(lambda: stage.do("tools.settings"), turn)


def _reports(stage: Stage) -> None:
    stage.go("overview")
    _fault()
    stage.in_dialog(lambda: stage.do("help.crashes"))


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


_MENUS = {
    "file": "Datei",
    "import": "Importieren",
    "edit": "Bearbeiten",
    "view": "Ansicht",
    "assessment": "Erhebung",
    "measures": "Maßnahmen",
    "tools": "Extras",
    "help": "Hilfe",
}

SCREENS = (
    *(Screen(f"window-menu-{id}", f"Menü {title}", partial(_menu, id=id)) for id, title in _MENUS.items()),
    Screen("window-toast", "Meldung mit Aktionen", _toast),
    Screen("window-progress", "Lange Arbeit", _progress),
    Screen("window-search", "Suchen", partial(_searched, command="edit.find", text="Barriere")),
    Screen("window-question", "Gehe zu Frage", partial(_searched, command="edit.question", text="A7")),
    Screen("window-command", "Befehl suchen", partial(_searched, command="tools.command", text="Sicherung")),
    Screen("window-missing", "Prüflauf", partial(_asked, command="tools.missing")),
    Screen("window-import-survey", "Fragenkatalog importieren", partial(_asked, command="file.import_survey")),
    *(Screen(f"window-settings-{each.id}", "Einstellungen", partial(_settings, page=each.id)) for each in PAGES),
    Screen("window-shortcuts", "Tastenkürzel ändern", partial(_asked, command="tools.shortcuts")),
    Screen("window-messages", "Meldungen", _messages),
    Screen("window-card", "Druckvorschau", _card),
    Screen("window-help", "Hilfe", partial(_opened, command="help.contents")),
    Screen("window-about", "Über und Lizenzen", partial(_asked, command="help.about")),
    Screen("window-log", "Protokoll", partial(_asked, command="help.log")),
    Screen("window-reports", "Absturzberichte", _reports),
    Screen("window-crash", "Unerwartetes Ereignis", _crash),
)
