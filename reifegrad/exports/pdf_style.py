"""Type, colours and measures of the PDF. One font family, one accent, generous white space."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from reifegrad import paths
from reifegrad.report import tokens
from reifegrad.report.house_colour import is_for_text
from reifegrad.report.seams import LONG_WORD, seams

REGULAR: Final = "Inter"
SEMIBOLD: Final = "Inter-SemiBold"
BOLD: Final = "Inter-Bold"
ITALIC: Final = "Inter-Italic"
_FILES: Final = {REGULAR: "Inter-Regular", SEMIBOLD: "Inter-SemiBold", BOLD: "Inter-Bold", ITALIC: "Inter-Italic"}

PORTRAIT: Final = A4
LANDSCAPE: Final = landscape(A4)
LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 19.5 * mm, 18.5 * mm
WIDE_MARGIN: Final = 15 * mm
"""Left and right in landscape, where every millimetre is a column."""

_SPACES: Final = {ord("\t"): " ", ord("\r"): None, 0x202F: "\u00a0"}
"""reportlab breaks lines at a narrow no-break space, so the wide one takes its place."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_REMEMBERED: Final = 4096
"""Texts kept, because a report is laid out twice."""
_UNBROKEN: Final = 78.0
"""Words up to this width in points stay whole in table cells."""
_BREAK = re.compile(r"[ \n]+|(?<=[^\W\d_]-)(?=[^\W\d_])")
_SOFT_HYPHEN: Final = "\u00ad"


