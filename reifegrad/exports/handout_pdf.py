"""Questionnaire, sheet of levels and cards to vote with as an accessible PDF, to be printed."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Spacer

from reifegrad import log
from reifegrad.errors import ExportFaulty
from reifegrad.exports import pdf_style as style
from reifegrad.exports.atomic import replacing
from reifegrad.exports.handout_cards import cards_of, page_of_cards
from reifegrad.exports.pdf_pages.parts import Heading
from reifegrad.exports.tagged.canvas import TaggedCanvas
from reifegrad.exports.tagged.flowables import TaggedParagraph
from reifegrad.exports.tagged.metadata import facts
from reifegrad.log import Event
from reifegrad.report import format
from reifegrad.report.handout import Block, Choice, Field, Handout, HandoutKind
from reifegrad.texts import texts as load_texts

_BOX: Final = 17.0
"""Points: 6 millimetres, large enough for a cross by hand."""
_GAP: Final = 8.0
_LINE: Final = 22.0
"""Points between two lines to write on."""
_FIELD: Final = 170.0
_MOST_LABEL: Final = 0.6
"""Share of the width that the label of a field takes at most."""
_BELOW: Final = ParagraphStyle("below", style.SMALL, alignment=TA_CENTER, textColor=style.colour("text"))


def write_handout(handout: Handout, path: Path) -> None:
    """Write the handout to `path`, replacing an ordinary file that is there; it is read back before it counts.

    Raises ExportFaulty and the conditions of `reifegrad.exports.atomic.replacing`.
    """
    with log.telling(Event.EXPORTED, Event.EXPORT_FAILED, format="handout"), replacing(path) as draft:
        _build(handout, draft)
        if faults := _faults(handout, draft):
            raise ExportFaulty(path, reason=", ".join(faults))


def _build(handout: Handout, path: Path) -> None:
    style.register_fonts()
    width = style.PORTRAIT[0] - style.LEFT - style.RIGHT
    document = BaseDocTemplate(
        str(path),
        **facts(_title(handout), style.printable(handout.municipality), handout.language),
        initialFontName=style.REGULAR,
        pageCompression=1,
        invariant=1,
    )
    frame = Frame(style.LEFT, style.BOTTOM, width, style.PORTRAIT[1] - style.TOP - style.BOTTOM, 0, 0, 0, 0, id="page")

    def begin(canvas: Any, made: Any) -> None:
        if made.page == 1:
            canvas.be_made_on(handout.made_on)
        if handout.kind is not HandoutKind.CARDS:
            _frame_page(canvas, handout, made.page)

    if handout.kind is HandoutKind.CARDS:
        document.addPageTemplates([page_of_cards(begin)])
        document.build(list(cards_of(handout)), canvasmaker=TaggedCanvas)
        return
    document.addPageTemplates([PageTemplate("page", [frame], onPage=begin, pagesize=style.PORTRAIT)])
    document.build(list(_story(handout)), canvasmaker=TaggedCanvas)


def _faults(handout: Handout, path: Path) -> Sequence[str]:
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            return () if document.get_metadata_value("Title") == _title(handout) else ("title",)
    except pypdfium2.PdfiumError:
        return ("unreadable",)


def _title(handout: Handout) -> str:
    return style.printable(f"{handout.title} – {handout.subtitle} – {handout.municipality}")


def _story(handout: Handout) -> Iterator[Flowable]:
    words = load_texts("handout", handout.language)
    yield TaggedParagraph(style.markup(handout.subtitle), style.KICKER)
    yield Heading(handout.title, 0, "top", style.TITLE)
    for line in handout.notice:
        yield TaggedParagraph(style.markup(line), style.BODY_TIGHT)
    for each in handout.fields:
        yield _Blank(each)
    for number, part in enumerate(handout.parts):
        head: list[Flowable] = [Heading(part.title, 1, f"part-{number}")]
        if part.summary:
            head.append(TaggedParagraph(style.markup(part.summary), style.AID))
        for block in part.blocks:
            yield KeepTogether([*head, *_block(block, handout.kind, words("note"))])
            head = []


def _block(block: Block, kind: HandoutKind, note: str) -> Iterator[Flowable]:
    if kind is HandoutKind.LEVELS:
        yield TaggedParagraph(style.markup(f"{block.number}  {block.text}"), style.STRONG)
        yield TaggedParagraph(style.markup(block.help), style.BODY)
        return
    yield Spacer(1, 6)
    yield TaggedParagraph(style.markup(f"{block.number}  {block.text}"), style.STRONG)
    if all(not each.meaning for each in block.choices):
        if block.choices:
            yield _Row(block.choices)
    else:
        yield from (_Tick(each) for each in block.choices)
    if block.lines:
        yield _Lines(note, block.lines)
    yield Spacer(1, 6)


class _Drawn(Flowable):
    """Something to fill in: words that are read out, and boxes or lines that are for the pen only."""

    canv: Any

    def say(self, text: str, x: float, y: float, font: str = style.REGULAR, size: float = 9.5) -> None:
        with self.canv.node("P"), self.canv.content():
            self.canv.setFont(font, size)
            self.canv.setFillColor(style.colour("text"))
            self.canv.drawString(x, y, style.printable(text))

    def box(self, x: float, y: float) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(style.colour("text"))
            self.canv.setLineWidth(0.9)
            self.canv.rect(x, y, _BOX, _BOX, stroke=1, fill=0)

    def line(self, x: float, y: float, end: float) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(style.colour("border"))
            self.canv.setLineWidth(0.6)
            self.canv.line(x, y, end, y)


class _Blank(_Drawn):
    """A label, and behind it a line to write on or boxes to tick, in as many rows as they need."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.label = TaggedParagraph(style.markup(field.label), style.BODY_TIGHT)
        self.names = [TaggedParagraph(style.markup(each.name), style.BODY_TIGHT) for each in field.choices]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        natural = style.text_width(self.field.label, 9.5, bold=False) + _GAP
        self.start = min(max(_FIELD, natural), available_width * _MOST_LABEL)
        _, self.needed = self.label.wrap(self.start - _GAP, available_height)
        self.width, self.height = available_width, max(self.needed + 8, 26.0)
        self.places: list[tuple[float, float, float]] = []
        x, top, deepest = self.start, 4.0, _BOX
        for choice, name in zip(self.field.choices, self.names, strict=True):
            room = available_width - self.start - _BOX - _GAP
            width = min(style.text_width(choice.name, 9.5, bold=False) + 1, room)
            _, height = name.wrap(width, available_height)
            if x > self.start and x + _BOX + _GAP + width > available_width:
                x, top, deepest = self.start, top + deepest + 4, _BOX
            self.places.append((x, top, height))
            x, deepest = x + _BOX + width + 3 * _GAP, max(deepest, height)
        if self.places:
            self.height = max(self.height, top + deepest + 4)
        return self.width, self.height

    def draw(self) -> None:
        """The label stands level with the middle of the first box or just above the line."""
        top = max(4.0, 4.0 + (_BOX - self.needed) / 2)
        self.label.drawOn(self.canv, 0, self.height - top - self.needed)
        if not self.names:
            self.line(self.start, 3, self.width)
        for name, (x, top, height) in zip(self.names, self.places, strict=True):
            self.box(x, self.height - top - _BOX)
            down = top + max(0.0, (_BOX - height) / 2)
            name.drawOn(self.canv, x + _BOX + _GAP, self.height - down - height)


