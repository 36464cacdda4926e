"""What a program that is about to be killed tells its parent, one message at a time through a pipe."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reifegrad.domain.change import Change, Key
from reifegrad.domain.workspace import Entity
from reifegrad.errors import ReifegradError
from reifegrad.progress import Progress, unheard


@dataclass(frozen=True, slots=True)
class Begins:
    """Something of this kind starts now."""

    kind: str


@dataclass(frozen=True, slots=True)
class Opened:
    """The file is open and holds this."""

    entities: Mapping[Key, Entity]


@dataclass(frozen=True, slots=True)
class Writes:
    """These changes go to the file now."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Wrote:
    """The changes announced last were reported as saved."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The changes announced last were refused, and kept on this computer if `is_kept`."""

    is_kept: bool


@dataclass(frozen=True, slots=True)
class Recoding:
    """The file gets another passphrase now, or none."""

    passphrase: str | None


@dataclass(frozen=True, slots=True)
class Recoded:
    """The passphrase announced last is the one of the file."""


@dataclass(frozen=True, slots=True)
class Typed:
    """This text was typed into a field; nobody has left the field yet."""

    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """What began last is done."""


class Told:
    """The store of a session, which tells of everything before it goes to the file, and after it was saved."""

    def __init__(self, store: Any, parent: Connection) -> None:
        self._store = store
        self._parent = parent

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @property
    def path(self) -> Path:
        return Path(self._store.path)

    def write(self, changes: Iterable[Change], progress: Progress = unheard) -> None:
        step = tuple(changes)
        self._parent.send(Writes(step))
        try:
            self._store.write(step, progress)
        except ReifegradError:
            self._parent.send(Refused(False))
            raise
        self._parent.send(Wrote())
