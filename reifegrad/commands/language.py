"""Which language the command line speaks: the chosen one, else that of the system, else German."""

import ctypes
import locale
import os
import sys
from collections.abc import Sequence

from reifegrad.domain.text import LANGUAGES, Language


def chosen(arguments: Sequence[str]) -> Language:
    """Return the language by the option `--language` before the verb, the environment or the system."""
    return _named(_option(arguments)) or system()


def system() -> Language:
    """Return the language of the system if it is one of ours, else German.

    `REIFEGRAD_LANGUAGE` comes first, then what POSIX names for messages, then what Windows says. The first that is
    set decides alone; Python's own `locale` is not asked, because it calls the neutral locale American.
    """
    names = [os.environ.get(name, "") for name in ("REIFEGRAD_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":
        names.append(locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""))
    return _named(next((name for name in names if name), "")) or LANGUAGES[0]


def _named(name: str) -> Language | None:
    return next((each for each in LANGUAGES if name[:2].lower() == each), None)


def _option(arguments: Sequence[str]) -> str:
    for place, each in enumerate(arguments):
        if each.startswith("--language="):
            return each.partition("=")[2]
        if each == "--language":
            return arguments[place + 1] if place + 1 < len(arguments) else ""
        if not each.startswith("-"):
            break
    return ""
