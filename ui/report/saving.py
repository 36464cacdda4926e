"""Saving a report: where to, off the window's thread, and what is said about it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reifegrad import paths
from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.exports import Format, write
from ui import dialogs, memory, outside
from ui.report.naming import report_name
from ui.report.pages import Order
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
        self._asked: tuple[Format, Order, Path] | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def save(self, format: Format, order: Order) -> None:
        """Ask for a place, write the report there and say so."""
        if self._job:
            return
        folder = memory.export_folder() or paths.documents_folder()
        name = report_name(order.inputs.municipality.name, order.options, order.language)
        self._ask(format, order, folder / f"{name}.{format}")

    def _ask(self, format: Format, order: Order, proposal: Path) -> None:
        chosen = dialogs.save_file(self.tr("Save report"), [_filter(format)], proposal)
        if chosen is None:
            return
        self._write(format, order, chosen)

    def _write(self, format: Format, order: Order, path: Path) -> None:
        def work(progress: Progress) -> Path:
            write(order.model(), format, path, progress)
            return path

        self._job = Job(self.tr("The report is being written"), work, self._area.window())
        self._job.done.connect(self._on_done)
        self._asked = (format, order, path)
        self._job.failed.connect(self._on_failed)
        self.started.emit()
        self._job.start()

    def _on_done(self, path: Path) -> None:
        self._finish()
        memory.keep_export_folder(path.parent)
        self._bench.toast(
            self.tr("Report saved as {0}").format(path.name),
            self.tr("Open"),
            partial(outside.show, path),
            self.tr("Show folder"),
            partial(outside.show, path.parent),
        )
        self.saved.emit(path)

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        assert self._asked is not None
        format, order, path = self._asked
        if isinstance(error, Cancelled):
            self._bench.toast(self.tr("Nothing was saved."))
            return
        if not isinstance(error, ReifegradError):
            raise error
        ways: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Try again"), partial(self._write, format, order, path)),
            (self.tr("Another name …"), partial(self._ask, format, order, path)),
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
