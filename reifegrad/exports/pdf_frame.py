"""The edges of a page, and texts in its head and foot: one line each, and two for a long name in the head."""

from bisect import bisect_left, bisect_right

from reifegrad.exports import pdf_style as style
from reifegrad.exports.tagged.canvas import TaggedCanvas

SIZE = 8
"""Points of the letters in head and foot."""
_HEAD, _PITCH = 36, 9.5
"""Points between the upper edge of the page and the head, and between two lines of it."""


def edges(canvas: TaggedCanvas) -> tuple[float, float, float]:
    """Where the text begins and ends on this page, and the height of the page."""
    width, height = canvas.size
    if width < height:
        return style.LEFT, width - style.RIGHT, height
    return style.WIDE_MARGIN, width - style.WIDE_MARGIN, height


def fit(text: str, room: float, *, bold: bool) -> str:
    """The text on one line, cut at its end if it is wider than `room` in points."""
    shown = style.printable(text.replace("\n", " "))

    def is_too_wide(length: int) -> bool:
        return style.text_width(f"{shown[:length].rstrip()}…", SIZE, bold=bold) > room

    if style.text_width(shown, SIZE, bold=bold) <= room:
        return shown
    length = bisect_left(range(1, len(shown)), True, key=is_too_wide)  # the longest beginning that still fits
    return f"{shown[:length].rstrip()}…"


def fit_lines(text: str, room: float, *, bold: bool) -> tuple[str, ...]:
    """The text on one line, or parted between words on two, the second cut as by `fit`."""
    words = style.printable(text.replace("\n", " ")).split()
    taken = bisect_right(
        range(1, len(words) + 1), room, key=lambda count: style.text_width(" ".join(words[:count]), SIZE, bold=bold)
    )
    if taken in (0, len(words)):
        return (fit(text, room, bold=bold),)
    return " ".join(words[:taken]), fit(" ".join(words[taken:]), room, bold=bold)


def draw_frame(
    canvas: TaggedCanvas,
    head: tuple[str, str],
    foot: tuple[str, str],
    below: str = "",
    *,
    indent: float = 0.0,
    house: bool = False,
) -> None:
    """Draw head and foot, each (left, right), and a line below the foot; a screen reader passes over them.

    `indent` leaves room in points for a logo before the head; `house` draws the line below it in the colour of the
    house.
    """
    left, right, height = edges(canvas)
    room = right - left - indent - style.text_width(head[1], SIZE, bold=False) - 20
    with canvas.artifact():
        canvas.setFillColor(style.colour("text_secondary"))
        canvas.setFont(style.REGULAR, SIZE)
        canvas.drawRightString(right, height - _HEAD, style.printable(head[1]))
        canvas.drawString(left, 34, fit(foot[0], right - left - 120, bold=False))
        canvas.drawRightString(right, 34, foot[1])
        canvas.drawString(left, 23, fit(below, right - left, bold=False))
        canvas.setFont(style.SEMIBOLD, SIZE)
        canvas.setFillColor(style.colour("text"))
        lines = fit_lines(head[0], room, bold=True)
        for above, line in zip(range(len(lines) - 1, -1, -1), lines, strict=True):
            canvas.drawString(left + indent, height - _HEAD + above * _PITCH, line)
        canvas.setLineWidth(1.6 if house else 0.6)
        canvas.setStrokeColor(style.HOUSE_LINE if house else style.colour("divider"))
        canvas.line(left, height - 43, right, height - 43)
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(style.colour("divider"))
        canvas.line(left, 46, right, 46)