class _Font(TTFont):
    """A font that remembers how wide words are: a report measures the same ones ten times."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._width = lru_cache(maxsize=4 * _REMEMBERED)(super().stringWidth)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802 – the name of reportlab
        width: float = self._width(text, size, encoding)
        return width


@cache
def register_fonts() -> None:
    """Make the shipped fonts known to reportlab, once per process."""
    for name, file in _FILES.items():
        pdfmetrics.registerFont(_Font(name, str(paths.resources() / "fonts" / f"{file}.ttf")))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=ITALIC, boldItalic=BOLD)


def colour(name: str) -> Color:
    """Return a colour of the tokens, for paper. Raises KeyError for an unknown name."""
    return HexColor(tokens.colour(name))


class _House(Color):
    """The accent of the program, in whose place the colour of the house can come."""


def _house() -> _House:
    accent = colour("accent")
    return _House(accent.red, accent.green, accent.blue)


HOUSE_TEXT: Final = _house()
HOUSE_LINE: Final = _house()
"""For text, and for lines and grounds that nobody has to read."""


def in_house(given: str) -> Callable[[Any], Any] | None:
    """Return what puts the colour of the house, "#rrggbb", in the place of the accent; None without one.

    Where it is too pale to be read, text stays dark. Charts keep their colours, because these are told apart by every
    eye.
    """
    if not given:
        return None
    line = HexColor(given)
    text = line if is_for_text(given) else colour("text")

    def put_in(asked: Any) -> Any:
        return text if asked is HOUSE_TEXT else line if asked is HOUSE_LINE else asked

    return put_in


def text_width(text: str, size: float, bold: bool) -> float:
    """Return the width in points in the font that charts are drawn with."""
    width: float = pdfmetrics.stringWidth(printable(text), SEMIBOLD if bold else REGULAR, size)
    return width


@lru_cache(_REMEMBERED)
def printable(text: str) -> str:
    """Return the text with every character that the font has no shape for replaced by "?".

    An empty box says nothing, and PDF/A forbids it. Control characters go, line ends stay. The report names what it
    replaced: see `pdf_missing`.
    """
    shapes = _shapes()
    return "".join(each if each == "\n" or ord(each) in shapes else "?" for each in _clean(text))


def unknown_characters(text: str) -> set[str]:
    """Return the characters that `printable` replaces."""
    if _shown().issuperset(text):
        return set()
    shapes = _shapes()
    return {each for each in _clean(text) if each != "\n" and ord(each) not in shapes}


def _shapes() -> Mapping[int, int]:
    register_fonts()
    font: Any = pdfmetrics.getFont(REGULAR)
    shapes: Mapping[int, int] = font.face.charToGlyph
    return shapes


@cache
def _shown() -> frozenset[str]:
    return frozenset(map(chr, _shapes())) | {"\n"}


def _clean(text: str) -> str:
    return _CONTROL.sub("", unicodedata.normalize("NFC", text).translate(_SPACES)).replace(_SOFT_HYPHEN, "")


@lru_cache(_REMEMBERED)
def markup(text: str) -> str:
    """Return any text as paragraph markup: escaped, printable, line ends kept, long compounds with places to break.

    An arrow stays with what it leads from and to.
    """
    whole = printable(text).replace(" → ", "\u00a0→\u00a0")
    return escape(LONG_WORD.sub(_seams, whole)).replace("\n", "<br/>")


def extent(text: str, kind: ParagraphStyle) -> tuple[float, float]:
    """Return the widths in points that the longest word needs, and that the text needs on one line."""

    def width(part: str) -> float:
        return float(pdfmetrics.stringWidth(part, kind.fontName, kind.fontSize)) + 0.5

    shown = printable(text)
    longest = max(map(width, _BREAK.split(shown)), default=0.0)
    return min(longest, _UNBROKEN), max(map(width, shown.split("\n")), default=0.0)


def _seams(word: re.Match[str]) -> str:
    letters, cuts = word.group(), seams(word.group())
    return _SOFT_HYPHEN.join(letters[start:end] for start, end in zip((0, *cuts), (*cuts, len(letters)), strict=True))


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    values: dict[str, Any] = {
        "fontName": REGULAR,
        "fontSize": size,
        "leading": leading,
        "textColor": colour("text"),
        "bulletFontName": SEMIBOLD,
        "allowWidows": 0,
        "allowOrphans": 0,
    }
    return ParagraphStyle(name, **(values | more))


BODY = _style("body", 10, 14.5, spaceAfter=7)
LEAD = _style("lead", 11.5, 16.5, spaceAfter=10)
SMALL = _style("small", 8.5, 11.5, textColor=colour("text_secondary"))
KICKER = _style("kicker", 9.5, 13, textColor=colour("text_secondary"), spaceAfter=2)
H1 = _style("h1", 20, 25, fontName=BOLD, spaceAfter=10)
H2 = _style("h2", 13, 17, fontName=SEMIBOLD, spaceBefore=16, spaceAfter=6)
H3 = _style("h3", 10.5, 14, fontName=SEMIBOLD, spaceBefore=10, spaceAfter=3)
FINDING = _style("finding", 10.5, 15, fontName=SEMIBOLD, textColor=HOUSE_TEXT, spaceAfter=8)
STRONG = _style("strong", 10, 14.5, fontName=SEMIBOLD, spaceAfter=4)
AID = _style("aid", 9, 12.2, textColor=colour("text_secondary"), spaceAfter=3)
LIST = _style("list", 10, 14, leftIndent=12, bulletIndent=0, spaceAfter=3.5, bulletColor=HOUSE_TEXT)
CELL = _style("cell", 9, 11.6, embeddedHyphenation=1)
CELL_STRONG = _style("cell_strong", 9, 11.6, embeddedHyphenation=1, fontName=SEMIBOLD)
CELL_NUMBER = _style("cell_number", 9, 11.6, embeddedHyphenation=1, alignment=TA_RIGHT)
CELL_NUMBER_STRONG = _style("cell_number_strong", 9, 11.6, embeddedHyphenation=1, alignment=TA_RIGHT, fontName=SEMIBOLD)
CELL_SECONDARY = _style("cell_secondary", 9, 11.6, embeddedHyphenation=1, textColor=colour("text_secondary"))
HEAD = _style("head", 9, 11.6, fontName=SEMIBOLD, textColor=colour("text_secondary"))
HEAD_NUMBER = _style("head_number", 9, 11.6, fontName=SEMIBOLD, textColor=colour("text_secondary"), alignment=TA_RIGHT)
LIST_SMALL = _style("list_small", 9, 12.5, leftIndent=11, spaceAfter=2.5, bulletColor=HOUSE_TEXT)

# The summary page carries much, so its type is closer.
TITLE = _style("title", 19, 23, fontName=BOLD, spaceAfter=6)
SUMMARY_LEAD = _style("summary_lead", 10, 13.2, spaceAfter=5)
H2_TIGHT = _style("h2_tight", 10.5, 13, fontName=SEMIBOLD, spaceBefore=6, spaceAfter=1.5)
BODY_TIGHT = _style("body_tight", 9.5, 12.5, spaceAfter=3)
LIST_TIGHT = _style("list_tight", 9.5, 12, leftIndent=10, spaceAfter=1, bulletColor=HOUSE_TEXT)
BOX_TITLE = _style("box_title", 10.5, 13, fontName=SEMIBOLD, spaceAfter=2)
BOX_LIST = _style("box_list", 9.5, 12, leftIndent=14, spaceAfter=1.5, bulletColor=HOUSE_TEXT)
FOOT = _style("foot", 8, 10.5, textColor=colour("text_secondary"))
FIGURE = _style("figure", 19, 22, fontName=BOLD, textColor=HOUSE_TEXT)
FIGURE_SMALL = _style("figure_small", 14, 17, fontName=BOLD, textColor=HOUSE_TEXT)
FIGURE_NOTE = _style("figure_note", 9, 11.2, textColor=colour("text_secondary"))
