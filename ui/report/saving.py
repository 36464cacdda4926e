"""Saving a report: where to, off the window's thread, and what is said about it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reifegrad import paths
from reifegrad.errors import ReifegradError
from reifegrad.exports import Format, write
from ui import dialogs, memory, outside
from ui.report.naming import report_name
from ui.report.pages import Order
from ui.single_job import SingleJob
from ui.workbench import Workbench
from ui.worker import Progress


class Saving(SingleJob):
    """Saves one report at a time.

    Signals:
        saved: with the path.
    """

    saved = Signal(object)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._asked: tuple[Format, Order, Path] | None = None

    def save(self, format: Format, order: Order) -> None:
        """Ask for a place, write the report there and say so."""
        if self.is_busy:
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

        self._asked = (format, order, path)
        self.begin(self.tr("The report is being written"), work)

    def succeed(self, path: Path) -> None:
        memory.keep_export_folder(path.parent)
        self._bench.toast(
            self.tr("Report saved as {0}").format(path.name),
            self.tr("Open"),
            partial(outside.show, path),
            self.tr("Show folder"),
            partial(outside.show, path.parent),
        )
        self.saved.emit(path)

    def stop(self) -> None:
        self._bench.toast(self.tr("Nothing was saved."))

    def fail(self, error: ReifegradError) -> None:
        assert self._asked is not None
        format, order, path = self._asked
        ways: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Try again"), partial(self._write, format, order, path)),
            (self.tr("Another name …"), partial(self._ask, format, order, path)),
        )
        chosen = dialogs.choose(error, self._bench.language, [text for text, _ in ways])
        if chosen >= 0:
            ways[chosen][1]()


def _filter(format: Format) -> str:
    names = {Format.PDF: "PDF", Format.XLSX: "Excel", Format.JSON: "JSON"}
    return f"{names[format]} (*.{format})"
