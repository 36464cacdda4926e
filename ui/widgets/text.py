"""Texts with their place in the hierarchy: headings, secondary lines, key figures."""

import re
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reifegrad.domain.shown import visible
from ui import theme


class Heading(QLabel):
    """A heading that can take the focus, so that a screen reader starts there after an area switch.

    `level` 1 for the area, 2 for its parts.
    """

    def __init__(self, text: str = "", level: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "heading")
        self.setFont(theme.font(theme.HEADING_1 if level == 1 else theme.HEADING_2, bold=True))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by `setFocus` only, it is no stop of the tab key
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def body(text: str = "", parent: QWidget | None = None, *, can_copy: bool = True) -> QLabel:
    """Running text that wraps. It can be copied with the mouse, for which Qt makes a document of each text."""
    label = QLabel(text, parent)
    as_body(label, can_copy=can_copy)
    return label


def as_body(label: QLabel, *, can_copy: bool = True) -> None:
    """Have a label behave as running text."""
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if can_copy:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def secondary(text: str = "", parent: QWidget | None = None, *, can_copy: bool = True) -> QLabel:
    """A quieter line beside something else."""
    label = body(text, parent, can_copy=can_copy)
    label.setProperty("kind", "secondary")
    return label


def strong(text: str = "", parent: QWidget | None = None, factor: float = 1.0) -> QLabel:
    label = body(text, parent)
    label.setFont(theme.font(factor, bold=True))
    return label


def flowing(label: QLabel) -> QLabel:
    """Let a text be as high as its lines, for pages that scroll: otherwise Qt keeps the room of a narrow column."""
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def plain_tip(text: str) -> str:
    """A text from a file for a tooltip: signs that look like markup, or would act unseen, are shown as they are."""
    shown = visible(text)
    if "<" not in shown:
        return shown
    from html import escape  # late: brings a list of all named signs

    return f"<qt>{escape(shown)}</qt>"


_TICK_WIDTH = 350
"""Pixels at 100 %: as wide as a tick beside large text can be on a small screen."""


def folded(text: str) -> str:
    """The text of a tick or radio button, which Qt does not wrap; with large text on lines that fit a small screen."""
    if not theme.is_large():
        return text
    metrics, lines = QFontMetrics(theme.font()), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > theme.px(_TICK_WIDTH):
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


_LONG_WORD = re.compile(r"\S{16,}")
_JOINT = re.compile(r"(?<=.)(?=[_/\\\[]|\.\D)")
"""Before what parts a name; the point in a number or in "A1.1" does not."""


_OPERATION = re.compile(r"(?<=\d) ([/×]) (?=\d)")
_RESULT = re.compile(r" = (?=\d)")


@lru_cache(maxsize=512)
def breakable(text: str) -> str:
    """The text with places where long names of files and fields can go on in another line, for showing only.

    A quotient or product stays on one line, and so does what it comes to.
    """
    parted = _LONG_WORD.sub(lambda word: _JOINT.sub("\u200b", word[0]), text)
    return _RESULT.sub(" =\u00a0", _OPERATION.sub("\u00a0\\1\u00a0", parted))


def capital(text: str) -> str:
    """A word of the shared terms at the beginning of a label."""
    return text[:1].upper() + text[1:]
