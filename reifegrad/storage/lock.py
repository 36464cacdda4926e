"""One writer at a time, by a lock file beside the workspace as office programs use it.

It works on network drives, where locks of the operating system do not, and says who holds the file: computer, process
and time, never a person. What a crashed program left behind is recognised and taken over.
"""

import hashlib
import json
import os
import secrets
import socket
import sys
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Final

from reifegrad.errors import (
    FileMissing,
    ReifegradError,
    WorkspaceLocked,
    WorkspaceLockNotAFile,
    WorkspaceLockUnclear,
)
from reifegrad.foreign_file import read_at_most
from reifegrad.os_errors import is_file, write_condition
from reifegrad.storage import opened
from reifegrad.storage.naming import give_free_name

_MOST_BYTES: Final = 10_000
"""What is read of a lock; setting of this tool. Our own have 200."""


def lock_path(path: Path) -> Path:
    """Where the lock of the file at `path` lies."""
    return path.with_name(f".~lock.{path.name}#")


def is_held(path: Path) -> bool:
    """Whether the file at `path` is locked by a program that still runs, as far as this computer can tell.

    What lies in the place of a lock and is no file belongs to no program.
    """
    content = _read(lock_path(path)) if is_file(lock_path(path)) else None
    return content is not None and not _is_stale(content)


class Lock:
    """The right to write one file. Taken by `acquire`, given back by `release`."""

    _held: ClassVar[set[str]] = set()
    """The contents of all locks that this process holds. One of its own that is not among them could not be removed
    when it was given back, because its drive was away."""

    def __init__(self, path: Path, content: str) -> None:
        self._file = path
        self._path = lock_path(path)
        self._content = content
        self._note: Path | None = None

    @classmethod
    def is_of_this_process(cls, content: str) -> bool:
        """Whether this process holds the lock with this content."""
        return content in cls._held

    @classmethod
    def acquire(cls, path: Path, clock: Callable[[], datetime]) -> "Lock":
        """Take the lock of the file at `path`.

        Raises WorkspaceLocked while another program holds it, also under another name of the same file on this
        computer, and the conditions of `write_condition` if it cannot be written.
        """
        lock = cls(path, _own_content(clock()))
        while not lock._created():
            found = _read(lock._path)
            if found is None:  # given back just now
                continue
            if not _is_stale(found) or not _removed(lock._path, found):
                raise _locked(path, path, found)
        cls._held.add(lock._content)
        other = opened.name_of(path) or path
        found = _read(lock_path(other))
        if found is not None and found != lock._content and not _is_stale(found):
            lock.release()
            raise _locked(path, other, found)
        lock.covers_file()
        return lock

    def covers_file(self) -> None:
        """Keep other names of the file locked as well, once there is one or another one lies there."""
        self._note = opened.remember(self._file, is_held)

    def renew(self) -> None:
        """Make sure that the lock is still held, or take it again. Raises as `acquire`."""
        if _read(self._path) != self._content and not self._created():
            raise _locked(self._file, self._file, _read(self._path) or "")

    def release(self) -> None:
        """Give the lock back. A lock that someone else put there in the meantime stays."""
        self._held.discard(self._content)
        if self._note:
            opened.forget(self._note, self._file)
        with suppress(OSError, ReifegradError):  # its drive may be gone
            if _read(self._path) == self._content:
                self._path.unlink()

    def _created(self) -> bool:
        try:
            handle = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
        except FileExistsError:
            return False
        except OSError as error:
            raise write_condition(error, self._file) from error
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(self._content)
                file.flush()
                os.fsync(handle)  # an empty lock after a power cut would be nobody's
        except OSError as error:
            with suppress(OSError):
                self._path.unlink()
            raise write_condition(error, self._file) from error
        return True


def _own_content(now: datetime) -> str:
    return json.dumps(
        {
            "computer": socket.gethostname(),
            "machine": machine(),
            "process": os.getpid(),
            "process_start": _process_start(os.getpid()),
            "lock": secrets.token_hex(8),
            "since": now.astimezone().isoformat(timespec="seconds"),
        },
        ensure_ascii=False,
    )


