"""How a workspace is recognised by its first bytes, for whoever must neither misread nor overwrite one."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

APPLICATION_ID: Final = int.from_bytes(b"RGRD", "big")
"""Marks a workspace in the header that SQLite gives every file."""

BYTES: Final = 100

PAGE: Final = 4096
"""Bytes of a page of SQLCipher: as many tell whether a file is encrypted."""

_MAGIC: Final = b"SQLite format 3\x00"
_FEWEST_VALUES, _MOST_OFTEN = 240, 60
"""Of 4096 random bytes a value lacks with e^-16 and comes 60 times with 10^-16, so no encrypted file is missed."""
_COMPRESSED: Final = (
    b"PK\x03\x04",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\x1f\x8b\x08",
    b"BZh",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
    b"Rar!",
    b"GIF8",
)


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


def has_mark(first_bytes: bytes) -> bool:
    """Whether a file that begins so is of a known kind, which an encrypted workspace never is."""
    return first_bytes.startswith((_MAGIC, *_COMPRESSED))


def looks_encrypted(first_page: bytes) -> bool:
    """Whether the first `PAGE` bytes of a file can be those of an encrypted workspace, which are random without a mark.

    Random bytes hold each of the 256 values about 16 times. Compressed files come near; they have marks of their own.
    """
    if len(first_page) < PAGE or has_mark(first_page):
        return False
    counts = Counter(first_page[:PAGE]).values()
    return len(counts) > _FEWEST_VALUES and max(counts) < _MOST_OFTEN


def is_workspace(path: Path) -> bool:
    """Whether a workspace lies there, sound or not; False for what cannot be read, such as a file that is not there."""
    first = _first_page(path)
    return header_of(first).application == APPLICATION_ID or looks_encrypted(first)


def is_encrypted(path: Path) -> bool:
    """Whether what lies there can be an encrypted workspace; False for what cannot be read."""
    return looks_encrypted(_first_page(path))


def _first_page(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe is never waited for
            return b""
        with path.open("rb") as file:
            return file.read(PAGE)
    except OSError:
        return b""
