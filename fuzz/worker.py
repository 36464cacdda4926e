"""One child process that feeds one reader, within bounds of memory and time."""

import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from fuzz.findings import Finding, mark_of, raised_by, smaller
from fuzz.reader import Reader, read, spoilt
from fuzz.readers import READERS

ROOT: Final = Path(__file__).resolve().parents[1]
MOST_MEMORY: Final = 1_500_000_000
"""Bytes of address space of the child, in which Python and its libraries take 0.5 GB; setting of this tool."""

MOST_SECONDS: Final = 8.0
"""Time of the processor that one input may take; setting of this tool, for files of at most some megabytes."""


@dataclass(frozen=True, slots=True)
class Progress:
    """After every input: how many there have been, and what was found with the last one."""

    done: int
    finding: Finding | None = None


def work(name: str, run: int, first: int, pipe: Connection) -> None:
    """Feed the reader with the inputs from number `first` on, until the parent ends this process."""
    _limit_memory()
    reader = READERS[name]
    with suppress(BrokenPipeError), TemporaryDirectory() as folder:
        for progress in feed(reader, run, first, Path(folder)):
            pipe.send(progress)


def feed(reader: Reader, run: int, first: int, folder: Path) -> Iterator[Progress]:
    """Yield after every input. A cause is told once."""
    seeds = reader.seeds(folder)
    path = folder / f"input{reader.ending}"
    told: set[str] = set()
    number = first
    while True:
        content = spoilt(reader, seeds, run, number)
        number += 1
        finding = _tried(reader, path, content)
        if finding is None or finding.mark in told:
            yield Progress(number)
            continue
        told.add(finding.mark)
        yield Progress(number, _made_small(reader, path, finding))


def tried(reader: Reader, folder: Path, content: bytes) -> Finding | None:
    """Read one input; what was found, if anything."""
    return _tried(reader, folder / f"input{reader.ending}", content)


def _tried(reader: Reader, path: Path, content: bytes) -> Finding | None:
    path.write_bytes(content)
    began = time.process_time()
    if error := raised_by(partial(read, reader, path)):
        return Finding(reader.name, mark_of(error, ROOT), "".join(traceback.format_exception(error)), content)
    took = time.process_time() - began
    if took > MOST_SECONDS:
        return Finding(reader.name, "slow", f"{took:.1f} s", content)
    return None


def _made_small(reader: Reader, path: Path, finding: Finding) -> Finding:
    if finding.mark == "slow" or reader.name in ("workbook", "workspace"):  # leaving out bytes would break the file
        return finding

    def still_found(content: bytes) -> bool:
        again = _tried(reader, path, content)
        return again is not None and again.mark == finding.mark

    return _tried(reader, path, smaller(finding.content, still_found)) or finding


def _limit_memory() -> None:
    if sys.platform != "win32":  # which has no such limit for a process of its own
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
