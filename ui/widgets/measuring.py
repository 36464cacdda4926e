"""How high a cell has to be for its text, measured once: a table is laid out a dozen times until it is shown."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from ui import theme

_KEPT = 2000
"""Texts of which the height is kept; pulling at the edge of a window makes new widths all the time."""


def wrapped_height(text: str, width: int, font: QFontMetrics) -> int:
    """Pixels that a text needs in a column of this width, with what is free around it."""
    room = QRect(0, 0, max(width - theme.px(24), 1), 0)
    lines = font.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    return max(lines.height() + theme.px(12), theme.px(32))


class TextHeights:
    """The same, measured once for each text and width. For a table, whose font stays the same."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int], int] = {}

    def of(self, text: str, width: int, font: QFontMetrics) -> int:
        if (text, width) not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[text, width] = wrapped_height(text, width, font)
        return self._known[text, width]
