"""A file under another passphrase, or none: built beside it, compared with it, and put in its place in one move.

Whatever ends the program meanwhile leaves the old file or the new one. A draft that stays behind has a name that its
file tells, so that `sweep` finds it.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from reifegrad.durable import sync_file, sync_folder
from reifegrad.errors import ExportFaulty, PassphraseWrong
from reifegrad.os_errors import write_condition
from reifegrad.passphrase import Passphrase
from reifegrad.storage import cipher, sqlite


def recode(path: Path, old: Passphrase | None, new: Passphrase | None) -> None:
    """Replace a closed file. Raises what `recoded` and `put_in_place` raise; it is as it was then."""
    with recoded(path, old, new) as draft:
        put_in_place(draft, path)


def opens_with(path: Path, key: Passphrase | None) -> bool:
    """Whether a file is encrypted under this passphrase, or not at all if there is none.

    Raises what `sqlite.version_at` raises for a file that cannot be read.
    """
    if key is None or not sqlite.is_encrypted(path):
        return key is None and not sqlite.is_encrypted(path)
    try:
        sqlite.connect(path, read_only=True, key=key).close()
    except PassphraseWrong:
        return False
    return True


@contextmanager
def recoded(path: Path, old: Passphrase | None, new: Passphrase | None) -> Iterator[Path]:
    """Yield what `build` makes; what still lies there under the name of the draft at the end is removed."""
    build(path, old, new)
    with drafted(path) as draft:
        yield draft


@contextmanager
def drafted(path: Path) -> Iterator[Path]:
    """Yield the draft that was built of a file before, and remove what still lies there at the end."""
    try:
        yield draft_of(path)
    finally:
        sweep(path)


def build(path: Path, old: Passphrase | None, new: Passphrase | None) -> None:
    """Make a checked file in the same folder, `draft_of(path)`, with the content of `path` that opens with `new`.

    Nobody writes to `path` meanwhile. Raises PassphraseWrong, EncryptionMissing, WorkspaceDamaged, NoPermission,
    DiskFull, PathTooLong, CannotRead, CannotWrite or ExportFaulty; nothing is left then.
    """
    cipher.require(path)
    draft = draft_of(path)
    sweep(path)
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        sqlite.recode(path, old, draft, new)
        _check(path, old, draft, new)
        with suppress(OSError):  # some drives know no rights
            shutil.copymode(path, draft)
        sync_file(draft)
    except OSError as error:
        sweep(path)
        raise write_condition(error, path) from error
    except BaseException:
        sweep(path)
        raise


def put_in_place(draft: Path, path: Path) -> None:
    """Give the draft the name of the file, which nobody has open. Raises the conditions of `write_condition`."""
    try:
        draft.replace(path)
    except OSError as error:
        raise write_condition(error, path) from error
    sync_folder(path.parent)


def sweep(path: Path) -> None:
    """Remove the draft that a program left behind which ended while it gave the file another passphrase."""
    draft = draft_of(path)
    for each in (draft, sqlite.journal_path(draft)):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def draft_of(path: Path) -> Path:
    """Where a file lies in its new form until it takes the place of the one at `path`."""
    name = blake2b(os.fsencode(path.name), digest_size=6).hexdigest()
    return path.with_name(f".{name}.reifegrad")


def _check(path: Path, old: Passphrase | None, draft: Path, new: Passphrase | None) -> None:
    """Raise ExportFaulty unless the draft is sound and holds the same."""
    with (
        closing(sqlite.connect(path, read_only=True, key=old)) as before,
        closing(sqlite.connect(draft, read_only=True, key=new)) as after,
        sqlite.translated(path, writing=False),
    ):
        faults = sqlite.all_faults(after)
        if not faults and sqlite.content_of(before) != sqlite.content_of(after):
            faults = ["content"]
    if faults:
        raise ExportFaulty(path, reason="; ".join(faults))
