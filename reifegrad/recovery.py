"""Work that a file did not take, kept on this computer as a complete workspace file, and how it comes back.

Each lies in the program's own folder, locked while its session lives, with a small JSON beside it that says what it is.
Only what that JSON names counts, and it is written last.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from reifegrad import paths
from reifegrad.durable import sync_folder
from reifegrad.errors import FileMissing, ReifegradError
from reifegrad.os_errors import is_there, write_condition

if TYPE_CHECKING:  # the start page needs none of it
    from reifegrad.domain.change import Change, Key
    from reifegrad.domain.workspace import Entity
    from reifegrad.passphrase import Passphrase
    from reifegrad.storage import WorkspaceFile

_ENDING: Final = ".reifegrad"


class Origin(Protocol):
    """The workspace file that did not take something."""

    path: Path

    @property
    def workspace_id(self) -> str: ...
    @property
    def passphrase(self) -> "Passphrase | None": ...
    def write_anew(self, entities: "Mapping[Key, Entity]", target: Path, changes: "Iterable[Change]" = ()) -> str: ...


class Recovery(NamedTuple):
    """A workspace file at `path` that holds everything, with the steps that `source` did not take.

    `made` is in UTC. `base` is a digest of what `source` held without these steps.
    """

    path: Path
    source: Path
    made: datetime
    base: str
    encrypted: bool = False


def folder() -> Path:
    return paths.data_folder() / "recovery"


def is_kept(path: Path) -> bool:
    """Whether a file is one that was kept, not a person's own."""
    return path.parent == folder()


def keep(file: Origin, saved: "Mapping[Key, Entity]", changes: "Iterable[Change]", now: datetime) -> Recovery:
    """Keep what `file` should hold: `saved`, which it holds already, and `changes`, which it did not take.

    Raises NoPermission, DiskFull, PathTooLong, CannotWrite or ExportFaulty; nothing is kept then.
    """
    path = folder() / f"{file.workspace_id}-{os.urandom(4).hex()}{_ENDING}"
    try:
        folder().mkdir(parents=True, exist_ok=True)
        base = file.write_anew(saved, path, changes)
        made = Recovery(path, file.path, now.astimezone(UTC), base, file.passphrase is not None)
        with _note_of(path).open("x", encoding="utf-8") as note:
            note.write(_written(made))
            note.flush()
            os.fsync(note.fileno())
    except OSError as error:
        _remove(path)
        raise write_condition(error, path) from error
    sync_folder(folder())
    return made


def found() -> tuple[Recovery, ...]:
    """What is kept and belongs to no session that still runs, newest first; what cannot be read is passed over."""
    kept = _all_kept()
    if not kept:
        return ()
    from reifegrad.storage.lock import is_held  # late: the window starts without peewee

    return tuple(each for each in kept if not is_held(each.path))


def of_workspace(workspace_id: str) -> tuple[Recovery, ...]:
    """What is kept of one workspace and its copies, also by sessions that still run, newest first."""
    return tuple(each for each in _all_kept() if each.path.name.startswith(workspace_id))


def discard(recovery: Recovery) -> None:
    """Delete what is kept; a place that cannot be written to stops nothing."""
    _remove(recovery.path)


def restore(recovery: Recovery, passphrase: "Passphrase | None" = None) -> Path:
    """Bring kept work back and return the file that holds it now; nothing is kept any more then.

    The file it comes from takes it as long as that file is at hand and holds what it held then. If it holds something
    else, the work becomes a new file beside it. If it is away, or there is no way to write there, the new file lies in
    the documents folder, else in the person's own folder: in the place of a drive that is away, the drive would hide
    it when it comes back.

    Raises what opening the kept file raises, and what `WorkspaceFile.copy_to` raises; it is still kept then.
    """
    from reifegrad.storage import WorkspaceFile

    with closing(WorkspaceFile.open(recovery.path, read_only=True, passphrase=passphrase)) as kept:
        target = recovery.source
        if not _taken_back(kept, recovery, passphrase):
            target = _copied(kept, recovery.source)
    discard(recovery)
    return target


def _taken_back(kept: "WorkspaceFile", recovery: Recovery, passphrase: "Passphrase | None") -> bool:
    """Write the steps into the file they were meant for. Returns False if it holds something else or is away."""
    from reifegrad.storage import WorkspaceFile

    try:
        with closing(WorkspaceFile.open(recovery.source, passphrase=passphrase)) as file:
            if file.digest() != recovery.base:
                return False
            before, after = file.load(), kept.load()
            file.write(changes_between(before, after))
    except ReifegradError:
        return False
    return True


def changes_between(before: "Mapping[Key, Entity]", after: "Mapping[Key, Entity]") -> "list[Change]":
    """The changes that lead from one content to another."""
    from reifegrad.domain.change import Change

    keys = [*after, *(each for each in before if each not in after)]
    changes = (Change(key, before.get(key), after.get(key)) for key in keys)
    return [each for each in changes if not each.changes_nothing]


def _copied(kept: "WorkspaceFile", source: Path) -> Path:
    problem: ReifegradError = FileMissing(source)
    places = [paths.documents_folder(), paths.home_folder()]
    if is_there(source):
        places.insert(0, source.parent)
    for place in places:
        target = _free(place / source.name, but=source)
        try:
            kept.copy_to(target)
        except ReifegradError as error:
            problem = error
        else:
            return target
    raise problem


def _free(path: Path, *, but: Path) -> Path:
    """The first name in this row that nothing has, and that `but` does not have when it comes back."""
    number, free = 2, path
    while free.exists() or free == but:
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def _all_kept() -> list[Recovery]:
    try:
        notes = list(folder().glob(f"*{_ENDING}.json"))
    except OSError:
        return []
    return sorted(filter(None, map(_read, notes)), key=lambda each: (each.made, each.path), reverse=True)


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _remove(path: Path) -> None:
    for each in (_note_of(path), path):  # without its JSON the file counts no more
        with suppress(OSError):
            each.unlink(missing_ok=True)


def _written(recovery: Recovery) -> str:
    fields = recovery._asdict() | {"source": str(recovery.source), "made": recovery.made.isoformat()}
    del fields["path"], fields["encrypted"]
    import json  # late, as below

    return json.dumps(fields, ensure_ascii=False)


def _read(note: Path) -> Recovery | None:
    import json  # late, both: on most starts nothing is kept

    from reifegrad.file_header import is_encrypted

    path = note.with_suffix("")
    try:
        fields: Any = json.loads(note.read_text(encoding="utf-8"))
        made = datetime.fromisoformat(fields["made"]).astimezone(UTC)
        kept = Recovery(path, Path(fields["source"]), made, str(fields["base"]), is_encrypted(path))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return kept if path.is_file() else None
