"""How a workspace is recognised by its first bytes, for whoever must neither misread nor overwrite one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

APPLICATION_ID: Final = int.from_bytes(b"RGRD", "big")
"""Marks a workspace in the header that SQLite gives every file."""

BYTES: Final = 100
_MAGIC: Final = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in the first `BYTES` bytes of a file; None where the file is no database or is cut off before it."""

    is_database: bool
    version: int | None
    """Version of the schema; 0 if none was ever set."""
    application: int | None


def header_of(first_bytes: bytes) -> Header:
    """Read a header. Offsets are those of the SQLite file format: user version 60, application id 68, big endian."""
    is_database = first_bytes.startswith(_MAGIC)
    if not is_database or len(first_bytes) < BYTES:
        return Header(is_database, None, None)
    version, application = (int.from_bytes(first_bytes[at : at + 4], "big") for at in (60, 68))
    return Header(is_database, version, application)


def is_workspace(path: Path) -> bool:
    """Whether a workspace lies there, sound or not; False for what cannot be read, such as a file that is not there."""
    try:
        if not path.is_file():  # a pipe is never waited for
            return False
        with path.open("rb") as file:
            return header_of(file.read(BYTES)).application == APPLICATION_ID
    except OSError:
        return False
