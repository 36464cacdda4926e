"""Help, about and accessibility: there without a network, and beside the work."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from reifegrad.licences import parts
from reifegrad.survey import shipped
from tests.ui.conftest import Dialogs
from ui.help.about_dialog import AboutDialog, system_lines
from ui.help.window import HelpWindow
from ui.main_window import MainWindow


def open_help(window: MainWindow) -> HelpWindow:
    found = [each for each in window.findChildren(HelpWindow) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_help_opens_at_the_page_of_the_area_in_view(window: MainWindow, qtbot: QtBot) -> None:
    assert window.frame
    window.frame.go("measures")
    window.support.show_help()
    help = open_help(window)
    assert help.text.accessibleName() == "Maßnahmen"
    assert "Personentage" in help.text.toPlainText()
    assert not help.isModal(), "one reads and works at the same time"
    help.list.setFocus()
    qtbot.keyClick(help.list, Qt.Key.Key_End)
    assert "EN 301 549" in help.text.toPlainText()
    with qtbot.waitSignal(help.destroyed):
        help.close()


def test_pages_are_plain_text_even_if_they_look_like_markup(window: MainWindow, qtbot: QtBot) -> None:
    window.support.show_page("keyboard")
    help = open_help(window)
    text = help.findChild(QTextBrowser)
    assert text
    assert "<" not in text.toPlainText()
    help.close()


def test_about_names_every_part_and_shows_its_licence(window: MainWindow, qtbot: QtBot, asked: Dialogs) -> None:
    dialog = AboutDialog("de")
    qtbot.addWidget(dialog)
    assert dialog.parts.rowCount() == len(parts())
    row = [each.name for each in parts()].index("pyside6-essentials")
    dialog.parts.setCurrentCell(row, 0)
    dialog.show_licence()
    kind, title, _note, entries = asked.shown[-1]
    assert kind == "texts"
    assert "pyside6-essentials" in title
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in entries[0][1]
    dialog.copy_system()
    assert QGuiApplication.clipboard().text() == "\n".join(system_lines())


def test_about_and_what_is_copied_from_it_name_the_versions_of_the_surveys(qtbot: QtBot) -> None:
    dialog = AboutDialog("de")
    qtbot.addWidget(dialog)
    texts = [each.text() for each in dialog.findChildren(QLabel)]
    known = [f"{each.id} {each.version}" for each in shipped()]
    assert known
    for each in known:
        assert any(each in text for text in texts)
        assert each in "\n".join(system_lines())
