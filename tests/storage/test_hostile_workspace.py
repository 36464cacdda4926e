"""A workspace that somebody else prepared: refused before anything of it runs, and in words."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from reifegrad.domain.text import LANGUAGES
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import FileTooLarge, ForeignParts, WorkspaceDamaged
from reifegrad.messages import describe
from reifegrad.session import Session
from reifegrad.storage import digest, sqlite
from reifegrad.survey import load_survey
from tests.session.sessions import DAY

SURVEY = load_survey(Path(__file__).resolve().parents[1] / "data" / "tiny-1.0.yaml")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Süderbrück.reifegrad"
    with Session.create(path, Municipality("Süderbrück")) as session:
        id = session.start_assessment(SURVEY, "Erhebung", DAY)
        session.rate(session.subjects(id)[0].id, "A1.1", 1)
    return path


def change(path: Path, *statements: str, parameters: tuple[Any, ...] = ()) -> None:
    """Change a file as its sender can: past all rules of the schema, and with the digest that fits."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON", "writable_schema = ON"):
            connection.execute(f"PRAGMA {pragma}")
        for each in statements:
            connection.execute(each, parameters if "?" in each else ())
        with suppress(sqlite3.Error):
            digest.seal(connection)


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("CREATE TRIGGER quiet AFTER UPDATE ON answer BEGIN DELETE FROM answer; END", "quiet"),
        ("CREATE TRIGGER quiet INSTEAD OF INSERT ON look BEGIN SELECT 1; END", "look, quiet"),
        ("CREATE TABLE more (x)", "more"),
        ("CREATE INDEX more ON answer (abs(value))", "more"),
        ("CREATE VIRTUAL TABLE more USING fts5(x)", "more"),
    ],
)
def test_parts_that_are_not_ours_are_named_and_the_file_is_not_opened(path: Path, statement: str, part: str) -> None:
    view = "CREATE VIEW look AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n"
    change(path, *([view] if "look" in statement else []), statement)
    content = path.read_bytes()
    for read_only in (True, False):
        with pytest.raises(ForeignParts) as caught:
            Session.open(path, read_only=read_only)
        for language in LANGUAGES:
            assert part in describe(caught.value, language).problem
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE answer ADD COLUMN more TEXT AS (hex(zeroblob(900000000)))",
        "ALTER TABLE municipality RENAME COLUMN code TO more",
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', '--') WHERE name = 'answer'",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE x(' WHERE name = 'answer'",
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'answer'",
        "DROP TABLE answer",
    ],
)
def test_a_schema_that_is_not_as_made_is_damage(path: Path, statement: str) -> None:
    change(path, statement)
    start = process_time()
    with pytest.raises(WorkspaceDamaged):
        Session.open(path)
    assert process_time() - start < 5


def test_a_view_in_place_of_a_table_is_never_asked(path: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS value FROM n"
    change(path, "DROP TABLE answer", f"CREATE VIEW answer AS {endless}")
    start = process_time()
    with pytest.raises(ForeignParts):
        Session.open(path, read_only=True)
    assert process_time() - start < 5


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("UPDATE municipality SET code = ?", b"\x00"),
        ("UPDATE municipality SET name = ?", b"7"),
        ("UPDATE plan_settings SET capacity = ?", "many"),
        ("UPDATE plan_settings SET reserve = ?", 0.5),
        ("UPDATE answer SET note = ?", b"3"),
        ("UPDATE subject SET attributes = ?", "7"),
        ("UPDATE subject SET attributes = ?", "[" * 5_000),
        ("UPDATE assessment SET weights = ?", "[" * 5_000),
        ("UPDATE assessment SET day = ?", "2026-02-30"),
        ("UPDATE municipality SET population = ?", 2**62),
    ],
)
def test_values_of_another_type_are_damage(path: Path, statement: str, value: object) -> None:
    change(path, statement, parameters=(value,))
    with pytest.raises(WorkspaceDamaged):
        Session.open(path)


def spoil_survey(path: Path, spoil: Callable[[dict[str, Any]], object]) -> None:
    """Change the pinned survey and give it the hash that fits."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        ((content,),) = connection.execute("SELECT content FROM survey_snapshot").fetchall()
    plain = json.loads(content)
    spoil(plain)
    spoilt = json.dumps(plain)
    parameters = (hashlib.sha256(spoilt.encode()).hexdigest(), spoilt)
    change(path, "UPDATE survey_snapshot SET content_hash = ?, content = ?", parameters=parameters)
    change(path, "UPDATE assessment SET survey_hash = ?", parameters=parameters[:1])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda survey: survey.pop("languages"),
        lambda survey: survey.update(title=[]),
        lambda survey: survey.update(title={"de": 1, "nl": 1, "en": 1}),
        lambda survey: survey.update(scoring={"organisation": {"model": "likert", "levels": []}}),
        lambda survey: survey["dimensions"][0].update(weight="60"),
        lambda survey: survey["dimensions"][0]["questions"][0].update(knock_out=1),
        lambda survey: survey["measures"][0].update(effort=["XL"]),
        lambda survey: survey.update(id="another"),
        lambda survey: survey["scoring"].pop("service"),
        lambda survey: survey["subject_kinds"].pop(),
        lambda survey: survey["scoring"]["organisation"]["levels"][1].update(gates={"X9": 1}),
        lambda survey: survey["dimensions"][0]["questions"][0].update(target=10**40),
        lambda survey: survey["dimensions"][0]["questions"][0].update(weight=0),
        lambda survey: survey["scoring"]["service"].update(levels=[]),
        lambda survey: survey["dimensions"][0]["questions"][0].update(options=[]),
        lambda survey: survey["dimensions"][0]["questions"][0]["options"][-1].update(value=0),
    ],
)
def test_a_spoilt_survey_with_the_right_hash_is_damage(path: Path, spoil: Callable[[dict[str, Any]], object]) -> None:
    spoil_survey(path, spoil)
    with pytest.raises(WorkspaceDamaged):
        Session.open(path)


def test_a_survey_that_was_changed_soundly_opens(path: Path) -> None:
    spoil_survey(path, lambda survey: survey["title"].update(de="Anders"))
    with Session.open(path) as session:
        assert session.survey(session.assessments[0].id).title["de"] == "Anders"


def test_a_format_that_sqlite_does_not_know_is_damage(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(47)  # the last byte of the number of the schema format
        file.write(b"\x09")
    with pytest.raises(WorkspaceDamaged):
        Session.open(path)


def test_a_file_beyond_all_bounds_is_not_opened(path: Path) -> None:
    with path.open("rb+") as file:
        file.truncate(sqlite.MOST_BYTES + 1)
    with pytest.raises(FileTooLarge):
        Session.open(path)
