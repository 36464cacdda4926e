"""Saving a report: where to, off the window's thread, and what is said about it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reifegrad import paths
from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.exports import Format, write
from ui import dialogs, memory
from ui.report.choices import Choices
from ui.report.pages import build_model
from ui.workbench import Workbench
from ui.worker import Job, Progress


class Saving(QObject):
    """Saves one report at a time.

    Signals:
        started, ended: around the work of writing.
        saved: with the path.
    """

    started = Signal()
    ended = Signal()
    saved = Signal(object)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._area = parent
        self._job: Job | None = None
        self._asked: tuple[Format, Choices, Path] | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def save(self, format: Format, choices: Choices) -> None:
        """Ask for a place, write the report there and say so."""
        if self._job:
            return
        folder = memory.export_folder() or paths.documents_folder()
        name = choices.file_name(self._bench.session.municipality.name, date.today(), format)
        self._ask(format, choices, folder / name)

    def _ask(self, format: Format, choices: Choices, proposal: Path) -> None:
        chosen = dialogs.save_file(self.tr("Save report"), [_filter(format)], proposal)
        if chosen is None:
            return
        self._write(format, choices, chosen)

    def _write(self, format: Format, choices: Choices, path: Path) -> None:
        inputs = self._bench.session.report_inputs(self._bench.assessment_id)
        options = choices.options(date.today())

        def work(progress: Progress) -> Path:
            write(build_model(inputs, choices, options), format, path, progress)
            return path

        self._job = Job(self.tr("The report is being written"), work, self._area.window())
        self._job.done.connect(self._on_done)
        self._asked = (format, choices, path)
        self._job.failed.connect(self._on_failed)
        self.started.emit()
        self._job.start()

    def _on_done(self, path: Path) -> None:
        self._finish()
        memory.keep_export_folder(path.parent)
        self._bench.toast(
            self.tr("Report saved as {0}").format(path.name),
            self.tr("Open"),
            lambda: _open(path),
            self.tr("Show folder"),
            lambda: _open(path.parent),
        )
        self.saved.emit(path)

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        assert self._asked is not None
        format, choices, path = self._asked
        if isinstance(error, Cancelled):
            self._bench.toast(self.tr("Nothing was saved."))
            return
        if not isinstance(error, ReifegradError):
            raise error
        ways: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Try again"), lambda: self._write(format, choices, path)),
            (self.tr("Another name …"), lambda: self._ask(format, choices, path)),
        )
        chosen = dialogs.choose(error, self._bench.language, [text for text, _ in ways])
        if chosen >= 0:
            ways[chosen][1]()

    def _finish(self) -> None:
        self._job = None
        self.ended.emit()


def _filter(format: Format) -> str:
    names = {Format.PDF: "PDF", Format.XLSX: "Excel", Format.JSON: "JSON"}
    return f"{names[format]} (*.{format})"


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
