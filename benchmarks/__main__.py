"""Run `python -m benchmarks` for all rows, or name some of the groups."""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from tempfile import TemporaryDirectory

from benchmarks import FOLDERS
from benchmarks.compare import Row, table

GROUPS: Mapping[str, str] = {
    "window": "start and memory of the window",
    "click": "a click on a level",
    "scores": "score of a full survey",
    "people": "score of 10,000 responses (needs NumPy)",
    "files": "PDF, workbook and the sample",
    "growth": "time and memory when the data doubles",
    "journeys": "how long the window is busy without a break, with a large file",
}


def main(names: Sequence[str]) -> int:
    unknown = [each for each in names if each not in GROUPS]
    if unknown:
        known = "\n".join(f"  {name:8} {what}" for name, what in GROUPS.items())
        print(f"no such group: {', '.join(unknown)}\n{known}", file=sys.stderr)
        return 2
    with TemporaryDirectory() as home:  # the person's own settings and recent files stay out of it
        os.environ |= dict.fromkeys(FOLDERS, home) | {"QT_QPA_PLATFORM": "offscreen"}
        os.environ |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": home}  # compiled, as installed
        rows = list(_rows(names or list(GROUPS)))
    print(table(rows))
    return 0 if all(each.is_held for each in rows) else 1


def _rows(names: Sequence[str]) -> Iterator[Row]:
    for name in names:
        print(f"measuring {GROUPS[name]} …", file=sys.stderr)
        yield from import_module(f"benchmarks.{name}").rows()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
