"""Charts and tables of a screen as pages to print: A4, the header of a table on each of its pages."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import Any, Final

from reportlab.platypus import BaseDocTemplate, PageTemplate, Spacer
from reportlab.platypus import Frame as PageSpace

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_charts import figure
from reifegrad.exports.pdf_frame import draw_frame
from reifegrad.exports.pdf_pages.parts import Heading, cell, head_cells, heading, number_cell, paragraph, table
from reifegrad.exports.tagged.canvas import TaggedCanvas
from reifegrad.exports.tagged.metadata import facts
from reifegrad.progress import Progress, unheard
from reifegrad.report import format
from reifegrad.report.charts import Frame
from reifegrad.report.primitives import Chart
from reifegrad.report.printout import PrintedTable, Printout
from reifegrad.texts import texts as load_texts

_UPRIGHT_COLUMNS: Final = 5
"""Tables with more columns are printed across."""
_GAP: Final = 14.0


def printout_pdf(printout: Printout, progress: Progress = unheard) -> bytes:
    """Return the content of an accessible PDF. `progress(done, total)` is called between pages and may raise."""
    style.register_fonts()
    is_wide = any(isinstance(each, PrintedTable) and len(each.header) > _UPRIGHT_COLUMNS for each in printout.parts)
    size = style.LANDSCAPE if is_wide else style.PORTRAIT
    left, right = (style.WIDE_MARGIN, style.WIDE_MARGIN) if is_wide else (style.LEFT, style.RIGHT)
    space = (size[0] - left - right, size[1] - style.TOP - style.BOTTOM)
    pages, content = 0, BytesIO()
    for half in (0, 50):  # the first time only to count the pages
        content = BytesIO()
        run = _Run(printout, pages, partial(_turned, progress, half))
        document = BaseDocTemplate(
            content,
            pagesize=size,
            **facts(_title(printout), style.printable(printout.municipality), printout.language),
            subject=style.printable(printout.subtitle),
            initialFontName=style.REGULAR,
            invariant=1,
        )
        frame = PageSpace(left, style.BOTTOM, *space, 0, 0, 0, 0)
        document.addPageTemplates([PageTemplate("all", [frame], onPage=run.begin_page, pagesize=size)])
        document.build(_story(printout, *space), canvasmaker=TaggedCanvas)
        pages = run.pages
    return content.getvalue()


def _turned(progress: Progress, start: int, page: int) -> None:
    progress(min(start + page, start + 50), 100)


class _Run:
    """One pass; `pages` counts them."""

    def __init__(self, printout: Printout, total: int, turned: Callable[[int], None]) -> None:
        self._printout, self._total, self._turned = printout, total, turned
        self._texts = load_texts("report", printout.language)
        self.pages = 0

    def begin_page(self, canvas: Any, document: Any) -> None:
        printout, texts = self._printout, self._texts
        self.pages = document.page
        self._turned(document.page)
        if document.page == 1:
            canvas.be_made_on(printout.made_on)
        day = texts("pdf.as_at", day=format.day(printout.made_on, printout.language))
        number = texts("pdf.page", page=document.page, pages=self._total)
        draw_frame(canvas, (printout.municipality, printout.subtitle), (day, number))


def _title(printout: Printout) -> str:
    return style.printable(f"{printout.title} – {printout.municipality}")


def _story(printout: Printout, width: float, height: float) -> list[Any]:
    story: list[Any] = [Heading(printout.title, 0, "printout"), paragraph(printout.subtitle, style.AID)]
    frame = Frame(width, style.text_width, load_texts("report", printout.language))
    for each in printout.parts:
        story += [
            Spacer(0, _GAP),
            *(_table(each, width) if isinstance(each, PrintedTable) else _chart(each(frame), height)),
        ]
    return story


def _chart(chart: Chart, height: float) -> list[Any]:
    """Made smaller where it is taller than a page."""
    return [heading(chart.sentence, style.H3, "H2"), figure(chart, height - 80)]


def _table(content: PrintedTable, width: float) -> list[Any]:
    rows = [head_cells(content.header, content.numeric)]
    rows += [
        [number_cell(text) if at in content.numeric else cell(text) for at, text in enumerate(row)]
        for row in content.rows
    ]
    title = [heading(content.title, style.H3, "H2")] if content.title else []
    return [*title, table(rows, width)]
