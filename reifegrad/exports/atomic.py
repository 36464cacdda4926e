"""Writing a file, or a folder of files, so that nothing partial ever stands under its name."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from reifegrad.durable import sync_folder
from reifegrad.errors import FileIsFolder, FolderMissing, TargetIsDevice
from reifegrad.os_errors import refuse_unusable, write_condition


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield the path of an empty draft in the same folder; it takes the name `path` when the block ends well.

    The draft has the same ending as `path`, because some libraries choose the format by it. A link is followed, so that
    the file it points to is replaced, and an existing file keeps its access rights. On any exception the draft goes.

    Raises NameUnusable, FolderMissing, FileIsFolder, TargetIsDevice and the conditions of `write_condition`, always
    with `path` as the place.
    """
    refuse_unusable(path)
    target = Path(os.path.realpath(path))
    try:
        _check_place(path, target)
        draft = _new_draft(target)
    except OSError as error:
        raise write_condition(error, path) from error
    try:
        yield draft
        _sync(draft)
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise write_condition(error, path) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def new_folder(parent: Path, name: str, fill: Callable[[Path], None]) -> Path:
    """Make a folder in `parent` with what `fill` writes into the one it gets, and return where it is.

    It is called `name`, or `name-2` and up where that is taken, and gets its name when everything is written; else
    nothing is left. Raises the conditions of `write_condition`, with the folder as the place, and what `fill` raises.
    """
    draft = parent / f".{secrets.token_hex(6)}"
    try:
        draft.mkdir()
        fill(draft)
        for each in draft.iterdir():
            _sync(each)
        target = _free(parent, name)
        draft.rename(target)
    except OSError as error:
        raise write_condition(error, parent / name) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    sync_folder(parent)
    return target


def _free(parent: Path, name: str) -> Path:
    names = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(path for each in names if not os.path.lexists(path := parent / each))


def _check_place(path: Path, target: Path) -> None:
    if target.is_dir():
        raise FileIsFolder(path)
    if target.exists() and not target.is_file():
        raise TargetIsDevice(path)
    if not target.parent.is_dir():
        raise FolderMissing(path, folder=str((target if path.is_symlink() else path).parent))


def _new_draft(target: Path) -> Path:
    """Create an empty file with the access rights that any new file of this person gets."""
    draft = target.with_name(f".{secrets.token_hex(6)}{target.suffix}")
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    return draft


def _sync(draft: Path) -> None:
    """Have the content on the disk before the name moves, so that a power cut leaves the old file or the new one."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