def _read(path: Path) -> str | None:
    """What the lock says: nothing where it cannot be read or something else lies in its place; None if it is gone."""
    try:
        return read_at_most(path, _MOST_BYTES).decode("utf-8", "replace")
    except FileMissing:
        return "" if path.is_symlink() else None
    except ReifegradError:
        return ""


def _fields(content: str) -> dict[str, Any]:
    try:
        fields = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def _is_stale(content: str) -> bool:
    """Whether the lock is of this computer and its process is gone. One of another computer cannot be judged.

    The name alone does not tell computers apart: those that were set up from one image can share it.
    """
    fields = _fields(content)
    process = fields.get("process")
    is_ours = (fields.get("computer"), fields.get("machine")) == (socket.gethostname(), machine())
    if not is_ours or not isinstance(process, int):
        return False
    if not _is_running(process) or fields.get("process_start") != _process_start(process):
        return True
    return process == os.getpid() and "lock" in fields and not Lock.is_of_this_process(content)


def _removed(path: Path, content: str) -> bool:
    """Remove the lock with this content. False if it was another one, which then stays.

    Moving it aside first makes sure that of two programs that see the same stale lock only one removes it.
    """
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        path.rename(aside)
    except FileNotFoundError:
        return True
    except OSError as error:
        raise write_condition(error, path) from error
    if _read(aside) == content:
        aside.unlink(missing_ok=True)
        return True
    # Should a third program have locked the file in the meantime, its lock stays and the one aside goes.
    with suppress(OSError):
        give_free_name(aside, path)
    aside.unlink(missing_ok=True)
    return False


def _locked(path: Path, name: Path, content: str) -> WorkspaceLocked:
    """The condition of the file at `path`, whose lock with this content lies beside one of its names."""
    fields, lock = _fields(content), lock_path(name)
    if not {"computer", "since", "process"} <= fields.keys():
        return (WorkspaceLockUnclear if is_file(lock) else WorkspaceLockNotAFile)(path, lock=str(lock))
    since: object = str(fields["since"])
    with suppress(ValueError):
        since = datetime.fromisoformat(str(since)).astimezone()
    return WorkspaceLocked(
        path,
        computer=fields["computer"],
        since=since,
        process=fields["process"],
        lock=str(lock),
    )


@cache
def machine() -> str:
    """A short text that tells this computer from all others and reveals nothing about it.

    Made from the id of the installation (machine-id(5), which asks not to be passed on as it is), else from the
    hardware address of the network. Without either it is different in each process, so that no lock is taken over.
    """
    try:
        found = _MACHINE_ID.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        found = ""
    return hashlib.sha256(f"reifegrad:{found or uuid.getnode()}".encode()).hexdigest()[:16]


_MACHINE_ID = Path("/etc/machine-id")


def _process_start(process: int) -> str:
    """When the process began, in a form that is only good for comparing; empty where the system does not tell.

    Numbers of processes are used again, so the number alone would keep a lock alive after a restart of the computer.
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""
    known = _status(process)
    return f"{boot}:{known[_START]}" if known else ""


_STATE, _START = 0, 19
"""Places in what `_status` returns."""


def _status(process: int) -> list[str]:
    """The fields of /proc/PID/stat from the third on, see proc(5); none where the system does not tell."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return stat.rpartition(")")[2].split()  # the second field is a name in brackets that may hold spaces


if sys.platform == "win32":

    def _is_running(process: int) -> bool:
        # os.kill would end the process on Windows, whatever the signal.
        import ctypes

        query_limited_information, still_active = 0x1000, 259
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(query_limited_information, False, process)
        if not handle:
            return False
        code = ctypes.c_ulong()
        known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return not known or code.value == still_active

else:

    def _is_running(process: int) -> bool:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True  # it runs for somebody else; a number beyond all processes is no proof of anything
        # One that has ended stays in the list of processes until its parent asks how.
        return process > 0 and _status(process)[_STATE : _STATE + 1] not in (["Z"], ["X"])
