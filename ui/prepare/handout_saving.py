"""Saving what is handed out as PDF."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reifegrad import paths
from reifegrad.domain.shown import dated_name
from reifegrad.report.handout import Handout
from ui import dialogs, memory, outside
from ui.single_job import SingleJob
from ui.worker import Progress


class HandoutSaving(SingleJob):
    """Saves one document at a time."""

    def start(self, made: Handout) -> None:
        """Ask for a place and write the document there."""
        if self.is_busy:
            return
        folder = memory.export_folder() or paths.documents_folder()
        name = dated_name(made.made_on, (made.municipality, made.title))
        title = QCoreApplication.translate("DocumentsTab", "Save document")
        path = dialogs.save_file(title, ["PDF (*.pdf)"], folder / f"{name}.pdf")
        if path is not None:
            title = QCoreApplication.translate("DocumentsTab", "The document is being written")
            self.begin(title, partial(_write, made, path))

    def succeed(self, path: Path) -> None:
        memory.keep_export_folder(path.parent)
        self._bench.toast(
            QCoreApplication.translate("DocumentsTab", "Saved as {0}").format(path.name),
            QCoreApplication.translate("DocumentsTab", "Open"),
            partial(outside.show, path),
            QCoreApplication.translate("DocumentsTab", "Show folder"),
            partial(outside.show, path.parent),
        )

    def stop(self) -> None:
        """Nothing was written, and the person knows."""


def _write(made: Handout, path: Path, _progress: Progress) -> Path:
    from reifegrad.exports.handout_pdf import write_handout  # late: brings reportlab

    write_handout(made, path)
    return path
