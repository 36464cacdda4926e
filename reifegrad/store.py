"""What a session stands on: where it saves, the time, and ids."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from reifegrad.backup import Backup, Reason
from reifegrad.domain.change import Change, Key
from reifegrad.domain.workspace import Entity
from reifegrad.errors import Problem
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress

Clock = Callable[[], datetime]
"""Gives the present time with its zone."""

NewId = Callable[[], str]
"""Gives an id that was never used."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def random_id() -> str:
    return str(uuid4())


class Store(Protocol):
    """Where a session saves: the workspace file, or a stand-in for tests."""

    path: Path

    @property
    def read_only(self) -> bool: ...
    @property
    def workspace_id(self) -> str: ...
    @property
    def passphrase(self) -> Passphrase | None: ...
    @property
    def is_in_place(self) -> bool: ...
    def reconnect(self, expected: Mapping[Key, Entity]) -> None: ...
    def write_anew(self, entities: Mapping[Key, Entity], target: Path, changes: Iterable[Change] = ()) -> str: ...
    def load(self) -> Mapping[Key, Entity]: ...
    def write(self, changes: Iterable[Change], progress: Progress = ...) -> None: ...
    def copy_to(self, target: Path) -> None: ...
    def digest(self) -> str: ...
    def set_passphrase(self, passphrase: Passphrase | None, prepared: str = "") -> None: ...
    def is_backed_up(self) -> bool: ...
    def back_up(self, reason: Reason, now: datetime, name: str = "", folder: Path | None = None) -> Backup: ...
    def earlier_content(self, path: Path, passphrase: Passphrase | None) -> Mapping[Key, Entity]: ...
    def integrity_problems(self) -> list[Problem]: ...
    def close(self) -> None: ...
