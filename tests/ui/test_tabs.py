"""The head of an area: its tabs, and the list that stands for them."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.app import App
from ui.widgets.tabs import TabHead


def test_the_list_shows_the_tab_in_view_even_if_another_one_was_asked_for(app: App, qtbot: QtBot) -> None:
    area = QWidget()
    qtbot.addWidget(area)
    head = TabHead(area, "Results", ["One"])
    head.show_tabs(["Overview", "Gaps", "Level"], 7)
    assert head.list.currentText() == head.bar.tabText(head.bar.currentIndex()) == "Overview"
    head.show_tabs(["Overview", "Gaps", "Level"], 1)
    assert head.list.currentText() == "Gaps"
