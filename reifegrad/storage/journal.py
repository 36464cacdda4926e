"""What a crash left beside a file: SQLite takes it at its word, so it is tried on a copy before it touches the file."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from reifegrad.errors import JournalForeign, ReifegradError, WorkspaceDamaged
from reifegrad.os_errors import read_condition
from reifegrad.storage.sqlite import journal_path


def try_out(path: Path, check: Callable[[Path], object]) -> None:
    """Make sure that the journal beside the file, if there is one, leads to a sound file.

    `check` opens a file for writing, which plays the journal back, and raises what speaks against it. A damaged journal
    or one of another file would destroy the pages that it is written over.

    Raises JournalForeign if the file is sound without the journal, WorkspaceDamaged if it is neither with nor without,
    CannotRead or NoPermission.
    """
    journal = journal_path(path)
    try:
        if not journal.is_file() or journal.stat().st_size == 0:
            return
        with TemporaryDirectory(prefix="reifegrad-") as folder:
            copy = Path(folder) / path.name
            shutil.copyfile(path, copy)
            shutil.copyfile(journal, journal_path(copy))
            if _passes(copy, check):
                return
            journal_path(copy).unlink(missing_ok=True)
            shutil.copyfile(path, copy)
            if _passes(copy, check):
                raise JournalForeign(path, journal=journal.name)
    except OSError as error:
        raise read_condition(error, path) from error
    raise WorkspaceDamaged(path)


def _passes(path: Path, check: Callable[[Path], object]) -> bool:
    try:
        check(path)
    except ReifegradError:
        return False
    return True
