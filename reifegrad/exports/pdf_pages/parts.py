"""Parts that several chapters are made of."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus.tables import TableStyle

from reifegrad.domain.text import Language
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_charts import draw, figure
from reifegrad.exports.tagged.flowables import Figure, ListItem, TaggedParagraph
from reifegrad.exports.tagged.tables import tagged_table
from reifegrad.report import format, tokens
from reifegrad.report.charts import Frame, state_symbol
from reifegrad.report.model import KeyFigure, MeasureRow, ReportModel, State
from reifegrad.report.primitives import Chart
from reifegrad.report.words import Texts

_HEADED = 100.0
"""Points that stay free on the page of a picture: for its heading, its sentence, and a line at the foot."""
COLUMN_GAP = 11.0
"""Points between two columns of a table."""
_STEP = 6.0
"""Points by which columns are widened in turn."""
_WASTE = 1.12
"""Share of a line that breaking at words leaves empty, on top."""
_PREVAIL = 6.0
"""A row is about as tall as its tallest cell: the root of the sum of the cells' heights, both to this power."""
_ROOT = 1 / _PREVAIL
_TALL = 25
_SPLIT = 60
"""A row of more than `_TALL` lines may break over the page, `_SPLIT` points of it staying on either side."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a chapter is built from: `width` is the space between the margins, `height` that between head and foot."""

    model: ReportModel
    texts: Texts
    terms: Texts
    width: float
    height: float

    @property
    def language(self) -> Language:
        return self.model.language

    def frame(self, width: float | None = None) -> Frame:
        return Frame(width or self.width, style.text_width, self.texts, conclusions=self.model.conclusions)

    @property
    def tallest(self) -> float:
        """Points that a picture may be tall to stand on a page with its heading, however much it shows."""
        return self.height - _HEADED

    def picture(self, chart: Chart, tallest: float = math.inf) -> Figure:
        """The chart, made smaller where it is taller than `tallest` or than a page has room for."""
        return figure(chart, min(tallest, self.tallest))


class Heading(TaggedParagraph):
    """A heading that the outline and the contents list; `level` 0 begins a chapter."""

    def __init__(self, text: str, level: int, key: str, kind: ParagraphStyle | None = None) -> None:
        super().__init__(style.markup(text), kind or (style.H1, style.H2)[level], f"H{level + 1}")
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
        self.width = self.least = self.natural = size * 1.2 + 5 + style.text_width(word, size, bold=False)
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


class BarCell(Flowable):
    """A figure with a bar as long as its share of the column; only the figure is read out."""

    canv: Any

    _TEXT = 62.0
    _HEIGHT = 12.0

    def __init__(self, share: Fraction | None, text: str) -> None:
        super().__init__()
        self.share, self.text = share, style.printable(text)
        self.least = self._TEXT + 60
        self.natural = self._TEXT + 160

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        canvas, room = self.canv, self.width - self._TEXT
        with canvas.artifact():
            canvas.setFillColor(style.colour("bullet_high"))
            canvas.rect(self._TEXT, 1.5, room, 8, stroke=0, fill=1)
            if self.share:
                canvas.setFillColor(style.colour("bullet_bar"))
                canvas.rect(self._TEXT, 1.5, room * min(1.0, float(self.share)), 8, stroke=0, fill=1)
        with canvas.node("P"), canvas.content():
            canvas.setFont(style.REGULAR, 9)
            canvas.setFillColor(style.colour("text"))
            canvas.drawString(0, 2.4, self.text)


class LetterCell(Flowable):
    """A rating as its letter on the colour of its step; the letter alone says all. `step` None: no rating."""

    canv: Any

    _SIZE = 13.0

    def __init__(self, letter: str, step: int | None, steps: int) -> None:
        super().__init__()
        self.letter, self.step, self.steps = style.printable(letter), step, steps
        self.width = self.least = self.natural = max(22.0, style.text_width(letter, 9, bold=True) + 4)
        self.height = self._SIZE

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        ink = "text_secondary"
        if self.step is not None:
            fill, ink = tokens.ramp(self.step, self.steps)
            with self.canv.artifact():
                self.canv.setFillColor(style.colour(fill))
                self.canv.setStrokeColor(style.colour("border"))
                self.canv.setLineWidth(0.6)
                self.canv.rect(0, 0, self.width, self.height, stroke=1, fill=1)
        with self.canv.node("P"), self.canv.content():
            self.canv.setFont(style.SEMIBOLD, 9)
            self.canv.setFillColor(style.colour(ink))
            self.canv.drawCentredString(self.width / 2, self.height / 2 - 3.2, self.letter)


def section(title: str, key: str, *content: Any, room: float = 110) -> list[Any]:
    """Return a headed section; it begins on a new page unless `room` points are left."""
    return [CondPageBreak(room), Heading(title, 1, key), *content]


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


def definitions(items: Iterable[tuple[str, str]], kind: ParagraphStyle = style.LIST) -> list[Any]:
    """Return one list of terms, each set off from its explanation."""
    key = object()
    return [ListItem(f"<b>{style.markup(term)}</b>: {style.markup(text)}", kind, key) for term, text in items]


class Cell(TaggedParagraph):
    """Text of a table cell that knows the room it would like: `least` for its longest word, `natural` for one line."""

    least = natural = 0.0


def cell(text: str, kind: ParagraphStyle = style.CELL) -> Cell:
    made = Cell(style.markup(text), kind)
    made.least, made.natural = style.extent(text, kind)
    return made


