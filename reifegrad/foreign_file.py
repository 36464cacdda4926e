"""Reading a file that somebody else made: never more of it than asked for, and nothing that is no file.

What breaks the rules of its format makes the libraries that read it stumble in many ways; there is one list of these.
"""

import lzma
import os
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final
from zipfile import BadZipFile

from reifegrad.errors import FileChanging, FileIsFolder, NotAFile
from reifegrad.os_errors import read_condition
from reifegrad.progress import Progress, unheard

_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Opening a pipe that nobody writes to would else wait for ever."""


_PORTION: Final = 500_000
"""Bytes that are read between two calls of `told`; a slow share has them in a moment."""


def read_at_most(path: Path, most: int, told: Progress = unheard) -> bytes:
    """Return the content of the file, or the first `most` + 1 bytes of a longer one. A link is followed.

    `told` hears after each portion how many bytes of how many are there, and may raise to stop it.
    Raises NotAFile for a device, a pipe or a socket, FileChanging, and the conditions of `read_condition`.
    """
    try:
        if path.is_dir():
            raise FileIsFolder(path)
        if path.exists() and not path.is_file():
            raise NotAFile(path)  # opening alone can set a device off
        handle = os.open(path, os.O_RDONLY | _AT_ONCE)
        with os.fdopen(handle, "rb") as file:
            before = os.fstat(handle)
            if not stat.S_ISREG(before.st_mode):  # put there in the meantime
                raise NotAFile(path)
            content = _portions(file, most + 1, before.st_size, told)
            after = os.fstat(handle)
            if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
                raise FileChanging(path)
            return content
    except OSError as error:
        raise read_condition(error, path) from error
    except ValueError as error:  # a name with a zero byte, which no system knows
        raise read_condition(FileNotFoundError(2, str(error)), path) from error


def _portions(file: BinaryIO, most: int, size: int, told: Progress) -> bytes:
    """The first `most` bytes of a file that has `size` of them."""
    content = bytearray()
    while portion := file.read(min(_PORTION, most - len(content))):
        content += portion
        told(len(content), max(min(size, most), len(content)))
    return bytes(content)


FORMAT_FAULTS: Final[tuple[type[Exception], ...]] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    Warning,
    lzma.LZMAError,
    struct.error,
    zlib.error,
)
"""What libraries in Python raise over content that breaks its format, beside exceptions of their own. Running out of
memory is none of it: that is told as what it is."""


@contextmanager
def refusing(refusal: Exception, *own: type[Exception]) -> Iterator[None]:
    """Raise `refusal` for whatever a library makes of broken content; `own` are the library's own exceptions."""
    try:
        yield
    except (*FORMAT_FAULTS, *own) as error:
        raise refusal from error
