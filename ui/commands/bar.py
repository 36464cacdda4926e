"""The menu bar: shows the list of commands."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.commands.command import Command
from ui.commands.mnemonics import distinct
from ui.commands.registry import Commands, Menu


class Bar(QObject):
    """Builds the menus of one window from its commands, and fills a menu again when an area brings its own."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        super().__init__(commands)
        self._bar = bar
        self._commands = commands
        self._menus: dict[str, QMenu] = {}
        self._fill("", bar)
        commands.refilled.connect(self.refill)

    def __getitem__(self, id: str) -> QMenu:
        return self._menus[id]

    def refill(self, id: str) -> None:
        """Show what stands in a menu now."""
        menu = self._menus[id]
        for action in menu.actions():
            menu.removeAction(action)
        self._fill(id, menu)

    def release(self) -> None:
        """Take the menus away; others are built in their place."""
        for menu in self._menus.values():
            menu.deleteLater()
        self._bar.clear()

    def _fill(self, id: str, target: QMenu | QMenuBar) -> None:
        shown: list[QAction] = []
        for entry in self._commands.entries(id):
            if entry is None:
                target.addSeparator()
                continue
            if isinstance(entry, Command):
                target.addAction(entry.action)
                shown.append(entry.action)
                continue
            shown.append(self._menu(entry, target).menuAction())
        own = [each for each in shown if each.parent() is self._commands]
        ordered = [*own, *(each for each in shown if each not in own)]  # those of an area give way
        for action, text in zip(ordered, distinct([each.text() for each in ordered]), strict=True):
            if text != action.text():
                action.setText(text)

    def _menu(self, entry: Menu, target: QMenu | QMenuBar) -> QMenu:
        if entry.id in self._menus:
            menu = self._menus[entry.id]
            target.addMenu(menu)
        else:
            menu = self._menus[entry.id] = target.addMenu(entry.title)
            self._fill(entry.id, menu)
        return menu
