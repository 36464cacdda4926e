"""Every migration is tested with a filled file, never changes, and is taken back if it is cut off."""

import hashlib
import re
import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reifegrad.storage import WorkspaceFile
from reifegrad.storage.migrations import MIGRATIONS, SCHEMA_VERSION, migrate
from tests.storage.test_migrations import stored, write_stored
from tests.storage.workspaces import STORED

Tables = dict[str, list[dict[str, Any]]]
"""Rows by table, each with its values by column."""

PINNED = {
    1: "bd24f537bfd4ef915a59672d15d1a85c897389286af519d48b4214eb9be6fdea",
    2: "7a7f72f803c12c5df971b05d0ff6c57b53d420500bde6c182e062f4c433e6e09",
    3: "cf6a4a28697e739b5377137b1f4636c91b256ca564b2480ac85e6c957c0570f7",
    4: "3c6f232b60201b97d18cf7c4d936e4731df8aea999c1c075134d98268f4dce90",
}
"""SHA-256 of the statements of each migration. Files in use were made with them: a new one mends what is wrong."""


def opened(version: int) -> sqlite3.Connection:
    """A filled database of this schema version in memory; of version 0 it is empty."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    if version:
        connection.executescript(stored(version))
    return connection


def content_of(connection: sqlite3.Connection) -> Tables:
    connection.row_factory = sqlite3.Row
    names = [row["name"] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in names}
    connection.row_factory = None
    return found


def carried_over(before: Tables, after: Tables) -> Tables:
    """What is new after a migration, once every row and value of before was found again: columns with their values."""
    new = {name: rows for name, rows in after.items() if name not in before}
    for name, rows in before.items():
        assert len(after[name]) == len(rows), name
        for row in rows:
            (same,) = [each for each in after[name] if row.items() <= each.items()]
            added = {column: value for column, value in same.items() if column not in row}
            if added:
                new.setdefault(name, []).append(added)
    return new


def first(before: Tables, after: Tables) -> None:
    assert before == {}
    assert set(after) >= {"municipality", "assessment", "subject", "answer", "measure", "plan_settings"}
    assert not any(after.values())


def second(before: Tables, after: Tables) -> None:
    new = carried_over(before, after)
    assert new.pop("survey_snapshot") == [{"kept": 0}]
    unknown = {"invited": None, "minimum_total": None, "minimum_group": None, "system_name": "", "council_day": None}
    assert new.pop("assessment") == [unknown]
    assert new == {}


def third(before: Tables, after: Tables) -> None:
    new = carried_over(before, after)
    (workspace,) = new.pop("workspace")
    assert re.fullmatch("[0-9a-f]{32}", workspace["id"])
    assert new == {"staff_result": []}


def fourth(before: Tables, after: Tables) -> None:
    new = carried_over(before, after)
    assert new.pop("assessment") == [{"left_out": "{}", "thresholds": "{}"}] * len(before["assessment"])
    assert new.pop("evidence_item") == [{"copy": None}]
    added = ("participant_group", "meeting", "mark", "attachment", "conclusion", "report_settings")
    assert new == {name: [] for name in added}


CHECKS: dict[int, Callable[[Tables, Tables], None]] = {1: first, 2: second, 3: third, 4: fourth}
"""What each migration does to the filled file of the version before it."""

VERSIONS = range(1, SCHEMA_VERSION + 1)


def test_every_migration_has_a_check_a_filled_file_and_its_content() -> None:
    assert list(CHECKS) == list(STORED) == list(PINNED) == list(VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_stored_file_of_a_schema_has_rows_in_every_table(version: int) -> None:
    empty = [name for name, rows in content_of(opened(version)).items() if not rows]
    assert empty == []


@pytest.mark.parametrize("version", VERSIONS)
def test_a_migration_keeps_all_there_was_and_adds_what_it_says(version: int) -> None:
    connection = opened(version - 1)
    before = content_of(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    MIGRATIONS[version - 1](connection)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    CHECKS[version](before, content_of(connection))
    connection.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_migration_never_changes(version: int) -> None:
    connection = opened(version - 1)
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    MIGRATIONS[version - 1](connection)
    connection.set_trace_callback(None)
    connection.close()
    plain = "\n".join(re.sub(r"\s+", " ", each).strip() for each in statements if not each.startswith("--"))
    assert hashlib.sha256(plain.encode()).hexdigest() == PINNED[version], plain


def test_migrations_lead_forwards_only() -> None:
    connection = opened(SCHEMA_VERSION)
    before = content_of(connection)
    newer = SCHEMA_VERSION + 5
    connection.execute(f"PRAGMA user_version = {newer}")
    migrate(connection, MIGRATIONS[:1])
    assert connection.execute("PRAGMA user_version").fetchone() == (newer,)
    assert content_of(connection).keys() == before.keys()
    connection.close()


CUT_OFF = """
    import os, signal, sys
    from pathlib import Path
    from reifegrad.storage import WorkspaceFile, sqlite
    from reifegrad.storage.migrations import migrate

    left = int(sys.argv[2])

    def count(statement):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(connection):
        connection.execute("PRAGMA cache_size = 1")  # so that pages are written before the end
        connection.set_trace_callback(count)
        migrate(connection)
        connection.set_trace_callback(None)

    sqlite.migrate = watched
    WorkspaceFile.open(Path(sys.argv[1])).close()
"""


@pytest.mark.parametrize("statements", [3, 12, 25, 1000], ids=["early", "half way", "late", "not at all"])
def test_an_upgrade_that_is_killed_is_taken_back_byte_for_byte(tmp_path: Path, statements: int) -> None:
    path = tmp_path / "alt.reifegrad"
    write_stored(path, 1)
    before = path.read_bytes()
    command = [sys.executable, "-c", textwrap.dedent(CUT_OFF), str(path), str(statements)]
    done = subprocess.run(command, capture_output=True, text=True)
    is_whole = statements == 1000
    assert done.returncode == (0 if is_whole else -signal.SIGKILL), done.stderr
    reader = WorkspaceFile.open(path, read_only=True)
    assert reader.load() == STORED[1]
    assert reader.integrity_problems() == []
    reader.close()
    assert (path.read_bytes() == before) is not is_whole
    writer = WorkspaceFile.open(path)
    assert writer.load() == STORED[1]
    writer.close()
