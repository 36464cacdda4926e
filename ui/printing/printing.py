"""Printing something: the printer is chosen in the system's own dialog, the rest is done off the window's thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reifegrad.errors import Cancelled, ReifegradError
from ui import dialogs
from ui.workbench import Workbench
from ui.worker import Job, Progress

MakePdf = Callable[[Progress], bytes]
"""Gives the content of a PDF file."""


class Printing(QObject):
    """Prints one thing at a time.

    Signals:
        started, ended: around the work.
    """

    started = Signal()
    ended = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._owner = bench, parent
        self._job: Job | None = None
        self._file = ""
        """Where the pages go that are asked for instead of onto paper."""

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def start(self, title: str, make: MakePdf) -> None:
        """Ask for a printer and print what `make` gives. `title` names the work in the queue of the printer."""
        if self._job:
            return
        printer = dialogs.choose_printer(title)
        if printer is None:
            return

        def work(progress: Progress) -> None:
            from ui.printing.paper import keep_pages, keeps_pages, print_pages

            content = make(_half(progress, 0))
            if keeps_pages(printer):
                keep_pages(content, Path(printer.outputFileName()))
            else:
                print_pages(content, printer, _half(progress, 50))

        self._file = printer.outputFileName()
        self._job = Job(self.tr("Printing"), work, self._owner.window())
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self.started.emit()
        self._job.start()

    def _on_done(self) -> None:
        self._finish()
        if self._file:
            self._bench.toast(self.tr("The pages are saved in the file {0}.").format(Path(self._file).name))
        else:
            self._bench.toast(self.tr("The pages were sent to the printer."))

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        if isinstance(error, Cancelled):
            self._bench.toast(self.tr("Printing was stopped."))
        elif isinstance(error, ReifegradError):
            dialogs.problem(error, self._bench.language)
        else:
            raise error

    def _finish(self) -> None:
        self._job = None
        self.ended.emit()


def _half(progress: Progress, start: int) -> Progress:
    """Progress of one half of the work, as percent of the whole."""
    return lambda done, total: progress(start + 50 * done // max(1, total), 100)
