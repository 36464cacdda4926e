"""Draws a chart's primitives on a reportlab canvas."""

from typing import Any

from reifegrad.exports.pdf_style import REGULAR, SEMIBOLD, colour, printable, text_width
from reifegrad.exports.tagged.flowables import Figure
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Polygon, Primitive, Rect

_HATCH_STEP = 4.0


def figure(chart: Chart, tallest: float) -> Figure:
    """Return the chart as a picture whose spoken text is its sentence; made smaller to be `tallest` points at most."""
    scale = min(1.0, tallest / chart.height)

    def paint(canvas: Any) -> None:
        canvas.saveState()
        canvas.scale(scale, scale)
        draw(canvas, chart.primitives, chart.height)
        canvas.restoreState()

    return Figure(paint, chart.width * scale, chart.height * scale, chart.sentence)


def draw(canvas: Any, primitives: tuple[Primitive, ...], height: float) -> None:
    """Draw at the origin; the geometry counts downwards from the top, paper upwards from the bottom."""
    canvas.saveState()
    for each in primitives:
        match each:
            case Line():
                _line(canvas, each, height)
            case Rect():
                _rect(canvas, each, height)
            case Polygon():
                _polygon(canvas, each, height)
            case Circle():
                paint = _paint(canvas, each.fill, each.stroke, each.stroke_width)
                canvas.circle(each.x, height - each.y, each.radius, **paint)
            case Label():
                _label(canvas, each, height)
    canvas.restoreState()


def _paint(canvas: Any, fill: str | None, stroke: str | None, width: float) -> dict[str, int]:
    if fill:
        canvas.setFillColor(colour(fill))
    if stroke:
        canvas.setStrokeColor(colour(stroke))
        canvas.setLineWidth(width)
    return {"fill": int(bool(fill)), "stroke": int(bool(stroke))}


def _line(canvas: Any, line: Line, height: float) -> None:
    canvas.setStrokeColor(colour(line.stroke))
    canvas.setLineWidth(line.width)
    canvas.setDash((3, 2) if line.dashed else ())
    canvas.line(line.x1, height - line.y1, line.x2, height - line.y2)
    canvas.setDash(())


def _rect(canvas: Any, rect: Rect, height: float) -> None:
    bottom = height - rect.y - rect.height
    paint = _paint(canvas, rect.fill, rect.stroke, rect.stroke_width)
    canvas.rect(rect.x, bottom, rect.width, rect.height, **paint)
    if rect.hatched:
        canvas.saveState()
        area = canvas.beginPath()
        area.rect(rect.x, bottom, rect.width, rect.height)
        canvas.clipPath(area, stroke=0, fill=0)
        canvas.setStrokeColor(colour(rect.hatch))
        canvas.setLineWidth(0.75)
        x = rect.x - rect.height
        while x < rect.x + rect.width:
            canvas.line(x, bottom, x + rect.height, bottom + rect.height)
            x += _HATCH_STEP
        canvas.restoreState()


def _polygon(canvas: Any, polygon: Polygon, height: float) -> None:
    path = canvas.beginPath()
    for number, (x, y) in enumerate(polygon.points):
        (path.lineTo if number else path.moveTo)(x, height - y)
    path.close()
    canvas.setLineJoin(1)
    canvas.drawPath(path, **_paint(canvas, polygon.fill, polygon.stroke, polygon.stroke_width))


def _label(canvas: Any, label: Label, height: float) -> None:
    width = text_width(label.text, label.size, label.bold)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    canvas.setFont(SEMIBOLD if label.bold else REGULAR, label.size)
    canvas.setFillColor(colour(label.colour))
    canvas.drawString(label.x - shift, height - label.y, printable(label.text))
