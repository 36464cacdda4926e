"""Documents that prove an answer: choosing one, reading those for the file, and taking one out again."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reifegrad import paths
from reifegrad.attachments import read_document
from reifegrad.domain.shown import file_name
from reifegrad.domain.workspace import Attachment, EvidenceItem
from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.exports.atomic import replacing
from ui import dialogs, memory, outside
from ui.workbench import Workbench
from ui.worker import awaited


def choose_document(title: str) -> Path | None:
    """Ask for a document, beginning where the last one was: they often lie together."""
    kinds = [QCoreApplication.translate("evidence_copy", "All files (*)")]
    chosen = dialogs.open_file(title, kinds, memory.evidence_folder() or paths.documents_folder())
    if chosen:
        memory.keep_evidence_folder(chosen.parent)
    return chosen


def save_copy(bench: Workbench, item: EvidenceItem, content: Attachment) -> None:
    """Ask where to save the copy, write it there and offer to open it."""
    name = file_name(Path(item.location).name) or file_name(item.title)
    title = QCoreApplication.translate("evidence_copy", "Save the copy")
    filters = [QCoreApplication.translate("evidence_copy", "All files (*)")]
    target = dialogs.save_file(title, filters, paths.documents_folder() / name)
    if target is None or not bench.attempt(partial(_write, target, content.content)):
        return
    bench.toast(
        QCoreApplication.translate("evidence_copy", "Saved as {0}").format(target.name),
        QCoreApplication.translate("evidence_copy", "Open"),
        partial(outside.show, target),
        QCoreApplication.translate("evidence_copy", "Show folder"),
        partial(outside.show, target.parent),
    )


def read_documents(bench: Workbench, paths: Sequence[Path], over: QWidget) -> list[tuple[Path, bytes]]:
    """Read documents that are to be kept, beside the window; one that cannot be read is told. None if given up."""
    title = QCoreApplication.translate("evidence_copy", "The documents are being read")
    found = []
    for each in paths:
        try:
            found.append((each, awaited(title, partial(read_document, each), over)))
        except Cancelled:
            return []
        except ReifegradError as error:
            dialogs.problem(error, bench.language)
    return found


def _write(path: Path, content: bytes) -> None:
    with replacing(path) as draft:
        draft.write_bytes(content)
