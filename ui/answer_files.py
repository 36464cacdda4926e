"""Files of answers: asking for them, and reading them off the window's thread, with every fault in a list."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import Survey
from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.exchange import ReadFiles, read_files
from ui import dialogs, faults
from ui.waiting import waiting
from ui.workbench import Workbench
from ui.worker import Progress, awaited

Found = tuple[tuple[Path, AssessmentImport], ...]
Known = Callable[[str, str], Survey]


def choose(bench: Workbench) -> list[Path]:
    """Ask for files; none if the person does not want to."""
    filters = [QCoreApplication.translate("answer_files", "Answers (*.json *.csv)")]
    title = QCoreApplication.translate("answer_files", "Read in answers")
    return dialogs.open_files(title, filters, bench.session.path.parent)


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


def store(operation: Callable[[], object], bench: Workbench) -> bool:
    """Do the operation that takes them over, which may last seconds. Returns whether it was done."""
    return bench.attempt(partial(_stored, operation))


def refuse(errors: Sequence[ReifegradError], bench: Workbench) -> None:
    """Show what is wrong with files."""
    faults.show(QCoreApplication.translate("answer_files", "These answers cannot be read"), errors, bench.language)


def _stored(operation: Callable[[], object]) -> None:
    with waiting():
        operation()


def _read(files: Sequence[Path], known: Known, progress: Progress) -> ReadFiles:
    return read_files(files, known, progress)
