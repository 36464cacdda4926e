"""A session that tells a parent of everything that goes to its file, and what it kept because the file refused it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, cast

from durability.operations import PASSPHRASES
from durability.reports import Opened, Recoded, Recoding, Refused, Told
from reifegrad import encryption
from reifegrad.domain.change import Change, Key
from reifegrad.domain.workspace import Entity
from reifegrad.passphrase import Passphrase
from reifegrad.recovery import Origin
from reifegrad.session import Session
from reifegrad.store import Store
from reifegrad.unsaved import Unsaved


class ToldUnsaved(Unsaved):
    def __init__(self, parent: Connection) -> None:
        super().__init__()
        self._parent = parent

    def keep(
        self,
        file: Origin,
        saved: Mapping[Key, Entity],
        changes: Iterable[Change],
        clock: Callable[[], datetime],
    ) -> Path | None:
        kept = super().keep(file, saved, changes, clock)
        self._parent.send(Refused(kept is not None))
        return kept


def watched(parent: Connection) -> type[Session]:
    """The kind of session that tells this parent."""

    class Watched(Session):
        def __init__(self, store: Store, **given: Any) -> None:
            super().__init__(cast(Store, Told(store, parent)), **given)
            self._unsaved = ToldUnsaved(parent)
            if not store.read_only:
                parent.send(Opened(self._state.entities()))

        def change_passphrase(self, change: encryption.Change, ready: frozenset[Path]) -> encryption.Recoded:
            parent.send(Recoding(next((each for each in PASSPHRASES if Passphrase(each) == change.after), None)))
            recoded = super().change_passphrase(change, ready)
            parent.send(Recoded())
            return recoded

    return Watched
