"""Where the program's own data and the person's folders are. Nothing else builds such paths."""

import os
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
    return _home("config") or Path(platformdirs.user_config_dir(_APP, appauthor=False))


def data_folder() -> Path:
    return _home("data") or Path(platformdirs.user_data_dir(_APP, appauthor=False))


def log_folder() -> Path:
    return _home("log") or Path(platformdirs.user_log_dir(_APP, appauthor=False))


def documents_folder() -> Path:
    return Path(platformdirs.user_documents_dir())


def _home(part: str) -> Path | None:
    """A folder of one's own choice for all three, as on a stick; `REIFEGRAD_HOME` names it."""
    home = os.environ.get("REIFEGRAD_HOME")
    return Path(home) / part if home else None
