"""Draws the pages of a PDF on a printer, as finely as it prints."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from reifegrad.errors import Cancelled, NotPrinted
from reifegrad.exports.atomic import replacing
from ui.report.pages import picture_of
from ui.worker import Progress

if TYPE_CHECKING:
    import pypdfium2

_FINEST = 300
"""Dots per inch that are drawn at most: finer ones are not seen, and four times as many."""
_POINTS = 72


def keeps_pages(printer: QPrinter) -> bool:
    """Whether all pages are to go into a PDF file: they are one already, small and readable for everyone."""
    goes_to_pdf = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and bool(printer.outputFileName())
    return goes_to_pdf and not printer.fromPage() and not printer.toPage()


def keep_pages(content: bytes, path: Path) -> None:
    """Write a PDF as it is. Raises the conditions of `reifegrad.exports.atomic.replacing`."""
    with replacing(path) as draft:
        draft.write_bytes(content)


def print_pages(content: bytes, printer: QPrinter, progress: Progress) -> None:
    """Print the pages of a PDF that were chosen in the dialog. Works in any thread.

    Raises NotPrinted if the printer does not take the work, and Cancelled.
    """
    import pypdfium2  # late: the window starts without it

    printer.setFullPage(True)
    with pypdfium2.PdfDocument(content) as document:
        numbers = _wanted(printer, len(document))
        painter: QPainter | None = None
        try:
            for done, number in enumerate(numbers):
                progress(done, len(numbers))
                page = document[number]
                _turn(printer, page)
                if painter is None:
                    painter = QPainter()
                    if not painter.begin(printer):
                        raise NotPrinted(printer=printer.printerName())
                elif not printer.newPage():
                    raise NotPrinted(printer=printer.printerName())
                _draw(painter, printer, page)
        except Cancelled:
            printer.abort()
            raise
        finally:
            if painter is not None:
                painter.end()


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """Numbers of the pages, from 0, in the order in which they leave the printer."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    numbers = list(range(max(1, first) - 1, min(count, last)))
    return numbers[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else numbers


def _turn(printer: QPrinter, page: "pypdfium2.PdfPage") -> None:
    width, height = page.get_size()
    portrait, landscape = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
    printer.setPageOrientation(landscape if width > height else portrait)


def _draw(painter: QPainter, printer: QPrinter, page: "pypdfium2.PdfPage") -> None:
    """In its true size, or smaller where the paper is; turned where the printer does not turn."""
    width, height = page.get_size()
    resolution = printer.resolution()
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    painter.save()
    if (width > height) != (paper.width() > paper.height()):
        painter.translate(paper.width(), 0)
        painter.rotate(90)
        paper = QRectF(0, 0, paper.height(), paper.width())
    scale = min(resolution / _POINTS, paper.width() / width, paper.height() / height)
    place = QRectF((paper.width() - width * scale) / 2, 0, width * scale, height * scale)
    painter.drawImage(place, picture_of(page, min(resolution, _FINEST) / _POINTS))
    painter.restore()
