"""Which key does what, and what a change of it would mean; nothing here shows or stores anything."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

_NAMED_ALONE = ("F", "PgUp", "PgDown", "Home", "End", "Ins", "Pause", "Help", "Menu", "Print", "ScrollLock")
"""Beginnings of keys that write nothing, so that they may stand for a command without another key."""


class Refusal(StrEnum):
    """Why a key cannot stand for a command."""

    ALT_GR = "alt_gr"
    """Ctrl with Alt: Windows reports AltGr so, and signs such as @ could not be typed any more."""
    TYPED = "typed"
    """The key alone writes something or moves in a text."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """A command with its keys, in the form that is stored: "Ctrl+Shift+P"."""

    id: str
    name: str
    menu: str
    keys: tuple[str, ...]
    usual: tuple[str, ...]


def refusal(keys: str) -> Refusal | None:
    """Why these keys cannot be used; None if they can."""
    parts = keys.replace("++", "+Plus").split("+")
    held = set(parts[:-1])
    if {"Ctrl", "Alt"} <= held:
        return Refusal.ALT_GR
    if held & {"Ctrl", "Alt", "Meta"}:
        return None
    key = parts[-1]
    is_function = key[:1] == "F" and key[1:].isdigit()
    return None if is_function or (len(key) > 1 and key in _NAMED_ALONE) else Refusal.TYPED


class Assignments:
    """All commands with their keys; each change gives another set."""

    def __init__(self, commands: Iterable[Keyed]) -> None:
        self._commands = {each.id: each for each in commands}

    @property
    def commands(self) -> Sequence[Keyed]:
        return tuple(self._commands.values())

    def __getitem__(self, id: str) -> Keyed:
        return self._commands[id]

    def holder(self, keys: str, but: str = "") -> Keyed | None:
        """The command that has these keys, other than the one with the id `but`."""
        return next((each for each in self._commands.values() if keys in each.keys and each.id != but), None)

    def given(self, id: str, keys: tuple[str, ...]) -> "Assignments":
        """With these keys for a command, none for an empty tuple; whoever holds one of them loses it."""
        taken = set(keys)
        return self._with(
            replace(each, keys=keys)
            if each.id == id
            else replace(each, keys=tuple(key for key in each.keys if key not in taken))
            for each in self._commands.values()
        )

    def exchanged(self, id: str, keys: str) -> "Assignments":
        """With `keys` for a command, and its keys so far for the command that held them."""
        holder = self.holder(keys, id)
        changed = self.given(id, (keys,))
        if holder is None:
            return changed
        kept = tuple(each for each in holder.keys if each != keys)
        return changed.given(holder.id, (*self[id].keys, *kept))

    def usual(self, id: str) -> "Assignments":
        """With the usual keys of a command; whoever holds them loses them."""
        return self.given(id, self[id].usual)

    def all_usual(self) -> "Assignments":
        return self._with(replace(each, keys=each.usual) for each in self._commands.values())

    def changes(self) -> Mapping[str, tuple[str, ...]]:
        """What differs from the usual keys, by id of the command: what has to be stored."""
        return {each.id: each.keys for each in self._commands.values() if each.keys != each.usual}

    def _with(self, commands: Iterable[Keyed]) -> "Assignments":
        return Assignments(commands)
