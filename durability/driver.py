"""The program in a process of its own, which works at random until it is killed.

Arguments: file, seed, handle of the pipe, number of steps, and the kind that step number N is, whatever chance says.
"""

import os
import sqlite3
import sys
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from durability.operations import PASSPHRASES, Operations
from durability.reports import Begins, Done, Opened, Recoded, Recoding, Refused, Told
from reifegrad.errors import ReifegradError
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session

SLOWED = 0.001
"""Seconds that every call below takes longer, and every few hundred steps of SQLite, so that a kill falls between."""


def main(path: Path, seed: int, parent: Connection, steps: int, wanted: str, at: int) -> None:
    slow_down()
    random = Random(seed)
    parent.send(Begins("open"))
    with Session.open(path) as session:
        watch(session, parent)
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


def watch(session: Session, parent: Connection) -> None:
    """Have the parent told what the file holds, and of all that is written from now on."""
    store = session._store
    parent.send(Opened(dict(store.load())))
    session._store = Told(store, parent)  # type: ignore[assignment]
    keep, recode = session._unsaved.keep, session.set_passphrase

    def told_keep(*given: object) -> object:
        kept = keep(*given)  # type: ignore[arg-type]
        parent.send(Refused(kept is not None))
        return kept

    def told_recode(passphrase: Passphrase | None) -> object:
        parent.send(Recoding(next((each for each in PASSPHRASES if Passphrase(each) == passphrase), None)))
        left = recode(passphrase)
        parent.send(Recoded())
        return left

    session._unsaved.keep = told_keep  # type: ignore[method-assign, assignment]
    session.set_passphrase = told_recode  # type: ignore[method-assign, assignment]


def slow_down() -> None:
    """Widen the moments between two calls of the system; only this harness does so."""
    for name in ("fsync", "link", "replace", "rename", "unlink"):
        setattr(os, name, _slowly(getattr(os, name)))
    connect = sqlite3.connect

    def slow_connect(*given: object, **named: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*given, **named)  # type: ignore[call-overload]
        connection.set_progress_handler(lambda: time.sleep(SLOWED / 10), 500)
        return connection

    sqlite3.connect = slow_connect  # type: ignore[assignment]


def _slowly(call: object) -> object:
    def slow(*given: object, **named: object) -> object:
        time.sleep(SLOWED)
        result = call(*given, **named)  # type: ignore[operator]
        time.sleep(SLOWED)
        return result

    return slow


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        int(sys.argv[2]),
        Connection(int(sys.argv[3]), readable=False),
        int(sys.argv[4]),
        sys.argv[5],
        int(sys.argv[6]),
    )
