"""Draws a chart's primitives with QPainter: on a widget, into a picture or on paper."""

from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from reifegrad.report import tokens
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Polygon, Primitive, Rect

Colour = Callable[[str], QColor]

_HATCHES: Final = {"unfavourable": Qt.BrushStyle.BDiagPattern, "below_2": Qt.BrushStyle.BDiagPattern}
"""Fills that are hatched in high contrast, where a colour of their own would be one too many."""
_ON_HATCHES: Final = frozenset(f"on_{each}" for each in _HATCHES)
"""Colours of texts on them, which need a quiet ground there."""
_LINE: Final = 1.5
"""Of the size of a text, above its base line and below it: so far it reaches at most."""


def draw(
    painter: QPainter, chart: Chart, *, dark: bool, contrast: bool = False, part: tuple[float, float] | None = None
) -> None:
    """Draw at the origin, one unit of the painter per point of the chart. Scale the painter before.

    `contrast`: in few colours, with an outline round every shape. `part`: only what lies between these heights is
    seen; a chart of many rows is longer than the window.
    """

    @cache
    def colour(name: str) -> QColor:
        return QColor(tokens.colour(name, dark=dark, contrast=contrast))

    pen = colour("outline") if contrast else None
    letters = {bold: _Letters(bold=bold) for bold in (False, True)}
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in chart.primitives:
        if part is not None and not _is_within(each, *part):
            continue
        match each:
            case Line():
                _line(painter, each, colour)
            case Rect():
                _rect(painter, each, colour, pen)
            case Polygon():
                _shape(painter, each.fill, each.stroke, each.stroke_width, colour, pen)
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in each.points]))
            case Circle():
                _shape(painter, each.fill, each.stroke, each.stroke_width, colour, pen)
                painter.drawEllipse(QPointF(each.x, each.y), each.radius, each.radius)
            case Label():
                is_on_hatch = contrast and each.colour in _ON_HATCHES
                _label(painter, each, colour, letters[each.bold], colour("background") if is_on_hatch else None)
    painter.restore()


def _is_within(shape: Primitive, top: float, bottom: float) -> bool:
    """Whether any of a shape may lie between two heights; outlines count as well."""
    match shape:
        case Line():
            above, below = min(shape.y1, shape.y2) - shape.width, max(shape.y1, shape.y2) + shape.width
        case Rect():
            above, below = shape.y - shape.stroke_width, shape.y + shape.height + shape.stroke_width
        case Circle():
            reach = shape.radius + shape.stroke_width
            above, below = shape.y - reach, shape.y + reach
        case Label():
            above, below = shape.y - _LINE * shape.size, shape.y + _LINE * shape.size
        case Polygon():
            heights = [y for _, y in shape.points]
            above, below = min(heights) - shape.stroke_width, max(heights) + shape.stroke_width
    return above <= bottom and below >= top


class _Letters:
    """The font of texts with its measure, looked up once for hundreds of them.

    Measured large and scaled down, so that sizes stay exact at every zoom.
    """

    def __init__(self, *, bold: bool) -> None:
        self.font = QFont(QApplication.font())
        self.font.setPixelSize(100)
        if bold:
            self.font.setWeight(QFont.Weight.Bold)
        self.metrics = QFontMetricsF(self.font)


def _shape(
    painter: QPainter, fill: str | None, stroke: str | None, width: float, colour: Colour, outline: QColor | None
) -> None:
    """`outline`: what every shape gets that has none; only in high contrast, which hatches some fills as well."""
    if outline and fill in _HATCHES:
        painter.setBrush(QBrush(outline, _HATCHES[fill]))
    else:
        painter.setBrush(QBrush(colour(fill)) if fill else Qt.BrushStyle.NoBrush)
    if stroke:
        painter.setPen(QPen(colour(stroke), width))
    else:
        painter.setPen(QPen(outline, 0.75) if outline and fill else Qt.PenStyle.NoPen)


def _line(painter: QPainter, line: Line, colour: Colour) -> None:
    style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
    pen = QPen(colour(line.stroke), line.width, style, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))


def _rect(painter: QPainter, rect: Rect, colour: Colour, outline: QColor | None) -> None:
    area = QRectF(rect.x, rect.y, rect.width, rect.height)
    _shape(painter, rect.fill, rect.stroke, rect.stroke_width, colour, outline)
    painter.drawRect(area)
    if rect.hatched:
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(colour(rect.hatch), 1))
        step, at = 4.0, rect.x - rect.height
        while at < rect.x + rect.width:
            painter.drawLine(QPointF(at, rect.y + rect.height), QPointF(at + rect.height, rect.y))
            at += step
        painter.restore()


def _label(painter: QPainter, label: Label, colour: Colour, letters: _Letters, ground: QColor | None) -> None:
    factor = label.size / 100
    width = 0.0 if label.anchor is Anchor.START else letters.metrics.horizontalAdvance(label.text) * factor
    before = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    painter.save()
    painter.translate(label.x - before, label.y)
    painter.scale(factor, factor)
    if ground is not None:
        painter.fillRect(letters.metrics.tightBoundingRect(label.text).adjusted(-20, -12, 20, 12), ground)
    painter.setFont(letters.font)
    painter.setPen(colour(label.colour))
    painter.drawText(QPointF(0, 0), label.text)
    painter.restore()
