"""Which files are open for writing on this computer, by what the system tells files apart by.

A lock lies beside one name of a file. Under a second name, such as a hard link, nothing would be seen of it, and what a
crash left beside the first name would be missed. So each file that is open leaves a note in the program's own folder
that says under which name. A note counts as long as that name leads to the same file and is locked; any other one is
swept away. Where there is no place for notes SQLite still notices that another program has written to the file.
"""

import json
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from reifegrad import paths
from reifegrad.errors import ReifegradError
from reifegrad.foreign_file import read_at_most

_LONGEST: Final = 40_000
"""Bytes of a path that are read; no system knows a longer one. Setting of this tool."""


def name_of(path: Path) -> Path | None:
    """The name under which the file at `path` was opened last on this computer; None if nobody knows."""
    named = _named(_note_of(path))
    return named if named and _leads_to(named, path) else None


def remember(path: Path, is_held: Callable[[Path], bool]) -> Path | None:
    """Note that the file at `path` is open, and return the note; None if there is no such file or no place for it.

    `is_held` tells whether the lock of a name belongs to a program that runs.
    """
    note = _note_of(path)
    if note is None:
        return None
    with suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True)
        for each in note.parent.iterdir():
            named = _named(each)
            if each != note and (named is None or _note_of(named) != each or not is_held(named)):
                each.unlink(missing_ok=True)
        draft = note.with_name(f"{note.name}.{secrets.token_hex(4)}")
        draft.write_text(json.dumps(str(path.absolute())), encoding="ascii")  # a path need not be valid text
        draft.replace(note)
        return note
    return None


def forget(note: Path, path: Path) -> None:
    """The file at `path` is no longer open. A note of somebody else stays."""
    if _named(note) == path.absolute():
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _note_of(path: Path) -> Path | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return paths.data_folder() / "open" / f"{found.st_dev:x}-{found.st_ino:x}"


def _named(note: Path | None) -> Path | None:
    if note is None:
        return None
    try:
        named = json.loads(read_at_most(note, _LONGEST))
    except (ReifegradError, ValueError, RecursionError):
        return None
    return Path(named) if isinstance(named, str) and named and "\0" not in named else None


def _leads_to(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
