"""Opening a file for a verb, with a passphrase if it needs one: from a file, the environment, or whoever sits there.

A passphrase is never an argument: other people on the same computer can read those.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from reifegrad import backup_words, messages
from reifegrad.commands.console import Console
from reifegrad.errors import NewPassphraseNeeded, PassphrasesDiffer, PassphraseUnusable, PassphraseWrong
from reifegrad.file_header import is_encrypted
from reifegrad.foreign_file import read_at_most
from reifegrad.passphrase import MINIMUM, Passphrase
from reifegrad.session import Session

VARIABLE: Final = "REIFEGRAD_PASSPHRASE"
NEW_VARIABLE: Final = "REIFEGRAD_NEW_PASSPHRASE"

_ATTEMPTS: Final = 3
_LONGEST: Final = 10_000
"""Bytes of a file with a passphrase; setting of this tool."""

Outcome = TypeVar("Outcome")


@contextmanager
def opened(file: Path, console: Console, *, read_only: bool = False) -> Iterator[Session]:
    """Open a workspace file, and say afterwards if it could not be kept as it was opened.

    Raises what `Session.open` raises, and what `handed_over` raises.
    """
    with unlocked(file, console, lambda key: Session.open(file, read_only=read_only, passphrase=key)) as session:
        try:
            yield session
        finally:
            if session.backups.trouble:
                console.note(backup_words.trouble(session.backups.trouble, console.language))


def unlocked(file: Path, console: Console, act: Callable[[Passphrase | None], Outcome]) -> Outcome:
    """Do something with a file that needs its passphrase if it is encrypted; a plain one gets none."""
    if not is_encrypted(file):
        return act(None)
    given = handed_over(console.passphrase_file, VARIABLE)
    if given or not _is_somebody_there():
        return act(given)
    for _ in range(_ATTEMPTS - 1):
        try:
            return act(_asked(console, "passphrase.ask", name=file.name))
        except (PassphraseWrong, PassphraseUnusable) as error:
            console.problem(str(messages.describe(error, console.language)))
    return act(_asked(console, "passphrase.ask", name=file.name))


def new_passphrase(console: Console, file: Path, path: Path | None, option: str, variable: str) -> Passphrase:
    """A passphrase for `file` from now on, as `path` (of this option) or the environment says it; else typed twice.

    Raises NewPassphraseNeeded if nobody says one, PassphraseTooShort, PassphraseUnusable, and PassphrasesDiffer.
    """
    given = handed_over(path, variable)
    if given is None and _is_somebody_there():
        given = _asked(console, "passphrase.ask_new", minimum=MINIMUM)
        if _asked(console, "passphrase.ask_again") != given:
            raise PassphrasesDiffer
    if given is None:
        raise NewPassphraseNeeded(file, option=option, variable=variable)
    given.refuse_short()
    return given


def handed_over(path: Path | None, variable: str) -> Passphrase | None:
    """The first line of a file, else what the environment says; None if neither is given.

    Raises PassphraseUnusable for what is empty or too long, and the reading conditions of `reifegrad.errors`.
    """
    if path is not None:
        return Passphrase(_first_line(path))
    given = os.environ.get(variable)
    return Passphrase(given) if given else None


def _first_line(path: Path) -> str:
    content = read_at_most(path, _LONGEST)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PassphraseUnusable(path) from None  # its words would show the content
    if len(content) > _LONGEST:
        raise PassphraseUnusable(path)
    return text.split("\n", 1)[0].rstrip("\r")


def _is_somebody_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _asked(console: Console, key: str, **values: object) -> Passphrase:
    from getpass import getpass  # late: most files need none

    try:
        return Passphrase(getpass(console.words(key, **values) + " "))
    except EOFError:  # the keyboard was closed
        raise KeyboardInterrupt from None
