"""A file that is damaged: its last backup is opened beside it, or what can be read is saved into a new one.

The damaged file stays as it is. Checking a file shows what is wrong with it in words.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.text import Language
from reifegrad.errors import (
    Cancelled,
    DamagedLastState,
    DamagedStateElsewhere,
    FileEmpty,
    JournalForeign,
    NotAWorkspace,
    ReifegradError,
    WorkspaceDamaged,
)
from reifegrad.passphrase import Passphrase
from ui import dialogs, files, passphrase, text_files

if TYPE_CHECKING:
    from reifegrad.backup import Backup
    from reifegrad.checking import Checked
    from reifegrad.messages import Message
    from ui.worker import Progress


def is_damaged(error: ReifegradError) -> bool:
    """Whether `offer` knows a way out. What a crash left beside a sound file is moved away by hand."""
    return isinstance(error, (WorkspaceDamaged, FileEmpty, NotAWorkspace)) and not isinstance(error, JournalForeign)


def offer(error: ReifegradError, path: Path, language: Language, key: Passphrase | None) -> Path | None:
    """Say that a file is damaged, and offer the ways out. Returns the new file to open instead, None for none.

    Raises what writing the new file raises, and Cancelled.
    """
    from reifegrad.report import format
    from reifegrad.rescuing import is_from_elsewhere, last_backup
    from ui.worker import awaited  # late, as all that is needed with a file only

    title = QCoreApplication.translate("rescue", "The restore points are being looked through")
    backup: Backup | None = awaited(title, partial(last_backup, path), dialogs.parent())
    if backup is None and not isinstance(error, WorkspaceDamaged):
        raise error  # nothing of a municipality was ever known to be there
    verbs = []
    if backup:
        made = backup.made.astimezone()
        if type(error) in (WorkspaceDamaged, FileEmpty, NotAWorkspace):
            error = DamagedLastState(path, made=made)
            if is_from_elsewhere(backup, path):
                error = DamagedStateElsewhere(path, made=made, source=str(backup.source))
            verbs.append(QCoreApplication.translate("rescue", "Open this state"))
        else:
            verb = QCoreApplication.translate("rescue", "Open the state of {0}")
            if is_from_elsewhere(backup, path):
                verb = QCoreApplication.translate("rescue", "Open the state of {0} from “{1}”")
            verbs.append(verb.format(format.moment(made, language), backup.source_name))
    if isinstance(error, WorkspaceDamaged):
        verbs.append(QCoreApplication.translate("rescue", "Save what can be read"))
    chosen = dialogs.choose(error, language, verbs)
    if chosen < 0:
        return None
    if backup and chosen == 0:
        return _last_state(backup, path)
    return _rescued(path, language, key)


def _last_state(backup: "Backup", path: Path) -> Path:
    from reifegrad.rescuing import open_beside

    made = f"{backup.made.astimezone():%Y-%m-%d %H.%M}"
    name = QCoreApplication.translate("rescue", "{0} as of {1}").format(path.stem, made)
    target = files.free(path.with_name(f"{name}{files.ENDING}"))
    open_beside(backup, target)
    return target


def _rescued(path: Path, language: Language, key: Passphrase | None) -> Path:
    """Save what can be read, and show the list of what is missing."""
    from reifegrad.rescuing import Rescued, counted, in_words, rescue
    from ui.worker import awaited

    name = QCoreApplication.translate("rescue", "{0} rescued").format(path.stem)
    target = files.free(path.with_name(f"{name}{files.ENDING}"))
    title = QCoreApplication.translate("rescue", "What can be read is being saved")

    def work(progress: "Progress") -> Rescued:
        return rescue(path, target, language=language, passphrase=key, progress=progress)

    rescued: Rescued = awaited(title, work, dialogs.parent())
    note = QCoreApplication.translate(
        "rescue", "Rescued: {0}.\nThe new file is called {1}. It opens when you close this list."
    ).format(counted(rescued, language), target.name)
    _show(QCoreApplication.translate("rescue", "What is missing"), in_words(rescued, language), note, path, language)
    return target


def check(path: Path, language: Language) -> None:
    """Read a file through off the window's thread, and show what was found."""
    try:
        passphrase.unlocked(path, language, lambda key: _check(path, language, key))
    except Cancelled:
        return
    except ReifegradError as error:
        dialogs.problem(error, language)


def _check(path: Path, language: Language, key: Passphrase | None) -> None:
    from reifegrad.checking import check as read_through
    from reifegrad.messages import describe_problem
    from ui.worker import awaited

    title = QCoreApplication.translate("rescue", "The file is being checked")
    checked: Checked = awaited(title, partial(read_through, path, key), dialogs.parent())
    looked = QCoreApplication.translate("rescue", "Assessments: {0}. Restore points: {1}.").format(
        checked.assessments, checked.backups
    )
    if not checked.problems:
        found = QCoreApplication.translate("rescue", "“{0}” is in order.").format(path.name)
        text = QCoreApplication.translate(
            "rescue", "Structure, values, references, surveys, figures and restore points were looked through."
        )
        dialogs.inform(found, f"{text}\n{looked}")
        return
    title = QCoreApplication.translate("rescue", "Findings in “{0}”").format(path.name)
    _show(
        title,
        [describe_problem(each, language) for each in checked.problems],
        looked if checked.readable else "",
        path,
        language,
    )


def _show(title: str, messages: "list[Message]", note: str, path: Path, language: Language) -> None:
    """Show findings about the file at `path`, to be read, copied and saved beside it."""
    header = (
        QCoreApplication.translate("rescue", "Where"),
        QCoreApplication.translate("rescue", "What was found"),
        QCoreApplication.translate("rescue", "What to do"),
    )
    rows = [(each.place or "–", each.problem, each.remedy) for each in messages]
    save_title = QCoreApplication.translate("rescue", "Save as a file")
    kind = QCoreApplication.translate("rescue", "Text files (*.txt)")

    def save(text: str) -> Path | None:
        return text_files.save(save_title, kind, path.with_suffix(".txt"), text, language)

    dialogs.table(title, header, rows, note, save=save)
