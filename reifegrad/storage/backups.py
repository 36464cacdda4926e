"""Copies of workspace files beside the data of the program: where they lie, how one is made, which there are.

Every file has a folder named by its id, so that it finds its backups wherever it is moved. A backup is a complete
workspace file; a small JSON beside it tells what it was made of. It counts as soon as it has its name, which it gets
after it was checked: what is cut off before leaves a draft, which is swept away later.
"""

import hashlib
import json
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from reifegrad import paths, preferences
from reifegrad.backup import Backup, Reason
from reifegrad.domain.rules import LONGEST_NAME, clean_line
from reifegrad.durable import sync_file, sync_folder
from reifegrad.errors import ExportFaulty, ReifegradError
from reifegrad.file_header import BYTES, header_of
from reifegrad.foreign_file import read_at_most
from reifegrad.os_errors import read_condition, refuse_unusable, write_condition
from reifegrad.storage import sqlite
from reifegrad.storage.cipher import key_of
from reifegrad.storage.copies import check_new, draft
from reifegrad.storage.digest import FIRST_SCHEMA
from reifegrad.storage.migrations import SCHEMA_VERSION
from reifegrad.storage.naming import give_free_name
from reifegrad.storage.thinning import surplus

__all__ = [
    "Backup",
    "Folders",
    "Reason",
    "adopt",
    "all_backups",
    "back_up",
    "backup_at",
    "backups_for",
    "backups_of",
    "chosen",
    "current_backup",
    "newest_first",
    "remove",
    "rewrite",
    "save_as",
    "thin",
]

_SUFFIX = ".reifegrad"
_NAME = re.compile(r"(?P<number>\d{4,12})-(?P<made>\d{8}-\d{6})-(?P<reason>[a-z]+)-[0-9a-f]{4}\.reifegrad")
_MOMENT = "%Y%m%d-%H%M%S"
_NAMELESS = "older"
"""Folder for files of schemas that gave them no id."""
_FOLDER = re.compile(rf"[0-9a-f]{{32}}|{_NAMELESS}")
_LEFT_OVER = re.compile(r"\.[0-9a-f]{12}\.reifegrad(-journal)?|\d{4,12}-\d{8}-\d{6}-[a-z]+-[0-9a-f]{4}\.json")
_MOST_TOLD = 100_000
"""What is read of the JSON beside a backup, in bytes; setting of this tool. Our own have 500."""
_ABANDONED = 24 * 3600
"""Seconds after which a draft belongs to nobody; setting of this tool."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where backups lie: new ones in the first folder, older ones also in the others. `limit` in bytes, for all."""

    folders: tuple[Path, ...]
    limit: int

    @property
    def folder(self) -> Path:
        return self.folders[0]


def chosen(folder: Path | None = None) -> Folders:
    """The place that was chosen for this computer; the one of the program itself is always looked through.

    A `folder` takes the place of all of these.
    """
    known = preferences.load()
    if folder:
        return Folders((folder.absolute(),), known.backups_limit * 1_000_000)
    usual = paths.data_folder() / "backups"
    named = (*((known.backups_folder,) if known.backups_folder else ()), str(usual), *known.earlier_backups_folders)
    return Folders(tuple(Path(each) for each in dict.fromkeys(named)), known.backups_limit * 1_000_000)


def backups_of(workspace_id: str, where: Folders | None = None) -> tuple[Backup, ...]:
    """The backups of a file and of its copies, newest first; folders that cannot be read hold none."""
    folders = [folder / (workspace_id or _NAMELESS) for folder in (where or chosen()).folders]
    return newest_first(each for folder in folders for each in _in_folder(folder))


def backups_for(path: Path, where: Folders | None = None) -> tuple[Backup, ...]:
    """The backups that were made of the file at `path`, newest first, without reading the file itself."""
    path = _real(path)
    return newest_first(each for each in all_backups(where) if each.source == path)


def all_backups(where: Folders | None = None) -> Iterator[Backup]:
    """The backups of all files."""
    for folder in _folders(where or chosen()):
        yield from _in_folder(folder)


