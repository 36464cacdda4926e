"""Nothing in the bytes of a file tells in which order people answered."""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

import pytest

from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AnswerKey, Subject
from reifegrad.storage import WorkspaceFile, digest, sqlite
from tests.storage.workspaces import ENTITIES, MUNICIPALITY, PEOPLE, creations

RESPONSES = 60
QUESTIONS = [f"B{dimension}.{number}" for dimension in range(1, 9) for number in range(1, 6)]


def response(number: int) -> tuple[Change, ...]:
    """One response with an id that does not depend on when it comes, enough answers for several pages, and a text."""
    random = Random(number)
    id = f"{random.getrandbits(128):032x}"
    subject = Subject(id, "b1", SubjectKind.RESPONSE, "", 0, {"group": random.choice(["Bauamt", "Bürgerbüro"])})
    answers = {each: Answer.of(random.randint(1, 5)) for each in QUESTIONS}
    answers["B9.4"] = OPEN.with_note("Mehr Zeit " * random.randint(1, 40))
    return (
        Change(Key(Kind.SUBJECT, id), None, subject),
        *(Change(Key(Kind.ANSWER, AnswerKey(id, question)), None, answer) for question, answer in answers.items()),
    )


def entered(path: Path, steps: Iterable[Sequence[Change]]) -> Path:
    """A file in which these steps were made one after the other."""
    WorkspaceFile.create(path, MUNICIPALITY).close()
    with sqlite3.connect(path) as connection:  # the only thing that differs between two files by chance
        connection.execute("UPDATE workspace SET id = ?", ("0" * 32,))
        digest.seal(connection)
    connection.close()
    file = WorkspaceFile.open(path)
    file.write([each for each in creations(ENTITIES | PEOPLE) if not is_settings(each)])
    for step in steps:
        file.write(step)
    file.close()
    return path


def is_settings(change: Change) -> bool:
    return change.key.kind is Kind.PLAN_SETTINGS


def test_files_in_which_the_same_responses_came_in_another_order_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    numbers = list(range(RESPONSES))
    first = entered(tmp_path / "a", [response(each) for each in numbers])
    second = entered(tmp_path / "b", [response(each) for each in reversed(numbers)])
    Random(7).shuffle(numbers)
    third = entered(tmp_path / "c", [response(each) for each in numbers])
    assert first.read_bytes() == second.read_bytes() == third.read_bytes()


def test_one_import_and_another_order_of_it_give_the_same_file(tmp_path: Path) -> None:
    steps = [response(each) for each in range(RESPONSES)]
    first = entered(tmp_path / "a", [[change for step in steps for change in step]])
    second = entered(tmp_path / "b", [[change for step in reversed(steps) for change in step]])
    assert first.read_bytes() == second.read_bytes()


def test_a_response_that_was_taken_back_is_gone_from_the_bytes(tmp_path: Path) -> None:
    step = response(1)
    id = str(step[0].key.id)
    kept = entered(tmp_path / "a", [step])
    assert id.encode() in kept.read_bytes()
    gone = entered(tmp_path / "b", [step, [each.inverted() for each in reversed(step)]])
    assert id.encode() not in gone.read_bytes()


def test_rows_lie_by_their_random_id_and_have_neither_number_nor_place(tmp_path: Path) -> None:
    path = entered(tmp_path / "a", [response(each) for each in range(RESPONSES)])
    with sqlite3.connect(path) as connection:
        found = connection.execute("SELECT id, position FROM subject WHERE kind = 'response'").fetchall()
        with pytest.raises(sqlite3.OperationalError, match="rowid"):
            connection.execute("SELECT rowid FROM subject")
        with pytest.raises(sqlite3.OperationalError, match="rowid"):
            connection.execute("SELECT rowid FROM answer")
    connection.close()
    assert len(found) == RESPONSES + 1
    assert found == sorted(found)
    assert {position for _, position in found} == {0}


def test_where_there_is_no_room_to_tidy_up_it_is_made_up_for_on_closing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = entered(tmp_path / "a", [response(each) for each in (1, 2, 3)])
    tidied = sqlite.tidied
    path = entered(tmp_path / "b", [])
    file = WorkspaceFile.open(path)
    with monkeypatch.context() as no_room:
        no_room.setattr(sqlite, "tidied", lambda _: False)
        for each in (3, 1, 2):
            file.write(response(each))
    assert sqlite.tidied is tidied
    file.close()
    with sqlite3.connect(path) as one, sqlite3.connect(expected) as other:
        assert list(one.iterdump()) == list(other.iterdump())
    one.close()
    other.close()
    assert pages_of(path) == pages_of(expected)


def pages_of(path: Path) -> bytes:
    """The file without its header, which counts how often it was written."""
    return path.read_bytes()[100:]


def test_a_file_that_somebody_reads_at_the_moment_is_tidied_later(tmp_path: Path) -> None:
    path = entered(tmp_path / "a", [response(1)])
    file = WorkspaceFile.open(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM answer").fetchone()
    file._database.connection().execute("PRAGMA busy_timeout = 10")
    assert not sqlite.tidied(file._database)
    other.execute("ROLLBACK")
    other.close()
    assert sqlite.tidied(file._database)
    file.close()
