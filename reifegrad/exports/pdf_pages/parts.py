"""Parts that several chapters are made of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus.tables import TableStyle

from reifegrad.domain.text import Language
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_charts import draw
from reifegrad.exports.tagged.flowables import ListItem, TaggedParagraph
from reifegrad.exports.tagged.tables import tagged_table
from reifegrad.report import format
from reifegrad.report.charts import Frame, state_symbol
from reifegrad.report.model import MeasureRow, ReportModel, State
from reifegrad.report.words import Texts

_SPLIT = 60
"""Points of a table row that stay on either side of a page break."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a chapter is built from: `width` is the space between the margins."""

    model: ReportModel
    texts: Texts
    width: float

    @property
    def language(self) -> Language:
        return self.model.language

    def frame(self, width: float | None = None) -> Frame:
        return Frame(width or self.width, style.text_width, self.texts)


class Heading(TaggedParagraph):
    """A heading that the outline and the contents list; `level` 0 begins a chapter."""

    def __init__(self, text: str, level: int, key: str) -> None:
        super().__init__(style.markup(text), (style.H1, style.H2)[level], f"H{level + 1}")
        self.title, self.level, self.bookmark = text, level, key

    def draw(self) -> None:
        self.canv.bookmarkPage(self.bookmark)
        self.canv.addOutlineEntry(style.printable(self.title), self.bookmark, self.level, closed=self.level > 0)
        super().draw()


class StateCell(Flowable):
    """Sign and word of a state; only the word is read out."""

    canv: Any

    def __init__(self, state: State, word: str, size: float = 9.0) -> None:
        super().__init__()
        self.state, self.word, self.size = state, style.printable(word), size
        self.width = size * 1.2 + 5 + style.text_width(word, size, bold=False)
        self.height = size * 4 / 3

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        symbol = self.size * 1.2
        with self.canv.artifact():
            draw(self.canv, state_symbol(self.state, 0, (self.height - symbol) / 2, symbol), self.height)
        with self.canv.node("P"), self.canv.content():
            self.canv.setFont(style.REGULAR, self.size)
            self.canv.setFillColor(style.colour("text"))
            self.canv.drawString(symbol + 5, self.height / 2 - self.size * 0.36, self.word)


def paragraph(text: str, kind: ParagraphStyle = style.BODY) -> TaggedParagraph:
    return TaggedParagraph(style.markup(text), kind)


def heading(text: str, kind: ParagraphStyle, role: str) -> TaggedParagraph:
    """A heading below those that the outline lists."""
    return TaggedParagraph(style.markup(text), kind, role)


def bullets(items: Iterable[str], kind: ParagraphStyle = style.LIST, *, numbered: bool = False) -> list[Any]:
    """Return one list; `numbered` counts from 1."""
    key = object()
    return [
        ListItem(style.markup(item), kind, key, f"{number}." if numbered else "•")
        for number, item in enumerate(items, 1)
    ]


def cell(text: str, kind: ParagraphStyle = style.CELL) -> TaggedParagraph:
    return TaggedParagraph(style.markup(text), kind)


def number_cell(text: str, *, strong: bool = False) -> TaggedParagraph:
    return TaggedParagraph(style.markup(text), style.CELL_NUMBER_STRONG if strong else style.CELL_NUMBER)


def head_cells(titles: Sequence[str], numeric: Iterable[int] = ()) -> list[Any]:
    """Return the header row; columns in `numeric` are flush right."""
    right = set(numeric)
    return [cell(title, style.HEAD_NUMBER if at in right else style.HEAD) for at, title in enumerate(titles)]


def table(
    rows: Sequence[list[Any]], widths: Sequence[float], *, padding: float = 4.0, row_headers: bool = False
) -> Flowable:
    """Return a calm table: a line under the header and thin ones between rows, nothing upright."""
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, style.colour("border")),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, style.colour("divider")),
    ]
    return tagged_table(rows, widths, TableStyle(commands), row_headers=row_headers, split_rows=_SPLIT)


def costs(chapter: Chapter, measure: MeasureRow) -> str:
    """Return the costs once and per year on a line each, or a dash where none are known."""
    parts = [
        chapter.texts(f"pdf.{key}", money=format.money(amount, chapter.language))
        for key, amount in (("once", measure.cost_once), ("yearly", measure.cost_yearly))
        if amount is not None
    ]
    return "\n".join(parts) or chapter.texts("none")
