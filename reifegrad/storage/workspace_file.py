"""The workspace file: one municipality with everything entered about it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from reifegrad.backup import Backup, Reason
from reifegrad.domain.change import Change, EntityId, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Entity, Municipality, PlanSettings, Subject
from reifegrad.errors import (
    BackupOfOther,
    CannotWrite,
    ContentDamaged,
    DriveGone,
    FileEmpty,
    FileIsFolder,
    NotAWorkspace,
    PassphraseNeeded,
    Problem,
    ReifegradError,
    WorkspaceDamaged,
    WorkspaceReadOnly,
    WorkspaceReplaced,
    WorkspaceTooNew,
)
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress, unheard
from reifegrad.storage import opening, passphrase_change, sqlite
from reifegrad.storage.backups import back_up, backup_at, chosen, current_backup
from reifegrad.storage.cipher import key_of
from reifegrad.storage.copies import check_copy, check_new, draft, write_copy
from reifegrad.storage.digest import Digest
from reifegrad.storage.lock import Lock
from reifegrad.storage.migrations import SCHEMA_VERSION
from reifegrad.storage.place import Place
from reifegrad.storage.recoding import drafted, put_in_place, recoded, sweep
from reifegrad.storage.tables import Tables

_AT_ONCE = 2000
"""Rows that are written between two calls of `progress`: a tenth of a second."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class WorkspaceFile:
    """An open workspace file. Belongs to one thread; closed by `close`, which can be called twice."""

    def __init__(self, path: Path, database: SqliteDatabase, lock: Lock | None) -> None:
        self.path = path
        self._database = database
        self._lock = lock
        self._tables = Tables(database)
        self._is_tidy = True
        self._digest: Digest | None = None
        self._place = Place.of(path)
        self._is_doubtful = False
        self._loaded_version: int | None = None
        self._workspace_id = ""
        self.passphrase = key_of(database)
        """What opens the file; None if it is not encrypted. Known also while there is no connection to it."""

    @classmethod
    def create(
        cls,
        path: Path,
        municipality: Municipality,
        *,
        passphrase: Passphrase | None = None,
        clock: Callable[[], datetime] = _utc_now,
    ) -> "WorkspaceFile":
        """Make a new file and open it. It is built under another name in the same folder and never replaces a file.

        With a passphrase it is encrypted from its first byte on.

        Raises FileExists, FileIsFolder, FolderMissing, NoPermission, DiskFull, PathTooLong, CannotWrite,
        EncryptionMissing or WorkspaceLocked.
        """
        path = path.absolute()
        check_new(path)
        lock = Lock.acquire(path, clock)
        try:
            with draft(path) as unnamed:
                content: dict[Key, Entity] = {
                    Key(Kind.MUNICIPALITY): municipality,
                    Key(Kind.PLAN_SETTINGS): PlanSettings(),
                }
                cls._make(unnamed, content, key=passphrase)
            lock.covers_file()
            return cls(path, sqlite.connect(path, read_only=False, key=passphrase), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _make(
        cls,
        path: Path,
        entities: Mapping[Key, Entity],
        workspace_id: str = "",
        changes: Iterable[Change] = (),
        key: Passphrase | None = None,
        expected: str = "",
    ) -> str:
        """Turn the empty file at `path` into a workspace with this content, and with the id of another one if given.

        Write `changes` into it as well, unless the digest of what it holds without them is `expected`; return that
        digest.
        """
        sqlite.make(path, key=key)
        file = cls(path, sqlite.connect(path, read_only=False, key=key), None)
        try:
            if workspace_id:
                sqlite.name_workspace(file._database, workspace_id)
            file.write(Change(each, None, entity) for each, entity in entities.items())
            digest = file.digest()
            if digest != expected:
                file.write(changes)
        finally:
            file.close()
        return digest

    @classmethod
    def make(
        cls,
        path: Path,
        entities: Mapping[Key, Entity],
        *,
        workspace_id: str = "",
        passphrase: Passphrase | None = None,
        changes: Iterable[Change] = (),
        expected: str = "",
    ) -> str:
        """Write a complete file with this content under a new name, and close it; returns its digest.

        If that is not `expected`, `changes` are made as well, which the digest leaves out. Without the id
        of another one it gets one of its own. Raises as `create`, and ExportFaulty.
        """
        path = path.absolute()
        check_new(path)
        with draft(path) as unnamed:
            made = cls._make(unnamed, entities, workspace_id, changes, passphrase, expected)
            check_copy(unnamed, path, key=passphrase)
        return made

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        passphrase: Passphrase | None = None,
        clock: Callable[[], datetime] = _utc_now,
    ) -> "WorkspaceFile":
        """Open an existing file, for reading beside another program that writes or as the only writer.

        A file that is refused stays as it is, byte for byte. One of an older schema is upgraded: for writing after a
        checked copy was put into the folder for backups, for reading in memory only. A plain file needs no passphrase,
        and opens as well if one is given.

        Raises FileMissing, FileIsFolder, FileEmpty, NotAWorkspace, WorkspaceTooNew, WorkspaceDamaged, NoPermission,
        PathTooLong, CannotRead, WorkspaceBusy, UpgradeFailed, PassphraseNeeded,
        PassphraseWrong, EncryptionMissing; for writing also WorkspaceLocked, WorkspaceReadOnly,
        CannotWrite, DiskFull, and what `back_up` raises.
        """
        path = opening.followed(path)
        key = passphrase if sqlite.is_encrypted(path) else None
        sqlite.version_at(path, key)
        if read_only:
            opening.recover(path, key, clock)
            return cls(path, opening.upgraded_copy(path, opening.checked(path, key, read_only=True)), None)
        if not opening.is_writable(path):
            raise WorkspaceReadOnly(path)
        lock = Lock.acquire(path, clock)
        try:
            passphrase_change.complete(path)
            sweep(path)
            opening.play_back(path, key)
            return cls(path, opening.upgraded(path, opening.checked(path, key, read_only=False), clock), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open_to_check(
        cls, path: Path, *, passphrase: Passphrase | None = None, clock: Callable[[], datetime] = _utc_now
    ) -> "WorkspaceFile":
        """Open for reading whatever SQLite still opens, to find out what is wrong with it. Raises as `open`."""
        path = opening.followed(path)
        key = passphrase if sqlite.is_encrypted(path) else None
        sqlite.version_at(path, key)
        opening.recover(path, key, clock)
        return cls(path, opening.unchecked(path, key), None)

    @classmethod
    def accept(
        cls, path: Path, *, passphrase: Passphrase | None = None, clock: Callable[[], datetime] = _utc_now
    ) -> None:
        """Have what another program wrote into the file count as written. Raises as `open` for writing."""
        path = opening.followed(path)
        key = passphrase if sqlite.is_encrypted(path) else None
        sqlite.version_at(path, key)
        lock = Lock.acquire(path, clock)
        try:
            opening.accept(path, key)
        finally:
            lock.release()

    @staticmethod
    def is_older(path: Path, passphrase: Passphrase | None = None) -> bool:
        """Whether the file would be upgraded if it was opened for writing. Raises as `open`."""
        return sqlite.version_at(opening.followed(path), passphrase) < SCHEMA_VERSION

    @property
    def workspace_id(self) -> str:
        """32 hexadecimal digits that name the file and its copies. Raises CannotRead before `load`."""
        if self._workspace_id:
            return self._workspace_id
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
                self._loaded_version = sqlite.data_version(self._database)
                self._workspace_id = sqlite.workspace_id_of(self._database)
                entities = {key: entity for kind in Kind for key, entity in self._tables.read(kind)}
        except (ValueError, TypeError, RecursionError) as error:
            raise WorkspaceDamaged(self.path) from error
        if Key(Kind.MUNICIPALITY) not in entities:
            raise WorkspaceDamaged(self.path)
        return entities

    def write(self, changes: Iterable[Change], progress: Progress = unheard) -> None:
        """Write what every change leads to, all of it or nothing, durably before this returns.

        When responses of people come or go the file is written anew in the order of their random ids, so that nothing
        in it tells who answered when. Where there is no room for that it is made up for with the next write or close.

        `progress` hears how many rows of how many are done; what it raises stops all, and nothing is written.

        Raises WorkspaceReadOnly, DiskFull, WorkspaceBusy, NoPermission, CannotWrite, WorkspaceDamaged; WorkspaceGone,
        DriveGone or WorkspaceReplaced if the path no longer leads to the file that was opened, or if somebody else has
        written to it since `load`. After these three only `reconnect` helps.
        """
        self._require_place()
        saved: dict[Kind, list[tuple[EntityId, Entity]]] = defaultdict(list)
        gone: dict[Kind, list[EntityId]] = defaultdict(list)
        step = tuple(changes)
        for key, entity in {each.key: each.after for each in step}.items():
            if entity is None:
                gone[key.kind].append(key.id)
            else:
                saved[key.kind].append((key.id, entity))
        with self._watched(), sqlite.translated(self.path, writing=True):
            # Before the transaction, which would take the triggers back with everything else if it fails.
            digest = self._digest = self._digest or sqlite.digest_of(self._database)
            with sqlite.transaction(self._database):
                if self._loaded_version not in (None, sqlite.data_version(self._database)):
                    raise WorkspaceReplaced(self.path)
                digest.begin()
                self._write(saved, gone, progress)
                digest.store()
        if not self._is_tidy or _touches_responses(step):
            self._is_tidy = sqlite.tidied(self._database)

    def _write(
        self,
        saved: Mapping[Kind, list[tuple[EntityId, Entity]]],
        gone: Mapping[Kind, list[EntityId]],
        progress: Progress,
    ) -> None:
        """What refers to others is written after them and removed before them."""
        work: list[tuple[Callable[[list[Any]], None], list[Any]]] = [
            *((partial(self._tables.save, kind), saved[kind]) for kind in Kind),
            *((partial(self._tables.delete, kind), gone[kind]) for kind in reversed(Kind)),
        ]
        done, total = 0, sum(len(lines) for _, lines in work)
        for write, lines in work:
            for start in range(0, len(lines), _AT_ONCE):
                portion = lines[start : start + _AT_ONCE]
                write(portion)
                done += len(portion)
                progress(done, total)

    def reconnect(self, expected: Mapping[Key, Entity]) -> None:
        """Open the file again, whose drive is back, and go on with it if it holds exactly what is expected.

        Raises WorkspaceReplaced if it holds anything else, WorkspaceLocked if it is somebody else's by now, what
        `write` raises if it is still away, and what `open` raises. Nothing is different then.
        """
        assert self._lock is not None
        if (change := self._place.change()) and not isinstance(change, WorkspaceReplaced):
            raise change
        self._lock.renew()
        try:
            sqlite.version_at(self.path, self.passphrase)
            found = WorkspaceFile(self.path, opening.checked(self.path, self.passphrase, read_only=False), None)
            try:
                is_same = found.load() == expected
            except BaseException:
                found.close()
                raise
        except (FileEmpty, FileIsFolder, NotAWorkspace, PassphraseNeeded, WorkspaceDamaged, WorkspaceTooNew) as error:
            raise WorkspaceReplaced(self.path) from error
        if not is_same:
            found.close()
            raise WorkspaceReplaced(self.path)
        self._database.close()
        self._go_on_with(found._database)

    def set_passphrase(self, passphrase: Passphrase | None, prepared: str = "") -> None:
        """Have the file open with another passphrase from now on, or with none, and go on with it.

        `prepared`: the digest of what the draft holds that `recoding.build` made; another one is built if the file
        holds something else by now. Raises WorkspaceReadOnly, EncryptionMissing, what `write` raises, and ExportFaulty;
        the file is as it was then.
        """
        if self._lock is None:
            raise WorkspaceReadOnly(self.path)
        self._require_place()
        before = self.passphrase
        is_ready = prepared != "" and prepared == self.digest()
        with drafted(self.path) if is_ready else recoded(self.path, before, passphrase) as draft:
            if self._is_written_elsewhere():
                raise WorkspaceReplaced(self.path)
            self._database.close()
            try:
                put_in_place(draft, self.path)
            except BaseException:
                self._go_on_with(sqlite.connect(self.path, read_only=False, key=before))
                raise
        self.passphrase = passphrase
        try:
            self._go_on_with(sqlite.connect(self.path, read_only=False, key=passphrase))
        except (
            ReifegradError
        ):  # the drive went in this moment: the file is what it should be, the next step looks again
            self._is_doubtful = True

    def _is_written_elsewhere(self) -> bool:
        with sqlite.translated(self.path, writing=False):
            return self._loaded_version not in (None, sqlite.data_version(self._database))

    def _go_on_with(self, database: SqliteDatabase) -> None:
        """Take a new connection to the file, which holds what the one before held."""
        self._database, self._tables, self._place = database, Tables(database), Place.of(self.path)
        self._loaded_version, self._is_doubtful, self._digest = sqlite.data_version(database), False, None
        if self._lock:
            self._lock.covers_file()

    def write_anew(self, entities: Mapping[Key, Entity], target: Path, changes: Iterable[Change] = ()) -> str:
        """Write a complete file with this content under a new name, and `changes` on top of it; return the digest of
        the content without them.

        It has the id and the passphrase of this file, which itself is not needed: its drive may be gone.
        Raises what `copy_to` raises.
        """
        target = target.absolute()
        check_new(target)
        with draft(target) as unnamed:
            made = self._make(unnamed, entities, self._workspace_id, changes, self.passphrase)
            check_copy(unnamed, target, key=self.passphrase)
        return made

    def digest(self) -> str:
        """What tells this content from any other, as the file carries it. Raises CannotRead."""
        with sqlite.translated(self.path, writing=False):
            return sqlite.stored_digest(self._database)

    @property
    def is_in_place(self) -> bool:
        """Whether the path leads to the file that was opened, as far as can be told without reading it."""
        return self._place.change() is None and not self._is_doubtful

    def _require_place(self) -> None:
        if self._lock is None:
            return
        if change := self._place.change():
            raise change
        if self._is_doubtful:
            raise DriveGone(self.path, place=self.path.drive or str(self.path.parent))

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Doubt the connection after the drive has failed: it may be a new one by the next write."""
        try:
            yield
        except (CannotWrite, WorkspaceReplaced):
            self._is_doubtful = True
            raise

    def copy_to(self, target: Path) -> None:
        """Write a complete copy under a new name and check it.

        Raises FileExists, FileIsFolder, FolderMissing, NoPermission, DiskFull, PathTooLong, CannotWrite, ExportFaulty.
        """
        write_copy(self._database, target.absolute())

    def back_up(self, reason: Reason, now: datetime, name: str = "", folder: Path | None = None) -> Backup:
        """Put a checked copy beside the data of the program, or into `folder`. Raises what `backups.back_up` raises."""
        with sqlite.translated(self.path, writing=False):
            if not self.read_only:
                return back_up(self._database, self.path, reason, now, name=name, where=chosen(folder))
            # What is open may be a copy in memory that was upgraded.
            with closing(opening.checked(self.path, self.passphrase, read_only=True)) as database:
                return back_up(database, self.path, reason, now, name=name, where=chosen(folder))

    def is_backed_up(self) -> bool:
        """Whether the last backup is of what the file holds now. Raises what reading the file raises."""
        with sqlite.translated(self.path, writing=False):
            return current_backup(self._database, self.path) is not None

    def earlier_content(self, path: Path, passphrase: Passphrase | None = None) -> dict[Key, Entity]:
        """What a backup of this file holds; without a passphrase that of this file is tried.

        Raises BackupOfOther for a copy of another workspace, and what `open` and `load` raise.
        """
        with closing(WorkspaceFile.open(path, read_only=True, passphrase=passphrase or self.passphrase)) as file:
            told = backup_at(file.path)
            # A file got its id with schema 3; of what is older only the program's own notes tell whose it is.
            known = told.workspace_id if told and told.schema < sqlite.FIRST_WITH_ID else file.workspace_id
            if known != self.workspace_id and not (told and not known and told.source == self.path.resolve()):
                raise BackupOfOther(path)
            try:
                return file.load()
            except WorkspaceDamaged as error:
                raise type(error)(path) from error

    def integrity_problems(self) -> list[Problem]:
        """Every fault in structure, indexes, values and references; empty if the file is sound. Raises CannotRead."""
        with sqlite.translated(self.path, writing=False):
            faults = sqlite.all_faults(self._database)
            if faults:
                return [Problem("errors.structure_damaged", values={"detail": each}) for each in faults]
            changed = [] if sqlite.is_as_written(self._database) else [Problem("errors.value_changed")]
            lost = sqlite.lost_references(self._database)
        return changed + [
            Problem("errors.reference_lost", place=table, values={"parent": parent}) for table, parent in lost
        ]

    def close(self) -> None:
        if not self._is_tidy:
            self._is_tidy = sqlite.tidied(self._database)
        self._database.close()
        if self._lock:
            self._lock.release()


def _touches_responses(changes: Sequence[Change]) -> bool:
    entities = (each.after or each.before for each in changes)
    return any(isinstance(each, Subject) and each.kind is SubjectKind.RESPONSE for each in entities)
