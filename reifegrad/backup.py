"""What is known about a backup of a workspace file, without opening it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a backup was made; resources/texts/backups.yaml has a word for each."""

    CHANGED = "changed"
    """The file was opened, and had changed since the backup before."""
    SAVED = "saved"
    """A person chose to save, and the file had changed since the backup before."""
    MIGRATION = "migration"
    RESTORE = "restore"
    DELETE = "delete"
    """Before an assessment was deleted."""
    NAMED = "named"
    """A person asked for it."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A complete and checked copy of a workspace file.

    `number` counts the backups in the order in which they were made, whatever the clock said; `made` is in UTC.
    `source` is the file that was copied, where it lay then, None if that is no longer known. `content` is the
    digest of what it holds and tells whether the file has changed since. `size` in bytes.
    """

    path: Path
    number: int
    made: datetime
    reason: Reason
    name: str = ""
    source: Path | None = None
    workspace_id: str = ""
    schema: int = 0
    size: int = 0
    encrypted: bool = False
    content: str = ""

    @property
    def source_name(self) -> str:
        """Name of the file that was copied; empty if it is no longer known."""
        return self.source.name if self.source else ""

    @property
    def is_automatic(self) -> bool:
        """Whether it may go when there are enough newer ones."""
        return self.reason is not Reason.NAMED
