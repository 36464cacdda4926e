"""Files of answers: asking for them, and reading them off the window's thread, with every fault in a list."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import Survey
from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.exchange import ReadFiles, read_files
from ui import dialogs, faults
from ui.files import folder_to_look_in
from ui.workbench import Done, Workbench
from ui.worker import Progress, awaited

Found = tuple[tuple[Path, AssessmentImport], ...]
Known = Callable[[str, str], Survey]
Seen = TypeVar("Seen")


def choose(bench: Workbench) -> list[Path]:
    """Ask for files; none if the person does not want to."""
    filters = [QCoreApplication.translate("answer_files", "Answers (*.json *.csv)")]
    title = QCoreApplication.translate("answer_files", "Read in answers")
    return dialogs.open_files(title, filters, folder_to_look_in(bench.session.path))


def read(files: Sequence[Path], known: Known, bench: Workbench) -> Found:
    """What stands in the files; nothing if the person stops it, or if one has a fault: then all faults are shown."""
    title = QCoreApplication.translate("answer_files", "Answers are being read")
    try:
        done: ReadFiles = awaited(title, partial(_read, files, known), dialogs.parent())
    except Cancelled:
        return ()
    if done.errors:
        refuse(done.errors, bench)
    return () if done.errors else done.found


def compared(look: Callable[[], Seen]) -> Seen | None:
    """Compare what was read with what is there, which only looks; None if the person stops waiting for it."""
    title = QCoreApplication.translate("answer_files", "Answers are being compared")
    try:
        seen: Seen = awaited(title, partial(_seen, look), dialogs.parent())
    except Cancelled:
        return None
    return seen


def store(operation: Callable[[], object], answers: int, done: Done, bench: Workbench) -> None:
    """Do the operation that takes over so many answers; `done` follows if it was done."""
    bench.attempt_large(
        QCoreApplication.translate("answer_files", "Answers are being stored"), answers, operation, done
    )


def refuse(errors: Sequence[ReifegradError], bench: Workbench) -> None:
    """Show what is wrong with files."""
    faults.show(QCoreApplication.translate("answer_files", "These answers cannot be read"), errors, bench.language)


def _seen(look: Callable[[], Seen], progress: Progress) -> Seen:
    seen = look()
    progress(1, 1)
    return seen


def _read(files: Sequence[Path], known: Known, progress: Progress) -> ReadFiles:
    return read_files(files, known, progress)
