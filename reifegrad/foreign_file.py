"""Reading a file that somebody else made: never more of it than asked for, and nothing that is no file."""

import os
import stat
from pathlib import Path
from typing import Final

from reifegrad.errors import FileIsFolder, NotAFile
from reifegrad.os_errors import read_condition

_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Opening a pipe that nobody writes to would else wait for ever."""


def read_at_most(path: Path, most: int) -> bytes:
    """Return the content of the file, or the first `most` + 1 bytes of a longer one. A link is followed.

    Raises NotAFile for a device, a pipe or a socket, and the conditions of `read_condition`.
    """
    try:
        if path.is_dir():
            raise FileIsFolder(path)
        if path.exists() and not path.is_file():
            raise NotAFile(path)  # opening alone can set a device off
        handle = os.open(path, os.O_RDONLY | _AT_ONCE)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):  # put there in the meantime
                raise NotAFile(path)
            return file.read(most + 1)
    except OSError as error:
        raise read_condition(error, path) from error
    except ValueError as error:  # a name with a zero byte, which no system knows
        raise read_condition(FileNotFoundError(2, str(error)), path) from error