def number_cell(text: str, *, strong: bool = False) -> Cell:
    return cell(text, style.CELL_NUMBER_STRONG if strong else style.CELL_NUMBER)


def head_cells(titles: Sequence[str], numeric: Iterable[int] = ()) -> list[Any]:
    """Return the header row; columns in `numeric` are flush right."""
    right = set(numeric)
    return [cell(title, style.HEAD_NUMBER if at in right else style.HEAD) for at, title in enumerate(titles)]


def table(
    rows: Sequence[list[Any]],
    width: float,
    fixed: Mapping[int, float] | None = None,
    *,
    padding: float = 4.0,
    gap: float = COLUMN_GAP,
    row_headers: bool = False,
) -> Flowable:
    """Return a calm table: a line under the header and thin ones between rows, nothing upright.

    `width` is shared among the columns by what stands in them; `fixed` sets columns by number, without the `gap`
    between two columns. With `row_headers` the first cell of each row names the row.
    """
    columns = [[[each.natural for each in _contents(row[at])] for row in rows] for at in range(len(rows[0]))]
    widths = _share(rows, columns, width, fixed or {}, gap)
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), gap),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, style.colour("border")),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, style.colour("divider")),
    ]
    made = tagged_table(rows, widths, TableStyle(commands), row_headers=row_headers)
    if max(_lines(cell, width) for column, width in zip(columns, widths, strict=True) for cell in column) > _TALL:
        made.splitInRow = _SPLIT
    return made


def _share(
    rows: Sequence[list[Any]],
    columns: Sequence[Sequence[list[float]]],
    width: float,
    fixed: Mapping[int, float],
    gap: float,
) -> list[float]:
    """Give every column its longest word, then the rest step by step where it shortens the table most.

    `columns` are the widths that the paragraphs of each cell would like, column by column.
    """
    widths = [
        fixed[at] if at in fixed else max((each.least for row in rows for each in _contents(row[at])), default=0.0)
        for at in range(len(columns))
    ]
    free = [at for at in range(len(columns)) if at not in fixed] or [len(columns) - 1]
    spare = width - sum(widths) - gap * (len(columns) - 1)
    if spare < 0:
        widths = [each * (1 + spare / sum(widths)) for each in widths]
        spare = 0.0
    burdens = [_burdens(column, each) for column, each in zip(columns, widths, strict=True)]
    sums = [sum(row) for row in zip(*burdens, strict=True)]
    step = _STEP
    wider = {at: _burdens(columns[at], widths[at] + step) for at in free}
    while spare > 0:
        heights = [each**_ROOT for each in sums]
        gains = {at: _shortened(sums, heights, burdens[at], wider[at]) for at in free}
        best = max(free, key=gains.__getitem__)
        if gains[best] <= 0:  # every line fits already
            best, step = max(free, key=lambda at: sum(map(sum, columns[at]))), spare
        widths[best] += min(step, spare)
        sums = [each - was + now for each, was, now in zip(sums, burdens[best], wider[best], strict=True)]
        burdens[best], wider[best] = wider[best], _burdens(columns[best], widths[best] + step)
        spare -= step
    return [each + gap for each in widths[:-1]] + widths[-1:]


def _burdens(column: Sequence[Sequence[float]], width: float) -> list[float]:
    """How tall the cells of a column are, to the power with which the tallest one of a row prevails."""
    return [_lines(contents, width) ** _PREVAIL for contents in column]


def _shortened(
    sums: Sequence[float], heights: Sequence[float], before: Sequence[float], after: Sequence[float]
) -> float:
    """About so many lines the table loses if the cells of one column change; `sums` and `heights` are of its rows."""
    lost: float = sum(
        height - (each - was + now) ** _ROOT
        for each, height, was, now in zip(sums, heights, before, after, strict=True)
        if was != now
    )
    return lost


def _lines(contents: Sequence[float], width: float) -> float:
    """About so many lines the paragraphs of a cell take."""
    return sum(max(1.0, _WASTE * natural / max(width, 1.0)) for natural in contents)


def _contents(value: Any) -> Sequence[Any]:
    parts = value if isinstance(value, list) else [value]
    return [each for each in parts if hasattr(each, "natural")]


def key_figures(chapter: Chapter, figures: Sequence[KeyFigure], kind: ParagraphStyle = style.FIGURE) -> Flowable:
    """Key figures as a table of one row, so that label and value are read together."""
    rows = [
        head_cells([each.label for each in figures]),
        [
            [
                paragraph(each.value, kind),
                *(paragraph(text, style.FIGURE_NOTE) for text in (each.unit, each.note) if text),
            ]
            for each in figures
        ],
    ]
    return table(rows, chapter.width, dict.fromkeys(range(len(figures)), chapter.width / len(figures)), padding=1.2)


def figures_of(model: ReportModel, survey_title: str) -> Sequence[KeyFigure]:
    """Return the key figures of one survey of the report, be it the chosen one or another."""
    if model.survey_title == survey_title:
        return model.summary.figures
    return next((each.figures for each in model.summary.companions if each.survey_title == survey_title), ())


def costs(chapter: Chapter, measure: MeasureRow) -> list[str]:
    """Return the costs once and per year that are known."""
    return [
        chapter.texts(f"pdf.{key}", money=format.money(amount, chapter.language))
        for key, amount in (("once", measure.cost_once), ("yearly", measure.cost_yearly))
        if amount is not None
    ]
