"""Giving a file its name without replacing another one, which renaming would do on most systems."""

import os
from pathlib import Path

from reifegrad.durable import sync_folder


def give_free_name(file: Path, name: Path) -> None:
    """Have the file lie under a name in the same folder that is free, for good; the old name may remain beside it.

    Raises FileExistsError if the name is taken, else what the system reports as OSError.
    """
    try:
        os.link(file, name)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as the one of most USB sticks
        if name.exists():
            raise FileExistsError(str(name)) from None
        file.rename(name)
    sync_folder(name.parent)
