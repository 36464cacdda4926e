"""Charts are geometry first: a list of primitives that every backend (screen, PDF, SVG) draws the same way.

Coordinates in points, origin at the top left, y downwards. A colour is a token name of `reifegrad.report.tokens`,
resolved by the backend for its theme. Text sizes are in points; `anchor` says which part of the text stands at x.
"""

from dataclasses import dataclass
from enum import StrEnum


class Anchor(StrEnum):
    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Line:
    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float
    fill: str | None
    stroke: str | None = None
    stroke_width: float = 1.0
    hatched: bool = False

    @property
    def hatch(self) -> str:
        """The colour of the lines: that of the outline; without one they are as if cut out of the fill."""
        return self.stroke or ("background" if self.fill else "border")


@dataclass(frozen=True, slots=True)
class Polygon:
    points: tuple[tuple[float, float], ...]
    fill: str | None
    stroke: str | None = None
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Circle:
    x: float
    y: float
    radius: float
    fill: str | None
    stroke: str | None = None
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Label:
    x: float
    y: float
    """Baseline."""
    text: str
    size: float
    colour: str = "text"
    anchor: Anchor = Anchor.START
    bold: bool = False


Primitive = Line | Rect | Polygon | Circle | Label


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    width: float
    height: float

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Mark(_Box):
    """A part of the chart that can be reached and spoken: its box, its sentence and the id it leads to.

    `explanation` says how the figures of the part were computed; empty where it shows none.
    """

    id: str
    sentence: str
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Field(_Box):
    """A part of the ground that a mark can stand on, such as a quarter: its box, and an id that says what it means."""

    id: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture with its sentence (text alternative and heading) and the table of the same figures.

    The first row of the table is its header. `id` is the name under which a person may have put a sentence of their own
    in place of the computed one; `computed` is the latter. `subtitle` says what alone is in view, and is empty for all;
    it stands in the picture.
    """

    width: float
    height: float
    primitives: tuple[Primitive, ...]
    sentence: str
    table: tuple[tuple[str, ...], ...]
    marks: tuple[Mark, ...] = ()
    id: str = ""
    computed: str = ""
    subtitle: str = ""
    fields: tuple[Field, ...] = ()

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The mark at a place."""
        return next((each for each in self.marks if each.contains(x, y)), None)

    @property
    def is_edited(self) -> bool:
        """Whether the sentence is the one of a person."""
        return bool(self.computed) and self.sentence != self.computed
