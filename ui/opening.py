"""Opening a file for a window: as it is, for reading, or as a copy where another program has it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reifegrad import recovery
from reifegrad.domain.text import Language
from reifegrad.errors import DiskFull, NoPermission, ReifegradError, WorkspaceLocked, WorkspaceReadOnly
from reifegrad.passphrase import Passphrase
from ui import dialogs, files, passphrase, rescue

if TYPE_CHECKING:
    from reifegrad.session import Session


@dataclass(frozen=True, slots=True)
class Opened:
    """An open session and its file. `is_copy`: it stands in for a file that another program has open."""

    session: "Session"
    path: Path
    is_copy: bool = False


def open_session(path: Path, language: Language) -> Opened | None:
    """Open a file, and say what keeps it closed. A file that is open elsewhere can be read or copied.

    One that cannot be written to, or whose drive is full, is opened for reading; so is what was kept for another file.
    """
    try:
        return passphrase.unlocked(path, language, lambda key: _opened(path, language, key))
    except ReifegradError as error:
        dialogs.problem(error, language)
    return None


def _instead(error: ReifegradError, path: Path, language: Language, key: Passphrase | None) -> Opened | None:
    """Open what is offered in place of a damaged file. Raises the error itself where there is no way out."""
    if not rescue.is_damaged(error):
        raise error
    found = rescue.offer(error, path, language, key)
    return open_session(found, language) if found else None


def _opened(path: Path, language: Language, key: Passphrase | None) -> Opened | None:
    from reifegrad.session import Session  # late: brings the database

    try:
        return Opened(Session.open(path, read_only=recovery.is_kept(path), passphrase=key), path)
    except WorkspaceLocked as error:
        verbs = (
            QCoreApplication.translate("opening", "Read"),
            QCoreApplication.translate("opening", "Edit a copy"),
        )
        match dialogs.choose(error, language, verbs):
            case 0:
                return Opened(Session.open(path, read_only=True, passphrase=key), path)
            case 1:
                return _copied(path, key)
    except (WorkspaceReadOnly, NoPermission, DiskFull):  # a banner says so, and offers a copy
        return Opened(Session.open(path, read_only=True, passphrase=key), path)
    except ReifegradError as error:
        return _instead(error, path, language, key)
    return None


def _copied(path: Path, key: Passphrase | None) -> Opened:
    """Copy a file beside itself, and open the copy."""
    from reifegrad.session import Session

    copy = files.copy_of(path)
    with Session.open(path, read_only=True, passphrase=key) as session:
        session.copy_to(copy)
    return Opened(Session.open(copy, passphrase=key), copy, is_copy=True)
