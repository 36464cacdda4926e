"""What is left of a damaged workspace file: entities, and what is known about the missing ones. Writes nothing.

A plain file is read page by page without SQLite, so that one broken page costs what stood on it and no more. Rows on
pages that no tree leads to any more are known by their shape. An encrypted file is read by SQLCipher from both ends of
each table, because nothing of it can be told without deciphering.
"""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from reifegrad.domain.change import Key, Kind
from reifegrad.domain.workspace import Entity
from reifegrad.errors import FileEmpty, FileTooLarge, NothingToRescue, ReifegradError, WorkspaceDamaged
from reifegrad.foreign_file import read_at_most
from reifegrad.os_errors import read_condition
from reifegrad.passphrase import Passphrase
from reifegrad.storage import sqlite
from reifegrad.storage.cipher import errors
from reifegrad.storage.entities import MAPPED
from reifegrad.storage.migrations import migrate
from reifegrad.storage.pages import Pages, Row
from reifegrad.storage.rows import columns_of, names_of, table_of, type_of

_TABLES: Mapping[str, Kind] = {table_of(each.row): kind for kind, each in MAPPED.items()}
_LATER: Mapping[str, Row] = {
    "assessment": (None, None, None, "", None, "{}", "{}"),
    "survey_snapshot": (0,),
    "evidence_item": (None,),
}
"""What the last columns of a table hold in rows that were written before these columns were there."""

_BEFORE_4: Mapping[str, int] = {"assessment": 14, "evidence_item": 5}
"""How many columns tables had in schema 3 that have more now."""

_HEXADECIMALS = re.compile("[0-9a-f]{32}")


@dataclass(slots=True)
class Salvage:
    """What could be read. A workspace with this `id` and content had this `digest`; both are empty if they are lost.

    `broken` counts rows that no version of the program writes, `gaps` places where rows of a kind are missing, as the
    keys before and behind where they are known. `owners` says to which assessment a subject belongs, also one that is
    gone itself. `blurred` are entities with characters that could not be read. `lost_pages` of `pages` are cut off or
    cannot be read; of an encrypted file `pages` is 0, and the tables that break off count.
    """

    entities: dict[Key, Entity] = field(default_factory=dict)
    broken: Counter[Kind] = field(default_factory=Counter)
    gaps: list[tuple[Kind, Key | None, Key | None]] = field(default_factory=list)
    owners: dict[str, str] = field(default_factory=dict)
    blurred: list[Key] = field(default_factory=list)
    id: str = ""
    digest: str = ""
    lost_pages: int = 0
    pages: int = 0


