"""A click on a level, from the session to the disk and back to the score, against the bare commit of one row."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle
from shutil import copyfile

from benchmarks.compare import Row, compare, milliseconds
from benchmarks.large import workspace

SERVICES = 100
BUDGET = 0.016
BEYOND = 0.002


def rows() -> Iterator[Row]:
    with workspace(SERVICES) as session:
        assessment_id = session.assessments[-1].id
        organisation = session.subjects(assessment_id)[0].id
        values = cycle((1, 2))
        copy = session.path.with_name("copy.sqlite")
        copyfile(session.path, copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            for pragma in ("foreign_keys = 1", "journal_mode = delete", "synchronous = full"):
                connection.execute(f"PRAGMA {pragma}")

            def click() -> None:
                session.rate(organisation, "A5.1", next(values))
                session.score(assessment_id)

            def commit() -> None:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(
                    "UPDATE answer SET value = ? WHERE subject_id = ? AND question_id = ?",
                    (next(values), organisation, "A5.1"),
                )
                connection.execute("COMMIT")

            pair = compare(click, commit, pairs=201)
    yield Row(
        "click on a level: stored durably and rescored",
        milliseconds(pair.ours),
        f"bare commit {milliseconds(pair.plain)}",
        pair.ratio,
        f"under {milliseconds(BUDGET)}, {milliseconds(BEYOND)} beyond the commit; is {milliseconds(pair.beyond)}",
        pair.ours < BUDGET and pair.beyond <= BEYOND,
    )