def back_up(
    database: SqliteDatabase,
    source: Path,
    reason: Reason,
    now: datetime,
    *,
    name: str = "",
    where: Folders | None = None,
) -> Backup:
    """Copy the open file at `source` into its folder for backups, check the copy, and let go of surplus ones.

    Raises NoPermission, DiskFull, FolderMissing, PathTooLong, CannotWrite or ExportFaulty; then no backup is left.
    """
    where = where or chosen()
    source = _real(source)
    version, workspace_id = sqlite.version_of(database), sqlite.workspace_id_of(database)
    folder = _made(_made(where.folder) / (workspace_id or _NAMELESS))
    number = max((each.number for each in backups_of(workspace_id, where)), default=0) + 1
    made = now.astimezone(UTC).replace(microsecond=0)
    target = folder / f"{number:04}-{made:{_MOMENT}}-{reason}-{secrets.token_hex(2)}{_SUFFIX}"
    backup = Backup(target, number, made, reason, name, source, workspace_id, version)
    check_new(target)
    try:
        with draft(target) as unnamed:
            sqlite.copy(database, unnamed)
            _check(database, unnamed, target)
            backup = replace(
                backup,
                size=unnamed.stat().st_size,
                encrypted=key_of(database) is not None,
                content=_content_of(database, source),
            )
            _describe(backup)
    except BaseException:
        with suppress(OSError):
            _description(target).unlink(missing_ok=True)
        raise
    thin(now, where)
    return backup


def current_backup(database: SqliteDatabase, source: Path) -> Backup | None:
    """The last backup of the open file at `source` if it is of what the file holds now.

    What they hold is compared, not their times: clocks are set back, and files are put in place of others. A file that
    was moved or copied is compared with the last backup there is. Raises CannotRead and the like.
    """
    source = _real(source)
    known = backups_of(sqlite.workspace_id_of(database))
    last = next((each for each in known if each.source == source), known[0] if known else None)
    return last if last and last.content == _content_of(database, source) else None


def adopt(backup: Backup, database: SqliteDatabase) -> Backup:
    """Let the backup of a file that was upgraded lie with those of the id that the file has now.

    Where that cannot be, it stays where it is. The file holds the same as before, so it counts as backed up.
    """
    workspace_id = sqlite.workspace_id_of(database)
    folder = backup.path.parent.with_name(workspace_id)
    content = sqlite.stored_digest(database)
    moved = replace(backup, path=folder / backup.path.name, workspace_id=workspace_id, content=content)
    try:
        _made(folder)
        _describe(moved)
        if moved.path == backup.path:
            return moved
        give_free_name(backup.path, moved.path)
        remove(backup)
    except (OSError, ReifegradError):
        return backup
    return moved


def remove(backup: Backup) -> None:
    """Delete a backup. Raises NoPermission or another writing condition; one that is gone already is no fault."""
    try:
        backup.path.unlink(missing_ok=True)
        _description(backup.path).unlink(missing_ok=True)
    except OSError as error:
        raise write_condition(error, backup.path) from error


def save_as(backup: Backup, target: Path) -> None:
    """Write a backup as a file of its own, under a new name.

    Raises FileExists, FileIsFolder, FolderMissing, NoPermission, DiskFull, PathTooLong or CannotWrite.
    """
    target = target.absolute()
    check_new(target)
    with draft(target) as unnamed:
        shutil.copyfile(backup.path, unnamed)


def rewrite(backup: Backup, write: Callable[[Path], str]) -> None:
    """Put another content in the place of a backup, in one move.

    `write` makes a checked file at a path and returns the digest of its content. Raises what it raises, and the
    conditions of `write_condition`; the backup is as it was then.
    """
    anew = _draft_beside(backup.path)
    try:
        content = write(anew)
        size = anew.stat().st_size
        anew.replace(backup.path)
        _describe(replace(backup, content=content, size=size, schema=SCHEMA_VERSION))
        sync_folder(backup.path.parent)
    except OSError as error:
        raise write_condition(error, backup.path) from error
    finally:
        with suppress(OSError):
            anew.unlink(missing_ok=True)


def thin(now: datetime, where: Folders | None = None) -> None:
    """Remove the backups that are surplus, and what was left half made. What cannot be removed stays."""
    where = where or chosen()
    for each in surplus(all_backups(where), where.limit, now):
        with suppress(ReifegradError):
            remove(each)
    for folder in _folders(where):
        _sweep(folder)


