"""Conditions of the operating system in words that a person can act on."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from reifegrad.errors import (
    CannotRead,
    CannotWrite,
    DiskFull,
    FileIsFolder,
    FileMissing,
    FolderMissing,
    NameUnusable,
    NoPermission,
    PathTooLong,
    ReifegradError,
    TargetBusy,
)


def refuse_unusable(path: Path) -> None:
    """Raise NameUnusable for a path that no system takes, whatever lies there; to be asked before writing."""
    try:
        os.fsencode(path)
    except UnicodeEncodeError as error:
        raise NameUnusable(path) from error
    if "\0" in str(path):
        raise NameUnusable(path)


_WRITE_BY_ERRNO: dict[int, type[ReifegradError]] = {
    errno.EACCES: NoPermission,
    errno.EPERM: NoPermission,
    errno.EROFS: NoPermission,
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.ENAMETOOLONG: PathTooLong,
    errno.ENOENT: FolderMissing,
    errno.ENOTDIR: FolderMissing,
    errno.EISDIR: FileIsFolder,
    errno.EBUSY: TargetBusy,
}

_WRITE_BY_WINERROR: dict[int, type[ReifegradError]] = {
    32: TargetBusy,  # ERROR_SHARING_VIOLATION
    33: TargetBusy,  # ERROR_LOCK_VIOLATION
    39: DiskFull,  # ERROR_HANDLE_DISK_FULL
    112: DiskFull,  # ERROR_DISK_FULL
    206: PathTooLong,  # ERROR_FILENAME_EXCED_RANGE
}


def write_condition(error: OSError, path: Path) -> ReifegradError:
    """Return the condition that stands for `error` while writing to `path`; CannotWrite(reason) if there is none."""
    winerror: int | None = getattr(error, "winerror", None)
    if winerror in _WRITE_BY_WINERROR:
        return _WRITE_BY_WINERROR[winerror](path)
    if winerror == 5 and path.is_file() and os.access(path, os.W_OK):
        # Windows answers "access denied" to replacing a file that another program holds open without sharing it.
        return TargetBusy(path)
    kind = _WRITE_BY_ERRNO.get(error.errno or 0)
    if kind is FolderMissing:
        return FolderMissing(path, folder=str(path.parent))
    return kind(path) if kind else CannotWrite(path, reason=error.strerror or type(error).__name__)


_READ_BY_ERRNO: dict[int, type[ReifegradError]] = {
    errno.ENOENT: FileMissing,
    errno.ENOTDIR: FileMissing,
    errno.EISDIR: FileIsFolder,
    errno.EACCES: NoPermission,
    errno.EPERM: NoPermission,
    errno.ENAMETOOLONG: PathTooLong,
}


def read_condition(error: OSError, path: Path) -> ReifegradError:
    """Return the condition that stands for `error` while reading `path`; CannotRead(reason) if there is none."""
    winerror: int | None = getattr(error, "winerror", None)
    if winerror in (32, 33):  # another program holds the file without sharing it
        return TargetBusy(path)
    with suppress(OSError):  # a folder without access tells nothing about what it holds
        if error.errno == errno.EACCES and path.is_dir():  # what Windows answers for a folder
            return FileIsFolder(path)
    kind = _READ_BY_ERRNO.get(error.errno or 0)
    return kind(path) if kind else CannotRead(path, reason=error.strerror or type(error).__name__)


def is_there(path: Path) -> bool:
    """Whether something lies at `path`; no, where the system cannot tell: a long name, a folder without access."""
    try:
        return path.exists()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether a plain file lies at `path`, or a link to one; no, where the system cannot tell."""
    try:
        return path.is_file()
    except OSError:
        return False
