"""Whether a path still leads to the file that was opened; SQLite would go on writing into one that was deleted."""

import os
from dataclasses import dataclass
from pathlib import Path

from reifegrad.errors import DriveGone, ReifegradError, WorkspaceGone, WorkspaceReplaced

_Number = tuple[int, int] | None
"""What a system tells files and folders apart by: device and number on it. None if there is nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file and its folder as they were found under a path."""

    path: Path
    file: _Number
    folder: _Number

    @classmethod
    def of(cls, path: Path) -> "Place":
        return cls(path, _number(path), _number(path.parent))

    def change(self) -> ReifegradError | None:
        """What happened to the file since: DriveGone, WorkspaceGone or WorkspaceReplaced; None if it is there."""
        file = _number(self.path)
        if file is not None:
            return None if file == self.file else WorkspaceReplaced(self.path)
        if _number(self.path.parent) == self.folder:
            return WorkspaceGone(self.path)
        return DriveGone(self.path, place=self.path.drive or str(self.path.parent))


def _number(path: Path) -> _Number:
    try:
        found = os.stat(path)  # noqa: PTH116 – the first thing of every write, so the shortest way
    except OSError:
        return None
    return found.st_dev, found.st_ino
