"""What a reader did that it should not: told apart by where it happened, made smaller, and kept as files."""

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MOST_SECONDS: Final = 15.0
"""Time that is spent on making one finding smaller."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`mark` is the same for what has the same cause: the exception and the last line of the program, or a bound."""

    reader: str
    mark: str
    details: str
    content: bytes


def raised_by(act: Callable[[], object]) -> Exception | None:
    """What comes of doing something. Whatever it is, it is what a harness looks for, so here everything is caught."""
    try:
        act()
    except Exception as error:
        return error
    return None


def mark_of(error: BaseException, root: Path) -> str:
    """The exception by name, and where in the project it came from."""
    own = [each for each in traceback.extract_tb(error.__traceback__) if Path(each.filename).is_relative_to(root)]
    place = f"{Path(own[-1].filename).relative_to(root).as_posix()}:{own[-1].lineno}" if own else "?"
    return f"{type(error).__name__} at {place}"


def smaller(content: bytes, still_found: Callable[[bytes], bool]) -> bytes:
    """Leave out pieces, large ones first, as long as the finding stays."""
    until, piece = time.monotonic() + _MOST_SECONDS, len(content) // 2
    while piece:
        at = 0
        while at < len(content) and time.monotonic() < until:
            shorter = content[:at] + content[at + piece :]
            if still_found(shorter):
                content = shorter
            else:
                at += piece
        piece //= 2
    return content


def keep(finding: Finding, folder: Path, ending: str, number: int) -> Path:
    """Write the content and beside it what happened; returns the path of the content."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{finding.reader}-{number}{ending}"
    path.write_bytes(finding.content)
    path.with_name(f"{path.name}.txt").write_text(f"{finding.mark}\n\n{finding.details}", encoding="utf-8")
    return path
