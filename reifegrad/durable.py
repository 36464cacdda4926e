"""Names that outlast a power cut: the system keeps a new name only once its folder has been written as well."""

import os
from contextlib import suppress
from pathlib import Path


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
