"""Where the program's own data and the person's folders are. Nothing else builds such paths."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import platformdirs

_APP = "Reifegrad"


@cache
def _root() -> Path:
    """The folder that holds `resources` and `surveys`: the checkout or frozen program, or the installed package."""
    package = Path(__file__).resolve().parent
    return package.parent if (package.parent / "resources").is_dir() else package / "_data"


def resources() -> Path:
    return _root() / "resources"


def surveys() -> Path:
    return _root() / "surveys"


def config_folder() -> Path:
    return _home("config") or _own(platformdirs.user_config_dir)


def data_folder() -> Path:
    return _home("data") or _own(platformdirs.user_data_dir)


def log_folder() -> Path:
    return _home("log") or _own(platformdirs.user_log_dir)


def documents_folder() -> Path:
    try:
        return Path(platformdirs.user_documents_dir())
    except RuntimeError:  # nobody knows the home folder
        return Path.cwd()


def home_folder() -> Path:
    """The person's own folder; where the program was started for somebody who has none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path.cwd()


def _own(find: Callable[..., str]) -> Path:
    """A folder of the program. For somebody without a home it is one that nobody can make, so nothing is kept."""
    try:
        return Path(find(_APP, appauthor=False))
    except RuntimeError:
        return Path(os.devnull) / _APP


def _home(part: str) -> Path | None:
    """A folder of one's own choice for all three, as on a stick; `REIFEGRAD_HOME` names it."""
    home = os.environ.get("REIFEGRAD_HOME")
    return Path(home) / part if home else None
