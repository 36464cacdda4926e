"""The report as an accessible PDF: laid out twice, or until contents and footers know their pages."""

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_frame import draw_frame, edges
from reifegrad.exports.pdf_logo import Logo
from reifegrad.exports.pdf_pages import chapters
from reifegrad.exports.pdf_pages.contents import Entry
from reifegrad.exports.pdf_pages.parts import Chapter, Heading
from reifegrad.exports.tagged.canvas import TaggedCanvas
from reifegrad.exports.tagged.metadata import facts
from reifegrad.exports.work import Work
from reifegrad.report import format
from reifegrad.report.model import ReportModel
from reifegrad.report.words import Texts
from reifegrad.texts import texts as load_texts

_PORTRAIT_WIDTH = style.PORTRAIT[0] - style.LEFT - style.RIGHT
_PORTRAIT_HEIGHT = style.PORTRAIT[1] - style.TOP - style.BOTTOM
_ACROSS_WIDTH = style.LANDSCAPE[0] - 2 * style.WIDE_MARGIN
_ACROSS_HEIGHT = style.LANDSCAPE[1] - style.TOP - style.BOTTOM
_STEPS = 100
_MOST_PASSES = 3
_MINIMA_SIZE = 9
_PROTECTED = 15.0
"""Points that the sentence on anonymity takes at the foot of every page with figures on people."""