@dataclass(slots=True)
class _Found:
    """Rows by table, and gaps as places in the rows of a table. Pages as `Salvage` has them."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    gaps: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    strays: list[Row] = field(default_factory=list)
    lost_pages: int = 0
    pages: int = 0


def salvage(path: Path, key: Passphrase | None = None) -> Salvage:
    """Read what can be read of a file. It stays as it is.

    Raises FileMissing, FileIsFolder, NotAFile, FileEmpty, NoPermission, CannotRead, FileTooLarge,
    NotAWorkspace for a file that never was one, PassphraseNeeded, PassphraseWrong, EncryptionMissing, and
    NothingToRescue.
    """
    result = _judged(_by_pages(_bytes_of(path)))
    if not result.entities and sqlite.is_encrypted(path):
        result = _judged(_by_sqlcipher(path, key))
    if not result.entities:
        raise NothingToRescue(path)
    return result


def id_in(path: Path) -> str:
    """The id that stands in the bytes of a file that is not encrypted; empty if it is lost or cannot be read."""
    try:
        found = _by_pages(_bytes_of(path))
    except ReifegradError:
        return ""
    named = (_identity(each) for each in (*found.rows["workspace"], *found.strays))
    return next((id for id, _ in filter(None, named)), "")


def _identity(row: Row) -> tuple[str, str] | None:
    """Id and digest of a workspace; None for any other row."""
    match row:
        case (str(id), str(stored)) if _HEXADECIMALS.fullmatch(id) and _HEXADECIMALS.fullmatch(stored):
            return id, stored
    return None


def _bytes_of(path: Path) -> bytes:
    """The file; where a crash left something beside it that leads to a sound file, as it is after that."""
    data = _bounded(path)
    if not data:
        raise FileEmpty(path)
    try:
        journal = sqlite.journal_path(path)
        if journal.is_file() and journal.stat().st_size:
            with TemporaryDirectory(prefix="reifegrad-") as folder:
                copy = Path(folder) / path.name
                copy.write_bytes(data)
                sqlite.journal_path(copy).write_bytes(_bounded(journal))
                with suppress(ReifegradError, *errors()), closing(sqlite.connect(copy, read_only=False)) as database:
                    if not sqlite.all_faults(database) and sqlite.is_as_written(database):
                        return copy.read_bytes()
    except OSError as error:
        raise read_condition(error, path) from error
    return data


def _bounded(path: Path) -> bytes:
    """The content of a plain file of no more than a workspace may have."""
    data = read_at_most(path, sqlite.MOST_BYTES)
    if len(data) > sqlite.MOST_BYTES:
        raise FileTooLarge(path, limit=sqlite.MOST_BYTES // 1_000_000)
    return data


def _by_pages(data: bytes) -> _Found:
    pages, found = Pages(data), _Found()
    free = pages.free()
    tables = {*_TABLES, "workspace"}
    for row in pages.tree(1).rows:
        if len(row) == 5 and isinstance(root := row[3], int):
            kind, name = row[:2]
            tree = pages.tree(root)
            if kind == "table" and name in tables:
                found.rows[str(name)] += tree.rows
                found.gaps[str(name)] += tree.gaps
            else:
                found.strays += tree.rows
    for number in range(1, pages.count + 1):
        if number not in pages.seen and number not in free:
            found.strays += pages.stray(number)
    found.lost_pages, found.pages = pages.extent()
    return found


def _by_sqlcipher(path: Path, key: Passphrase | None) -> _Found:
    with suppress(WorkspaceDamaged):  # what is left is looked for; a passphrase that is missing or wrong is told
        sqlite.version_at(path, key)
    found = _Found()
    for table, kind in (*_TABLES.items(), ("workspace", None)):
        by = "id" if kind is None else names_of(MAPPED[kind].row)[0]
        first, is_whole = _until_broken(path, key, f'SELECT * FROM "{table}" ORDER BY "{by}"')
        found.rows[table] = first
        if not is_whole:
            found.lost_pages += 1
            last, _ = _until_broken(path, key, f'SELECT * FROM "{table}" ORDER BY "{by}" DESC')
            between = _answers_of(path, key, found.rows["subject"]) if table == "answer" else []
            known = set(first)
            found.gaps[table].append(len(first))
            found.rows[table] += [each for each in dict.fromkeys([*between, *reversed(last)]) if each not in known]
    return found


def _answers_of(path: Path, key: Passphrase | None, subjects: Sequence[Row]) -> list[Row]:
    """The answers of each subject for itself, so that a broken page costs the subjects on it only."""
    found: list[Row] = []
    for id in sorted(str(each[0]) for each in subjects):
        literal = id.replace("'", "''")
        rows, _ = _until_broken(path, key, f"SELECT * FROM answer WHERE subject_id = '{literal}'")
        found += rows
    return found


def _until_broken(path: Path, key: Passphrase | None, statement: str) -> tuple[list[Row], bool]:
    """What a query gives up to a page that cannot be read, and whether there was none.

    After such a page SQLCipher gives nothing more through the same connection, so every query has one of its own.
    """
    rows: list[Row] = []
    try:
        with closing(sqlite.connect(path, read_only=True, key=key, cut_off=True)) as database:
            rows.extend(sqlite.read_all(database, statement))
    except WorkspaceDamaged:
        return rows, False
    except errors():
        return rows, False
    return rows, True


def _judged(found: _Found) -> Salvage:
    """Let the schema itself say what can be true: rows go into an empty database that has all its rules."""
    result = Salvage(lost_pages=found.lost_pages, pages=found.pages)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as judge:
        migrate(judge)
        judge.execute("PRAGMA foreign_keys = OFF")
        for table, kind in _TABLES.items():
            for row in found.rows[table]:
                if not _put(judge, table, row) and not _fitting(judge, row, but=table):
                    result.broken[kind] += 1
        for row in found.strays:
            _note_owner(row, result)
            _fitting(judge, row)
        _read(judge, result)
    result.gaps += _gaps(found)
    for row in found.rows["workspace"]:
        if found_identity := _identity(row):
            result.id, result.digest = found_identity
    return result


def _put(judge: sqlite3.Connection, table: str, row: Row) -> bool:
    """Whether the table takes the row, or has it already."""
    fields = columns_of(MAPPED[_TABLES[table]].row)
    full = _completed(table, row)
    if len(full) != len(fields):
        return False
    for each, value in zip(fields, full, strict=True):
        if not isinstance(value, type_of(each)) and not (value is None and (each.null or each.primary_key)):
            return False
    try:
        judge.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(full))})', full)
    except sqlite3.Error:
        return _has(judge, table, full)
    return True


def _completed(table: str, row: Row) -> Row:
    """A row with what its last columns hold if it was written before they were there."""
    missing = len(columns_of(MAPPED[_TABLES[table]].row)) - len(row)
    return row + _LATER.get(table, ())[-missing:] if missing > 0 else row


def _has(judge: sqlite3.Connection, table: str, row: Row) -> bool:
    names = names_of(MAPPED[_TABLES[table]].row)
    same = " AND ".join(f'"{name}" IS ?' for name, value in zip(names, row, strict=True) if value is not None)
    given = [value for value in row if value is not None]
    try:
        return judge.execute(f'SELECT 1 FROM "{table}" WHERE {same}', given).fetchone() is not None
    except sqlite3.Error:
        return False


def _fitting(judge: sqlite3.Connection, row: Row, but: str = "") -> bool:
    """Put a row that lost its table where it fits; no two tables hold rows of the same shape."""
    for table, kind in _TABLES.items():
        columns = len(columns_of(MAPPED[kind].row))
        if table == but or len(row) not in (columns, _BEFORE_4.get(table)):
            continue
        if _entity_of(table, row) is not None and _put(judge, table, row):
            return True
    return False


def _entity_of(table: str, row: Row) -> tuple[Key, Entity] | None:
    kind = _TABLES[table]
    names = names_of(MAPPED[kind].row)
    try:
        id, entity = MAPPED[kind].entity(dict(zip(names, _completed(table, row), strict=True)))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return Key(kind, id), entity


def _note_owner(row: Row, result: Salvage) -> None:
    """Rows of the index by assessment tell to which one a subject belongs that may itself be lost."""
    match row:
        case (str(assessment), str(subject)):
            result.owners.setdefault(subject, assessment)


def _read(judge: sqlite3.Connection, result: Salvage) -> None:
    for table, kind in _TABLES.items():
        for row in judge.execute(f'SELECT * FROM "{table}"').fetchall():
            read = _entity_of(table, row)
            if read is None:
                result.broken[kind] += 1
                continue
            key, entity = read
            result.entities[key] = entity
            if any(isinstance(value, str) and "\ufffd" in value for value in row):
                result.blurred.append(key)


def _gaps(found: _Found) -> Iterator[tuple[Kind, Key | None, Key | None]]:
    for table, gaps in found.gaps.items():
        if table not in _TABLES:
            continue
        rows = found.rows[table]
        for gap in sorted(set(gaps)):
            before = next((read[0] for row in reversed(rows[:gap]) if (read := _entity_of(table, row))), None)
            behind = next((read[0] for row in rows[gap:] if (read := _entity_of(table, row))), None)
            yield _TABLES[table], before, behind
