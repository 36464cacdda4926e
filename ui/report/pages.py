"""The pages of the real PDF: written in a worker, drawn with PDFium."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from reifegrad.domain.text import Language
from reifegrad.exports import Format, write
from reifegrad.report import ReportInputs, ReportModel, ReportOptions, Words, build_report
from reifegrad.texts import texts
from ui.worker import Progress

if TYPE_CHECKING:
    import pypdfium2

_WRITTEN = 70
"""Percent of the time for a preview that is spent on writing it; the rest goes to the small pictures."""
_THUMBNAIL = 0.16
"""Pixels per point of the small pictures at 100 %."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A finished PDF: its bytes, and per page its size in points, the chapter it belongs to, and a small picture."""

    content: bytes
    sizes: tuple[tuple[float, float], ...]
    titles: tuple[str, ...]
    thumbnails: tuple[QImage, ...]


@dataclass(frozen=True)
class Order:
    """A report to be made: frozen values, so that it can be made in another thread."""

    inputs: ReportInputs
    language: Language
    options: ReportOptions

    def model(self) -> ReportModel:
        words = Words(texts("report", self.language), texts("terms", self.language))
        return build_report(self.inputs, self.language, words, self.options)


def make_pdf(order: Order, progress: Progress) -> bytes:
    """Write the report to a temporary file and return its content."""
    with TemporaryDirectory(prefix="reifegrad-") as folder:
        path = Path(folder) / "preview.pdf"
        write(order.model(), Format.PDF, path, progress)
        return path.read_bytes()


def make_preview(make: Callable[[Progress], bytes], scale: float, progress: Progress) -> Preview:
    """`make` gives the content of a PDF file; `scale`: pixels of the screen per pixel at 100 %."""
    content = make(_part(progress, 0, _WRITTEN))
    return read_preview(content, scale, _part(progress, _WRITTEN, 100))


def _part(progress: Progress, low: int, high: int) -> Progress:
    """The progress of one part of the work, as percent of the whole from `low` to `high`."""
    return lambda done, total: progress(low + (high - low) * done // max(1, total), 100)


def read_preview(content: bytes, scale: float, progress: Progress) -> Preview:
    """Sizes, chapters and small pictures of all pages."""
    import pypdfium2  # late: the window starts without it

    with pypdfium2.PdfDocument(content) as document:
        count = len(document)
        sizes, thumbnails = [], []
        for number in range(count):
            progress(number, count)
            page = document[number]
            sizes.append(page.get_size())
            thumbnails.append(picture_of(page, _THUMBNAIL * scale))
        return Preview(content, tuple(sizes), _titles(document, count), tuple(thumbnails))


def draw_page(content: bytes, number: int, pixels_per_point: float) -> QImage:
    """Draw one page, counted from 0."""
    import pypdfium2

    with pypdfium2.PdfDocument(content) as document:
        return picture_of(document[number], pixels_per_point)


def picture_of(page: "pypdfium2.PdfPage", pixels_per_point: float) -> QImage:
    """The page as it is to be seen."""
    bitmap = page.render(scale=pixels_per_point, rev_byteorder=True, prefer_bgrx=True)
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
    return image.copy()  # the copy owns its pixels


def _titles(document: "pypdfium2.PdfDocument", count: int) -> tuple[str, ...]:
    """The chapter of every page, from the bookmarks."""
    starts = []
    for bookmark in document.get_toc():
        if bookmark.level:
            continue
        target = bookmark.get_dest()
        number = target.get_index() if target else None
        if number is not None:
            starts.append((number, bookmark.get_title()))
    starts.sort(key=lambda each: each[0])
    pages = [number for number, _ in starts]
    found = []
    for number in range(count):
        at = bisect_right(pages, number) - 1
        found.append(starts[at][1] if at >= 0 else "")
    return tuple(found)