def write_file(model: ReportModel, path: Path, work: Work) -> None:
    """Write the report to `path`. May raise OSError and Cancelled."""
    style.register_fonts()
    known = _Pass(model, [], 0, lambda page: work.at(min(page, _STEPS // 2), _STEPS))
    known.build(BytesIO(), _LayoutCanvas)
    for _ in range(_MOST_PASSES):
        run = _Pass(model, known.entries, known.pages, partial(_turned, work, max(known.pages, 1)))
        run.build(str(path), TaggedCanvas)
        if (run.entries, run.pages) == (known.entries, known.pages):
            break
        known = run  # the contents took more room than expected


def _turned(work: Work, pages: int, page: int) -> None:
    work.at(_STEPS // 2 + _STEPS // 2 * min(page, pages) // pages, _STEPS)


def faults(model: ReportModel, path: Path) -> Sequence[str]:
    """Open the file with another library and compare its title; "unreadable", "pages" or "title"."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            found = []
            if len(document) == 0 or not document[len(document) - 1].get_textpage().get_text_bounded().strip():
                found.append("pages")
            if document.get_metadata_value("Title") != _title(model):
                found.append("title")
            return found
    except pypdfium2.PdfiumError:
        return ("unreadable",)


class _LayoutCanvas(TaggedCanvas):
    """For the pass that only finds out where everything lands."""

    def save(self) -> None:
        if self._code:
            self.showPage()
        self.let_go()


class _Pass:
    """One run over the whole report; afterwards `entries` and `pages` tell where everything landed."""

    def __init__(self, model: ReportModel, entries: Sequence[Entry], pages: int, turned: Callable[[int], None]) -> None:
        self._model, self._known, self._total, self._turned = model, entries, pages, turned
        self._texts = load_texts("report", model.language)
        self._logo = Logo(model.logo, style.printable(model.municipality)) if model.logo else None
        self.entries: list[Entry] = []
        self.pages = 0

    def build(self, target: str | BytesIO, canvas: type[TaggedCanvas]) -> None:
        model = self._model
        document = _Document(
            target,
            self,
            **facts(_title(model), style.printable(model.municipality), model.language),
            subject=style.printable(self._texts("pdf.subject", survey=model.survey_title)),
            keywords=model.survey_id,
            initialFontName=style.REGULAR,
            pageCompression=1,
            invariant=1,
            enforceColorSpace=style.in_house(model.colour),
        )
        document.addPageTemplates(
            [
                self._template(chapters.PORTRAIT, protected=False),
                self._template(chapters.LANDSCAPE, protected=False),
                self._template(chapters.PEOPLE, protected=True),
                self._template(chapters.PEOPLE_WIDE, protected=True),
            ]
        )
        document.build(chapters.story(self._pages(), self._known), canvasmaker=canvas)

    def _pages(self) -> chapters.Pages:
        terms = load_texts("terms", self._model.language)
        upright = Chapter(self._model, self._texts, terms, _PORTRAIT_WIDTH, _PORTRAIT_HEIGHT)
        across = Chapter(self._model, self._texts, terms, _ACROSS_WIDTH, _ACROSS_HEIGHT)
        return chapters.Pages(upright, across)

    def saw(self, heading: Heading, page: int) -> None:
        if heading.level == 0:
            self.entries.append(Entry(heading.title, heading.bookmark, page))

    def begin_page(self, canvas: Any, document: Any) -> None:
        self.pages = document.page
        self._turned(document.page)
        if document.page == 1:
            canvas.be_made_on(self._model.made_on)
        _frame_page(canvas, self._model, self._texts, document.page, self._total, self._logo)

    def begin_protected_page(self, canvas: Any, document: Any) -> None:
        self.begin_page(canvas, document)
        if self._model.staff is not None:
            _state_minima(canvas, self._model.staff.minima)

    def _template(self, id: str, *, protected: bool) -> PageTemplate:
        is_wide = id in (chapters.LANDSCAPE, chapters.PEOPLE_WIDE)
        size = style.LANDSCAPE if is_wide else style.PORTRAIT
        left, right = (style.WIDE_MARGIN, style.WIDE_MARGIN) if is_wide else (style.LEFT, style.RIGHT)
        width, bottom = size[0] - left - right, style.BOTTOM + (_PROTECTED if protected else 0.0)
        frame = Frame(left, bottom, width, size[1] - style.TOP - bottom, 0, 0, 0, 0, id=id)
        begin = self.begin_protected_page if protected else self.begin_page
        return PageTemplate(id, [frame], onPage=begin, pagesize=size)


class _Document(BaseDocTemplate):
    def __init__(self, target: Any, run: _Pass, **options: Any) -> None:
        super().__init__(target, **options)
        self._run = run

    def afterFlowable(self, flowable: Any) -> None:  # noqa: N802
        """Called by reportlab after each flowable that was drawn."""
        if isinstance(flowable, Heading):
            self._run.saw(flowable, self.page)


def _title(model: ReportModel) -> str:
    return style.printable(f"{model.title} – {model.municipality} – {model.assessment_title}")


def _frame_page(canvas: Any, model: ReportModel, texts: Texts, page: int, pages: int, logo: Logo | None) -> None:
    """Header and footer: who, what, as of when, which version, which page, and the state of the law."""
    indent = logo.width + 8 if logo else 0
    if logo:
        left, _, height = edges(canvas)
        logo.draw(canvas, left, height - 39, first=page == 1)
    language = model.language
    status = [texts("pdf.as_at", day=format.day(model.day, language)), model.draft_word]
    if model.reference:
        status.append(texts("pdf.reference", reference=model.reference))
    law = texts(
        "state_of_law",
        survey=model.survey_title,
        version=model.survey_version,
        as_of=format.day(model.as_of, language),
    )
    draw_frame(
        canvas,
        (model.municipality, f"{model.title} · {model.draft_word}"),
        (" · ".join(status), texts("pdf.page", page=page, pages=pages)),
        f"{law} · {texts('pdf.footnote')}",
        indent=indent,
        house=bool(model.colour),
    )


def _state_minima(canvas: Any, sentence: str) -> None:
    """Say at the foot of the page from how many people on figures are told; the chapter itself says so too."""
    left, _, _ = edges(canvas)
    with canvas.artifact():
        canvas.setFillColor(style.colour("text_secondary"))
        canvas.setFont(style.REGULAR, _MINIMA_SIZE)
        canvas.drawString(left, 51, style.printable(sentence))
