"""Whole files under new names: made as a draft in the same folder, checked, and never in place of another file."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from peewee import SqliteDatabase

from reifegrad.durable import sync_file
from reifegrad.errors import ExportFaulty, FileExists, FileIsFolder, FolderMissing, ReifegradError
from reifegrad.os_errors import refuse_unusable, write_condition
from reifegrad.passphrase import Passphrase
from reifegrad.storage import sqlite
from reifegrad.storage.cipher import key_of
from reifegrad.storage.naming import give_free_name


def write_copy(database: SqliteDatabase, target: Path) -> None:
    """Write a complete copy under a new name and check it by opening it.

    Raises FileExists, FileIsFolder, FolderMissing, NoPermission, DiskFull, PathTooLong, CannotWrite, ExportFaulty.
    """
    check_new(target)
    with draft(target) as unnamed:
        sqlite.copy(database, unnamed)
        check_copy(unnamed, target, key=key_of(database))


def check_copy(unnamed: Path, target: Path, *, key: Passphrase | None = None) -> None:
    """Raise ExportFaulty, about the name that it is to get, if a file that was written is not sound."""
    copied = sqlite.connect(unnamed, read_only=True, key=key)
    try:
        faults = sqlite.quick_faults(copied)
    finally:
        copied.close()
    if faults:
        raise ExportFaulty(target, reason="; ".join(faults))


def check_new(path: Path) -> None:
    """Raise what speaks against making a file at `path`, as far as it can be known before."""
    refuse_unusable(path)
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
        sync_file(unnamed)
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
