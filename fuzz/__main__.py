"""Runs the readers one after the other and tells what was found: `python -m fuzz --help`."""

import argparse
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory, mkdtemp
from typing import Final

from fuzz.findings import Finding, keep
from fuzz.reader import spoilt
from fuzz.readers import READERS
from fuzz.worker import Progress, work

_PATIENCE: Final = 60.0
"""Seconds after which a child that says nothing is taken for hanging."""


@dataclass
class Outcome:
    done: int = 0
    findings: list[Finding] = field(default_factory=list)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m fuzz", description="Feeds readers of foreign files with spoilt ones."
    )
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"some of: {', '.join(READERS)}; all if none")
    parser.add_argument("--minutes", type=float, default=10.0, help="time for each reader (10)")
    parser.add_argument("--seed", type=int, help="number of the run, to have the same inputs again")
    parser.add_argument("--folder", type=Path, help="where findings are kept (a new folder for temporary files)")
    given = parser.parse_args(arguments)
    unknown = [each for each in given.readers if each not in READERS]
    if unknown:
        parser.error(f"no such reader: {', '.join(unknown)}; there are {', '.join(READERS)}")
    run = SystemRandom().randrange(10**6) if given.seed is None else given.seed
    folder = given.folder or Path(mkdtemp(prefix="reifegrad-fuzz-"))
    print(f"run {run}, findings in {folder}")
    found = 0
    for name in given.readers or READERS:
        began = time.monotonic()
        outcome = _fed(name, run, given.minutes * 60)
        print(f"{name}: {outcome.done} inputs in {time.monotonic() - began:.0f} s, {len(outcome.findings)} findings")
        for number, finding in enumerate(outcome.findings, 1):
            print(f"  {finding.mark}: {keep(finding, folder, READERS[name].ending, number)}", flush=True)
        found += len(outcome.findings)
    return min(found, 1)


def _fed(name: str, run: int, seconds: float) -> Outcome:
    """Feed one reader for some time, in a child that is begun anew where it ended or hung."""
    outcome, until, told = Outcome(), time.monotonic() + seconds, set[str]()
    while time.monotonic() < until:
        for progress in _child(name, run, outcome.done, until):
            outcome.done = progress.done
            if progress.finding and progress.finding.mark not in told:
                told.add(progress.finding.mark)
                outcome.findings.append(progress.finding)
    return outcome


def _child(name: str, run: int, first: int, until: float) -> Iterator[Progress]:
    """What a child says until the time is over, or it ends or hangs over an input, which then is a finding."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    with TemporaryDirectory() as home:
        os.environ["REIFEGRAD_HOME"] = home
        child = context.Process(target=work, args=(name, run, first, theirs), daemon=True)
        child.start()
        theirs.close()
        number = first
        try:
            while time.monotonic() < until:
                if not ours.poll(_PATIENCE):
                    yield Progress(number + 1, _stuck(name, run, number, "hangs"))
                    return
                said: Progress = ours.recv()
                number = said.done
                yield said
        except EOFError:
            child.join()
            yield Progress(number + 1, _stuck(name, run, number, f"ended with {child.exitcode}"))
        finally:
            child.kill()
            child.join()
            ours.close()


def _stuck(name: str, run: int, number: int, mark: str) -> Finding:
    with TemporaryDirectory() as folder:
        reader = READERS[name]
        return Finding(name, f"{mark} (input {number})", "", spoilt(reader, reader.seeds(Path(folder)), run, number))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
