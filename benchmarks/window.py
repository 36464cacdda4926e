"""Start of the window, and its memory with a large file, against an empty window with the same imports of Qt."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.compare import WAITING, Row, compare, megabytes, milliseconds
from benchmarks.large import workspace

BUDGET = 1.5
MEMORY_BUDGET = 80_000_000
SERVICES = 400
PAIRS = 9
SECONDS = 60
"""Most that a window may take; one that waits for an answer in a dialog never paints on."""


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as name:
        imports = _painted("ours")["imports"]
        pair = compare(lambda: _painted("ours"), lambda: _painted("empty", *imports), PAIRS, WAITING)
        yield Row(
            "process start to the painted window",
            milliseconds(pair.ours),
            f"empty window {milliseconds(pair.plain)}",
            pair.ratio,
            f"at most {BUDGET} times",
            pair.ratio <= BUDGET,
        )
        large = Path(name) / "large.reifegrad"
        with workspace(SERVICES, own_measures=100) as session:
            session.copy_to(large)
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


def _resident(*arguments: str) -> int:
    return int(median(_painted(*arguments)["bytes"] for _ in range(3)))


def _painted(*arguments: str) -> dict[str, Any]:
    """Run `first_paint` and return what it says."""
    command: Sequence[str] = (sys.executable, "-m", "benchmarks.first_paint", *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=SECONDS)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
