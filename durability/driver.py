"""The program in a process of its own, which works at random until it is killed.

Arguments: file, seed, handle of the pipe, number of steps, and the kind that step number N is, whatever chance says.
"""

import sqlite3
import sys
import time
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from durability.operations import Operations
from durability.reports import Begins, Done
from durability.watched import watched
from reifegrad.errors import ReifegradError

SLOWED = 0.001
"""Seconds that the program waits before every call below; a tenth of it every few hundred steps of SQLite."""

SLOWED_CALLS = frozenset({"open", "os.link", "os.rename", "os.remove", "os.mkdir", "os.rmdir"})
"""What changes names of files, or opens them, as Python's audit events call it: a kill then falls between two."""


def main(path: Path, seed: int, parent: Connection, steps: int, wanted: str, at: int) -> None:
    slow_down()
    random = Random(seed)
    parent.send(Begins("open"))
    with watched(parent).open(path) as session:
        parent.send(Done())
        operations = Operations(session, random, path.parent)
        kinds = operations.kinds()
        weights = [weight for weight, _ in kinds.values()]
        for step in range(steps):
            (kind,) = random.choices(list(kinds), weights)
            if step == at and wanted in kinds:
                kind = wanted
            parent.send(Begins(kind))
            with suppress(ReifegradError, IndexError):  # refused by the rules, or there is nothing to do it with
                kinds[kind][1]()
            parent.send(Done())
        parent.send(Begins("end"))
    parent.send(Done())


def slow_down() -> None:
    """Widen the moments between two calls of the system, and between steps of SQLite; only this harness does so."""
    sys.addaudithook(_slow)
    patch.object(sqlite3, "connect", partial(sqlite3.connect, factory=SlowConnection)).start()


class SlowConnection(sqlite3.Connection):
    """Rests every few hundred steps."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.set_progress_handler(partial(time.sleep, SLOWED / 10), 500)


def _slow(event: str, _: tuple[object, ...]) -> None:
    if event in SLOWED_CALLS:
        time.sleep(SLOWED)


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        int(sys.argv[2]),
        Connection(int(sys.argv[3]), readable=False),
        int(sys.argv[4]),
        sys.argv[5],
        int(sys.argv[6]),
    )
