"""Reports about faults of the program, for a colleague who looks after it: where it happened, never with what.

Words of an exception and values of variables may hold content, so a report has neither: type, code and place of the
fault, the lines of the program, versions, and the end of the log. Where the whole program ends, the interpreter still
writes where it was into a file that lies ready; the next start turns it into a report.
"""

import faulthandler
import linecache
import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import StackSummary, walk_tb
from typing import NamedTuple, TextIO

from reifegrad import log, paths
from reifegrad.errors import ReifegradError
from reifegrad.log import Event

KEPT = 10
"""Reports that are kept; setting of this tool."""

LOG_LINES = 50
"""Lines of the log in a report; setting of this tool."""

_DEEPEST = 8
"""Causes behind a fault that are told; setting of this tool."""

_NAME = r"crash-(\d{8}-\d{6})(?:-(\d+))?\.txt"
_STAMP = "%Y%m%d-%H%M%S"
_PROGRAM = Path(__file__).resolve().parents[1]


class Report(NamedTuple):
    """`made` in local time. `path` None: there was no place to write it to. Without text: there is nothing to read."""

    made: datetime
    text: str
    path: Path | None = None


def report(error: BaseException) -> Report:
    """Note a fault in the log and write a report about it. Never raises."""
    log.note(Event.CRASHED, kind=type(error).__name__, place=place_of(error))
    return _written("\n".join(_about(error)), datetime.now(UTC))


def place_of(error: BaseException) -> str:
    """Module and line of this program in which a fault arose, the innermost of them; empty without a trace."""
    frames = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    own = [each for each in frames if _is_own(each[0])] or frames
    return f"{_short(own[-1][0])}:{own[-1][1]}" if own else ""


def reports() -> tuple[Report, ...]:
    """The reports that are kept, newest first."""
    found = []
    with suppress(OSError, RuntimeError):
        for path in paths.log_folder().glob("crash-*.txt"):
            named = re.fullmatch(_NAME, path.name)
            with suppress(OSError, ValueError):
                if named:
                    made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC).astimezone()
                    text = path.read_text(encoding="utf-8", errors="replace")
                    found.append((made, int(named[2] or 1), Report(made, text, path)))
    return tuple(each for *_, each in sorted(found, key=lambda each: each[:2], reverse=True))


class Watch:
    """Has the interpreter write where it is if the whole program ends, until `end`."""

    def __init__(self) -> None:
        self._file: TextIO | None = None
        with suppress(OSError, RuntimeError):
            folder = paths.log_folder()
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / f"running-{os.urandom(16).hex()}.txt").open("w", encoding="utf-8")
            faulthandler.enable(self._file)
            _hold(self._file)

    def still_runs(self) -> None:
        """Note that, every minute: when a program was ended from outside, nobody else can tell."""
        if self._file:
            with suppress(OSError):
                os.utime(self._file.name)

    def end(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            Path(self._file.name).unlink()
        self._file = None


def left_behind() -> tuple[Report, ...]:
    """Turn what earlier runs left when they broke off into reports, newest first.

    A run that was ended from outside, as by a pulled plug, leaves no place: its report has no text, and when it still
    ran. It is written nowhere but in the log.
    """
    made = []
    with suppress(OSError, RuntimeError):
        for path in paths.log_folder().glob("running-*.txt"):
            with suppress(OSError):
                if _is_held(path):
                    continue
                told = path.read_text(encoding="utf-8", errors="replace")
                when = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                path.unlink()
                log.note(Event.BROKEN_OFF, bytes=len(told))
                if told.strip():
                    made.append(_written(_without_folders(told), when))
                else:
                    made.append(Report(when.replace(microsecond=0).astimezone(), ""))
    return tuple(sorted(made, key=lambda each: each.made, reverse=True))


def _about(error: BaseException) -> Iterator[str]:
    """Type, code and place of a fault and of its causes."""
    at: BaseException | None = error
    for _ in range(_DEEPEST):
        if at is None:
            return
        yield " ".join(filter(None, (type(at).__module__ + "." + type(at).__qualname__, _code(at))))
        yield from _frames(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
        if at is not None:
            yield "after"


def _frames(error: BaseException) -> Iterator[str]:
    for frame in StackSummary.extract(walk_tb(error.__traceback__), lookup_lines=False):
        yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
        line = linecache.getline(frame.filename, frame.lineno or 0).strip()
        if line:
            yield f"      {line}"


def _code(error: BaseException) -> str:
    if isinstance(error, ReifegradError):
        return error.code
    if isinstance(error, OSError) and error.errno:
        return f"errno {error.errno}"
    return str(getattr(error, "sqlite_errorname", ""))


def _is_own(file: str) -> bool:
    return _short(file).startswith(("reifegrad/", "ui/"))


def _short(file: str) -> str:
    """The path of a module from its package on: what stands before may be the name of a person."""
    path = Path(file)
    begin = next((at + 1 for at, each in enumerate(path.parts) if each in ("site-packages", "dist-packages")), 0)
    if not begin and path.is_relative_to(_PROGRAM):
        return path.relative_to(_PROGRAM).as_posix()
    standard = next((at + 1 for at, each in enumerate(path.parts) if re.fullmatch(r"python3\.\d+", each)), -1)
    return "/".join(path.parts[begin or standard :])


def _without_folders(told: str) -> str:
    return re.sub(r'File "([^"]*)"', lambda found: f'File "{_short(found[1])}"', told)


def _written(fault: str, when: datetime) -> Report:
    """Put a report together and write it; old ones beyond the limit go."""
    import sqlite3  # late: the window starts without

    stands_on = {**log.versions(), "sqlite": sqlite3.sqlite_version, **_qt_version()}
    versions = "\n".join(f"{name}: {value}" for name, value in stands_on.items())
    lines = "\n".join(log.last_lines(LOG_LINES))
    text = f"Reifegrad\ntime: {when:%Y-%m-%d %H:%M:%S} UTC\n{versions}\n\nFault\n{fault}\n\nLog\n{lines}\n"
    local = when.replace(microsecond=0).astimezone()
    with suppress(OSError, RuntimeError):
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(folder, when)
        path.write_text(text, encoding="utf-8")
        for old in reports()[KEPT:]:
            if old.path:
                old.path.unlink()
        return Report(local, text, path)
    return Report(local, text)


def _free(folder: Path, when: datetime) -> Path:
    """A name after all others of the same second."""
    stamp = f"{when:{_STAMP}}"
    named = [re.fullmatch(_NAME, each.name) for each in folder.glob(f"crash-{stamp}*.txt")]
    last = max((int(each[2] or 1) for each in named if each), default=0)
    return folder / f"crash-{stamp}{f'-{last + 1}' if last else ''}.txt"


def _qt_version() -> dict[str, str]:
    """Of Qt, if the program has a window."""
    core = sys.modules.get("PySide6.QtCore")
    return {"qt": str(core.qVersion())} if core else {}


if sys.platform == "win32":

    def _hold(file: TextIO) -> None:
        """Windows moves no file that is open."""

    def _is_held(path: Path) -> bool:
        try:
            path.rename(path)
        except PermissionError:
            return True
        return False

else:
    import fcntl

    def _hold(file: TextIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_held(path: Path) -> bool:
        """Whether the program that writes this file still runs; a lock ends with its process, however that ends."""
        with path.open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False
