"""The one log of the program: what happened when, on this computer only, without anything that people entered.

A line tells an event and harmless values: versions, counts, durations, codes. Titles, names, notes, answers,
passphrases and names of files have no place in it, and `Values` has no field for them. A log that cannot be written
stops nothing: no folder, no right, a full drive, and whatever else is in its way.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import Final, TypedDict, Unpack

from reifegrad import paths
from reifegrad.errors import ReifegradError

MOST_BYTES: Final = 500_000
"""From this size on a new file is begun; setting of this tool."""

FILES: Final = 3
"""Files that are kept, the present one included; setting of this tool."""

_UNFIT: Final = re.compile(r"[^A-Za-z0-9_.:/+-]+")
_LONGEST: Final = 60


class Event(StrEnum):
    """What the log tells of."""

    STARTED = "started"
    STOPPED = "stopped"
    OPENED = "opened"
    OPEN_FAILED = "open_failed"
    CLOSED = "closed"
    SAVE_FAILED = "save_failed"
    UPGRADED = "upgraded"
    UPGRADE_FAILED = "upgrade_failed"
    BACKED_UP = "backed_up"
    BACKUP_FAILED = "backup_failed"
    RESTORED = "restored"
    RESTORE_FAILED = "restore_failed"
    RESCUED = "rescued"
    RESCUE_FAILED = "rescue_failed"
    KEPT_ASIDE = "kept_aside"
    """What could not be saved was put into the folder for recovery."""
    KEEPING_FAILED = "keeping_failed"
    PASSPHRASE_CHANGED = "passphrase_changed"
    ERASED = "erased"
    EXPORTED = "exported"
    EXPORT_FAILED = "export_failed"
    CRASHED = "crashed"
    """A fault of the program that nobody had expected."""
    BROKEN_OFF = "broken_off"
    """An earlier run of the program ended without any word but what the system left."""


_GRAVE: Final = frozenset({Event.CRASHED, Event.BROKEN_OFF})


class Values(TypedDict, total=False):
    """Everything that a line may hold beside its event. Signs other than letters, digits and _.:/+- become one "_"."""

    version: str
    """Of the program; `python`, `qt` and `system` likewise."""
    python: str
    qt: str
    system: str
    language: str
    verb: str
    """Of the command line; "window" without one."""
    file: str
    """The first digits of the random id of a workspace, which tells nothing about it."""
    schema: int
    """Version of the schema of a file."""
    read_only: bool
    encrypted: bool
    format: str
    reason: str
    """One of a fixed list, such as why a backup was made."""
    op: str
    """The operation of the session."""
    count: int
    """How many entities, changes or pages it was about."""
    bytes: int
    ms: int
    """How long it took."""
    code: str
    """Of a condition in `reifegrad.errors`."""
    kind: str
    """Type of an exception."""
    place: str
    """Module and line of this program."""
    exit_code: int


def path() -> Path:
    """The present file; older ones have ".1" and ".2" behind their name."""
    return paths.log_folder() / "reifegrad.log"


def note(event: Event, **values: Unpack[Values]) -> None:
    """Add a line. Never raises and never waits."""
    level = "error" if event in _GRAVE else "warning" if event.endswith("_failed") else "info"
    now = datetime.now(UTC)
    told = " ".join(f"{name}={_plain(value)}" for name, value in values.items())
    local = now.astimezone()
    line = f"{now:%Y-%m-%dT%H:%M:%S}.{now.microsecond // 1000:03}Z ({local:%H:%M:%S%z}) {level} {event} {told}"
    with suppress(OSError, RuntimeError):  # the latter where there is no home folder
        _append(path(), line.rstrip() + "\n")


@contextmanager
def telling(done: Event, failed: Event, **values: Unpack[Values]) -> Iterator[Values]:
    """Note how something ends and how long it took; values that are known only inside are put into what it yields."""
    began = perf_counter()
    try:
        yield values
    except BaseException as error:
        values["ms"] = int((perf_counter() - began) * 1000)
        note(failed, **values | _cause(error))
        raise
    values["ms"] = int((perf_counter() - began) * 1000)
    note(done, **values)


def failed(event: Event, error: BaseException, **values: Unpack[Values]) -> None:
    """Note that something failed: the code of a condition, or the type of an exception, and never its words."""
    note(event, **values | _cause(error))


def last_lines(most: int) -> list[str]:
    """The newest lines in the order in which they were written, across the files; none if there is no log."""
    found: list[str] = []
    with suppress(OSError, RuntimeError):
        for file in _files():
            if len(found) < most and file.is_file():
                found = file.read_text(encoding="utf-8", errors="replace").splitlines() + found
    return found[-most:]


def started(verb: str, qt: str = "") -> None:
    """Note that the program begins to do what `verb` says, with what it stands on; `qt` if it has a window."""
    values = versions()
    values["verb"] = verb
    if qt:
        values["qt"] = qt
    note(Event.STARTED, **values)


def versions() -> Values:
    """Of the program, Python and the system. Of SQLite is told where it is used: it takes a while to ask it."""
    from reifegrad import __version__

    return {"version": __version__, "python": ".".join(map(str, sys.version_info[:3])), "system": _system()}


def _system() -> str:
    if sys.platform != "win32":
        told = os.uname()
        return f"{told.sysname}-{told.release}-{told.machine}"
    import platform  # late: it takes longer than the rest of a line

    return f"{platform.system()}-{platform.release()}-{platform.machine()}"


def _cause(error: BaseException) -> Values:
    if isinstance(error, ReifegradError):
        return {"code": error.code}
    if isinstance(error, OSError) and error.errno:
        return {"kind": type(error).__name__, "code": str(error.errno)}
    return {"kind": type(error).__name__}


def _plain(value: object) -> str:
    return _UNFIT.sub("_", str(value))[:_LONGEST]


def _files() -> list[Path]:
    """The log files, newest first; some of them may not exist."""
    first = path()
    return [first, *(first.with_name(f"{first.name}.{number}") for number in range(1, FILES))]


def _append(file: Path, line: str) -> None:
    """Write at the end in one piece, so that lines of several programs stay whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):  # another program may hold a file open: then it grows a little longer
        if file.stat().st_size >= MOST_BYTES:
            _rotate()
    # A pipe in place of the file would keep us waiting for a reader.
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(file, flags, 0o600)
    try:
        os.write(handle, line.encode())
    finally:
        os.close(handle)


def _rotate() -> None:
    kept = _files()
    for newer, older in reversed(list(pairwise(kept))):
        if newer.exists():
            newer.replace(older)
