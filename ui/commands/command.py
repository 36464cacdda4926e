"""A command: an action with a lasting id, so that a person can give it other keys and find it by its name."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

_USUAL = "usual_keys"
_STORED = QKeySequence.SequenceFormat.PortableText


def command(parent: QObject, id: str, text: str, slot: object, *keys: str) -> QAction:
    """Make an action that does `slot`. `id` stays the same in every language and version, such as "measures.adopt"."""
    action = QAction(text, parent)
    if keys:
        identify(action, id, keys)
    else:
        action.setObjectName(id)
    action.triggered.connect(slot)
    return action


def identify(action: QAction, id: str, keys: Iterable[str] = ()) -> None:
    """Give an action its id and its usual keys."""
    action.setObjectName(id)
    action.setProperty(_USUAL, list(keys))
    action.setShortcuts(_sequences(keys))


class Command(NamedTuple):
    """A command where it stands. `menu` is the id of its menu, such as "edit"."""

    menu: str
    action: QAction

    @property
    def id(self) -> str:
        return self.action.objectName()

    @property
    def name(self) -> str:
        """What it is called, without the mark of its letter."""
        return plain(self.action.text())

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys now, in the form that is stored."""
        return tuple(each.toString(_STORED) for each in self.action.shortcuts())

    @property
    def usual_keys(self) -> tuple[str, ...]:
        """Its keys as long as nobody chooses others."""
        return tuple(self.action.property(_USUAL) or ())

    @property
    def is_possible(self) -> bool:
        return self.action.isEnabled() and self.action.isVisible()

    def use_keys(self, keys: Sequence[str]) -> None:
        self.action.setShortcuts(_sequences(keys))


def plain(text: str) -> str:
    """A text of a menu without the mark of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def in_words(keys: Iterable[str]) -> str:
    """Keys as the system and the language of the window name them, such as "Strg+Umschalt+P"."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(each.toString(native) for each in _sequences(keys))


def _sequences(keys: Iterable[str]) -> list[QKeySequence]:
    """Read keys in the form that is stored: Qt would else look for their names in the language of the window first."""
    return [QKeySequence(each, _STORED) for each in keys]
