"""The workspace file: one municipality with everything entered about it."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from peewee import Query, SqliteDatabase

from reifegrad.domain.change import Change, EntityId, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Entity, Municipality, PlanSettings, Subject
from reifegrad.errors import ContentDamaged, Problem, ReifegradError, WorkspaceDamaged, WorkspaceReadOnly
from reifegrad.os_errors import read_condition
from reifegrad.storage import sqlite
from reifegrad.storage.copies import back_up, check_new, draft, write_copy
from reifegrad.storage.entities import MAPPED, Columns
from reifegrad.storage.lock import Lock
from reifegrad.storage.migrations import SCHEMA_VERSION


def _utc_now() -> datetime:
    return datetime.now(UTC)


class WorkspaceFile:
    """An open workspace file. Belongs to one thread; closed by `close`, which can be called twice."""

    def __init__(self, path: Path, database: SqliteDatabase, lock: Lock | None) -> None:
        self.path = path
        self._database = database
        self._lock = lock
        self._savers: dict[Kind, str] = {}
        self._deleters: dict[Kind, str] = {}
        self._is_tidy = True

    @classmethod
    def create(
        cls, path: Path, municipality: Municipality, *, clock: Callable[[], datetime] = _utc_now
    ) -> "WorkspaceFile":
        """Make a new file and open it. It is built under another name in the same folder and never replaces a file.

        Raises FileExists, FileIsFolder, FolderMissing, NoPermission, DiskFull, PathTooLong, CannotWrite or
        WorkspaceLocked.
        """
        path = path.absolute()
        check_new(path)
        lock = Lock.acquire(path, clock)
        try:
            with draft(path) as unnamed:
                sqlite.make(unnamed)
                first = cls(unnamed, sqlite.connect(unnamed, read_only=False), None)
                try:
                    first.write(
                        (
                            Change(Key(Kind.MUNICIPALITY), None, municipality),
                            Change(Key(Kind.PLAN_SETTINGS), None, PlanSettings()),
                        )
                    )
                finally:
                    first.close()
            return cls(path, sqlite.connect(path, read_only=False), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, clock: Callable[[], datetime] = _utc_now) -> "WorkspaceFile":
        """Open an existing file, for reading beside another program that writes or as the only writer.

        A file that is refused stays as it is, byte for byte. One of an older schema is upgraded: for writing after a
        checked copy was put into the folder for backups, for reading in memory only.

        Raises FileMissing, FileIsFolder, FileEmpty, NotAWorkspace, WorkspaceTooNew, WorkspaceDamaged, NoPermission,
        PathTooLong, CannotRead, WorkspaceBusy, UpgradeFailed; for writing also WorkspaceLocked, WorkspaceReadOnly,
        CannotWrite, DiskFull, and what `back_up` raises.
        """
        path = _followed(path)
        sqlite.version_at(path)
        if read_only:
            cls._recover(path, clock)
            return cls(path, _upgraded_copy(path, _checked(path, read_only=True)), None)
        if not os.access(path, os.W_OK):
            raise WorkspaceReadOnly(path)
        lock = Lock.acquire(path, clock)
        try:
            return cls(path, _upgraded(path, _checked(path, read_only=False), clock), lock)
        except BaseException:
            lock.release()
            raise

    @staticmethod
    def is_older(path: Path) -> bool:
        """Whether the file would be upgraded if it was opened for writing. Raises as `open`."""
        return sqlite.version_at(_followed(path)) < SCHEMA_VERSION

    @staticmethod
    def _recover(path: Path, clock: Callable[[], datetime]) -> None:
        """Have SQLite take back what a crash left half written; it cannot do so while it only reads.

        Where someone else has the file, or it is write-protected, this is not ours to do.
        """
        if sqlite.journal_path(path).exists() and os.access(path, os.W_OK):
            with suppress(ReifegradError):
                lock = Lock.acquire(path, clock)
                try:
                    _checked(path, read_only=False).close()
                finally:
                    lock.release()

    @property
    def workspace_id(self) -> str:
        """32 hexadecimal digits that name the file and its copies, wherever they lie. Raises CannotRead."""
        with sqlite.translated(self.path, writing=False):
            return sqlite.workspace_id_of(self._database)

    @property
    def read_only(self) -> bool:
        return self._lock is None

    def load(self) -> dict[Key, Entity]:
        """Read everything.

        Raises WorkspaceDamaged for content that no version of the program writes, WorkspaceBusy, CannotRead.
        """
        try:
            with sqlite.translated(self.path, writing=False):
                if sqlite.lost_references(self._database):
                    raise ContentDamaged(self.path)
                entities = {key: entity for kind in Kind for key, entity in self._read(kind)}
        except (ValueError, TypeError) as error:
            raise WorkspaceDamaged(self.path) from error
        if Key(Kind.MUNICIPALITY) not in entities:
            raise WorkspaceDamaged(self.path)
        return entities

    def write(self, changes: Iterable[Change]) -> None:
        """Write what every change leads to, all of it or nothing, durably before this returns.

        When responses of people come or go the file is written anew in the order of their random ids, so that nothing
        in it tells who answered when. Where there is no room for that it is made up for with the next write or close.

        Raises WorkspaceReadOnly, DiskFull, WorkspaceBusy, NoPermission, CannotWrite, WorkspaceDamaged.
        """
        saved: dict[Kind, list[tuple[EntityId, Entity]]] = defaultdict(list)
        gone: dict[Kind, list[EntityId]] = defaultdict(list)
        step = tuple(changes)
        for key, entity in {each.key: each.after for each in step}.items():
            if entity is None:
                gone[key.kind].append(key.id)
            else:
                saved[key.kind].append((key.id, entity))
        with sqlite.translated(self.path, writing=True), sqlite.transaction(self._database):
            for kind in Kind:
                self._save(kind, saved[kind])
            for kind in reversed(Kind):
                self._delete(kind, gone[kind])
        if not self._is_tidy or _touches_responses(step):
            self._is_tidy = sqlite.tidied(self._database)

    def copy_to(self, target: Path) -> None:
        """Write a complete copy under a new name and check it.

        Raises FileExists, FileIsFolder, FolderMissing, NoPermission, DiskFull, PathTooLong, CannotWrite, ExportFaulty.
        """
        write_copy(self._database, target.absolute())

    def integrity_problems(self) -> list[Problem]:
        """Every fault in structure, indexes and references of the file; empty if it is sound. Raises CannotRead."""
        with sqlite.translated(self.path, writing=False):
            faults = sqlite.all_faults(self._database)
            lost = [] if faults else sqlite.lost_references(self._database)
        return [Problem("errors.structure_damaged", values={"detail": each}) for each in faults] + [
            Problem("errors.reference_lost", place=table, values={"parent": parent}) for table, parent in lost
        ]

    def close(self) -> None:
        if not self._is_tidy:
            self._is_tidy = sqlite.tidied(self._database)
        self._database.close()
        if self._lock:
            self._lock.release()

    def _read(self, kind: Kind) -> Iterator[tuple[Key, Entity]]:
        mapped = MAPPED[kind]
        columns = list(mapped.row._meta.columns)  # noqa: SLF001 – peewee's documented way to the columns of a model
        for values in sqlite.read_all(self._database, self._statement(mapped.row.select())):
            id, entity = mapped.entity(dict(zip(columns, values, strict=True)))
            yield Key(kind, id), entity

    def _save(self, kind: Kind, entities: list[tuple[EntityId, Entity]]) -> None:
        if not entities:
            return
        mapped = MAPPED[kind]
        lines: list[Columns] = [mapped.identity(id) | mapped.columns(entity) for id, entity in entities]
        if kind not in self._savers:
            identity = list(mapped.identity(entities[0][0]))
            others = [column for column in lines[0] if column not in identity]
            fields = [getattr(mapped.row, column) for column in lines[0]]
            insert = mapped.row.insert_many([tuple(lines[0].values())], fields).on_conflict(
                conflict_target=identity, preserve=others
            )
            self._savers[kind] = self._statement(insert)
        sqlite.run_for_each(self._database, self._savers[kind], [tuple(line.values()) for line in lines])

    def _delete(self, kind: Kind, ids: list[EntityId]) -> None:
        if not ids:
            return
        mapped = MAPPED[kind]
        lines: list[Columns] = [mapped.identity(id) for id in ids]
        if kind not in self._deleters:
            match = [getattr(mapped.row, column) == value for column, value in lines[0].items()]
            self._deleters[kind] = self._statement(mapped.row.delete().where(*match))
        sqlite.run_for_each(self._database, self._deleters[kind], [tuple(line.values()) for line in lines])

    def _statement(self, query: Query) -> str:
        """The SQL of a query; its parameters stand in the order in which the query was given them."""
        statement, _ = query.bind(self._database).sql()
        return str(statement)


def _checked(path: Path, *, read_only: bool) -> SqliteDatabase:
    """Open the file and make sure that it can be relied on."""
    database = sqlite.connect(path, read_only=read_only)
    try:
        with sqlite.translated(path, writing=False):
            if sqlite.quick_faults(database):
                raise WorkspaceDamaged(path)
    except BaseException:
        database.close()
        raise
    return database


def _upgraded(path: Path, database: SqliteDatabase, clock: Callable[[], datetime]) -> SqliteDatabase:
    """The same database, brought to the newest schema if it is older."""
    try:
        with sqlite.translated(path, writing=True):
            version = sqlite.version_of(database)
            if version < SCHEMA_VERSION:
                if sqlite.lost_references(database):
                    raise ContentDamaged(path)
                back_up(database, path, version, clock())
                sqlite.upgrade(database, path)
                sqlite.tidied(database)  # what the upgrade dropped would else lie there until it is written over
    except BaseException:
        database.close()
        raise
    return database


def _upgraded_copy(path: Path, database: SqliteDatabase) -> SqliteDatabase:
    """The database, or a copy in memory that has the newest schema if the file is older."""
    with sqlite.translated(path, writing=False):
        if sqlite.version_of(database) == SCHEMA_VERSION:
            return database
    try:
        return sqlite.upgraded_in_memory(database, path)
    finally:
        database.close()


def _touches_responses(changes: Sequence[Change]) -> bool:
    entities = (each.after or each.before for each in changes)
    return any(isinstance(each, Subject) and each.kind is SubjectKind.RESPONSE for each in entities)


def _followed(path: Path) -> Path:
    """The file that a link points to, else `path` itself. Raises what `read_condition` gives for an impossible name."""
    try:
        return path.resolve() if path.is_symlink() else path.absolute()
    except OSError as error:
        raise read_condition(error, path) from error
