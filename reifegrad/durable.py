"""What outlasts a power cut: the system keeps content and a new name only once file and folder have been written."""

import os
from contextlib import suppress
from pathlib import Path


def sync_file(file: Path) -> None:
    """Have the content of a file written to the disk, before it gets the name under which it counts. Raises OSError."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Have the names in a folder written to the disk, as far as the system offers it; Windows does so by itself."""
    if os.name == "nt":
        return
    with suppress(OSError):  # some network drives refuse it; the file itself is written all the same
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
