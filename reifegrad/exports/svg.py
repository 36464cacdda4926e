"""A chart as an SVG picture: lines and letters that stay sharp at every size."""

from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from reifegrad.report import tokens
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Polygon, Primitive, Rect

_FONTS: Final = "Inter, 'Segoe UI', 'Noto Sans', Arial, sans-serif"
_MARGIN: Final = 12.0
_HATCH: Final = 4.0


def svg(chart: Chart, title: str) -> str:
    """Return the picture on white with a margin. It is called `title`, and its sentence tells what it shows."""
    width, height = chart.width + 2 * _MARGIN, chart.height + 2 * _MARGIN
    shapes = "\n".join(line for each in chart.primitives for line in _shape(each))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}"'
        f' height="{height:g}" role="img" font-family="{_FONTS}">\n'
        f"<title>{escape(title)}</title>\n<desc>{escape(chart.sentence)}</desc>\n"
        f'<rect width="100%" height="100%" fill="{tokens.colour("background")}"/>\n'
        f'<g transform="translate({_MARGIN:g} {_MARGIN:g})">\n{shapes}\n</g>\n</svg>\n'
    )


def _shape(shape: Primitive) -> Iterator[str]:
    match shape:
        case Line():
            dashes = ' stroke-dasharray="3 2"' if shape.dashed else ""
            ends = f'x1="{shape.x1:.2f}" y1="{shape.y1:.2f}" x2="{shape.x2:.2f}" y2="{shape.y2:.2f}"'
            yield f"<line {ends} {_stroke(shape.stroke, shape.width)}{dashes}/>"
        case Rect():
            box = f'x="{shape.x:.2f}" y="{shape.y:.2f}" width="{shape.width:.2f}" height="{shape.height:.2f}"'
            yield f"<rect {box} {_paint(shape.fill, shape.stroke, shape.stroke_width)}/>"
            if shape.hatched:
                yield from _hatches(shape)
        case Polygon():
            points = " ".join(f"{x:.2f},{y:.2f}" for x, y in shape.points)
            yield f'<polygon points="{points}" {_paint(shape.fill, shape.stroke, shape.stroke_width)}/>'
        case Circle():
            place = f'cx="{shape.x:.2f}" cy="{shape.y:.2f}" r="{shape.radius:.2f}"'
            yield f"<circle {place} {_paint(shape.fill, shape.stroke, shape.stroke_width)}/>"
        case Label():
            yield _label(shape)


def _hatches(rect: Rect) -> Iterator[str]:
    """Lines from the lower left to the upper right, cut at the edges."""
    stroke = _stroke(rect.hatch, 1)
    start = rect.x - rect.height
    while start < rect.x + rect.width:
        left, right = max(start, rect.x), min(start + rect.height, rect.x + rect.width)
        bottom = rect.y + rect.height
        low, high = bottom - (left - start), bottom - (right - start)
        yield f'<line x1="{left:.2f}" y1="{low:.2f}" x2="{right:.2f}" y2="{high:.2f}" {stroke}/>'
        start += _HATCH


def _label(label: Label) -> str:
    anchor = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}[label.anchor]
    weight = ' font-weight="600"' if label.bold else ""
    place = f'x="{label.x:.2f}" y="{label.y:.2f}" font-size="{label.size:g}" text-anchor="{anchor}"{weight}'
    return f"<text {place} fill={quoteattr(tokens.colour(label.colour))}>{escape(label.text)}</text>"


def _paint(fill: str | None, stroke: str | None, width: float) -> str:
    inside = tokens.colour(fill) if fill else "none"
    return f'fill="{inside}" {_stroke(stroke, width) if stroke else ""}'.rstrip()


def _stroke(name: str, width: float) -> str:
    return f'stroke="{tokens.colour(name)}" stroke-width="{width:g}"'
