"""The one list of commands of a window. Menus, command search, card and editor of keys all read it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ui.commands.command import Command, command, plain


class Menu(NamedTuple):
    """A menu, or a menu in a menu."""

    id: str
    title: str


Entry = Command | Menu | None
"""What stands in a menu; None is a line between entries."""


class Commands(QObject):
    """Commands by menu, in the order in which they stand there.

    Signals:
        refilled: another area handed over its commands; carries the id of the menu.
    """

    refilled = Signal(str)

    def __init__(self, keys: Mapping[str, tuple[str, ...]], parent: QObject) -> None:
        """`keys`: what a person chose in place of the usual ones, by id of the command."""
        super().__init__(parent)
        self._keys = keys
        self._entries: dict[str, list[Entry]] = {"": []}
        self._adopted: dict[str, list[Entry]] = {}
        self._needs_file: list[QAction] = []

    # declaring

    def menu(self, id: str, title: str, inside: str = "") -> str:
        """Begin a menu, in the menu bar or inside another one. Returns its id."""
        self._entries[inside].append(Menu(id, title))
        self._entries[id] = []
        return id

    def line(self, menu: str) -> None:
        self._entries[menu].append(None)

    def add(self, menu: str, id: str, text: str, slot: object, *keys: str, needs_file: bool = False) -> QAction:
        """Put a command at the end of a menu. `needs_file`: it is possible only while a file is open."""
        action = command(self, id, text, slot, *keys)
        made = Command(menu, action)
        self._entries[menu].append(made)
        if id in self._keys:
            made.use_keys(self._keys[id])
        if needs_file:
            self._needs_file.append(action)
        return action

    def clear(self, menu: str) -> None:
        """Take all commands out of a menu; others follow."""
        for each in self._entries[menu]:
            if isinstance(each, Command):
                each.action.deleteLater()
                if each.action in self._needs_file:
                    self._needs_file.remove(each.action)
        self._entries[menu] = []

    def adopt(self, menu: str, actions: Sequence[QAction | None]) -> None:
        """Show the actions of the area in view in a menu, behind its own, in place of those of another area.

        An action of the same id as a command of the window is that command and does not stand there twice.
        """
        own = {each.id for each in self.all() if not self._is_adopted(each)}
        entries: list[Entry] = []
        for action in actions:
            if action is None:
                entries.append(None)
            elif action.objectName() in own:
                action.setShortcuts([])
            else:
                entries.append(Command(menu, action))
                self._use_chosen_keys(Command(menu, action))
        self._adopted[menu] = entries
        self.refilled.emit(menu)

    # reading

    def all(self) -> Iterator[Command]:
        """Every command, in the order of the menus."""
        yield from self._below("")

    def entries(self, menu: str) -> list[Entry]:
        """What stands in a menu, "" for the menu bar. Lines stand only between entries that can be seen."""
        found: list[Entry] = []
        for each in (*self._entries[menu], None, *self._adopted.get(menu, ())):
            if each is not None or (found and found[-1] is not None):
                found.append(each)
        return found[:-1] if found and found[-1] is None else found

    def find(self, id: str) -> Command | None:
        return next((each for each in self.all() if each.id == id), None)

    def titles(self) -> dict[str, str]:
        """Titles of the menus by id."""
        return {each.id: each.title for entries in self._entries.values() for each in entries if isinstance(each, Menu)}

    def paths(self) -> dict[str, str]:
        """As `titles`, with the menus around a menu before it, such as "File › This file"; without marks of letters."""
        found: dict[str, str] = {}
        for outer, entries in self._entries.items():
            for each in (one for one in entries if isinstance(one, Menu)):
                found[each.id] = " › ".join(filter(None, (found.get(outer), plain(each.title))))
        return found

    # following what happens

    def show_open(self, is_open: bool) -> None:
        """Enable what needs an open file, or not."""
        for each in self._needs_file:
            each.setEnabled(is_open)

    def use_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Give the commands the keys that a person chose, and the usual ones to all others."""
        self._keys = keys
        for each in self.all():
            self._use_chosen_keys(each)

    def _use_chosen_keys(self, each: Command) -> None:
        each.use_keys(self._keys.get(each.id, each.usual_keys))

    def _below(self, menu: str) -> Iterator[Command]:
        for each in self.entries(menu):
            if isinstance(each, Menu):
                yield from self._below(each.id)
            elif each is not None:
                yield each

    def _is_adopted(self, command: Command) -> bool:
        return command in self._adopted.get(command.menu, ())
