"""Measuring one thing against another in turn, so that a busy machine slows both alike."""

import gc
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

Action = Callable[[], object]
Clock = Callable[[], float]

WAITING: Clock = perf_counter
"""What a person waits, with disk and other programs."""
COMPUTING: Clock = process_time
"""Time of the processor for this program alone."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Medians in seconds. `ratio` is the median of the ratios of each pair, `beyond` that of the differences."""

    ours: float
    plain: float
    ratio: float
    beyond: float


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    ours: str
    plain: str
    ratio: float
    budget: str
    is_held: bool


def seconds(action: Action, clock: Clock) -> float:
    start = clock()
    action()
    return clock() - start


def compare(ours: Action, plain: Action, pairs: int, clock: Clock = COMPUTING) -> Pair:
    """Run both in turn, `pairs` times each, and change which one goes first from pair to pair."""
    ours()
    plain()
    mine: list[float] = []
    theirs: list[float] = []
    gc.collect()
    for number in range(pairs):
        for action, times in ((ours, mine), (plain, theirs))[:: 1 if number % 2 else -1]:
            times.append(seconds(action, clock))
    both = list(zip(mine, theirs, strict=True))
    return Pair(median(mine), median(theirs), median(a / b for a, b in both), median(a - b for a, b in both))


def peak_bytes(action: Action) -> int:
    """Most memory that Python allocated on top while `action` ran."""
    gc.collect()
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


DOUBLE = 2.0
NOISE = 0.15
"""Tolerance on top of a ratio of two medians, from repeated runs on a shared machine."""


def doubled(what: str, twice: str, once: str, ratio: float) -> Row:
    """What doubling the data does: at most double."""
    return Row(what, twice, f"once {once}", ratio, f"at most {DOUBLE:.0f} times", ratio <= DOUBLE + NOISE)


def milliseconds(duration: float) -> str:
    return f"{duration * 1000:.{0 if duration >= 0.1 else 1 if duration >= 0.01 else 2}f} ms"


def megabytes(size: float) -> str:
    return f"{size / 1_000_000:.1f} MB"


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table, which reads well on a terminal too."""
    lines: list[tuple[str, ...]] = [("What", "Reifegrad", "Compared with", "Ratio", "Budget", "Held")]
    for row in rows:
        held = "yes" if row.is_held else "NO"
        lines.append((row.what, row.ours, row.plain, f"{row.ratio:.2f}", row.budget, held))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    )
