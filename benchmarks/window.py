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

from benchmarks.compare import Row, compare, megabytes, milliseconds
from benchmarks.large import workspace

BUDGET = 1.5
MEMORY_BUDGET = 80_000_000
SERVICES = 400
PAIRS = 9


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as name:
        home = Path(name)
        modules = _painted(home, "ours")["modules"]
        pair = compare(lambda: _painted(home, "ours"), lambda: _painted(home, "empty", *modules), PAIRS)
        yield Row(
            "process start to the painted window",
            milliseconds(pair.ours),
            f"empty window {milliseconds(pair.plain)}",
            pair.ratio,
            f"at most {BUDGET} times",
            pair.ratio <= BUDGET,
        )
        large = home / "large.reifegrad"
        with workspace(SERVICES, own_measures=100) as session:
            session.copy_to(large)
        ours = _resident(home, "ours", str(large))
        plain = _resident(home, "empty", *modules)
        yield Row(
            f"memory, file with 2 x {SERVICES} services open",
            megabytes(ours),
            f"empty window {megabytes(plain)}",
            ours / plain,
            f"at most {megabytes(MEMORY_BUDGET)} more; is {megabytes(ours - plain)}",
            ours - plain <= MEMORY_BUDGET,
        )


def _resident(home: Path, *arguments: str) -> int:
    return int(median(_painted(home, *arguments)["bytes"] for _ in range(3)))


def _painted(home: Path, *arguments: str) -> dict[str, Any]:
    """Run `first_paint` with folders of its own and without a screen, and return what it says."""
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), str(home))
    command: Sequence[str] = (sys.executable, "-m", "benchmarks.first_paint", *arguments)
    done = subprocess.run(
        command, env=os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True
    )
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
