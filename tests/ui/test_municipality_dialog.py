"""Properties of the file: the name of the municipality, its code and its inhabitants can be changed in the window."""

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reifegrad.domain.workspace import Municipality
from tests.ui.conftest import Dialogs
from tests.ui.looks import session_of
from ui.main_window import MainWindow
from ui.municipality_dialog import MunicipalityDialog


def test_a_name_is_mended_everywhere_and_can_be_taken_back(window: MainWindow, asked: Dialogs) -> None:
    before = session_of(window).municipality

    def mend(dialog: QDialog) -> bool:
        assert isinstance(dialog, MunicipalityDialog)
        dialog.name.setText("  Gemeinde  Moorwieden ")
        dialog.code.setText("03454999")
        dialog.population.line.setText("12.400")
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    asked.on_run = mend
    command = window.menus.commands.find("file.properties")
    assert command is not None
    command.action.trigger()
    assert session_of(window).municipality == Municipality("Gemeinde Moorwieden", "03454999", 12_400)
    assert window.windowTitle().startswith("Gemeinde Moorwieden –")
    assert window.settings.values.recent[0].name == "Gemeinde Moorwieden"
    window.undo()
    assert session_of(window).municipality == before
    assert window.windowTitle().startswith(f"{before.name} –")


def test_what_does_not_fit_is_said_and_stays_in_its_field(window: MainWindow, asked: Dialogs, qtbot: QtBot) -> None:
    before = session_of(window).municipality
    said: list[str] = []

    def try_out(dialog: QDialog) -> bool:
        assert isinstance(dialog, MunicipalityDialog)
        qtbot.addWidget(dialog)
        dialog.show()
        for name, code, people in (("", "", ""), ("Altstadt", "gm 0014", ""), ("Altstadt", "", "viele")):
            dialog.name.setText(name)
            dialog.code.setText(code)
            dialog.population.line.setText(people)
            dialog.accept()
            said.append(dialog.population.problem.text() if people else dialog.problem.text())
            assert dialog.result() != QDialog.DialogCode.Accepted
            assert (dialog.name.text(), dialog.code.text(), dialog.population.line.text()) == (name, code, people)
        return False

    asked.on_run = try_out
    window.files.show_properties()
    assert all(said)
    assert "GM0014" in said[1]
    assert session_of(window).municipality == before
