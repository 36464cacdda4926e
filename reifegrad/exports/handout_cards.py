"""Cards to hold up: four of A6 on a page of A4, to be cut along thin lines."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Frame, PageTemplate

from reifegrad.exports import pdf_style as style
from reifegrad.exports.tagged.flowables import TaggedParagraph
from reifegrad.report.handout import Block, Handout

_WIDTH, _HEIGHT = style.PORTRAIT[0] / 2, style.PORTRAIT[1] / 2
_EDGE: Final = 24.0
"""Points that a printer may leave white."""
_SIGN: Final = 170.0
"""Points: read from the other end of a room."""
_NAME: Final = ParagraphStyle("card", style.H1, alignment=TA_CENTER, spaceAfter=0)
_FOOT: Final = ParagraphStyle("card_foot", style.SMALL, alignment=TA_CENTER)


def page_of_cards(begin: Callable[[Any, Any], None]) -> PageTemplate:
    """A page with a frame for each card; `begin` is called with canvas and document before the first one is drawn."""
    places = [(x, y) for y in (_HEIGHT, 0) for x in (0, _WIDTH)]
    frames = [Frame(x, y, _WIDTH, _HEIGHT, 0, 0, 0, 0, id=f"card-{at}") for at, (x, y) in enumerate(places)]

    def cut(canvas: Any, made: Any) -> None:
        begin(canvas, made)
        with canvas.artifact():
            canvas.setStrokeColor(style.colour("border"))
            canvas.setLineWidth(0.4)
            canvas.setDash(2, 4)
            canvas.line(_WIDTH, 0, _WIDTH, 2 * _HEIGHT)
            canvas.line(0, _HEIGHT, 2 * _WIDTH, _HEIGHT)
            canvas.setDash()

    return PageTemplate("cards", frames, onPage=cut, pagesize=style.PORTRAIT)


def cards_of(handout: Handout) -> Iterator[Flowable]:
    """A card for each block of the handout."""
    for part in handout.parts:
        yield from (_Card(each, handout.subtitle) for each in part.blocks)


class _Card(Flowable):
    """The sign as large as can be, what it means below it, and the survey at the foot."""

    canv: Any

    def __init__(self, block: Block, foot: str) -> None:
        super().__init__()
        self.sign = style.printable(block.number)
        self.name = TaggedParagraph(style.markup(block.text), _NAME)
        self.foot = TaggedParagraph(style.markup(foot), _FOOT)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        room = self.width - 2 * _EDGE
        middle = self.height * 0.45
        with self.canv.node("P"), self.canv.content():
            self.canv.setFont(style.BOLD, _SIGN)
            self.canv.setFillColor(style.colour("text"))
            self.canv.drawCentredString(self.width / 2, middle, self.sign)
        _, height = self.name.wrap(room, self.height)
        self.name.drawOn(self.canv, _EDGE, middle - 2 * _EDGE - height)
        self.foot.wrap(room, self.height)
        self.foot.drawOn(self.canv, _EDGE, _EDGE)
