"""The program is killed at random moments; after each kill the file holds every step that was reported as saved."""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from durability.aftermath import Account, faults_after
from durability.files import FILLED, filled, of_schema
from durability.reports import Begins, Done
from reifegrad.storage import WorkspaceFile

WINDOW_SHARE = 0.1
OLD_SHARE = 0.25
STEPS = 400
LONGEST = 60.0
"""Seconds after which a run counts as hanging."""

TARGETS = (
    "open", "rate", "note", "answer", "evidence", "target", "subject", "assessment", "close", "delete", "import",
    "response", "responses", "measure", "municipality", "undo", "redo", "copy", "pdf", "xlsx", "json", "backup",
    "restore", "passphrase", "drive",
)  # fmt: skip
TYPICAL = {"open": 0.5, "pdf": 2.0, "xlsx": 1.5, "json": 0.3, "passphrase": 1.5, "restore": 0.5, "import": 0.3}
"""Seconds that a kind takes, about; a kill comes within this time. All others 0.1."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one kill hit, and what was wrong afterwards. `in_flight`: "saved", "not saved", or empty for none."""

    number: int
    kind: str
    in_flight: str
    faults: tuple[str, ...]


@dataclass(slots=True)
class Plan:
    """Where a run is killed: `delay` seconds after the kind begins the first time at or after `step`."""

    kind: str
    step: int
    delay: float
    schema: int | None = None
    in_window: bool = False
    seed: int = 0
    account: Account = field(default_factory=Account)


def plan(seed: int, number: int) -> Plan:
    random = Random(f"{seed} {number}")
    if random.random() < WINDOW_SHARE:
        return Plan("typing", random.randrange(4), random.uniform(0, 1.2), in_window=True, seed=random.randrange(10**9))
    schema = random.choice((1, 2)) if random.random() < OLD_SHARE else None
    kind = "open" if schema and random.random() < 0.7 else random.choice(TARGETS)
    delay = random.uniform(0, TYPICAL.get(kind, 0.1))
    return Plan(kind, random.randrange(12), delay, schema, seed=random.randrange(10**9))


def run(seed: int, numbers: Sequence[int], *, tell: bool = False) -> Iterator[Run]:
    """Kill the program once for each number; the same seed and number meet the same operations."""
    with TemporaryDirectory() as name:
        root = Path(name)
        source = root / FILLED
        filled(source)
        for number in numbers:
            folder = root / str(number) / "G"
            folder.mkdir(parents=True)
            with _home(folder.parent / "home"):
                yield _run(plan(seed, number), number, source, folder)
            shutil.rmtree(folder.parent)


def _run(planned: Plan, number: int, source: Path, folder: Path) -> Run:
    path = folder / FILLED
    if planned.schema:
        of_schema(planned.schema, source, path)
    else:
        shutil.copy(source, path)
    with closing(WorkspaceFile.open(path, read_only=True)) as file:
        planned.account.begin(file.load())
    faults = _killed(planned, path)
    in_flight, found = faults_after(planned.account, path)
    return Run(number, planned.kind, in_flight, (*faults, *found))


def _killed(planned: Plan, path: Path) -> list[str]:
    """Start the program, listen to it, and kill it. Returns what was wrong before that."""
    reading, writing = os.pipe()
    module = "durability.window_driver" if planned.in_window else "durability.driver"
    arguments = [str(path), str(planned.seed), str(writing), str(STEPS), planned.kind, str(planned.step)]
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments], pass_fds=[writing], stderr=subprocess.PIPE, cwd=_ROOT
    ) as program:
        os.close(writing)
        with Connection(reading, writable=False) as told:
            until = _listen(planned, told)
            program.send_signal(signal.SIGKILL)
            planned.account.killed_at = time.monotonic()
            _drain(planned.account, told)
        _, complaint = program.communicate()
    if program.returncode != -signal.SIGKILL or not until:
        return [f"ended by itself with {program.returncode}: {complaint.decode(errors='replace')[-2000:]}"]
    return []


def _listen(planned: Plan, told: Connection) -> bool:
    """Take in what the program tells until its time has come. False if it says nothing more."""
    limit = time.monotonic() + LONGEST
    due = limit
    steps = 0
    while time.monotonic() < due:
        if told.poll(max(0.0, due - time.monotonic())):
            try:
                message = told.recv()
            except EOFError:
                return False
            planned.account.take(message)
            is_it = isinstance(message, Begins) and message.kind == planned.kind and due == limit
            if is_it and (planned.kind == "open" or steps >= planned.step):
                due = time.monotonic() + planned.delay
            if isinstance(message, Done):
                steps += 1
    return due < limit


def _drain(account: Account, told: Connection) -> None:
    """Take in what was told before the kill; the last message may be cut off."""
    try:
        while told.poll(0.5):
            account.take(told.recv())
    except (EOFError, OSError):
        pass


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    """Keep settings, backups and the rest out of the person's own folders, here and in the program."""
    before = os.environ.get("REIFEGRAD_HOME")
    os.environ["REIFEGRAD_HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ.pop("REIFEGRAD_HOME")
        if before is not None:
            os.environ["REIFEGRAD_HOME"] = before


_ROOT = Path(__file__).resolve().parents[1]


def table(runs: Sequence[Run]) -> str:
    """What was hit and how it ended, by kind."""
    lines = ["| Killed in | Kills | Step in flight saved | not saved | Faults |", "| --- | ---: | ---: | ---: | ---: |"]
    kinds = Counter(each.kind for each in runs)
    for kind, count in (*sorted(kinds.items()), ("all", len(runs))):
        those = [each for each in runs if kind in (each.kind, "all")]
        saved = sum(each.in_flight == "saved" for each in those)
        lost = sum(each.in_flight == "not saved" for each in those)
        lines.append(f"| {kind} | {count} | {saved} | {lost} | {sum(bool(each.faults) for each in those)} |")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m durability kills", description=__doc__)
    parser.add_argument("--runs", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first run")
    given = parser.parse_args(arguments)
    start = time.monotonic()
    runs = []
    for each in run(given.seed, range(given.first, given.first + given.runs)):
        runs.append(each)
        for fault in each.faults:
            print(f"run {each.number}, killed in {each.kind}: {fault}", file=sys.stderr, flush=True)
        if len(runs) % 50 == 0:
            print(f"{len(runs)} kills, {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    print(table(runs))
    print(f"\n{len(runs)} kills, seed {given.seed}, {time.monotonic() - start:.0f} s")
    return 1 if any(each.faults for each in runs) else 0
