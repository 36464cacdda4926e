"""Opening a file for a window: as it is, for reading, or as a copy where another program has it."""

from dataclasses import dataclass, field, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reifegrad import recovery
from reifegrad.domain.text import Language
from reifegrad.errors import Cancelled, DiskFull, NoPermission, ReifegradError, WorkspaceLocked, WorkspaceReadOnly
from reifegrad.passphrase import Passphrase
from ui import dialogs, files, passphrase, rescue

if TYPE_CHECKING:
    from reifegrad.report import Rows
    from reifegrad.session import Session
    from ui.worker import Progress


_SHOWN = ("ui.assessment_actions", "ui.frame", "ui.status_bar")
"""Modules that show a file. They bring all areas, and take too long to import in the window's thread."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open session and its file. `is_copy`: it stands in for a file that another program has open."""

    session: "Session"
    path: Path
    is_copy: bool = False
    rows: "Rows" = field(default_factory=dict)
    """Rows of a report, made beforehand."""


def open_session(path: Path, language: Language) -> Opened | None:
    """Open a file, and say what keeps it closed. A file that is open elsewhere can be read or copied.

    One that cannot be written to, or whose drive is full, is opened for reading; so is what was kept for another file.
    """
    try:
        return passphrase.unlocked(path, language, lambda key: _opened(path, language, key))
    except Cancelled:
        return None
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
    try:
        return _ready(path, language, key, read_only=recovery.is_kept(path))
    except WorkspaceLocked as error:
        verbs = (
            QCoreApplication.translate("opening", "Read"),
            QCoreApplication.translate("opening", "Edit a copy"),
        )
        match dialogs.choose(error, language, verbs):
            case 0:
                return _ready(path, language, key, read_only=True)
            case 1:
                return _copied(path, language, key)
    except (WorkspaceReadOnly, NoPermission, DiskFull):  # a banner says so, and offers a copy
        return _ready(path, language, key, read_only=True)
    except ReifegradError as error:
        return _instead(error, path, language, key)
    return None


def _copied(path: Path, language: Language, key: Passphrase | None) -> Opened:
    """Copy a file beside itself off the window's thread, and open the copy."""
    from ui.worker import awaited

    copy, title = files.copy_of(path), QCoreApplication.translate("opening", "The file is being copied")
    awaited(title, partial(_copy, path, copy, key), dialogs.parent())
    return replace(_ready(copy, language, key), is_copy=True)


def _copy(path: Path, copy: Path, key: Passphrase | None, progress: "Progress") -> None:
    from reifegrad.session import Session

    with Session.open(path, read_only=True, passphrase=key) as session:
        progress(1, 2)
        session.copy_to(copy)


def _ready(path: Path, language: Language, key: Passphrase | None, *, read_only: bool = False) -> Opened:
    """Open a file off the window's thread, with the figures that are shown first. Raises as `Session.open`."""
    from ui.worker import awaited  # late, as all that is needed with a file only

    title = QCoreApplication.translate("opening", "The file is being opened")
    work = partial(_prepare, path, language, key, read_only)
    opened: Opened = awaited(title, work, dialogs.parent())
    return opened


def _prepare(path: Path, language: Language, key: Passphrase | None, read_only: bool, progress: "Progress") -> Opened:
    """What `_ready` does in the other thread. Nobody else knows the session until it is handed over."""
    from reifegrad.report import Rows
    from reifegrad.session import Session
    from ui import garbage
    from ui.telling import told

    for each in _SHOWN:
        import_module(each)
    rows: Rows = {}
    session = Session.open(path, read_only=read_only, passphrase=key)
    try:
        progress(1, 2)
        if main := session.main_assessment:
            told(session.report_inputs(main.id), language, rows)
        progress(2, 2)
    except BaseException:
        session.close()
        raise
    garbage.keep()
    return Opened(session, path, rows=rows)