class _Lines(_Drawn):
    """Empty lines below a label."""

    def __init__(self, label: str, count: int) -> None:
        super().__init__()
        self.label, self.count = label, count

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, _LINE * self.count + 4
        return self.width, self.height

    def draw(self) -> None:
        self.say(self.label, 0, self.height - 14, size=8.5)
        for number in range(self.count):
            self.line(60.0 if number == 0 else 0.0, self.height - 18 - _LINE * number, self.width)


class _Tick(_Drawn):
    """A box with its name and what it means, which may take several lines."""

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        text = f"<b>{style.markup(choice.name)}</b>" + (f"  {style.markup(choice.meaning)}" if choice.meaning else "")
        self.text = TaggedParagraph(text, style.BODY_TIGHT)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        _, needed = self.text.wrap(available_width - _BOX - _GAP, available_height)
        self.width, self.height = available_width, max(needed, _BOX) + 5
        self.needed = needed
        return self.width, self.height

    def draw(self) -> None:
        self.box(0, self.height - _BOX - 1)
        top = self.height - max(0.0, (_BOX - self.needed) / 2) - 1
        self.text.drawOn(self.canv, _BOX + _GAP, top - self.needed)


class _Row(_Drawn):
    """Choices in columns of one width, each name below its box."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.choices = choices
        self.names = [TaggedParagraph(style.markup(each.name), _BELOW) for each in choices]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.column = min(available_width / len(self.choices), 110.0)
        self.heights = [each.wrap(self.column - 6, available_height)[1] for each in self.names]
        self.width, self.height = available_width, _BOX + 3 + max(self.heights)
        return self.width, self.height

    def draw(self) -> None:
        for at, (name, height) in enumerate(zip(self.names, self.heights, strict=True)):
            x = at * self.column
            self.box(x + (self.column - 6 - _BOX) / 2, self.height - _BOX)
            name.drawOn(self.canv, x, self.height - _BOX - 3 - height)


def _frame_page(canvas: Any, handout: Handout, page: int) -> None:
    words = load_texts("handout", handout.language)
    left, right = style.LEFT, style.PORTRAIT[0] - style.RIGHT
    with canvas.artifact():
        canvas.setFillColor(style.colour("text_secondary"))
        canvas.setFont(style.REGULAR, 8)
        canvas.drawString(left, style.PORTRAIT[1] - 36, style.printable(handout.municipality)[:80])
        canvas.drawRightString(right, style.PORTRAIT[1] - 36, style.printable(handout.title))
        canvas.drawString(left, 34, words("made_on", day=format.day(handout.made_on, handout.language)))
        canvas.drawRightString(right, 34, words("page", page=page))
