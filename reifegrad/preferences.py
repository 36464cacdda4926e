"""What a person chose for this computer: language, appearance, recent files. Nothing of a municipality's data.

Kept as JSON in the config folder. Keys of a newer program stay in the file; values that are not understood fall back
to the default.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from reifegrad import paths
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import ReifegradError
from reifegrad.foreign_file import read_at_most
from reifegrad.os_errors import write_condition

RECENT_LIMIT: Final = 10

_MOST_BYTES: Final = 1_000_000
"""What is read of the file; setting of this tool."""
BACKUPS_LIMIT: Final = 500
"""Megabytes for the backups of all files together; setting of this tool."""
LARGEST_BACKUPS_LIMIT: Final = 1_000_000


class Scheme(StrEnum):
    """Light, dark or high contrast, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class RecentFile(NamedTuple):
    """A file that was open, with what the start page says about it."""

    path: str
    name: str
    assessment: str = ""
    answered: int = 0
    questions: int = 0
    used_at: str = ""
    """Local time as "2026-11-21T14:32"."""


class Preferences(NamedTuple):
    """`language` None: the system's. `text_size` in percent, 100 to 200.

    `backups_folder` is an absolute path, empty for the program's own; backups in `earlier_backups_folders` stay
    readable. `backups_limit` in megabytes, from 1 to `LARGEST_BACKUPS_LIMIT`. `shortcuts`: keys that a person gave a
    command, by its id, in place of the usual ones; none for an empty tuple. `single_keys`: whether digits and letters
    answer a question without a further key.
    """

    language: Language | None = None
    scheme: Scheme = Scheme.SYSTEM
    text_size: int = 100
    recent: tuple[RecentFile, ...] = ()
    backups_folder: str = ""
    earlier_backups_folders: tuple[str, ...] = ()
    backups_limit: int = BACKUPS_LIMIT
    shortcuts: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    open_last: bool = False
    """Whether a start without a file opens the one that was used last."""
    single_keys: bool = True
    """Whether digits and letters choose an answer while the answers have the focus."""
    always_compare: bool = False
    """Whether target and last year's value are shown before a level is set; they would steer whoever rates."""
    go_on: bool = False
    """Whether choosing an answer leads to the next question at once."""
    others: Mapping[str, Any] = MappingProxyType({})
    """Keys that this version does not know."""

    def with_recent(self, file: RecentFile) -> "Preferences":
        """Put `file` first; the oldest entry beyond the limit goes."""
        kept = (each for each in self.recent if each.path != file.path)
        return self._replace(recent=(file, *kept)[:RECENT_LIMIT])

    def with_backups_folder(self, folder: str) -> "Preferences":
        """Put new backups into `folder`, empty for the program's own; older ones stay where they are."""
        known = dict.fromkeys((self.backups_folder, *self.earlier_backups_folders))
        earlier = tuple(each for each in known if each not in ("", folder))
        return self._replace(backups_folder=folder, earlier_backups_folders=earlier)

    def without_recent(self, path: str) -> "Preferences":
        return self._replace(recent=tuple(each for each in self.recent if each.path != path))


def location() -> Path:
    return paths.config_folder() / "preferences.json"


def load() -> Preferences:
    """Read the preferences; a missing or unreadable file gives the defaults.

    A damaged file is kept aside under the ending ".damaged", so that the next `save` does not wipe out what is in it.
    """
    path = location()
    try:
        content = read_at_most(path, _MOST_BYTES)
    except ReifegradError:
        return Preferences()
    import json  # late: before the first start there is nothing to read

    try:
        loaded = json.loads(content)
    except (ValueError, RecursionError):
        loaded = None
    if isinstance(loaded, dict):
        return from_json(loaded)
    with suppress(OSError):
        path.replace(path.with_name(f"{path.name}.damaged"))
    return Preferences()


def save(preferences: Preferences) -> None:
    """Write the preferences, replacing the file at once. Raises NoPermission, DiskFull or another writing condition."""
    import json  # late, both: most starts change nothing
    import tempfile

    path = location()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        draft = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(to_json(preferences), file, indent=1)  # all signs escaped: a path need not be valid text
                file.flush()
                os.fsync(handle)  # else a power cut can leave an empty file under the name
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise write_condition(error, path) from error


def to_json(preferences: Preferences) -> dict[str, Any]:
    known = preferences._asdict()
    del known["others"]
    named = {"recent": [each._asdict() for each in preferences.recent], "shortcuts": dict(preferences.shortcuts)}
    return {**preferences.others, **known, **named}


def from_json(loaded: Mapping[str, Any]) -> Preferences:
    default = Preferences()
    known = to_json(default)
    language, scheme, size = loaded.get("language"), loaded.get("scheme"), loaded.get("text_size")
    return Preferences(
        language=next((each for each in LANGUAGES if each == language), None),
        scheme=Scheme(scheme) if scheme in list(Scheme) else default.scheme,
        text_size=size if isinstance(size, int) and 100 <= size <= 200 else default.text_size,
        recent=tuple(_recent(loaded.get("recent"))),
        backups_folder=_folder(loaded.get("backups_folder")),
        earlier_backups_folders=tuple(_folders(loaded.get("earlier_backups_folders"))),
        backups_limit=_limit(loaded.get("backups_limit"), default.backups_limit),
        shortcuts=_shortcuts(loaded.get("shortcuts")),
        open_last=_switch(loaded.get("open_last"), default.open_last),
        single_keys=_switch(loaded.get("single_keys"), default.single_keys),
        always_compare=_switch(loaded.get("always_compare"), default.always_compare),
        go_on=_switch(loaded.get("go_on"), default.go_on),
        others={key: value for key, value in loaded.items() if key not in known},
    )


def _folder(value: Any) -> str:
    """The path if it is an absolute one, else empty: what lies where depends on nothing but the setting."""
    return value if isinstance(value, str) and "\0" not in value and Path(value).is_absolute() else ""


def _folders(values: Any) -> Iterable[str]:
    return filter(None, map(_folder, values if isinstance(values, list) else ()))


def _switch(value: Any, default: bool) -> bool:
    return value if isinstance(value, bool) else default


def _limit(value: Any, default: int) -> int:
    return value if type(value) is int and 1 <= value <= LARGEST_BACKUPS_LIMIT else default


def _shortcuts(value: Any) -> dict[str, tuple[str, ...]]:
    entries = value.items() if isinstance(value, dict) else ()
    return {id: tuple(keys) for id, keys in entries if isinstance(keys, list) and all(type(k) is str for k in keys)}


_RECENT_TYPES: Final = {"path": str, "name": str, "assessment": str, "answered": int, "questions": int, "used_at": str}


def _recent(entries: Any) -> Iterable[RecentFile]:
    for each in entries if isinstance(entries, list) else ():
        if isinstance(each, dict) and {"path", "name"} <= each.keys() <= _RECENT_TYPES.keys():
            file = RecentFile(**each)
            if all(isinstance(getattr(file, name), kind) for name, kind in _RECENT_TYPES.items()):
                yield file
