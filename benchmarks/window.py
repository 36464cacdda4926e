"""Start of the window, and its memory with a large file, against an empty window with the same imports of Qt."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.compare import WAITING, Row, compare, megabytes, milliseconds
from benchmarks.large import workspace
from reifegrad import paths, preferences

BUDGET = 1.5
USED_BUDGET = 1.75
"""With as many rows on the start page as it has; setting of this tool."""
MEMORY_BUDGET = 80_000_000
SERVICES = 400
PAIRS = 15
SECONDS = 60
"""Most that a window may take; one that waits for an answer in a dialog never paints on."""


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as name:
        imports = _painted("ours")["imports"]
        yield _start("first start to the painted window", imports, BUDGET)
        large = Path(name) / "large.reifegrad"
        with workspace(SERVICES, own_measures=100) as session:
            session.copy_to(large)
        preferences.save(preferences.Preferences(recent=tuple(_used(large))))
        yield _start(f"start with {preferences.RECENT_LIMIT} files used before", imports, USED_BUDGET)
        ours = _resident("ours", str(large))
        plain = _resident("empty", *imports)
        yield Row(
            f"memory, file with 2 x {SERVICES} services open",
            megabytes(ours),
            f"empty window {megabytes(plain)}",
            ours / plain,
            f"at most {megabytes(MEMORY_BUDGET)} more; is {megabytes(ours - plain)}",
            ours - plain <= MEMORY_BUDGET,
        )


def _start(what: str, imports: Sequence[str], budget: float) -> Row:
    pair = compare(lambda: _painted("ours"), lambda: _painted("empty", *imports), PAIRS, WAITING)
    return Row(
        what,
        milliseconds(pair.ours),
        f"empty window {milliseconds(pair.plain)}",
        pair.ratio,
        f"at most {budget} times",
        pair.ratio <= budget,
    )


def _used(file: Path) -> Iterator[preferences.RecentFile]:
    """As many files as the start page lists, all of them there."""
    for number in range(preferences.RECENT_LIMIT):
        path = file.with_name(f"Gemeinde {number}.reifegrad")
        os.link(file, path)
        yield preferences.RecentFile(str(path), path.stem, "Erhebung 2026", 44, 44, "2026-11-20T14:32")


def _resident(*arguments: str) -> int:
    return int(median(_painted(*arguments)["bytes"] for _ in range(3)))


def _painted(*arguments: str) -> dict[str, Any]:
    """Run `first_paint` and return what it says. Such a process breaks off, which no start is to tell of."""
    for each in paths.log_folder().glob("running-*"):
        each.unlink()
    command: Sequence[str] = (sys.executable, "-m", "benchmarks.first_paint", *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=SECONDS)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
