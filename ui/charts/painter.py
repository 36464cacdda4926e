"""Draws a chart's primitives with QPainter: on a widget, into a picture or on paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from reifegrad.report import tokens
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Polygon, Rect


def draw(painter: QPainter, chart: Chart, *, dark: bool) -> None:
    """Draw at the origin, one unit of the painter per point of the chart. Scale the painter before."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in chart.primitives:
        match each:
            case Line():
                _line(painter, each, dark)
            case Rect():
                _rect(painter, each, dark)
            case Polygon():
                _shape(painter, each.fill, each.stroke, each.stroke_width, dark)
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in each.points]))
            case Circle():
                _shape(painter, each.fill, each.stroke, each.stroke_width, dark)
                painter.drawEllipse(QPointF(each.x, each.y), each.radius, each.radius)
            case Label():
                _label(painter, each, dark)
    painter.restore()


def _colour(name: str, dark: bool) -> QColor:
    return QColor(tokens.colour(name, dark=dark))


def _shape(painter: QPainter, fill: str | None, stroke: str | None, width: float, dark: bool) -> None:
    painter.setBrush(QBrush(_colour(fill, dark)) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_colour(stroke, dark), width) if stroke else Qt.PenStyle.NoPen)


def _line(painter: QPainter, line: Line, dark: bool) -> None:
    style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
    pen = QPen(_colour(line.stroke, dark), line.width, style, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))


def _rect(painter: QPainter, rect: Rect, dark: bool) -> None:
    area = QRectF(rect.x, rect.y, rect.width, rect.height)
    _shape(painter, rect.fill, rect.stroke, rect.stroke_width, dark)
    painter.drawRect(area)
    if rect.hatched:
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(_colour("background" if rect.fill else "border", dark), 1))
        step, at = 4.0, rect.x - rect.height
        while at < rect.x + rect.width:
            painter.drawLine(QPointF(at, rect.y + rect.height), QPointF(at + rect.height, rect.y))
            at += step
        painter.restore()


def _label(painter: QPainter, label: Label, dark: bool) -> None:
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
    painter.setPen(_colour(label.colour, dark))
    painter.drawText(QPointF(0, 0), label.text)
    painter.restore()
