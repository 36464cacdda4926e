"""Draws a chart's primitives with QPainter: on a widget, into a picture or on paper."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from reifegrad.report import tokens
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Polygon, Rect

Colour = Callable[[str], QColor]

_HATCHES: Final = {"unfavourable": Qt.BrushStyle.BDiagPattern, "below_2": Qt.BrushStyle.BDiagPattern}
"""Fills that are hatched in high contrast, where a colour of their own would be one too many."""


def draw(painter: QPainter, chart: Chart, *, dark: bool, contrast: bool = False) -> None:
    """Draw at the origin, one unit of the painter per point of the chart. Scale the painter before.

    `contrast`: in few colours, with an outline round every shape.
    """

    def colour(name: str) -> QColor:
        return QColor(tokens.colour(name, dark=dark, contrast=contrast))

    pen = colour("outline") if contrast else None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in chart.primitives:
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
                _label(painter, each, colour)
    painter.restore()


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
        painter.setPen(QPen(colour("background" if rect.fill else "border"), 1))
        step, at = 4.0, rect.x - rect.height
        while at < rect.x + rect.width:
            painter.drawLine(QPointF(at, rect.y + rect.height), QPointF(at + rect.height, rect.y))
            at += step
        painter.restore()


def _label(painter: QPainter, label: Label, colour: Colour) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(100)  # measured large and scaled down: sizes stay exact at every zoom
    if label.bold:
        font.setWeight(QFont.Weight.Bold)
    factor = label.size / 100
    width = QFontMetricsF(font).horizontalAdvance(label.text) * factor
    before = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    painter.save()
    painter.translate(label.x - before, label.y)
    painter.scale(factor, factor)
    painter.setFont(font)
    painter.setPen(colour(label.colour))
    painter.drawText(QPointF(0, 0), label.text)
    painter.restore()
