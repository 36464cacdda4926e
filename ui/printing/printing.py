"""Printing something: the printer is chosen in the system's own dialog, the rest is done off the window's thread."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui import dialogs, outside
from ui.single_job import SingleJob
from ui.workbench import Workbench
from ui.worker import Progress

MakePdf = Callable[[Progress], bytes]
"""Gives the content of a PDF file."""


class Printing(SingleJob):
    """Prints one thing at a time."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._file = ""
        """Where the pages go that are asked for instead of onto paper."""

    def start(self, title: str, make: MakePdf) -> None:
        """Ask for a printer and print what `make` gives. `title` names the work in the queue of the printer."""
        if self.is_busy:
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
        self.begin(self.tr("Printing"), work)

    def succeed(self, _result: object) -> None:
        if self._file:
            path = Path(self._file)
            self._bench.toast(
                self.tr("The pages are saved in the file {0}.").format(path.name),
                self.tr("Open"),
                partial(outside.show, path),
                self.tr("Show folder"),
                partial(outside.show, path.parent),
            )
        else:
            self._bench.toast(self.tr("The pages were sent to the printer."))

    def stop(self) -> None:
        self._bench.toast(self.tr("Printing was stopped."))


def _half(progress: Progress, start: int) -> Progress:
    """Progress of one half of the work, as percent of the whole."""
    return lambda done, total: progress(start + 50 * done // max(1, total), 100)
