"""What is ready for a file and its copies to get another passphrase, so that they all do, or none.

Everything is built beside what it replaces before anything changes. A note in the program's own folder then says what
is ready. If the program ends from there on, the next one that opens the file finds the note: where the file has its new
form already, its copies get theirs; else what was built is removed. No passphrase is needed for either.
"""

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from reifegrad import paths
from reifegrad.durable import sync_file, sync_folder
from reifegrad.errors import ReifegradError
from reifegrad.file_header import PAGE
from reifegrad.foreign_file import read_at_most
from reifegrad.os_errors import is_there, write_condition
from reifegrad.storage.recoding import draft_of, put_in_place, sweep

_MOST_BYTES: Final = 10_000_000
"""What is read of a note; setting of this tool. A path has 200."""


@dataclass(frozen=True, slots=True)
class _Note:
    """`begins`: the SHA-256 of the first page of the file in its new form."""

    begins: str
    copies: tuple[Path, ...]


def announce(path: Path, copies: Iterable[Path]) -> None:
    """Note durably that the drafts of the file at `path` and of its copies are complete.

    Raises the conditions of `write_condition`.
    """
    note, told = _note_of(path), {"begins": _beginning(draft_of(path)), "copies": [str(each) for each in copies]}
    draft = note.with_suffix(".draft")
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(told), encoding="ascii")
        sync_file(draft)
        draft.replace(note)
    except OSError as error:
        raise write_condition(error, note) from error
    sync_folder(note.parent)


def complete(path: Path) -> frozenset[Path]:
    """Finish or give up what the note of a file says, if there is one; return the copies that got their new form.

    Nobody has the file open meanwhile.
    """
    note = _read(_note_of(path))
    if note is None:
        return frozenset()
    is_done = _beginning(path) == note.begins
    placed = set()
    for each in note.copies:
        with suppress(ReifegradError):
            if is_done and is_there(each) and is_there(draft_of(each)):
                put_in_place(draft_of(each), each)
                placed.add(each)
        sweep(each)
    with suppress(OSError):
        _note_of(path).unlink(missing_ok=True)
    return frozenset(placed)


def _note_of(path: Path) -> Path:
    name = hashlib.sha256(json.dumps(str(path.absolute())).encode()).hexdigest()[:32]
    return paths.data_folder() / "passphrases" / f"{name}.json"


def _read(note: Path) -> _Note | None:
    try:
        told: Any = json.loads(read_at_most(note, _MOST_BYTES))
        return _Note(str(told["begins"]), tuple(Path(str(each)) for each in told["copies"]))
    except (ReifegradError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _beginning(path: Path) -> str:
    try:
        return hashlib.sha256(read_at_most(path, PAGE - 1)).hexdigest()
    except ReifegradError:
        return ""
