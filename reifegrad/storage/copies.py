"""Whole files under new names: made as a draft in the same folder, checked, and never in place of another file."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from peewee import SqliteDatabase

from reifegrad import paths
from reifegrad.errors import ExportFaulty, FileExists, FileIsFolder, FolderMissing, ReifegradError
from reifegrad.os_errors import write_condition
from reifegrad.storage import sqlite
from reifegrad.storage.naming import give_free_name


def write_copy(database: SqliteDatabase, target: Path) -> None:
    """Write a complete copy under a new name and check it by opening it.

    Raises FileExists, FileIsFolder, FolderMissing, NoPermission, DiskFull, PathTooLong, CannotWrite, ExportFaulty.
    """
    check_new(target)
    with draft(target) as unnamed:
        sqlite.copy(database, unnamed)
        copied = sqlite.connect(unnamed, read_only=True)
        try:
            faults = sqlite.quick_faults(copied)
        finally:
            copied.close()
        if faults:
            raise ExportFaulty(target, reason="; ".join(faults))


def back_up(database: SqliteDatabase, path: Path, version: int, now: datetime) -> Path:
    """Copy the file at `path`, of this schema version, into the folder for backups; returns where the copy lies.

    Raises what `write_copy` raises; `path` of the error is the place of the copy.
    """
    folder = paths.data_folder() / "backups"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_condition(error, folder) from error
    # Files of different folders can have one name, hence the random part.
    name = f"{path.stem[:100]}-{now:%Y%m%d-%H%M%S}-schema-{version}-{secrets.token_hex(2)}{path.suffix[:20]}"
    target = folder / name
    write_copy(database, target)
    return target


def check_new(path: Path) -> None:
    """Raise what speaks against making a file at `path`, as far as it can be known before."""
    sqlite.refuse_long(path)
    try:
        if path.is_dir():
            raise FileIsFolder(path)
        if path.exists():
            raise FileExists(path)
        if not path.parent.is_dir():
            raise FolderMissing(path, folder=str(path.parent))
    except OSError as error:
        raise write_condition(error, path) from error


@contextmanager
def draft(path: Path) -> Iterator[Path]:
    """Yield an empty file in the same folder; when the block ends well it gets the free name `path`.

    Raises FileExists if the name is taken in the meantime, and the conditions of `write_condition`.
    """
    unnamed = path.with_name(f".{secrets.token_hex(6)}{path.suffix}")
    try:
        os.close(os.open(unnamed, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield unnamed
        give_free_name(unnamed, path)
    except ReifegradError as error:
        if error.path != unnamed:
            raise
        raise type(error)(path, **error.values) from error  # nobody knows the name of the draft
    except FileExistsError as error:
        raise FileExists(path) from error
    except OSError as error:
        raise write_condition(error, path) from error
    finally:
        with suppress(OSError):
            unnamed.unlink(missing_ok=True)
            sqlite.journal_path(unnamed).unlink(missing_ok=True)
