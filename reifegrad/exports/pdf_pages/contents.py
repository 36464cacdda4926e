"""Contents with links and page numbers, and how to read the signs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from reportlab.platypus import Flowable, Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    StateCell,
    cell,
    definitions,
    head_cells,
    paragraph,
    section,
    table,
)
from reifegrad.report.model import State

_AID = ("index", "level", "gate", "gap", "coverage", "confidence")
_AID_STAFF = ("favourable", "agreement", "barrier")
_AID_PROCESSES = ("process_attribute", "ratings", "continuity")
"""Terms of the glossary that a reader needs for the first pages and for the other surveys."""


_LINE: Final = 18.5
"""Points from one line of the contents to the next."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A chapter heading with the page that it landed on."""

    title: str
    bookmark: str
    page: int


class ContentsEntry(Flowable):
    """One line of the contents; the whole line is the link."""

    canv: Any

    def __init__(self, entry: Entry, key: object) -> None:
        super().__init__()
        self.entry, self.key, self.height = entry, key, _LINE

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        canvas, title, page = self.canv, style.printable(self.entry.title), str(self.entry.page)
        start = style.text_width(title, 10.5, bold=False) + 6
        end = self.width - style.text_width(page, 10.5, bold=False) - 6
        with canvas.artifact():
            canvas.setStrokeColor(style.colour("divider"))
            canvas.setLineWidth(0.6)
            canvas.line(start, 7, max(start, end), 7)
        with canvas.node("TOC", self.key), canvas.node("TOCI"), canvas.node("Link"):
            with canvas.content():
                canvas.setFillColor(style.colour("text"))
                canvas.setFont(style.REGULAR, 10.5)
                canvas.drawString(0, 6, f"{title} ")
                canvas.drawRightString(self.width, 6, page)
            canvas.link_to(self.entry.bookmark, f"{title}, {page}", self.width, self.height)


def contents(chapter: Chapter, entries: Sequence[Entry]) -> list[Any]:
    """Return the list of chapters; `entries` come from an earlier pass over the same story."""
    texts, key = chapter.texts, object()
    return [
        Heading(texts("pdf.contents"), 0, "contents"),
        *(ContentsEntry(each, key) for each in entries),
        *section(texts("pdf.reading_aid"), "reading-aid", *_states(chapter), *definitions(_terms(chapter))),
        Spacer(0, 8),
        paragraph(chapter.model.disclaimer, style.SMALL),
    ]


def _states(chapter: Chapter) -> list[Any]:
    """The signs of the traffic light, as they are meant for dimensions of the organisation."""
    if not chapter.model.dimensions:
        return []
    texts, model = chapter.texts, chapter.model
    rows = [head_cells([texts("pdf.columns.state"), texts("pdf.columns.meaning")])]
    for each in State:
        meaning = texts(f"pdf.state_meaning.{each}", gap=model.light_gap, answered=model.light_answered)
        rows.append([StateCell(each, chapter.terms(f"state.{each}")), cell(meaning)])
    return [table(rows, chapter.width), Spacer(0, 10)]


def _terms(chapter: Chapter) -> Iterator[tuple[str, str]]:
    model, texts = chapter.model, chapter.texts
    if model.staff is not None:
        yield texts("method.staff_state.title"), texts("method.staff_state.text")
    if model.processes is not None:
        yield texts("method.process_state.title"), texts("method.process_state.text")
    terms = (
        *(_AID if model.dimensions else ()),
        *(_AID_STAFF if model.staff is not None else ()),
        *(_AID_PROCESSES if model.processes is not None else ()),
    )
    for each in terms or _AID:
        yield texts(f"glossary.{each}.term"), texts(f"glossary.{each}.text")
