"""Flowables that draw themselves with their structure."""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.platypus import Flowable, Paragraph


class _MeasuredParagraph(Paragraph):
    """A paragraph that breaks its lines once for a width; tables ask for the same several times."""

    _measured: tuple[float, tuple[float, float]] | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        is_broken = hasattr(self, "blPara")  # reportlab takes the lines away again where it splits in vain
        if self._measured is None or self._measured[0] != available_width or not is_broken:
            size: tuple[float, float] = super().wrap(available_width, available_height)
            self._measured = (available_width, size)
        return self._measured[1]


class TaggedParagraph(_MeasuredParagraph):
    """A paragraph or heading. Parts of it on two pages stay one element.

    reportlab makes the parts by calling the class with other options, so subclasses keep this signature.
    """

    canv: Any

    def __init__(self, text: str, style: Any, role: str = "P", **options: Any) -> None:
        super().__init__(text, style, **options)
        self.role = role
        self.key: object = object()

    def split(self, width: float, height: float) -> list[Any]:
        """Return the parts on this page and the next, tied to the same element."""
        parts: list[Any] = super().split(width, height)
        for part in parts:
            part.role, part.key = self.role, self.key
        return parts

    def draw(self) -> None:
        with self.canv.node(self.role, self.key), self.canv.content():
            super().draw()


class ListItem(_MeasuredParagraph):
    """An entry of a list with its bullet or number; entries with the same `list_key` make one list."""

    canv: Any

    def __init__(self, text: str, style: Any, list_key: object = None, bullet: str = "•", **options: Any) -> None:
        super().__init__(text, style, **options)
        self.bullet, self.list_key = bullet, list_key
        self.key: object = object()

    def split(self, width: float, height: float) -> list[Any]:
        """Return the parts on this page and the next; only the first shows the bullet."""
        parts: list[Any] = super().split(width, height)
        for at, part in enumerate(parts):
            part.bullet = self.bullet if at == 0 else ""
            part.list_key, part.key = self.list_key, self.key
        return parts

    def draw(self) -> None:
        canvas, style = self.canv, self.style
        with canvas.node("L", self.list_key), canvas.node("LI", self.key):
            if self.bullet:
                with canvas.node("Lbl", self.key), canvas.content():
                    canvas.setFont(style.bulletFontName, style.fontSize)
                    canvas.setFillColor(style.bulletColor or style.textColor)
                    canvas.drawString(style.bulletIndent, self.height - style.fontSize, self.bullet)
            with canvas.node("LBody", self.key), canvas.content():
                super().draw()


class Figure(Flowable):
    """A picture with the sentence that says what it shows; `drawing` draws on a canvas, lower left at the origin."""

    canv: Any

    def __init__(self, drawing: Any, width: float, height: float, sentence: str) -> None:
        super().__init__()
        self.drawing, self.width, self.height, self.sentence = drawing, width, height, sentence

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        x, y = self.canv.absolutePosition(0, 0)
        box = pdfdoc.PDFArray([x, y, x + self.width, y + self.height])
        layout = pdfdoc.PDFDictionary(
            {"O": pdfdoc.PDFName("Layout"), "Placement": pdfdoc.PDFName("Block"), "BBox": box}
        )
        with self.canv.node("Figure", Alt=pdfdoc.PDFString(self.sentence), A=layout), self.canv.content():
            self.drawing(self.canv)


class Columns(Flowable):
    """Flowables side by side, read column by column; not a table, because nothing relates across."""

    canv: Any

    def __init__(self, columns: Sequence[Sequence[Any]], widths: Sequence[float], gutter: float) -> None:
        super().__init__()
        self.columns, self.widths, self.gutter = columns, widths, gutter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        heights = [stack_height(column, width) for column, width in zip(self.columns, self.widths, strict=True)]
        self.width, self.height = available_width, max(heights, default=0.0)
        return self.width, self.height

    def draw(self) -> None:
        x = 0.0
        for column, width in zip(self.columns, self.widths, strict=True):
            draw_stack(self.canv, column, x, self.height, width)
            x += width + self.gutter


class Box(Flowable):
    """Flowables on a tinted ground with a bar at the left edge; the ground is for looks only."""

    canv: Any

    BAR = 3.0
    """Width of the bar in points."""

    def __init__(self, content: Sequence[Any], ground: Any, bar: Any, padding: float = 10.0) -> None:
        super().__init__()
        self.content, self.ground, self.bar, self.padding = content, ground, bar, padding

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = stack_height(self.content, available_width - 2 * self.padding - self.BAR) + 2 * self.padding
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(self.ground)
            self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            self.canv.setFillColor(self.bar)
            self.canv.rect(0, 0, self.BAR, self.height, stroke=0, fill=1)
        inner = self.width - 2 * self.padding - self.BAR
        draw_stack(self.canv, self.content, self.padding + self.BAR, self.height - self.padding, inner)


def stack_height(flowables: Sequence[Any], width: float) -> float:
    """Return the height that the flowables need one below the other in `width`, with the space between them."""
    total, before = 0.0, 0.0
    for at, each in enumerate(flowables):
        gap = max(before, each.getSpaceBefore()) if at else 0.0
        total += gap + each.wrap(width, 1e6)[1]
        before = each.getSpaceAfter()
    return total


def draw_stack(canvas: Any, flowables: Sequence[Any], x: float, top: float, width: float) -> None:
    """Draw the flowables one below the other, beginning at `top`."""
    y, before = top, 0.0
    for at, each in enumerate(flowables):
        gap = max(before, each.getSpaceBefore()) if at else 0.0
        height = each.wrap(width, 1e6)[1]
        y -= gap + height
        each.drawOn(canvas, x, y)
        before = each.getSpaceAfter()