def backup_at(path: Path) -> Backup | None:
    """The backup that lies at `path`; None if no backup has this name, or it is no file. Its JSON may be missing."""
    match = _NAME.fullmatch(path.name)
    if match is None or match["reason"] not in list(Reason):
        return None
    try:
        made = datetime.strptime(match["made"], _MOMENT).replace(tzinfo=UTC)
        header = header_of(read_at_most(path, BYTES))
        size = path.stat().st_size
    except (ValueError, OSError, ReifegradError):
        return None
    told = _told(path)
    return Backup(
        path,
        int(match["number"]),
        made,
        Reason(match["reason"]),
        name=told["name"],
        source=Path(told["source"]) if told["source"] else None,
        workspace_id=told["workspace"] or (path.parent.name if path.parent.name != _NAMELESS else ""),
        schema=header.version or _number(told["schema"]),
        size=size,
        encrypted=not header.is_database,
        content=told["content"],
    )


def _check(database: SqliteDatabase, copied: Path, target: Path) -> None:
    """Raise ExportFaulty unless the copy is sound and holds as many rows as its original in every table."""
    with (
        closing(sqlite.connect(copied, read_only=True, key=key_of(database))) as copy,
        sqlite.translated(target, writing=False),
    ):
        faults = sqlite.quick_faults(copy)
        if not faults and sqlite.row_counts(copy) != sqlite.row_counts(database):
            faults = ["rows"]
    if faults:
        raise ExportFaulty(target, reason="; ".join(faults))


def _content_of(database: SqliteDatabase, source: Path) -> str:
    """The digest that the open file carries, else that of its bytes."""
    if sqlite.version_of(database) >= FIRST_SCHEMA:
        return sqlite.stored_digest(database)
    try:
        with source.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise read_condition(error, source) from error


def _describe(backup: Backup) -> None:
    told = {
        "name": backup.name,
        "source": str(backup.source or ""),
        "workspace": backup.workspace_id,
        "schema": str(backup.schema),
        "content": backup.content,
    }
    draft = _draft_beside(backup.path)
    try:
        draft.write_text(json.dumps(told, indent=1), encoding="utf-8")
        sync_file(draft)
        draft.replace(_description(backup.path))
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _told(path: Path) -> dict[str, str]:
    """What the JSON beside a backup tells; empty texts for what it does not, and for what this program never writes."""
    told: Any = None
    with suppress(ReifegradError, ValueError, RecursionError):
        told = json.loads(read_at_most(_description(path), _MOST_TOLD).decode("utf-8"))
    fields = told if isinstance(told, dict) else {}
    known = {each: str(fields.get(each, "")) for each in ("name", "source", "workspace", "schema", "content")}
    return {each: _fit(each, text) for each, text in known.items()}


def _fit(field: str, text: str) -> str:
    if field != "source":
        return clean_line(text)[:LONGEST_NAME]
    try:
        text.encode("utf-8", "surrogateescape")  # as Python spells names of files that are no UTF-8
    except UnicodeEncodeError:
        return ""
    return text


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _draft_beside(path: Path) -> Path:
    """A name that is swept away if whoever took it ends before it is given up."""
    return path.with_name(f".{secrets.token_hex(6)}{_SUFFIX}")


def _description(path: Path) -> Path:
    return path.with_suffix(".json")


def _folders(where: Folders) -> Iterator[Path]:
    """The folders of single files; whatever else lies in a folder that a person chose is not ours."""
    for folder in where.folders:
        yield from (each for each in _entries(folder) if _FOLDER.fullmatch(each.name))


def _in_folder(folder: Path) -> Iterator[Backup]:
    for each in _entries(folder):
        if found := backup_at(each):
            yield found


def newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Those of one file, whatever the clock said."""
    return tuple(sorted(backups, key=lambda each: (each.number, each.made, each.path.name), reverse=True))


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _sweep(folder: Path) -> None:
    """Remove drafts that nobody works on any more, and JSON of backups that are gone."""
    for each in _entries(folder):
        if not _LEFT_OVER.fullmatch(each.name) or (each.with_suffix(_SUFFIX).exists() and each.suffix == ".json"):
            continue
        with suppress(OSError):
            if time.time() - each.stat().st_mtime > _ABANDONED:
                each.unlink()


def _made(folder: Path) -> Path:
    refuse_unusable(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_condition(error, folder) from error
    return folder


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except OSError:
        return path.absolute()
